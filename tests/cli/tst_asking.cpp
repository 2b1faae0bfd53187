// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks on a terminal while it takes records in.
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"one.json"_s,
              R"("clients": [{"id": "k-1", "code": "A", "name": "Secret Trading"}, {"id": "k-2", "code": "B"},
            {"id": "k-3", "code": "C"}])");
        write(u"two.json"_s,
              R"("clients": [{"id": "k-1", "code": "A2", "name": "Other Trading"}, {"id": "k-2", "code": "B2"},
            {"id": "k-3", "code": "C2"}], "practices": [
            {"id": "p", "from": "2026-05-01", "kind": "advice", "title": "x", "client": "k-3"}])");
        run(u"$K import one.json"_s);
    }

    void eachIsAskedAbout()
    {
        if (!hasTerminal()) QSKIP("“script” is missing");
        const QString said = onTerminal(u"import two.json --doubles ask"_s, "x\ns\nr\nk\n");
        QVERIFY2(said.contains(u"“A” already exists with different contents."_s), qPrintable(said));
        QVERIFY2(said.contains(u"≠ Code name: A here, A2 in the file"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Trading"_s)); // sealed
        QVERIFY2(said.contains(u"Duplicates: skip 1, replace 1, keep both 1."_s), qPrintable(said));
        QCOMPARE(codes(), (QStringList{u"A"_s, u"B2"_s, u"C"_s, u"C2"_s}));
    }

    void aCapitalLetterIsForAll()
    {
        if (!hasTerminal()) QSKIP("“script” is missing");
        const QString said = onTerminal(u"import two.json --doubles ask"_s, "s\nR\n");
        QVERIFY2(said.contains(u"Duplicates: skip 1, replace 2, keep both 0."_s), qPrintable(said));
        QCOMPARE(codes(), (QStringList{u"A"_s, u"B2"_s, u"C2"_s}));
    }

    void noAnswerChangesNothing()
    {
        if (!hasTerminal()) QSKIP("“script” is missing");
        (void)onTerminal(u"import two.json --doubles ask"_s, "s\n\x04");
        QCOMPARE(codes(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

private:
    static bool hasTerminal() { return !QStandardPaths::findExecutable(u"script"_s).isEmpty(); }
    void write(const QString &name, const QByteArray &lists) const
    {
        QFile file(m_folder->filePath(name));
        const QByteArray json = R"({"format": "koshin-ledger", "version": 1, )" + lists + '}';
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) qFatal("not written");
    }
    QByteArray run(const QString &script, const QByteArray &typed = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"K"_s, QStringLiteral(KOSHIN_PROGRAM " --lang en --data led"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/bin/bash"_s, {u"-c"_s, script});
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000)) qFatal("it does not end");
        return process.readAll();
    }
    QString onTerminal(const QString &words, const QByteArray &typed) const
    {
        return QString::fromUtf8(run(u"script -qec \"$K %1\" /dev/null"_s.arg(words), typed));
    }
    QStringList codes() const
    {
        QStringList all;
        for (const QJsonValue &client : QJsonDocument::fromJson(run(u"$K list client --json"_s)).array())
            all += client[u"code"_s].toString();
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

KOSHIN_TEST(TestAsking)
#include "tst_asking.moc"
