// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/columnreading.h"

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

/// Engagements that rows name and that were answered to be new, each made once, from the first day of its rows.
class NewEngagements
{
public:
    explicit NewEngagements(const std::function<QString()> &newId) : m_newId(newId) {}
    [[nodiscard]] EngagementId named(const QString &title, Date from, const Maybe<ClientId> &client);
    [[nodiscard]] const std::vector<Engagement> &all() const { return m_engagements; }

private:
    const std::function<QString()> &m_newId;
    QHash<QString, std::size_t> m_places; ///< by folded title
    std::vector<Engagement> m_engagements;
};

/// Reads one row into the file form of a record, then through the reader and the check of all
/// records.
class RowReader
{
public:
    RowReader(const Surroundings &around, QuestionBook &book, NewClients &clients, NewEngagements &engagements,
              const TableRow &source);
    [[nodiscard]] PasteRow read();

private:
    void take(int column, PasteField field, const QString &cell);
    void takeDay(int column, PasteField field, const QString &cell);
    void takeMinutes(int column, PasteField field, const QString &cell);
    void takeTime(int column, PasteField field, const QString &cell);
    void takeNumber(int column, PasteField field, const QString &cell);
    void takeFee(int column, const QString &cell);
    void takeClient(int column, const QString &cell);
    void takeEngagement(int column, const QString &cell);
    void takeConfirmation(int column, const QString &cell);
    void takeStatus(int column, const QString &cell);
    template<Code E>
    void takeCode(int column, PasteField field, const QString &cell);
    template<Code E>
    void takeCodes(int column, PasteField field, const QString &cell);
    template<Code E>
    [[nodiscard]] Maybe<E> codeOf(int column, PasteField field, const QString &word);
    void takeKind(int column, const QString &cell);
    void addNote(const QString &text);

    void lengthFromTimes();
    void lengthFromCredits();
    void offer();
    [[nodiscard]] int creditsColumn() const;
    [[nodiscard]] std::vector<CredentialId> creditedByAnswer(int column);
    void offerColumns();
    void setFields();
    void assumeTitle();
    void assumeKind();
    void missTime();
    void simplifyDays();
    void putTogether();
    void ask(const Training &training);
    void ask(const Practice &practice);
    void askOfDays(Date from, Date to, Maybe<int> minutes, Maybe<Decimal> days);

    [[nodiscard]] QString path(PasteField field) const { return ledgerField(field, m_around.kind); }
    [[nodiscard]] int columnOf(const QString &path) const;
    [[nodiscard]] QString cellOf(PasteField field) const;
    [[nodiscard]] Maybe<TrainingKind> trainingKind() const;
    [[nodiscard]] QString headingOf(int column) const { return column < 0 ? QString() : reading(column).heading; }
    [[nodiscard]] const ColumnReading &reading(int column) const { return m_around.columns[std::size_t(column)]; }
    /// Asks a question of the table for this row; what it is read by.
    QString want(TableQuestion question);
    void hangOn(const Maybe<std::size_t> &question);
    void fault(int column, PasteField field, ErrorCode code, QStringList arguments);
    void note(Error error);
    void ask(PasteDoubt doubt, PasteField field, QStringList arguments);

    const Surroundings &m_around;
    QuestionBook &m_book;
    NewClients &m_clients;
    NewEngagements &m_engagements;
    const TableRow &m_source;
    PasteRow m_row;
    QJsonObject m_record;
    std::vector<std::size_t> m_hung; ///< questions that the row hangs on
    QStringList m_faulty;            ///< paths whose cell could not be read, or whose value is asked for
    Maybe<int> m_begin;              ///< time of day, in minutes
    Maybe<int> m_end;
    Maybe<int> m_break;
    Maybe<qint64> m_span; ///< that stands behind a day
    QString m_engagement; ///< the title of one that is not known
    bool m_isNewEngagement = false;
};

} // namespace koshin::paste
