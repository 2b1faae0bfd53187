// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceeditor.h"

#include "session.h"
#include "widgets.h"

#include <QDragEnterEvent>
#include <QFileDialog>
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
    addInput(m_list);
    auto *add = new Button(tr("Add files…"), Button::Look::Plain);
    auto *remove = new Button(tr("Take away"), Button::Look::Plain);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addWidget(plainLabel(tr("or drop files here"), theme::Size::Small, theme::Ink::Muted), 1);
    addRow(row);
    fit();
    connect(add, &Button::clicked, this, &EvidenceEditor::choose);
    connect(remove, &Button::clicked, this, [this] {
        const auto chosen = m_list->selectedItems();
        for (QListWidgetItem *item : chosen) m_files.remove(item->data(Qt::UserRole).toString());
        qDeleteAll(chosen);
        fit();
        Q_EMIT edited();
    });
}

QJsonValue EvidenceEditor::value() const
{
    QJsonArray ids;
    for (int i = 0; i < m_list->count(); ++i) ids.append(m_list->item(i)->data(Qt::UserRole).toString());
    return ids.isEmpty() ? QJsonValue() : QJsonValue(ids);
}

void EvidenceEditor::setValue(const QJsonValue &value)
{
    m_list->clear();
    const QJsonArray ids = value.toArray();
    for (const QJsonValue &id : ids) addItem(id.toString());
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
    const QString id = Session::newId();
    m_files.insert(id, file);
    addItem(id);
    fit();
    Q_EMIT edited();
}

void EvidenceEditor::addItem(const QString &id)
{
    const Evidence *known = m_session.ledger().evidence.find(id);
    const QString name = known ? known->fileName : QFileInfo(m_files.value(id)).fileName();
    auto *item = new QListWidgetItem(name.isEmpty() ? id : name, m_list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(m_files.value(id));
}

void EvidenceEditor::fit()
{
    const int lines = std::clamp(m_list->count(), 1, 5);
    m_list->setFixedHeight(lines * (m_list->fontMetrics().lineSpacing() + 4) + 8);
}

void EvidenceEditor::choose()
{
    const QStringList files = QFileDialog::getOpenFileNames(window(), tr("Choose evidence"));
    for (const QString &file : files) addFile(file);
}

void EvidenceEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void EvidenceEditor::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) addFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace koshin
