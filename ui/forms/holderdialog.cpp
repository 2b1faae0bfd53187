// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldeditor.h"
#include "forms/recorddialog.h"
#include "session/drafts.h"
#include "session/session.h"
#include "text/errortext.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct HolderWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::HolderDialog)
};

const QString holderDraft = u"holder"_s;

void addField(QFormLayout *form, FieldEditor *editor, const QString &name, const QString &label)
{
    editor->setObjectName(name);
    editor->setLabel(label);
    auto *title = plainLabel(label, theme::Size::Body, theme::Ink::Text);
    title->setBuddy(editor);
    form->addRow(title, editor);
}

Result<Changes> saveHolder(Session &session, const QJsonValue &name, const QJsonValue &language)
{
    Holder holder = session.ledger().holder;
    holder.name = name.toString();
    holder.language = parseCode<Language>(language.toString());
    return session.perform(settingHolder(holder));
}

} // namespace

bool editHolder(Session &session, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(HolderWords::tr("Holder"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(dialog.windowTitle(), theme::Size::Title, theme::Ink::Text));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    auto *name = new LineEditor;
    auto *language = new ChoiceEditor(HolderWords::tr("System default"));
    language->addChoice(u"日本語"_s, u"ja"_s);
    language->addChoice(u"English"_s, u"en"_s);
    addField(form, name, u"holder.name"_s, HolderWords::tr("Name"));
    addField(form, language, u"holder.language"_s, HolderWords::tr("Your language"));
    const Holder &holder = session.ledger().holder;
    name->setValue(holder.name);
    language->setValue(holder.language ? QJsonValue(codeName(*holder.language)) : QJsonValue());
    const auto typed = [name, language] {
        return QJsonObject{{u"name"_s, name->value()}, {u"language"_s, language->value()}};
    };
    const QJsonObject start = typed();
    if (const auto draft = session.drafts().find(holderDraft)) {
        name->setValue(draft->record.value("name"_L1));
        language->setValue(draft->record.value("language"_L1));
    }
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(HolderWords::tr("Cancel"), Button::Look::Plain);
    auto *save = new Button(HolderWords::tr("Save"), Button::Look::Filled);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    save->setEnabled(!session.isReadOnly());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    QObject::connect(cancel, &Button::clicked, &dialog, &QDialog::reject);
    QObject::connect(save, &Button::clicked, &dialog, [&] {
        const auto saved = saveHolder(session, name->value(), language->value());
        name->setFault(saved ? QString() : text::reason(saved.error()));
        if (saved) dialog.accept();
    });
    openAt(dialog, {420, 0});
    const bool saved = dialog.exec() == QDialog::Accepted;
    if (saved || typed() == start) {
        session.drafts().drop(holderDraft);
    } else {
        session.drafts().keep(holderDraft, {dialog.windowTitle(), typed(), {}, {}, {}});
        session.drafts().tellLeft(holderDraft);
    }
    return saved;
}

} // namespace koshin::forms
