// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pasterow.h"

#include "exchange/quick/quickline.h"
#include "exchange/records/ledgerjson.h"
#include "exchange/tables/pastewords.h"
#include "ledger/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

constexpr int minutesOfDay = 24 * 60;

// Weak separators: `資産・リスク` is one theme, `規程・教育` are two.
QStringList subparts(const QString &part)
{
    static const QRegularExpression separators(u"[/／・+＋&＆]+"_s);
    return part.split(separators, Qt::SkipEmptyParts);
}

bool isOral(const QString &text)
{
    static const QRegularExpression oral(u"口頭|oral|verbal"_s, QRegularExpression::CaseInsensitiveOption);
    return oral.match(text).hasMatch();
}

} // namespace

ClientId NewClients::named(const QString &code)
{
    const QString folded = quick::foldedName(code);
    const auto known = m_ids.constFind(folded);
    if (known != m_ids.cend()) return *known;
    Client client;
    client.id = ClientId(m_newId());
    client.code = code;
    m_ids.insert(folded, client.id);
    m_codes.insert(client.id, folded);
    m_clients.push_back(client);
    return client.id;
}

RowReader::RowReader(const Surroundings &around, NewClients &clients, const TableRow &source)
    : m_around(around), m_clients(clients), m_source(source)
{
    m_row.line = source.line;
}

PasteRow RowReader::read()
{
    const auto &fields = m_around.mapping.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString cell = content(m_source.cell(int(i)));
        if (fields[i] && !cell.isEmpty()) take(int(i), *fields[i], cell);
    }
    if (m_around.kind == RecordKind::Training) offer();
    assumeKind();
    missTime();
    putTogether();
    return std::move(m_row);
}

void RowReader::take(int column, PasteField field, const QString &cell)
{
    using F = PasteField;
    switch (field) {
    case F::Day:
    case F::StartDay:
    case F::EndDay: return takeDay(column, field, cell);
    case F::Hours:
    case F::Minutes: return takeMinutes(column, field, cell);
    case F::Days:
    case F::Pages: return takeNumber(column, field, cell);
    case F::Kind: return takeKind(column, cell);
    case F::Fee: return takeFee(column, cell);
    case F::Client: return takeClient(column, cell);
    case F::Engagement: return takeEngagement(column, cell);
    case F::Confirmation: return takeConfirmation(column, cell);
    case F::Delivery: return takeCode<Delivery>(column, field, cell);
    case F::Beneficiary: return takeCode<Beneficiary>(column, field, cell);
    case F::Assignment: return takeCode<Assignment>(column, field, cell);
    case F::Themes: return takeCodes<Theme>(column, field, cell);
    case F::Skills: return takeCodes<Skill>(column, field, cell);
    case F::Role:
        return m_around.kind == RecordKind::Training ? takeCode<TrainingRole>(column, field, cell)
                                                     : takeCode<PracticeRole>(column, field, cell);
    case F::Description:
    case F::Result:
    case F::Note: m_record.insert(path(field), cell); return;
    case F::Title:
    case F::Provider:
    case F::CertificateNumber:
    case F::Level: m_record.insert(path(field), lineContent(cell)); return;
    case F::Credentials:
    case F::Category:
    case F::Credits: return; // together, in `offer`
    }
}

void RowReader::takeDay(int column, PasteField field, const QString &cell)
{
    const auto read = day(cell, m_around.dayForms[std::size_t(column)]);
    if (read) m_record.insert(path(field), read->toString());
    else fault(column, field, ErrorCode::BadDate, {lineContent(cell)});
}

void RowReader::takeMinutes(int column, PasteField field, const QString &cell)
{
    const Unit unit = field == PasteField::Hours ? Unit::Hours : Unit::Minutes;
    const auto read = minutes(cell, unit);
    if (!read) return fault(column, field, ErrorCode::BadNumber, {lineContent(cell)});
    if (*read >= 0 && *read <= limits::minutes) return m_record.insert(path(field), *read), void();
    fault(column, field, ErrorCode::OutOfRange,
          {lineContent(cell), u"0"_s, QString::number(limits::minutes / int(unit))}); // in the cell's own unit
}

void RowReader::takeNumber(int column, PasteField field, const QString &cell)
{
    if (const auto read = field == PasteField::Days ? daysWorked(cell) : number(cell))
        m_record.insert(path(field), read->toDouble());
    else fault(column, field, ErrorCode::BadNumber, {lineContent(cell)});
}

void RowReader::takeFee(int column, const QString &cell)
{
    const QString named = m_around.currencies[column];
    const auto read = fee(cell, named.isEmpty() ? m_around.options.currency : named);
    if (!read) return fault(column, PasteField::Fee, ErrorCode::BadNumber, {lineContent(cell)});
    m_record.insert(u"fee"_s, QJsonObject{{u"amount"_s, read->amount.toDouble()}, {u"currency"_s, read->currency}});
}

void RowReader::takeKind(int column, const QString &cell)
{
    if (m_around.kind == RecordKind::Training) takeCode<TrainingKind>(column, PasteField::Kind, cell);
    else takeCode<PracticeKind>(column, PasteField::Kind, cell);
}

template<Code E>
void RowReader::takeCode(int column, PasteField field, const QString &cell)
{
    if (const auto code = codeNamed<E>(cell)) m_record.insert(path(field), codeName(*code));
    else fault(column, field, ErrorCode::UnknownValue, {lineContent(cell), codeList<E>()});
}

template<Code E>
void RowReader::takeCodes(int column, PasteField field, const QString &cell)
{
    QJsonArray codes;
    for (const QString &part : parts(cell)) {
        for (const QString &word : codeNamed<E>(part) ? QStringList(part) : subparts(part)) {
            const auto code = codeNamed<E>(word);
            if (!code) return fault(column, field, ErrorCode::UnknownValue, {lineContent(word), codeList<E>()});
            if (!codes.contains(codeName(*code))) codes.append(codeName(*code));
        }
    }
    m_record.insert(path(field), codes);
}

void RowReader::takeClient(int, const QString &cell)
{
    const QString code = lineContent(cell);
    const bool isBeneficiaryTold = m_around.mapping.column(PasteField::Beneficiary) >= 0;
    const auto told = [&](Beneficiary beneficiary) {
        if (!isBeneficiaryTold) m_record.insert(u"for"_s, codeName(beneficiary));
    };
    const auto found = m_around.names.clients(code);
    if (found.empty() && codeNamed<Beneficiary>(code) == Beneficiary::Employer) return told(Beneficiary::Employer);
    if (found.size() > 1) return ask(PasteDoubt::ClientAmbiguous, PasteField::Client, {code});
    told(Beneficiary::Client);
    if (found.size() == 1) m_record.insert(u"client"_s, found.front().text());
    else if (m_around.options.addClients && code.size() <= limits::lineLength)
        m_record.insert(u"client"_s, m_clients.named(code).text());
    else ask(PasteDoubt::ClientUnknown, PasteField::Client, {code});
}

void RowReader::takeEngagement(int, const QString &cell)
{
    const auto found = m_around.names.engagements(lineContent(cell));
    if (found.size() == 1) m_record.insert(u"engagement"_s, found.front().text());
    else ask(PasteDoubt::EngagementUnknown, PasteField::Engagement, {lineContent(cell)});
}

void RowReader::takeConfirmation(int column, const QString &cell)
{
    auto state = codeNamed<CertificationState>(cell);
    if (!state && isOral(cell)) {
        state = CertificationState::Asked;
        ask(PasteDoubt::OralConfirmation, PasteField::Confirmation, {lineContent(cell)});
    }
    if (state) m_record.insert(u"certification"_s, QJsonObject{{u"state"_s, codeName(*state)}});
    else
        fault(column, PasteField::Confirmation, ErrorCode::UnknownValue,
              {lineContent(cell), codeList<CertificationState>()});
}

// Credentials that the holder has, each with the row's category where its scheme has that.
void RowReader::offer()
{
    const QString category = lineContent(cellOf(PasteField::Category));
    const QString credits = content(cellOf(PasteField::Credits));
    const auto own = number(credits);
    if (!credits.isEmpty() && !own) {
        fault(m_around.mapping.column(PasteField::Credits), PasteField::Credits, ErrorCode::BadNumber, {credits});
    }
    std::vector<CredentialId> held;
    QStringList notHeld;
    for (const QString &part : parts(cellOf(PasteField::Credentials))) {
        for (const QString &name : m_around.names.credentials(part).empty() ? subparts(part) : QStringList(part)) {
            const auto found = m_around.names.credentials(name);
            if (found.empty()) notHeld += lineContent(name);
            for (const CredentialId &id : found) {
                if (std::find(held.begin(), held.end(), id) == held.end()) held.push_back(id);
            }
        }
    }
    bool fits = false;
    QJsonArray offers;
    for (const CredentialId &id : held) {
        QJsonObject one{{u"credential"_s, id.text()}};
        if (const QString known = m_around.names.category(id, category); !known.isEmpty()) {
            one.insert(u"category"_s, known);
            fits = true;
        }
        if (own) one.insert(u"credits"_s, own->toDouble());
        offers.append(one);
    }
    if (!offers.isEmpty()) m_record.insert(u"for"_s, offers);
    if (!notHeld.isEmpty())
        ask(held.empty() ? PasteDoubt::NoneHeld : PasteDoubt::NotHeld, PasteField::Credentials,
            {notHeld.join(u", "_s)});
    if (!category.isEmpty() && !fits) ask(PasteDoubt::CategoryUnknown, PasteField::Category, {category});
    if (own && held.empty()) ask(PasteDoubt::CreditsUnplaced, PasteField::Credits, {own->toString()});
}

void RowReader::assumeKind()
{
    const QString field = path(PasteField::Kind);
    if (m_record.contains(field) || m_faulty.contains(field)) return;
    const auto &options = m_around.options;
    if (m_around.kind == RecordKind::Training) {
        if (options.training) m_record.insert(field, codeName(*options.training));
        return;
    }
    static const QHash<QString, PracticeKind> ofTheme{
        {codeName(Theme::Rules), PracticeKind::Rules},
        {codeName(Theme::AssetsAndRisk), PracticeKind::RiskAnalysis},
        {codeName(Theme::Cloud), PracticeKind::Advice},
        {codeName(Theme::IncidentResponse), PracticeKind::IncidentResponse},
        {codeName(Theme::Education), PracticeKind::Education}};
    const QString theme = m_record.value(u"themes"_s).toArray().at(0).toString();
    if (options.practice) m_record.insert(field, codeName(*options.practice));
    else if (!theme.isEmpty()) m_record.insert(field, codeName(ofTheme.value(theme)));
    else if (m_faulty.contains(u"themes"_s)) m_faulty += field; // told once
}

// A practice may do without time, but not where the table has a column for it.
void RowReader::missTime()
{
    if (m_around.kind != RecordKind::Practice || m_record.contains(u"minutes"_s) || m_record.contains(u"days"_s)
        || m_faulty.contains(u"minutes"_s)) {
        return;
    }
    const PasteField field = m_around.mapping.column(PasteField::Hours) >= 0 ? PasteField::Hours : PasteField::Minutes;
    const int column = m_around.mapping.column(field);
    if (column >= 0) fault(column, field, ErrorCode::MissingField, {});
}

void RowReader::putTogether()
{
    m_record.insert(u"id"_s, m_around.options.newId());
    const auto read = recordFromJson(m_around.kind, m_record);
    if (!read) {
        for (const Error &error : read.error()) note(error);
    }
    if (!m_row.faults.empty()) {
        m_row.questions.clear(); // first things first
        return;
    }
    m_row.record = *read;
    if (const auto *training = std::get_if<Training>(&*read)) ask(*training);
    if (const auto *practice = std::get_if<Practice>(&*read)) ask(*practice);
}

void RowReader::ask(const Training &training)
{
    askOfDays(training.startedOn.value_or(training.completedOn), training.completedOn, training.minutes, training.days);
}

void RowReader::ask(const Practice &practice)
{
    askOfDays(practice.from, practice.to.value_or(practice.from), practice.minutes, practice.days);
}

void RowReader::askOfDays(Date from, Date to, Maybe<int> minutes, Maybe<Decimal> days)
{
    const PasteField time = m_around.mapping.column(PasteField::Hours) >= 0 ? PasteField::Hours : PasteField::Minutes;
    const int span = to.since(from) + 1;
    if (minutes && *minutes > span * minutesOfDay) {
        ask(PasteDoubt::MoreThanADay, time, {QString::number(*minutes), QString::number(span)});
    }
    if (days && *days > Decimal(span)) {
        ask(PasteDoubt::MoreDays, PasteField::Days, {days->toString(), QString::number(span)});
    }
    const auto &options = m_around.options;
    if (!options.asPlans && to > options.asOf) ask(PasteDoubt::DayAhead, PasteField::Day, {to.toString()});
    if (options.asPlans && to < options.asOf) ask(PasteDoubt::DayBehind, PasteField::Day, {to.toString()});
}

int RowReader::columnOf(const QString &path) const
{
    static const QRegularExpression position(u"\\[\\d+\\]"_s);
    const QString plain = QString(path).remove(position);
    int best = -1;
    for (std::size_t i = 0; i < m_around.mapping.fields.size(); ++i) {
        const auto &field = m_around.mapping.fields[i];
        if (!field) continue;
        const QString own = ledgerField(*field, m_around.kind);
        if (own == plain) return int(i);
        if (own == plain.section(u'.', 0, 0)) best = int(i);
    }
    return best;
}

QString RowReader::cellOf(PasteField field) const
{
    const int column = m_around.mapping.column(field);
    return column < 0 ? QString() : m_source.cell(column);
}

void RowReader::fault(int column, PasteField field, ErrorCode code, QStringList arguments)
{
    const QString heading = m_around.headings.value(column);
    arguments.prepend(heading);
    m_row.faults.push_back({column, {code, std::move(arguments), {{}, heading, m_row.line}}});
    m_faulty += path(field);
}

// A fault that the reader of records found, in the words of the table.
void RowReader::note(Error error)
{
    const QString field = error.where.path;
    if (m_faulty.contains(field)) return;
    const int column = columnOf(field);
    const auto called = [this](const QString &name) {
        const int at = columnOf(name);
        return at < 0 ? name : m_around.headings.value(at);
    };
    error.setArgument("field", called(field));
    error.setArgument("startField", called(error.argument("startField")));
    error.where = {{}, called(field), m_row.line};
    m_row.faults.push_back({column, std::move(error)});
}

void RowReader::ask(PasteDoubt doubt, PasteField field, QStringList arguments)
{
    m_row.questions.push_back({doubt, m_around.mapping.column(field), std::move(arguments)});
}

} // namespace koshin::paste
