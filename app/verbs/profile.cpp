// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/profilejson.h"
#include "modules.h"
#include "operations/exporting.h"
#include "output.h"
#include "report/reportentry.h"
#include "text/language.h"
#include "text/profiletext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ProfileVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ProfileVerb)

public:
    const char *name() const override { return "profile"; }
    QString summary() const override { return tr("Prints or writes your profile for the Active List"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    int print(const Profile &profile, const ProfileFigures &figures) const;
    int writePdf(Context &context, const std::shared_ptr<const Ledger> &ledger, const Profile &profile,
                 const Target &target) const;
    int done(const Target &target) const;

    QString m_file;
    QString m_id;
    bool m_force = false;
};

void ProfileVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file,
                    tr("The file to write (%1); without it, text is printed").arg(suffixes(Exchange::ExportProfile)));
    arguments.flag(u"--force"_s, m_force, tr("Replace a file that Koshin did not make"));
    arguments.value(u"--id"_s, m_id, tr("The profile, where there are several"));
    addJson(arguments);
}

int ProfileVerb::run(Context &context)
{
    const auto whole = context.ledger();
    if (!whole) return context.fail(whole.error());
    const auto ledger = std::make_shared<const Ledger>(redacted(**whole, {})); // a profile is for others
    if (ledger->profiles.empty()) {
        output::complain(tr("There is no profile yet. Make one in the window or with “koshin add profile”."));
        return 1;
    }
    const auto profile = exportedProfile(*ledger, m_id, SealedNames(**whole));
    if (!profile) return context.fail(profile.error());
    const ProfileFigures figures = profileFigures(*ledger, context.asOf());
    if (m_file.isEmpty()) return print(**profile, figures);
    const auto format = formatOf(Exchange::ExportProfile, m_file);
    if (!format) return context.fail(format.error());
    const auto target = context.target(m_file, m_force);
    if (!target) return context.fail(target.error());
    if ((*format)->needsFonts) return writePdf(context, ledger, **profile, *target);
    const auto saved = writeOutput(*target, text::profileFile(**format, **profile, figures));
    return saved ? done(*target) : context.fail(saved.error());
}

int ProfileVerb::print(const Profile &profile, const ProfileFigures &figures) const
{
    if (m_json) {
        output::json(profileJson(profile, figures));
        return 0;
    }
    for (const QString &line : text::profileLines(text::profileSheet(profile, figures))) output::block(line);
    return 0;
}

int ProfileVerb::writePdf(Context &context, const std::shared_ptr<const Ledger> &ledger, const Profile &profile,
                          const Target &target) const
{
    using Entry = void (*)(const ProfileRequest &, Result<QStringList> *);
    QString why;
    const auto entry = reinterpret_cast<Entry>(modules::find(u"libkoshin_report.so"_s, "koshin_write_profile", why));
    if (!entry) {
        output::complain(tr("The document could not be made (%1).").arg(why));
        return 3;
    }
    const ProfileRequest request{target,         ledger,          profile.id.text(),
                                 context.asOf(), languageInUse(), QStringLiteral(KOSHIN_VERSION)};
    Result<QStringList> outcome;
    entry(request, &outcome);
    if (!outcome) return context.fail(outcome.error());
    for (const QString &character : *outcome) {
        output::complain(tr("The document's font has no sign for %1; the document shows 〓.").arg(character));
    }
    return done(target);
}

int ProfileVerb::done(const Target &target) const
{
    if (m_json) output::json(QJsonObject{{u"file"_s, target.file}});
    else output::line(tr("Written: %1").arg(target.file));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeProfile()
{
    return std::make_unique<ProfileVerb>();
}

} // namespace koshin
