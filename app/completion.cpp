// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

namespace koshin::completion {

namespace {

using namespace Qt::StringLiterals;

Value valueOf(const CLI::Option &option)
{
    Value value;
    if (option.get_items_expected_max() == 0) return value;
    static const QRegularExpression members(u"\\{([^}]*)\\}"_s);
    const QString type = QString::fromStdString(option.get_type_name());
    value.name = option.get_positional() ? QString::fromStdString(option.get_name(true)) : type.section(u':', 0, 0);
    value.repeats = option.get_items_expected_max() > 1;
    if (const auto found = members.match(type); found.hasMatch()) value.choices = found.captured(1).split(u',');
    else if (type.contains(u'|')) value.choices = type.split(u'|');
    if (!value.choices.isEmpty()) value.expects = Expects::Choice;
    else if (type == "FILE"_L1 || value.name == "FILE"_L1) value.expects = Expects::File;
    else if (type == "DIR"_L1) value.expects = Expects::Folder;
    else value.expects = Expects::Text;
    return value;
}

Option optionOf(const CLI::Option &option)
{
    Option made{{}, QString::fromStdString(option.get_description()), valueOf(option)};
    for (const std::string &name : option.get_lnames()) made.names += u"--"_s + QString::fromStdString(name);
    for (const std::string &name : option.get_snames()) made.names += u"-"_s + QString::fromStdString(name);
    return made;
}

Command read(const CLI::App &app, const Command *above)
{
    Command command;
    command.name = above ? QString::fromStdString(app.get_name()) : QString();
    if (above) command.path = above->path.isEmpty() ? command.name : above->path + u' ' + command.name;
    command.help = QString::fromStdString(app.get_description());
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_group().empty()) continue; // hidden from the help too
        if (option->nonpositional()) command.options.push_back(optionOf(*option));
        else command.arguments.push_back({QString::fromStdString(option->get_description()), valueOf(*option)});
    }
    if (above && !above->path.isEmpty()) {
        command.options.insert(command.options.end(), above->options.begin(), above->options.end());
    }
    for (const CLI::App *below : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (!below->get_group().empty()) command.commands.push_back(read(*below, &command));
    }
    return command;
}

} // namespace

Command commandOf(const CLI::App &program, const Verbs &verbs)
{
    // Verbs of the running program declare their arguments only when they are met; these declare all.
    CLI::App table;
    table.set_help_flag();
    for (const auto &verb : verbs) {
        Arguments arguments = Arguments(table).command(QString::fromLatin1(verb->name()), verb->summary());
        verb->configure(arguments);
    }
    Command command = read(program, nullptr);
    command.commands = read(table, nullptr).commands;
    return command;
}

} // namespace koshin::completion
