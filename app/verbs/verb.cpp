// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/verb.h"

#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

using namespace Qt::StringLiterals;

Arguments::Argument Verb::addJson(Arguments &arguments)
{
    return arguments.flag(u"--json"_s, m_json, QCoreApplication::translate("Verb", "Print JSON for programs"));
}

Verbs allVerbs()
{
    Verbs verbs;
    for (const auto make :
         {makeStatus,  makeExplain, makePropose, makeAudit,   makeRemind,  makeApprove, makeAdd,
          makeQuick,   makeSet,     makeRemove,  makeRenew,   makeList,    makeImport,  makeExport,
          makePack,    makeVerify,  makeRequest, makeConfirm, makeDossier, makeProfile, makeAttach,
          makeSchemes, makeHistory, makeUndo,    makeRedo,    makePurge,   makeCheck,   makeCompletion}) {
        verbs.push_back(make());
    }
    return verbs;
}

} // namespace koshin
