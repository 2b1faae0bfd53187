// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/recordspage.h"
#include "toolkit/listmodel.h"

namespace koshin {

/// The files of proof: what they are, which records they belong to, whether they are there. Files
/// dropped on it are kept, tied to no record yet; all of one drop are one step of undo.
class EvidencePage : public RecordsPage
{
    Q_OBJECT

public:
    EvidencePage(Session &session, QWidget *parent);

    [[nodiscard]] Maybe<RecordKind> newKind() const override { return RecordKind::Evidence; }

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] std::vector<Column<Evidence>> columns();
    /// Which records name each file, and which files are in the store.
    void lookUp();
    [[nodiscard]] QString gaps() const;
    void verifyAll();
    /// Puts a file back that is missing or altered: the person says where it is.
    void giveAgain();
    void offerGiving();
    void keep(const QStringList &files);
    void openFile(const QString &id);

    ListModel<Evidence> *m_model;
    QHash<QString, QStringList> m_users;
    QHash<QString, ErrorCode> m_bad; ///< what is wrong with a file, by its hash
    QSet<QString> m_altered;         ///< hashes of files that only reading them shows to be altered
    Button *m_open;
    Button *m_again;
};

} // namespace koshin
