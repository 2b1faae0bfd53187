// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/outlook.h"

#include "session/session.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::forms {

namespace {

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::Outlook)
};

} // namespace

QString outlook(const Session &session, const Credential &credential, Date on, TermTold which)
{
    Ledger what = session.ledger();
    what.put(credential);
    const auto outcome = assess(session.schemes(), what, credential, {on});
    if (!outcome.term) return OutlookWords::tr("No term can be worked out from this date.");
    const Period term = outcome.term->period;
    const QString from = text::dateInBothCalendars(term.from);
    const QString to = text::dateInBothCalendars(term.to);
    const bool isNext = which == TermTold::Next;
    if (!outcome.applyBy) {
        return (isNext ? OutlookWords::tr("The new term will run from %1 to %2.")
                       : OutlookWords::tr("The term runs from %1 to %2."))
            .arg(from, to);
    }
    return (isNext ? OutlookWords::tr("The new term will run from %1 to %2. Apply for its renewal by %3.")
                   : OutlookWords::tr("The term runs from %1 to %2. Apply for renewal by %3."))
        .arg(from, to, text::dateInBothCalendars(*outcome.applyBy));
}

} // namespace koshin::forms
