// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/tableintake.h"

#include "base/textform.h"
#include "exchange/tables/headings.h"

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

using About = TableQuestion::About;

bool isSame(const QString &one, const QString &other)
{
    return foldedText(one).simplified() == foldedText(other).simplified();
}

/// Chooses what of a file is read, and as what.
class Choice
{
public:
    Choice(const TableFile &file, const TableRequest &request, const Ledger &ledger, const SchemeCatalogue &schemes)
        : m_file(file), m_request(request), m_names(ledger, schemes), m_book(request.options.answers)
    {
    }

    Result<std::size_t> sheet()
    {
        const QStringList names = m_file.names();
        if (!m_request.sheet.isEmpty()) {
            const auto found =
                std::ranges::find_if(names, [this](const QString &name) { return isSame(name, m_request.sheet); });
            if (found == names.end())
                return failure(ErrorCode::UnknownValue, {u"--sheet"_s, m_request.sheet, names.join(u", "_s)});
            return std::size_t(found - names.begin());
        }
        std::vector<std::size_t> plausible;
        for (std::size_t i = 0; i < m_file.sheets.size(); ++i) {
            const TableText &table = m_file.sheets[i].table;
            if (m_file.sheets.size() == 1 || paste::hasHeadings(table, m_names)) plausible.push_back(i);
        }
        if (plausible.size() < 2) return plausible.empty() ? 0 : plausible.front();
        std::ranges::stable_sort(plausible, std::ranges::greater(),
                                 [this](std::size_t i) { return m_file.sheets[i].table.rows.size(); });
        TableQuestion which{.about = About::Sheet, .likely = names[qsizetype(plausible.front())]};
        for (std::size_t i = 0; i < m_file.sheets.size(); ++i) {
            if (std::ranges::find(plausible, i) != plausible.end()) which.answers += names[qsizetype(i)];
        }
        const QString chosen = m_book.at(m_book.ask(which)).reading();
        return std::size_t(std::max<qsizetype>(0, names.indexOf(chosen)));
    }

    RecordKind kind(const TableText &table)
    {
        if (m_request.kind) return *m_request.kind;
        const std::vector<RecordKind> kinds = paste::kindsOf(table, m_names);
        if (kinds.size() == 1) return kinds.front();
        TableQuestion what{
            .about = About::Table, .answers = {u"training"_s, u"practice"_s}, .likely = codeName(kinds.front())};
        return m_book.at(m_book.ask(what)).reading() == u"practice" ? RecordKind::Practice : RecordKind::Training;
    }

    std::vector<TableQuestion> questions() { return m_book.take(); }

private:
    const TableFile &m_file;
    const TableRequest &m_request;
    PasteNames m_names;
    QuestionBook m_book;
};

Result<int> columnNamed(const QString &name, const QStringList &headings)
{
    for (int column = 0; column < int(headings.size()); ++column) {
        if (isSame(headings[column], name)) return column;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= headings.size()) return number - 1;
    return failure(ErrorCode::UnknownValue, {u"--map"_s, name, headings.join(u", "_s)});
}

Result<> apply(const TableRequest &request, RecordKind kind, const QStringList &headings, PasteMapping &mapping)
{
    for (const auto &[column, field] : request.columns) {
        const auto at = columnNamed(column, headings);
        if (!at) return tl::unexpected(at.error());
        const auto meant = field.isEmpty() ? std::nullopt : tableField(field, kind);
        if (!meant && !field.isEmpty()) return failure(ErrorCode::UnknownField, {field});
        mapping.choose(*at, meant, KnownBy::Person);
        PasteColumn &known = mapping.columns[std::size_t(*at)];
        const bool isLength = meant == PasteField::Hours || meant == PasteField::Minutes;
        if (!isLength) continue;
        // `minutes` is the ledger's name of a length, whatever the cells count.
        if (field != u"minutes") continue;
        mapping.fields[std::size_t(*at)] = PasteField::Hours;
        known.isUnitClear = false;
        for (const paste::HeadingSense &sense : paste::Headings(kind).senses(headings[*at])) {
            if (!sense.unit) continue;
            known.unit = sense.unit;
            known.isUnitClear = sense.isClear;
        }
    }
    return {};
}

} // namespace

bool TableReading::isSettled() const
{
    const bool isAnswered = std::ranges::none_of(questions, [](const TableQuestion &one) { return one.isOpen(); });
    return isAnswered && std::ranges::all_of(pasting.rows, [](const PasteRow &row) {
        const RowState state = row.state();
        return state == RowState::Ready || state == RowState::There || state == RowState::LeftOut;
    });
}

Maybe<PasteField> tableField(const QString &name, RecordKind kind)
{
    const std::vector<PasteField> fields = pasteFields(kind);
    const auto taken = [&](PasteField field) { return std::ranges::find(fields, field) != fields.end(); };
    if (const auto code = parseCode<PasteField>(name); code && taken(*code)) return code;
    for (const PasteField field : fields) {
        if (ledgerField(field, kind) == name) return field;
    }
    return {};
}

Result<TableReading> readRecords(const TableFile &file, const TableRequest &request, const Ledger &ledger,
                                 const SchemeCatalogue &schemes)
{
    Choice choice(file, request, ledger, schemes);
    const auto sheet = choice.sheet();
    if (!sheet) return tl::unexpected(sheet.error());
    const TableText &table = file.sheets[*sheet].table;
    TableReading reading;
    reading.kind = choice.kind(table);
    reading.sheet = file.sheets[*sheet].name;
    const PasteReader reader(table, reading.kind, ledger, schemes);
    reading.mapping = reader.guess();
    for (int column = 0; column < table.columns(); ++column)
        reading.headings += reader.heading(column, reading.mapping);
    if (const auto applied = apply(request, reading.kind, reading.headings, reading.mapping); !applied)
        return tl::unexpected(applied.error());
    reading.pasting = reader.read(reading.mapping, request.options);
    reading.questions = choice.questions();
    reading.questions.insert(reading.questions.end(), reading.pasting.asked.begin(), reading.pasting.asked.end());
    if (const auto sound = checkAnswers(request.options.answers, reading.questions); !sound)
        return tl::unexpected(sound.error());
    return reading;
}

} // namespace koshin
