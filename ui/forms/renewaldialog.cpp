// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "forms/formdialog.h"
#include "forms/outlook.h"
#include "forms/recorddialog.h"
#include "forms/renewaleditor.h"
#include "parts/checklistview.h"
#include "parts/recordtext.h"
#include "session/session.h"
#include "text/checklisttext.h"
#include "text/codetext.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

RenewalEditor::RenewalEditor(int before, QWidget *parent) : GroupEditor(1, parent), m_before(before)
{
    for (const auto &part : {u"appliedOn"_s, u"startsOn"_s}) {
        addPart(part, text::fieldLabel(RecordKind::Credential, u"renewals."_s + part), new DateEditor);
    }
}

QJsonValue RenewalEditor::value() const
{
    QJsonArray all = m_earlier;
    all.append(GroupEditor::value().toObject());
    return all;
}

void RenewalEditor::setValue(const QJsonValue &value)
{
    const QJsonArray all = value.toArray();
    m_earlier = {};
    for (int i = 0; i < std::min(m_before, int(all.size())); ++i) m_earlier.append(all.at(i));
    GroupEditor::setValue(all.size() > m_before ? all.last() : QJsonValue());
}

namespace forms {

namespace {

struct RenewalWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::RenewalDialog)
};

QLabel *addLine(QVBoxLayout *column, const QString &name, theme::Ink ink)
{
    auto *line = plainLabel({}, theme::Size::Body, ink);
    line->setObjectName(name);
    line->setWordWrap(true);
    column->addWidget(line);
    return line;
}

/// What is said of the renewal: the term that ends, above the days; what follows from them and what speaks
/// against them, below.
class RenewalWordsPane : public QWidget
{
public:
    RenewalWordsPane(const Session &session, const CredentialAssessment *assessed)
        : m_session(session), m_assessed(assessed)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 0, 24, 8);
        column->setSpacing(6);
        m_next = addLine(column, u"outlook"_s, theme::Ink::Text);
        m_remarks = addLine(column, u"remarks"_s, theme::Ink::Warning);
    }

    void look(const RecordForm &form)
    {
        const auto record = form.record();
        const auto *credential = record ? std::get_if<Credential>(&*record) : nullptr;
        const bool any = credential && !credential->renewals.empty();
        const Date start = any ? credential->renewals.back().startsOn : Date();
        QStringList next{any ? outlook(m_session, *credential, start, TermTold::Next) : QString()};
        if (any && m_assessed && text::lacksForRenewal(*m_assessed)) {
            next += RenewalWords::tr("Without the application itself: %1.")
                        .arg(text::figures(tallyBesideApplication(*m_assessed)));
        }
        m_next->setText(next.join(u'\n'));
        m_next->setVisible(any);
        const QStringList remarks = any ? remarksOn(credential->renewals.back()) : QStringList();
        m_remarks->setText(remarks.join(u'\n'));
        m_remarks->setVisible(!remarks.isEmpty());
    }
    /// Before the new term begins, and with no application recorded, saving is not what comes next.
    [[nodiscard]] static Button::Look lookOfSave(const RecordForm &form, Date today)
    {
        const auto record = form.record();
        const auto *credential = record ? std::get_if<Credential>(&*record) : nullptr;
        if (!credential || credential->renewals.empty()) return Button::Look::Filled;
        const Renewal &last = credential->renewals.back();
        return last.startsOn > today && !last.appliedOn ? Button::Look::Plain : Button::Look::Filled;
    }

private:
    [[nodiscard]] QStringList remarksOn(const Renewal &renewal) const
    {
        QStringList remarks;
        const Date today = m_session.clock().today();
        if (renewal.appliedOn && *renewal.appliedOn > today)
            remarks += RenewalWords::tr("▲ The application date is in the future.");
        if (renewal.startsOn > today) {
            remarks +=
                RenewalWords::tr("▲ The new term has not started yet. Record the renewal only once it is confirmed.");
        }
        return remarks;
    }

    const Session &m_session;
    const CredentialAssessment *m_assessed;
    QLabel *m_next;
    QLabel *m_remarks;
};

// What the term asks for, and what the application takes.
void addSteps(FormDialog &dialog, const CredentialAssessment &credential, Date asOf)
{
    const auto parts = text::renewalChecklist(credential, asOf);
    if (parts.empty()) return;
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 4, 24, 8);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 8, 16, 12);
    inside->addWidget(new ChecklistView(parts));
    column->addWidget(card);
    dialog.addBelow(pane);
}

QString presentTerm(const CredentialAssessment *assessed)
{
    if (!assessed || !assessed->term) return {};
    return RenewalWords::tr("The current term ends on %1.").arg(text::dateInBothCalendars(assessed->term->period.to));
}

} // namespace

bool renew(const QString &credentialId, Session &session, QWidget *parent)
{
    const Credential *credential = session.ledger().credentials.find(credentialId);
    if (!credential) return false;
    const RenewalDays known = renewalDays(session.ledger(), session.schemes(), *credential, session.asOf());
    const Renewal next{known.appliedOn, known.startsOn.value_or(session.asOf())};
    const auto *assessed = session.assessment().credential(credentialId);
    const int before = int(credential->renewals.size());
    auto *form = new RecordForm(session, RecordKind::Credential, {}, {u"renewals"_s},
                                [before](Session &, RecordKind, const QString &) { return new RenewalEditor(before); });
    FormDialog dialog(session, form, u"renew/"_s + credentialId, parent);
    dialog.setHeading(
        RenewalWords::tr("Renewal of %1").arg(recordtext::credentialName(credential->id, session.assessment())),
        presentTerm(assessed));
    dialog.nameSave(RenewalWords::tr("Record renewal"));
    auto *words = new RenewalWordsPane(session, assessed);
    dialog.addBelow(words);
    if (assessed) addSteps(dialog, *assessed, session.asOf());
    const auto look = [words, form, &dialog, &session] {
        words->look(*form);
        dialog.setSaveLook(RenewalWordsPane::lookOfSave(*form, session.clock().today()));
    };
    QObject::connect(form, &RecordForm::changed, words, look);
    dialog.setSave(
        [&session](const Record &record, const QHash<QString, QString> &files, const Maybe<Record> &original) {
        return session.perform(
            renewing(std::get<Credential>(record), std::get<Credential>(*original), session.knowsScheme()), files);
    });
    dialog.fill(toJson(Record(renewed(*credential, next))), Record(*credential));
    look();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace forms
} // namespace koshin
