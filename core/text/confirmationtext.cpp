// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/confirmationtext.h"

#include "ledger/redaction.h"
#include "text/codetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct Confirming
{
    Q_DECLARE_TR_FUNCTIONS(Confirming)
};

template<class C>
QString wordsOf(const std::vector<C> &codes)
{
    QStringList all;
    for (const C code : codes) all << word(code);
    return all.join(Confirming::tr(", "));
}

QString spanOnForm(Date from, const Maybe<Date> &to)
{
    if (to && *to == from) return date(from);
    if (to) return Confirming::tr("%1 to %2", "days").arg(date(from), date(*to));
    return Confirming::tr("since %1", "days").arg(date(from));
}

class FormLines
{
public:
    explicit FormLines(RecordKind kind) : m_kind(kind) {}

    void add(const char *field, const QString &value)
    {
        const QString name = QString::fromLatin1(field);
        if (!value.isEmpty()) m_lines.push_back({name, fieldLabel(m_kind, name), value});
    }
    template<Code C>
    void add(const char *field, const Maybe<C> &code)
    {
        if (code) add(field, choice(word(*code)));
    }
    void add(const char *field, const Maybe<QString> &text) { add(field, text.value_or(QString())); }
    std::vector<FormLine> take() { return std::move(m_lines); }

private:
    RecordKind m_kind;
    std::vector<FormLine> m_lines;
};

std::vector<FormLine> linesOf(const Practice &p, const QString &client)
{
    FormLines lines(RecordKind::Practice);
    // Without a last day the first one is the whole of it.
    lines.add("from", spanOnForm(p.from, p.to.value_or(p.from)));
    if (p.days) lines.add("days", quantity(*p.days, u"day"_s));
    if (p.minutes) lines.add("minutes", duration(*p.minutes));
    lines.add("kind", choice(word(p.kind)));
    lines.add("client", client);
    lines.add("for", p.beneficiary);
    lines.add("role", p.role);
    lines.add("assignment", p.assignment);
    lines.add("themes", wordsOf(p.themes));
    lines.add("skills", wordsOf(p.skills));
    lines.add("description", p.description);
    lines.add("result", p.result);
    return lines.take();
}

std::vector<FormLine> linesOf(const Engagement &g, const QString &client)
{
    FormLines lines(RecordKind::Engagement);
    lines.add("from", spanOnForm(g.from, g.to));
    lines.add("client", client);
    lines.add("for", g.beneficiary);
    lines.add("role", g.role);
    lines.add("aim", g.aim);
    lines.add("result", g.result);
    return lines.take();
}

// On a form the client stands by its code name, in the place of the id.
QString clientNamed(const Record &record)
{
    return std::visit([](const auto &r) {
        if constexpr (requires { r.certification; }) return r.client ? r.client->text() : QString();
        else return QString();
    }, record);
}

QString codeNameOn(const Record &record, const Ledger &ledger)
{
    const Client *client = ledger.clients.find(clientNamed(record));
    return client ? client->code : clientNamed(record);
}

std::vector<FormLine> linesWithTitle(const Record &record, const QString &client)
{
    std::vector<FormLine> lines = formLines(record, client);
    lines.insert(lines.begin(), {u"title"_s, fieldLabel(RecordKind(record.index()), u"title"_s), title(record)});
    return lines;
}

QString valueOf(const std::vector<FormLine> &lines, const QString &field)
{
    const auto found = std::ranges::find(lines, field, &FormLine::field);
    return found == lines.end() ? QString() : found->value;
}

// Lines that differ, each with what it said before and says now; in the order of the form.
struct LineDrift
{
    QString label;
    QString then;
    QString now;
};
std::vector<LineDrift> driftOf(const Record &record, const Ledger &ledger)
{
    std::vector<LineDrift> drift;
    const auto before = koshin::changedSinceForm(record, ledger).empty() ? Maybe<Record>() : recordOnForm(record);
    if (!before) return drift;
    const auto then = linesWithTitle(*before, clientNamed(*before));
    const auto now = linesWithTitle(redacted(record, {}), codeNameOn(record, ledger));
    for (const FormLine &line : then) {
        if (valueOf(now, line.field) != line.value) drift.push_back({line.label, line.value, valueOf(now, line.field)});
    }
    for (const FormLine &line : now) {
        if (valueOf(then, line.field).isEmpty()) drift.push_back({line.label, {}, line.value});
    }
    return drift;
}

} // namespace

QString word(ConfirmedAs as)
{
    switch (as) {
    case ConfirmedAs::Client: return Confirming::tr("client", "who confirms");
    case ConfirmedAs::Body: return Confirming::tr("organization that placed the work", "who confirms");
    case ConfirmedAs::Desk: return Confirming::tr("consultation desk", "who confirms");
    case ConfirmedAs::Employer: return Confirming::tr("employer", "who confirms");
    }
    Q_UNREACHABLE();
}

std::vector<FormLine> formLines(const Record &record, const QString &client)
{
    return std::visit([&](const auto &r) -> std::vector<FormLine> {
        if constexpr (requires { r.certification; }) return linesOf(r, client);
        else return {};
    }, record);
}

QString clientOnForm(const Record &record, const Ledger &ledger)
{
    const Client *client = ledger.clients.find(clientNamed(record));
    if (!client) return {};
    return client->name ? Confirming::tr("%1 (%2)", "code name, real name").arg(client->code, *client->name)
                        : client->code;
}

QString daysOnForm(const Record &record)
{
    const auto lines = formLines(record, {});
    return lines.empty() ? QString() : lines.front().value;
}

QString statement(const ConfirmationRequest &request)
{
    const QString holder = request.ledger->holder.name;
    switch (request.as) {
    case ConfirmedAs::Client:
        return Confirming::tr("We confirm that %1 carried out the work described on this form for us.").arg(holder);
    case ConfirmedAs::Body:
        return Confirming::tr(
                   "We confirm that %1 carried out the work described on this form through our organization.")
            .arg(holder);
    case ConfirmedAs::Desk:
        return Confirming::tr("We confirm that %1 gave the advice described on this form at our consultation desk.")
            .arg(holder);
    case ConfirmedAs::Employer:
        return Confirming::tr("We confirm that %1 carried out the work described on this form as our employee.")
            .arg(holder);
    }
    Q_UNREACHABLE();
}

QString ConfirmationLetter::plain() const
{
    QStringList paragraphs{greeting};
    paragraphs << before << list.join(u'\n') << after << signature;
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

ConfirmationLetter letter(const ConfirmationRequest &request)
{
    const DatesSpelledOut oneForm;
    const QString holder = request.ledger->holder.name;
    ConfirmationLetter letter;
    letter.subject = Confirming::tr("Request to confirm practical experience");
    letter.greeting = request.choice.names == RealNames::Included
                          ? Confirming::tr("Dear %1,", "to whom a letter goes").arg(request.certifier.name)
                          : Confirming::tr("Dear Sir or Madam,", "to whom a letter goes");
    letter.before = {
        Confirming::tr("I am %1. To renew my professional qualifications I am collecting third-party confirmations of "
                       "my practical experience, and would like to ask you for one.")
            .arg(holder),
        Confirming::tr("Please read the attached form on the work listed here. If it is correct, please sign or stamp "
                       "it and send it back.")};
    for (const Record &record : request.records)
        letter.list << Confirming::tr("- %1 (%2)", "work, days").arg(title(record), daysOnForm(record));
    letter.after = {
        Confirming::tr("A scan or a photo is enough, as long as the QR code can be read."),
        Confirming::tr("If anything is wrong, or should not be stated on the form, please do not sign it but let me "
                       "know. I will send you a corrected form."),
        Confirming::tr("I will show the form only to the bodies that issue my qualifications, as evidence of my "
                       "practical experience."),
        Confirming::tr("Thank you for your time.")};
    letter.signature = date(request.asOf) + u'\n' + holder;
    return letter;
}

QStringList changedSinceForm(const Record &record, const Ledger &ledger)
{
    QStringList lines;
    for (const auto &[label, then, now] : driftOf(record, ledger)) {
        lines << Confirming::tr("%1: %2 → %3", "field, before, now")
                     .arg(label, then.isEmpty() ? u"–"_s : then, now.isEmpty() ? u"–"_s : now);
    }
    return lines;
}

QString changedSinceFormSentence(const Record &record, const Ledger &ledger)
{
    QStringList labels;
    for (const LineDrift &line : driftOf(record, ledger)) labels << line.label;
    if (labels.isEmpty()) return {};
    return Confirming::tr("Changed since the form was made: %1.").arg(labels.join(Confirming::tr(", ")));
}

} // namespace koshin::text
