// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recorddialog.h"

#include "exchange/records/ledgerjson.h"
#include "forms/evidenceform.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/formlayout.h"
#include "forms/groupeditor.h"
#include "forms/outlook.h"
#include "forms/prefill.h"
#include "rules/figures/skillratings.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/practicetext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
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
    const QString question = holder == RecordKind::Plan ? RecordWords::tr("What do you want to plan?")
                                                        : RecordWords::tr("What is the template for?");
    auto *asked = plainLabel(question, theme::Size::Section, theme::Ink::Text);
    asked->setWordWrap(false);
    column->addWidget(asked);
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
    offer(RecordKind::Training, RecordWords::tr("Training"));
    offer(RecordKind::Practice, RecordWords::tr("Practice"));
    auto *cancel = new Button(RecordWords::tr("Cancel"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &Button::clicked, &dialog, &QDialog::reject);
    row->addStretch();
    row->addWidget(cancel);
    column->addLayout(row);
    dialog.setMinimumWidth(theme::scaled(320));
    dialog.exec();
    return chosen;
}

// The day only where it is the one looked at: of another day nothing is known.
QJsonObject offeredIn(RecordKind kind, Session &session)
{
    return offeredFor(kind, session.ledger(), session.isToday() ? Maybe<Date>(session.clock().today()) : Maybe<Date>());
}

// A new record of the kind in the file's form: its id, its time, and what the draft says.
QJsonObject begun(RecordKind kind, Session &session, const Maybe<Record> &draft)
{
    QJsonObject record = draft && kindOfRecord(*draft) == kind ? toJson(*draft) : QJsonObject();
    if (record.isEmpty()) record = offeredIn(kind, session);
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
    dialog.setHeading(titleOf(holder, *kind, true), purposeOf(holder));
    dialog.setSave(asNew(session));
    dialog.fillNew(record, draft.has_value(), resumed);
    return run(dialog);
}

// What was rated before, beside each skill, and what the levels mean.
void explainLevels(FormDialog &dialog, Session &session, const QString &id)
{
    QStringList levels;
    for (std::size_t i = 0; i < CodeNames<SkillLevel>::names.size(); ++i) {
        levels += RecordWords::tr("%1: %2", "level, what it means")
                      .arg(text::choice(text::word(SkillLevel(i))), text::meaning(SkillLevel(i)));
    }
    auto *legend = plainLabel(levels.join(u'\n'), theme::Size::Small, theme::Ink::Muted);
    legend->setObjectName(u"levels"_s);
    legend->setWordWrap(true);
    legend->setContentsMargins(24, 4, 24, 10);
    dialog.addAbove(legend);
    const SelfAssessment *before = nullptr;
    const SelfAssessment *own = session.ledger().selfAssessments.find(id);
    for (const SelfAssessment *one : selfAssessmentsUpTo(session.ledger(), own ? own->on : session.asOf())) {
        if (one != own) before = one;
    }
    if (!before) return;
    for (std::size_t i = 0; i < CodeNames<Skill>::names.size(); ++i) {
        const auto level = levelOf(*before, Skill(i));
        auto *editor = qobject_cast<ChoiceEditor *>(dialog.form()->editor(codeName(Skill(i))));
        if (level && editor) {
            editor->setBeside(RecordWords::tr("%1: %2", "day of the last rating, its level")
                                  .arg(text::date(before->on), text::choice(text::word(*level))));
        }
    }
}

// A length of zero stands for one that is not known, and must be given.
void dropUnknownLength(QJsonObject &record)
{
    if (record.value("minutes"_L1).toInt() == 0) record.remove(u"minutes"_s);
}

QString addOne(RecordKind kind, Session &session, QWidget *parent, const Maybe<Record> &draft, const QString &resumed,
               const Maybe<Aim> &aim = {})
{
    if (isHolder(kind)) return addHolder(kind, session, parent, draft, resumed);
    if (kind == RecordKind::Evidence) {
        return addEvidence(session, parent, begun(kind, session, draft), draft.has_value(), resumed);
    }
    FormDialog dialog(session, new RecordForm(session, kind), u"add/"_s + codeName(kind), parent);
    dialog.setHeading(titleOf(kind, true), aim ? RecordWords::tr("For “%1”").arg(aim->name) : purposeOf(kind));
    dialog.setSave(asNew(session));
    QJsonObject record = begun(kind, session, draft);
    if (aim) dropUnknownLength(record);
    if (!draft) dialog.form()->setOffered(record);
    if (kind == RecordKind::SelfAssessment) explainLevels(dialog, session, record.value("id"_L1).toString());
    dialog.fillNew(record, draft.has_value(), resumed);
    if (aim) dialog.form()->setAim(*aim);
    return run(dialog);
}

} // namespace

QString add(AddableKind addable, Session &session, QWidget *parent, const Maybe<Record> &draft, const Maybe<Aim> &aim)
{
    return addOne(addable, session, parent, draft, {}, aim);
}

QString fulfil(const QString &planId, Session &session, QWidget *parent)
{
    const Plan *plan = session.ledger().plans.find(planId);
    if (!plan) return {};
    const Record done = fulfilled(*plan, session.asOf());
    const RecordKind kind = kindOfRecord(done);
    FormDialog dialog(session, new RecordForm(session, kind), u"fulfil/"_s + planId, parent);
    dialog.setHeading(titleOf(kind, true), RecordWords::tr("Saving it removes the plan."));
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
    dialog.setHeading(titleOf(kind, false));
    if (kind == RecordKind::SelfAssessment) explainLevels(dialog, session, id);
    dialog.setSave(asChange(session));
    dialog.fill(toJson(*record), record);
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
    dialog.setHeading(text::tame(shipped ? shipped->name.in(languageInUse()) : criterion),
                      purposeOf(RecordKind::Criterion));
    dialog.setSave(asChange(session));
    dialog.fill(toJson(Record(record)), own ? Maybe<Record>(record) : Maybe<Record>());
    return dialog.exec() == QDialog::Accepted;
}

QString firstCredential(Session &session, QWidget *parent)
{
    auto *form = new RecordForm(session, RecordKind::Credential, {}, {u"scheme"_s, u"number"_s, u"startsOn"_s});
    FormDialog dialog(session, form, u"first-credential"_s, parent);
    dialog.setHeading(RecordWords::tr("Your first credential"), purposeOf(RecordKind::Credential));
    auto *preview = plainLabel({}, theme::Size::Body, theme::Ink::Text);
    preview->setObjectName(u"preview"_s);
    preview->setWordWrap(true);
    preview->setContentsMargins(24, 0, 24, 12);
    dialog.addBelow(preview);
    const auto look = [&session, form, preview] {
        const auto record = form->record();
        preview->setText(
            record ? outlook(session, std::get<Credential>(*record), session.asOf())
                   : RecordWords::tr("Enter the scheme and the date to see your term and its deadlines here."));
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
