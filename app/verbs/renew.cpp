// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records.h"
#include "output.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class RenewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Renew)

public:
    const char *name() const override { return "renew"; }
    QString summary() const override { return tr("Records the renewal of a credential"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    QString m_credential;
    QString m_appliedOn;
    QString m_startsOn;
};

void RenewVerb::configure(Arguments &arguments)
{
    arguments.value(u"CREDENTIAL"_s, m_credential, tr("The credential's id")).required();
    arguments.value(u"--applied-on,--appliedOn"_s, m_appliedOn,
                    tr("Day of the application; else the one recorded in the present term"));
    arguments.value(u"--starts-on,--startsOn"_s, m_startsOn,
                    tr("First day of the new term; else the day after the current one"));
    addJson(arguments);
}

Result<Maybe<Date>> readDate(const QString &option, const QString &text)
{
    if (text.isEmpty()) return Maybe<Date>();
    const auto date = Date::parse(text);
    if (!date) return failure(ErrorCode::BadDate, {option, text});
    return date;
}

int RenewVerb::run(Context &context)
{
    const auto applied = readDate(u"--applied-on"_s, m_appliedOn);
    if (!applied) return context.fail(applied.error());
    const auto starts = readDate(u"--starts-on"_s, m_startsOn);
    if (!starts) return context.fail(starts.error());
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const Credential *before = (*ledger)->credentials.find(m_credential);
    if (!before) {
        const auto code = (*ledger)->find(m_credential) ? ErrorCode::NotACredential : ErrorCode::UnknownRecord;
        return context.fail({code, {m_credential}, {}});
    }
    const RenewalDays known = renewalDays(**ledger, context.schemes(), *before, context.asOf());
    const Maybe<Date> first = *starts ? *starts : known.startsOn;
    if (!first) return context.wrongUse(tr("Please give --starts-on: the present term is not known."));
    const Credential after = renewed(*before, {*applied ? *applied : known.appliedOn, *first});
    const int code = context.perform(renewing(after, *before, context.knowsScheme()));
    if (code != 0) return code;
    if (!m_json) output::line(tr("The new term begins on %1.").arg(text::date(*first)));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeRenew()
{
    return std::make_unique<RenewVerb>();
}

} // namespace koshin
