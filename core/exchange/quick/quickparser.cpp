// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickparser.h"

#include "base/textform.h"
#include "ledger/check.h" // the greatest lengths
#include "values/duration.h"

#include <algorithm>

namespace koshin::quick {

namespace {

using namespace Qt::StringLiterals;

// A line with more pieces has too long a title to be saved; the rest is not looked at.
constexpr std::size_t mostPieces = 2'000;

// Control characters must not come into a title; white space in a row is one space.
QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) c = u' ';
    }
    return text.simplified();
}

} // namespace

Parser::Parser(const FoldedLine &line, const std::vector<Piece> &pieces, const KnownNames &names, Date asOf,
               Maybe<std::size_t> training)
    : m_line(line), m_pieces(pieces), m_names(names), m_asOf(asOf), m_training(training)
{
}

Draft Parser::parse()
{
    std::size_t at = 0;
    const bool marked = !m_pieces.empty() && m_pieces[0].mark == Mark::Plan;
    if (marked || (m_pieces.size() > 1 && (text(0) == u"計画" || text(0) == u"予定"))) {
        m_draft.isPlan = true;
        understood(QuickPart::Plan, span(0, 1));
        at = 1;
    }
    while (at < m_pieces.size()) {
        if (at >= mostPieces) {
            addRestToTitle(at, at);
            break;
        }
        const std::size_t taken = readOne(at);
        at += taken > 0 ? taken : addToTitle(at);
    }
    partTokens();
    for (const Span run : m_title) m_draft.title += cleaned(m_line.typed(run));
    m_draft.title.removeAll(QString());
    return std::move(m_draft);
}

QStringView Parser::text(std::size_t at) const
{
    return m_line.text(m_pieces[at].word.begin, m_pieces[at].word.end);
}

bool Parser::isPlain(std::size_t at) const
{
    return at < m_pieces.size() && m_pieces[at].mark == Mark::None && !m_pieces[at].word.quoted;
}

QString Parser::phrase(std::size_t at, std::size_t count) const
{
    QString all;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isPlain(i) || text(i).size() > limits::lineLength) return {};
        if (i > at) all += u' ';
        all += text(i);
    }
    return all;
}

QString Parser::joined(std::size_t at, std::size_t count) const
{
    constexpr qsizetype mostCharacters = 32;
    QString all;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isPlain(i) || text(i).size() > mostCharacters) return {};
        if (i > at && all.back().isDigit() && text(i).front().isDigit()) return {};
        all += text(i);
    }
    return all;
}

bool Parser::isLowerCase(std::size_t at) const
{
    const QString typed = compatible(m_line.typed(span(at, 1)));
    return typed == typed.toLower();
}

bool Parser::followsLatinTitle(std::size_t at) const
{
    return at > 0 && m_titleEnd == at && text(at - 1).back().unicode() < 0x80;
}

Span Parser::span(std::size_t at, std::size_t count) const
{
    return m_line.span(m_pieces[at].word.begin, m_pieces[at + count - 1].word.end);
}

void Parser::ask(QuickDoubt doubt, Span span, QStringList arguments)
{
    // Once for each doubt: a line of a megabyte must not become a list of a megabyte.
    for (const QuickQuestion &question : m_draft.questions) {
        if (question.doubt == doubt) return;
    }
    m_draft.questions.push_back({doubt, span, std::move(arguments)});
}

void Parser::offer(Span span, const QString &text, QuickPart part)
{
    constexpr std::size_t most = 4; // more would not be looked through
    if (m_draft.others.size() < most) m_draft.others.push_back({span, text, part});
}

std::size_t Parser::readOne(std::size_t at)
{
    if (m_pieces[at].word.quoted) return 0;
    if (m_pieces[at].mark != Mark::None) return readMarked(at);
    if (const std::size_t taken = readClient(at, at)) return taken;
    if (const std::size_t taken = readValue(at)) return taken;
    return readVocabulary(at);
}

std::size_t Parser::readMarked(std::size_t at)
{
    const Mark mark = m_pieces[at].mark;
    if (mark == Mark::Title) return addRestToTitle(at, at + 1);
    const bool ofPractice =
        mark == Mark::Theme || mark == Mark::Skill || mark == Mark::Client || mark == Mark::Engagement;
    if (mark == Mark::Plan || !isPlain(at + 1) || (m_training && ofPractice)) return 0;
    std::size_t taken = 0;
    switch (mark) {
    case Mark::Kind: taken = readMeaning<PracticeKind, TrainingKind>(at); break;
    case Mark::Theme: taken = readMeaning<Theme>(at); break;
    case Mark::Skill: taken = readMeaning<Skill>(at); break;
    case Mark::Tag: taken = readMeaning<Theme, PracticeKind, TrainingKind, Skill>(at); break;
    case Mark::Client: taken = readClient(at, at + 1); break;
    case Mark::Engagement: return readEngagement(at);
    default: break;
    }
    const bool kindKnown = mark == Mark::Kind && m_draft.kind;
    if (taken == 0 && mark != Mark::Tag && !kindKnown) {
        ask(QuickDoubt::ValueUnknown, span(at, 2), {m_line.typed(span(at, 2))});
    }
    return taken;
}

std::size_t Parser::readEngagement(std::size_t at)
{
    const std::size_t most =
        std::min<std::size_t>(std::size_t(std::max(1, m_names.engagements.longest())), m_pieces.size() - at - 1);
    for (const bool whole : {true, false}) {
        for (std::size_t count = most; count >= 1; --count) {
            const QString name = phrase(at + 1, count);
            if (name.isEmpty()) continue;
            const auto found = whole ? m_names.engagements.named(name) : m_names.engagements.beginning(name, 5);
            if (found.empty()) continue;
            return takeNamed(found, QuickPart::Engagement, at + 1, span(at, count + 1)) ? count + 1 : 0;
        }
    }
    ask(QuickDoubt::EngagementUnknown, span(at, 2), {m_line.typed(span(at + 1, 1))});
    return 0;
}

std::size_t Parser::readClient(std::size_t at, std::size_t from)
{
    if (m_training) return 0;
    const std::size_t most = std::min<std::size_t>(std::size_t(m_names.clients.longest()), m_pieces.size() - from);
    for (std::size_t count = most; count >= 1; --count) {
        const QString name = phrase(from, count);
        const auto found = name.isEmpty() ? std::vector<NameIndex::Name>() : m_names.clients.named(name);
        if (found.empty()) continue;
        const std::size_t all = from - at + count;
        return takeNamed(found, QuickPart::Client, from, span(at, all)) ? all : 0;
    }
    return 0;
}

bool Parser::takeNamed(const std::vector<NameIndex::Name> &found, QuickPart part, std::size_t from, Span span)
{
    const bool isClient = part == QuickPart::Client;
    const Span name = this->span(from, 1);
    const QString typed = m_line.typed({name.start, span.end() - name.start});
    std::vector<NameIndex::Name> exact;
    std::copy_if(found.begin(), found.end(), std::back_inserter(exact),
                 [&](const auto &n) { return n.shown == typed; });
    const auto &meant = exact.size() == 1 ? exact : found;
    if (meant.size() == 1 && isClient) return takeOnce(m_draft.client, ClientId(meant[0].id), part, span);
    if (meant.size() == 1) return takeOnce(m_draft.engagement, EngagementId(meant[0].id), part, span);
    QStringList arguments{typed};
    for (const auto &candidate : meant) arguments += candidate.shown;
    ask(isClient ? QuickDoubt::ClientAmbiguous : QuickDoubt::EngagementAmbiguous, span, arguments);
    understood(part, span);
    return true;
}

std::size_t Parser::readVocabulary(std::size_t at)
{
    const Vocabulary &words = Vocabulary::instance();
    const std::size_t most = std::min<std::size_t>(std::size_t(words.longest()), m_pieces.size() - at);
    for (std::size_t count = most; count >= 1; --count) {
        const Entry *entry = words.find(phrase(at, count));
        const bool known = m_training && at == *m_training; // by the first walk
        if (!entry || (!known && !isInReach(entry->reach, at, count))) continue;
        if (takeMeaning(entry->meanings.front(), at, count)) return count;
    }
    return 0;
}

template<class... M>
std::size_t Parser::readMeaning(std::size_t at)
{
    const Vocabulary &words = Vocabulary::instance();
    const std::size_t most = std::min<std::size_t>(std::size_t(words.longest()), m_pieces.size() - at - 1);
    for (std::size_t count = most; count >= 1; --count) {
        const Entry *entry = words.find(phrase(at + 1, count));
        if (!entry) continue;
        bool taken = false;
        const auto attempt = [&](const auto &meaning) { return meaning && takeMeaning(*meaning, at, count + 1); };
        ((taken = taken || attempt(entry->as<M>())), ...);
        if (taken) return count + 1;
    }
    return 0;
}

bool Parser::takeMeaning(const Meaning &meaning, std::size_t at, std::size_t count)
{
    const bool isTrainingKind = std::holds_alternative<TrainingKind>(meaning);
    if (m_training && (!isTrainingKind || at != *m_training)) return false;
    const Span where = span(at, count);
    if (const auto *theme = std::get_if<Theme>(&meaning))
        return takeAlso(m_draft.themes, *theme, QuickPart::Theme, where);
    if (const auto *skill = std::get_if<Skill>(&meaning))
        return takeAlso(m_draft.skills, *skill, QuickPart::Skill, where);
    std::variant<TrainingKind, PracticeKind> kind;
    if (isTrainingKind) kind = std::get<TrainingKind>(meaning);
    else kind = std::get<PracticeKind>(meaning);
    if (!takeOnce(m_draft.kind, kind, QuickPart::Kind, where)) return false;
    m_kindAt = at;
    const bool isMarked = m_pieces[at].mark != Mark::None;
    m_draft.kindWord = m_line.typed(isMarked ? span(at + 1, count - 1) : where);
    return true;
}

// What follows from `text` on is title as it stands; the token begins at `at`.
std::size_t Parser::addRestToTitle(std::size_t at, std::size_t text)
{
    understood(QuickPart::Title, span(at, m_pieces.size() - at));
    if (text < m_pieces.size()) m_title.push_back(span(text, m_pieces.size() - text));
    return m_pieces.size() - at;
}

// A character that folding makes into several may be cut by two pieces; it belongs to the first.
void Parser::partTokens()
{
    qsizetype end = 0;
    for (QuickToken &token : m_draft.tokens) {
        const qsizetype start = std::max(token.span.start, end);
        token.span = {start, token.span.end() - start};
        end = std::max(end, token.span.end());
    }
    std::erase_if(m_draft.tokens, [](const QuickToken &token) { return token.span.length <= 0; });
}

// A mark that says nothing takes the word glued to it along: `#2h` is no duration.
std::size_t Parser::addToTitle(std::size_t at)
{
    const bool glued = m_pieces[at].mark != Mark::None && at + 1 < m_pieces.size()
                       && m_pieces[at + 1].word.begin == m_pieces[at].word.end;
    const std::size_t count = glued ? 2 : 1;
    const Span where = span(at, count);
    const bool quoted = m_pieces[at].word.quoted;
    if (!quoted && at > 0 && m_titleEnd == at && !m_pieces[at - 1].word.quoted) {
        m_title.back().length = where.end() - m_title.back().start;
        m_draft.tokens.back().span = m_title.back();
    } else {
        understood(QuickPart::Title, where);
        m_title.push_back(quoted ? Span{where.start + 1, where.length - 2} : where);
    }
    m_titleEnd = at + count;
    return count;
}

bool Parser::isInReach(Reach reach, std::size_t at, std::size_t count) const
{
    const bool afterTitle = at > 0 && m_titleEnd == at;
    if (reach == Reach::Anywhere || !afterTitle) return true;
    return reach == Reach::NotAmidTitle && !isTitleAt(at + count);
}

bool Parser::isTitleAt(std::size_t at) const
{
    if (at >= m_pieces.size() || m_pieces[at].mark != Mark::None) return false;
    if (m_pieces[at].word.quoted) return true;
    qint64 minutes = 0;
    return spansAt(at, minutes) == 0 && !values::readLength(text(at)).isWhole && timeOfDayAt(at) == 0
           && !isDaysWorkedAt(at) && !moneyAt(at) && !daysAt(at).counts;
}

} // namespace koshin::quick
