// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pasting.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/pasterow.h"
#include "exchange/tables/tablesource.h"
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
    if (!row.record || !row.open.empty()) return false;
    if (which == PasteRows::All) return true;
    const bool isReady = row.questions.empty() && !row.repeats;
    return !row.isThere && (which == PasteRows::New || isReady);
}

} // namespace

RowState PasteRow::state() const
{
    if (leftOut) return RowState::LeftOut;
    if (!faults.empty()) return RowState::Fault;
    if (!open.empty()) return RowState::Question;
    if (isThere) return RowState::There;
    return questions.empty() && !repeats ? RowState::Ready : RowState::Question;
}

PasteCounts Pasting::counts() const
{
    PasteCounts counts;
    for (const PasteRow &row : rows) {
        const RowState state = row.state();
        counts.leftOut += state == RowState::LeftOut ? 1 : 0;
        counts.rows += state == RowState::LeftOut ? 0 : 1;
        counts.faulty += state == RowState::Fault ? 1 : 0;
        counts.there += state == RowState::There ? 1 : 0;
        counts.waiting += state == RowState::Question && !row.open.empty() ? 1 : 0;
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
    : m_table(table), m_kind(kind), m_names(ledger, schemes), m_shape(paste::shapeOf(table, kind, m_names))
{
    Q_ASSERT(kind == RecordKind::Training || kind == RecordKind::Practice);
    if (kind == RecordKind::Training) addKeys<Training>(ledger, m_names, m_recorded, m_planned);
    else addKeys<Practice>(ledger, m_names, m_recorded, m_planned);
}

PasteMapping PasteReader::guess() const
{
    PasteMapping mapping = guessMapping(m_table, m_shape, m_kind, m_names);
    if (const paste::TableSource *source = paste::sourceOf(m_shape.headings, m_kind))
        paste::apply(*source, m_shape.headings, m_kind, mapping);
    return mapping;
}

// The person may say that the first row is a heading, or is none.
paste::TableShape PasteReader::shapeFor(const PasteMapping &mapping) const
{
    if (mapping.hasHeading == m_shape.hasHeading) return m_shape;
    paste::TableShape shape = paste::shapeWithoutHeading(m_table);
    if (!mapping.hasHeading || m_table.rows.empty()) return shape;
    shape.hasHeading = true;
    shape.headingRows = 1;
    for (int column = 0; column < m_table.columns(); ++column)
        shape.headings[column] = paste::lineContent(m_table.rows.front().cell(column));
    shape.roles.front() = paste::RowRole::Heading;
    return shape;
}

QString PasteReader::heading(int column, const PasteMapping &mapping) const
{
    if (mapping.hasHeading == m_shape.hasHeading) return paste::columnName(m_shape.headings.value(column), column);
    const bool isNamed = mapping.hasHeading && !m_table.rows.empty();
    return paste::columnName(isNamed ? paste::lineContent(m_table.rows.front().cell(column)) : QString(), column);
}

namespace {

Maybe<LeftOut> leftOutAs(paste::RowRole role)
{
    switch (role) {
    case paste::RowRole::Record: return {};
    case paste::RowRole::Heading: return LeftOut::Heading;
    case paste::RowRole::Title: return LeftOut::Title;
    case paste::RowRole::Total: return LeftOut::Total;
    case paste::RowRole::Other: return LeftOut::OtherTable;
    }
    return {};
}

/// Hands out rows with the cells that mean what stands above them filled in.
class FilledRows
{
public:
    explicit FilledRows(const std::vector<paste::ColumnReading> &columns)
        : m_columns(columns), m_above(int(columns.size()))
    {
    }

    /// The row itself where nothing is to be filled in.
    const TableRow &next(const TableRow &row)
    {
        bool isFilled = false;
        for (int column = 0; column < m_above.size(); ++column) {
            const QString cell = paste::content(row.cell(column));
            const bool isMeant = paste::isDitto(cell) || (cell.isEmpty() && m_columns[std::size_t(column)].fillsDown);
            if (!isMeant || m_above[column].isEmpty()) {
                if (!cell.isEmpty() && !paste::isDitto(cell)) m_above[column] = row.cell(column);
                continue;
            }
            if (!isFilled) m_row = row;
            isFilled = true;
            while (m_row.cells.size() <= column) m_row.cells += QString();
            m_row.cells[column] = m_above[column];
        }
        return isFilled ? m_row : row;
    }

private:
    const std::vector<paste::ColumnReading> &m_columns;
    QStringList m_above;
    TableRow m_row;
};

} // namespace

Pasting PasteReader::read(const PasteMapping &mapping, const PasteOptions &options) const
{
    const paste::TableShape shape = shapeFor(mapping);
    QuestionBook book(options.answers);
    const paste::TableSource *source = paste::knownSource(mapping.source);
    const paste::Surroundings around{
        m_kind,  m_names, mapping,
        options, source,  paste::columnReadings(m_table, shape, m_kind, mapping, options, m_names, source, book)};
    Pasting pasting;
    paste::NewClients clients(options.newId);
    paste::NewEngagements engagements(options.newId);
    FilledRows filled(around.columns);
    Doubles doubles(m_names, clients, m_recorded, options.asPlans ? &m_planned : nullptr);
    const std::size_t headingEnd = shape.hasHeading ? shape.heading + std::size_t(shape.headingRows) : 0;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const bool isOfHeading = shape.hasHeading && row >= shape.heading && row < headingEnd;
        if (isOfHeading) continue;
        if (const auto leftOut = leftOutAs(shape.roles[row])) {
            PasteRow out;
            out.line = m_table.rows[row].line;
            out.leftOut = leftOut;
            pasting.rows.push_back(std::move(out));
        } else {
            const TableRow &cells = filled.next(m_table.rows[row]);
            pasting.rows.push_back(paste::RowReader(around, book, clients, engagements, cells).read());
        }
        pasting.rows.back().source = row;
        doubles.mark(pasting.rows.back());
    }
    pasting.clients = clients.all();
    pasting.engagements = engagements.all();
    pasting.asked = book.take();
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
    QSet<EngagementId> worked;
    for (const Record &record : records) {
        const auto *practice = std::get_if<Practice>(&record);
        if (practice && practice->engagement) worked.insert(*practice->engagement);
    }
    for (const Engagement &engagement : pasting.engagements) {
        if (!worked.contains(engagement.id)) continue;
        records.emplace_back(engagement);
        if (engagement.client) named.insert(*engagement.client);
    }
    for (const Client &client : pasting.clients) {
        if (named.contains(client.id)) records.emplace_back(client);
    }
    return records;
}

} // namespace koshin
