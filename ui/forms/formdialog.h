// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recordform.h"
#include "storage/changes.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace koshin {

class Button;

/// A window around a form: it scrolls, saves, and keeps what was typed for its next opening when
/// it is left without saving.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Saves the record with files to take in, by ids. The original is what the form was filled
    /// from; nothing for a new record or when the person keeps hers whatever it is now.
    using Save = std::function<Result<Changes>(const Record &, const QHash<QString, QString> &files,
                                               const Maybe<Record> &original)>;

    /// `key` names the draft. The form becomes the dialog's.
    FormDialog(Session &session, RecordForm *form, const QString &key, QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }
    /// Fills the form: from the draft of this key when there is one, else from the record.
    void fill(const QJsonObject &record, const Maybe<Record> &original = {});
    /// A pane above the fields.
    void addAbove(QWidget *pane);
    [[nodiscard]] RecordForm *form() const { return m_form; }
    void reject() override;

private:
    void save();
    [[nodiscard]] QString faultsInWords() const;
    void tell(const Error &error);
    void reload();
    void keepMine();

    Session &m_session;
    RecordForm *m_form;
    QString m_key;
    Save m_save;
    Maybe<Record> m_original;
    QJsonObject m_start;
    QVBoxLayout *m_column;
    QLabel *m_message;
    Button *m_reload;
    Button *m_keep;
};

} // namespace koshin
