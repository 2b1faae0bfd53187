// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidenceform.h"

#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/formlayout.h"
#include "operations/attach.h"
#include "session/session.h"
#include "text/errortext.h"
#include "toolkit/prompts.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::EvidenceForm)
};

// The file, above the fields that describe it.
LineEditor *addFileRow(FormDialog &dialog)
{
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(RecordForm::margin, 4, RecordForm::margin, 6);
    row->setSpacing(RecordForm::afterLabel);
    auto *file = new LineEditor;
    file->setObjectName(u"evidence.file"_s);
    file->setLabel(FileWords::tr("File"));
    auto *title = plainLabel(FileWords::tr("File"), theme::Size::Body, theme::Ink::Text);
    title->setBuddy(file);
    file->setRequired();
    auto *mark = plainLabel(FileWords::tr("Required"), theme::Size::Small, theme::Ink::Muted);
    auto *left = new QWidget;
    left->setFixedWidth(theme::scaled(RecordForm::labelWidth));
    auto *names = new QHBoxLayout(left);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(6);
    names->addWidget(title, 1, Qt::AlignTop);
    names->addWidget(mark, 0, Qt::AlignTop);
    mark->setContentsMargins(0, std::max(0, file->baseline() - theme::lineRoom(mark->font()).ascent), 0, 0);
    title->setContentsMargins(0, std::max(0, file->baseline() - theme::lineRoom(title->font()).ascent), 0, 0);
    auto *choose = new Button(FileWords::tr("Choose…"), Button::Look::Plain);
    choose->setAutoDefault(false);
    row->addWidget(left, 0, Qt::AlignTop);
    row->addWidget(file, 1, Qt::AlignTop);
    row->addWidget(choose, 0, Qt::AlignTop);
    dialog.addAbove(pane);
    RecordForm *form = dialog.form();
    const auto take = [file, form] {
        const QFileInfo chosen(file->value().toString());
        const bool isEmpty = chosen.isFile() && chosen.size() == 0;
        file->setHints(isEmpty ? QStringList{text::reason({ErrorCode::FileEmpty, {chosen.fileName()}, {}})}
                               : QStringList());
        QJsonObject record = form->json();
        record.insert(u"fileName"_s, chosen.fileName());
        form->setJson(record);
    };
    QWidget *before = form->editor(u"fileName"_s)->input()->previousInFocusChain();
    QWidget::setTabOrder(before, file->input()); // what was made last comes first
    QWidget::setTabOrder(file->input(), choose);
    file->setFocus();
    QObject::connect(file, &FieldEditor::edited, form, take);
    QObject::connect(choose, &Button::clicked, file, [file, take] {
        const QStringList chosen =
            Prompts::inUse().filesToOpen(file->window(), FileWords::tr("Choose evidence"), {}, false);
        if (chosen.isEmpty()) return;
        file->setValue(chosen.front());
        take();
    });
    return file;
}

// A file whose content is not kept yet.
Result<IncomingFiles> receiveNew(Session &session, const QString &file)
{
    auto received = session.receive({file});
    const Evidence *known = received ? evidenceOfContent(session.ledger(), received->front().record().sha256) : nullptr;
    if (known) return failure(ErrorCode::FileKept, {QFileInfo(file).fileName(), known->fileName});
    return received;
}

} // namespace

QString addEvidence(Session &session, QWidget *parent, QJsonObject record, bool asked, const QString &resumed)
{
    record.insert(u"sha256"_s, QString(64, u'0')); // until the file is taken in
    FormDialog dialog(session, new RecordForm(session, RecordKind::Evidence), u"add/evidence"_s, parent);
    dialog.setHeading(titleOf(RecordKind::Evidence, true), purposeOf(RecordKind::Evidence));
    LineEditor *file = addFileRow(dialog);
    dialog.setSave([&session, file](const Record &typed, const QHash<QString, QString> &,
                                    const Maybe<Record> &) -> Result<Changes> {
        auto received = receiveNew(session, file->value().toString());
        file->setFault(received ? QString() : text::reason(received.error()));
        if (!received) return tl::unexpected(received.error());
        const Evidence &taken = received->front().record();
        Evidence evidence = std::get<Evidence>(typed);
        evidence.sha256 = taken.sha256;
        evidence.bytes = taken.bytes;
        evidence.mediaType = taken.mediaType;
        return session.perform(adding({std::move(evidence)}, session.knowsScheme(), session.clock().now()),
                               std::move(*received));
    });
    dialog.keepAlso(file);
    dialog.fillNew(record, asked, resumed);
    const bool saved = dialog.exec() == QDialog::Accepted;
    return saved ? dialog.form()->json().value("id"_L1).toString() : QString();
}

} // namespace koshin::forms
