// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/catalogue.h"
#include "support/ledgerbuilder.h"

#include <QRandomGenerator>

namespace koshin::test {

/// A ledger as somebody might have kept it, all of it from one seed: a credential of each scheme, some renewed, with
/// trainings of every kind (some for named credentials, some in parts), practices, events and plans.
class AnyLedger
{
public:
    AnyLedger(const SchemeCatalogue &schemes, quint32 seed) : m_schemes(schemes), m_random(seed) {}

    Ledger make()
    {
        QStringList ids = m_schemes.ids();
        ids.sort();
        for (const QString &id : ids) credential(id);
        for (int i = 0; i < 90; ++i) training(u"t-%1"_s.arg(i));
        for (int i = 0; i < 25; ++i) practice(u"p-%1"_s.arg(i));
        for (int i = 0; i < 40; ++i) event(u"v-%1"_s.arg(i));
        for (int i = 0; i < 4; ++i) plan(u"n-%1"_s.arg(i));
        return std::move(m_ledger);
    }

    /// The day in the middle of what is recorded.
    static constexpr Date middle{2024, 6, 15};

private:
    int upTo(int bound) { return int(m_random.bounded(bound)); }
    bool once(int in) { return upTo(in) == 0; }
    Date dayOf(int before, int after) { return middle.plusDays(upTo(before + after) - before); }
    template<Code E>
    E any()
    {
        return E(upTo(int(CodeNames<E>::names.size())));
    }
    const Credential &anyHeld() { return m_ledger.credentials[std::size_t(upTo(int(m_ledger.credentials.size())))]; }

    void credential(const QString &scheme)
    {
        Credential c;
        c.id = CredentialId(u"c-"_s + scheme);
        c.scheme = SchemeId(scheme);
        c.startsOn = dayOf(1400, 60);
        if (scheme == u"jp.ipa.riss") c.startsOn = Date(2022 + upTo(3), once(2) ? 4 : 10, 1);
        m_ledger.put(c);
    }

    Training someTraining(const QString &id)
    {
        Training t;
        t.kind = any<TrainingKind>();
        t.title = u"講習 "_s + id;
        t.completedOn = dayOf(1500, 200);
        t.minutes = 15 * upTo(80);
        if (once(4)) t.relevance = Decimal(25 * upTo(5));
        if (once(3)) return t;
        const Credential &c = anyHeld();
        const Scheme &scheme = *m_schemes.value(c.scheme.text());
        const auto &accounts = scheme.editions.back().accounts;
        const int parts = once(5) ? 2 : 1;
        for (int part = 0; part < parts; ++part) {
            Offer offer{c.id, {}, {}};
            if (!accounts.empty() && !accounts.front().categories.empty() && !once(4)) {
                const auto &categories = accounts.front().categories;
                offer.category = categories[std::size_t(upTo(int(categories.size())))].id;
            }
            if (parts > 1 || once(3)) offer.credits = Decimal(upTo(30));
            t.offers.push_back(std::move(offer));
        }
        return t;
    }
    void training(const QString &id)
    {
        Training t = someTraining(id);
        t.id = TrainingId(id);
        m_ledger.put(std::move(t));
    }
    Practice somePractice(const QString &id)
    {
        Practice p;
        p.title = u"実務 "_s + id;
        p.kind = any<PracticeKind>();
        p.role = any<PracticeRole>();
        p.from = dayOf(1500, 200);
        p.minutes = 30 * upTo(40);
        if (once(2)) p.days = Decimal(1 + upTo(10));
        return p;
    }
    void practice(const QString &id)
    {
        Practice p = somePractice(id);
        p.id = PracticeId(id);
        m_ledger.put(std::move(p));
    }
    void event(const QString &id)
    {
        Event e;
        e.id = EventId(id);
        e.credential = anyHeld().id;
        constexpr EventKind kinds[]{EventKind::FeePaid,    EventKind::FeePaid, EventKind::Applied, EventKind::Reported,
                                    EventKind::ExamPassed, EventKind::Paused,  EventKind::Resumed};
        e.kind = kinds[upTo(int(std::size(kinds)))];
        e.on = dayOf(1300, 100);
        m_ledger.put(std::move(e));
    }
    void plan(const QString &id)
    {
        Plan n;
        n.id = PlanId(id);
        if (once(2)) {
            Practice p = somePractice(id);
            p.from = middle.plusDays(upTo(700));
            n.intended = std::move(p);
        } else {
            Training t = someTraining(id);
            t.completedOn = middle.plusDays(upTo(700));
            t.minutes += 600;
            t.fee = Fee{Decimal(1000 * upTo(20)), u"JPY"_s, {}};
            n.intended = std::move(t);
        }
        m_ledger.put(std::move(n));
    }

    const SchemeCatalogue &m_schemes;
    QRandomGenerator m_random;
    Ledger m_ledger;
};

} // namespace koshin::test
