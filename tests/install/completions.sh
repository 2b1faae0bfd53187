#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the shells themselves what they complete, with the scripts that were built.
#   completions.sh PROGRAM FOLDER     (the folder of the scripts); bash must be there, zsh and fish may be
set -euo pipefail
program=$(readlink -f "$1") scripts=$(readlink -f "$2")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "completions: $1" >&2; exit 1; }
export HOME=$place XDG_DATA_HOME=$place/data XDG_CONFIG_HOME=$place/config
for shell in bash zsh fish; do
    "$program" --lang en completion "$shell" | cmp - "$scripts/koshin.$shell" || fail "the script for $shell is not what the program prints"
done
"$program" --lang en completion tcsh 2>/dev/null && fail "it knows a shell that it does not know"
cd "$place" && mkdir papers && touch papers.json

# What to ask, and what must be among the answers (or, after !, must not be). ^ is the cursor after a space.
cases=(
    'koshin exp|explain export|!status'
    'koshin ^|status completion|!--lang'
    'koshin --|--data --lang --help|!--format'
    'koshin export --|--format --include-names --data|!--csv'
    'koshin --lang ^|en ja|!status'
    'koshin --lang en exp|explain export|!status'
    'koshin export --format ^|json pdf|!papers.json'
    'koshin propose --by ^|money hours|!json'
    'koshin list pr|practice profile|!training'
    'koshin add tr|training|!practice'
    'koshin add training --completed|--completed-on|!--csv'
    'koshin schemes c|check compare|!completion'
    'koshin export pap|papers.json|!status'
    'koshin completion ^|bash zsh fish|!papers.json'
)
ask_bash() {
    bash --norc -c '
        source "$0"
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _koshin
        printf "%s\n" "${COMPREPLY[@]}"' "$scripts/koshin.bash" "$@"
}
ask_fish() {
    local line=$*
    fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$scripts/koshin.fish" "$line" | cut -f1
}
# A shell on a terminal of its own lists what it would complete; a second key tells when that is done.
ask_zsh() {
    mkdir -p functions && cp "$scripts/koshin.zsh" functions/_koshin
    zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1= PS2= RPS1=; unsetopt promptsp; unset zle_bracketed_paste; fpath=(\$PWD/functions \$fpath)"
        zpty -w shell "autoload -U compinit; compinit -u -d \$PWD/dump; LISTMAX=9999; bindkey ^I list-choices; stty columns 200"
        zpty -w shell "finish() { zle -I; print \${:-DO}NE }; zle -N finish; bindkey ^X finish; print \${:-REA}DY"
        zpty -r shell text "*READY*"
        zpty -w -n shell "$1"$2
        zpty -r shell text "*DONE*"
        print -r -- "$text"' zsh "$*" $'\t\x18' | sed 's/\x1b\[[0-9;?]*[A-Za-z]//g' | tr -d '\a' | tr '\r ' '\n\n'
}
try() {
    local shell=$1 line expected words word
    for line in "${cases[@]}"; do
        IFS='|' read -r line expected absent <<<"$line"
        read -ra words <<<"$line"
        [ "${words[-1]}" != ^ ] || words[-1]=''
        answer=$("ask_$shell" "${words[@]}")
        for word in $expected; do
            grep -qxF -e "$word" <<<"$answer" || fail "$shell does not offer $word for “$line” but: ${answer//$'\n'/ }"
        done
        ! grep -qxF -e "${absent#!}" <<<"$answer" || fail "$shell offers ${absent#!} for “$line”"
    done
    echo "$shell: ${#cases[@]} lines completed"
}
bash -n "$scripts/koshin.bash"
try bash
# The value of an option after =, which bash makes a word of its own.
[ "$(ask_bash koshin --lang = j)" = ja ] || fail "bash does not complete --lang=j"
[ "$(ask_bash koshin --lang =)" = $'ja\nen' ] || fail "bash does not complete --lang="
for shell in fish zsh; do
    if command -v "$shell" >/dev/null; then
        "$shell" -n "$scripts/koshin.$shell" || fail "$shell cannot read its script"
        try "$shell"
    else
        echo "$shell: not there, not tried"
    fi
done
