// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"

namespace koshin {

class HistoryModel;

/// Every change, newest first, and the way back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Session &session, QWidget *parent);

protected:
    void refresh() override;

private:
    void tellHeadline(const std::vector<JournalEntry> &entries);

    HistoryModel *m_model;
    RecordView *m_view;
    Button *m_undo;
    Button *m_redo;
};

} // namespace koshin
