// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verbs/verb.h"

#include <QString>
#include <QStringList>

#include <vector>

// What shells need to complete the program's words, read off the table of the command line itself, so
// that neither can know what the other does not.
namespace koshin::completion {

/// What follows an option, or stands in the place of an argument.
enum class Expects { Nothing, Text, File, Folder, Choice };

struct Value
{
    Expects expects = Expects::Nothing;
    QString name; ///< as the help calls it
    QStringList choices;
    bool repeats = false;
};

struct Option
{
    QStringList names; ///< with their dashes; the first is the one to offer
    QString help;
    Value value;
};

struct Argument
{
    QString help;
    Value value;
};

struct Command
{
    QString path; ///< `add training`; empty for the program itself
    QString name; ///< its last word
    QString help;
    std::vector<Option> options; ///< its own and, below a verb, the verb's; without the program's
    std::vector<Argument> arguments;
    std::vector<Command> commands;
};

/// The program with its verbs and all below them; the verbs are asked for their arguments here. What takes a file or a
/// folder is known by the type name `FILE` or `DIR` (of an argument, by its name), choices by a type name like `ja|en`
/// or by `CLI::IsMember`.
[[nodiscard]] Command commandOf(const CLI::App &program, const Verbs &verbs);

[[nodiscard]] QString bashScript(const Command &program);
[[nodiscard]] QString zshScript(const Command &program);
[[nodiscard]] QString fishScript(const Command &program);

/// Calls a function with a command and all below it.
template<class Function>
void forEach(const Command &command, const Function &function)
{
    function(command);
    for (const Command &below : command.commands) forEach(below, function);
}

} // namespace koshin::completion
