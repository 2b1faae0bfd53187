// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace koshin::usage {

/// What is wrong with the command line, as one sentence in the language in use.
[[nodiscard]] QString sentence(const CLI::App &app, const CLI::ParseError &error);
/// The option that was given an empty value, as `--data ''` or `--data=`; else empty. The parser would take
/// the next word for the value.
[[nodiscard]] QString emptyOption(int argc, char **argv);
[[nodiscard]] QString needsValue(const QString &option);

} // namespace koshin::usage
