// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace koshin {

class Guide;

/// Shows chapters of the guide, and nothing else: text and pictures come from the guide alone, so a
/// link can load nothing. Pictures are as wide as there is room.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(const Guide &guide, QWidget *parent = nullptr);

    [[nodiscard]] QString chapter() const { return source().fileName(); }
    void showChapter(const QString &file);
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void chapterShown(const QString &file);
    void addressChosen(const QUrl &address); ///< outside of the guide

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void fitPictures();
    [[nodiscard]] QString withoutMissingPictures(QString text) const;

    const Guide &m_guide;
    QTimer m_settled;
    int m_pictureWidth = 0;
};

} // namespace koshin
