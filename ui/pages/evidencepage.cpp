// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepage.h"

#include "forms/recorddialog.h"
#include "ledger/proofs.h"
#include "parts/evidencepreview.h"
#include "parts/recorddetails.h"
#include "parts/recordtext.h"
#include "rules/engine/termfigures.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/figurelink.h"
#include "toolkit/prompts.h"
#include "toolkit/recordview.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

std::vector<Column<Evidence>> EvidencePage::columns()
{
    const auto status = [this](const Evidence &e, int role) -> QVariant {
        const auto bad = m_bad.constFind(e.sha256);
        const bool isBad = bad != m_bad.cend();
        if (!isBad && e.bytes > 0) return {}; // what is as it should be is said once, above
        if (role == VerdictRole) return int(isBad ? Verdict::Missed : Verdict::Undecided);
        if (role != Qt::DisplayRole) return {};
        if (isBad) return *bad == ErrorCode::FileNotFound ? tr("Missing") : tr("Altered");
        return tr("Empty");
    };
    const auto users = [this](const Evidence &e, int role) -> QVariant {
        const QStringList names = m_users.value(e.id.text());
        if (role == QuietRole) return names.isEmpty();
        if (role != Qt::DisplayRole) return {};
        return names.isEmpty() ? tr("Not attached", "a file to any record") : names.join(tr(", "));
    };
    return {
        {tr("File"),
         [](const Evidence &e, int role) -> QVariant {
        if (role == WrapRole) return true; // names are told apart by their ends
        return role == Qt::DisplayRole ? QVariant(e.fileName) : QVariant();
    }},
        textColumn<Evidence>(
            tr("Type"), [](const Evidence &e) { return e.kind ? text::choice(text::word(*e.kind)) : QString(); }, true),
        {tr("Attached to"), users},
        {tr("Added"),
         [](const Evidence &e, int role) -> QVariant {
        if (role == Qt::DisplayRole) return recordtext::dayAdded(e);
        if (role != SortRole) return {};
        return e.addedAt ? qint64(e.addedAt->seconds().time_since_epoch().count()) : qint64(0);
    }},
        {tr("Status"), status},
    };
}

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : RecordsPage(session, parent), m_model(new ListModel<Evidence>(columns(), this)), m_shown(new QComboBox),
      m_bare(new FigureLink({}, theme::Size::Body)), m_preview(new EvidencePreview(session))
{
    setAcceptDrops(!session.isReadOnly());
    Button *check = addButton(tr("Check all files"), {}, Button::Look::Plain);
    Button *add = addButton(tr("Add files…"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    connect(add, &Button::clicked, this,
            [this] { keep({Prompts::inUse().filesToOpen(this, tr("Choose evidence"), {}, true), {}, {}}); });
    connect(check, &Button::clicked, this, &EvidencePage::verifyAll);
    m_details->setBroken([this](const Evidence &e) { return m_bad.contains(e.sha256); });
    connect(m_details, &RecordDetails::restoreRequested, this, &EvidencePage::giveAgain);
    m_bare->setObjectName(u"bare"_s);
    connect(m_bare, &FigureLink::clicked, this, &EvidencePage::showBare);
    connect(m_preview, &EvidencePreview::recordWanted, this, &EvidencePage::recordOf);
    connect(m_preview, &EvidencePreview::broken, this, [this](const QString &id, ErrorCode code) {
        const Evidence *file = m_session.ledger().evidence.find(id);
        if (file && code == ErrorCode::FileAltered) m_session.noteAltered({file->sha256});
        refresh();
    });
    buildList();
}

void EvidencePage::buildList()
{
    m_shown->setObjectName(u"shown"_s);
    m_shown->setAccessibleName(tr("Files shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Shown shown : {Shown::All, Shown::Loose, Shown::Broken}) m_shown->addItem({}, int(shown));
    QLineEdit *filter = addFilter(tr("Filter this list"), {m_shown, m_bare});
    auto *view = new RecordView(tr("Evidence"));
    view->setObjectName(u"evidence"_s);
    setList(view, m_preview);
    connect(view, &RecordView::chosen, this, &EvidencePage::showPreview);
    view->setTakesFiles(false);
    view->setWraps(true);
    m_filtered = sorted(m_model, 3, Qt::DescendingOrder); // what was added last
    view->setColumns(0, {0, 0, 300, 0, 0});               // files are looked for by their names
    view->setYielding({1, 3});                            // the details say both
    view->setSparing({4});
    disconnect(view, &RecordView::opened, nullptr, nullptr);
    connect(view, &RecordView::opened, this, &EvidencePage::openFile);
    connect(filter, &QLineEdit::textChanged, m_filtered, &FoldedFilter::setWords);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        keepingChoice(
            [&] { m_filtered->setRule([this, index](const QString &id) { return isShown(id, Shown(index)); }); });
    });
}

bool EvidencePage::isShown(const QString &id, Shown shown) const
{
    const Evidence *file = m_session.ledger().evidence.find(id);
    if (shown == Shown::Loose) return !m_users.contains(id);
    return shown == Shown::All || (file && m_bad.contains(file->sha256));
}

int EvidencePage::countOf(Shown shown) const
{
    return int(std::ranges::count_if(m_session.ledger().evidence.pointers(),
                                     [&](const auto &e) { return isShown(e->id.text(), shown); }));
}

void EvidencePage::showChoices(int loose, int broken)
{
    m_shown->setItemText(int(Shown::All), tr("All files (%1)").arg(m_session.ledger().evidence.size()));
    m_shown->setItemText(int(Shown::Loose), tr("Not attached (%1)").arg(loose));
    m_shown->setItemText(int(Shown::Broken), tr("Missing or altered (%1)").arg(broken));
    const TermFigures figures = termFigures(m_session.ledger(), m_session.assessment());
    const QString words = tr("Show records without evidence");
    m_bare->setText(words);
    m_bare->setAccessibleName(words);
    m_bare->setToolTip(text::withoutEvidence(figures));
    m_bare->setVisible(!figures.withoutEvidence.empty());
}

void EvidencePage::showBare()
{
    const TermFigures figures = termFigures(m_session.ledger(), m_session.assessment());
    const auto &bare = figures.withoutEvidence;
    Q_EMIT recordsRequested(
        QStringList(bare.begin(), bare.end()),
        tr("%1: %2", "what is without evidence, number").arg(text::withoutEvidence(figures)).arg(bare.size()));
}

bool EvidencePage::showRecord(const QString &id)
{
    if (RecordsPage::showRecord(id)) return true;
    if (!m_session.ledger().evidence.find(id)) return false;
    recall({});
    return RecordsPage::showRecord(id);
}

PageMemory EvidencePage::memory() const
{
    PageMemory memory = RecordsPage::memory();
    memory.tab = m_shown->currentIndex();
    return memory;
}

void EvidencePage::recall(const PageMemory &memory)
{
    RecordsPage::recall(memory);
    m_shown->setCurrentIndex(memory.tab);
}

void EvidencePage::lookUp()
{
    m_users = holdersOfEvidence(m_session.ledger());
    m_bad.clear();
    for (const auto &e : m_session.ledger().evidence.pointers()) {
        if (const auto there = m_session.stateOf(*e); !there) m_bad.insert(e->sha256, there.error().code);
    }
}

void EvidencePage::refresh()
{
    lookUp();
    const auto &files = m_session.ledger().evidence;
    const int bad = countOf(Shown::Broken);
    const int loose = countOf(Shown::Loose);
    const QString stored = stateOfFiles(int(files.size()), bad);
    const QString lacking = bad > 0 ? QString() : lackOfFiles();
    QStringList below;
    if (!lacking.isEmpty()) below += stored;
    if (loose > 0) below += tr("%n files are not attached to any record.", nullptr, loose);
    setHeadline(lacking.isEmpty() ? stored : lacking, text::joined(below));
    showChoices(loose, bad);
    keepingChoice([&] {
        m_model->update(files);
        m_model->surroundingsChanged();
        m_filtered->invalidate(); // which files are shown follows from more than themselves
    });
    showPreview(m_view->currentId());
}

void EvidencePage::showPreview(const QString &id)
{
    m_preview->show(id, !m_users.contains(id));
}

void EvidencePage::recordOf(const QString &id, Date day)
{
    Training training;
    training.completedOn = day;
    training.evidence = {EvidenceId(id)};
    forms::add(RecordKind::Training, m_session, window(), Record(training));
}

void EvidencePage::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    RecordsPage::setNarrow(narrow);
    makeRoom();
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    RecordsPage::resizeEvent(event);
    makeRoom();
}

void EvidencePage::makeRoom()
{
    const QSize least = m_isNarrow ? QSize(720, 520) : QSize(800, 460); // at type of the usual size
    m_preview->setVisible(width() >= theme::scaled(least.width()) && height() >= theme::scaled(least.height()));
}

// That a file is there does not mean that it is unchanged: only the check of all files knows, as of its day.
QString EvidencePage::stateOfFiles(int files, int bad) const
{
    if (files == 0) return tr("No evidence yet. Drop files here or on a record to add them.");
    if (bad > 0) return tr("%n files are missing or altered.", nullptr, bad);
    const auto isIntact = [this](const auto &e) { return m_intact.contains(e->sha256); };
    if (m_checkedOn && std::ranges::all_of(m_session.ledger().evidence.pointers(), isIntact))
        return tr("%n file(s), all unchanged (checked %1).", nullptr, files).arg(text::date(*m_checkedOn));
    return tr("%n file(s) stored, none missing.", nullptr, files);
}

// What has no file is the first thing to know of files; empty where all have one, or none is kept yet.
QString EvidencePage::lackOfFiles() const
{
    const TermFigures figures = termFigures(m_session.ledger(), m_session.assessment());
    const int bare = int(figures.withoutEvidence.size());
    if (bare == 0 || m_session.ledger().evidence.empty()) return {};
    if (!figures.span) return tr("%n record(s) have no evidence (training and engagements).", nullptr, bare);
    return tr("%n record(s) have no evidence (training and engagements since %1).", nullptr, bare)
        .arg(text::date(figures.span->from));
}

void EvidencePage::giveAgain(const QString &id)
{
    const Evidence *chosen = m_session.ledger().evidence.find(id);
    if (!chosen) return;
    const QString name = chosen->fileName;
    const QString sha256 = chosen->sha256;
    const QStringList files = Prompts::inUse().filesToOpen(this, tr("Location of “%1”").arg(name), {}, false);
    if (files.isEmpty()) return;
    const auto given = koshin::giveAgain(m_session.workspace(), chosen->id.text(), files.front());
    if (!given) return Q_EMIT complained(text::sentence(given.error()));
    m_session.noteSound(sha256);
    refresh();
    Q_EMIT told(text::sentence(Error{ErrorCode::FileMended, {name}, {}}));
}

void EvidencePage::verifyAll()
{
    const LongWork how(tr("Checking all files…"), LongWork::Stopping::Allowed);
    const auto checked = m_session.work<CheckedFiles>(
        how, [ledger = m_session.snapshot()](Workspace &workspace, const Progress &progress) {
        return checkFiles(workspace, *ledger, progress);
    });
    if (!checked) return Q_EMIT complained(text::sentence(checked.error()));
    for (const auto &e : m_session.ledger().evidence.pointers()) m_session.noteSound(e->sha256);
    m_session.noteAltered(checked->altered);
    m_checkedOn = m_session.clock().today();
    lookUp();
    m_intact.clear();
    for (const auto &e : m_session.ledger().evidence.pointers()) {
        if (!m_bad.contains(e->sha256)) m_intact.insert(e->sha256);
    }
    refresh();
    if (checked->bad.isEmpty()) Q_EMIT told(tr("No file has changed since it was added."));
    else Q_EMIT complained(tr("Missing or altered: %1.").arg(checked->bad.join(tr(", "))));
}

void EvidencePage::openFile(const QString &id)
{
    if (id.isEmpty()) return;
    if (const auto opened = openStored(id, m_session); !opened) Q_EMIT complained(text::sentence(opened.error()));
}

void EvidencePage::keep(const Brought &brought)
{
    const QString left = notFetched(brought.elsewhere);
    if (!left.isEmpty()) Q_EMIT complained(left);
    if (brought.isEmpty()) return;
    const auto kept = m_session.attach({}, brought);
    if (!kept) return;
    if (kept->changes.isEmpty()) refresh(); // a file that was missing may be back
    showRecord(kept->ids.front().text());
    tellTaken(*kept, tr("%n files were added as evidence.", nullptr, kept->added));
}

bool EvidencePage::takePasted(const QMimeData &brings)
{
    const Brought brought = broughtBy(brings, m_session.clock().today());
    if (brought.isEmpty() && brought.elsewhere.isEmpty()) return false;
    keep(brought);
    return true;
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (bringsSomething(*event->mimeData())) event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    keep(broughtBy(*event->mimeData(), m_session.clock().today()));
}

} // namespace koshin
