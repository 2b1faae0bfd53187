// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textform.h"
#include "lists/livemodel.h"
#include "lists/textscan.h"
#include "text/collation.h"
#include "toolkit/listmodel.h"

#include <QSet>

#include <functional>
#include <numeric>

namespace koshin {

/// A column of a live table: what it shows and sorts by, and the field it edits.
template<class R>
struct LiveColumn
{
    QString id; ///< stable, for settings
    Column<R> column;
    QString field = {}; ///< edited in place; empty: not
    bool isShown = true;
};

/// What a kind of record tells a live table.
template<class R>
class LiveSource
{
public:
    virtual ~LiveSource() = default;
    /// What a word of the filter finds beside the record's own text.
    struct Word
    {
        QSet<QString> indexed;                    ///< records whose longer texts hold it
        quint64 codes = 0;                        ///< those whose words hold it, as in `codesOf`
        std::function<bool(const R &)> fits = {}; ///< asked of every other record; null: nothing else can hold it
    };

    [[nodiscard]] virtual std::vector<LiveColumn<R>> columns() = 0;
    [[nodiscard]] virtual std::vector<LiveModel::Grouping> groupings() const = 0;
    /// What stands below a record's title among others so grouped; nothing: what its first column says.
    [[nodiscard]] virtual Maybe<QString> secondLine(const R &record, const QString &grouping) const
    {
        Q_UNUSED(record)
        Q_UNUSED(grouping)
        return {};
    }
    /// The short texts of a record, among them its days, in which every word is looked for.
    [[nodiscard]] virtual QString textOf(const R &record) const = 0;
    /// What is known of a record as bits.
    [[nodiscard]] virtual quint64 codesOf(const R &record) const = 0;
    /// Ready to compare records with a word of the filter; the word is folded.
    [[nodiscard]] virtual Word prepare(const QString &word) const = 0;
    virtual void keysOf(const R &record, const QString &grouping, LiveModel::Keys &keys) const = 0;
    /// The title of a heading, its order (small first), and the record it stands for.
    struct Heading
    {
        QString title;
        qint64 order = 0;
        QString record;
        bool stands = false;
    };
    [[nodiscard]] virtual Heading heading(const QString &grouping, int key) const = 0;
    /// Headings that stand also without rows.
    [[nodiscard]] virtual std::vector<int> standing(const QString &grouping) const
    {
        Q_UNUSED(grouping)
        return {};
    }
    /// What a heading says in a column beside its title, about its rows.
    [[nodiscard]] virtual QVariant headingCell(const QString &grouping, int key, const std::vector<const R *> &rows,
                                               const QString &column, int role) const = 0;
    [[nodiscard]] virtual const RecordList<R> &list() const = 0;
};

/// The live table of one kind of record.
template<class R>
class LiveList : public LiveModel
{
public:
    LiveList(LiveSource<R> &source, QObject *parent)
        : LiveModel(parent), m_source(source), m_columns(source.columns()), m_groupings(source.groupings())
    {
    }

    /// Takes up the ledger as it is now.
    void take()
    {
        const auto &fresh = m_source.list().pointers();
        if (fresh == m_rows) return surroundingsChanged();
        m_rows = fresh;
        m_texts.clear();
        recordsChanged();
    }

    /// Hands each record shown to `look`, once.
    template<class Look>
    void forEachShown(Look look) const
    {
        for (const int record : shownRecords()) look(row(record));
    }

    void readTexts() const override
    {
        if (!m_texts.isEmpty()) return;
        m_codes.clear();
        for (const auto &record : m_rows) {
            m_texts.add(m_source.textOf(*record));
            m_codes.push_back(m_source.codesOf(*record));
        }
    }

    [[nodiscard]] const std::vector<Grouping> &groupings() const override { return m_groupings; }
    [[nodiscard]] QString columnId(int column) const override { return at(column).id; }
    [[nodiscard]] QString fieldOf(int column) const override { return at(column).field; }
    [[nodiscard]] bool isShownFirst(int column) const override { return at(column).isShown; }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return int(m_columns.size()); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const Column<R> &column = at(section).column;
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.figure ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

protected:
    [[nodiscard]] int records() const override { return int(m_rows.size()); }
    [[nodiscard]] QString idOfRecord(int record) const override { return idOf(row(record)); }
    [[nodiscard]] int recordOf(const QString &id) const override
    {
        const auto found = std::ranges::lower_bound(m_rows, id, {}, [](const auto &r) { return idOf(*r); });
        return found != m_rows.end() && idOf(**found) == id ? int(found - m_rows.begin()) : -1;
    }
    [[nodiscard]] QVariant cell(int record, int column, int role) const override
    {
        if (role == SecondLineRole && column == 0) {
            if (const auto line = m_source.secondLine(row(record), grouping())) return *line;
        }
        return at(column).column.value(row(record), role);
    }

    [[nodiscard]] QVariant headingCell(const Heading &heading, const std::vector<int> &rows, int column,
                                       int role) const override
    {
        if (column == 0) {
            if (role == Qt::DisplayRole) return heading.title;
            if (role == StrongRole) return true;
        }
        std::vector<const R *> below;
        below.reserve(rows.size());
        for (const int record : rows) below.push_back(&row(record));
        return m_source.headingCell(grouping(), heading.key, below, at(column).id, role);
    }

    [[nodiscard]] std::unique_ptr<Word> prepare(const QString &word) const override
    {
        readTexts();
        auto told = m_source.prepare(foldedText(word));
        std::vector<bool> holding = m_texts.holding(word);
        for (std::size_t i = 0; told.codes != 0 && i < m_codes.size(); ++i) {
            if (m_codes[i] & told.codes) holding[i] = true;
        }
        for (const QString &id : std::as_const(told.indexed)) {
            if (const int record = recordOf(id); record >= 0) holding[std::size_t(record)] = true;
        }
        return std::make_unique<Prepared>(m_rows, std::move(holding), std::move(told.fits));
    }

    void keysOf(int record, const QString &grouping, Keys &keys) const override
    {
        m_source.keysOf(row(record), grouping, keys);
    }

    [[nodiscard]] std::vector<Heading> headingsOf(const QString &grouping, const std::vector<int> &keys) const override
    {
        std::vector<int> all = m_source.standing(grouping);
        for (const int key : keys) {
            if (std::ranges::find(all, key) == all.end()) all.push_back(key);
        }
        std::vector<Heading> headings;
        headings.reserve(all.size());
        for (const int key : all) {
            const auto told = m_source.heading(grouping, key);
            headings.push_back({key, told.title, told.record, told.order, told.stands});
        }
        return headings;
    }

    [[nodiscard]] std::vector<int> ordered(int column) const override
    {
        std::vector<int> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0);
        const auto keyOf = [&](int record) {
            const QVariant key = at(column).column.value(row(record), SortRole);
            return key.isValid() ? key : at(column).column.value(row(record), Qt::DisplayRole);
        };
        if (at(column).column.figure) {
            std::vector<double> keys;
            keys.reserve(order.size());
            for (const int record : order) keys.push_back(keyOf(record).toDouble());
            std::ranges::stable_sort(order, {}, [&](int record) { return keys[std::size_t(record)]; });
        } else {
            const QCollator collator = inOrderOf(languageInUse());
            std::vector<QCollatorSortKey> keys;
            keys.reserve(order.size());
            for (const int record : order) keys.push_back(collator.sortKey(keyOf(record).toString()));
            std::ranges::stable_sort(
                order, [&](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0; });
        }
        return order;
    }

private:
    using Rows = std::vector<std::shared_ptr<const R>>;

    class Prepared : public Word
    {
    public:
        Prepared(const Rows &rows, std::vector<bool> holding, std::function<bool(const R &)> fits)
            : m_rows(rows), m_holding(std::move(holding)), m_fits(std::move(fits))
        {
        }
        [[nodiscard]] bool fits(int record) const override
        {
            return m_holding[std::size_t(record)] || (m_fits && m_fits(*m_rows[std::size_t(record)]));
        }

    private:
        const Rows &m_rows;
        std::vector<bool> m_holding;
        std::function<bool(const R &)> m_fits;
    };

    [[nodiscard]] const R &row(int record) const { return *m_rows[std::size_t(record)]; }
    [[nodiscard]] const LiveColumn<R> &at(int column) const { return m_columns[std::size_t(column)]; }

    LiveSource<R> &m_source;
    std::vector<LiveColumn<R>> m_columns;
    std::vector<Grouping> m_groupings;
    Rows m_rows;
    mutable TextScan m_texts;             ///< of the rows; read when first needed
    mutable std::vector<quint64> m_codes; ///< likewise
};

} // namespace koshin
