#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every program and library that was built and installed: where they look for libraries, and what a
fault in them could be used for. Flags that sanitizers do not go with are looked at in a small program of
the same flags; in a release they are looked at in all.
    hardening.py BUILD [--table]"""
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}).stdout


def binaries(folder):
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in ("CMakeFiles", "_CPack_Packages"))
        for name in sorted(names):
            path = os.path.join(place, name)
            if os.path.islink(path) or not os.path.isfile(path) or name.endswith((".o", ".a", ".gch")):
                continue
            with open(path, "rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


class Binary:
    def __init__(self, path):
        self.path = path
        self.dynamic = run("readelf", "--wide", "--dynamic", path)
        self.segments = run("readelf", "--wide", "--program-headers", path)
        symbols = run("readelf", "--wide", "--dyn-syms", path)
        self.imports = set(re.findall(r" UND (\w+)", symbols))
        self.isProgram = "INTERP" in self.segments
        self.hasCode = bool(self.imports & {"_ZdlPvm", "__cxa_begin_catch", "_Unwind_Resume"})

    def isSanitized(self):
        return "libasan" in self.dynamic or any(name.startswith("__asan_") for name in self.imports)

    def searched(self):
        """The places of RPATH and RUNPATH, an empty one included."""
        found = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", self.dynamic)
        return [place for path in found for place in path.split(":")]

    def faults(self):
        for place in self.searched():
            if not re.match(r"/|\$ORIGIN(/|$)", place):
                yield f"looks for libraries in “{place}”, which is where one stands"
        if "(RPATH)" in self.dynamic:
            yield "has an RPATH, which goes before what the system says"
        if "GNU_RELRO" not in self.segments:
            yield "keeps its tables writable (no GNU_RELRO)"
        if not re.search(r"BIND_NOW|FLAGS_1.*\bNOW\b", self.dynamic):
            yield "binds late (no BIND_NOW)"
        if not re.search(r"GNU_STACK .* RW +0x", self.segments):
            yield "has a stack that can be run"
        if "(TEXTREL)" in self.dynamic:
            yield "changes its own code (TEXTREL)"
        if self.isProgram and not re.search(r"FLAGS_1.*\bPIE\b", self.dynamic):
            yield "lies at a fixed place (no PIE)"

    def guarded(self):
        return "__stack_chk_fail" in self.imports

    def fortified(self):
        return sorted(name for name in self.imports if re.fullmatch(r"__\w+_chk", name))

    def branches(self):
        notes = run("readelf", "--wide", "--notes", self.path)
        return [word for word in ("IBT", "SHSTK") if word in notes]


def compiled(build):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        return json.load(file)


def hardened(place):
    """The small program, made as a release is."""
    build = os.path.join(place, "hardened")
    run("cmake", "-G", "Ninja", "-S", os.path.join(ROOT, "tests/install/hardened"), "-B", build, f"-DROOT={ROOT}",
        "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    run("cmake", "--build", build)
    return build


def small_faults(place):
    build = hardened(place)
    library, program = Binary(os.path.join(build, "libcopied.so")), Binary(os.path.join(build, "copying"))
    for binary in (library, program):
        yield from ((binary.path, fault) for fault in binary.faults())
    if not library.guarded():
        yield library.path, "does not guard its stack"
    if "__strcpy_chk" not in library.fortified():
        yield library.path, "copies unchecked"
    flags = [word.split("/")[0] for word in compiled(build)[0]["command"].split()]
    expected = ["-fstack-clash-protection", "-ftrivial-auto-var-init=zero", "-D_FORTIFY_SOURCE=3", "-ffile-prefix-map="]
    if os.uname().machine == "x86_64":
        expected.append("-fcf-protection")
    for flag in expected:
        if flag not in flags:
            yield library.path, f"is compiled without {flag}"
    for words, ends in ((("text", "short"), False), (("text", "x" * 16), True), (("list", "2"), False), (("list", "3"), True)):
        code = subprocess.run([program.path, *words], capture_output=True).returncode
        if (code != 0) != ends:
            yield program.path, f"{' '.join(words)} ends with {code}"


def stands_anywhere(program, place):
    """Whether it starts in a folder whose libraries are none."""
    folder = os.path.join(place, "downloads")
    os.makedirs(folder, exist_ok=True)
    for name in ("libsqlite3.so.0", "libQt6Core.so.6", "libkoshin_core.so", "libstdc++.so.6"):
        with open(os.path.join(folder, name), "w", encoding="ascii") as file:
            file.write("no library\n")
    said = subprocess.run([program, "--version"], cwd=folder, capture_output=True, text=True)
    return said.returncode == 0 and said.stdout.startswith("koshin ")


def main():
    build = os.path.abspath(sys.argv[1])
    faults, table = [], []
    with tempfile.TemporaryDirectory() as place:
        installed = os.path.join(place, "installed")
        run("cmake", "--install", build, "--prefix", installed)
        built = [Binary(path) for path in binaries(build)]
        ours = [Binary(path) for path in binaries(installed)]
        if not built or len(ours) < 6:
            sys.exit("hardening: nothing was built")
        sanitized = any(binary.isSanitized() for binary in ours)
        commands = compiled(build)
        released = any("-D_FORTIFY_SOURCE=3" in entry["command"] for entry in commands)
        for binary in built + ours:
            name = os.path.relpath(binary.path, build if binary in built else place)
            faults += [(name, fault) for fault in binary.faults()]
            if released and binary.hasCode and not binary.guarded():
                faults.append((name, "does not guard its stack"))
            table.append((name, ":".join(binary.searched()), "guarded" if binary.guarded() else "-",
                          " ".join(binary.fortified()) or "-", " ".join(binary.branches()) or "-"))
        program = next(binary for binary in ours if os.path.basename(binary.path) == "koshin")
        if any(not re.fullmatch(r"\$ORIGIN/\.\./lib\S*/koshin", where) for where in program.searched()):
            faults.append(("bin/koshin", f"looks for libraries in {program.searched()}"))
        for path in (program.path, os.path.join(build, "koshin")):
            if not stands_anywhere(path, place):
                faults.append((path, "takes libraries from where one stands"))
        if released and not any(binary.fortified() for binary in ours):
            faults.append(("installed", "no call is checked"))
        # Every source is compiled with the flags of koshin_flags: nothing is built beside them.
        for entry in commands:
            if "-Woverloaded-virtual" not in entry["command"]:
                faults.append((entry["file"], "is compiled without the flags of the project"))
        faults += small_faults(place)
    if "--table" in sys.argv:
        for row in table:
            print(*row, sep="\t")
    for name, fault in faults:
        print(f"hardening: {name} {fault}", file=sys.stderr)
    print(f"{len(built)} built, {len(ours)} installed{', with sanitizers' if sanitized else ''}")
    sys.exit(1 if faults else 0)


main()
