// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "report/reportentry.h"
#include "report/printer.h"
#include "rules/engine.h"
#include "rules/schemereader.h"
#include "text/language.h"
#include "text/valuetext.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace koshin::report;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

// What poppler reads on the pages.
QString textOf(const QString &file, const QString &mode = u"-raw"_s)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, mode, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString compact(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    Result<QStringList> write(Ledger ledger, const QString &name, Language language,
                              Names names = Names::LeftOut)
    {
        const CatalogueReading catalogue = readCatalogue({});
        const Assessment assessment = assess(catalogue.schemes, ledger, {.asOf = today});
        ReportRequest request;
        request.file = file(name);
        request.ledger = std::make_shared<const Ledger>(std::move(ledger));
        request.assessment = &assessment;
        request.credential = u"c-riss"_s;
        request.language = language;
        request.programVersion = u"1.0.0"_s;
        request.names = names;
        Result<QStringList> outcome;
        koshin_write_report(request, &outcome);
        return outcome;
    }

private Q_SLOTS:
    void sampleInBothLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("ja") << int(Language::Japanese) << u"実績報告書"_s;
        QTest::newRow("en") << int(Language::English) << u"Evidence report"_s;
    }

    void sampleInBothLanguages()
    {
        QFETCH(int, language);
        QFETCH(QString, title);
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        const QString name = u"sample-%1.pdf"_s.arg(codeName(Language(language)));
        const auto outcome = write(*ledger, name, Language(language));
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList());
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty()) {
            QFile::copy(file(name), keep + u'/' + name);
        }
        const QString text = textOf(file(name));
        QVERIFY2(text.contains(title), qPrintable(text.left(300)));
        QVERIFY(text.contains(text::dateInBothCalendars(today).left(10)));
        const QString whole = compact(text);
        for (const auto &client : ledger->clients.pointers()) {
            if (client->name) QVERIFY(!whole.contains(compact(*client->name)));
        }
        for (const auto &certifier : ledger->certifiers.pointers()) {
            QVERIFY(!whole.contains(compact(certifier->name)));
        }
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
