// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace koshin {
struct CredentialAssessment;
class Session;
} // namespace koshin

namespace koshin::reporting {

/// Asks for a file and writes the evidence report of the credential. Returns the sentence to tell;
/// empty when the person left.
[[nodiscard]] QString write(const CredentialAssessment &credential, Session &session, QWidget *parent);

} // namespace koshin::reporting
