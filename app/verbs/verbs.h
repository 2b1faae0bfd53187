// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verbs/verb.h"

namespace koshin {

// One function for each verb, beside its class.
[[nodiscard]] std::unique_ptr<Verb> makeStatus();
[[nodiscard]] std::unique_ptr<Verb> makeExplain();
[[nodiscard]] std::unique_ptr<Verb> makePropose();
[[nodiscard]] std::unique_ptr<Verb> makeAudit();
[[nodiscard]] std::unique_ptr<Verb> makeRemind();
[[nodiscard]] std::unique_ptr<Verb> makeApprove();
[[nodiscard]] std::unique_ptr<Verb> makeAdd();
[[nodiscard]] std::unique_ptr<Verb> makeQuick();
[[nodiscard]] std::unique_ptr<Verb> makeSet();
[[nodiscard]] std::unique_ptr<Verb> makeRemove();
[[nodiscard]] std::unique_ptr<Verb> makeRenew();
[[nodiscard]] std::unique_ptr<Verb> makeList();
[[nodiscard]] std::unique_ptr<Verb> makeImport();
[[nodiscard]] std::unique_ptr<Verb> makeExport();
[[nodiscard]] std::unique_ptr<Verb> makePack();
[[nodiscard]] std::unique_ptr<Verb> makeVerify();
[[nodiscard]] std::unique_ptr<Verb> makeRequest();
[[nodiscard]] std::unique_ptr<Verb> makeConfirm();
[[nodiscard]] std::unique_ptr<Verb> makeDossier();
[[nodiscard]] std::unique_ptr<Verb> makeProfile();
[[nodiscard]] std::unique_ptr<Verb> makeAttach();
[[nodiscard]] std::unique_ptr<Verb> makeSchemes();
[[nodiscard]] std::unique_ptr<Verb> makeHistory();
[[nodiscard]] std::unique_ptr<Verb> makeUndo();
[[nodiscard]] std::unique_ptr<Verb> makeRedo();
[[nodiscard]] std::unique_ptr<Verb> makePurge();
[[nodiscard]] std::unique_ptr<Verb> makeCheck();
[[nodiscard]] std::unique_ptr<Verb> makeCompletion();

} // namespace koshin
