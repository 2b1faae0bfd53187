// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidenceeditor.h"

#include "forms/evidencechooser.h"
#include "parts/recordtext.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/tame.h"
#include "toolkit/brought.h"
#include "toolkit/prompts.h"
#include "toolkit/shown.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

EvidenceEditor::EvidenceEditor(Session &session, QWidget *parent)
    : FieldEditor(parent), m_session(session), m_list(new QListWidget)
{
    setAcceptDrops(true);
    m_list->setObjectName(u"tied"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addInput(m_list);
    addButtons();
    fit();
}

void EvidenceEditor::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](const QString &name, const QString &text, void (EvidenceEditor::*run)()) {
        auto *button = new Button(text, Button::Look::Plain);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &Button::clicked, this, run);
        return button;
    };
    m_addFiles = add(u"addFiles"_s, tr("Add files…"), &EvidenceEditor::choose);
    Button *fromLedger = add(u"fromLedger"_s, tr("Choose a stored file…"), &EvidenceEditor::chooseFromLedger);
    fromLedger->setEnabled(!m_session.ledger().evidence.empty());
    m_untie = add(u"untie"_s, tr("Remove"), &EvidenceEditor::untie);
    m_untie->setEnabled(false);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_untie->setEnabled(!m_list->selectedItems().isEmpty()); });
    row->addWidget(plainLabel(tr("or drop files here"), theme::Size::Small, theme::Ink::Muted), 1);
    addRow(row);
}

void EvidenceEditor::untie()
{
    const auto chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen) m_files.remove(item->data(Qt::UserRole).toString());
    qDeleteAll(chosen);
    fit();
    Q_EMIT edited();
}

void EvidenceEditor::chooseFromLedger()
{
    const QStringList chosen = forms::chooseEvidence(ids(), m_session, window());
    for (const QString &id : chosen) addItem(id);
    fit();
    if (!chosen.isEmpty()) Q_EMIT edited();
}

QStringList EvidenceEditor::ids() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) ids += m_list->item(i)->data(Qt::UserRole).toString();
    return ids;
}

QJsonValue EvidenceEditor::value() const
{
    const QStringList tied = ids();
    return tied.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(tied));
}

void EvidenceEditor::setValue(const QJsonValue &value)
{
    m_list->clear();
    const QJsonArray ids = value.toArray();
    for (const auto &id : ids) addItem(id.toString());
    fit();
}

void EvidenceEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_list->setAccessibleName(label);
}

QHash<QString, QString> EvidenceEditor::newFiles() const
{
    return m_files;
}

void EvidenceEditor::setNewFiles(const QHash<QString, QString> &files)
{
    const QJsonValue shown = value();
    m_files = files;
    setValue(shown);
}

void EvidenceEditor::addFile(const QString &file)
{
    addFiles({file});
}

void EvidenceEditor::addFiles(const QStringList &files)
{
    QStringList said;
    for (const QString &file : files) said += add(file);
    said.removeAll({});
    setRemark(said.join(u'\n'));
    fit();
    Q_EMIT edited();
}

QString EvidenceEditor::add(const QString &file)
{
    const QString name = text::tame(QFileInfo(file).fileName());
    QString id = idOfContent(file);
    if (ids().contains(id)) return tr("“%1” is already attached.").arg(name);
    const Evidence *kept = m_session.ledger().evidence.find(id);
    if (!kept) {
        id = newRecordId();
        m_files.insert(id, file);
    }
    addItem(id);
    if (kept) return tr("“%1” is already in the ledger, as “%2”.").arg(name, text::tame(kept->fileName));
    return QFileInfo(file).size() == 0 ? tr("“%1” is empty (0 bytes), so it proves nothing.").arg(name) : QString();
}

// Only what has the same size is read.
QString EvidenceEditor::idOfContent(const QString &file) const
{
    const qint64 size = QFileInfo(file).size();
    QByteArray content;
    const auto hashed = [&content](const QString &path) {
        QFile opened(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return opened.open(QIODevice::ReadOnly) && hash.addData(&opened) ? hash.result().toHex() : QByteArray();
    };
    const auto isSame = [&](const QByteArray &other) {
        if (content.isEmpty()) content = hashed(file);
        return !content.isEmpty() && content == other;
    };
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        const bool isListed = ids().contains(it.key());
        if (isListed && QFileInfo(it.value()).size() == size && isSame(hashed(it.value()))) return it.key();
    }
    for (const auto &kept : m_session.ledger().evidence.pointers()) {
        if (kept->bytes.value_or(-1) == size && isSame(kept->sha256.toLatin1())) return kept->id.text();
    }
    return {};
}

void EvidenceEditor::addItem(const QString &id)
{
    const Evidence *known = m_session.ledger().evidence.find(id);
    const QString name = QFileInfo(m_files.value(id)).fileName();
    QStringList words = known ? QStringList{known->fileName, known->kind ? text::word(*known->kind) : QString(),
                                            recordtext::dayAdded(*known)}
                              : QStringList{name.isEmpty() ? id : name, tr("New")};
    words.removeAll({});
    auto *item = new QListWidgetItem(text::tame(words.join(u" · "_s)), m_list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(plainTip(m_files.value(id)));
    item->setSizeHint({0, lineHeight()});
}

int EvidenceEditor::lineHeight() const
{
    return theme::lineRoom(m_list->font()).height() + 8;
}

void EvidenceEditor::fit()
{
    const int lines = std::clamp(m_list->count(), 1, 5);
    m_list->setFixedHeight(lines * lineHeight() + 2 * m_list->frameWidth() + 2);
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_untie->setVisible(any);
    setInput(any ? static_cast<QWidget *>(m_list) : m_addFiles);
}

void EvidenceEditor::choose()
{
    const QStringList files = Prompts::inUse().filesToOpen(window(), tr("Choose evidence"), {}, true);
    if (!files.isEmpty()) addFiles(files);
}

void EvidenceEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (bringsSomething(*event->mimeData())) event->acceptProposedAction();
}

void EvidenceEditor::dropEvent(QDropEvent *event)
{
    const Brought brought = broughtBy(*event->mimeData(), m_session.clock().today());
    event->acceptProposedAction();
    if (!brought.files.isEmpty()) addFiles(brought.files);
    if (!brought.elsewhere.isEmpty()) setRemark(notFetched(brought.elsewhere));
    else if (!brought.contents.empty())
        setRemark(tr("A form takes files only. Drop this on the “Evidence” page, or save it as a file first."));
}

} // namespace koshin
