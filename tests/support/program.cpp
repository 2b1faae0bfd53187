// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace koshin::test {

namespace {

// How Qt's platform without a screen begins to say what it cannot do; nothing of ours can mend it.
constexpr QLatin1StringView harmless[]{"This plugin does not support "_L1};

QMap<QString, Main> &programs()
{
    static QMap<QString, Main> all;
    return all;
}

QtMessageHandler handlerOfQtTest = nullptr;

// Qt Test forgets after each function what is to fail; it is told anew before it hears of the warning.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg) {
        if (std::ranges::any_of(harmless, [&](auto beginning) { return message.startsWith(beginning); })) return;
        QTest::failOnWarning(QRegularExpression(u"."_s));
    }
    handlerOfQtTest(type, context, message);
}

} // namespace

Program::Program(const char *file, Main main)
{
    programs().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), main);
}

int run(QObject &test, int argc, char **argv)
{
    QTest::qInit(&test, argc, argv); // with Qt Test's own handler
    handlerOfQtTest = qInstallMessageHandler(hear);
    const int failed = QTest::qRun();
    qInstallMessageHandler(handlerOfQtTest);
    QTest::qCleanup();
    return failed;
}

} // namespace koshin::test

/// The first argument names the file of tests, the others are for Qt Test.
int main(int argc, char **argv)
{
    const auto &all = koshin::test::programs();
    const koshin::test::Main chosen = argc > 1 ? all.value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!chosen) {
        for (const QString &name : all.keys()) std::fprintf(stderr, "%s\n", qPrintable(name));
        return 2;
    }
    std::rotate(argv + 1, argv + 2, argv + argc);
    return chosen(argc - 1, argv);
}
