// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/recordform.h"
#include "storage/changes.h"
#include "toolkit/widgets.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLayout;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace koshin {

class Button;
class FieldEditor;

/// A window around a form: it says what the form is, is as large as its fields need, scrolls, saves, and keeps what was
/// typed as a draft when it is left without saving, and every few seconds before that.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Saves the record with files to take in, by ids. The original is what the form was filled
    /// from; nothing for a new record or when the person keeps hers whatever it is now.
    using Save = std::function<Result<Changes>(const Record &, const QHash<QString, QString> &files,
                                               const Maybe<Record> &original)>;

    /// `key` names the form among all. The form becomes the dialog's.
    FormDialog(Session &session, RecordForm *form, const QString &key, QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }
    /// What the button says that saves, where it does more than keep a record.
    void nameSave(const QString &words);
    /// Plain where saving is not what comes next.
    void setSaveLook(Button::Look look);
    /// What the form does, and one line of what it is for, which may be empty.
    void setHeading(const QString &title, const QString &purpose = {});
    /// Fills the form: from the draft of this key when there is one, else from the record.
    void fill(const QJsonObject &record, const Maybe<Record> &original = {});
    /// Fills the form of a new record, which has a draft of its own. With `prefilled` the person asked
    /// for just this record, and an earlier draft is only offered; else the form goes on with it.
    /// `resumed` names the draft to go on with.
    void fillNew(const QJsonObject &record, bool prefilled, const QString &resumed = {});
    /// The one file that the form is about; it is kept with the draft.
    void keepAlso(FieldEditor *file);
    /// A pane above the fields.
    void addAbove(QWidget *pane);
    /// A pane below them, to be read.
    void addBelow(QWidget *pane);
    [[nodiscard]] RecordForm *form() const { return m_form; }
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeHeading();
    QLayout *makeButtons();
    /// As large as its contents, and no larger than the screen.
    void fit();
    void moveIntoSight();
    void start(const QJsonObject &record, const Maybe<Record> &original);
    void goOnWith(const QString &draft);
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] QString titleOfDraft() const;
    void keepDraft();
    void save();
    [[nodiscard]] QString faultsInWords() const;
    void tell(const Error &error);
    enum class Message { Notice, Fault, FieldsAtFault };
    void followFaults();
    void say(Message kind, const QString &sentence);
    void reload();
    void keepMine();

    Session &m_session;
    RecordForm *m_form;
    QString m_key;
    QString m_draft;   ///< name of the draft
    QString m_earlier; ///< name of another that is offered
    FieldEditor *m_file = nullptr;
    QTimer *m_soon;
    Save m_save;
    Maybe<Record> m_original;
    QJsonObject m_start;
    QScrollArea *m_area; ///< holds the form
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_message;
    Message m_said = Message::Notice;
    Button *m_reload;
    Button *m_keep;
    Button *m_goOn;
};

} // namespace koshin
