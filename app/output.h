// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace koshin::output {

// What verbs print: UTF-8, without colour. Recorded texts cannot steer a terminal: they are tamed
// (`text/tame.h`), JSON by escapes.

void line(const QString &text = {});
void block(const QString &text);    ///< keeps its line breaks
void complain(const QString &text); ///< to standard error
void ask(const QString &text);      ///< to standard error, without a line break behind it
void json(const QJsonObject &object);
void json(const QJsonArray &array);
void json(const QByteArray &document);
/// Bytes as they are, for what was tamed already or is no text of the ledger.
void raw(const QByteArray &bytes);
/// Sends on what was printed so far, and tells whether everything printed by this program arrived. Whoever
/// notes that something was told asks here first. Errors: OutputLost.
[[nodiscard]] Result<> flushed();

/// Columns an East Asian terminal needs for the text.
[[nodiscard]] int width(const QString &text);
/// Rows aligned by column, with two spaces between; `indent` spaces before.
void table(const std::vector<QStringList> &rows, int indent = 0);

[[nodiscard]] bool isTerminal(int descriptor);
/// Per cent on a terminal, in place; nothing into a pipe.
[[nodiscard]] Progress progress();
/// `{"code","message","where"}`.
[[nodiscard]] QJsonObject toJson(const Error &error);
/// The exit status that tells what kind of failure it was.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace koshin::output
