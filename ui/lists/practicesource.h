// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/livelist.h"
#include "session/session.h"

namespace koshin {

/// Practice entries as a live table; at first under the engagements that they belong to.
class PracticeSource : public LiveSource<Practice>
{
public:
    explicit PracticeSource(Session &session) : m_session(session) {}

    [[nodiscard]] std::vector<LiveColumn<Practice>> columns() override;
    [[nodiscard]] std::vector<LiveModel::Grouping> groupings() const override;
    [[nodiscard]] QString textOf(const Practice &practice) const override;
    [[nodiscard]] quint64 codesOf(const Practice &practice) const override;
    [[nodiscard]] Word prepare(const QString &word) const override;
    void keysOf(const Practice &practice, const QString &grouping, LiveModel::Keys &keys) const override;
    [[nodiscard]] Heading heading(const QString &grouping, int key) const override;
    [[nodiscard]] std::vector<int> standing(const QString &grouping) const override;
    [[nodiscard]] QVariant headingCell(const QString &grouping, int key, const std::vector<const Practice *> &rows,
                                       const QString &column, int role) const override;
    [[nodiscard]] const RecordList<Practice> &list() const override { return m_session.ledger().practices; }

private:
    [[nodiscard]] const Engagement *engagement(int key) const;
    [[nodiscard]] Maybe<QString> secondLine(const Practice &practice, const QString &grouping) const override;
    [[nodiscard]] QString secondLine(const Engagement &engagement) const;

    Session &m_session;
};

} // namespace koshin
