// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the ledger as spreadsheets: what their cells are, what stands in them, and what does not.
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "exchange/tables/owntable.h"
#include "exchange/tables/recordcolumns.h"
#include "filetext/filetextentry.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "workbook/recordsheets.h"
#include "workbook/requirementsheets.h"
#include "workbook/workbookentry.h"
#include "workbook/zipping.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);
const QString formsOfSheets[]{u"xlsx"_s, u"ods"_s};

Ledger everything()
{
    Ledger ledger;
    for (const Record &record : test::everyRecord()) ledger.put(record);
    return ledger;
}

TablesRequest request(const Ledger &ledger, const TablesChoice &choice = {}, const QString &format = u"xlsx"_s)
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    auto made = tablesRequest(ledger, schemes, today, u"9.9"_s, choice, format);
    if (!made) qFatal("no request");
    return std::move(*made);
}

const TablesChoice whole{.clearance = {.names = RealNames::Included, .confidentialFiles = true}};

Result<QByteArray> written(const TablesRequest &wanted, const Progress &progress = {})
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"t."_s + wanted.format);
    Result<> outcome;
    qint64 cut = 0;
    koshin_write_tables(wanted, Target(name), progress, &cut, &outcome);
    if (!outcome) return Failure(outcome.error());
    QFile made(name);
    if (!made.open(QIODevice::ReadOnly)) qFatal("not written");
    return made.readAll();
}

// A table of cells as a reader of such a file hands them over.
TableText tableOf(const workbook::Sheet &sheet)
{
    TableText table;
    TableRow heading{1, {}};
    for (const workbook::Column &column : sheet.columns) heading.cells += column.heading;
    table.rows.push_back(heading);
    for (const auto &cells : sheet.rows) {
        TableRow &row = table.rows.emplace_back();
        row.line = qint64(table.rows.size());
        for (const workbook::Cell &cell : cells) {
            if (const auto *words = std::get_if<QString>(&cell)) row.cells += *words;
            else if (const auto *number = std::get_if<double>(&cell)) row.cells += QString::number(*number, 'g', 16);
            else if (const auto *yes = std::get_if<bool>(&cell)) row.cells += *yes ? u"TRUE"_s : u"FALSE"_s;
            else if (const auto *day = std::get_if<Date>(&cell)) row.cells += day->toString();
            else row.cells += QString();
        }
    }
    return table;
}

// The cells of each sheet as Python's own reader of XLSX sees them, one line a cell; nothing where it is missing.
Maybe<QString> openpyxl(const QByteArray &bytes, const QString &script)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                         u"import sys\ntry: import openpyxl\nexcept ImportError: sys.exit(77)\n"
                                         "b = openpyxl.load_workbook(sys.argv[1], data_only=True)\n"_s
                                             + script,
                                         file.fileName()});
    if (!python.waitForFinished(120'000) || python.exitCode() == 77) return {};
    if (python.exitCode() != 0) qWarning("%s", python.readAllStandardError().constData());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetIsReadAgain()
    {
        const auto sample = sampleLedger(today);
        QVERIFY(sample);
        for (const Ledger &ledger : {everything(), *sample}) {
            for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
                const auto kind = RecordKind(i);
                std::vector<Record> records;
                withKind(kind, [&]<class R>() {
                    for (const auto &record : ledger.list<R>().pointers()) records.push_back(*record);
                });
                const TableText table = tableOf(workbook::recordSheet(ledger, kind));
                QCOMPARE(ownTableKind(table), Maybe<RecordKind>(kind));
                const auto again = recordsOfOwnTable(table, kind);
                QVERIFY(again);
                QVERIFY2(*again == records, qPrintable(codeName(kind)));
            }
        }
    }

    void cellsAreOfTheirType()
    {
        const workbook::Sheet sheet = workbook::recordSheet(everything(), RecordKind::Training);
        const auto cell = [&](const QString &heading) {
            const auto at = std::ranges::find(sheet.columns, heading, &workbook::Column::heading);
            if (at == sheet.columns.end()) qFatal("no column %s", qPrintable(heading));
            return sheet.rows[0][std::size_t(at - sheet.columns.begin())];
        };
        QCOMPARE(std::get<Date>(cell(u"completedOn"_s)), Date(2026, 5, 20));
        QCOMPARE(std::get<double>(cell(u"minutes"_s)), 360.0);
        QCOMPARE(std::get<double>(cell(u"fee.amount"_s)), 80000.5);
        QCOMPARE(std::get<QString>(cell(u"recordedAt"_s)), u"2026-05-20T10:00:00Z"_s);
        QCOMPARE(std::get<QString>(cell(u"for"_s)), u"{\"credential\":\"cr-1\",\"category\":\"A\",\"credits\":1.25}"_s);
        QVERIFY(std::holds_alternative<bool>(workbook::recordSheet(everything(), RecordKind::Evidence).rows[0][7]));
    }

    void sumsWhereASumMakesSense()
    {
        Ledger ledger;
        for (int i = 0; i < 3; ++i) {
            Training training = test::sampleTraining(u"t-%1"_s.arg(i));
            training.minutes = 60 * (i + 1);
            training.fee = Fee{Decimal(100), i == 2 ? u"USD"_s : u"JPY"_s, {}};
            training.relevance = Decimal(50);
            ledger.put(Record(training));
        }
        const auto sumsOf = [&] {
            const workbook::Sheet sheet = workbook::recordSheet(ledger, RecordKind::Training);
            QStringList sums;
            for (const workbook::Sum &sum : sheet.sums)
                sums << u"%1 %2"_s.arg(sheet.columns[sum.column].heading).arg(sum.value);
            return sums;
        };
        QCOMPARE(sumsOf(), QStringList{u"minutes 360"_s}); // two currencies
        Training training = *ledger.trainings.find(u"t-2"_s);
        training.fee->currency = u"JPY"_s;
        ledger.put(Record(training));
        QCOMPARE(sumsOf(), (QStringList{u"minutes 360"_s, u"fee.amount 300"_s}));
        for (const RecordKind kind : {RecordKind::Template, RecordKind::Criterion, RecordKind::Client})
            QVERIFY(workbook::recordSheet(everything(), kind).sums.empty());
    }

    void requirementsWithTheirProof()
    {
        const auto sample = sampleLedger(today, Language::English);
        QVERIFY(sample);
        const SpeakingHere english(Language::English);
        TablesRequest wanted = request(*sample, {.credential = {}, .language = Language::English});
        const auto sheets = workbook::requirementSheets(wanted, 1'000'000);
        QCOMPARE(sheets.size(), std::size_t(2));
        const auto &[requirements, proof] = std::tie(sheets[0], sheets[1]);
        std::size_t findings = 0;
        std::size_t proofs = 0;
        const std::function<void(const Finding &)> count = [&](const Finding &f) {
            ++findings;
            proofs += f.counted.size() + f.excluded.size();
            for (const Finding &child : f.children) count(child);
        };
        for (const CredentialAssessment &c : wanted.assessment.credentials) {
            ++findings;
            for (const Finding &f : c.findings) count(f);
        }
        QCOMPARE(requirements.rows.size(), findings);
        QCOMPARE(proof.rows.size(), proofs);
        QVERIFY(proofs > 20);
        for (const auto &row : requirements.rows) QCOMPARE(row.size(), requirements.columns.size());
        for (const auto &row : proof.rows) {
            QCOMPARE(row.size(), proof.columns.size());
            const QString counts = std::get<QString>(row[6]);
            QVERIFY(counts == u"Yes" || counts == u"No");
            QVERIFY(counts == u"Yes" || !std::get<QString>(row[8]).isEmpty()); // always a reason
            QVERIFY(!std::get<QString>(row[4]).isEmpty());
        }
        // What does not fit is counted.
        const auto few = workbook::requirementSheets(wanted, 11);
        QCOMPARE(few[1].rows.size(), std::size_t(11));
        QVERIFY(std::get<QString>(few[1].rows.back()[4]).contains(QString::number(proofs - 10)));
        // Of one credential alone; and none with chosen records.
        const QString id = sample->credentials[0].id.text();
        wanted = request(*sample, {.credential = id});
        QCOMPARE(wanted.assessment.credentials.size(), std::size_t(1));
        const auto book = workbook::recordsWorkbook(request(*sample, {.kinds = {RecordKind::Client}}));
        QVERIFY(book);
        QCOMPARE(book->sheets.size(), std::size_t(1));
    }

    void whatCannotBe()
    {
        const SchemeCatalogue schemes = readCatalogue({}).schemes;
        const auto refusal = [&](const Ledger &ledger, const TablesChoice &choice) {
            const auto made = tablesRequest(ledger, schemes, today, u"9"_s, choice, u"xlsx"_s);
            return made ? ErrorCode::Cancelled : made.error().code;
        };
        QCOMPARE(refusal({}, {}), ErrorCode::NothingToExport);
        Ledger one;
        one.put(Record(test::sampleTraining(u"t"_s)));
        QCOMPARE(refusal(one, {.kinds = {RecordKind::Client}}), ErrorCode::NothingToExport);
        QCOMPARE(refusal(one, {.credential = u"c"_s}), ErrorCode::UnknownRecord);
        for (const QString &form : formsOfSheets) {
            const auto ended = written(request(one, {}, form), [](qint64, qint64) { return false; });
            QVERIFY(!ended && ended.error().code == ErrorCode::Cancelled);
        }
    }

    void nothingSealedLeaves()
    {
        for (const QString &form : formsOfSheets) {
            const auto bytes = written(request(everything(), {}, form));
            QVERIFY(bytes);
            QBuffer buffer;
            buffer.setData(*bytes);
            buffer.open(QIODevice::ReadOnly);
            FileText text;
            koshin_read_file_text(buffer, {}, &text);
            const QString all = text.texts.join(u'\n');
            QVERIFY2(all.contains(u"診断案件"_s), qPrintable(form));
            for (const QString &secret : {u"秘密商事"_s, u"極秘太郎"_s, u"修了証.pdf"_s})
                QVERIFY2(!all.contains(secret), qPrintable(form + secret));
            const auto open = written(request(everything(), whole, form));
            QVERIFY(open);
            buffer.close();
            buffer.setData(*open);
            buffer.open(QIODevice::ReadOnly);
            koshin_read_file_text(buffer, {}, &text);
            QVERIFY2(text.texts.join(u'\n').contains(u"秘密商事"_s), qPrintable(form));
        }
    }

    void theSameLedgerIsTheSameBytes()
    {
        for (const QString &form : formsOfSheets) {
            const auto first = written(request(everything(), {}, form));
            QVERIFY(first);
            QTest::qWait(1100); // a time of writing would differ
            QVERIFY(*first == *written(request(everything(), {}, form)));
            QVERIFY(madeByKoshin(first->first(4096)));
        }
        const auto ods = written(request(everything(), {}, u"ods"_s));
        QCOMPARE(ods->mid(30, 54), QByteArray("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    }

    void anotherProgramSeesTheSame()
    {
        Ledger ledger;
        const QStringList texts{u"=1+1"_s,   u"'=1"_s,     u"'"_s,    u"a\nb"_s,
                                u" a  b "_s, u"𠮷<&>\""_s, u"0012"_s, u"2026-01-02"_s};
        for (int i = 0; i < texts.size(); ++i) {
            Training training = test::sampleTraining(u"t-%1"_s.arg(i), u"x"_s);
            training.note = texts[i];
            training.minutes = 60;
            ledger.put(Record(training));
        }
        const auto bytes = written(request(ledger, {.kinds = {RecordKind::Training}}));
        QVERIFY(bytes);
        const auto seen = openpyxl(
            *bytes,
            u"s = b.worksheets[0]\n"
            "h = [c.value for c in s[1]]\n"
            "for r in s.iter_rows(min_row=2, max_row=9): print(repr(r[h.index('note')].value), "
            "r[h.index('note')].data_type, r[h.index('minutes')].value + 1, "
            "r[h.index('completedOn')].value.date().isoformat())\n"
            "print(s.freeze_panes, s.auto_filter.ref, s.max_row, s.cell(10, h.index('minutes') + 1).value)\n"_s);
        if (!seen) QSKIP("no openpyxl here");
        const QStringList expected{
            u"'=1+1' s 61 2026-05-20"_s,  u"\"''=1\" s 61 2026-05-20"_s,     u"\"''\" s 61 2026-05-20"_s,
            u"'a\\nb' s 61 2026-05-20"_s, u"' a  b ' s 61 2026-05-20"_s,     u"'𠮷<&>\"' s 61 2026-05-20"_s,
            u"'0012' s 61 2026-05-20"_s,  u"'2026-01-02' s 61 2026-05-20"_s, u"A2 A1:Z9 10 480"_s};
        QCOMPARE(seen->trimmed().split(u'\n'), expected);
    }

    void archives()
    {
        const QByteArray zip = workbook::zipOf(
            {{u"a"_s, "first", false}, {u"docProps/core.xml"_s, QByteArray(1000, 'x')}}, Date(2026, 1, 1));
        const QByteArray ordered = workbook::reordered(zip, Date(2026, 1, 1));
        QCOMPARE(ordered.mid(30, 17), QByteArray("docProps/core.xml"));
        QVERIFY(ordered.contains(QByteArray(1000, 'x')));
        for (qsizetype cut = 0; cut < zip.size(); ++cut) (void)workbook::reordered(zip.first(cut), Date(2026, 1, 1));
        QVERIFY(workbook::reordered("PK", Date(2026, 1, 1)).isEmpty());
        QVERIFY(workbook::reordered(zip.first(zip.size() - 1), Date(2026, 1, 1)).isEmpty());
    }
};

KOSHIN_TEST(TestTables)
#include "tst_tables.moc"
