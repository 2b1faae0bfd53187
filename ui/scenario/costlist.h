// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

#include <QDialog>

namespace koshin {

class RecordView;
class Session;

/// The amounts behind a sum of money, each with its record or the requirement that expects it.
/// Choosing one leads there and closes the list.
class CostList : public QDialog
{
    Q_OBJECT

public:
    CostList(const Session &session, const QString &heading, const std::vector<CostLine> &lines, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const QString &id);
    void requirementRequested(const QString &credential, const QString &requirement);

private:
    void follow(int row);

    std::vector<CostLine> m_lines;
    RecordView *m_view;
};

} // namespace koshin
