// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickentry.h"

#include "exchange/quick/quickparser.h"
#include "ledger/copies.h"

#include <algorithm>

namespace koshin {

struct QuickEntryReader::Private
{
    Ledger ledger; // the clients and engagements alone: copying long lists takes time
    quick::KnownNames names;

    explicit Private(const Ledger &given)
    {
        ledger.clients = given.clients;
        ledger.engagements = given.engagements;
        for (const auto &client : ledger.clients.pointers()) names.clients.add(client->code, client->id.text());
        for (const auto &engagement : ledger.engagements.pointers()) {
            names.engagements.add(engagement->title, engagement->id.text());
        }
        names.clients.sort();
        names.engagements.sort();
    }
};

QuickEntryReader::QuickEntryReader(const Ledger &ledger) : d(std::make_unique<const Private>(ledger)) {}
QuickEntryReader::~QuickEntryReader() = default;
QuickEntryReader::QuickEntryReader(QuickEntryReader &&) noexcept = default;
QuickEntryReader &QuickEntryReader::operator=(QuickEntryReader &&) noexcept = default;

QuickEntry QuickEntryReader::read(const QString &line, Date asOf, const QuickDefaults &defaults) const
{
    const quick::FoldedLine folded(line);
    const auto pieces = quick::piecesOf(folded);
    quick::Parser first(folded, pieces, d->names, asOf);
    quick::Draft draft = first.parse();
    if (draft.isTraining()) draft = quick::Parser(folded, pieces, d->names, asOf, first.kindAt()).parse();
    return quick::proposed(std::move(draft), d->ledger, asOf, defaults);
}

std::vector<QuickReplacement> QuickEntryReader::complete(const QString &line, qsizetype cursor, std::size_t most) const
{
    const quick::FoldedLine before(line.first(std::clamp<qsizetype>(cursor, 0, line.size())));
    const auto pieces = quick::piecesOf(before);
    if (pieces.empty() || pieces.back().word.end != before.text().size()) return {}; // behind a space
    std::vector<QuickReplacement> found;
    if (pieces.back().mark == quick::Mark::Engagement) { // nothing but the mark: any will do
        for (const auto &name : d->names.engagements.beginning({}, most)) {
            found.push_back({{before.span(pieces.back().word.begin, pieces.back().word.end).end(), 0},
                             name.shown,
                             QuickPart::Engagement});
        }
        return found;
    }
    const auto offer = [&](std::size_t from, QuickPart part) {
        const bool isClient = part == QuickPart::Client;
        const quick::NameIndex &names = isClient ? d->names.clients : d->names.engagements;
        const Span replaces = before.span(pieces[from].word.begin, pieces.back().word.end);
        const QString beginning = quick::foldedName(before.typed(replaces));
        for (const auto &name : names.beginning(beginning, most)) found.push_back({replaces, name.shown, part});
    };
    // KnownNames of several words are completed from their first one; the longest beginning counts.
    constexpr std::size_t wordsBack = 6;
    const std::size_t last = pieces.size() - 1;
    for (std::size_t from = last - std::min(last, wordsBack); from <= last && found.empty(); ++from) {
        if (pieces[from].mark != quick::Mark::None) continue;
        const quick::Mark mark = from > 0 ? pieces[from - 1].mark : quick::Mark::None;
        if (mark == quick::Mark::Engagement) offer(from, QuickPart::Engagement);
        else if (mark == quick::Mark::None || mark == quick::Mark::Client) offer(from, QuickPart::Client);
    }
    return found;
}

bool QuickEntry::canBeSaved() const
{
    return !fault && std::none_of(questions.begin(), questions.end(), [](const QuickQuestion &question) {
        return mustBeAnswered(question.doubt);
    });
}

bool QuickEntry::assumes(QuickPart part) const
{
    return std::find(assumed.begin(), assumed.end(), part) != assumed.end();
}

Record identified(Record record, const QString &id, Timestamp recordedAt)
{
    if (auto *training = std::get_if<Training>(&record)) {
        training->id = TrainingId(id);
    } else if (auto *practice = std::get_if<Practice>(&record)) {
        practice->id = PracticeId(id);
    } else if (auto *plan = std::get_if<Plan>(&record)) {
        plan->id = PlanId(id);
    }
    return stamped(std::move(record), recordedAt);
}

} // namespace koshin
