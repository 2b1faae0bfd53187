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

EngagementId NewEngagements::named(const QString &title, Date from, const Maybe<ClientId> &client)
{
    const QString folded = quick::foldedName(title);
    const auto known = m_places.constFind(folded);
    if (known != m_places.cend()) {
        Engagement &engagement = m_engagements[*known];
        engagement.from = std::min(engagement.from, from);
        return engagement.id;
    }
    Engagement engagement;
    engagement.id = EngagementId(m_newId());
    engagement.title = title;
    engagement.from = from;
    engagement.client = client;
    m_places.insert(folded, m_engagements.size());
    m_engagements.push_back(engagement);
    return engagement.id;
}

RowReader::RowReader(const Surroundings &around, QuestionBook &book, NewClients &clients, NewEngagements &engagements,
                     const TableRow &source)
    : m_around(around), m_book(book), m_clients(clients), m_engagements(engagements), m_source(source)
{
    m_row.line = source.line;
}

PasteRow RowReader::read()
{
    const auto &fields = m_around.mapping.fields;
    const int status = m_around.mapping.column(PasteField::Status);
    if (status >= 0) takeStatus(status, content(m_source.cell(status)));
    if (m_row.leftOut) return std::move(m_row);
    for (const bool isFallback : {false, true}) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString cell = content(m_source.cell(int(i)));
            if (cell.isEmpty() || !fields[i] || m_around.mapping.columns[i].isFallback != isFallback) continue;
            if (!isFallback || !m_record.contains(path(*fields[i]))) take(int(i), *fields[i], cell);
        }
    }
    setFields();
    lengthFromTimes();
    assumeKind();
    if (m_around.kind == RecordKind::Training) {
        offer();
        offerColumns();
        lengthFromCredits();
    }
    assumeTitle();
    missTime();
    simplifyDays();
    putTogether();
    return std::move(m_row);
}

void RowReader::take(int column, PasteField field, const QString &cell)
{
    using F = PasteField;
    switch (field) {
    case F::Day:
    case F::StartDay:
    case F::EndDay:
    case F::SubmittedDay: return takeDay(column, field, cell);
    case F::Hours:
    case F::Minutes: return takeMinutes(column, field, cell);
    case F::StartTime:
    case F::EndTime:
    case F::Break: return takeTime(column, field, cell);
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
    case F::Credits: // together, in `offer`
    case F::Status:
    case F::Currency:
    case F::ReleaseDay: return;
    }
}

QString RowReader::want(TableQuestion question)
{
    const std::size_t place = m_book.ask(std::move(question));
    hangOn(place);
    return m_book.at(place).answer;
}

void RowReader::hangOn(const Maybe<std::size_t> &question)
{
    if (!question || std::ranges::find(m_hung, *question) != m_hung.end()) return;
    m_hung.push_back(*question);
    m_book.count(*question);
    if (m_book.at(*question).isOpen()) m_row.open.push_back(*question);
}

void RowReader::addNote(const QString &text)
{
    const QString before = m_record.value(u"note"_s).toString();
    m_record.insert(u"note"_s, before.isEmpty() ? text : before + u'\n' + text);
}

// Of a row that was not done, or not yet, nothing else is read.
void RowReader::takeStatus(int column, const QString &cell)
{
    if (cell.isEmpty()) return;
    auto state = statusNamed(cell);
    if (const auto known = m_around.wordOf(column, cell)) state = parseCode<DoneState>(*known);
    if (!state) {
        const QString answer = want({.about = TableQuestion::About::Status,
                                     .column = column,
                                     .word = lineContent(cell),
                                     .answers = {codeName(DoneState::Done), codeName(DoneState::NotDone)},
                                     .likely = codeName(DoneState::Done)});
        state = parseCode<DoneState>(answer);
    }
    const bool isPlan = state == DoneState::Ahead && m_around.options.asPlans;
    if (!state || state == DoneState::Done || isPlan) return;
    m_row.leftOut = state == DoneState::Ahead ? LeftOut::Ahead : LeftOut::NotDone;
    m_row.why = lineContent(cell);
}

void RowReader::takeDay(int column, PasteField field, const QString &cell)
{
    const ColumnReading &how = reading(column);
    if (isOpenDay(cell)) hangOn(how.openDays);
    const DaysTold told = days(cell, how.dayForm);
    if (!told.first) return fault(column, field, ErrorCode::BadDate, {lineContent(cell)});
    const auto &dayOf = m_around.options.dayOf;
    const Date first = told.moment && dayOf ? dayOf(*told.moment) : *told.first;
    const bool isTraining = m_around.kind == RecordKind::Training;
    if (told.minutes && field == PasteField::Day) m_span = told.minutes;
    if (!told.last || field != PasteField::Day) return m_record.insert(path(field), first.toString()), void();
    m_record.insert(isTraining ? u"startedOn"_s : u"from"_s, first.toString());
    m_record.insert(isTraining ? u"completedOn"_s : u"to"_s, told.last->toString());
}

void RowReader::takeMinutes(int column, PasteField field, const QString &cell)
{
    const ColumnReading &how = reading(column);
    if (number(cell)) hangOn(how.openUnit);
    const auto read = minutes(cell, how.unit);
    if (!read) return fault(column, field, ErrorCode::BadNumber, {lineContent(cell)});
    if (*read >= 0 && *read <= limits::minutes) return m_record.insert(path(field), *read), void();
    fault(
        column, field, ErrorCode::OutOfRange,
        {lineContent(cell), u"0"_s, QString::number(limits::minutes / minutesOf(how.unit))}); // in the cell's own unit
}

void RowReader::takeTime(int column, PasteField field, const QString &cell)
{
    if (field == PasteField::Break) {
        const Unit unit = reading(column).unit;
        if (const auto length = minutes(cell, unit)) m_break = int(std::clamp<qint64>(*length, 0, minutesOfDay));
        return;
    }
    const auto time = timeOfDay(cell);
    if (time) (field == PasteField::StartTime ? m_begin : m_end) = time;
}

// From beginning to end, past midnight, without breaks; told beside a length that is given, where they differ.
void RowReader::lengthFromTimes()
{
    Maybe<qint64> span = m_span;
    if (m_begin && m_end) {
        span = *m_end >= *m_begin ? *m_end - *m_begin : *m_end + minutesOfDay - *m_begin;
        span = std::max<qint64>(0, *span - m_break.value_or(0));
    }
    if (!span) return;
    const QString field = u"minutes"_s;
    if (!m_record.contains(field)) {
        if (!m_faulty.contains(field)) m_record.insert(field, *span);
        return;
    }
    const qint64 given = m_record.value(field).toInteger();
    const bool isOfOneDay = m_begin && m_end && std::abs(given - *span) > 1;
    if (isOfOneDay) ask(PasteDoubt::SpanDiffers, PasteField::Hours, {QString::number(*span), QString::number(given)});
}

void RowReader::takeNumber(int column, PasteField field, const QString &cell)
{
    if (const auto read = field == PasteField::Days ? daysWorked(cell) : number(cell))
        m_record.insert(path(field), read->toDouble());
    else fault(column, field, ErrorCode::BadNumber, {lineContent(cell)});
}

// Nothing is no fee: time trackers write 0 beside what has no price.
void RowReader::takeFee(int column, const QString &cell)
{
    const QString ofRow = lineContent(cellOf(PasteField::Currency)).toUpper();
    const QString named = ofRow.isEmpty() ? reading(column).currency : ofRow;
    const auto read = fee(cell, named.isEmpty() ? m_around.options.currency : named);
    if (!read) return fault(column, PasteField::Fee, ErrorCode::BadNumber, {lineContent(cell)});
    if (read->amount == Decimal()) return;
    m_record.insert(u"fee"_s, QJsonObject{{u"amount"_s, read->amount.toDouble()}, {u"currency"_s, read->currency}});
}

void RowReader::takeKind(int column, const QString &cell)
{
    if (m_around.kind == RecordKind::Training) takeCode<TrainingKind>(column, PasteField::Kind, cell);
    else takeCode<PracticeKind>(column, PasteField::Kind, cell);
}

// The code of a word, or of what was answered to it. Nothing where it is noted elsewhere, asked for or at fault.
template<Code E>
Maybe<E> RowReader::codeOf(int column, PasteField field, const QString &word)
{
    if (const auto known = m_around.wordOf(column, word)) return parseCode<E>(*known);
    if (const auto code = codeNamed<E>(word)) return code;
    const bool isKind = field == PasteField::Kind;
    const bool isWordless = reading(column).isWordless;
    const bool isPlainFault = field == PasteField::Themes && !isWordless;
    QStringList answers;
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) answers += codeName(E(i));
    answers += u"note"_s;
    const QString answer = want({.about = TableQuestion::About::Word,
                                 .column = column,
                                 .word = lineContent(word),
                                 .answers = answers,
                                 .isNeeded = isKind || (isWordless && !isPlainFault)});
    if (const auto code = parseCode<E>(answer)) return code;
    if (answer == u"note") addNote(lineContent(word));
    else if (isPlainFault) fault(column, field, ErrorCode::UnknownValue, {lineContent(word), codeList<E>()});
    else if (!isKind && !isWordless) ask(PasteDoubt::WordUnknown, field, {lineContent(word), reading(column).heading});
    return {};
}

template<Code E>
void RowReader::takeCode(int column, PasteField field, const QString &cell)
{
    if (const auto code = codeOf<E>(column, field, cell)) m_record.insert(path(field), codeName(*code));
}

template<Code E>
void RowReader::takeCodes(int column, PasteField field, const QString &cell)
{
    QJsonArray codes;
    for (const QString &part : parts(cell)) {
        for (const QString &word : codeNamed<E>(part) ? QStringList(part) : subparts(part)) {
            const auto code = codeOf<E>(column, field, word);
            if (code && !codes.contains(codeName(*code))) codes.append(codeName(*code));
        }
    }
    if (!codes.isEmpty() && !m_faulty.contains(path(field))) m_record.insert(path(field), codes);
}

void RowReader::takeClient(int column, const QString &cell)
{
    using About = TableQuestion::About;
    const QString code = lineContent(cell);
    const bool isBeneficiaryTold = m_around.mapping.column(PasteField::Beneficiary) >= 0;
    const auto told = [&](Beneficiary beneficiary) {
        if (!isBeneficiaryTold) m_record.insert(u"for"_s, codeName(beneficiary));
    };
    const auto found = m_around.names.clients(code);
    if (found.size() == 1) {
        told(Beneficiary::Client);
        return m_record.insert(u"client"_s, found.front().text()), void();
    }
    if (found.empty() && codeNamed<Beneficiary>(code) == Beneficiary::Employer) return told(Beneficiary::Employer);
    const KnownBy by = m_around.mapping.columns[std::size_t(column)].by;
    TableQuestion who{
        .about = About::Client, .column = column, .word = code, .isNeeded = by == KnownBy::Contents && found.empty()};
    for (const ClientId &id : found.empty() ? m_around.names.allClients() : found) who.answers += id.text();
    who.answers += {u"new"_s, u"note"_s};
    const bool isOffered = !found.empty() || !m_around.options.addClients || who.isNeeded;
    const QString answer = isOffered ? want(who) : QString();
    if (answer == u"note") return addNote(code);
    told(Beneficiary::Client);
    const bool isNew = answer == u"new" || (!isOffered && code.size() <= limits::lineLength);
    if (isNew) m_record.insert(u"client"_s, m_clients.named(code).text());
    else if (!answer.isEmpty()) m_record.insert(u"client"_s, answer);
    else if (!who.isNeeded)
        ask(found.empty() ? PasteDoubt::ClientUnknown : PasteDoubt::ClientAmbiguous, PasteField::Client, {code});
}

void RowReader::takeEngagement(int column, const QString &cell)
{
    const QString title = lineContent(cell);
    const auto found = m_around.names.engagements(title);
    if (found.size() == 1) return m_record.insert(u"engagement"_s, found.front().text()), void();
    TableQuestion which{.about = TableQuestion::About::Engagement, .column = column, .word = title, .isNeeded = false};
    for (const EngagementId &id : found.empty() ? m_around.names.allEngagements() : found) which.answers += id.text();
    which.answers += {u"new"_s, u"note"_s};
    const QString answer = want(which);
    if (answer == u"note") return addNote(title);
    if (answer.isEmpty()) ask(PasteDoubt::EngagementUnknown, PasteField::Engagement, {title});
    else if (answer != u"new") return m_record.insert(u"engagement"_s, answer), void();
    m_engagement = title;
    m_isNewEngagement = answer == u"new";
}

void RowReader::takeConfirmation(int column, const QString &cell)
{
    auto state = codeNamed<CertificationState>(cell);
    if (!state && isOral(cell)) {
        state = CertificationState::Asked;
        ask(PasteDoubt::OralConfirmation, PasteField::Confirmation, {lineContent(cell)});
    }
    if (!state) state = codeOf<CertificationState>(column, PasteField::Confirmation, cell);
    if (state) m_record.insert(u"certification"_s, QJsonObject{{u"state"_s, codeName(*state)}});
}

int RowReader::creditsColumn() const
{
    const auto &fields = m_around.mapping.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] == PasteField::Credits && !m_around.columns[i].isOwnCredits) return int(i);
    }
    return -1;
}

// Whose the credits are where no column says so: those who count in a unit of this name, else as answered.
std::vector<CredentialId> RowReader::creditedByAnswer(int column)
{
    const ColumnReading &how = reading(column);
    if (how.offers.size() == 1) return how.offers;
    const auto &all = how.offers.empty() ? m_around.names.trained() : how.offers;
    if (all.empty()) return {};
    TableQuestion whose{.about = TableQuestion::About::Credential};
    for (const CredentialId &id : all) whose.answers += id.text();
    whose.answers += u"all"_s;
    const QString answer = want(whose);
    if (answer == u"all") return all;
    return answer.isEmpty() ? std::vector<CredentialId>() : std::vector<CredentialId>{CredentialId(answer)};
}

// Credentials that the holder has, each with the row's category where its scheme has that.
void RowReader::offer()
{
    const int creditsAt = creditsColumn();
    const QString category = lineContent(cellOf(PasteField::Category));
    const QString credits = creditsAt < 0 ? QString() : content(m_source.cell(creditsAt));
    const auto told = creditsTold(credits);
    const auto own = told ? Maybe<Decimal>(told->amount) : std::nullopt;
    if (!credits.isEmpty() && !own) fault(creditsAt, PasteField::Credits, ErrorCode::BadNumber, {credits});
    std::vector<CredentialId> held;
    QStringList notHeld;
    for (const QString &part : parts(cellOf(PasteField::Credentials))) {
        for (const QString &name : m_around.names.credentials(part).empty() ? subparts(part) : QStringList(part)) {
            auto found = m_around.names.credentials(name);
            if (found.empty()) found = m_around.names.issuedByName(name);
            if (found.empty()) notHeld += lineContent(name);
            for (const CredentialId &id : found) {
                if (std::find(held.begin(), held.end(), id) == held.end()) held.push_back(id);
            }
        }
    }
    const bool isAsked =
        own && *own > Decimal() && held.empty() && m_around.mapping.column(PasteField::Credentials) < 0;
    if (isAsked) held = creditedByAnswer(creditsAt);
    bool fits = false;
    QJsonArray offers;
    for (const CredentialId &id : held) {
        QJsonObject one{{u"credential"_s, id.text()}};
        const QString known =
            m_around.names.category(id, told && !told->category.isEmpty() ? told->category : category);
        if (!known.isEmpty()) {
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
    if (own && held.empty() && !isAsked) ask(PasteDoubt::CreditsUnplaced, PasteField::Credits, {own->toString()});
}

// Each column whose heading is a credential: its credits, and the category beside them.
void RowReader::offerColumns()
{
    QJsonArray offers = m_record.value(u"for"_s).toArray();
    const auto &mapping = m_around.mapping;
    for (std::size_t i = 0; i < mapping.fields.size(); ++i) {
        const ColumnReading &how = m_around.columns[i];
        if (!how.isOwnCredits) continue;
        const QString cell = content(m_source.cell(int(i)));
        if (cell.isEmpty()) continue;
        const auto told = creditsTold(cell);
        if (!told) {
            fault(int(i), PasteField::Credits, ErrorCode::BadNumber, {lineContent(cell)});
            continue;
        }
        if (told->amount == Decimal()) continue;
        if (how.offers.empty()) {
            ask(PasteDoubt::NotHeld, PasteField::Credentials, {how.heading});
            continue;
        }
        const CredentialId &id = how.offers.front();
        QJsonObject one{{u"credential"_s, id.text()}, {u"credits"_s, told->amount.toDouble()}};
        const QString category = m_around.names.category(id, told->category);
        if (!category.isEmpty()) one.insert(u"category"_s, category);
        else if (!told->category.isEmpty()) ask(PasteDoubt::CategoryUnknown, PasteField::Category, {told->category});
        offers.append(one);
    }
    if (!offers.isEmpty()) m_record.insert(u"for"_s, offers);
}

Maybe<TrainingKind> RowReader::trainingKind() const
{
    return parseCode<TrainingKind>(m_record.value(u"kind"_s).toString());
}

// What an hour is differs: of several credentials, one that counts sixty minutes is believed first.
void RowReader::lengthFromCredits()
{
    const QString field = u"minutes"_s;
    if (m_record.contains(field) || m_faulty.contains(field)) return;
    Maybe<int> best;
    bool isWholeHours = false;
    const QJsonArray offers = m_record.value(u"for"_s).toArray();
    for (const QJsonValue &offer : offers) {
        const double credits = offer[u"credits"].toDouble();
        if (credits <= 0) continue;
        const auto amount = Decimal::parse(QString::number(credits, 'g', 12));
        const auto length = m_around.names.minutesFor(CredentialId(offer[u"credential"].toString()), trainingKind(),
                                                      offer[u"category"].toString(), amount.value_or(Decimal()));
        if (!length) continue;
        const bool isHours = std::abs(*length - credits * 60) < 1;
        if (best && (isWholeHours || !isHours)) continue;
        best = length;
        isWholeHours = isHours;
    }
    if (best) m_record.insert(field, *best);
}

void RowReader::setFields()
{
    const QJsonObject &set = m_around.options.set;
    for (auto field = set.begin(); field != set.end(); ++field) {
        if (!m_record.contains(field.key()) && !m_faulty.contains(field.key()))
            m_record.insert(field.key(), field.value());
    }
}

// What else the row says of itself, where its title is empty or no column is one.
void RowReader::assumeTitle()
{
    using F = PasteField;
    const QString field = u"title"_s;
    if (!m_record.value(field).toString().isEmpty() || m_faulty.contains(field)) return;
    const bool isPractice = m_around.kind == RecordKind::Practice;
    QStringList candidates;
    if (isPractice && m_around.mapping.column(F::Title) < 0) candidates += m_engagement;
    const QString description = m_record.value(u"description"_s).toString();
    candidates += description;
    candidates += m_engagement;
    for (std::size_t i = 0; i < m_around.mapping.fields.size(); ++i) {
        const PasteColumn &known = m_around.mapping.columns[i];
        const QString cell = lineContent(m_source.cell(int(i)));
        if (!m_around.mapping.fields[i] && !known.isIdle && !number(cell) && !looksLikeDay(cell) && !timeOfDay(cell))
            candidates += cell;
    }
    candidates += cellOf(F::Kind);
    for (const QString &candidate : candidates) {
        const QString title = lineContent(candidate);
        if (title.isEmpty()) continue;
        const bool isWhole = title.size() <= limits::lineLength;
        m_record.insert(field, isWhole ? title : title.first(limits::lineLength - 1) + u'…');
        if (isWhole && candidate == description) m_record.remove(u"description"_s);
        return;
    }
}

void RowReader::assumeKind()
{
    const QString field = path(PasteField::Kind);
    if (m_record.contains(field) || m_faulty.contains(field)) return;
    const auto &options = m_around.options;
    const bool isTraining = m_around.kind == RecordKind::Training;
    static const QHash<QString, PracticeKind> ofTheme{
        {codeName(Theme::Rules), PracticeKind::Rules},
        {codeName(Theme::AssetsAndRisk), PracticeKind::RiskAnalysis},
        {codeName(Theme::Cloud), PracticeKind::Advice},
        {codeName(Theme::IncidentResponse), PracticeKind::IncidentResponse},
        {codeName(Theme::Education), PracticeKind::Education}};
    const QString theme = m_record.value(u"themes"_s).toArray().at(0).toString();
    const auto isAskedOfWord = [this](std::size_t place) {
        const TableQuestion &one = m_book.at(place);
        return one.about == TableQuestion::About::Word && one.column == m_around.mapping.column(PasteField::Kind);
    };
    if (isTraining && options.training) m_record.insert(field, codeName(*options.training));
    else if (!isTraining && options.practice) m_record.insert(field, codeName(*options.practice));
    else if (!isTraining && !theme.isEmpty()) m_record.insert(field, codeName(ofTheme.value(theme)));
    else if (!isTraining && m_faulty.contains(u"themes"_s)) m_faulty += field; // told once
    else if (std::ranges::none_of(m_row.open, isAskedOfWord)) {
        QStringList kinds;
        const auto fill = [&kinds]<class E>(E) {
            for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) kinds += codeName(E(i));
        };
        if (isTraining) fill(TrainingKind());
        else fill(PracticeKind());
        const QString answer = want({.about = TableQuestion::About::Kind, .answers = kinds});
        if (!answer.isEmpty()) m_record.insert(field, answer);
    }
}

// A practice may do without time, but not where the table has a column for it; a training never.
void RowReader::missTime()
{
    const bool isTraining = m_around.kind == RecordKind::Training;
    const bool isTimed = m_record.contains(u"minutes"_s) || (!isTraining && m_record.contains(u"days"_s));
    if (isTimed || m_faulty.contains(u"minutes"_s)) return;
    const PasteField field = m_around.mapping.column(PasteField::Hours) >= 0 ? PasteField::Hours : PasteField::Minutes;
    const int column = m_around.mapping.column(field);
    if (!isTraining && column < 0) return;
    const QString answer = want({.about = TableQuestion::About::Length,
                                 .answers = {u"30"_s, u"60"_s, u"90"_s, u"120"_s},
                                 .isNeeded = column < 0});
    if (!answer.isEmpty()) m_record.insert(u"minutes"_s, answer.toInt());
    else if (column >= 0) fault(column, field, ErrorCode::MissingField, {});
}

// The same day twice is one day.
void RowReader::simplifyDays()
{
    const bool isTraining = m_around.kind == RecordKind::Training;
    const QString first = isTraining ? u"startedOn"_s : u"from"_s;
    const QString last = isTraining ? u"completedOn"_s : u"to"_s;
    if (m_record.value(first) != m_record.value(last)) return;
    m_record.remove(isTraining ? first : last);
}

void RowReader::putTogether()
{
    if (!m_engagement.isEmpty() && m_isNewEngagement) {
        const auto from = Date::parse(m_record.value(u"from"_s).toString());
        const QString client = m_record.value(u"client"_s).toString();
        const auto of = client.isEmpty() ? std::nullopt : Maybe<ClientId>(ClientId(client));
        if (from) m_record.insert(u"engagement"_s, m_engagements.named(m_engagement, *from, of).text());
    }
    m_record.insert(u"id"_s, m_around.options.newId());
    const auto isWanted = [this](const QString &field) {
        using About = TableQuestion::About;
        return std::ranges::any_of(m_row.open, [&](std::size_t place) {
            const About about = m_book.at(place).about;
            const bool isKind =
                about == About::Kind
                || (about == About::Word && m_book.at(place).column == m_around.mapping.column(PasteField::Kind));
            return (field == u"kind" && isKind)
                   || (field == u"minutes" && (about == About::Length || about == About::Credential));
        });
    };
    const auto read = recordFromJson(m_around.kind, m_record);
    if (!read) {
        for (const Error &error : read.error()) {
            if (error.code != ErrorCode::MissingField || !isWanted(error.where.path)) note(error);
        }
    }
    if (!m_row.faults.empty()) m_row.questions.clear(); // first things first
    if (!m_row.faults.empty() || !read) {
        m_record.remove(u"id"_s);
        m_row.draft = m_record;
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
    const int dayColumn = m_around.mapping.column(PasteField::Day);
    if (dayColumn >= 0 && m_around.mapping.columns[std::size_t(dayColumn)].isRelease)
        ask(PasteDoubt::ReleaseDay, PasteField::Day, {to.toString()});
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
    const QString heading = headingOf(column);
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
        return at < 0 ? name : headingOf(at);
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
