#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the manual pages beside the program's own help: every verb with what stands below it and every
option must be told in each page, a verb's option where the verb is told.
    manual.py PROGRAM PAGE…        Exit 77: mandoc is missing."""
import os
import re
import shutil
import subprocess
import sys


def help_of(program, *words):
    said = subprocess.run([program, "--lang", "en", *words, "--help"], capture_output=True, text=True, check=True).stdout
    options, commands, part = [], [], ""
    for line in said.splitlines():
        if re.fullmatch(r"\S.*:", line):
            part = line
        found = re.match(r"  (\S+)", line)
        if not found or line.startswith("   "):
            continue
        if part == "Subcommands:":
            commands.append(found[1])
        elif found[1].startswith("-"):
            # Of two spellings of a long option the first is the one to tell.
            names = found[1].split(",")
            longer = [name for name in names if name.startswith("--")]
            options.append([name for name in names if name not in longer] + longer[:1])
    return options, commands


def tells(text, name):
    return re.search(r"\bFl " + re.escape(name[1:]) + r"(?![\w.-])", text) is not None


def faults(program, page):
    with open(page, encoding="utf-8") as file:
        lines = file.read().splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(".It Cm "))
    common = "\n".join(line for line in lines[:first] if line.startswith(".It Fl "))
    sections, here = {}, []
    for line in lines[first:]:
        if line.startswith(".It Cm "):
            words = line[len(".It Cm "):].split()
            here = [words[0], *(words[i + 1] for i, word in enumerate(words) if word == ",")]
        elif line.startswith(".Sh "):
            here = []
        for verb in here:
            sections[verb] = sections.get(verb, "") + line + "\n"

    options, verbs = help_of(program)
    if len(verbs) < 10 or len(options) < 5:
        yield f"the help tells of {len(verbs)} verbs and {len(options)} options only: it is not understood"
    for name in (name for names in options for name in names if not tells(common, name)):
        yield f"{name} is missing among the options"
    for verb in verbs:
        if verb not in sections:
            yield f"“{verb}” is missing"
            continue
        own, below = help_of(program, verb)
        for name in (name for names in own for name in names):
            if not tells(sections[verb], name) and not tells(common, name):
                yield f"{name} is missing at “{verb}”"
        for word in below:
            if not re.search(r"(?:\bCm|\|) " + re.escape(word) + r"(?![\w-])", sections[verb]):
                yield f"“{verb} {word}” is missing"


def main(program, pages):
    if not shutil.which("mandoc"):
        print("skipped: mandoc is missing (test.sh installs it)")
        return 77
    os.environ.pop("LANGUAGE", None)
    bad = 0
    for page in pages:
        lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True)
        for fault in [*lint.stdout.splitlines(), *lint.stderr.splitlines(), *faults(program, page)]:
            print(f"{page}: {fault}", file=sys.stderr)
            bad += 1
    return 1 if bad or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
