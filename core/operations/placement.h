// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"
#include "storage/workspace.h"

namespace koshin {

/// Puts received files into the store of a ledger, for an edit that is to name them, and takes them out again where the
/// edit comes to nothing.
class Placement
{
public:
    explicit Placement(Workspace &workspace) : m_workspace(workspace), m_hold(workspace.evidence().hold()) {}

    /// Errors: those of EvidenceStore::place.
    [[nodiscard]] Result<EvidenceStore::Placing> place(IncomingFile &file);
    /// Takes out what only this brought. What cannot be taken out stays: no record names it, and `check` says so.
    void withdraw();

private:
    Workspace &m_workspace;
    EvidenceStore::Hold m_hold;
    QStringList m_made;
};

} // namespace koshin
