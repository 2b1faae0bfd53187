// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

#include <QHash>

class QListWidget;

namespace koshin {

class Button;
class Session;

/// The evidence of a record: files already in the ledger, chosen from a list, and files chosen now,
/// which are taken in when the form is saved. Files may be dropped on it.
class EvidenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit EvidenceEditor(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;
    /// The files to be taken in, by the ids that their records shall have.
    [[nodiscard]] QHash<QString, QString> newFiles() const;
    void setNewFiles(const QHash<QString, QString> &files);
    /// A file whose content is attached already is not added, and of what is kept already that record is taken;
    /// both are said.
    void addFile(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addButtons();
    void choose();
    void chooseFromLedger();
    void untie();
    [[nodiscard]] QStringList ids() const;
    void addItem(const QString &id);
    [[nodiscard]] QString idOfContent(const QString &file) const; ///< empty where it is new
    [[nodiscard]] QString add(const QString &file);               ///< what is to be said of it
    void addFiles(const QStringList &files);
    void fit();
    [[nodiscard]] int lineHeight() const; ///< of a file in the list

    Session &m_session;
    QListWidget *m_list;
    Button *m_addFiles = nullptr;
    Button *m_untie = nullptr;
    QHash<QString, QString> m_files;
};

} // namespace koshin
