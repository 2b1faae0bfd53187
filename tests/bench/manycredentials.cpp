// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycredentials.h"

#include "generator.h"

#include <array>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array schemes{u"jp.ipa.riss",
                             u"org.isc2.cissp",
                             u"org.isc2.ccsp",
                             u"org.isc2.sscp",
                             u"org.isaca.cisa",
                             u"org.isaca.cism",
                             u"org.isaca.crisc",
                             u"org.isaca.cgeit",
                             u"org.comptia.securityx",
                             u"org.comptia.cysa-plus",
                             u"org.comptia.pentest-plus",
                             u"org.comptia.security-plus",
                             u"org.giac.certification",
                             u"org.giac.certification",
                             u"com.eccouncil.ceh",
                             u"com.offsec.oscp-plus",
                             u"org.pmi.pmp",
                             u"com.amazon.aws",
                             u"com.microsoft.role-based",
                             u"org.isc2.cc"};

// From the four years of the generator to forty: the same day of the month, up to 36 years earlier.
Date spread(Date day, std::size_t i)
{
    return day.plus({.years = -4 * int(i % 10)});
}

Credential credential(std::size_t i)
{
    Credential c;
    c.id = CredentialId(u"c-%1"_s.arg(i, 2, 10, QChar(u'0')));
    c.scheme = SchemeId(QString::fromUtf16(schemes[i]));
    c.startsOn = Date(2022, 1 + unsigned(i % 9), 1);
    return c;
}

struct Listed
{
    QString record;
    Decimal amount;
};

std::size_t fill(const Ledger &ledger, const std::vector<Finding> &findings)
{
    std::size_t entries = 0;
    for (const Finding &f : findings) {
        entries += fill(ledger, f.children);
        const RequirementKind kind = f.requirement->kind;
        if (!f.window || (kind != RequirementKind::Sum && kind != RequirementKind::Count)) continue;
        std::vector<Listed> counted;
        std::vector<Listed> excluded;
        for (const auto &t : ledger.trainings.pointers()) {
            if (f.window->contains(t->completedOn)) counted.push_back({t->id.text(), Decimal(t->minutes)});
            else if (t->completedOn.year() > 2018) excluded.push_back({t->id.text(), Decimal(t->minutes)});
        }
        entries += counted.size() + excluded.size();
    }
    return entries;
}

} // namespace

Ledger generateLongLife(int records)
{
    Ledger ledger = generateLedger({.records = records});
    std::vector<RecordList<Training>::Pointer> trainings;
    for (std::size_t i = 0; i < ledger.trainings.size(); ++i) {
        Training t = ledger.trainings[i];
        t.completedOn = spread(t.completedOn, i);
        trainings.push_back(std::make_shared<const Training>(std::move(t)));
    }
    ledger.trainings = RecordList<Training>(std::move(trainings));
    std::vector<RecordList<Practice>::Pointer> practices;
    for (std::size_t i = 0; i < ledger.practices.size(); ++i) {
        Practice p = ledger.practices[i];
        p.from = spread(p.from, i);
        if (p.to) p.to = spread(*p.to, i);
        practices.push_back(std::make_shared<const Practice>(std::move(p)));
    }
    ledger.practices = RecordList<Practice>(std::move(practices));
    std::vector<RecordList<Credential>::Pointer> credentials;
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        credentials.push_back(std::make_shared<const Credential>(credential(i)));
    }
    ledger.credentials = RecordList<Credential>(std::move(credentials));
    ledger.events = {};
    return ledger;
}

std::size_t handWrittenLoop(const Ledger &ledger, const Assessment &windows)
{
    std::size_t entries = 0;
    for (const CredentialAssessment &c : windows.credentials) entries += fill(ledger, c.findings);
    return entries;
}

} // namespace koshin
