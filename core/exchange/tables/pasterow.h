// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastevalues.h"
#include "exchange/tables/pasting.h"

#include <QJsonArray>
#include <QJsonObject>

namespace koshin::paste {

/// Clients that rows name and the ledger does not have yet, each made once.
class NewClients
{
public:
    explicit NewClients(const std::function<QString()> &newId) : m_newId(newId) {}
    [[nodiscard]] ClientId named(const QString &code);
    /// The folded code of a client made here, empty for any other.
    [[nodiscard]] QString code(const ClientId &id) const { return m_codes.value(id); }
    [[nodiscard]] const std::vector<Client> &all() const { return m_clients; }

private:
    const std::function<QString()> &m_newId;
    QHash<QString, ClientId> m_ids; ///< by folded code
    QHash<ClientId, QString> m_codes;
    std::vector<Client> m_clients;
};

/// What all rows of a pasting have in common.
struct Surroundings
{
    RecordKind kind{};
    const PasteNames &names;
    const PasteMapping &mapping;
    const PasteOptions &options;
    std::vector<DayForm> dayForms; ///< one for each column
    QStringList headings;          ///< one for each column
    QStringList currencies;        ///< that the headings name
};

/// Reads one row into the file form of a record, then through the reader and the check of all
/// records.
class RowReader
{
public:
    RowReader(const Surroundings &around, NewClients &clients, const TableRow &source);
    [[nodiscard]] PasteRow read();

private:
    void take(int column, PasteField field, const QString &cell);
    void takeDay(int column, PasteField field, const QString &cell);
    void takeMinutes(int column, PasteField field, const QString &cell);
    void takeNumber(int column, PasteField field, const QString &cell);
    void takeFee(int column, const QString &cell);
    void takeClient(int column, const QString &cell);
    void takeEngagement(int column, const QString &cell);
    void takeConfirmation(int column, const QString &cell);
    template<Code E>
    void takeCode(int column, PasteField field, const QString &cell);
    template<Code E>
    void takeCodes(int column, PasteField field, const QString &cell);
    void takeKind(int column, const QString &cell);

    void offer();
    void assumeKind();
    void missTime();
    void putTogether();
    void ask(const Training &training);
    void ask(const Practice &practice);
    void askOfDays(Date from, Date to, Maybe<int> minutes, Maybe<Decimal> days);

    [[nodiscard]] QString path(PasteField field) const { return ledgerField(field, m_around.kind); }
    [[nodiscard]] int columnOf(const QString &path) const;
    [[nodiscard]] QString cellOf(PasteField field) const;
    void fault(int column, PasteField field, ErrorCode code, QStringList arguments);
    void note(Error error);
    void ask(PasteDoubt doubt, PasteField field, QStringList arguments);

    const Surroundings &m_around;
    NewClients &m_clients;
    const TableRow &m_source;
    PasteRow m_row;
    QJsonObject m_record;
    QStringList m_faulty; ///< paths whose cell could not be read
};

} // namespace koshin::paste
