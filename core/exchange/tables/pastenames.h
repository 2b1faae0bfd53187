// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/scheme/catalogue.h"

#include <QHash>
#include <QSet>

namespace koshin {

/// What the holder's credentials, clients and engagements are called in tables.
class PasteNames
{
public:
    PasteNames(const Ledger &ledger, const SchemeCatalogue &schemes);

    /// The holder's credentials of this name: the scheme's short name in either language, its id or
    /// the last part of it, the credential's id or number.
    [[nodiscard]] std::vector<CredentialId> credentials(const QString &name) const;
    /// Whether any scheme known to the program, held or not, has this name.
    [[nodiscard]] bool isScheme(const QString &name) const;
    /// The category of the credential's scheme that is written so, whatever the case; empty if none.
    [[nodiscard]] QString category(const CredentialId &credential, const QString &written) const;
    /// Whether a scheme of the holder's has it.
    [[nodiscard]] bool isCategory(const QString &written) const;
    /// The holder's credentials whose rules count in a unit of this name (`CEU`, `PDU`).
    [[nodiscard]] std::vector<CredentialId> countedIn(const QString &unit) const;
    /// Those whose issuer has this name: logs name the issuer for all that one holds of it.
    [[nodiscard]] std::vector<CredentialId> issuedByName(const QString &name) const;
    /// Those of the issuer whose schemes' ids begin so (`org.comptia`).
    [[nodiscard]] std::vector<CredentialId> issuedBy(const QString &prefix) const;
    /// Those that take trainings at all.
    [[nodiscard]] const std::vector<CredentialId> &trained() const { return m_trained; }
    /// How many minutes of such a training earn so many credits: where its scheme counts minutes for it.
    [[nodiscard]] Maybe<int> minutesFor(const CredentialId &credential, Maybe<TrainingKind> kind,
                                        const QString &category, Decimal credits) const;
    [[nodiscard]] std::vector<ClientId> clients(const QString &code) const;
    [[nodiscard]] std::vector<EngagementId> engagements(const QString &title) const;
    [[nodiscard]] const std::vector<ClientId> &allClients() const { return m_allClients; }
    [[nodiscard]] const std::vector<EngagementId> &allEngagements() const { return m_allEngagements; }
    /// The folded code of a client of the ledger, empty if there is none.
    [[nodiscard]] QString clientCode(const ClientId &id) const;

private:
    void addCredential(const Credential &credential, const SchemeCatalogue &schemes);

    QHash<QString, std::vector<CredentialId>> m_credentials;
    QSet<QString> m_schemes;
    QHash<CredentialId, QHash<QString, QString>> m_categories; ///< by folded form
    QHash<QString, std::vector<CredentialId>> m_units;         ///< by the ids of accounts
    QHash<QString, std::vector<CredentialId>> m_issuers;
    std::vector<std::pair<CredentialId, SchemeCatalogue::SchemePointer>> m_held;
    std::vector<CredentialId> m_trained;
    QHash<QString, std::vector<ClientId>> m_clients;
    QHash<QString, std::vector<EngagementId>> m_engagements;
    QHash<ClientId, QString> m_codes;
    std::vector<ClientId> m_allClients;
    std::vector<EngagementId> m_allEngagements;
};

} // namespace koshin
