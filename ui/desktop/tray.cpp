// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray.h"

#include "toolkit/theme.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr std::size_t most = 6; // reminders in the menu; the window shows all
constexpr int longest = 70;     // characters of an entry

// The program's icon, with a dot where something holds: its colour says how grave, the tip says it in words.
QIcon iconFor(const std::vector<TrayReminder> &current)
{
    const QIcon plain = theme::icon(u"koshin"_s);
    if (current.empty()) return plain;
    const bool pressing = std::ranges::any_of(current, &TrayReminder::pressing);
    QIcon marked;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = plain.pixmap(size, size);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = picture.width() * 0.24;
        const QPointF at(picture.width() - radius - 1, radius + 1);
        painter.setPen(QPen(Qt::white, picture.width() / 16.0));
        painter.setBrush(theme::colour(pressing ? Verdict::Missed : Verdict::Provisional));
        painter.drawEllipse(at, radius, radius);
        marked.addPixmap(picture);
    }
    return marked;
}

QString asEntry(QString words)
{
    if (words.size() > longest) words = words.left(longest - 1) + u'…';
    return words.replace(u'&', u"&&"_s);
}

} // namespace

Tray::Tray(QObject *parent) : QObject(parent)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT wanted({});
    });
    show({});
    m_icon.show();
}

void Tray::show(const std::vector<TrayReminder> &current)
{
    m_menu.clear();
    for (std::size_t i = 0; i < std::min(current.size(), most); ++i) {
        QAction *entry = m_menu.addAction(asEntry(current[i].words));
        connect(entry, &QAction::triggered, this, [this, target = current[i].target] { Q_EMIT wanted(target); });
    }
    if (current.size() > most) {
        QAction *more = m_menu.addAction(tr("%n more…", nullptr, int(current.size() - most)));
        connect(more, &QAction::triggered, this, [this] { Q_EMIT wanted(u"reminders"_s); });
    }
    if (!current.empty()) m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Koshin")), &QAction::triggered, this, [this] { Q_EMIT wanted({}); });
    connect(m_menu.addAction(tr("Check reminders now")), &QAction::triggered, this, &Tray::lookWanted);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon.setIcon(iconFor(current));
    m_icon.setToolTip(current.empty() ? tr("Koshin: no reminders")
                                      : tr("Koshin: %n reminder(s)", nullptr, int(current.size())));
}

} // namespace koshin
