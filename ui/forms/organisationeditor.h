// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"
#include "ledger/ledger.h"

namespace koshin {

/// Where someone works: any text, or a client of the ledger, who is shown by the code name.
class OrganisationEditor : public LineEditor
{
    Q_OBJECT

public:
    explicit OrganisationEditor(const Ledger &ledger, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QHash<QString, QString> m_codes; ///< of the clients, by id
};

} // namespace koshin
