// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/listpage.h"
#include "lists/trainingsource.h"

namespace koshin {

/// Courses and everything else that was learnt.
class TrainingPage : public ListPage
{
    Q_OBJECT

public:
    TrainingPage(Session &session, WindowSettings &settings, QWidget *parent);
    [[nodiscard]] QString selectionText() const override;

protected:
    void refresh() override;
    void tellShown() override;

private:
    TrainingSource m_source;
    LiveList<Training> *m_model;
};

} // namespace koshin
