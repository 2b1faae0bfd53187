// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerjson.h"
#include "exchange/safecell.h"
#include "ledger/fields.h"
#include "output.h"
#include "recordinput.h"
#include "text/codetext.h"
#include "text/tame.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ListVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(List)

public:
    const char *name() const override { return "list"; }
    QString summary() const override { return tr("Lists records of a kind"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    QString m_kind;
    bool m_csv = false;
    bool m_names = false;
};

void ListVerb::configure(Arguments &arguments)
{
    arguments.value(u"KIND"_s, m_kind, tr("The kind of the records")).takes(codeList<RecordKind>().replace(u", "_s, u"|"_s)).required();
    auto csv = arguments.flag(u"--csv"_s, m_csv, tr("Print CSV"));
    arguments.flag(u"--include-names"_s, m_names, tr("With names of clients and certifiers"));
    csv.excludes(addJson(arguments));
}

QString cellText(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray()) {
            parts += item.isObject() ? QString::fromUtf8(QJsonDocument(item.toObject())
                                                             .toJson(QJsonDocument::Compact))
                                     : cellText(item);
        }
        return parts.join(u"; "_s);
    }
    return {};
}

QJsonValue at(const QJsonObject &record, const QString &path)
{
    QJsonValue value = record;
    for (const QString &name : path.split(u'.')) value = value.toObject().value(name);
    return value;
}

// RFC 4180. Every text is quoted, for programs that part cells at other signs than the comma.
QString csvCell(const QJsonValue &value, bool isShown)
{
    QString text = cellText(value);
    if (text.isEmpty() || value.isDouble() || value.isBool()) return text;
    if (isShown) text = text::tame(text);
    return u'"' + safeCell(text).replace(u'"', u"\"\""_s) + u'"';
}

// A terminal gets no mark of the encoding and nothing that steers it.
void printCsv(RecordKind kind, const std::vector<QJsonObject> &records)
{
    QStringList columns = input::paths(kind);
    for (const QString &list : {u"for"_s, u"renewals"_s, u"acceptances"_s, u"services"_s}) { // one cell each
        columns.removeIf([&](const QString &path) {
            return path.startsWith(list + u'.') && columns.contains(list);
        });
    }
    const bool isShown = output::isTerminal(STDOUT_FILENO);
    if (!isShown) output::raw("\xef\xbb\xbf");
    output::raw(columns.join(u',').toUtf8() + "\r\n");
    for (const QJsonObject &record : records) {
        QStringList cells;
        for (const QString &path : columns) cells += csvCell(at(record, path), isShown);
        output::raw(cells.join(u',').toUtf8() + "\r\n");
    }
}

QStringList shownColumns(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Credential: return {u"id"_s, u"scheme"_s, u"number"_s, u"startsOn"_s};
    case RecordKind::Training:
        return {u"id"_s, u"completedOn"_s, u"kind"_s, u"minutes"_s, u"title"_s};
    case RecordKind::Practice:
        return {u"id"_s, u"from"_s, u"to"_s, u"kind"_s, u"minutes"_s, u"title"_s};
    case RecordKind::Engagement: return {u"id"_s, u"from"_s, u"to"_s, u"items"_s, u"title"_s};
    case RecordKind::Client: return {u"id"_s, u"code"_s, u"name"_s, u"industry"_s};
    case RecordKind::Certifier: return {u"id"_s, u"name"_s, u"relation"_s};
    case RecordKind::Evidence: return {u"id"_s, u"kind"_s, u"bytes"_s, u"fileName"_s};
    case RecordKind::Event: return {u"id"_s, u"on"_s, u"kind"_s, u"credential"_s};
    case RecordKind::Plan:
        return {u"id"_s, u"training.completedOn"_s, u"training.title"_s, u"practice.from"_s,
                u"practice.title"_s};
    case RecordKind::Template:
        return {u"id"_s, u"name"_s, u"training.title"_s, u"practice.title"_s};
    case RecordKind::Duty: return {u"id"_s, u"startsOn"_s, u"everyMonths"_s, u"endsOn"_s, u"title"_s};
    case RecordKind::SelfAssessment:
        return {u"id"_s, u"on"_s, u"govern"_s, u"identify"_s, u"protect"_s, u"detect"_s, u"respond"_s, u"recover"_s};
    case RecordKind::Profile: return {u"id"_s, u"title"_s, u"region"_s, u"speciality"_s};
    case RecordKind::Criterion: return {u"scheme"_s, u"criterion"_s, u"standing"_s};
    }
    return {};
}

void printTable(RecordKind kind, const std::vector<QJsonObject> &records)
{
    const QStringList columns = shownColumns(kind);
    QStringList head;
    for (const QString &path : columns) head += text::fieldLabel(kind, path);
    std::vector<QStringList> rows{head};
    for (const QJsonObject &record : records) {
        QStringList row;
        for (const QString &path : columns) row += cellText(at(record, path));
        rows.push_back(row);
    }
    output::table(rows);
}

int ListVerb::run(Context &context)
{
    const QString asked = m_kind;
    const auto kind = parseCode<RecordKind>(asked) ? parseCode<RecordKind>(asked) : kindOfList(asked);
    if (!kind) {
        context.fail(Error{ErrorCode::UnknownValue, {u"KIND"_s, asked, codeList<RecordKind>()}, {}});
        return 2;
    }
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    std::vector<QJsonObject> records;
    (*ledger)->forEachList([&](const auto &list) {
        using R = std::decay_t<decltype(list[0])>;
        if (kindOf<R> != *kind) return;
        for (const auto &record : list.pointers()) {
            records.push_back(toJson(*record, m_names ? Names::Included : Names::LeftOut));
        }
    });
    if (m_json) {
        QJsonArray all;
        for (const QJsonObject &record : records) all.append(record);
        output::json(all);
    } else if (m_csv) {
        printCsv(*kind, records);
    } else {
        printTable(*kind, records);
    }
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeList()
{
    return std::make_unique<ListVerb>();
}

} // namespace koshin
