// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/dossier.h"
#include "exchange/formats.h"
#include "modules.h"
#include "output.h"
#include "report/reportentry.h"
#include "text/codetext.h"
#include "text/dossiertext.h"
#include "text/language.h"
#include "verbs/verbs.h"
#include "workbook/workbookentry.h"

#include <QCoreApplication>

#include <algorithm>

#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class DossierVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(DossierVerb)

public:
    const char *name() const override { return "dossier"; }
    QString summary() const override
    {
        return tr(
            "Writes a dossier of practical experience for deemed attendance, as a document (.pdf) or a spreadsheet (.xlsx)");
    }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Result<DossierChoice> choice() const;
    int write(Context &context, const DossierRequest &request, const Format &format, const Target &target) const;
    int writePages(Context &context, const DossierRequest &request, const Target &target) const;
    int writeWorkbook(Context &context, const DossierRequest &request, const Target &target) const;
    int done(const DossierRequest &request, const Target &target) const;

    QString m_file;
    QString m_format;
    QString m_credential;
    QString m_term;
    bool m_names = false;
    bool m_force = false;
};

void DossierVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file, tr("The file to write; - is standard output")).required();
    arguments.value(u"--format"_s, m_format, tr("The format; else by the file's suffix"))
        .takes(formatIds(Exchange::Dossier).join(u'|'));
    arguments
        .value(u"--credential"_s, m_credential,
               tr("The credential; the only one whose rules have deemed attendance need not be named"))
        .takes(u"ID"_s);
    arguments.value(u"--term"_s, m_term, tr("Number of the term; else the current one")).takes(u"NUMBER"_s);
    arguments.flag(u"--include-names"_s, m_names, tr("With names of clients and verifiers"));
    arguments.flag(u"--force"_s, m_force, tr("Replace a file that Koshin did not make"));
    addJson(arguments);
}

Result<DossierChoice> DossierVerb::choice() const
{
    DossierChoice choice;
    choice.credential = m_credential;
    choice.names = m_names ? RealNames::Included : RealNames::LeftOut;
    choice.language = languageInUse();
    if (m_term.isEmpty()) return choice;
    bool isNumber = false;
    choice.term = m_term.toInt(&isNumber);
    if (!isNumber) return failure(ErrorCode::BadNumber, {u"--term"_s, m_term});
    return choice;
}

int DossierVerb::run(Context &context)
{
    const auto format = formatOf(Exchange::Dossier, m_file, m_format);
    if (!format) return context.fail(format.error());
    const auto target = context.target(m_file, m_force);
    if (!target) return context.fail(target.error());
    if (target->isStandardOutput() && output::isTerminal(STDOUT_FILENO))
        return context.wrongUse(tr("A document is not for a terminal; name a file for it."));
    const auto wanted = choice();
    if (!wanted) return context.fail(wanted.error());
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const auto credential = dossierCredential(**ledger, context.schemes(), m_credential);
    if (!credential) return context.fail(credential.error()); // before a workspace is opened
    const auto workspace = context.workspace(Workspace::Mode::ReadOnly);
    if (!workspace) return context.fail(workspace.error());
    const auto source =
        reportSource(**workspace, *ledger, context.schemes(), context.asOf(), QStringLiteral(KOSHIN_VERSION));
    if (!source) return context.fail(source.error());
    const auto request = dossierRequest(*source, *wanted);
    if (!request) return context.fail(request.error());
    return write(context, *request, **format, *target);
}

int DossierVerb::write(Context &context, const DossierRequest &request, const Format &format,
                       const Target &target) const
{
    const bool isWorkbook = format.contents == Format::Contents::Workbook;
    const int failed = isWorkbook ? writeWorkbook(context, request, target) : writePages(context, request, target);
    return failed ? failed : done(request, target);
}

int DossierVerb::writePages(Context &context, const DossierRequest &request, const Target &target) const
{
    QString why;
    const auto make = reinterpret_cast<decltype(&koshin_make_dossier)>(
        modules::find(u"libkoshin_report.so"_s, "koshin_make_dossier", why));
    if (!make) {
        output::complain(tr("The dossier could not be made (%1).").arg(why));
        return 3;
    }
    Result<std::unique_ptr<ReportPages>> pages;
    make(request, {}, &pages);
    if (!pages) return context.fail(pages.error());
    if (const auto written = (*pages)->write(target); !written) return context.fail(written.error());
    for (const QString &character : (*pages)->missing())
        output::complain(tr("The dossier's font has no sign for %1; the dossier shows 〓.").arg(character));
    return 0;
}

int DossierVerb::writeWorkbook(Context &context, const DossierRequest &request, const Target &target) const
{
    QString why;
    const auto make = reinterpret_cast<decltype(&koshin_write_dossier_workbook)>(
        modules::find(u"libkoshin_workbook.so"_s, "koshin_write_dossier_workbook", why));
    if (!make) {
        output::complain(tr("The dossier could not be made (%1).").arg(why));
        return 3;
    }
    Result<> written;
    make(request, target, &written);
    return written ? 0 : context.fail(written.error());
}

// Standard output holds the document and nothing else.
int DossierVerb::done(const DossierRequest &request, const Target &target) const
{
    const Dossier &figures = request.figures;
    if (!m_names) output::complain(tr("Names of clients and verifiers were left out."));
    if (target.isStandardOutput()) return 0;
    if (m_json) {
        const auto complete = std::ranges::count_if(
            figures.engagements, [](const DossierEngagement &g) { return g.isInSpan && g.isComplete(); });
        const Maybe<TermSpan> &term = figures.credential.term;
        const bool isMeasured = !figures.criteria.empty();
        output::json(QJsonObject{
            {u"file"_s, target.file},
            {u"credential"_s, figures.credential.credential.text()},
            {u"term"_s, term ? QJsonValue(term->index) : QJsonValue()},
            {u"verdict"_s, isMeasured ? QJsonValue(codeName(figures.criteria.front().finding.verdict)) : QJsonValue()},
            {u"engagements"_s, figures.inSpan()},
            {u"complete"_s, qint64(complete)},
            {u"namesIncluded"_s, m_names}});
        return 0;
    }
    output::line(tr("Written: %1").arg(target.file));
    for (const QString &sentence : text::dossierStanding(figures, request.source.asOf)) output::block(sentence);
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeDossier()
{
    return std::make_unique<DossierVerb>();
}

} // namespace koshin
