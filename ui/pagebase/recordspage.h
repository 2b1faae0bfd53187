// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "toolkit/foldedfilter.h"

class QAbstractItemModel;

namespace koshin {

class RecordDetails;

/// A list of records beside the details of the chosen one: what training, practice, evidence and
/// the other records have in common.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString currentRecord() const override;
    [[nodiscard]] QStringList chosenRecords() const override;
    [[nodiscard]] bool can(PageVerb verb) const override;
    void perform(PageVerb verb) override;
    bool showRecord(const QString &id) override;
    void setNarrow(bool narrow) override;

protected:
    RecordsPage(Session &session, QWidget *parent);

    /// Places the list; call once, after buttons and filter. `above` stands above the details, or beside them where
    /// they lie under the list.
    void setList(RecordView *view, QWidget *above = nullptr);
    /// A sorted and filtered view of a flat model.
    FoldedFilter *sorted(QAbstractItemModel *model, int column, Qt::SortOrder order);
    /// Keeps the chosen row over `change`; chooses the first one where there was none.
    void keepingChoice(const std::function<void()> &change);

    RecordView *m_view = nullptr;
    RecordDetails *m_details;

private:
    void connectDetails();

    QSplitter *m_side = nullptr;
};

/// Opens a stored file with the system's program, as a copy under its own name: the store itself
/// is never handed out.
[[nodiscard]] Result<> openStored(const QString &evidence, Session &session);

} // namespace koshin
