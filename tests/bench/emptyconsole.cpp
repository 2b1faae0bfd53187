// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for the command line: a Qt program that does nothing.
#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return application.arguments().isEmpty() ? 1 : 0;
}
