// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/recordspage.h"
#include "toolkit/listmodel.h"

class QComboBox;

namespace koshin {

class EvidencePreview;
class FigureLink;

/// The files of proof: what they are, how they look, which records they belong to, whether they are there, and which
/// records lack one. What is dropped on it or pasted is kept, tied to no record yet; all at once is one step of undo.
class EvidencePage : public RecordsPage
{
    Q_OBJECT

public:
    EvidencePage(Session &session, QWidget *parent);

    [[nodiscard]] Maybe<RecordKind> newKind() const override { return RecordKind::Evidence; }
    bool showRecord(const QString &id) override;
    [[nodiscard]] PageMemory memory() const override;
    void recall(const PageMemory &memory) override;
    bool takePasted(const QMimeData &data) override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Which files the list shows, in the order of the choice.
    enum class Shown { All, Loose, Broken };

    [[nodiscard]] std::vector<Column<Evidence>> columns();
    void buildList();
    [[nodiscard]] bool isShown(const QString &id, Shown shown) const;
    [[nodiscard]] int countOf(Shown shown) const;
    /// Says of each choice how many files it shows, and keeps what is chosen.
    void showChoices(int loose, int broken);
    void showBare();
    /// Which records name each file, and which files are in the store.
    void lookUp();
    void verifyAll();
    [[nodiscard]] QString lackOfFiles() const;
    [[nodiscard]] QString stateOfFiles(int files, int bad) const;
    /// Puts a file back that is missing or altered: the person says where it is.
    void giveAgain(const QString &id);
    void keep(const Brought &brought);
    void showPreview(const QString &id);
    /// The preview steps aside where list and details need the room.
    void makeRoom();
    /// Opens the form of a training of that day with this file.
    void recordOf(const QString &id, Date day);
    void openFile(const QString &id);

    ListModel<Evidence> *m_model;
    QHash<QString, QStringList> m_users;
    QHash<QString, ErrorCode> m_bad; ///< what is wrong with a file, by its hash
    QSet<QString> m_intact;          ///< hashes of those that were found unchanged when all were last read
    Maybe<Date> m_checkedOn;         ///< the day of that, since the page was opened
    FoldedFilter *m_filtered = nullptr;
    QComboBox *m_shown;
    FigureLink *m_bare; ///< to the records without evidence
    EvidencePreview *m_preview;
    bool m_isNarrow = false;
};

} // namespace koshin
