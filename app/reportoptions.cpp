// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportoptions.h"

#include "text/language.h"

#include <QCoreApplication>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

struct ReportHelp
{
    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

} // namespace

void ReportOptions::addCredential(Arguments &arguments, const QString &help)
{
    arguments.value(u"--credential"_s, m_credential, help);
}

Arguments::Argument ReportOptions::addTerm(Arguments &arguments, const QString &help)
{
    auto term = arguments.value(u"--term"_s, m_term, help);
    term.takes(u"NUMBER"_s);
    return term;
}

void ReportOptions::addContents(Arguments &arguments, const QString &confidentialHelp)
{
    arguments.flag(u"--include-names"_s, m_names, ReportHelp::tr("With names of clients and verifiers"));
    arguments.flag(u"--include-confidential"_s, m_confidential, confidentialHelp);
    arguments.flag(u"--include-uncounted"_s, m_uncounted,
                   ReportHelp::tr("In the annex, every record that does not count, and why"));
}

void ReportOptions::addLayout(Arguments &arguments)
{
    QStringList layouts;
    for (std::size_t i = 0; i < CodeNames<ReportLayout>::names.size(); ++i) layouts += codeName(ReportLayout(i));
    arguments.value(u"--layout"_s, m_layout, ReportHelp::tr("What the report shows"))
        .takes(layouts.join(u'|'))
        .oneOf(layouts);
    arguments.flag(u"--without-annex"_s, m_withoutAnnex,
                   ReportHelp::tr("Without the annex (reasons for each verdict, sources)"));
    arguments.flag(u"--append-files"_s, m_files, ReportHelp::tr("With the evidence files as pages at the end"));
}

Clearance ReportOptions::clearance() const
{
    return {.names = m_names ? RealNames::Included : RealNames::LeftOut, .confidentialFiles = m_confidential};
}

Result<ReportChoice> ReportOptions::choice() const
{
    ReportChoice choice;
    choice.credential = m_credential;
    choice.clearance = clearance();
    choice.language = languageInUse();
    choice.withUncounted = m_uncounted;
    choice.withAnnex = !m_withoutAnnex;
    choice.withFiles = m_files;
    choice.layout = parseCode<ReportLayout>(m_layout).value_or(ReportLayout::Full);
    if (m_term.isEmpty()) return choice;
    bool isNumber = false;
    choice.term = m_term.toInt(&isNumber);
    if (!isNumber) return failure(ErrorCode::BadNumber, {u"--term"_s, m_term});
    return choice;
}

} // namespace koshin
