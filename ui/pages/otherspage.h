// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "toolkit/listmodel.h"

class QTabWidget;

namespace koshin {

/// The records that the other pages rest on: credentials, clients, certifiers, events, plans. One
/// tab each, and one row in a table here for each tab. Sealed names are not shown.
class OthersPage : public Page
{
    Q_OBJECT

public:
    OthersPage(Session &session, QWidget *parent);
    [[nodiscard]] Maybe<RecordKind> newKind() const override;
    [[nodiscard]] QString currentRecord() const override;
    [[nodiscard]] QStringList chosenRecords() const override;
    bool showRecord(const QString &id) override;

protected:
    void refresh() override;

private:
    struct Tab
    {
        RecordKind kind;
        RecordView *view;
        std::function<void()> update;
    };
    /// `roomy`: the column that takes the room left, where it is not the last.
    template<class R>
    void addTab(const QString &objectName, std::vector<Column<R>> columns, const QList<int> &widths, int roomy = -1);
    void addTabs();
    [[nodiscard]] Column<Credential> stateColumn() const;
    [[nodiscard]] QString termEnd(const CredentialId &id) const;
    [[nodiscard]] QString organisationOf(const Certifier &certifier) const;
    [[nodiscard]] QString credentialsOf(const Plan &plan) const;
    [[nodiscard]] QString heldHeadline() const;
    [[nodiscard]] QString plansHeadline() const;
    void tellTab();
    [[nodiscard]] QString schemeName(const SchemeId &id) const;
    [[nodiscard]] const Tab &current() const;
    /// What is done with the chosen rows can be pressed while there are some.
    void settleButtons();

    QTabWidget *m_tabs;
    std::vector<Tab> m_table;
    Button *m_add = nullptr;
    Button *m_renew;
    Button *m_edit;
    Button *m_remove;
};

} // namespace koshin
