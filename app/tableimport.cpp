// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableimport.h"

#include "context.h"
#include "exchange/answers/tablejson.h"
#include "exchange/records/ledgerjson.h"
#include "machine/places.h"
#include "operations/intake.h"
#include "output.h"
#include "recordinput.h"
#include "text/errortext.h"
#include "text/pastetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTold = 100; ///< rows at fault

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

// At the last sign: a heading or a word may hold one.
Result<std::pair<QString, QString>> parted(const QString &assignment)
{
    const auto at = assignment.lastIndexOf(u'=');
    if (at >= 1) return std::pair{assignment.first(at), assignment.sliced(at + 1)};
    return failure(ErrorCode::WrongUse, {Words::tr("“%1” has no “=”.").arg(assignment)});
}

} // namespace

void TableImport::configure(Arguments &arguments)
{
    arguments.value(u"--kind"_s, m_kind, Words::tr("What the rows of a table are; else by its headings"))
        .takes(u"training|practice"_s)
        .oneOf({u"training"_s, u"practice"_s});
    arguments.value(u"--sheet"_s, m_sheet, Words::tr("The sheet to read, by its name")).takes(u"NAME"_s);
    arguments
        .values(u"--map"_s, m_map,
                Words::tr("The field that a column (heading or number) holds; leave FIELD empty to skip the column"))
        .takes(u"COLUMN=FIELD"_s);
    arguments.values(u"--set"_s, m_set, Words::tr("A value for rows that leave the field blank"))
        .takes(u"FIELD=VALUE"_s);
    arguments.values(u"--answer"_s, m_answers, Words::tr("Answers a question about the table")).takes(u"ID=VALUE"_s);
    arguments.flag(u"--accept-rest"_s, m_acceptRest,
                   Words::tr("Import the rows that can be imported and skip the rest"));
}

Result<TableRequest> TableImport::request(Context &context) const
{
    TableRequest request;
    if (!m_kind.isEmpty()) request.kind = parseCode<RecordKind>(m_kind);
    request.sheet = m_sheet;
    for (const QString &one : m_map) {
        const auto both = parted(one);
        if (!both) return tl::unexpected(both.error());
        request.columns.push_back(*both);
    }
    for (const QString &one : m_answers) {
        const auto both = parted(one);
        if (!both) return tl::unexpected(both.error());
        request.options.answers.insert(both->first, both->second);
    }
    for (const QString &one : m_set) {
        const auto both = input::split(one);
        if (!both) return tl::unexpected(both.error());
        // A field of one kind alone is told when the rows are read as the other.
        QJsonObject &set = request.options.set;
        const RecordKind kind = request.kind.value_or(RecordKind::Training);
        const auto put = input::put(kind, set, both->first, both->second);
        if (put) continue;
        const auto other = request.kind ? put : input::put(RecordKind::Practice, set, both->first, both->second);
        if (!other) return tl::unexpected(other.error());
    }
    request.options.asOf = context.asOf();
    request.options.newId = newRecordId;
    request.options.dayOf = machine::localDay;
    return request;
}

Maybe<int> TableImport::run(Context &context, const QString &file)
{
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    auto asked = request(context);
    if (!asked) return context.fail(asked.error());
    const auto read = readTableFile(file, output::progress());
    if (!read) {
        const int status = context.fail(text::unreadable(read.error(), file));
        return status == 3 ? 3 : 1;
    }
    if (isOwn(*read)) {
        auto source = ownTables(*read, file);
        if (!source) return context.fail(source.error()) == 3 ? 3 : 1;
        m_own = std::move(*source);
        if (printsJson) describe(*read, **ledger);
        return {};
    }
    const auto reading = readRecords(*read, *asked, **ledger, context.schemes());
    if (!reading) return context.fail(reading.error());
    const bool isTaken = reading->isSettled() || m_acceptRest;
    qint64 added = 0;
    if (isTaken && !isTrial) {
        auto records = pastedRecords(reading->pasting, m_acceptRest ? PasteRows::New : PasteRows::Ready, false,
                                     context.clock().now());
        if (!records.empty()) {
            added = qint64(records.size());
            const RowsSource rows(std::move(records));
            Intake intake(rows, context.schemes(), {.asOf = context.asOf(), .code = EditCode::Import});
            const auto done = intake.take(**workspace, output::progress());
            if (!done) return context.fail(done.error()) == 3 ? 3 : 1;
        }
    }
    if (printsJson) {
        const TableAnswerTexts texts{[&](const TableQuestion &one) {
            return text::sentence(one, reading->kind, reading->headings);
        }, [&](const PasteFault &one) { return text::sentence(one, reading->kind, reading->mapping); },
                                     [](const PasteQuestion &one) { return text::sentence(one); },
                                     [](LeftOut leftOut, const QString &word) { return text::reason(leftOut, word); }};
        QJsonObject answer =
            tableJson(reading->kind, reading->sheet, read->encoding,
                      reading->mapping.source.isEmpty() ? u"table"_s : reading->mapping.source, reading->headings,
                      reading->mapping, reading->pasting, reading->questions, texts);
        answer.insert(u"added"_s, added);
        answer.insert(u"dryRun"_s, isTrial);
        output::json(answer);
    } else {
        tell(*reading);
        if (isTrial) output::line(Words::tr("This was a trial: nothing was changed."));
        else if (isTaken) output::line(Words::tr("%n record(s) added.", nullptr, int(added)));
        else
            output::complain(
                Words::tr("Nothing was changed. Answer the questions with --answer ID=VALUE, or take in what is "
                          "ready with --accept-rest."));
    }
    return isTaken ? 0 : 1;
}

// Each row by its line, as far as it can be read.
void TableImport::describe(const TableFile &file, const Ledger &ledger)
{
    QJsonArray rows;
    int there = 0;
    int ready = 0;
    int faulty = 0;
    Maybe<RecordKind> kind;
    const auto into = [&](const IncomingRecord &in) -> Result<> {
        const auto here = ledger.find(idOf(in.record));
        const bool isThere = here && *here == in.record;
        const bool differs = here && !isThere;
        (isThere ? there : differs ? faulty : ready) += 1;
        QJsonObject record = toJson(in.record);
        record.remove(u"id"_s);
        QJsonArray reasons;
        if (differs)
            reasons.append(
                QJsonObject{{u"code"_s, errorName(ErrorCode::ContentDiffers)},
                            {u"text"_s, text::sentence(Error{ErrorCode::ContentDiffers, {idOf(in.record)}, {}})}});
        rows.append(QJsonObject{{u"line"_s, in.location({}).line},
                                {u"state"_s, codeName(isThere   ? RowState::There
                                                      : differs ? RowState::Fault
                                                                : RowState::Ready)},
                                {u"record"_s, record},
                                {u"reasons"_s, reasons}});
        return {};
    };
    const auto read = m_own->read({into, [](const Holder &) -> Result<> { return {}; }, {}});
    if (!read) ++faulty; // told when it is taken in
    for (const TableFile::Sheet &sheet : file.sheets) kind = kind ? kind : ownTableKind(sheet.table);
    m_ownRows = {
        {u"source"_s, u"koshin"_s},
        {u"kind"_s, codeName(kind.value_or(RecordKind::Training))},
        {u"sheet"_s, QJsonValue()},
        {u"encoding"_s, file.encoding.isEmpty() ? QJsonValue() : QJsonValue(file.encoding)},
        {u"columns"_s, QJsonArray()},
        {u"questions"_s, QJsonArray()},
        {u"rows"_s, rows},
        {u"counts"_s,
         QJsonObject{
             {u"ready"_s, ready}, {u"question"_s, 0}, {u"fault"_s, faulty}, {u"there"_s, there}, {u"left-out"_s, 0}}}};
}

void TableImport::tell(const TableReading &reading)
{
    output::line(text::sentence(reading.pasting));
    for (const TableQuestion &one : reading.questions) {
        if (!one.answer.isEmpty()) continue;
        output::line(text::sentence(one, reading.kind, reading.headings));
        output::line(u"  --answer '%1=%2'"_s.arg(one.id(), one.answers.join(u'|')));
    }
    int told = 0;
    for (const PasteRow &row : reading.pasting.rows) {
        if (row.state() != RowState::Fault && row.state() != RowState::Question) continue;
        if (row.state() == RowState::Question && row.questions.empty() && !row.repeats)
            continue; // its question is told
        if (++told > mostTold) break;
        output::line(
            Words::tr("Line %1: %2")
                .arg(row.line)
                .arg(text::sentence(row, reading.kind, reading.mapping, reading.pasting.asked, reading.headings)));
    }
    if (told > mostTold) output::line(Words::tr("There are more such rows."));
}

} // namespace koshin
