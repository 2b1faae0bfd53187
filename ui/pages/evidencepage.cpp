// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepage.h"

#include "evidence/evidencestore.h"
#include "recorddetails.h"
#include "recordtext.h"
#include "prompts.h"
#include "recordview.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/valuetext.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

std::vector<Column<Evidence>> EvidencePage::columns()
{
    return {
        textColumn<Evidence>(tr("File"), [](const Evidence &e) { return e.fileName; }),
        textColumn<Evidence>(tr("Kind"), [](const Evidence &e) { return e.kind ? text::word(*e.kind) : QString(); }, true),
        figureColumn<Evidence>(tr("Size"), [](const Evidence &e) { return e.bytes ? text::bytes(*e.bytes) : QString(); },
                               [](const Evidence &e) { return e.bytes.value_or(0); }),
        textColumn<Evidence>(tr("SHA-256"), [](const Evidence &e) { return u"%1…%2"_s.arg(e.sha256.left(8), e.sha256.right(4)); }, true),
        textColumn<Evidence>(tr("Belongs to"), [this](const Evidence &e) { return m_users.value(e.id.text()).join(tr(", ")); }),
        {tr("State"), [this](const Evidence &e, int role) -> QVariant {
             const bool present = m_present.value(e.sha256);
             if (role == VerdictRole) return int(present ? Verdict::Met : Verdict::Missed);
             if (role == Qt::DisplayRole) return present ? tr("present") : tr("missing");
             return {};
         }},
    };
}

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : RecordsPage(session, parent), m_model(new ListModel<Evidence>(columns(), this))
{
    setAcceptDrops(!session.isReadOnly());
    Button *open = addButton(tr("Open file"), {}, Button::Look::Plain);
    Button *check = addButton(tr("Check all files"), {}, Button::Look::Plain);
    Button *add = addButton(tr("Add files…"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    connect(add, &Button::clicked, this, [this] { keep(Prompts::inUse().filesToOpen(this, tr("Choose evidence"), {}, true)); });
    connect(open, &Button::clicked, this, [this] { openFile(currentRecord()); });
    connect(check, &Button::clicked, this, &EvidencePage::verifyAll);
    QLineEdit *filter = addFilter(tr("Filter this list"));
    auto *view = new RecordView(tr("Evidence"));
    view->setObjectName(u"evidence"_s);
    setList(view);
    view->setTakesFiles(false);
    QSortFilterProxyModel *proxy = sorted(m_model, 0, Qt::AscendingOrder);
    view->setColumns(0, {0, 84, 0, 120, 96, 0});
    disconnect(view, &RecordView::opened, nullptr, nullptr);
    connect(view, &RecordView::opened, this, &EvidencePage::openFile);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
}

void EvidencePage::lookUp()
{
    m_users.clear();
    m_present.clear();
    m_session.ledger().forEachList([this](const auto &list) {
        for (const auto &record : list.pointers()) {
            if constexpr (requires { record->evidence; }) {
                for (const EvidenceId &id : record->evidence) m_users[id.text()] += Ledger::label(Record(*record));
            }
        }
    });
    const EvidenceStore &store = m_session.workspace().evidence();
    for (const auto &e : m_session.ledger().evidence.pointers()) m_present.insert(e->sha256, store.has(e->sha256));
}

void EvidencePage::refresh()
{
    lookUp();
    const auto &files = m_session.ledger().evidence;
    const auto missing = std::ranges::count_if(files.pointers(), [this](const auto &e) { return !m_present.value(e->sha256); });
    setHeadline(files.empty()  ? tr("No evidence is kept yet. Drop files here or on a record to add them.")
                : missing == 0 ? tr("All %n files are in the store.", nullptr, int(files.size()))
                               : tr("%n files are missing from the store.", nullptr, int(missing)),
                files.empty() ? QString() : tr("Files are copied into the data folder and known by their SHA-256."));
    keepingChoice([&] {
        m_model->update(files);
        m_model->surroundingsChanged();
    });
}

void EvidencePage::verifyAll()
{
    const LongWork how(tr("Checking all files…"), LongWork::Stopping::Allowed);
    const auto bad = m_session.work<QStringList>(how, [ledger = m_session.snapshot()](Workspace &workspace, const Progress &progress) -> Result<QStringList> {
        QStringList names;
        qint64 done = 0;
        for (const auto &e : ledger->evidence.pointers()) {
            if (!workspace.evidence().verify(e->sha256)) names += e->fileName;
            if (!progress(++done, qint64(ledger->evidence.size()))) return failure(ErrorCode::Cancelled);
        }
        return names;
    });
    if (!bad) return Q_EMIT complained(text::sentence(bad.error()));
    if (!bad->isEmpty()) return Q_EMIT complained(tr("Missing or altered: %1.").arg(bad->join(tr(", "))));
    Q_EMIT told(tr("Every file still has the content it was added with."));
}

void EvidencePage::openFile(const QString &id)
{
    if (id.isEmpty()) return;
    if (const auto opened = openStored(id, m_session); !opened) Q_EMIT complained(text::sentence(opened.error()));
}

void EvidencePage::keep(const QStringList &files)
{
    if (files.isEmpty()) return;
    const auto kept = m_session.keep(files);
    if (!kept) return;
    showRecord(kept->front());
    Q_EMIT toldUndoable(tr("%n files are kept as evidence.", nullptr, int(files.size())));
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
