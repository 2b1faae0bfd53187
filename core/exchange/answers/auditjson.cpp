// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/auditjson.h"

#include <QJsonObject>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const Maybe<Date> &day)
{
    return day ? QJsonValue(day->toString()) : QJsonValue();
}

QJsonObject lineJson(const AuditLine &line)
{
    QStringList missing;
    for (const AuditLack &lack : line.lacks) {
        if (!missing.contains(lack.code())) missing += lack.code();
    }
    QJsonArray doubts;
    for (const AuditDoubt &doubt : line.doubts)
        doubts.append(QJsonObject{{u"evidence"_s, doubt.evidence}, {u"what"_s, codeName(doubt.what)}});
    const auto complete = line.isComplete();
    return {{u"record"_s, line.record},
            {u"kind"_s, codeName(line.kind)},
            {u"on"_s, dayOrNull(line.on)},
            {u"complete"_s, complete ? QJsonValue(*complete) : QJsonValue()},
            {u"missing"_s, QJsonArray::fromStringList(missing)},
            {u"refused"_s, QJsonArray::fromStringList(QStringList(line.refused.begin(), line.refused.end()))},
            {u"doubts"_s, doubts},
            {u"list"_s, line.demand ? QJsonValue(line.demand->id) : QJsonValue()},
            {u"keepUntil"_s, dayOrNull(line.keepUntil)}};
}

} // namespace

QJsonArray auditJson(const std::vector<AuditLine> &lines)
{
    QJsonArray all;
    for (const AuditLine &line : lines) all.append(lineJson(line));
    return all;
}

QJsonArray keepingJson(const std::vector<Keeping> &files, const Ledger &ledger)
{
    QJsonArray all;
    for (const Keeping &file : files) {
        const Evidence *evidence = ledger.evidence.find(file.evidence);
        all.append(QJsonObject{{u"evidence"_s, file.evidence},
                               {u"fileName"_s, evidence ? evidence->fileName : QString()},
                               {u"state"_s, codeName(file.state)},
                               {u"keepUntil"_s, dayOrNull(file.until)},
                               {u"atLeast"_s, file.isLeast},
                               {u"credentials"_s, QJsonArray::fromStringList(file.credentials)}});
    }
    return all;
}

} // namespace koshin
