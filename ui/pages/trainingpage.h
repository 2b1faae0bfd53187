// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"
#include "pages/recordspage.h"

namespace koshin {

/// Courses and everything else that was learnt.
class TrainingPage : public RecordsPage
{
    Q_OBJECT

public:
    TrainingPage(Session &session, QWidget *parent);
    [[nodiscard]] Maybe<RecordKind> newKind() const override { return RecordKind::Training; }
    [[nodiscard]] QString selectionText() const override;

protected:
    void refresh() override;

private:
    ListModel<Training> *m_model;
};

} // namespace koshin
