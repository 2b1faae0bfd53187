// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textform.h"

#include "toolkit/roles.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace koshin {

/// Shows the rows in which a cell holds what a person typed, however either is written (`foldedText`), and of those the
/// ones that a rule takes.
class FoldedFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = foldedText(words);
        invalidateFilter();
    }

    /// `takes` is asked with the id of a row; none takes all. Said again when its answers changed.
    void setRule(std::function<bool(const QString &id)> takes)
    {
        m_takes = std::move(takes);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_takes && !m_takes(sourceModel()->index(row, 0, parent).data(IdRole).toString())) return false;
        if (m_words.isEmpty()) return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (holdsFolded(sourceModel()->index(row, column, parent).data().toString(), m_words)) return true;
        }
        return false;
    }

private:
    QString m_words;
    std::function<bool(const QString &id)> m_takes;
};

} // namespace koshin
