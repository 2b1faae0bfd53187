// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/checklisttext.h"

#include <QWidget>

class QVBoxLayout;

namespace koshin {

/// The steps of an application: what must be met with its verdicts, what to have at hand, where, the fee and what
/// follows, each with where it is written.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(const std::vector<text::ChecklistPart> &parts, QWidget *parent = nullptr);

private:
    void addPart(const text::ChecklistPart &part);
    void addLine(const text::ChecklistLine &line, bool isPlace);

    QVBoxLayout *m_column;
};

} // namespace koshin
