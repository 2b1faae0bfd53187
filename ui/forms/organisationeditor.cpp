// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/organisationeditor.h"

#include <QCompleter>
#include <QLineEdit>

namespace koshin {

OrganisationEditor::OrganisationEditor(const Ledger &ledger, QWidget *parent) : LineEditor(parent)
{
    for (const auto &client : ledger.clients.pointers()) m_codes.insert(client->id.text(), client->code);
    QStringList codes = m_codes.values();
    codes.sort();
    auto *completer = new QCompleter(codes, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line()->setCompleter(completer);
}

QJsonValue OrganisationEditor::value() const
{
    const QJsonValue typed = LineEditor::value();
    const QString client = typed.isString() ? m_codes.key(typed.toString().trimmed()) : QString();
    return client.isEmpty() ? typed : QJsonValue(client);
}

void OrganisationEditor::setValue(const QJsonValue &value)
{
    const QString text = value.toString();
    LineEditor::setValue(m_codes.value(text, text));
}

} // namespace koshin
