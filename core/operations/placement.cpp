// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/placement.h"

namespace koshin {

Result<EvidenceStore::Placing> Placement::place(IncomingFile &file)
{
    const auto placed = m_workspace.evidence().place(file);
    if (placed && *placed == EvidenceStore::Placing::Made) m_made += file.record().sha256;
    return placed;
}

void Placement::withdraw()
{
    m_hold = EvidenceStore::Hold();
    for (const QString &sha256 : m_made) {
        (void)m_workspace.evidence().eraseUnless(sha256, [&] { return m_workspace.namesFile(sha256); });
    }
    m_made.clear();
}

} // namespace koshin
