// SPDX-License-Identifier: GPL-3.0-or-later
#include "filereading.h"
#include "modules.h"
#include "operations/packing.h"
#include "output.h"
#include "report/reportentry.h"
#include "reportoptions.h"
#include "text/packtext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class PackVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Pack)

public:
    const char *name() const override { return "pack"; }
    QString summary() const override
    {
        return tr("Writes a report with its records and evidence files as one ZIP that anybody can check");
    }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Result<PackRequest> request(Context &context) const;
    int write(Context &context, const PackRequest &request, const Target &target) const;
    int done(const Target &target, const Packed &packed, const PackManifest &manifest) const;

    QString m_file;
    ReportOptions m_report;
    QString m_key;
    bool m_strip = false;
    QStringList m_notStripped; ///< paths of pictures whose form is not known
    bool m_force = false;
};

void PackVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file, tr("The file to write, .zip; - is standard output")).required();
    m_report.addCredential(arguments, tr("The credential it is for"));
    m_report.addTerm(arguments, tr("Number of the term; else the current one"));
    arguments.value(u"--sign"_s, m_key, tr("Sign it with this SSH key")).takes(u"KEY"_s);
    m_report.addContents(arguments, tr("With the confidential files"));
    arguments.flag(u"--strip-metadata"_s, m_strip,
                   tr("Remove place, author and other metadata from pictures (JPEG, PNG)"));
    arguments.flag(u"--force"_s, m_force, tr("Replace a file that Koshin did not make"));
    addJson(arguments);
}

Result<PackRequest> PackVerb::request(Context &context) const
{
    const auto choice = m_report.choice();
    if (!choice) return Failure(choice.error());
    const auto ledger = context.ledger();
    if (!ledger) return Failure(ledger.error());
    if (const auto asked = reportedCredential(**ledger, m_report.credential()); !asked) return Failure(asked.error());
    const auto workspace = context.workspace(Workspace::Mode::ReadOnly);
    if (!workspace) return Failure(workspace.error());
    const auto source =
        reportSource(**workspace, *ledger, context.schemes(), context.asOf(), QStringLiteral(KOSHIN_VERSION));
    if (!source) return Failure(source.error());
    return packRequest(*source, *choice);
}

int PackVerb::run(Context &context)
{
    if (!m_file.endsWith(".zip"_L1, Qt::CaseInsensitive) && m_file != u"-"_s)
        return context.wrongUse(tr("An evidence pack is a .zip file."));
    const auto target = context.target(m_file, m_force);
    if (!target) return context.fail(target.error());
    if (target->isStandardOutput() && output::isTerminal(STDOUT_FILENO))
        return context.wrongUse(tr("A pack is not for a terminal; name a file for it."));
    auto wanted = request(context);
    if (!wanted) return context.fail(wanted.error());
    if (m_strip) {
        auto asTheyAre = stripPictures(*wanted, output::progress());
        if (!asTheyAre) return context.fail(asTheyAre.error());
        m_notStripped = std::move(*asTheyAre);
    }
    return write(context, *wanted, *target);
}

int PackVerb::write(Context &context, const PackRequest &request, const Target &target) const
{
    QString why;
    const auto report = reinterpret_cast<decltype(&koshin_make_report)>(
        modules::find(u"libkoshin_report.so"_s, "koshin_make_report", why));
    const FileReader read = fileReader(why);
    if (!report || !read) {
        output::complain(tr("The pack could not be made (%1).").arg(why));
        return 3;
    }
    Result<std::unique_ptr<ReportPages>> pages;
    report(request.report, {}, &pages);
    if (!pages) return context.fail(pages.error());
    const auto pdf = (*pages)->pdf();
    if (!pdf) return context.fail(pdf.error());
    const PackDocuments documents{*pdf, text::packReadme(request.manifest, !m_key.isEmpty()), m_key};
    const auto packed = writePack(target, request, documents, read, output::progress());
    if (!packed) return context.fail(packed.error());
    return done(target, *packed, request.manifest);
}

// Standard output holds the document and nothing else.
int PackVerb::done(const Target &target, const Packed &packed, const PackManifest &manifest) const
{
    QStringList stripped;
    for (const PackedCopy &copy : manifest.stripped) stripped << copy.file;
    if (!stripped.isEmpty()) output::complain(tr("Metadata was removed from: %1.").arg(stripped.join(tr(", "))));
    if (!m_notStripped.isEmpty())
        output::complain(tr("Metadata was not removed from: %1.").arg(m_notStripped.join(tr(", "))));
    if (!m_report.withNames()) output::complain(tr("Names of clients and verifiers were left out."));
    if (!packed.unread.isEmpty()) {
        output::complain(
            tr("Not searched for names, since no text could be read from them: %1.").arg(packed.unread.join(tr(", "))));
    }
    if (target.isStandardOutput()) return 0;
    if (m_json) {
        output::json(QJsonObject{{u"file"_s, target.file},
                                 {u"namesIncluded"_s, m_report.withNames()},
                                 {u"files"_s, packed.files},
                                 {u"signed"_s, !m_key.isEmpty()},
                                 {u"metadataRemoved"_s, QJsonArray::fromStringList(stripped)},
                                 {u"metadataKept"_s, QJsonArray::fromStringList(m_notStripped)},
                                 {u"notSearchedForNames"_s, QJsonArray::fromStringList(packed.unread)}});
    } else {
        output::line(tr("Written: %1").arg(target.file));
    }
    return 0;
}

} // namespace

std::unique_ptr<Verb> makePack()
{
    return std::make_unique<PackVerb>();
}

} // namespace koshin
