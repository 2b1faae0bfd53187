// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace koshin {

class HelpWindow;
class WindowSettings;

/// Opens the guide at the chapter for what is in front. A form holds back the keys of the window
/// below it, so the keys of help are listened for there.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// `keys` are those of the command in the window, asked for at each press.
    HelpDesk(WindowSettings &settings, std::function<QList<QKeySequence>()> keys, QObject *parent);
    ~HelpDesk() override;

    /// Where a form is open, as a window of that form: it could not be used otherwise.
    void open(const QString &chapter);
    /// Language or look have changed.
    void rebuild();
    void close();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WindowSettings &m_settings;
    std::function<QList<QKeySequence>()> m_keys;
    QPointer<HelpWindow> m_window;
};

/// The chapter for a form in front: by the kind of record it edits, else by its name.
[[nodiscard]] QString chapterOfDialog(const QWidget &dialog);

} // namespace koshin
