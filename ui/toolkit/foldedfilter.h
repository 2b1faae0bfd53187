// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textform.h"

#include <QSortFilterProxyModel>

namespace koshin {

/// Shows the rows in which a cell holds what a person typed, however either is written (`foldedText`).
class FoldedFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = foldedText(words);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty()) return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (holdsFolded(sourceModel()->index(row, column, parent).data().toString(), m_words)) return true;
        }
        return false;
    }

private:
    QString m_words;
};

} // namespace koshin
