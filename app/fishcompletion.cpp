// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace koshin::completion {

namespace {

using namespace Qt::StringLiterals;

const char *const fishWalk = R"sh(
# The verb, and what stands below it, that the words before the cursor lead to.
function __koshin_command
    set -l words (commandline -opc)
    set -e words[1]
    set -l path
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case '-*'
                if contains -- "$path $word" $__koshin_values; or contains -- " $word" $__koshin_values
                    set skip 1
                end
            case '*'
                if contains -- (string trim -- "$path $word") $__koshin_commands
                    set path (string trim -- "$path $word")
                end
        end
    end
    echo $path
end

function __koshin_at
    set -l path (__koshin_command)
    test "$path" = "$argv"
end

complete -c koshin -f
)sh";

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString expected(const Value &value)
{
    switch (value.expects) {
    case Expects::Nothing: return {};
    case Expects::Text: return u" -x"_s;
    case Expects::File: return u" -r -F"_s;
    case Expects::Folder: return u" -x -a '(__fish_complete_directories)'"_s;
    case Expects::Choice: return u" -x -a "_s + quoted(value.choices.join(u' '));
    }
    return {};
}

QString line(const Command &command, bool always, const QString &rest, const QString &help)
{
    const QString where = always ? QString() : u" -n "_s + quoted(QString(u"__koshin_at "_s + command.path).trimmed());
    return u"complete -c koshin"_s + where + rest + (help.isEmpty() ? QString() : u" -d "_s + quoted(help)) + u'\n';
}

QString lines(const Command &command)
{
    const bool program = command.path.isEmpty();
    QString text;
    for (const Command &below : command.commands) text += line(command, false, u" -a "_s + below.name, below.help);
    for (const Option &option : command.options) {
        QString names = u" -l "_s + option.names.front().sliced(2);
        for (const QString &name : option.names) {
            if (!name.startsWith("--"_L1)) names += u" -s "_s + name.sliced(1);
        }
        text += line(command, program, names + expected(option.value), option.help);
    }
    for (const Argument &argument : command.arguments) {
        if (argument.value.expects == Expects::File) text += line(command, false, u" -F"_s, {});
        if (argument.value.expects == Expects::Choice) {
            text += line(command, false, u" -a "_s + quoted(argument.value.choices.join(u' ')), argument.value.name);
        }
    }
    return text;
}

} // namespace

QString fishScript(const Command &program)
{
    QStringList commands, values;
    QString table;
    forEach(program, [&](const Command &command) {
        if (!command.path.isEmpty()) commands += quoted(command.path);
        for (const Option &option : command.options) {
            if (option.value.expects == Expects::Nothing) continue;
            for (const QString &name : option.names) values += quoted(command.path + u' ' + name);
        }
        table += lines(command);
    });
    return u"# fish completion for koshin, printed by “koshin completion fish”\n\n"
           "set -g __koshin_commands %1\nset -g __koshin_values %2\n"_s.arg(commands.join(u' '), values.join(u' '))
           + QString::fromLatin1(fishWalk) + table;
}

} // namespace koshin::completion
