// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recordcommands.h"

#include "capture/pastedialog.h"
#include "exchange/formats.h"
#include "forms/recorddialog.h"
#include "ledger/copies.h"
#include "ledger/proofs.h"
#include "parts/filecommands.h"
#include "parts/recordtext.h"
#include "reporting/answerdialog.h"
#include "reporting/dossierdialog.h"
#include "reporting/reportdialog.h"
#include "reporting/requestdialog.h"
#include "session/closing.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QWidget>

#include <algorithm>

namespace koshin {

RecordCommands::RecordCommands(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void RecordCommands::say(const QString &sentence)
{
    if (!sentence.isEmpty()) Q_EMIT told(sentence, false);
}

void RecordCommands::sayUndoable(const QString &sentence)
{
    if (!sentence.isEmpty()) Q_EMIT told(sentence, true);
}

void RecordCommands::addFirstCredential()
{
    forms::firstCredential(m_session, m_window);
}

void RecordCommands::add(RecordKind kind)
{
    if (kind == RecordKind::Credential && m_session.ledger().credentials.empty()) return addFirstCredential();
    const auto addable = forms::AddableKind::of(kind);
    if (!addable) return;
    const QString id = forms::add(*addable, m_session, m_window);
    if (!id.isEmpty()) Q_EMIT added(id);
}

void RecordCommands::close(const QString &credential, const QString &requirement)
{
    const CredentialAssessment *assessed = m_session.assessment().credential(credential);
    const Finding *finding = assessed ? assessed->finding(requirement) : nullptr;
    const auto closing = finding ? recordThatCloses(*finding, *assessed) : Maybe<RecordKind>();
    const auto kind = closing ? forms::AddableKind::of(*closing) : Maybe<forms::AddableKind>();
    if (!kind) {
        Q_EMIT requirementRequested(credential, requirement);
        return;
    }
    const auto draft = closingDraft(*finding, *assessed, m_session.asOf());
    const forms::Aim aim{finding->name.in(languageInUse()), finding->window};
    (void)forms::add(*kind, m_session, m_window, draft, aim);
}

void RecordCommands::plan(const QString &credential, const QString &requirement)
{
    const CredentialAssessment *assessed = m_session.assessment().credential(credential);
    const Finding *finding = assessed ? assessed->finding(requirement) : nullptr;
    const auto plan = finding ? planFor(*finding, *assessed, m_session.asOf()) : Maybe<Plan>();
    if (plan) open(*plan);
    else Q_EMIT requirementRequested(credential, requirement);
}

void RecordCommands::fulfil(const QString &plan)
{
    if (!forms::fulfil(plan, m_session, m_window).isEmpty()) sayUndoable(tr("Recorded. The plan was removed."));
}

void RecordCommands::addFrom(const QString &templateId)
{
    const Template *found = m_session.ledger().templates.find(templateId);
    if (!found) return;
    open(fromIntended(found->intended, m_session.asOf(), {}, m_session.clock().now()));
}

void RecordCommands::open(const Record &draft)
{
    const auto kind = forms::AddableKind::of(kindOfRecord(draft));
    const QString id = kind ? forms::add(*kind, m_session, m_window, draft) : QString();
    if (!id.isEmpty()) Q_EMIT added(id);
}

void RecordCommands::duplicate(const QStringList &ids)
{
    const Timestamp now = m_session.clock().now();
    const Date on = std::min(m_session.asOf(), m_session.clock().today()); // a copy says that it was done
    const auto copies = copiesOf(m_session.ledger(), ids, on, newRecordId, now);
    const int count = int(copies.size());
    if (count == 1) return open(copies.front());
    if (count == 0 || !m_session.perform(adding(copies, m_session.knowsScheme(), now))) return;
    Q_EMIT told(tr("%n copies were added on %1.", nullptr, count).arg(text::date(on)), true);
}

void RecordCommands::makeTemplate(const QString &id)
{
    const auto record = m_session.ledger().find(id);
    auto made = record ? templateOf(*record, newRecordId()) : std::nullopt;
    if (!made) return;
    const QString name = made->name;
    const auto done = m_session.perform(adding({std::move(*made)}, m_session.knowsScheme(), m_session.clock().now()));
    if (done) Q_EMIT told(tr("The template “%1” was saved.").arg(name.simplified().left(60)), true);
}

void RecordCommands::resume(const QString &draft)
{
    const QString id = forms::resume(draft, m_session, m_window);
    if (!id.isEmpty()) Q_EMIT added(id);
}

void RecordCommands::offerDetaching(const QStringList &files, const std::vector<Record> &users)
{
    constexpr std::size_t most = 5;
    QStringList titles;
    for (std::size_t i = 0; i < std::min(most, users.size()); ++i)
        titles += tr("“%1”").arg(recordtext::title(users[i], m_session.assessment()));
    if (users.size() > most) titles += tr("%n more", "records", int(users.size() - most));
    QStringList names;
    for (const QString &id : files) {
        if (const Evidence *file = m_session.ledger().evidence.find(id)) names += tr("“%1”").arg(file->fileName);
    }
    if (names.size() > 1) names = {tr("%n file(s)", nullptr, int(names.size()))};
    Q_EMIT refused(tr("%1 is attached to %2.", "file, titles of records").arg(names.join(u' '), titles.join(tr(", "))),
                   tr("Detach and remove"), [this, files] { detach(files); });
}

void RecordCommands::detach(const QStringList &files)
{
    if (m_session.perform(detaching(m_session.ledger(), files)))
        Q_EMIT told(tr("%n file(s) detached and removed.", nullptr, int(files.size())), true);
}

void RecordCommands::remove(const QStringList &ids)
{
    const QSet<QString> removed(ids.begin(), ids.end());
    QSet<QString> files;
    for (const QString &id : ids) {
        if (m_session.ledger().evidence.find(id)) files.insert(id);
    }
    auto users = files.isEmpty() ? std::vector<Record>() : recordsProvedBy(m_session.ledger(), files);
    std::erase_if(users, [&](const Record &record) { return removed.contains(idOf(record)); });
    if (!users.empty()) return offerDetaching(ids, users);
    const int count = int(ids.size());
    if (count == 0 || !m_session.perform(removing(m_session.ledger(), ids))) return;
    Q_EMIT told(count == 1 ? tr("The record was removed.") : tr("%n records were removed.", nullptr, count), true);
}

QString RecordCommands::wordsOf(const QString &plain, const Changes &done) const
{
    if (done.passedOver == 0) return plain;
    const auto newest = m_session.history(1, true); // what was passed over may be what `plain` names
    const QString what = newest && !newest->empty() ? text::sentence(newest->front(), &m_session.ledger()) : plain;
    return tr("%1. %n change(s) skipped because their contents were permanently erased.", nullptr, int(done.passedOver))
        .arg(what);
}

void RecordCommands::undo()
{
    const auto what = m_session.undoable();
    const auto taken = what ? m_session.undo() : failure(ErrorCode::NothingToUndo);
    if (taken) say(wordsOf(tr("Undone: %1").arg(text::sentence(*what, &m_session.ledger())), *taken));
}

void RecordCommands::redo()
{
    const auto what = m_session.redoable();
    const auto done = what ? m_session.redo() : failure(ErrorCode::NothingToRedo);
    if (done) sayUndoable(wordsOf(tr("Redone: %1").arg(text::sentence(*what, &m_session.ledger())), *done));
}

void RecordCommands::paste(const Maybe<RecordKind> &kind)
{
    const RecordKind wished = kind == RecordKind::Practice ? RecordKind::Practice : RecordKind::Training;
    const PasteOutcome outcome = forms::paste(wished, m_session, m_window);
    if (outcome.added > 0) sayUndoable(outcome.sentence);
    else say(outcome.sentence);
}

void RecordCommands::importTable(const QString &file)
{
    const auto tables = filecommands::tablesOf(file, m_session);
    if (!tables) {
        if (tables.error().code != ErrorCode::Cancelled) say(text::sentence(tables.error()));
        return;
    }
    if (isOwn(*tables)) {
        const qint64 before = newestHere();
        const QString sentence = filecommands::importLedger(file, m_session, m_window);
        return newestHere() != before ? sayUndoable(sentence) : say(sentence);
    }
    const PasteOutcome outcome = forms::takeTables(*tables, m_session, m_window);
    if (outcome.added > 0) sayUndoable(outcome.sentence);
    else say(outcome.sentence);
}

qint64 RecordCommands::newestHere() const
{
    return m_session.lastChange() ? m_session.lastChange()->seq : 0;
}

void RecordCommands::importLedger()
{
    const QString file = filecommands::fileToImport(m_window);
    if (file.isEmpty()) return;
    if (formatOf(Exchange::ImportTable, file)) return importTable(file);
    const qint64 before = newestHere();
    const QString sentence = filecommands::importLedger(file, m_session, m_window);
    if (newestHere() != before) sayUndoable(sentence);
    else say(sentence);
}

void RecordCommands::exportLedger(Maybe<RecordKind> shown)
{
    say(filecommands::exportLedger(m_session, shown, m_window));
}

void RecordCommands::writeReport(const QString &credential)
{
    say(koshin::writeReport(m_session, credential, m_window));
}

void RecordCommands::writeDossier(const QString &credential)
{
    say(koshin::writeDossier(m_session, credential, m_window));
}

void RecordCommands::requestConfirmation(const QStringList &ids)
{
    const RequestOutcome outcome = koshin::requestConfirmation(m_session, ids, m_window);
    if (outcome.isChange) sayUndoable(outcome.sentence);
    else say(outcome.sentence);
}

void RecordCommands::recordSigned(const QStringList &ids, const QString &file)
{
    AnswerDialog dialog(m_session, ids, file, m_window);
    if (dialog.exec() == QDialog::Accepted)
        sayUndoable(tr("%n record(s) recorded as signed.", nullptr, int(ids.size())));
}

void RecordCommands::keep(const QMimeData &data)
{
    const Brought brought = broughtBy(data, m_session.clock().today());
    const QString left = notFetched(brought.elsewhere);
    const auto kept = brought.isEmpty() ? Result<Attached>() : m_session.attach({}, brought);
    if (kept && kept->added > 0) {
        sayUndoable(text::joined({tr("%n file(s) added as evidence.", nullptr, kept->added), left}));
    } else if (kept && !kept->remarks.empty()) {
        say(text::joined({text::sentence(kept->remarks.front()), left}));
    } else {
        say(left);
    }
}

} // namespace koshin
