// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepage.h"

#include "evidence/evidencestore.h"
#include "ledger/proofs.h"
#include "parts/recorddetails.h"
#include "parts/recordtext.h"
#include "rules/engine/termfigures.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "toolkit/prompts.h"
#include "toolkit/recordview.h"

#include <QDragEnterEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

std::vector<Column<Evidence>> EvidencePage::columns()
{
    return {
        textColumn<Evidence>(tr("File"), [](const Evidence &e) { return e.fileName; }),
        textColumn<Evidence>(
            tr("Type"), [](const Evidence &e) { return e.kind ? text::choice(text::word(*e.kind)) : QString(); }, true),
        figureColumn<Evidence>(tr("Size"),
                               [](const Evidence &e) { return e.bytes ? text::bytes(*e.bytes) : QString(); },
                               [](const Evidence &e) { return e.bytes.value_or(0); }),
        textColumn<Evidence>(
            tr("SHA-256"), [](const Evidence &e) { return u"%1…%2"_s.arg(e.sha256.left(8), e.sha256.right(4)); }, true),
        textColumn<Evidence>(tr("Attached to"),
                             [this](const Evidence &e) { return m_users.value(e.id.text()).join(tr(", ")); }),
        {tr("Status"),
         [this](const Evidence &e, int role) -> QVariant {
        const auto bad = m_bad.constFind(e.sha256);
        const bool isBad = bad != m_bad.cend();
        if (role == VerdictRole) return int(isBad ? Verdict::Missed : e.bytes == 0 ? Verdict::Undecided : Verdict::Met);
        if (role != Qt::DisplayRole) return {};
        if (isBad) return *bad == ErrorCode::FileNotFound ? tr("Missing") : tr("Altered");
        return e.bytes == 0 ? tr("Empty") : tr("Present");
    }},
    };
}

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : RecordsPage(session, parent), m_model(new ListModel<Evidence>(columns(), this))
{
    setAcceptDrops(!session.isReadOnly());
    m_open = addButton(tr("Open file"), {}, Button::Look::Plain);
    m_open->setObjectName(u"openFile"_s);
    m_again = addButton(tr("Restore file…"), {}, Button::Look::Plain);
    m_again->setObjectName(u"giveAgain"_s);
    m_again->hide();
    Button *check = addButton(tr("Check all files"), {}, Button::Look::Plain);
    Button *add = addButton(tr("Add files…"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    connect(add, &Button::clicked, this,
            [this] { keep(Prompts::inUse().filesToOpen(this, tr("Choose evidence"), {}, true)); });
    connect(m_open, &Button::clicked, this, [this] { openFile(currentRecord()); });
    connect(m_again, &Button::clicked, this, &EvidencePage::giveAgain);
    connect(check, &Button::clicked, this, &EvidencePage::verifyAll);
    QLineEdit *filter = addFilter(tr("Filter this list"));
    auto *view = new RecordView(tr("Evidence"));
    view->setObjectName(u"evidence"_s);
    setList(view);
    view->setTakesFiles(false);
    connect(view, &RecordView::chosen, this, &EvidencePage::offerGiving);
    FoldedFilter *proxy = sorted(m_model, 0, Qt::AscendingOrder);
    view->setColumns(0, {0, 0, 0, 120, 96, 0});
    view->setYielding({3, 1}); // the details say digest and kind
    disconnect(view, &RecordView::opened, nullptr, nullptr);
    connect(view, &RecordView::opened, this, &EvidencePage::openFile);
    connect(filter, &QLineEdit::textChanged, proxy, &FoldedFilter::setWords);
}

void EvidencePage::lookUp()
{
    m_users = holdersOfEvidence(m_session.ledger());
    m_bad.clear();
    const EvidenceStore &store = m_session.evidence();
    for (const auto &e : m_session.ledger().evidence.pointers()) {
        if (const auto there = store.check(*e); !there) m_bad.insert(e->sha256, there.error().code);
        else if (m_altered.contains(e->sha256)) m_bad.insert(e->sha256, ErrorCode::FileAltered);
    }
}

// What lacks proof, and what proves nothing.
QString EvidencePage::gaps() const
{
    const auto bare = int(termFigures(m_session.ledger(), m_session.assessment()).withoutEvidence.size());
    const auto loose = int(std::ranges::count_if(m_session.ledger().evidence.pointers(),
                                                 [this](const auto &e) { return !m_users.contains(e->id.text()); }));
    return text::joined({bare > 0 ? tr("%n records of this term have no evidence.", nullptr, bare) : QString(),
                         loose > 0 ? tr("%n files are not attached to any record.", nullptr, loose) : QString()});
}

void EvidencePage::refresh()
{
    lookUp();
    const auto &files = m_session.ledger().evidence;
    const auto bad =
        std::ranges::count_if(files.pointers(), [this](const auto &e) { return m_bad.contains(e->sha256); });
    setHeadline(files.empty() ? tr("No evidence yet. Drop files here or on a record to add them.")
                : bad == 0    ? tr("All %n files are present.", nullptr, int(files.size()))
                              : tr("%n files are missing or altered.", nullptr, int(bad)),
                gaps());
    keepingChoice([&] {
        m_model->update(files);
        m_model->surroundingsChanged();
    });
    offerGiving();
}

void EvidencePage::offerGiving()
{
    const Evidence *chosen = m_session.ledger().evidence.find(currentRecord());
    m_open->setEnabled(chosen);
    m_again->setVisible(chosen && m_bad.contains(chosen->sha256) && !m_session.isReadOnly());
}

void EvidencePage::giveAgain()
{
    const Evidence *chosen = m_session.ledger().evidence.find(currentRecord());
    if (!chosen) return;
    const QString name = chosen->fileName;
    const QString sha256 = chosen->sha256;
    const QStringList files = Prompts::inUse().filesToOpen(this, tr("Location of “%1”").arg(name), {}, false);
    if (files.isEmpty()) return;
    const auto given = koshin::giveAgain(m_session.workspace(), chosen->id.text(), files.front());
    if (!given) return Q_EMIT complained(text::sentence(given.error()));
    m_altered.remove(sha256);
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
    m_altered = checked->altered;
    refresh();
    if (checked->bad.isEmpty()) Q_EMIT told(tr("No file has changed since it was added."));
    else Q_EMIT complained(tr("Missing or altered: %1.").arg(checked->bad.join(tr(", "))));
}

void EvidencePage::openFile(const QString &id)
{
    if (id.isEmpty()) return;
    if (const auto opened = openStored(id, m_session); !opened) Q_EMIT complained(text::sentence(opened.error()));
}

void EvidencePage::keep(const QStringList &files)
{
    if (files.isEmpty()) return;
    const auto kept = m_session.attach({}, files);
    if (!kept) return;
    if (kept->changes.isEmpty()) refresh(); // a file that was missing may be back
    showRecord(kept->ids.front().text());
    tellTaken(*kept, tr("%n files were added as evidence.", nullptr, kept->added));
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    keep(localFiles(event->mimeData()));
}

} // namespace koshin
