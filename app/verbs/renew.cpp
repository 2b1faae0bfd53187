// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

class RenewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Renew)

public:
    const char *name() const override { return "renew"; }
    QString summary() const override { return tr("Records the renewal of a credential"); }
    void configure(CLI::App &command) override;
    int run(Context &context) override;

private:
    std::string m_credential;
    std::string m_appliedOn;
    std::string m_startsOn;
};

void RenewVerb::configure(CLI::App &command)
{
    command.add_option("CREDENTIAL", m_credential, tr("The credential's id").toStdString())->required();
    command.add_option("--applied-on,--appliedOn", m_appliedOn,
                       tr("Day of the application").toStdString());
    command.add_option("--starts-on,--startsOn", m_startsOn,
                       tr("First day of the new term; else the day after the present one").toStdString());
    addJson(command);
}

Result<Maybe<Date>> readDate(const char *option, const std::string &text)
{
    if (text.empty()) return Maybe<Date>();
    const auto date = Date::parse(fromArgument(text));
    if (!date) return failure(ErrorCode::BadDate, {QString::fromLatin1(option), fromArgument(text)});
    return date;
}

int RenewVerb::run(Context &context)
{
    const auto applied = readDate("--applied-on", m_appliedOn);
    if (!applied) return context.fail(applied.error());
    const auto starts = readDate("--starts-on", m_startsOn);
    if (!starts) return context.fail(starts.error());
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const QString id = fromArgument(m_credential);
    const Credential *before = (*ledger)->credentials.find(id);
    if (!before) {
        const auto code = (*ledger)->find(id) ? ErrorCode::NotACredential : ErrorCode::UnknownRecord;
        return context.fail({code, {id}, {}});
    }
    Maybe<Date> first = *starts;
    if (!first) {
        const auto proof = assess(context.schemes(), **ledger, *before, {context.asOf(), false});
        first = proof.dayAfterTerm();
        if (!first) return context.wrongUse(tr("Please give --starts-on: the present term is not known."));
    }
    Credential after = *before;
    after.renewals.push_back({*applied, *first});
    Edit edit;
    edit.code = EditCode::Renew;
    edit.put = {after};
    edit.basedOn = {*before};
    const auto done = (*context.workspace())->perform(edit);
    if (!done) return context.fail(done.error());
    if (!m_json) output::line(tr("The new term begins on %1.").arg(text::date(*first)));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeRenew()
{
    return std::make_unique<RenewVerb>();
}

} // namespace koshin
