// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pack/packform.h"
#include "machine/sshsignature.h"

namespace koshin::text {

/// README.txt of a pack, in Japanese and in English: what is in it, and how to check it without Koshin.
[[nodiscard]] QByteArray packReadme(const PackManifest &manifest, bool isSigned);

/// What the signature of a pack says, in one sentence.
[[nodiscard]] QString sentence(const machine::SshSignature &signature);

} // namespace koshin::text
