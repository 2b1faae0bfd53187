// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/guide.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace koshin {

class GuideView;
class WindowSettings;

/// The user guide: chapters and search at the left, the chapter at the right. It stands beside the
/// work and blocks nothing.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// Under a parent it can be used while that one, a form, holds everything else.
    explicit HelpWindow(WindowSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString chapter() const;
    void showChapter(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildList(QBoxLayout &column);
    void buildText(QBoxLayout &column);
    void addShortcuts();
    void list(const QString &words); ///< all chapters, or those where the words stand
    void choose(int row);
    void open(const QUrl &address);

    WindowSettings &m_settings;
    Guide m_guide;
    QLineEdit *m_search;
    QListWidget *m_list;
    GuideView *m_view;
    QLabel *m_told;
};

} // namespace koshin
