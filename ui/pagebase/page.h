// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/widgets.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMimeData;
class QSplitter;
class QVBoxLayout;

namespace koshin {

class RecordView;

/// What a person does with what is chosen on a page. The window's commands, keys and menus say these
/// to the page in front.
enum class PageVerb {
    Open,
    EditField,
    ChangeChosen,
    Duplicate,
    MakeTemplate,
    RequestConfirmation,
    Attach,
    Copy,
    CopyMarkdown,
    Filter
};

/// What a person chose on a page: it outlives the page where that is only made in another language or look.
struct PageMemory
{
    QString filter;
    QStringList only; ///< records shown alone
    QString heading;  ///< what they are
    int tab = 0;
};

/// One page of the window: a sentence that answers, buttons at its right, then lists. Pages call
/// the session's verbs; what leads elsewhere is a signal that the window follows. A page takes up
/// changes only while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, QWidget *parent);

    /// Takes up changes now, or when the page is next shown.
    void markStale();
    /// What Ctrl+N makes here; nothing where nothing is made.
    [[nodiscard]] virtual Maybe<RecordKind> newKind() const { return {}; }
    /// The record that Delete, Enter and "attach" mean; empty if none.
    [[nodiscard]] virtual QString currentRecord() const { return {}; }
    /// The credential that is looked at; empty where it is none or several.
    [[nodiscard]] virtual QString currentCredential() const;
    /// All records chosen, for removing.
    [[nodiscard]] virtual QStringList chosenRecords() const;
    [[nodiscard]] virtual bool can(PageVerb verb) const;
    virtual void perform(PageVerb verb);
    /// Shows these records only, under a heading that says what they are.
    virtual void showRecords(const QStringList &ids, const QString &heading);
    /// Takes what the clipboard holds, where the page has a use for it; false where it has none.
    virtual bool takePasted(const QMimeData & /*data*/) { return false; }
    /// Chooses all records that are shown.
    virtual void chooseShown() {}
    /// Shows a record of this page, or part `place` of it.
    virtual bool showRecord(const QString &id);
    /// Totals of the selection for the foot; may be empty.
    [[nodiscard]] virtual QString selectionText() const { return {}; }
    /// Below 1000 pixels of width the details go under the list.
    virtual void setNarrow(bool narrow);
    [[nodiscard]] virtual PageMemory memory() const;
    virtual void recall(const PageMemory &memory);

Q_SIGNALS:
    void recordRequested(const QString &id);
    /// A set of records behind a figure, and what it is: `3 entries without evidence`.
    void recordsRequested(const QStringList &ids, const QString &heading);
    /// The same, all of them chosen, so that something can be done with them.
    void choiceRequested(const QStringList &ids, const QString &heading);
    void requirementRequested(const QString &credential, const QString &requirement);
    void newRequested(koshin::RecordKind kind);
    /// The record that closes the requirement is to be made.
    void closingRequested(const QString &credential, const QString &requirement);
    /// A plan of it is.
    void planningRequested(const QString &credential, const QString &requirement);
    void fulfilmentRequested(const QString &plan); ///< the record that carries out the plan is to be made
    void reportRequested(const QString &credential);
    void dossierRequested(const QString &credential); ///< for deemed attendance
    void removeRequested(const QStringList &ids);     ///< all of them in one step
    void duplicateRequested(const QStringList &ids);
    void confirmationRequested(const QStringList &ids); ///< of entries and engagements, by a third party
    void templateOfRequested(const QString &id);        ///< a template is to be made of the record
    void templateRequested(const QString &id);          ///< a record is to be made from the template
    void menuRequested(const QPoint &globalPosition);   ///< of what is chosen
    void undoRequested();
    void redoRequested();
    void selectionAltered();
    /// Something a person should know, without an answer.
    void told(const QString &sentence);
    void complained(const QString &sentence);   ///< it is bad news
    void remindersAltered();                    ///< what is told, or when: no change of the ledger
    void toldUndoable(const QString &sentence); ///< with the way back

protected:
    virtual void refresh() = 0;
    void showEvent(QShowEvent *event) override;

    /// One true sentence, what is said in passing, and on a bad day a few short lines between them.
    void setHeadline(const QString &headline, const QString &below = {}, const QStringList &lines = {});
    /// The sentence has room for the line below it also where there is none, so that what stands below stays in place.
    void keepHeading();
    Button *addButton(const QString &text, const QString &icon, Button::Look look);
    /// A line to filter by; `beside` stand at its right, the last of them at the right edge.
    QLineEdit *addFilter(const QString &placeholder, const QList<QWidget *> &beside = {});
    /// A list at the left and its details at the right, or below where it is narrow.
    QSplitter *addSplitter(QWidget *list, QWidget *details);
    /// Asks for files and ties them to the record.
    void attachTo(const QString &id);
    void attachFiles(const QString &id, const Brought &brought);
    /// Ties what was dropped on a record to it, and says what was not taken.
    void attachDropped(const QString &id, const QMimeData &data);
    /// Says what became of files that were taken; `added` is the sentence about those that are new.
    void tellTaken(const Attached &taken, const QString &added);
    void edit(const QString &id);

    Session &m_session;
    QVBoxLayout *m_body;

private:
    QLabel *m_headline;
    QLabel *m_lines;
    QLabel *m_below;
    QWidget *m_words;
    QBoxLayout *m_buttons;
    QSplitter *m_splitter = nullptr;
    bool m_keepsHeading = false;
    bool m_stale = true;
};

} // namespace koshin
