// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordspage.h"

namespace koshin {

class PracticeModel;

/// Practical work, grouped by engagement.
class PracticePage : public RecordsPage
{
    Q_OBJECT

public:
    PracticePage(Session &session, QWidget *parent);
    [[nodiscard]] Maybe<RecordKind> newKind() const override { return RecordKind::Practice; }
    [[nodiscard]] QString selectionText() const override;

protected:
    void refresh() override;

private:
    void fill();

    PracticeModel *m_model;
    QLineEdit *m_filter;
};

} // namespace koshin
