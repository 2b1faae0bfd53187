// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/confirming.h"

#include "base/digest.h"
#include "exchange/records/ledgerjson.h"
#include "ledger/check.h"
#include "ledger/proofs.h"
#include "operations/exporting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView codeStart("koshin-confirmation:1:");

// What a third party can know of the work. What the holder alone judges (items of the syllabus, secrecy, notes) stays
// out.
constexpr std::array confirmable{
    "id",   "title",  "from",   "to",     "days",       "minutes",     "kind", "for",
    "role", "client", "themes", "skills", "assignment", "description", "aim",  "result",
};

template<class R>
inline constexpr bool isConfirmed = requires(R record) { record.certification; };

// The confirmation of a record and what belongs to it; nothing for a record of another kind.
struct Confirmed
{
    Maybe<CertifierId> *certifier;
    Maybe<Certification> *certification;
    Maybe<ConfirmationForm> *form;
    Date from;
};
Maybe<Confirmed> confirmedOf(Record &record)
{
    return std::visit([](auto &r) -> Maybe<Confirmed> {
        if constexpr (isConfirmed<std::decay_t<decltype(r)>>) {
            return Confirmed{&r.certifier, &r.certification, &r.confirmationForm, r.from};
        } else {
            return {};
        }
    }, record);
}

// Null where no form is known.
const ConfirmationForm *formOf(const Record &record)
{
    return std::visit([](const auto &r) -> const ConfirmationForm * {
        if constexpr (isConfirmed<std::decay_t<decltype(r)>>) {
            return r.confirmationForm ? &*r.confirmationForm : nullptr;
        } else {
            return nullptr;
        }
    }, record);
}

Result<Record> confirmedRecord(const Ledger &ledger, const QString &id)
{
    auto record = ledger.find(id);
    if (!record) return failure(ErrorCode::UnknownRecord, {id});
    if (!confirmedOf(*record)) return failure(ErrorCode::CannotBeConfirmed, {id});
    return *record;
}

QStringList withEntriesOf(const Ledger &ledger, const QStringList &records)
{
    QStringList all = records;
    for (const auto &practice : ledger.practices.pointers()) {
        if (practice->engagement && records.contains(practice->engagement->text())) all += practice->id.text();
    }
    return all;
}

// An engagement before its entries, as a reader wants them.
bool comesFirst(Record &a, Record &b)
{
    const auto rank = [](Record &r) {
        return std::tuple(confirmedOf(r)->from, std::holds_alternative<Engagement>(r) ? 0 : 1, idOf(r));
    };
    return rank(a) < rank(b);
}

Result<std::vector<Record>> recordsOf(const Ledger &ledger, const ConfirmationChoice &choice)
{
    std::vector<Record> records;
    QSet<QString> seen;
    for (const QString &id : choice.withEntries ? withEntriesOf(ledger, choice.records) : choice.records) {
        if (seen.contains(id)) continue;
        seen.insert(id);
        auto record = confirmedRecord(ledger, id);
        if (!record) return Failure(record.error());
        records.push_back(std::move(*record));
    }
    if (records.empty()) return failure(ErrorCode::MissingField, {u"RECORD"_s});
    std::ranges::sort(records, [](Record &a, Record &b) { return comesFirst(a, b); });
    return records;
}

// A client confirms what was done for it; the employer what was done for the employer; anybody else passed it on.
ConfirmedAs suggested(const std::vector<Record> &records, const Certifier &certifier)
{
    const bool isOwn = std::ranges::all_of(records, [](const Record &record) {
        return std::visit([](const auto &r) {
            if constexpr (isConfirmed<std::decay_t<decltype(r)>>) return r.beneficiary == Beneficiary::Employer;
            else return false;
        }, record);
    });
    if (isOwn) return ConfirmedAs::Employer;
    const bool isClient = std::ranges::all_of(records, [&](const Record &record) {
        return std::visit([&](const auto &r) {
            if constexpr (isConfirmed<std::decay_t<decltype(r)>>) {
                return r.client && certifier.organisation && r.client->text() == *certifier.organisation;
            } else {
                return false;
            }
        }, record);
    });
    const bool isKnownElsewhere = certifier.organisation && !isClient;
    return isKnownElsewhere ? ConfirmedAs::Body : ConfirmedAs::Client;
}

QString codeNameOf(const Ledger &ledger, const QString &client)
{
    const Client *found = ledger.clients.find(client);
    return found ? found->code : client;
}

} // namespace

QString ConfirmationCode::toString() const
{
    return codeStart + record + u':' + sha256;
}

Maybe<ConfirmationCode> ConfirmationCode::parse(const QString &text)
{
    if (!text.startsWith(codeStart)) return {};
    const qsizetype hash = text.lastIndexOf(u':') + 1; // an id is any text
    ConfirmationCode code{text.mid(codeStart.size(), hash - 1 - codeStart.size()), text.mid(hash)};
    if (hash <= codeStart.size() || code.record.isEmpty() || !isSha256(code.sha256)) return {};
    return code;
}

bool canBeConfirmed(const Ledger &ledger, const QString &id)
{
    return ledger.practices.find(id) || ledger.engagements.find(id);
}

QString suggestedCertifier(const Ledger &ledger, const QStringList &records)
{
    QStringList clients;
    for (const QString &id : records) {
        auto record = ledger.find(id);
        const auto confirmed = record ? confirmedOf(*record) : Maybe<Confirmed>();
        if (!confirmed) continue;
        if (*confirmed->certifier) return (*confirmed->certifier)->text();
        std::visit([&](const auto &r) {
            if constexpr (isConfirmed<std::decay_t<decltype(r)>>) {
                if (r.client) clients += r.client->text();
            }
        }, *record);
    }
    for (const auto &certifier : ledger.certifiers.pointers()) {
        if (certifier->organisation && clients.contains(*certifier->organisation)) return certifier->id.text();
    }
    return {};
}

Maybe<QString> confirmableText(const Record &record, const Ledger &ledger)
{
    Record copy = redacted(record, {});
    if (!confirmedOf(copy)) return {};
    const QJsonObject whole = toJson(copy);
    QJsonObject said;
    for (const char *name : confirmable) {
        const auto value = whole.constFind(QLatin1String(name));
        if (value != whole.constEnd()) said.insert(value.key(), *value);
    }
    if (said.contains("client"_L1)) said[u"client"_s] = codeNameOf(ledger, said[u"client"_s].toString());
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

QString formDigest(const std::vector<QString> &texts)
{
    Sha256 digest;
    for (const QString &text : texts) digest.add((text + u'\n').toUtf8());
    return digest.text();
}

std::vector<ConfirmationDrift> changedSinceForm(const Record &record, const Ledger &ledger)
{
    std::vector<ConfirmationDrift> drift;
    const ConfirmationForm *form = formOf(record);
    if (!form) return drift;
    const QString &text = form->text;
    const Maybe<QString> present = confirmableText(record, ledger);
    if (!present || *present == text) return drift;
    const QJsonObject then = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(present->toUtf8()).object();
    for (const char *name : confirmable) {
        const QString field = QString::fromLatin1(name);
        const QJsonValue before = then.contains(field) ? then[field] : QJsonValue();
        const QJsonValue after = now.contains(field) ? now[field] : QJsonValue();
        if (before != after) drift.push_back({field, before, after});
    }
    return drift;
}

Maybe<Record> recordOnForm(const Record &record)
{
    Record copy = record;
    const auto confirmed = confirmedOf(copy);
    if (!confirmed || !*confirmed->form) return {};
    const auto read =
        recordFromJson(RecordKind(record.index()), QJsonDocument::fromJson((*confirmed->form)->text.toUtf8()).object());
    return read ? Maybe<Record>(*read) : Maybe<Record>();
}

Result<ConfirmationRequest> confirmationRequest(const Ledger &ledger, const ConfirmationChoice &choice, Date asOf,
                                                const QString &programVersion)
{
    auto records = recordsOf(ledger, choice);
    if (!records) return Failure(records.error());
    const Certifier *certifier = ledger.certifiers.find(choice.certifier);
    if (!certifier) return failure(ErrorCode::UnknownRecord, {choice.certifier});
    const Clearance clearance{.names = choice.names};
    ConfirmationRequest request;
    request.ledger = std::make_shared<const Ledger>(redacted(ledger, clearance));
    request.choice = choice;
    request.as = choice.as.value_or(suggested(*records, *certifier));
    request.certifier = std::get<Certifier>(redacted(*certifier, clearance));
    for (const Record &record : *records) {
        request.texts.push_back(*confirmableText(record, ledger));
        request.records.push_back(redacted(record, clearance));
    }
    request.code = {idOf(request.records.front()), formDigest(request.texts)};
    request.asOf = asOf;
    request.programVersion = programVersion;
    request.sealed = sealedNames(ledger, clearance);
    return request;
}

Result<Edit> askingFor(const Ledger &ledger, const ConfirmationRequest &request, Date on)
{
    Edit edit;
    edit.code = EditCode::Ask;
    for (std::size_t i = 0; i < request.records.size(); ++i) {
        const QString id = idOf(request.records[i]);
        auto record = confirmedRecord(ledger, id);
        if (!record) return Failure(record.error());
        const Confirmed confirmed = *confirmedOf(*record);
        if (*confirmed.certification && (*confirmed.certification)->state == CertificationState::Signed)
            return failure(ErrorCode::AlreadyConfirmed, {id});
        edit.basedOn.push_back(*record);
        const bool isAgain = *confirmed.certification && (*confirmed.certification)->state == CertificationState::Asked
                             && (*confirmed.certification)->on && *confirmed.certifier == request.certifier.id;
        const Date first = isAgain ? *(*confirmed.certification)->on : on;
        *confirmed.certifier = request.certifier.id;
        *confirmed.certification =
            Certification{CertificationState::Asked, first, {}, first < on ? Maybe<Date>(on) : Maybe<Date>()};
        *confirmed.form = ConfirmationForm{request.code.sha256, request.texts[i]};
        edit.put.push_back(std::move(*record));
    }
    return edit;
}

Result<Edit> askingAgain(const Ledger &ledger, const QStringList &records, Date on)
{
    Edit edit;
    edit.code = EditCode::Change;
    edit.field = u"certification"_s;
    for (const QString &id : records) {
        auto record = confirmedRecord(ledger, id);
        if (!record) return Failure(record.error());
        const Confirmed confirmed = *confirmedOf(*record);
        if (!*confirmed.certification || (*confirmed.certification)->state != CertificationState::Asked)
            return failure(ErrorCode::NotAskedFor, {id});
        edit.basedOn.push_back(*record);
        (*confirmed.certification)->remindedOn = on;
        edit.put.push_back(std::move(*record));
    }
    return edit;
}

Result<Edit> answering(const Ledger &ledger, const QStringList &records, const ConfirmationAnswer &answer,
                       const std::vector<EvidenceId> &files)
{
    Edit edit;
    edit.code = EditCode::Answer;
    for (const QString &id : records) {
        auto record = confirmedRecord(ledger, id);
        if (!record) return Failure(record.error());
        const Confirmed confirmed = *confirmedOf(*record);
        edit.basedOn.push_back(*record);
        *confirmed.certification = Certification{answer.state, answer.on, answer.reason};
        std::vector<EvidenceId> &evidence = *evidenceOf(*record);
        for (const EvidenceId &file : files) {
            if (std::ranges::find(evidence, file) == evidence.end()) evidence.push_back(file);
        }
        edit.put.push_back(std::move(*record));
    }
    return edit;
}

Result<Attached> answerWithFiles(Workspace &workspace, const Ledger &ledger, const QStringList &records,
                                 const ConfirmationAnswer &answer, IncomingFiles files, const Clock &clock,
                                 const IdMaker &newId)
{
    Attached attached;
    for (std::size_t i = 0; i < files.size(); ++i) attached.ids.emplace_back(newId());
    auto edit = answering(ledger, records, answer, attached.ids);
    if (!edit) return Failure(edit.error());
    nameFiles(ledger, clock, attached.ids, files, *edit);
    for (Record &record : edit->put) {
        if (auto *file = std::get_if<Evidence>(&record)) file->kind = EvidenceKind::Confirmation;
    }
    auto changes = performWithFiles(workspace, *edit, files, attached.remarks);
    if (!changes) return Failure(changes.error());
    attached.changes = std::move(*changes);
    return attached;
}

ConfirmationMatch matchOf(const Ledger &ledger, const ConfirmationCode &code)
{
    ConfirmationMatch match;
    const auto collect = [&](const auto &list) {
        for (const auto &record : list.pointers()) {
            if (record->confirmationForm && record->confirmationForm->sha256 == code.sha256)
                match.records += record->id.text();
        }
    };
    collect(ledger.engagements);
    collect(ledger.practices);
    match.isKnown = !match.records.isEmpty();
    if (match.isKnown) return match;
    const auto record = ledger.find(code.record); // made, and never noted as asked for
    const Maybe<QString> text = record ? confirmableText(*record, ledger) : Maybe<QString>();
    if (!text) return match;
    match.records = {code.record};
    match.isKnown = formDigest({*text}) == code.sha256;
    return match;
}

} // namespace koshin
