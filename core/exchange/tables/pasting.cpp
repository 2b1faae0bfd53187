// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pasting.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/pasterow.h"
#include "ledger/copies.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using quick::foldedName;

QString dayOr(const Maybe<Date> &day, Date otherwise)
{
    return day.value_or(otherwise).toString();
}

// Two records with one key are the same to a person.
QString keyOf(const Training &t, const QString &)
{
    return QStringList{codeName(t.kind),
                       foldedName(t.title),
                       foldedName(t.provider.value_or(QString())),
                       dayOr(t.startedOn, t.completedOn),
                       t.completedOn.toString(),
                       QString::number(t.minutes)}
        .join(QChar(0x1F));
}

QString keyOf(const Practice &p, const QString &clientCode)
{
    return QStringList{codeName(p.kind),
                       foldedName(p.title),
                       foldedName(p.description.value_or(QString())),
                       clientCode,
                       p.from.toString(),
                       dayOr(p.to, p.from),
                       QString::number(p.minutes.value_or(-1)),
                       p.days ? p.days->toString() : QString()}
        .join(QChar(0x1F));
}

template<class Body>
ClientId clientOf(const Body &body)
{
    if constexpr (std::is_same_v<Body, Practice>) return body.client.value_or(ClientId());
    else return {};
}

template<class Body>
void addKeys(const Ledger &ledger, const PasteNames &names, QHash<QString, int> &recorded, QHash<QString, int> &planned)
{
    for (const auto &record : ledger.list<Body>().pointers())
        ++recorded[keyOf(*record, names.clientCode(clientOf(*record)))];
    for (const auto &plan : ledger.plans.pointers()) {
        const auto *body = std::get_if<Body>(&plan->intended);
        if (body) ++planned[keyOf(*body, names.clientCode(clientOf(*body)))];
    }
}

/// Marks rows that are there already, or that repeat one before them.
class Doubles
{
public:
    Doubles(const PasteNames &names, const paste::NewClients &clients, const QHash<QString, int> &recorded,
            const QHash<QString, int> *planned)
        : m_names(names), m_clients(clients), m_recorded(recorded), m_planned(planned)
    {
    }

    void mark(PasteRow &row)
    {
        if (!row.record) return;
        const QString key = std::visit([this](const auto &record) { return keyIn(record); }, *row.record);
        Met &met = m_met[key];
        row.isThere = met.rows < m_recorded.value(key) + (m_planned ? m_planned->value(key) : 0);
        if (met.rows++ == 0) met.firstLine = row.line;
        else row.repeats = met.firstLine;
    }

private:
    template<class R>
    QString keyIn(const R &record) const
    {
        if constexpr (std::is_same_v<R, Training> || std::is_same_v<R, Practice>) {
            const ClientId client = clientOf(record);
            const QString known = m_names.clientCode(client);
            return keyOf(record, known.isEmpty() ? m_clients.code(client) : known);
        } else {
            return idOf(record);
        }
    }

    const PasteNames &m_names;
    const paste::NewClients &m_clients;
    struct Met
    {
        int rows = 0;
        qint64 firstLine = 0;
    };

    const QHash<QString, int> &m_recorded;
    const QHash<QString, int> *m_planned;
    QHash<QString, Met> m_met; ///< rows, by their key
};

// `A` to `Z`, then `AA`.
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

Record intended(const Record &record)
{
    Plan plan;
    plan.id = PlanId(idOf(record));
    if (const auto *training = std::get_if<Training>(&record)) plan.intended = *training;
    if (const auto *practice = std::get_if<Practice>(&record)) plan.intended = *practice;
    std::visit([](auto &body) { body.id = {}; }, plan.intended);
    return plan;
}

bool isMeant(const PasteRow &row, PasteRows which)
{
    if (!row.record) return false;
    if (which == PasteRows::All) return true;
    const bool isReady = row.questions.empty() && !row.repeats;
    return !row.isThere && (which == PasteRows::New || isReady);
}

} // namespace

PasteCounts Pasting::counts() const
{
    PasteCounts counts;
    counts.rows = int(rows.size());
    for (const PasteRow &row : rows) {
        counts.faulty += row.record ? 0 : 1;
        counts.there += row.isThere ? 1 : 0;
        counts.repeated += !row.isThere && row.repeats ? 1 : 0;
        counts.toCheck += isMeant(row, PasteRows::New) && !isMeant(row, PasteRows::Ready) ? 1 : 0;
    }
    return counts;
}

int Pasting::addable(PasteRows which) const
{
    return int(std::ranges::count_if(rows, [which](const PasteRow &row) { return isMeant(row, which); }));
}

PasteReader::PasteReader(const TableText &table, RecordKind kind, const Ledger &ledger, const SchemeCatalogue &schemes)
    : m_table(table), m_kind(kind), m_names(ledger, schemes)
{
    Q_ASSERT(kind == RecordKind::Training || kind == RecordKind::Practice);
    if (kind == RecordKind::Training) addKeys<Training>(ledger, m_names, m_recorded, m_planned);
    else addKeys<Practice>(ledger, m_names, m_recorded, m_planned);
}

PasteMapping PasteReader::guess() const
{
    return guessMapping(m_table, m_kind, m_names);
}

QString PasteReader::heading(int column, const PasteMapping &mapping) const
{
    const QString named =
        mapping.hasHeading && !m_table.rows.empty() ? paste::lineContent(m_table.rows.front().cell(column)) : QString();
    return named.isEmpty() ? columnLetters(column) : named;
}

Pasting PasteReader::read(const PasteMapping &mapping, const PasteOptions &options) const
{
    const std::size_t first = mapping.hasHeading ? 1 : 0;
    paste::Surroundings around{m_kind, m_names, mapping, options, {}, {}, {}};
    for (int column = 0; column < int(mapping.fields.size()); ++column) {
        const auto &field = mapping.fields[std::size_t(column)];
        const bool isDay = field == PasteField::Day || field == PasteField::StartDay || field == PasteField::EndDay;
        QStringList cells;
        for (std::size_t row = first; isDay && row < m_table.rows.size(); ++row)
            cells += m_table.rows[row].cell(column);
        around.dayForms.push_back(paste::DayForm::of(cells));
        around.headings += heading(column, mapping);
        around.currencies += paste::currencyNamed(mapping.hasHeading ? around.headings.back() : QString());
    }
    Pasting pasting;
    paste::NewClients clients(options.newId);
    Doubles doubles(m_names, clients, m_recorded, options.asPlans ? &m_planned : nullptr);
    for (std::size_t row = first; row < m_table.rows.size(); ++row) {
        pasting.rows.push_back(paste::RowReader(around, clients, m_table.rows[row]).read());
        pasting.rows.back().source = row;
        doubles.mark(pasting.rows.back());
    }
    pasting.clients = clients.all();
    return pasting;
}

std::vector<Record> pastedRecords(const Pasting &pasting, PasteRows which, bool asPlans, Timestamp recordedAt)
{
    std::vector<Record> records;
    QSet<ClientId> named;
    for (const PasteRow &row : pasting.rows) {
        if (!isMeant(row, which)) continue;
        records.push_back(stamped(asPlans ? intended(*row.record) : *row.record, recordedAt));
        if (const auto *practice = std::get_if<Practice>(&*row.record)) named.insert(clientOf(*practice));
    }
    for (const Client &client : pasting.clients) {
        if (named.contains(client.id)) records.emplace_back(client);
    }
    return records;
}

} // namespace koshin
