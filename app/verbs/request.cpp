// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules.h"
#include "operations/confirming.h"
#include "output.h"
#include "report/reportentry.h"
#include "text/confirmationtext.h"
#include "text/language.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class RequestVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Request)

public:
    const char *name() const override { return "request"; }
    QString summary() const override
    {
        return tr("Writes a form for a third party to confirm practical experience, and a letter to go with it");
    }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] ConfirmationChoice choice() const;
    int writePages(Context &context, const ConfirmationRequest &request, const Target &target) const;
    int writeLetter(Context &context, const ConfirmationRequest &request) const;
    int note(Context &context, const ConfirmationRequest &request) const;
    void done(const ConfirmationRequest &request, const Target &target) const;

    QString m_file;
    QStringList m_records;
    QString m_certifier;
    QString m_as;
    QString m_letter;
    bool m_entries = false;
    bool m_names = false;
    bool m_asked = false;
    bool m_force = false;
};

void RequestVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file, tr("The form to write, .pdf; - is standard output")).required();
    arguments.values(u"RECORD"_s, m_records, tr("Entries and engagements to be confirmed, by their ids")).required();
    arguments.value(u"--certifier"_s, m_certifier, tr("Id of the verifier")).takes(u"ID"_s).required();
    arguments.flag(u"--with-entries"_s, m_entries, tr("With all entries of the engagements named"));
    arguments.value(u"--as"_s, m_as, tr("How the verifier knows of the work; else as the records suggest"))
        .oneOf(codeList<ConfirmedAs>().split(u", "_s));
    arguments.value(u"--letter"_s, m_letter, tr("Also write the letter as text for an email")).takes(u"FILE"_s);
    arguments.flag(u"--include-names"_s, m_names, tr("With names of clients and verifiers"));
    arguments.flag(u"--asked"_s, m_asked, tr("Record that the confirmation was requested on this day"));
    arguments.flag(u"--force"_s, m_force, tr("Replace a file that Koshin did not make"));
    addJson(arguments);
}

ConfirmationChoice RequestVerb::choice() const
{
    ConfirmationChoice choice;
    choice.records = m_records;
    choice.certifier = m_certifier;
    choice.withEntries = m_entries;
    choice.as = parseCode<ConfirmedAs>(m_as);
    choice.names = m_names ? RealNames::Included : RealNames::LeftOut;
    choice.language = languageInUse();
    return choice;
}

int RequestVerb::run(Context &context)
{
    if (!m_file.endsWith(".pdf"_L1, Qt::CaseInsensitive) && m_file != u"-"_s)
        return context.wrongUse(tr("A confirmation form is a .pdf file."));
    const auto target = context.target(m_file, m_force);
    if (!target) return context.fail(target.error());
    if (target->isStandardOutput() && output::isTerminal(STDOUT_FILENO))
        return context.wrongUse(tr("A document is not for a terminal; name a file for it."));
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const auto request = confirmationRequest(**ledger, choice(), context.asOf(), QStringLiteral(KOSHIN_VERSION));
    if (!request) return context.fail(request.error());
    if (m_asked) { // before anything is written: a request that cannot be noted is none
        if (const auto edit = askingFor(**ledger, *request, context.asOf()); !edit) return context.fail(edit.error());
    }
    if (const int failed = writePages(context, *request, *target)) return failed;
    if (const int failed = m_letter.isEmpty() ? 0 : writeLetter(context, *request)) return failed;
    if (const int failed = m_asked ? note(context, *request) : 0) return failed;
    done(*request, *target);
    return 0;
}

int RequestVerb::writePages(Context &context, const ConfirmationRequest &request, const Target &target) const
{
    QString why;
    const auto make = reinterpret_cast<decltype(&koshin_make_confirmation)>(
        modules::find(u"libkoshin_report.so"_s, "koshin_make_confirmation", why));
    if (!make) {
        output::complain(tr("The form could not be made (%1).").arg(why));
        return 3;
    }
    Result<std::unique_ptr<ReportPages>> pages;
    make(request, &pages);
    if (!pages) return context.fail(pages.error());
    if (const auto written = (*pages)->write(target); !written) return context.fail(written.error());
    for (const QString &character : (*pages)->missing())
        output::complain(tr("The form's font has no sign for %1; the form shows 〓.").arg(character));
    return 0;
}

int RequestVerb::writeLetter(Context &context, const ConfirmationRequest &request) const
{
    const auto target = context.target(m_letter, m_force);
    if (!target) return context.fail(target.error());
    const text::ConfirmationLetter letter = text::letter(request);
    OutputFile file(*target);
    if (const auto begun = file.begin(); !begun) return context.fail(begun.error());
    file.write((letter.subject + u"\n\n"_s + letter.plain()).toUtf8());
    const auto written = file.commit();
    return written ? 0 : context.fail(written.error());
}

int RequestVerb::note(Context &context, const ConfirmationRequest &request) const
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    return context.perform(askingFor(**ledger, request, context.asOf()));
}

// Standard output holds the document and nothing else.
void RequestVerb::done(const ConfirmationRequest &request, const Target &target) const
{
    if (!m_names)
        output::complain(tr("Names of clients and verifiers were left out; the form has blanks for the verifier."));
    if (target.isStandardOutput()) return;
    if (m_json) {
        QJsonArray records;
        for (const Record &record : request.records) records.append(idOf(record));
        output::json(QJsonObject{{u"file"_s, target.file},
                                 {u"records"_s, records},
                                 {u"certifier"_s, request.certifier.id.text()},
                                 {u"as"_s, codeName(request.as)},
                                 {u"code"_s, request.code.toString()},
                                 {u"asked"_s, m_asked},
                                 {u"namesIncluded"_s, m_names}});
        return;
    }
    output::line(tr("Written: %1").arg(target.file));
    if (m_asked) output::line(tr("The request is recorded."));
}

} // namespace

std::unique_ptr<Verb> makeRequest()
{
    return std::make_unique<RequestVerb>();
}

} // namespace koshin
