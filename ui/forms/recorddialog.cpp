// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recorddialog.h"

#include "exchange/records/ledgerjson.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/formlayout.h"
#include "forms/groupeditor.h"
#include "parts/checklistview.h"
#include "rules/engine/checklist.h"
#include "session/session.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/prompts.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::RecordDialog)
};

using Files = QHash<QString, QString>;

FormDialog::Save asNew(Session &session)
{
    return [&session](const Record &record, const Files &files, const Maybe<Record> &) {
        return session.perform(adding({record}, session.knowsScheme(), session.clock().now()), files);
    };
}

FormDialog::Save asChange(Session &session)
{
    return [&session](const Record &record, const Files &files, const Maybe<Record> &original) {
        return session.perform(changing(record, original, session.knowsScheme()), files);
    };
}

bool isHolder(RecordKind kind)
{
    return withKind(kind, []<class R>() { return hasIntended<R>; });
}

Maybe<RecordKind> intendedKind(const Maybe<Record> &draft)
{
    if (!draft) return {};
    return std::visit([](const auto &x) {
        using R = std::decay_t<decltype(x)>;
        if constexpr (!hasIntended<R>) return kindOf<R>;
        else return x.intended.index() == 0 ? RecordKind::Training : RecordKind::Practice;
    }, *draft);
}

Maybe<RecordKind> askWhatIsIntended(RecordKind holder, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"planKind"_s);
    dialog.setWindowTitle(titleOf(holder, true));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    const QString question =
        holder == RecordKind::Plan ? RecordWords::tr("What do you plan?") : RecordWords::tr("A template of what?");
    column->addWidget(plainLabel(question, theme::Size::Section, theme::Ink::Text));
    Maybe<RecordKind> chosen;
    auto *row = new QHBoxLayout;
    const auto offer = [&](RecordKind kind, const QString &words) {
        auto *button = new Button(words, Button::Look::Plain);
        button->setObjectName(codeName(kind));
        row->addWidget(button);
        QObject::connect(button, &Button::clicked, &dialog, [&chosen, &dialog, kind] {
            chosen = kind;
            dialog.accept();
        });
    };
    offer(RecordKind::Training, RecordWords::tr("A training"));
    offer(RecordKind::Practice, RecordWords::tr("Practice"));
    row->addStretch();
    column->addLayout(row);
    dialog.exec();
    return chosen;
}

// A new record of the kind in the file's form: its id, its time, and what the draft says.
QJsonObject begun(RecordKind kind, Session &session, const Maybe<Record> &draft)
{
    QJsonObject record = draft && kindOfRecord(*draft) == kind ? toJson(*draft) : QJsonObject();
    record.insert(u"id"_s, newRecordId());
    const QString now = session.clock().now().toString();
    const bool timed = kind == RecordKind::Training || kind == RecordKind::Practice || kind == RecordKind::Engagement;
    if (timed) record.insert(u"recordedAt"_s, now);
    if (kind == RecordKind::Evidence) record.insert(u"addedAt"_s, now);
    if (kind == RecordKind::Credential && session.schemes().size() == 1) {
        record.insert(u"scheme"_s, session.schemes().ids().front());
    }
    if (kind == RecordKind::Event && !record.contains("currency"_L1)) {
        record.insert(u"currency"_s, u"JPY"_s);
    }
    return record;
}

/// The id of the record that was saved; empty when it was not.
QString run(FormDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.form()->json().value("id"_L1).toString() : QString();
}

/// A plan or template: it holds what is intended, a training or practice.
QString addHolder(RecordKind holder, Session &session, QWidget *parent, const Maybe<Record> &draft,
                  const QString &resumed)
{
    auto kind = resumed.isEmpty() ? intendedKind(draft) : parseCode<RecordKind>(resumed.section(u'/', 2, 2));
    if (!kind) kind = askWhatIsIntended(holder, parent);
    if (kind != RecordKind::Training && kind != RecordKind::Practice) return {};
    QJsonObject record = begun(holder, session, draft);
    if (!record.contains(codeName(*kind))) {
        QJsonObject body = draft ? toJson(*draft) : QJsonObject();
        for (const char *own : {"id", "evidence", "recordedAt"}) body.remove(QLatin1String(own));
        if (holder == RecordKind::Plan) body.insert(u"recordedAt"_s, session.clock().now().toString());
        record.insert(codeName(*kind), body);
    }
    if (holder == RecordKind::Template) {
        QJsonObject body = record.value(codeName(*kind)).toObject();
        const QString day = *kind == RecordKind::Training ? u"completedOn"_s : u"from"_s;
        if (!body.contains(day)) body.insert(day, session.asOf().toString());
        record.insert(codeName(*kind), body);
    }
    const QString key = u"add/"_s + codeName(holder) + u'/' + codeName(*kind);
    FormDialog dialog(session, new RecordForm(session, *kind, holder), key, parent);
    dialog.setWindowTitle(titleOf(holder, true));
    dialog.setSave(asNew(session));
    dialog.fillNew(record, draft.has_value(), resumed);
    return run(dialog);
}

// The file of a piece of evidence, above the fields that describe it.
LineEditor *addFileRow(FormDialog &dialog)
{
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(20, 16, 20, 0);
    auto *file = new LineEditor;
    file->setObjectName(u"evidence.file"_s);
    file->setLabel(RecordWords::tr("File"));
    auto *title = plainLabel(RecordWords::tr("File"), theme::Size::Body, theme::Ink::Text);
    title->setBuddy(file);
    title->setFixedWidth(theme::scaled(150));
    auto *choose = new Button(RecordWords::tr("Choose…"), Button::Look::Plain);
    row->addWidget(title);
    row->addWidget(file, 1);
    row->addWidget(choose);
    dialog.addAbove(pane);
    RecordForm *form = dialog.form();
    const auto take = [file, form] {
        QJsonObject record = form->json();
        record.insert(u"fileName"_s, QFileInfo(file->value().toString()).fileName());
        form->setJson(record);
    };
    QObject::connect(file, &FieldEditor::edited, form, take);
    QObject::connect(choose, &Button::clicked, file, [file, take] {
        const QStringList chosen =
            Prompts::inUse().filesToOpen(file->window(), RecordWords::tr("Choose evidence"), {}, false);
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

QString addEvidence(Session &session, QWidget *parent, const Maybe<Record> &draft, const QString &resumed)
{
    QJsonObject record = begun(RecordKind::Evidence, session, draft);
    record.insert(u"sha256"_s, QString(64, u'0')); // until the file is taken in
    FormDialog dialog(session, new RecordForm(session, RecordKind::Evidence), u"add/evidence"_s, parent);
    dialog.setWindowTitle(titleOf(RecordKind::Evidence, true));
    LineEditor *file = addFileRow(dialog);
    dialog.setSave([&session, file](const Record &typed, const Files &, const Maybe<Record> &) -> Result<Changes> {
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
    dialog.fillNew(record, draft.has_value(), resumed);
    return run(dialog);
}

// What follows from the credential as typed.
QString outlook(const Session &session, const Record &record)
{
    Ledger what = session.ledger();
    what.put(record);
    const auto &credential = std::get<Credential>(record);
    const auto outcome = assess(session.schemes(), what, credential, {session.asOf()});
    if (!outcome.term) return RecordWords::tr("No term follows from this day.");
    const Period term = outcome.term->period;
    const QString from = text::dateInBothCalendars(term.from);
    const QString to = text::dateInBothCalendars(term.to);
    if (!outcome.applyBy) return RecordWords::tr("The term runs from %1 to %2.").arg(from, to);
    return RecordWords::tr("The term runs from %1 to %2. Apply for renewal by %3.")
        .arg(from, to, text::dateInBothCalendars(*outcome.applyBy));
}

QString conditionText(const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? RecordWords::tr("yes") : RecordWords::tr("no");
    if (value.isDouble()) return QString::number(value.toDouble());
    return RecordWords::tr("none");
}

void showShipped(const RecordForm &form, const CriterionValues &values)
{
    const auto *group = qobject_cast<GroupEditor *>(form.editor(u"values"_s));
    if (!group) return;
    const QJsonObject shipped = toJson(Criterion{{}, {}, values, {}, {}, {}, {}}).value("values"_L1).toObject();
    for (const char *name :
         {"engagements", "items", "evidence", "hours", "days", "months", "certified", "ownEmployer"}) {
        const QJsonValue value = shipped.value(QLatin1String(name));
        group->part(QLatin1String(name))->setRemark(RecordWords::tr("As shipped: %1").arg(conditionText(value)));
    }
}

QString addOne(RecordKind kind, Session &session, QWidget *parent, const Maybe<Record> &draft, const QString &resumed)
{
    if (isHolder(kind)) return addHolder(kind, session, parent, draft, resumed);
    if (kind == RecordKind::Evidence) return addEvidence(session, parent, draft, resumed);
    FormDialog dialog(session, new RecordForm(session, kind), u"add/"_s + codeName(kind), parent);
    dialog.setWindowTitle(titleOf(kind, true));
    dialog.setSave(asNew(session));
    dialog.fillNew(begun(kind, session, draft), draft.has_value(), resumed);
    return run(dialog);
}

} // namespace

QString add(AddableKind addable, Session &session, QWidget *parent, const Maybe<Record> &draft)
{
    return addOne(addable, session, parent, draft, {});
}

QString fulfil(const QString &planId, Session &session, QWidget *parent)
{
    const Plan *plan = session.ledger().plans.find(planId);
    if (!plan) return {};
    const Record done = fulfilled(*plan, session.asOf());
    const RecordKind kind = kindOfRecord(done);
    FormDialog dialog(session, new RecordForm(session, kind), u"fulfil/"_s + planId, parent);
    dialog.setWindowTitle(titleOf(kind, true));
    dialog.setSave([&session, planId](const Record &record, const Files &files, const Maybe<Record> &) {
        return session.perform(
            fulfilling(session.ledger(), PlanId(planId), record, session.knowsScheme(), session.clock().now()), files);
    });
    dialog.fill(begun(kind, session, done));
    return run(dialog);
}

bool edit(const QString &id, Session &session, QWidget *parent)
{
    const auto record = session.ledger().find(id);
    if (!record) return false;
    const RecordKind kind = kindOfRecord(*record);
    if (const auto *criterion = std::get_if<Criterion>(&*record)) {
        return editCriterion(criterion->scheme, criterion->criterion, session, parent);
    }
    auto *form = isHolder(kind) ? new RecordForm(session, *intendedKind(record), kind) : new RecordForm(session, kind);
    FormDialog dialog(session, form, u"edit/"_s + id, parent);
    dialog.setWindowTitle(titleOf(kind, false));
    dialog.setSave(asChange(session));
    dialog.fill(toJson(*record), record);
    return dialog.exec() == QDialog::Accepted;
}

namespace {

// What the renewal took and what follows it, below the form that records it.
void addSteps(FormDialog &dialog, const CredentialAssessment &credential)
{
    const Finding *application = applicationOf(credential);
    const auto parts = application ? text::checklist(*application, credential) : std::vector<text::ChecklistPart>();
    if (parts.empty()) return;
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 8, 20, 16);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 10, 16, 14);
    inside->addWidget(plainLabel(text::inUse(application->name), theme::Size::Title, theme::Ink::Text));
    inside->addWidget(new ChecklistView(parts));
    column->addWidget(card);
    dialog.addBelow(pane);
    openAt(dialog, {880, 680});
}

} // namespace

bool renew(const QString &credentialId, Session &session, QWidget *parent)
{
    const Credential *credential = session.ledger().credentials.find(credentialId);
    if (!credential) return false;
    const RenewalDays known = renewalDays(session.ledger(), session.schemes(), *credential, session.asOf());
    const Renewal next{known.appliedOn, known.startsOn.value_or(session.asOf())};
    const auto *assessed = session.assessment().credential(credentialId);
    FormDialog dialog(session, new RecordForm(session, RecordKind::Credential, {}, {u"renewals"_s}),
                      u"renew/"_s + credentialId, parent);
    dialog.setWindowTitle(RecordWords::tr("Record the renewal"));
    openAt(dialog, {880, 340});
    if (assessed) addSteps(dialog, *assessed);
    dialog.setSave([&session](const Record &record, const Files &files, const Maybe<Record> &before) {
        return session.perform(
            renewing(std::get<Credential>(record), std::get<Credential>(*before), session.knowsScheme()), files);
    });
    dialog.fill(toJson(Record(renewed(*credential, next))), Record(*credential));
    return dialog.exec() == QDialog::Accepted;
}

bool editCriterion(const SchemeId &scheme, const QString &criterion, Session &session, QWidget *parent)
{
    const Requirement *shipped = criterionOf(session.schemes(), scheme, criterion, session.asOf());
    Criterion record{scheme, criterion, shipped ? shipped->values : CriterionValues(), {}, {}, {}, {}};
    const Criterion *own = session.ledger().criteria.find(idOf(record));
    if (own) record = *own;
    FormDialog dialog(session, new RecordForm(session, RecordKind::Criterion),
                      u"criterion/%1/%2"_s.arg(scheme.text(), criterion), parent);
    dialog.setWindowTitle(text::tame(shipped ? shipped->name.in(languageInUse()) : criterion));
    if (shipped) showShipped(*dialog.form(), shipped->values);
    dialog.setSave(asChange(session));
    dialog.fill(toJson(Record(record)), own ? Maybe<Record>(record) : Maybe<Record>());
    return dialog.exec() == QDialog::Accepted;
}

QString firstCredential(Session &session, QWidget *parent)
{
    auto *form = new RecordForm(session, RecordKind::Credential, {}, {u"scheme"_s, u"number"_s, u"startsOn"_s});
    FormDialog dialog(session, form, u"first-credential"_s, parent);
    dialog.setWindowTitle(RecordWords::tr("Your credential"));
    openAt(dialog, {700, 480}); // room for the list of schemes
    auto *preview = plainLabel({}, theme::Size::Section, theme::Ink::Text);
    preview->setObjectName(u"preview"_s);
    preview->setWordWrap(true);
    preview->setContentsMargins(20, 16, 20, 0);
    dialog.addAbove(preview);
    const auto look = [&session, form, preview] {
        const auto record = form->record();
        preview->setText(record ? outlook(session, *record)
                                : RecordWords::tr("Give the day of registration, and you see the term here."));
    };
    QObject::connect(form, &RecordForm::changed, preview, look);
    dialog.setSave(asNew(session));
    dialog.fill(begun(RecordKind::Credential, session, {}));
    look();
    return run(dialog);
}

QString resume(const QString &draft, Session &session, QWidget *parent)
{
    const QString form = draft.section(u'/', 0, 0);
    const QString about = draft.section(u'/', 1);
    if (form == "first-credential"_L1) return firstCredential(session, parent);
    if (form == "holder"_L1) return editHolder(session, parent) ? form : QString();
    if (form == "fulfil"_L1) return fulfil(about, session, parent);
    if (form == "edit"_L1) return edit(about, session, parent) ? about : QString();
    if (form == "renew"_L1) return renew(about, session, parent) ? about : QString();
    if (form == "criterion"_L1) {
        const SchemeId scheme(about.section(u'/', 0, 0));
        return editCriterion(scheme, about.section(u'/', 1), session, parent) ? about : QString();
    }
    const auto kind = parseCode<RecordKind>(about.section(u'/', 0, 0));
    const auto addable = kind ? AddableKind::of(*kind) : Maybe<AddableKind>();
    return form == "add"_L1 && addable ? addOne(*addable, session, parent, {}, draft) : QString();
}

} // namespace koshin::forms
