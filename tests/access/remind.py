# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders on a desktop with a notification server of its own (dunst): what is shown, what *snooze*
and *open* lead to, that there is one window however often the program is started, and that strangers on the bus and what a folder
brings along lead to nothing.

Called by run.sh with the program and an empty folder. Nothing of the program runs but what a
notification or a start brings: the bus starts the rest.
"""
import json
import os
import sqlite3
import subprocess
import sys
import time
import warnings
from datetime import date, timedelta

from drive import Atspi, Unmet, children, find, seen, until

PATIENCE = 60  # seconds for one start of a program under sanitizers


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = probe()
        if found:
            return found
        time.sleep(0.1)
    raise Unmet(f"not there within {PATIENCE} s: {what}")


class Desk:
    """The program's command line and the notification server, in one room."""

    def __init__(self, program, room):
        self.program = program
        self.room = room
        self.shown = os.path.join(room, "shown")
        self.wanted = os.path.join(room, "wanted")
        log = self.script("log", f'printf "%s\\n" "$DUNST_SUMMARY|$DUNST_BODY" >>"{self.shown}"')
        chooser = self.script("choose", f'grep -F "$(cat "{self.wanted}")" | head -n 1')
        config = os.path.join(room, "dunstrc")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"[global]\ndmenu = {chooser}\nmarkup = full\nidle_threshold = 0\n"
                       "[urgency_normal]\ntimeout = 0\n[urgency_critical]\ntimeout = 0\n"
                       f"[log]\nsummary = *\nscript = {log}\n")
        self.server = subprocess.Popen(["dunst", "-conf", config], stderr=subprocess.DEVNULL)
        wait_for("the notification server", self.has_server)

    @staticmethod
    def has_server():
        """Asked of the bus alone: to speak to the name would have the bus start another server in its place."""
        ask = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
               "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications"]
        return b"true" in subprocess.run(ask, capture_output=True, timeout=PATIENCE).stdout

    def script(self, name, line):
        path = os.path.join(self.room, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\n{line}\n")
        os.chmod(path, 0o700)
        return path

    def koshin(self, *arguments):
        done = subprocess.run([self.program, "--lang", "en", *arguments], capture_output=True, text=True, timeout=PATIENCE)
        if done.returncode != 0:
            raise Unmet(f"koshin {' '.join(arguments)}: {done.returncode} {done.stderr}")
        return done.stdout

    def reminders(self, *arguments):
        return json.loads(self.koshin("remind", "--json", *arguments))["reminders"]

    def notifications(self):
        try:
            with open(self.shown, encoding="utf-8") as file:
                return file.read().splitlines()
        except FileNotFoundError:
            return []

    def answer(self, words):
        """Chooses the answer with these words in the server's menu of all answers."""
        with open(self.wanted, "w", encoding="utf-8") as file:
            file.write(words)
        subprocess.run(["dunstctl", "context"], check=True, timeout=PATIENCE)

    def windows(self):
        return [app for app in children(Atspi.get_desktop(0)) if app.get_name() == "koshin" and app.get_child_count()]

    def window(self):
        return wait_for("a window", lambda: next(iter(self.windows()), None))

    def close(self):
        self.server.terminate()
        self.server.wait()


def words_in(window, words):
    return any(words in thing.get_name() for thing in seen(window))


def tell(desk):
    """The sample's reminders but two are done with, so that each has a notification of its own."""
    ledger = os.path.join(desk.room, "ledger.json")
    desk.koshin("--demo", "export", ledger)
    desk.koshin("import", ledger)
    due = desk.reminders("--dry-run")
    fee = next(r for r in due if r["about"] == "deadline")
    unanswered = next(r for r in due if r["about"] == "certification")
    for subject in {r["subject"] for r in due} - {fee["subject"], unanswered["subject"]}:
        desk.koshin("remind", "--done", subject)
    outcome = json.loads(desk.koshin("remind", "--notify", "--json"))
    if not outcome["told"] or not outcome["complete"]:
        raise Unmet(f"not told: {outcome}")
    shown = wait_for("two notifications", lambda: len(desk.notifications()) == 2 and desk.notifications())
    if not any(line.startswith("Deadline|") for line in shown):
        raise Unmet(f"no deadline among {shown}")
    titles = [r["title"] for r in json.load(open(ledger, encoding="utf-8"))["practices"]]
    for line in shown:
        if any(title in line for title in titles):
            raise Unmet(f"a title of the holder's is shown: {line}")
    desk.koshin("remind", "--notify")
    time.sleep(1)
    if len(desk.notifications()) != 2:
        raise Unmet("told twice")
    print("told:", *shown, sep="\n  ")
    return fee, unanswered


def snooze(desk, reminder):
    desk.answer("Remind me in 7 days (Confirmation request)")
    subject = reminder["subject"]
    wait_for("snoozing", lambda: subject not in [r["subject"] for r in desk.reminders("--now")])
    for days, back in ((6, False), (7, True)):
        day = str(date.today() + timedelta(days=days))
        if (subject in [r["subject"] for r in desk.reminders("--dry-run", "--as-of", day)]) != back:
            raise Unmet(f"{subject} is {'not ' if back else ''}said {days} days later")
    print("snoozed:", subject)


def open_from_notification(desk, reminder):
    if desk.windows():
        raise Unmet("there is a window already")
    desk.answer("Open (Deadline)")
    window = desk.window()
    name = "annual fee"
    until(f"the requirement “{name}”", lambda: find(window, "Requirements", "list item") and words_in(window, name))
    print("opened:", reminder["target"])


def start_again(desk):
    first = desk.window().get_process_id()
    done = subprocess.run([desk.program, "--lang", "en", "--show", "c-riss/online-2"], stderr=subprocess.PIPE, text=True, timeout=PATIENCE)
    if done.returncode != 0 or "already open" not in done.stderr:
        raise Unmet(f"the second start ended with {done.returncode}: {done.stderr!r}")
    until("the other requirement", lambda: words_in(desk.window(), "Year 2 online course"))
    if [w.get_process_id() for w in desk.windows()] != [first]:
        raise Unmet("there are two programs with a window")
    print("one window:", first)


def ask_service(*arguments):
    """Asks what shows notifications, as anybody on the bus can; the name of the error, or an empty text."""
    call = ["dbus-send", "--session", "--print-reply", "--dest=org.koshin.Reminders", "/org/koshin/Reminders", "org.koshin.Reminders.Show"]
    done = subprocess.run([*call, *arguments], capture_output=True, text=True, timeout=PATIENCE)
    return done.stderr.split(":")[0].replace("Error ", "") if done.returncode else ""


def strangers(desk):
    """Words, folders, ids and keys that are not known lead to an error and nothing else."""
    before = len(desk.notifications())
    folder = os.path.join(desk.room, "of-my-choice")
    free = json.dumps({"folder": folder, "bubbles": [{"title": "Your session expired", "body": "Log in", "open": "Log in", "subjects": ["x"]}]})
    with open(os.path.join(desk.room, "config", "koshin", "ledgers.json"), encoding="utf-8") as file:
        known = json.load(file)["ledgers"][0]
    today = date.today().isoformat()
    requests = {
        "words and a folder": [f"string:{free}"],
        "a folder": [f"string:{folder}", f"string:{today}", "string:en", "array:string:Your session expired", "array:string:"],
        "an id without its place": [f"string:{known['id']}", f"string:{today}", "string:en", "array:string:Your session expired", "array:string:"],
        "a guessed place": [f"string:{known['id']}-0123456789abcdef", f"string:{today}", "string:en", "array:string:x", "array:string:mail"],
    }
    for what, request in requests.items():
        error = ask_service(*request)
        if not error.startswith("org.freedesktop.DBus.Error."):
            raise Unmet(f"{what}: no error, but {error!r}")
    time.sleep(1)
    if len(desk.notifications()) != before:
        raise Unmet(f"a stranger's words were shown: {desk.notifications()[before:]}")
    if os.path.exists(folder):
        raise Unmet("a folder of a stranger's choice was made")
    print("refused:", *requests, sep="\n  ")


def planted(desk):
    """A folder brings a command and a path along: nothing is run or written, and one notification says so."""
    folder, ran, calendar = (os.path.join(desk.room, name) for name in ("planted", "ran", "planted.ics"))
    desk.koshin("--data", folder, "import", os.path.join(desk.room, "ledger.json"))
    wants = {"notifications": True, "mailTo": "a@b.example", "mailCommand": f'/bin/sh -c "id > {ran}"', "calendarFile": calendar}
    with sqlite3.connect(os.path.join(folder, "koshin.db")) as database:
        database.execute("INSERT INTO setting VALUES ('reminders/channels', ?)", (json.dumps(wants),))
    before = len(desk.notifications())
    outcome = json.loads(desk.koshin("--data", folder, "remind", "--notify", "--json"))
    shown = wait_for("what waits for approval", lambda: [n for n in desk.notifications()[before:] if n.startswith("Your approval is needed|")])
    if any(wants["mailCommand"] in line for line in shown):
        raise Unmet(f"a notification holds the command: {shown}")
    if os.path.exists(ran) or os.path.exists(calendar):
        raise Unmet(f"what the folder brought along was done: {outcome}")
    asked = json.loads(desk.koshin("--data", folder, "approve", "--json", "--yes"))
    if not asked["approved"] or asked["asked"][0]["command"] != wants["mailCommand"]:
        raise Unmet(f"approve: {asked}")
    desk.koshin("--data", folder, "remind", "--notify")
    if not os.path.exists(ran) or not os.path.exists(calendar):
        raise Unmet("what was approved is not done")
    print("planted:", wants["mailCommand"], "waited for approval")


def squatter(desk):
    """Another program has the window's name and answers to everything: the window opens all the same."""
    script = ("import gi\nfrom gi.repository import Gio, GLib\nbus = Gio.bus_get_sync(Gio.BusType.SESSION)\n"
              "xml = '<node><interface name=\"org.freedesktop.Application\"><method name=\"Activate\"><arg type=\"a{sv}\"/></method></interface></node>'\n"
              "bus.register_object('/org/koshin/Koshin', Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], lambda *a: a[-1].return_value(None))\n"
              "Gio.bus_own_name_on_connection(bus, 'org.koshin.Koshin', Gio.BusNameOwnerFlags.NONE, lambda *a: print('owned', flush=True), None)\n"
              "GLib.MainLoop().run()\n")
    other = subprocess.Popen(["/usr/bin/python3", "-c", script], stdout=subprocess.PIPE)
    try:
        if other.stdout.readline() != b"owned\n":
            raise Unmet("the name was not to be had")
        window = subprocess.Popen([desk.program, "--lang", "en"], stderr=subprocess.PIPE, text=True)
        try:
            said = window.stderr.readline()
            if "Another program uses Koshin’s name" not in said:
                raise Unmet(f"not told of the other program: {said!r}")
            desk.window()
        finally:
            window.terminate()
            window.wait()
    finally:
        other.terminate()
        other.wait()
    wait_for("the window has gone", lambda: not desk.windows())
    print("squatter: the window opened all the same")


def main(program, room):
    desk = Desk(program, room)
    try:
        squatter(desk)
        fee, unanswered = tell(desk)
        strangers(desk)
        snooze(desk, unanswered)
        open_from_notification(desk, fee)
        start_again(desk)
        planted(desk)
    finally:
        desk.close()


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    Atspi.set_timeout(10_000, 10_000)
    try:
        main(*sys.argv[1:])
    except Unmet as unmet:
        print(f"FAILED: {unmet}")
        sys.exit(1)
