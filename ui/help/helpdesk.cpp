// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpdesk.h"

#include "help/helpwindow.h"
#include "toolkit/windowsettings.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace koshin {

QString chapterOfDialog(const QWidget &dialog)
{
    const auto kind = parseCode<RecordKind>(dialog.property("recordKind").toString());
    if (kind) return chapterOfForm(*kind);
    if (dialog.objectName() == u"paste") return u"04-records.md"_s;
    return firstChapter();
}

HelpDesk::HelpDesk(WindowSettings &settings, std::function<QList<QKeySequence>()> keys, QObject *parent)
    : QObject(parent), m_settings(settings), m_keys(std::move(keys))
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    close();
}

void HelpDesk::open(const QString &chapter)
{
    QWidget *form = QApplication::activeModalWidget();
    if (m_window && m_window->parentWidget() != form) m_window->close();
    if (!m_window || !m_window->isVisible()) m_window = new HelpWindow(m_settings, form);
    m_window->show();
    m_window->showChapter(chapter);
    m_window->raise();
    m_window->activateWindow();
}

void HelpDesk::rebuild()
{
    if (!m_window || !m_window->isVisible()) return;
    const QString chapter = m_window->chapter();
    m_window->close();
    m_window = nullptr;
    open(chapter);
}

void HelpDesk::close()
{
    if (m_window) m_window->close();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const QWidget *dialog = QApplication::activeModalWidget();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!dialog || !widget || widget->window() != dialog) return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_keys().contains(pressed)) return false;
    open(chapterOfDialog(*dialog));
    return true;
}

} // namespace koshin
