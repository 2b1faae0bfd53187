// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/intake.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace koshin {

/// Two records with one id side by side, the one that is here and the one that comes in, with what differs marked. The
/// person says what is to become of them; leaving it ends the import.
class DoubleDialog : public QDialog
{
    Q_OBJECT

public:
    DoubleDialog(const Double &one, const Ledger &ledger, QWidget *parent);

    [[nodiscard]] DoubleAnswer answer() const; ///< after acceptance

private:
    void addFields(QVBoxLayout *column, const Double &one, const Ledger &ledger);
    void addButtons(QVBoxLayout *column, bool canKeepBoth);

    Doubles m_what = Doubles::Skip;
    QCheckBox *m_forAll = nullptr;
};

} // namespace koshin
