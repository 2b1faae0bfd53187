// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastenames.h"

#include "exchange/quick/quickline.h"

#include <algorithm>

namespace koshin {

using quick::foldedName;

namespace {

QStringList namesOf(const Scheme &scheme)
{
    const QString id = scheme.id.text();
    QStringList names;
    for (const QString &name :
         {id, id.section(u'.', -1), scheme.shortName.in(Language::Japanese), scheme.shortName.in(Language::English),
          scheme.name.in(Language::Japanese), scheme.name.in(Language::English)}) {
        const QString folded = foldedName(name);
        if (!folded.isEmpty() && !names.contains(folded)) names += folded;
    }
    return names;
}

template<class Id>
void add(QHash<QString, std::vector<Id>> &index, const QString &name, const Id &id)
{
    if (name.isEmpty()) return;
    auto &ids = index[name];
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

} // namespace

PasteNames::PasteNames(const Ledger &ledger, const SchemeCatalogue &schemes)
{
    for (const auto &scheme : schemes.all()) {
        for (const QString &name : namesOf(*scheme)) m_schemes.insert(name);
    }
    for (const auto &credential : ledger.credentials.pointers()) addCredential(*credential, schemes);
    for (const auto &client : ledger.clients.pointers()) {
        const QString code = foldedName(client->code);
        m_codes.insert(client->id, code);
        m_allClients.push_back(client->id);
        add(m_clients, code, client->id);
        add(m_clients, foldedName(client->id.text()), client->id);
    }
    for (const auto &engagement : ledger.engagements.pointers()) {
        m_allEngagements.push_back(engagement->id);
        add(m_engagements, foldedName(engagement->title), engagement->id);
        add(m_engagements, foldedName(engagement->id.text()), engagement->id);
    }
}

void PasteNames::addCredential(const Credential &credential, const SchemeCatalogue &schemes)
{
    QStringList names{foldedName(credential.id.text()), foldedName(credential.scheme.text()),
                      foldedName(credential.number.value_or(QString()))};
    if (const auto scheme = schemes.value(credential.scheme.text())) {
        names += namesOf(*scheme);
        m_held.emplace_back(credential.id, scheme);
        for (const Language language : {Language::Japanese, Language::English})
            add(m_issuers, foldedName(scheme->issuer.in(language)), credential.id);
        bool isTrained = false;
        auto &categories = m_categories[credential.id];
        for (const Edition &edition : scheme->editions) {
            for (const Account &account : edition.accounts) {
                add(m_units, foldedName(account.id), credential.id);
                isTrained = isTrained || std::ranges::any_of(account.ways, [](const Way &way) {
                    return !way.takes.trainings.empty();
                });
                for (const Category &category : account.categories)
                    categories.insert(foldedName(category.id), category.id);
            }
        }
        if (isTrained) m_trained.push_back(credential.id);
    }
    for (const QString &name : std::as_const(names)) add(m_credentials, name, credential.id);
}

std::vector<CredentialId> PasteNames::credentials(const QString &name) const
{
    return m_credentials.value(foldedName(name));
}

bool PasteNames::isScheme(const QString &name) const
{
    return m_schemes.contains(foldedName(name));
}

QString PasteNames::category(const CredentialId &credential, const QString &written) const
{
    return m_categories.value(credential).value(foldedName(written));
}

bool PasteNames::isCategory(const QString &written) const
{
    return std::any_of(m_categories.begin(), m_categories.end(),
                       [name = foldedName(written)](const auto &categories) { return categories.contains(name); });
}

std::vector<CredentialId> PasteNames::countedIn(const QString &unit) const
{
    QString name = foldedName(unit);
    if (name.endsWith(u's')) name.chop(1);
    return m_units.value(name);
}

std::vector<CredentialId> PasteNames::issuedByName(const QString &name) const
{
    return m_issuers.value(foldedName(name));
}

std::vector<CredentialId> PasteNames::issuedBy(const QString &prefix) const
{
    std::vector<CredentialId> found;
    for (const auto &[id, scheme] : m_held) {
        if (scheme->id.text().startsWith(prefix)) found.push_back(id);
    }
    return found;
}

namespace {

const Way *wayOf(const Account &account, Maybe<TrainingKind> kind, const QString &category)
{
    for (const Way &way : account.ways) {
        const auto &kinds = way.takes.trainings;
        const bool isOfKind = kind ? std::ranges::find(kinds, *kind) != kinds.end() : !kinds.empty();
        const auto &wanted = way.takes.where.categories;
        const bool isOfCategory = wanted.empty() || std::ranges::find(wanted, category) != wanted.end();
        if (isOfKind && isOfCategory && way.rate.value) return &way;
    }
    return nullptr;
}

bool countsMinutes(const Way *way)
{
    return way && way->rate.value->measure == Rate::Measure::Minutes && way->rate.value->gives > Decimal();
}

} // namespace

// By the rate of a course: what an hour of preparing or teaching earns tells no length.
Maybe<int> PasteNames::minutesFor(const CredentialId &credential, Maybe<TrainingKind> kind, const QString &category,
                                  Decimal credits) const
{
    const auto held = std::ranges::find(m_held, credential, [](const auto &one) { return one.first; });
    if (held == m_held.end() || held->second->editions.empty()) return {};
    for (const Account &account : held->second->editions.back().accounts) {
        const Way *own = wayOf(account, kind, category);
        if (!own) continue;
        if (!countsMinutes(own)) return {};
        const Way *course = wayOf(account, TrainingKind::Course, {});
        const Rate &rate = *(countsMinutes(course) ? course : own)->rate.value;
        const Decimal minutes = credits.scaled(rate.per, rate.gives);
        return int((minutes.micro() + Decimal::scale / 2) / Decimal::scale);
    }
    return {};
}

std::vector<ClientId> PasteNames::clients(const QString &code) const
{
    return m_clients.value(foldedName(code));
}

std::vector<EngagementId> PasteNames::engagements(const QString &title) const
{
    return m_engagements.value(foldedName(title));
}

QString PasteNames::clientCode(const ClientId &id) const
{
    return m_codes.value(id);
}

} // namespace koshin
