// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/intake.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace koshin {

class Button;

/// What a ledger file would bring, before anything is written: how many records, which verdicts
/// change, what it says in the issuer's name. What only the issuer can make true is taken in only
/// with the person's word that it is.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(const IntakeAnswer &trial, const SchemeCatalogue &schemes, QWidget *parent);

private:
    void addVerdicts(QVBoxLayout *column, const IntakeAnswer &trial);
    void addStatements(QVBoxLayout *column, const QStringList &statements);
    void addButtons(QVBoxLayout *column);

    QCheckBox *m_true = nullptr; ///< null where the file says nothing of the kind
};

} // namespace koshin
