// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/dossiermaker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace koshin {

class Button;
class PagePreview;
class Session;

/// Asks what a dossier for deemed attendance is to be of, shows its pages, and writes it as a PDF or a spreadsheet.
class DossierDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the credential that has this id, or the first one; the rules of some credential know deemed
    /// attendance.
    DossierDialog(Session &session, ReportSource source, const QString &credential, QWidget *parent);

    [[nodiscard]] DossierChoice choice() const;
    /// What became of it, once the dialog was accepted.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    void reject() override;

private:
    QWidget *makeChoices();
    QLayout *makeButtons();
    void addCredentials(const QString &chosen);
    void connectAll();
    void credentialChosen();
    void showTerms(const MadeDossier &dossier);
    void make();
    void showMade(const MadeDossier &dossier);
    void showFailure(const Error &error);
    void setUsable(bool usable);
    void setWriting(bool writing);
    /// Where the person wants it, as a target with this suffix; empty when she left.
    [[nodiscard]] Maybe<Target> targetAskedFor(const QString &suffix, const QString &filter);
    void askForPdf();
    void askForWorkbook();
    void finish(const Result<QStringList> &outcome);

    Session &m_session;
    Date m_asOf;
    DossierMaker *m_maker;
    PagePreview *m_preview;
    QComboBox *m_credential;
    QComboBox *m_term;
    QComboBox *m_language;
    QCheckBox *m_names;
    QLabel *m_warning;
    QLabel *m_note; ///< where the holder stands, or why there is no dossier
    Button *m_workbook;
    Button *m_save;
    QString m_termsOf; ///< the credential whose terms can be chosen
    bool m_isWriting = false;
    QString m_file; ///< being written
    QString m_outcome;
};

/// Lets a person choose a dossier and write it; the sentence to tell, empty when she left. `credential` may be empty.
[[nodiscard]] QString writeDossier(Session &session, const QString &credential, QWidget *parent);

} // namespace koshin
