// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/livelist.h"
#include "session/session.h"

namespace koshin {

/// Trainings as a live table.
class TrainingSource : public LiveSource<Training>
{
public:
    explicit TrainingSource(Session &session) : m_session(session) {}

    [[nodiscard]] std::vector<LiveColumn<Training>> columns() override;
    [[nodiscard]] std::vector<LiveModel::Grouping> groupings() const override;
    [[nodiscard]] QString textOf(const Training &training) const override;
    [[nodiscard]] quint64 codesOf(const Training &training) const override;
    [[nodiscard]] Word prepare(const QString &word) const override;
    void keysOf(const Training &training, const QString &grouping, LiveModel::Keys &keys) const override;
    [[nodiscard]] Heading heading(const QString &grouping, int key) const override;
    [[nodiscard]] QVariant headingCell(const QString &grouping, int key, const std::vector<const Training *> &rows,
                                       const QString &column, int role) const override;
    [[nodiscard]] const RecordList<Training> &list() const override { return m_session.ledger().trainings; }

private:
    [[nodiscard]] QString credentialsOf(const Training &training) const;
    [[nodiscard]] int providerKey(const Training &training) const;

    Session &m_session;
    mutable QHash<QString, int> m_providers;
    mutable QStringList m_providerNames;
};

} // namespace koshin
