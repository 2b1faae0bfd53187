// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/confirming.h"
#include "reporting/pagemaker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace koshin {

class Button;
class PagePreview;
class Session;

/// Asks of whom a confirmation is requested, shows letter and form as they would be, writes them as a PDF, and records
/// the request.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    /// The records can be confirmed, and the ledger holds a certifier.
    RequestDialog(Session &session, QStringList records, QWidget *parent);

    [[nodiscard]] ConfirmationChoice choice() const;
    /// What became of it, once the dialog was accepted.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }
    /// The request was recorded, so there is a way back.
    [[nodiscard]] bool hasRecorded() const { return m_hasRecorded; }

private:
    QWidget *makeChoices();
    void addCertifiers();
    void addSwitches(QVBoxLayout *column);
    QLayout *makeButtons();
    void connectAll();
    void make();
    void showMade(int pages);
    void showFailure(const Error &error);
    void copyLetter();
    void askForFile();
    void finish(const Result<QStringList> &outcome);
    [[nodiscard]] Result<> record();

    Session &m_session;
    QStringList m_records;
    Maybe<ConfirmationRequest> m_request; ///< whose pages are shown
    PageMaker *m_maker;
    PagePreview *m_preview;
    QComboBox *m_certifier;
    QComboBox *m_as;
    QComboBox *m_language;
    QCheckBox *m_entries;
    QCheckBox *m_names;
    QCheckBox *m_record;
    QLabel *m_note;
    Button *m_copy;
    Button *m_save;
    QString m_file; ///< being written
    QString m_outcome;
    bool m_hasRecorded = false;
};

/// What became of a request in a sentence, empty when the person left.
struct RequestOutcome
{
    QString sentence;
    bool isChange = false; ///< of the ledger
};
/// Lets a person request a confirmation of the records.
[[nodiscard]] RequestOutcome requestConfirmation(Session &session, const QStringList &records, QWidget *parent);

} // namespace koshin
