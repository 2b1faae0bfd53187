// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace koshin::completion {

namespace {

using namespace Qt::StringLiterals;

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString escaped(QString text, const QString &characters)
{
    text.replace(u'\\', u"\\\\"_s);
    for (const QChar c : characters) text.replace(c, u'\\' + QString(c));
    return text;
}

// What follows an option or stands for an argument: `:message:action`.
QString action(const Value &value, const QString &message)
{
    const QString said = u':' + escaped(message, u":"_s) + u':';
    switch (value.expects) {
    case Expects::Nothing: return {};
    case Expects::Text: return said + u' ';
    case Expects::File: return said + u"_files"_s;
    case Expects::Folder: return said + u"_files -/"_s;
    case Expects::Choice: return said + u'(' + value.choices.join(u' ') + u')';
    }
    return {};
}

QStringList specifications(const Option &option)
{
    const bool takes = option.value.expects != Expects::Nothing;
    QStringList made;
    for (const QString &name : option.names) {
        // One spelling is enough to choose from.
        if (name != option.names.front() && name.startsWith("--"_L1)) continue;
        const QString once = option.value.repeats ? u"*"_s : u"(%1)"_s.arg(option.names.join(u' '));
        made += quoted(once + name + (takes && name.startsWith("--"_L1) ? u"="_s : QString()) + u'['
                       + escaped(option.help, u"[]"_s) + u']' + action(option.value, option.value.name));
    }
    return made;
}

QString functionOf(const Command &command)
{
    return u"_koshin"_s + (command.path.isEmpty() ? QString() : u'_' + QString(command.path).replace(u' ', u'_'));
}

QString body(const Command &command)
{
    const QString own = functionOf(command);
    QStringList specs;
    for (const Option &option : command.options) specs += specifications(option);
    QString text = own + u"() {\n"_s;
    if (command.path.isEmpty()) {
        text += u"    local -a koshin_options=(\n        "_s + specs.join(u"\n        "_s) + u"\n    )\n"_s;
        specs.clear();
    }
    if (!command.commands.empty()) {
        text += u"    local curcontext=$curcontext state line\n    local -a commands=(\n"_s;
        for (const Command &below : command.commands) {
            text += u"        "_s + quoted(escaped(below.name, u":"_s) + u':' + escaped(below.help, u":"_s)) + u'\n';
        }
        text += u"    )\n"_s;
        specs += {u"'1: :->command'"_s, u"'*:: :->rest'"_s};
    } else {
        int place = 0;
        for (const Argument &argument : command.arguments) {
            const QString where = argument.value.repeats ? u"*"_s : QString::number(++place);
            specs += quoted(where + action(argument.value, argument.value.name));
        }
    }
    text += u"    _arguments %1$koshin_options"_s.arg(command.commands.empty() ? QString() : u"-C "_s);
    for (const QString &spec : std::as_const(specs)) text += u" \\\n        "_s + spec;
    text += u'\n';
    if (!command.commands.empty()) {
        text += u"    case $state in\n"
                "    command) _describe -t commands command commands ;;\n"
                "    rest) (( $+functions[%1_$line[1]] )) && %1_$line[1] ;;\n"
                "    esac\n"_s.arg(own);
    }
    return text + u"}\n\n"_s;
}

} // namespace

QString zshScript(const Command &program)
{
    QString text = u"#compdef koshin\n# zsh completion for koshin, printed by “koshin completion zsh”\n\n"_s;
    forEach(program, [&](const Command &command) { text += body(command); });
    // The file is read when completion is first asked for, and then it is to answer.
    return text
           + u"if [ \"$funcstack[1]\" = _koshin ]; then\n    _koshin \"$@\"\nelse\n    compdef _koshin koshin\nfi\n"_s;
}

} // namespace koshin::completion
