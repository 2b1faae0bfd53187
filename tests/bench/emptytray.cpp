// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for the background: a Qt program with an icon in the tray and nothing else.
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QPixmap picture(32, 32);
    picture.fill(Qt::darkBlue);
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"));
    QSystemTrayIcon icon((QIcon(picture)));
    icon.setContextMenu(&menu);
    icon.show();
    return application.exec();
}
