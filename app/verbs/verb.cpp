// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/verb.h"

#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

void Verb::addJson(CLI::App &command)
{
    command.add_flag("--json", m_json,
                     QCoreApplication::translate("Verb", "Print JSON for programs").toStdString());
}

Verbs allVerbs()
{
    Verbs verbs;
    for (const auto make : {makeStatus, makeExplain, makePropose, makeRemind, makeApprove, makeAdd, makeQuick, makeSet, makeRemove, makeRenew, makeList,
                            makeImport, makeExport, makeProfile, makeAttach, makeSchemes, makeHistory, makeUndo,
                            makeRedo, makePurge, makeCheck, makeCompletion}) {
        verbs.push_back(make());
    }
    return verbs;
}

} // namespace koshin
