// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportmaker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace koshin {

class Button;
class FieldEditor;
class PagePreview;
class Session;

/// Asks what an evidence report is to be of, shows its pages as they would be, and writes them as a PDF or
/// prints them.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the credential that has this id. The ledger holds a credential.
    ReportDialog(Session &session, ReportSource source, const QString &credential, QWidget *parent);

    [[nodiscard]] ReportChoice choice() const;
    /// What became of it, once the dialog was accepted.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    void reject() override;

private:
    QWidget *makeChoices();
    void addCredentials(const QString &chosen);
    void addNames(QVBoxLayout *column);
    void addContents(QVBoxLayout *column);
    [[nodiscard]] std::vector<QWidget *> choices() const;
    QLayout *makeButtons();
    void connectAll();
    void credentialChosen();
    void showTerms(const MadeReport &report);
    void make();
    void setWriting(bool writing);
    void showMade(const MadeReport &report);
    void showFailure(const Error &error);
    [[nodiscard]] QString fileAskedFor(const QString &suffix, const QString &filter);
    void askForFile();
    void askForPack();
    void askForPrinter();
    void finishPrint(const Result<int> &outcome);
    void showWhatApplies();
    void finish(const Result<QStringList> &outcome);
    void finishPack(const Result<Packed> &outcome);
    [[nodiscard]] bool isOfDays() const;
    [[nodiscard]] Maybe<Period> typedDays() const;

    Session &m_session;
    Date m_asOf;
    ReportMaker *m_maker;
    PagePreview *m_preview;
    QComboBox *m_credential;
    QComboBox *m_period;
    QWidget *m_days;
    FieldEditor *m_from;
    FieldEditor *m_to;
    QComboBox *m_language;
    QComboBox *m_layout;
    QCheckBox *m_annex;
    QCheckBox *m_uncounted;
    QCheckBox *m_files;
    QCheckBox *m_names;
    QCheckBox *m_confidential;
    QCheckBox *m_strip; ///< of the pack alone
    QLabel *m_warning;
    QLabel *m_note; ///< what is to be known of the report before it is written
    Button *m_print;
    Button *m_pack;
    Button *m_save;
    int m_pages = 0;
    bool m_isWriting = false; ///< then nothing can be chosen, and the dialog stays
    QString m_termsOf;        ///< the credential whose terms can be chosen
    QString m_file;           ///< being written
    QString m_outcome;
};

/// Lets a person choose a report and write it; the sentence to tell, empty when she left. `credential` may be empty:
/// then it begins with the one that comes first for the holder.
[[nodiscard]] QString writeReport(Session &session, const QString &credential, QWidget *parent);

} // namespace koshin
