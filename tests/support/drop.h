// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace koshin::test {

/// Drops files on a widget, as the desktop would: where it refuses them, its parents are asked.
/// False when nobody takes them.
inline bool drop(QWidget *onto, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files) urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint at(5, 5);
    for (QWidget *widget = onto; widget; widget = widget->parentWidget()) {
        if (!widget->acceptDrops()) continue;
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted()) continue;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
        return true;
    }
    return false;
}

} // namespace koshin::test
