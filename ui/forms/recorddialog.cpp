// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddialog.h"

#include "checklistview.h"
#include "exchange/ledgerjson.h"
#include "fieldeditor.h"
#include "formdialog.h"
#include "formlayout.h"
#include "groupeditor.h"
#include "prompts.h"
#include "rules/checklist.h"
#include "session.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "widgets.h"

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

FormDialog::Save saving(Session &session, EditCode code, const QString &alsoRemoved = {})
{
    return [&session, code, alsoRemoved](const Record &record, const Files &files,
                            const Maybe<Record> &original) -> Result<Changes> {
        Edit edit;
        edit.code = code;
        edit.put.push_back(record);
        edit.mustBeNew = code == EditCode::Add;
        if (original) edit.basedOn.push_back(*original);
        if (!alsoRemoved.isEmpty()) edit.remove.push_back(alsoRemoved);
        return session.perform(std::move(edit), files);
    };
}

bool isHolder(RecordKind kind)
{
    return withKind(kind, []<class R>() { return holdsIntended<R>; });
}

Maybe<RecordKind> intendedKind(const Maybe<Record> &draft)
{
    if (!draft) return {};
    return std::visit([](const auto &x) {
        using R = std::decay_t<decltype(x)>;
        if constexpr (!holdsIntended<R>) return kindOf<R>;
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
    const QString question = holder == RecordKind::Plan ? RecordWords::tr("What do you plan?") : RecordWords::tr("A template of what?");
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
    record.insert(u"id"_s, Session::newId());
    const QString now = session.clock().now().toString();
    const bool timed = kind == RecordKind::Training || kind == RecordKind::Practice
                       || kind == RecordKind::Engagement;
    if (timed) record.insert(u"recordedAt"_s, now);
    if (kind == RecordKind::Evidence) record.insert(u"addedAt"_s, now);
    if (kind == RecordKind::Credential && session.schemes().size() == 1) {
        record.insert(u"scheme"_s, session.schemes().cbegin().value()->id.text());
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
QString addHolder(RecordKind holder, Session &session, QWidget *parent, const Maybe<Record> &draft, const QString &resumed)
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
    dialog.setSave(saving(session, EditCode::Add));
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
        const QStringList chosen = Prompts::inUse().filesToOpen(file->window(), RecordWords::tr("Choose evidence"), {}, false);
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
    dialog.setSave([&session, file](const Record &typed, const Files &,
                                    const Maybe<Record> &) -> Result<Changes> {
        auto received = receiveNew(session, file->value().toString());
        file->setFault(received ? QString() : text::reason(received.error()));
        if (!received) return tl::unexpected(received.error());
        const Evidence &taken = received->front().record();
        Evidence evidence = std::get<Evidence>(typed);
        evidence.sha256 = taken.sha256;
        evidence.bytes = taken.bytes;
        evidence.mediaType = taken.mediaType;
        Edit edit;
        edit.code = EditCode::Add;
        edit.mustBeNew = true;
        edit.put.emplace_back(std::move(evidence));
        return session.perform(edit, std::move(*received));
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

const Requirement *shippedCriterion(const Session &session, const SchemeId &scheme,
                                    const QString &criterion)
{
    const auto rules = session.schemes().value(scheme.text());
    const Edition *edition = rules ? rules->editionOn(session.asOf()) : nullptr;
    return edition ? rules->requirement(*edition, criterion) : nullptr;
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
    for (const char *name : {"engagements", "items", "evidence", "hours", "days", "months", "certified",
                             "ownEmployer"}) {
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
    dialog.setSave(saving(session, EditCode::Add));
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
    Record done = std::visit([](const auto &intended) { return Record(intended); }, plan->intended);
    // What was planned for later is done today at the latest.
    const auto atLatestToday = [&](auto &day) { day = std::min(day, std::decay_t<decltype(day)>(session.asOf())); };
    if (auto *t = std::get_if<Training>(&done)) {
        atLatestToday(t->completedOn);
        if (t->startedOn) t->startedOn = std::min(*t->startedOn, t->completedOn);
    } else if (auto *p = std::get_if<Practice>(&done)) {
        atLatestToday(p->from);
        if (p->to) atLatestToday(*p->to);
    }
    const RecordKind kind = kindOfRecord(done);
    FormDialog dialog(session, new RecordForm(session, kind), u"fulfil/"_s + planId, parent);
    dialog.setWindowTitle(titleOf(kind, true));
    dialog.setSave(saving(session, EditCode::Add, planId));
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
    dialog.setSave(saving(session, EditCode::Change));
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
    dialog.resize(780, 680);
}

} // namespace

bool renew(const QString &credentialId, Session &session, QWidget *parent)
{
    const Credential *credential = session.ledger().credentials.find(credentialId);
    if (!credential) return false;
    const Record original = *credential;
    Credential renewed = *credential;
    Renewal renewal;
    const auto *assessed = session.assessment().credential(credentialId);
    renewal.startsOn = (assessed ? assessed->dayAfterTerm() : std::nullopt).value_or(session.asOf());
    for (const auto &event : session.ledger().events.pointers()) {
        const bool inTerm = assessed && assessed->term && assessed->term->period.contains(event->on);
        if (event->credential == credential->id && event->kind == EventKind::Applied && inTerm) {
            renewal.appliedOn = event->on;
        }
    }
    renewed.renewals.push_back(renewal);
    FormDialog dialog(session, new RecordForm(session, RecordKind::Credential, {}, {u"renewals"_s}),
                      u"renew/"_s + credentialId, parent);
    dialog.setWindowTitle(RecordWords::tr("Record the renewal"));
    dialog.resize(780, 340);
    if (assessed) addSteps(dialog, *assessed);
    dialog.setSave(saving(session, EditCode::Renew));
    dialog.fill(toJson(Record(renewed)), original);
    return dialog.exec() == QDialog::Accepted;
}

bool editCriterion(const SchemeId &scheme, const QString &criterion, Session &session, QWidget *parent)
{
    const Requirement *shipped = shippedCriterion(session, scheme, criterion);
    Criterion record{scheme, criterion, shipped ? shipped->values : CriterionValues(), {}, {}, {}, {}};
    const Criterion *own = session.ledger().criteria.find(idOf(record));
    if (own) record = *own;
    FormDialog dialog(session, new RecordForm(session, RecordKind::Criterion),
                      u"criterion/%1/%2"_s.arg(scheme.text(), criterion), parent);
    dialog.setWindowTitle(text::tame(shipped ? shipped->name.in(languageInUse()) : criterion));
    if (shipped) showShipped(*dialog.form(), shipped->values);
    dialog.setSave(saving(session, EditCode::EditCriterion));
    dialog.fill(toJson(Record(record)), own ? Maybe<Record>(record) : Maybe<Record>());
    return dialog.exec() == QDialog::Accepted;
}

QString firstCredential(Session &session, QWidget *parent)
{
    auto *form = new RecordForm(session, RecordKind::Credential, {},
                                {u"scheme"_s, u"number"_s, u"startsOn"_s});
    FormDialog dialog(session, form, u"first-credential"_s, parent);
    dialog.setWindowTitle(RecordWords::tr("Your credential"));
    dialog.resize(700, 480); // room for the list of schemes
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
    dialog.setSave(saving(session, EditCode::Add));
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
