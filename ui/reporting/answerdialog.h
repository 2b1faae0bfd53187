// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace koshin {

class FieldEditor;
class Session;

/// A signed form has come back as a file that is kept already: shows what it is of and what was changed since, and asks
/// for the day of the signature.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `records` stood on the form, `file` is the evidence record of the scan.
    AnswerDialog(Session &session, QStringList records, QString file, QWidget *parent);

    void accept() override;

private:
    QWidget *makeContents();
    QLayout *makeButtons();

    Session &m_session;
    QStringList m_records;
    QString m_file;
    FieldEditor *m_on;
    QLabel *m_message;
};

} // namespace koshin
