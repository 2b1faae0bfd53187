#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ledger brings along is asked for, never done; what nobody could read is not marked as told; and a machine
whose clock is nowhere does nothing.
    doors.py PROGRAM"""
import json
import os
import pty
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile

CLOCK = """#include <sys/time.h>
#include <time.h>
#include <stdlib.h>
static time_t moment(void) { return (time_t)atoll(getenv("TEST_MOMENT")); }
int gettimeofday(struct timeval *tv, void *zone) { (void)zone; tv->tv_sec = moment(); tv->tv_usec = 0; return 0; }
int clock_gettime(clockid_t id, struct timespec *ts) { (void)id; ts->tv_sec = moment(); ts->tv_nsec = 0; return 0; }
time_t time(time_t *t) { if (t) *t = moment(); return moment(); }
"""


class Fault(Exception):
    pass


def expect(true, what):
    if not true:
        raise Fault(what)


class Desk:
    def __init__(self, program, room):
        self.program, self.room = program, room
        self.env = {"PATH": os.environ["PATH"], "HOME": room, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                    "XDG_CONFIG_HOME": os.path.join(room, "config"), "XDG_DATA_HOME": os.path.join(room, "data")}
        if "ASAN_OPTIONS" in os.environ:
            self.env["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]

    def path(self, *names):
        return os.path.join(self.room, *names)

    def run(self, folder, *words, code=0, **more):
        more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "env": self.env} | more
        done = subprocess.run([self.program, "--lang", "en", "--data", self.path(folder), *words], stderr=subprocess.PIPE,
                              timeout=120, cwd=self.room, check=False, **more)
        out, err = (done.stdout or b"").decode(), done.stderr.decode()
        expect(done.returncode == code, f"{' '.join(words)}: {done.returncode} instead of {code}\n{out}{err}")
        return out, err

    def ledger(self, folder):
        self.run(folder, "add", "credential", "id=c-riss", "scheme=jp.ipa.riss", "startsOn=2025-10-01")

    def plant(self, folder, **wants):
        with sqlite3.connect(self.path(folder, "koshin.db")) as database:
            database.execute("INSERT OR REPLACE INTO setting VALUES ('reminders/channels', ?)", (json.dumps(wants),))

    def mode(self, *names):
        return stat.S_IMODE(os.stat(self.path(*names)).st_mode)


def what_comes_with_a_folder(desk):
    desk.ledger("theirs")
    ran, calendar = desk.path("ran"), desk.path("planted.ics")
    command = f'/bin/sh -c "id > {ran}"'
    desk.plant("theirs", notifications=False, mailTo="a@b.example", mailCommand=command, calendarFile=calendar)
    _, err = desk.run("theirs", "remind", "--as-of", "2026-09-01", "--notify")
    expect("not approved on this machine" in err, f"not told of what is asked for: {err}")
    expect(command not in err, "the command stands among the errors")
    _, err = desk.run("theirs", "remind", "--as-of", "2026-09-01", "--notify")
    expect(err == "", f"told twice: {err}")
    for more in ([], ["--as-of", "2026-09-01"]):
        desk.run("theirs", "remind", *more)
    expect(not os.path.exists(ran) and not os.path.exists(calendar), "it was done")
    out, err = desk.run("theirs", "approve", code=2)
    for shown in (command, "a@b.example", calendar):
        expect(any(line.strip() == shown or line.endswith(f"{shown}:") for line in out.splitlines()), f"not shown whole: {shown}\n{out}")
    expect("--yes" in err, err)
    asked = json.loads(desk.run("theirs", "approve", "--json", code=2)[0])
    expect(asked["approved"] is False and [a["kind"] for a in asked["asked"]] == ["mail", "calendar"], asked)
    desk.run("theirs", "remind", "--as-of", "2026-09-02", "--notify")
    expect(not os.path.exists(ran) and not os.path.exists(calendar), "to be shown is not to be approved")
    desk.run("theirs", "approve", "--yes")
    expect((desk.mode("config", "koshin"), desk.mode("config", "koshin", "ledgers.json")) == (0o700, 0o600), "others can read the configuration")
    desk.run("theirs", "remind", "--as-of", "2026-09-03", "--notify")
    expect(os.path.exists(ran) and os.path.exists(calendar), "what was approved is not done")
    asked = json.loads(desk.run("theirs", "approve", "--json")[0])
    expect(asked["asked"] == [], asked)


def what_was_approved_is_withdrawn(desk):
    ran, calendar = desk.path("ran"), desk.path("planted.ics")
    gone = json.loads(desk.run("theirs", "approve", "--withdraw", "--json")[0])
    expect([a["kind"] for a in gone["withdrawn"]] == ["mail", "calendar"], gone)
    os.remove(calendar)
    desk.run("theirs", "remind", "--as-of", "2027-02-01", "--notify")
    expect(not os.path.exists(ran) and not os.path.exists(calendar), "what was withdrawn is done all the same")
    expect(json.loads(desk.run("theirs", "approve", "--json")[0])["asked"] == [], "what was withdrawn is asked for again")
    expect("Nothing is approved" in desk.run("theirs", "approve", "--withdraw")[0], "told twice")


def a_copy_is_asked_anew(desk):
    os.remove(desk.path("ran"))
    shutil.copytree(desk.path("theirs"), desk.path("copy"))
    desk.plant("copy", mailTo="a@b.example", mailCommand=f"/usr/bin/touch {desk.path('ran')}")
    desk.run("copy", "remind", "--as-of", "2027-02-01", "--notify")
    expect(not os.path.exists(desk.path("ran")), "a copy ran what the ledger it was made of may")


def signs_that_hide(desk):
    desk.ledger("odd")
    desk.plant("odd", mailTo="a@b.example", mailCommand="/bin/true \x1b[2J\n\u202e/bin/false")
    out, _ = desk.run("odd", "approve", code=2)
    expect("\x1b" not in out and "\u202e" not in out, f"the terminal is steered: {out!r}")
    expect(any("/bin/true" in line and "/bin/false" in line for line in out.splitlines()), f"not in one line: {out!r}")


def asked_on_a_terminal(desk):
    for answer, code, left in (("no", 1, 1), ("yes", 0, 0)):
        terminal, inner = pty.openpty()
        os.write(terminal, f"{answer}\n".encode())
        desk.run("odd", "approve", code=code, stdin=inner)
        os.close(inner)
        os.close(terminal)
        asked = json.loads(desk.run("odd", "approve", "--json", code=2 if left else 0)[0])
        expect(len(asked["asked"]) == left, f"{answer}: {asked}")


def nothing_asked_for(desk):
    desk.ledger("plain")
    out, _ = desk.run("plain", "approve")
    expect("asks for nothing" in out, out)
    desk.run("nowhere", "approve")
    desk.run("nowhere", "remind")
    desk.run("nowhere", "remind", "--notify")
    expect(not os.path.exists(desk.path("nowhere")), "a ledger was made to look into it")


def nobody_could_read_it(desk):
    day = ["--as-of", "2026-09-01"]
    with open("/dev/full", "wb") as full:
        _, err = desk.run("plain", "remind", *day, code=3, stdout=full)
    expect(len(err.splitlines()) == 1, f"not one sentence: {err}")
    due = json.loads(desk.run("plain", "remind", *day, "--json", "--dry-run")[0])["reminders"]
    expect(due, "marked as told")
    out, err = desk.run("plain", "remind", *day)
    expect(out and not err, err)
    out, _ = desk.run("plain", "remind", *day)
    expect(not out, f"told twice: {out}")


def only_to_be_read(desk):
    desk.ledger("locked")
    os.chmod(desk.room, 0o755)
    os.chmod(desk.path("locked", "koshin.db"), 0o444)
    os.chmod(desk.path("locked"), 0o555)
    without = {"preexec_fn": lambda: drop_override()} if os.geteuid() == 0 else {}
    for _ in range(2):
        out, err = desk.run("locked", "remind", "--as-of", "2026-09-01", **without)
        expect(out and len(err.splitlines()) == 1 and "only be read" in err, f"{out}{err}")
    os.chmod(desk.path("locked"), 0o700)


def drop_override():
    import ctypes
    if ctypes.CDLL(None).prctl(24, 1, 0, 0, 0) != 0:  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE
        os._exit(99)


def a_clock_that_is_nowhere(desk):
    compiler = shutil.which("cc")
    if not compiler or "ASAN_OPTIONS" in desk.env:
        print("skipped: no compiler, or a sanitizer that wants to be loaded first")
        return
    with open(desk.path("clock.c"), "w", encoding="utf-8") as file:
        file.write(CLOCK)
    subprocess.run([compiler, "-shared", "-fPIC", "-o", desk.path("clock.so"), desk.path("clock.c")], check=True)
    desk.ledger("clock")
    for moment, year in ((8_835_000_000, "2249"), (-2_240_000_000, "1899")):
        env = desk.env | {"LD_PRELOAD": desk.path("clock.so"), "TEST_MOMENT": str(moment), "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}
        for words in (["remind"], ["remind", "--notify"], ["status"], ["quick", "1h cloud x"]):
            out, err = desk.run("clock", *words, code=3, env=env)
            expect(not out and f"clock shows {year}" in err, f"{words}: {out}{err}")
    due = json.loads(desk.run("clock", "remind", "--as-of", "2026-09-01", "--json")[0])["reminders"]
    expect(due, "marked as told by a clock that is nowhere")


def main(program):
    room = os.path.realpath(tempfile.mkdtemp())
    try:
        desk = Desk(os.path.abspath(program), room)
        for part in (what_comes_with_a_folder, a_copy_is_asked_anew, what_was_approved_is_withdrawn, signs_that_hide, asked_on_a_terminal, nothing_asked_for,
                     nobody_could_read_it, only_to_be_read, a_clock_that_is_nowhere):
            part(desk)
            print(part.__name__)
    finally:
        shutil.rmtree(room)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except Fault as fault:
        print(f"FAILED: {fault}")
        sys.exit(1)
