// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <functional>

class QWidget;

namespace koshin {

/// What a person does with records and ledger from anywhere in the window: each verb asks what it
/// must, changes the session, and tells what it did.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of forms and file dialogs.
    RecordCommands(Session &session, QWidget *window);

    void addFirstCredential();
    void add(RecordKind kind);
    /// Opens the form of the record that closes the requirement.
    void close(const QString &credential, const QString &requirement);
    /// Opens the form of a plan for it; where nothing can be planned, shows the requirement.
    void plan(const QString &credential, const QString &requirement);
    /// Opens the form of the record that carries out a plan.
    void fulfil(const QString &plan);
    /// The form of a record made from a template, with the day looked at.
    void addFrom(const QString &templateId);
    /// One opens its form filled with the copy; several are copied to the day looked at, in one step.
    void duplicate(const QStringList &ids);
    /// Keeps a template of the training or practice, named by its title.
    void makeTemplate(const QString &id);
    /// The form that was left with this draft.
    void resume(const QString &draft);
    /// Removes all of them in one step. Files that other records use are not: it says which do, and offers to detach
    /// them.
    void remove(const QStringList &ids);
    /// Removes files of evidence and takes them off the records that use them, in one step.
    void detach(const QStringList &files);
    void undo();
    void redo();
    /// Adds what a spreadsheet put on the clipboard: practice where that is wished, else trainings.
    void paste(const Maybe<RecordKind> &kind);
    void importLedger(); ///< or a table
    void importTable(const QString &file);
    /// `shown` is the kind of the list in front, which can be written as a table of its own.
    void exportLedger(Maybe<RecordKind> shown);
    /// Asks which; at first it is `credential`, or what presses most where that is empty.
    void writeReport(const QString &credential);
    /// Lets a dossier for deemed attendance be made; at first of `credential`, or of the first that knows it.
    void writeDossier(const QString &credential);
    /// Makes letter and form by which a third party confirms entries and engagements.
    void requestConfirmation(const QStringList &ids);
    /// Records the signature on a form that came back as a file of evidence.
    void recordSigned(const QStringList &ids, const QString &file);
    /// Takes files as evidence of no record yet.
    void keep(const QMimeData &data);
    /// Tells a sentence of someone else's; an empty one is not told.
    void say(const QString &sentence);
    void sayUndoable(const QString &sentence);

Q_SIGNALS:
    /// A sentence to show, with the way back where `undoable`.
    void told(const QString &sentence, bool undoable);
    /// Something could not be done; `run` would do it in another way, which `action` names.
    void refused(const QString &sentence, const QString &action, const std::function<void()> &run);
    void added(const QString &id);
    void requirementRequested(const QString &credential, const QString &requirement);

private:
    [[nodiscard]] qint64 newestHere() const; ///< the entry of the last change made here; 0: none
    void open(const Record &draft);
    /// Which records use the files, and the way on.
    void offerDetaching(const QStringList &files, const std::vector<Record> &users);
    /// What undo or redo did, and whether it passed over something.
    [[nodiscard]] QString wordsOf(const QString &plain, const Changes &done) const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace koshin
