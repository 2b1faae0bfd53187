// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/listpage.h"
#include "lists/practicesource.h"

namespace koshin {

/// Practical work, at first under the engagements that it belongs to.
class PracticePage : public ListPage
{
    Q_OBJECT

public:
    PracticePage(Session &session, WindowSettings &settings, QWidget *parent);
    [[nodiscard]] QString selectionText() const override;

protected:
    void refresh() override;
    void tellShown() override;

private:
    PracticeSource m_source;
    LiveList<Practice> *m_model;
};

} // namespace koshin
