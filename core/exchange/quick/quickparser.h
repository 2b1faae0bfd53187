// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickentry.h"
#include "exchange/quick/quicknames.h"
#include "exchange/quick/quickpieces.h"
#include "exchange/quick/quickvalues.h"
#include "exchange/quick/quickwords.h"

namespace koshin::quick {

struct KnownNames
{
    NameIndex clients;
    NameIndex engagements;
};

/// What the words of a line say, before they become a record.
struct Draft
{
    bool isPlan = false;
    Maybe<Period> days;
    Maybe<qint64> minutes;
    Maybe<qint64> spanned;    ///< minutes between times of day, summed
    Maybe<QString> timeOfDay; ///< as typed
    Maybe<Decimal> daysWorked;
    std::vector<Theme> themes;
    std::vector<Skill> skills;
    Maybe<std::variant<TrainingKind, PracticeKind>> kind;
    QString kindWord; ///< as typed
    Maybe<ClientId> client;
    Maybe<EngagementId> engagement;
    Maybe<Fee> fee;
    QStringList title; ///< its runs, in order
    std::vector<QuickToken> tokens;
    std::vector<QuickQuestion> questions;
    std::vector<QuickReplacement> others;

    [[nodiscard]] bool isTraining() const { return kind && std::holds_alternative<TrainingKind>(*kind); }
};

/// What stands at a place of the line, if it looks like a day.
struct DayHere
{
    DaysRead read;
    std::size_t count = 0;   ///< pieces; none: nothing that looks like a day
    bool isDoubtful = false; ///< it may be a word of the title as well
    bool counts = false;     ///< it is taken as a day
};

/// Walks once over the pieces of a line.
class Parser
{
public:
    /// `training` is the position of the word that makes the line a training, known from a first
    /// walk: themes, skills, clients and engagements are then words of the title.
    Parser(const FoldedLine &line, const std::vector<Piece> &pieces, const KnownNames &names, Date asOf,
           Maybe<std::size_t> training = {});

    [[nodiscard]] Draft parse();
    /// Where the kind was named.
    [[nodiscard]] std::size_t kindAt() const { return m_kindAt; }

private:
    // The readers return how many pieces from `at` on they took; none: these are something else.
    std::size_t readOne(std::size_t at);
    std::size_t readMarked(std::size_t at);
    std::size_t readEngagement(std::size_t at);
    std::size_t readClient(std::size_t at, std::size_t from);
    std::size_t readValue(std::size_t at);
    std::size_t readLength(std::size_t at);
    std::size_t readTimes(std::size_t at);
    std::size_t readTimeOfDay(std::size_t at);
    std::size_t readDaysWorked(std::size_t at);
    std::size_t readDays(std::size_t at);
    std::size_t readVocabulary(std::size_t at);
    template<class... M>
    std::size_t readMeaning(std::size_t at);
    std::size_t addToTitle(std::size_t at);
    std::size_t addRestToTitle(std::size_t at, std::size_t text);
    void partTokens();

    bool takeMeaning(const Meaning &meaning, std::size_t at, std::size_t count);
    template<class T>
    bool takeOnce(Maybe<T> &into, T value, QuickPart part, Span span);
    template<class T>
    bool takeAlso(std::vector<T> &into, T value, QuickPart part, Span span);
    bool takeNamed(const std::vector<NameIndex::Name> &found, QuickPart part, std::size_t from, Span span);

    [[nodiscard]] QStringView text(std::size_t at) const;
    [[nodiscard]] bool isPlain(std::size_t at) const;
    /// Plain words joined by spaces; empty where they are fewer than `count`.
    [[nodiscard]] QString phrase(std::size_t at, std::size_t count) const;
    /// Short plain words put together without the spaces between them; empty where they are fewer than
    /// `count`, or where figures would meet.
    [[nodiscard]] QString joined(std::size_t at, std::size_t count) const;
    [[nodiscard]] Span span(std::size_t at, std::size_t count) const;
    [[nodiscard]] bool isInReach(Reach reach, std::size_t at, std::size_t count) const;
    [[nodiscard]] bool isTitleAt(std::size_t at) const;
    [[nodiscard]] bool isFirst(std::size_t at) const { return at == (m_draft.isPlan ? 1U : 0U); }
    [[nodiscard]] bool isAtEitherEnd(std::size_t at, std::size_t count) const
    {
        return isFirst(at) || at + count == m_pieces.size();
    }
    [[nodiscard]] bool isLowerCase(std::size_t at) const;
    [[nodiscard]] bool followsLatinTitle(std::size_t at) const;
    [[nodiscard]] std::size_t spansAt(std::size_t at, qint64 &minutes) const;
    [[nodiscard]] std::size_t timeOfDayAt(std::size_t at) const;
    [[nodiscard]] Maybe<Fee> moneyAt(std::size_t at) const;
    [[nodiscard]] bool isDaysWorkedAt(std::size_t at) const;
    [[nodiscard]] DayHere daysAt(std::size_t at) const;
    [[nodiscard]] bool countsAsDay(const DayHere &here, std::size_t at) const;
    [[nodiscard]] Sought sought() const { return m_draft.isPlan ? Sought::After : Sought::Before; }
    void understood(QuickPart part, Span span) { m_draft.tokens.push_back({part, span}); }
    void ask(QuickDoubt doubt, Span span, QStringList arguments = {});
    /// Says what to write where the words are meant otherwise.
    void offer(Span span, const QString &text, QuickPart part);
    void offerTitle(Span span) { offer(span, u'"' + m_line.typed(span) + u'"', QuickPart::Title); }

    const FoldedLine &m_line;
    const std::vector<Piece> &m_pieces;
    const KnownNames &m_names;
    Date m_asOf;
    Maybe<std::size_t> m_training;
    std::size_t m_kindAt = 0;
    std::vector<Span> m_title;  ///< runs of words, without quotes and marks
    std::size_t m_titleEnd = 0; ///< behind the latest word of the title; 0: none yet
    Draft m_draft;
};

template<class T>
bool Parser::takeOnce(Maybe<T> &into, T value, QuickPart part, Span span)
{
    if (into) {
        ask(QuickDoubt::GivenTwice, span, {m_line.typed(span)});
        return false;
    }
    into = std::move(value);
    understood(part, span);
    return true;
}

template<class T>
bool Parser::takeAlso(std::vector<T> &into, T value, QuickPart part, Span span)
{
    if (std::find(into.begin(), into.end(), value) == into.end()) into.push_back(value);
    understood(part, span);
    return true;
}

/// The record that a draft proposes, with what is assumed and asked for it.
[[nodiscard]] QuickEntry proposed(Draft draft, const Ledger &ledger, Date asOf, const QuickDefaults &defaults);

} // namespace koshin::quick
