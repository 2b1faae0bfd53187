// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/requirementsheets.h"

#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace koshin::workbook {

namespace {

struct RequirementSheets
{
    Q_DECLARE_TR_FUNCTIONS(RequirementSheets)
};

Cell dayCell(const Maybe<Date> &day)
{
    return day ? Cell(*day) : Cell();
}

/// Makes both sheets in one walk through the findings.
class RequirementRows
{
public:
    RequirementRows(const TablesRequest &request, std::size_t mostRows) : m_request(request), m_mostRows(mostRows)
    {
        m_requirements = {RequirementSheets::tr("Requirements", "name of a sheet"),
                          {{RequirementSheets::tr("Credential"), 24},
                           {RequirementSheets::tr("Requirement"), 34},
                           {RequirementSheets::tr("Part of", "another requirement"), 24},
                           {RequirementSheets::tr("Verdict"), 14},
                           {RequirementSheets::tr("Have"), 9},
                           {RequirementSheets::tr("Need"), 9},
                           {RequirementSheets::tr("Unit"), 14},
                           {RequirementSheets::tr("From"), 11},
                           {RequirementSheets::tr("To"), 11},
                           {RequirementSheets::tr("Due"), 11},
                           {RequirementSheets::tr("Met on"), 11},
                           {RequirementSheets::tr("Basis"), 18},
                           {RequirementSheets::tr("In words"), 60},
                           {RequirementSheets::tr("Counted records"), 9},
                           {RequirementSheets::tr("Records not counted"), 9}},
                          {}};
        m_proof = {RequirementSheets::tr("Explanation", "name of a sheet"),
                   {{RequirementSheets::tr("Credential"), 24},
                    {RequirementSheets::tr("Requirement"), 34},
                    {RequirementSheets::tr("Record"), 14},
                    {RequirementSheets::tr("Type"), 14},
                    {RequirementSheets::tr("Title"), 34},
                    {RequirementSheets::tr("Day"), 11},
                    {RequirementSheets::tr("Counts"), 9},
                    {RequirementSheets::tr("Amount"), 9},
                    {RequirementSheets::tr("How, or why not"), 60}},
                   {}};
        m_proof.isDense = true;
    }

    std::vector<Sheet> take()
    {
        for (const CredentialAssessment &credential : m_request.assessment.credentials) {
            m_credential = text::credentialName(credential);
            addCredential(credential);
            for (const Finding &finding : credential.findings) add(finding, nullptr);
        }
        if (m_leftOut > 0) {
            m_proof.rows.push_back(
                {{}, {}, {}, {}, RequirementSheets::tr("… and %1 more that do not fit here").arg(m_leftOut)});
        }
        return {std::move(m_requirements), std::move(m_proof)};
    }

private:
    void addCredential(const CredentialAssessment &c)
    {
        const bool hasTerm = c.term.has_value();
        m_requirements.rows.push_back({m_credential,
                                       {},
                                       {},
                                       text::choice(text::word(c.verdict)),
                                       {},
                                       {},
                                       {},
                                       hasTerm ? Cell(c.term->period.from) : Cell(),
                                       hasTerm ? Cell(c.term->period.to) : Cell(),
                                       dayCell(c.applyBy),
                                       {},
                                       text::choice(text::basisOf(c)),
                                       text::sentence(c, m_request.asOf),
                                       {},
                                       {}});
    }

    void add(const Finding &f, const Finding *parent)
    {
        const bool isMeasured = f.need || !f.unit.isEmpty();
        m_requirements.rows.push_back(
            {m_credential, text::inUse(f.name), parent ? Cell(text::inUse(parent->name)) : Cell(),
             text::choice(text::word(f.verdict)), isMeasured ? Cell(f.have.toDouble()) : Cell(),
             f.need ? Cell(f.need->toDouble()) : Cell(), unitOf(f), f.window ? Cell(f.window->from) : Cell(),
             f.window ? Cell(f.window->to) : Cell(), dayCell(dueDayOf(f)), dayCell(f.metOn),
             text::choice(text::basisOf(f)), text::sentence(f, m_request.asOf), double(f.counted.size()),
             double(f.excluded.size())});
        for (const Counted &counted : f.counted) {
            const QStringList remarks = text::remarks(counted, f);
            addRecord(f, counted.record, counted.on, RequirementSheets::tr("Yes", "it counts"), counted.amount,
                      remarks.join(RequirementSheets::tr("; ")));
        }
        for (const Excluded &excluded : f.excluded) {
            if (m_proof.rows.size() + 1 >= m_mostRows) {
                ++m_leftOut;
                continue;
            }
            addRecord(f, excluded.record, excluded.on, RequirementSheets::tr("No", "it does not count"),
                      excluded.amount, text::sentence(excluded, f, *m_request.ledger));
        }
        for (const Finding &child : f.children) add(child, &f);
    }

    void addRecord(const Finding &f, const QString &id, const Maybe<Date> &on, const QString &counts, Decimal amount,
                   const QString &reason)
    {
        if (m_proof.rows.size() + 1 >= m_mostRows) {
            ++m_leftOut;
            return;
        }
        const Maybe<Record> record = m_request.ledger->find(id);
        m_proof.rows.push_back({m_credential, text::inUse(f.name), id,
                                record ? Cell(text::choice(text::word(kindOfRecord(*record)))) : Cell(),
                                record ? Cell(text::title(*record)) : Cell(), dayCell(on), counts, amount.toDouble(),
                                reason});
    }

    // Without its number, which stands in a cell of its own.
    static Cell unitOf(const Finding &f)
    {
        if (f.unit.isEmpty()) return {};
        const Decimal number = f.need.value_or(f.have);
        return text::quantity(number, f.unit).remove(number.toString()).trimmed();
    }

    const TablesRequest &m_request;
    std::size_t m_mostRows;
    Sheet m_requirements;
    Sheet m_proof;
    QString m_credential;
    qint64 m_leftOut = 0;
};

} // namespace

std::vector<Sheet> requirementSheets(const TablesRequest &request, std::size_t mostRows)
{
    return RequirementRows(request, mostRows).take();
}

} // namespace koshin::workbook
