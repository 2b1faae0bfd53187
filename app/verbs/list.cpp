// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "exchange/tables/recordcsv.h"
#include "ledger/redaction.h"
#include "output.h"
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
    arguments.value(u"KIND"_s, m_kind, tr("The kind of the records"))
        .takes(codeList<RecordKind>().replace(u", "_s, u"|"_s))
        .required();
    auto csv = arguments.flag(u"--csv"_s, m_csv, tr("Print CSV"));
    arguments.flag(u"--include-names"_s, m_names, tr("With names of clients and verifiers"));
    csv.excludes(addJson(arguments));
}

QString cellText(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const auto &item : value.toArray()) {
            parts += item.isObject() ? QString::fromUtf8(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact))
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

// A terminal gets no mark of the encoding and nothing that steers it.
template<class R>
void printCsv(const RecordList<R> &records, const Clearance &clearance)
{
    const bool isShown = output::isTerminal(STDOUT_FILENO);
    if (!isShown) output::raw(encodingMark.toByteArray());
    output::raw(csvHeading(kindOf<R>));
    const auto tamed = [](const QString &text) { return text::tame(text); };
    for (const auto &record : records.pointers()) {
        const Record leaving = redacted(*record, clearance);
        output::raw(isShown ? csvRow(leaving, tamed) : csvRow(leaving));
    }
}

void printTable(RecordKind kind, const std::vector<QJsonObject> &records)
{
    const QStringList columns = tableFields(kind);
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
    const Clearance shown{
        .names = m_names ? RealNames::Included : RealNames::LeftOut, .confidentialFiles = true, .secretPassages = true};
    if (m_csv) {
        withKind(*kind, [&]<class R>() { printCsv((*ledger)->list<R>(), shown); });
        return 0;
    }
    std::vector<QJsonObject> records;
    withKind(*kind, [&]<class R>() {
        for (const auto &record : (*ledger)->list<R>().pointers()) {
            records.push_back(toJson(redacted(*record, shown)));
        }
    });
    if (m_json) {
        QJsonArray all;
        for (const QJsonObject &record : records) all.append(record);
        output::json(all);
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
