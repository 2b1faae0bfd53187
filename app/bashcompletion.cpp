// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace koshin::completion {

namespace {

using namespace Qt::StringLiterals;

const char *const bashWalk = R"sh(_koshin() {
    local cur=${COMP_WORDS[COMP_CWORD]} command='' value='' position=0 word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        -*)
            value=$(_koshin_value "$command" "$word")
            [ -n "$value" ] || continue
            [ "${COMP_WORDS[i + 1]}" != = ] || ((i++))
            ((i++)) ;;
        *)
            if [[ " $(_koshin_commands "$command") " == *" $word "* ]]; then
                command=${command:+$command }$word
                position=0
            else
                ((position++))
            fi ;;
        esac
    done
    local words=''
    if ((i > COMP_CWORD)); then # the cursor is on the value of an option
        [ "$cur" != = ] || cur=''
    elif [[ $cur == --*=* ]]; then
        value=$(_koshin_value "$command" "${cur%%=*}")
        words=${cur%%=*}=
        cur=${cur#*=}
    elif [[ $cur == -* ]]; then
        value="words $(_koshin_options "$command") $(_koshin_options '')"
    else
        value=$(_koshin_argument "$command" "$position")
        ((position > 0)) || [ -z "$(_koshin_commands "$command")" ] || value="words $(_koshin_commands "$command")"
    fi
    case $value in
    'words '*) mapfile -t COMPREPLY < <(compgen -P "$words" -W "${value#words }" -- "$cur") ;;
    file) mapfile -t COMPREPLY < <(compgen -P "$words" -f -- "$cur") ;;
    folder) mapfile -t COMPREPLY < <(compgen -P "$words" -d -- "$cur") ;;
    esac
    case $value in file | folder) compopt -o filenames 2>/dev/null ;; esac
}
complete -F _koshin koshin
)sh";

QString printed(const Value &value)
{
    switch (value.expects) {
    case Expects::Nothing: return {};
    case Expects::Text: return u"text"_s;
    case Expects::File: return u"file"_s;
    case Expects::Folder: return u"folder"_s;
    case Expects::Choice: return u"words "_s + value.choices.join(u' ');
    }
    return {};
}

QString arm(const QString &pattern, const QString &words)
{
    return u"    %1) echo '%2' ;;\n"_s.arg(pattern, words);
}

QString function(const char *name, const QString &subject, const QString &arms)
{
    return u"%1() {\n    case \"%2\" in\n%3    esac\n}\n\n"_s.arg(QString::fromLatin1(name), subject, arms);
}

QString values(const Command &command)
{
    QString arms;
    for (const Option &option : command.options) {
        const QString kind = printed(option.value);
        if (kind.isEmpty()) continue;
        // The program's own options stand behind every verb as well.
        QStringList patterns;
        for (const QString &name : option.names) {
            patterns += command.path.isEmpty() ? u"*' %1'"_s.arg(name) : u"'%1 %2'"_s.arg(command.path, name);
        }
        arms += arm(patterns.join(u" | "_s), kind);
    }
    return arms;
}

QString places(const Command &command)
{
    QString arms;
    for (std::size_t i = 0; i < command.arguments.size(); ++i) {
        const Value &value = command.arguments[i].value;
        const QString place = value.repeats ? u"'%1 '*"_s.arg(command.path) : u"'%1 %2'"_s.arg(command.path).arg(i);
        arms += arm(place, printed(value));
    }
    return arms;
}

} // namespace

QString bashScript(const Command &program)
{
    QString commands, options, ofVerbs, arguments;
    forEach(program, [&](const Command &command) {
        QStringList words, names;
        for (const Command &below : command.commands) words += below.name;
        for (const Option &option : command.options) names += option.names.front();
        if (!words.isEmpty()) commands += arm(u"'%1'"_s.arg(command.path), words.join(u' '));
        if (!names.isEmpty()) options += arm(u"'%1'"_s.arg(command.path), names.join(u' '));
        if (!command.path.isEmpty()) ofVerbs += values(command);
        arguments += places(command);
    });
    return u"# bash completion for koshin, printed by “koshin completion bash”\n\n"_s
           + function("_koshin_commands", u"$1"_s, commands) + function("_koshin_options", u"$1"_s, options)
           + function("_koshin_value", u"$1 $2"_s, ofVerbs + values(program))
           + function("_koshin_argument", u"$1 $2"_s, arguments) + QString::fromLatin1(bashWalk);
}

} // namespace koshin::completion
