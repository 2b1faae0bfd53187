// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "toolkit/roles.h"

#include <QAbstractItemModel>
#include <QVarLengthArray>

#include <unordered_set>

namespace koshin {

/// The records of one kind as a table that follows what is typed: filtered by words, grouped, sorted.
/// It keeps numbers of records, never copies, and reads texts only for the rows that are painted;
/// a filter over 100,000 records costs milliseconds. What a record says is a subclass's (`LiveList`).
class LiveModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// A way to put rows under headings.
    struct Grouping
    {
        QString id;    ///< stable, for settings; empty: no headings
        QString title; ///< in the language in use
    };
    using Keys = QVarLengthArray<int, 6>;

    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] virtual const std::vector<Grouping> &groupings() const = 0;
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    /// The field of the record that the column edits, by its name in the file; empty: none.
    [[nodiscard]] virtual QString fieldOf(int column) const = 0;
    /// Whether the column is shown before a person chose.
    [[nodiscard]] virtual bool isShownFirst(int column) const = 0;

    /// Keeps records that hold every word of `words`; `-word` keeps those that do not, and words in
    /// quotation marks belong together.
    void setWords(const QString &words);
    /// Reads what a filter looks through, if that is not read yet, so that its first key need not wait.
    virtual void readTexts() const = 0;
    [[nodiscard]] const QString &words() const { return m_words; }
    void setGrouping(const QString &id);
    [[nodiscard]] const QString &grouping() const { return m_grouping; }
    /// Keeps these records only, whatever their text; an empty list ends that.
    void setOnly(const QStringList &ids);
    [[nodiscard]] bool isNarrowed() const { return !m_only.empty(); }
    [[nodiscard]] const QStringList &only() const { return m_onlyIds; }
    /// Whether some records are not shown.
    [[nodiscard]] bool isFiltered() const { return isNarrowed() || !m_words.trimmed().isEmpty(); }

    /// Rows of records shown; one that stands under two headings counts once.
    [[nodiscard]] int shown() const { return int(m_kept.size()); }
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    /// First row of the record with this id; of a heading if that stands for the record.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Finds a record by its id (`IdRole`, one hit) without looking through every row; else as any model does.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
                                        Qt::MatchFlags flags = Qt::MatchFlags(Qt::MatchStartsWith
                                                                              | Qt::MatchWrap)) const override;

protected:
    /// What stands above the rows of one group.
    struct Heading
    {
        int key = 0;
        QString title;
        QString record;      ///< the record that it stands for; may be empty
        qint64 order = 0;    ///< small ones first
        bool stands = false; ///< also without a row below it; with rows it stands where the first of them would
    };
    /// One word of the filter, ready to be compared.
    class Word
    {
    public:
        virtual ~Word() = default;
        [[nodiscard]] virtual bool fits(int record) const = 0;
    };

    [[nodiscard]] virtual int records() const = 0;
    [[nodiscard]] virtual QString idOfRecord(int record) const = 0;
    [[nodiscard]] virtual int recordOf(const QString &id) const = 0; ///< -1: none
    [[nodiscard]] virtual QVariant cell(int record, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant headingCell(const Heading &heading, const std::vector<int> &rows, int column,
                                               int role) const = 0;
    [[nodiscard]] virtual std::unique_ptr<Word> prepare(const QString &word) const = 0;
    virtual void keysOf(int record, const QString &grouping, Keys &keys) const = 0;
    [[nodiscard]] virtual std::vector<Heading> headingsOf(const QString &grouping,
                                                          const std::vector<int> &keys) const = 0;
    /// The records in the order of the column.
    [[nodiscard]] virtual std::vector<int> ordered(int column) const = 0;

    /// The numbers of the records shown, each once.
    [[nodiscard]] const std::vector<int> &shownRecords() const { return m_kept; }

    /// The records are others now.
    void recordsChanged();
    /// They are the same, but what they are told with (assessment, other kinds) changed.
    void surroundingsChanged();

private:
    struct Group
    {
        Heading heading;
        std::vector<int> rows; ///< records
    };
    void arrange();
    [[nodiscard]] std::vector<int> kept() const;
    void group();
    [[nodiscard]] int recordAt(const QModelIndex &index) const; ///< -1 for a heading
    [[nodiscard]] bool isGrouped() const { return !m_grouping.isEmpty(); }

    QString m_words;
    QString m_grouping;
    std::unordered_set<int> m_only;
    QStringList m_onlyIds;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order;    ///< every record in the chosen order
    std::vector<int> m_kept;     ///< those shown, each once
    std::vector<Group> m_groups; ///< without grouping: one, whose heading is not shown
};

} // namespace koshin
