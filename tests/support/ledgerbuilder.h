// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin::test {

using namespace Qt::StringLiterals;

inline Date day(QStringView iso)
{
    const auto date = Date::parse(iso);
    Q_ASSERT(date);
    return *date;
}

/// Puts records into a ledger in one line each.
class LedgerBuilder
{
public:
    Ledger ledger;

    LedgerBuilder &riss(QStringView startsOn, std::vector<Renewal> renewals = {})
    {
        Credential c;
        c.id = CredentialId(u"c-riss"_s);
        c.scheme = SchemeId(u"jp.ipa.riss"_s);
        c.startsOn = day(startsOn);
        c.renewals = std::move(renewals);
        ledger.put(c);
        return *this;
    }
    LedgerBuilder &course(const QString &id, TrainingKind kind, QStringView completedOn, Maybe<Fee> fee = {})
    {
        Training t;
        t.id = TrainingId(id);
        t.kind = kind;
        t.title = u"講習 "_s + id;
        t.completedOn = day(completedOn);
        t.minutes = 360;
        t.fee = std::move(fee);
        ledger.put(t);
        return *this;
    }
    LedgerBuilder &online(const QString &id, QStringView on) { return course(id, TrainingKind::OnlineCourse, on); }
    LedgerBuilder &practical(const QString &id, QStringView on)
    {
        return course(id, TrainingKind::PracticalCourse, on);
    }
    /// With one item and one piece of evidence; `to` may be empty: not finished.
    LedgerBuilder &engagement(const QString &id, QStringView from, QStringView to, int items = 1, int evidence = 1)
    {
        Engagement g;
        g.id = EngagementId(id);
        g.title = u"案件 "_s + id;
        g.from = day(from);
        if (!to.isEmpty()) g.to = day(to);
        for (int i = 0; i < items; ++i) g.items.push_back(SyllabusItem(i));
        for (int i = 0; i < evidence; ++i) g.evidence.emplace_back(u"e-%1"_s.arg(i));
        ledger.put(g);
        return *this;
    }
    LedgerBuilder &event(const QString &id, EventKind kind, QStringView on)
    {
        Event e;
        e.id = EventId(id);
        e.credential = CredentialId(u"c-riss"_s);
        e.kind = kind;
        e.on = day(on);
        ledger.put(e);
        return *this;
    }
    LedgerBuilder &criterion(const Criterion &c)
    {
        ledger.put(c);
        return *this;
    }
};

/// The shipped conditions of the deemed criterion, to be changed by a test.
inline Criterion deemedCriterion()
{
    Criterion c;
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.criterion = u"deemed-practical"_s;
    c.values = {.engagements = 1,
                .items = 1,
                .evidence = 1,
                .hours = {},
                .days = {},
                .months = {},
                .certified = {},
                .ownEmployer = {}};
    return c;
}

} // namespace koshin::test
