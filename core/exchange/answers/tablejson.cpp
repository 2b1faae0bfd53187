// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/tablejson.h"

#include "exchange/records/ledgerjson.h"

#include <QJsonArray>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray columnsJson(RecordKind kind, const QStringList &headings, const PasteMapping &mapping)
{
    QJsonArray columns;
    for (int i = 0; i < int(mapping.fields.size()); ++i) {
        const auto &field = mapping.fields[std::size_t(i)];
        const PasteColumn &known = mapping.columns[std::size_t(i)];
        QJsonObject column{{u"column"_s, i + 1},
                           {u"heading"_s, headings.value(i)},
                           {u"field"_s, field ? QJsonValue(ledgerField(*field, kind)) : QJsonValue()}};
        if (field) column.insert(u"by"_s, codeName(known.by));
        if (field && known.unit) column.insert(u"unit"_s, codeName(*known.unit));
        if (field == PasteField::Credits && known.credits != CredentialId())
            column.insert(u"credential"_s, known.credits.text());
        columns.append(column);
    }
    return columns;
}

QJsonObject questionJson(const TableQuestion &question, const QString &text)
{
    QJsonObject one{{u"id"_s, question.id()},
                    {u"text"_s, text},
                    {u"answers"_s, QJsonArray::fromStringList(question.answers)},
                    {u"needed"_s, question.isNeeded},
                    {u"rows"_s, question.rows}};
    if (!question.likely.isEmpty()) one.insert(u"likely"_s, question.likely);
    return one;
}

// The record without its id; a client that is not there yet by its code.
QJsonObject recordJson(const PasteRow &row, const Pasting &pasting)
{
    QJsonObject record = row.record ? toJson(*row.record) : row.draft;
    record.remove(u"id"_s);
    record.remove(u"recordedAt"_s);
    const QString client = record.value(u"client"_s).toString();
    const auto isNew =
        std::ranges::find_if(pasting.clients, [&](const Client &one) { return one.id.text() == client; });
    if (isNew != pasting.clients.end()) {
        record.remove(u"client"_s);
        record.insert(u"newClient"_s, isNew->code);
    }
    const QString engagement = record.value(u"engagement"_s).toString();
    const auto isBegun =
        std::ranges::find_if(pasting.engagements, [&](const Engagement &one) { return one.id.text() == engagement; });
    if (isBegun != pasting.engagements.end()) {
        record.remove(u"engagement"_s);
        record.insert(u"newEngagement"_s, isBegun->title);
    }
    return record;
}

QJsonObject reasonJson(const QString &code, const QString &field, const QString &text)
{
    QJsonObject reason{{u"code"_s, code}, {u"text"_s, text}};
    if (!field.isEmpty()) reason.insert(u"field"_s, field);
    return reason;
}

QJsonArray reasonsJson(const PasteRow &row, RecordKind kind, const PasteMapping &mapping, const Pasting &pasting,
                       const TableAnswerTexts &texts)
{
    QJsonArray reasons;
    const auto fieldOf = [&](int column) {
        const auto field = column >= 0 ? mapping.fields.at(std::size_t(column)) : std::nullopt;
        return field ? ledgerField(*field, kind) : QString();
    };
    if (row.leftOut) reasons.append(reasonJson(codeName(*row.leftOut), {}, texts.leftOut(*row.leftOut, row.why)));
    for (const PasteFault &fault : row.faults) {
        const QString field = fault.column >= 0 ? fieldOf(fault.column) : fault.error.where.path;
        reasons.append(reasonJson(errorName(fault.error.code), field, texts.fault(fault)));
    }
    for (const std::size_t place : row.open) {
        const TableQuestion &question = pasting.asked[place];
        reasons.append(reasonJson(question.id(), fieldOf(question.column), texts.question(question)));
    }
    for (const PasteQuestion &doubt : row.questions)
        reasons.append(reasonJson(codeName(doubt.doubt), fieldOf(doubt.column), texts.doubt(doubt)));
    if (row.repeats && !row.isThere) reasons.append(QJsonObject{{u"code"_s, u"repeats"_s}, {u"line"_s, *row.repeats}});
    return reasons;
}

} // namespace

QJsonObject tableJson(RecordKind kind, const QString &sheet, const QString &encoding, const QString &source,
                      const QStringList &headings, const PasteMapping &mapping, const Pasting &pasting,
                      const std::vector<TableQuestion> &questions, const TableAnswerTexts &texts)
{
    QJsonArray asked;
    for (const TableQuestion &question : questions) {
        if (question.answer.isEmpty()) asked.append(questionJson(question, texts.question(question)));
    }
    QJsonArray rows;
    QMap<QString, int> counts;
    for (std::size_t i = 0; i < CodeNames<RowState>::names.size(); ++i) counts.insert(codeName(RowState(i)), 0);
    for (const PasteRow &row : pasting.rows) {
        const QString state = codeName(row.state());
        ++counts[state];
        rows.append(QJsonObject{{u"line"_s, row.line},
                                {u"state"_s, state},
                                {u"record"_s, row.leftOut ? QJsonObject() : recordJson(row, pasting)},
                                {u"reasons"_s, reasonsJson(row, kind, mapping, pasting, texts)}});
    }
    QJsonObject counted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) counted.insert(count.key(), count.value());
    return {{u"source"_s, source},
            {u"kind"_s, codeName(kind)},
            {u"sheet"_s, orNull(sheet)},
            {u"encoding"_s, orNull(encoding)},
            {u"columns"_s, columnsJson(kind, headings, mapping)},
            {u"questions"_s, asked},
            {u"rows"_s, rows},
            {u"counts"_s, counted}};
}

} // namespace koshin
