// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/confirmationform.h"

#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct ConfirmationPages
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmationPages)
};

void appendLetter(std::vector<Block> &blocks, const ConfirmationRequest &request)
{
    const text::ConfirmationLetter letter = text::letter(request);
    const auto append = [&](const QString &text, int indent = 0, bool isFlushRight = false) {
        blocks.push_back(Paragraph{text, Paragraph::Style::Letter, indent, false, isFlushRight});
    };
    append(letter.signature, 0, true); // day and sender, at the head of a printed letter
    append(letter.greeting);
    blocks.push_back(Heading{letter.subject, 0});
    for (const QString &paragraph : letter.before) append(paragraph);
    append(letter.list.join(u'\n'), 1);
    for (const QString &paragraph : letter.after) append(paragraph);
}

// Short facts share a line, so that what is signed stands on the page of the signature where it can.
std::vector<text::FormLine> shortened(const std::vector<text::FormLine> &lines)
{
    const QHash<QString, QString> joins{{u"days"_s, u"from"_s},
                                        {u"minutes"_s, u"from"_s},
                                        {u"role"_s, u"kind"_s},
                                        {u"assignment"_s, u"kind"_s},
                                        {u"skills"_s, u"themes"_s}};
    std::vector<text::FormLine> fewer;
    for (const text::FormLine &line : lines) {
        const auto before = std::ranges::find(fewer, joins.value(line.field), &text::FormLine::field);
        if (before != fewer.end()) before->value += ConfirmationPages::tr(", ") + line.value;
        else fewer.push_back(line);
    }
    const auto has = [&](const QString &field) { return std::ranges::find(fewer, field, &text::FormLine::field); };
    if (has(u"client"_s) != fewer.end()) std::erase_if(fewer, [](const auto &line) { return line.field == u"for"_s; });
    if (const auto days = has(u"from"_s); days != fewer.end()) days->label = ConfirmationPages::tr("Dates");
    return fewer;
}

// How the client stands on the form: to itself, unless its name is on it, by the code name that it may not know.
QString clientFor(const ConfirmationRequest &request, const Record &record)
{
    const QString client = text::clientOnForm(record, *request.ledger);
    const bool isItself = request.as == ConfirmedAs::Client && request.choice.names == RealNames::LeftOut;
    return client.isEmpty() || !isItself ? client
                                         : ConfirmationPages::tr("Your organization (called “%1” here)").arg(client);
}

void appendRecord(std::vector<Block> &blocks, const ConfirmationRequest &request, const Record &record, bool isPart)
{
    blocks.push_back(Heading{text::title(record), isPart ? 3 : 2});
    KeyValues values;
    values.indent = isPart ? 1 : 0;
    for (const text::FormLine &line : shortened(text::formLines(record, clientFor(request, record)))) {
        const bool isKnown = isPart && (line.field == u"client"_s || line.field == u"for"_s); // from its engagement
        if (!isKnown) values.rows.emplace_back(line.label, line.value);
    }
    blocks.push_back(std::move(values));
}

const Practice *practiceOf(const Record &record)
{
    return std::get_if<Practice>(&record);
}

bool isPartOf(const Record &record, const Engagement &engagement)
{
    const Practice *practice = practiceOf(record);
    return practice && practice->engagement && *practice->engagement == engagement.id;
}

// An engagement with its entries below it, then the entries that belong to none of those on the form.
void appendWork(std::vector<Block> &blocks, const ConfirmationRequest &request)
{
    std::set<QString> told;
    for (const Record &record : request.records) {
        const auto *engagement = std::get_if<Engagement>(&record);
        if (!engagement) continue;
        appendRecord(blocks, request, record, false);
        for (const Record &part : request.records) {
            if (!isPartOf(part, *engagement)) continue;
            appendRecord(blocks, request, part, true);
            told.insert(idOf(part));
        }
    }
    for (const Record &record : request.records)
        if (practiceOf(record) && told.count(idOf(record)) == 0) appendRecord(blocks, request, record, false);
}

// What the entries come to, so that nobody counts an engagement beside its parts.
QString totalOf(const ConfirmationRequest &request)
{
    int count = 0;
    qint64 minutes = 0;
    Decimal days;
    for (const Record &record : request.records) {
        const Practice *practice = practiceOf(record);
        if (!practice) continue;
        ++count;
        minutes += practice->minutes.value_or(0);
        days += practice->days.value_or(Decimal());
    }
    if (count == 0) return {};
    QStringList parts{ConfirmationPages::tr("%n entries", "practice", count)};
    if (days > Decimal()) parts << text::quantity(days, u"day"_s);
    if (minutes > 0) parts << text::duration(minutes);
    return parts.join(ConfirmationPages::tr(", "));
}

// Said again beside the signature, which may stand on a page of its own.
QString whatIsSigned(const ConfirmationRequest &request)
{
    QStringList titles;
    for (const Record &record : request.records) {
        const Practice *practice = practiceOf(record);
        const bool isPart =
            practice && practice->engagement && std::ranges::any_of(request.records, [&](const Record &other) {
            return idOf(other) == practice->engagement->text();
        });
        if (!isPart) titles << text::title(record);
    }
    const QString all = titles.join(ConfirmationPages::tr("; "));
    const QString total = totalOf(request);
    return total.isEmpty() ? all : ConfirmationPages::tr("%1 — %2", "titles, in total").arg(all, total);
}

Blanks signature(const ConfirmationRequest &request)
{
    const bool isNamed = request.choice.names == RealNames::Included;
    const auto known = [&](const Maybe<QString> &value) { return isNamed ? value.value_or(QString()) : QString(); };
    const Client *client =
        request.certifier.organisation ? request.ledger->clients.find(*request.certifier.organisation) : nullptr;
    const QString organisation = client ? known(client->name) : known(request.certifier.organisation);
    return {{{ConfirmationPages::tr("Organization"), organisation},
             {ConfirmationPages::tr("Title"), known(request.certifier.title)},
             {ConfirmationPages::tr("Name"), isNamed ? request.certifier.name : QString()},
             {ConfirmationPages::tr("Date")},
             {ConfirmationPages::tr("Signature or seal"), {}, 3}}};
}

} // namespace

Document confirmationContents(const ConfirmationRequest &request)
{
    const text::DatesSpelledOut oneForm;
    Document document;
    document.title = ConfirmationPages::tr("Confirmation of practical experience");
    document.header = ConfirmationPages::tr("%1 — %2, %3", "title, holder, day")
                          .arg(document.title, request.ledger->holder.name, text::date(request.asOf));
    document.program = ConfirmationPages::tr("Koshin %1").arg(request.programVersion);
    std::vector<Block> &blocks = document.blocks;
    appendLetter(blocks, request);
    blocks.push_back(NewPage{});
    blocks.push_back(Heading{document.title, 0});
    blocks.push_back(KeyValues{{{ConfirmationPages::tr("Work done by"), request.ledger->holder.name},
                                {ConfirmationPages::tr("Confirming party"), text::choice(text::word(request.as))},
                                {ConfirmationPages::tr("In total"), totalOf(request)},
                                {ConfirmationPages::tr("Form made on"), text::date(request.asOf)}}});
    blocks.push_back(Heading{ConfirmationPages::tr("Work"), 1});
    appendWork(blocks, request);
    blocks.push_back(Heading{ConfirmationPages::tr("Confirmation"), 1});
    blocks.push_back(Paragraph{text::statement(request), Paragraph::Style::Strong, 0, true});
    blocks.push_back(Paragraph{whatIsSigned(request), Paragraph::Style::Body, 0, true});
    blocks.push_back(signature(request));
    blocks.push_back(
        Code{request.code.toString(),
             {ConfirmationPages::tr("SHA-256 of the entries as they stand on this form:"), request.code.sha256,
              ConfirmationPages::tr("The code holds this value. It shows later whether the entries are "
                                    "still as they were when they were signed."),
              ConfirmationPages::tr("Please leave the code legible.")}});
    return document;
}

} // namespace koshin::report
