# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar file as other programs read it, by two parsers that know nothing of each other: right days and
alarms, each before its event begins, and after a change an update of the same event, not a second one.
Usage: calendar.py PROGRAM
"""
import json
import os
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta

import icalendar
import vobject

TODAY = date.today()
START = date(TODAY.year - 1, TODAY.month, 1) - timedelta(days=60)  # the second year of a term has begun
START = date(START.year, START.month, 1)


def years_after(day, years):
    """The last day of so many years that begin with the first of a month."""
    return date(day.year + years, day.month, 1) - timedelta(days=1)


def by_icalendar(text):
    """(id, day, is it called off, alarms before the day's beginning) of every event."""
    return sorted((str(event["UID"]), event["DTSTART"].dt, str(event["STATUS"]) == "CANCELLED",
                   sorted(alarm["TRIGGER"].dt for alarm in event.walk("VALARM")))
                  for event in icalendar.Calendar.from_ical(text).walk("VEVENT"))


def by_vobject(text):
    calendar = vobject.readOne(text.decode("utf-8"))
    return sorted((event.uid.value, event.dtstart.value, event.status.value == "CANCELLED",
                   sorted(alarm.trigger.value for alarm in event.contents.get("valarm", [])))
                  for event in calendar.vevent_list)


def check_alarms(text):
    """A whole day begins at midnight. Outlook drops an alarm that comes after the beginning; an event without
    any would pass unsaid."""
    events = by_icalendar(text)
    assert events == by_vobject(text), "two programs read two calendars"
    for uid, day, is_cancelled, alarms in events:
        assert isinstance(day, date) and not isinstance(day, datetime), f"{uid} is no whole day: {day}"
        assert is_cancelled != bool(alarms), f"{uid} on {day}: alarms {alarms}, cancelled {is_cancelled}"
        assert all(alarm < timedelta(0) for alarm in alarms), f"{uid} on {day} rings after its beginning: {alarms}"
    return len(events)


class Ledger:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.file = os.path.join(folder, "deadlines.ics")

    def koshin(self, *arguments):
        subprocess.run([self.program, "--data", os.path.join(self.folder, "ledger"), "--lang", "en", *arguments],
                       check=True, stdout=subprocess.DEVNULL, timeout=120)

    def text(self):
        with open(self.file, "rb") as file:
            return file.read()

    def calendar(self):
        self.koshin("export", self.file)
        check_alarms(self.text())
        events = icalendar.Calendar.from_ical(self.text()).walk("VEVENT")
        by_id = {str(event["UID"]): event for event in events}
        assert len(by_id) == len(events), "an id stands twice"
        return by_id


def only(events, summary):
    found = [event for event in events.values() if str(event["SUMMARY"]).startswith(summary)]
    assert len(found) == 1, f"{len(found)} events “{summary}”: {[str(e['SUMMARY']) for e in events.values()]}"
    return found[0]


def days_of_alarms(event):
    """Days before the event, where each alarm rings at nine in the morning."""
    days = []
    for alarm in event.walk("VALARM"):
        trigger = alarm["TRIGGER"].dt
        at_nine = trigger - timedelta(hours=9)
        assert at_nine % timedelta(days=1) == timedelta(0), trigger
        days.append(-at_nine // timedelta(days=1))
    return sorted(days, reverse=True)


def check(ledger):
    """A registration with the first year's course: the second year's is due on the last day of that year
    and safe if begun ninety days before; the application sixty days before the term ends."""
    second_year = years_after(START, 2)
    first = ledger.calendar()
    safe = only(first, "Start by: RISS “Year 2 online course”")
    assert safe["DTSTART"].dt == second_year - timedelta(days=90), safe["DTSTART"].dt
    assert safe["DTEND"].dt == second_year - timedelta(days=89)
    assert days_of_alarms(safe) == [180, 90, 30, 7, 1], days_of_alarms(safe)
    due = only(first, "Deadline: RISS “Year 2 online course”")
    assert due["DTSTART"].dt == second_year, due["DTSTART"].dt
    assert days_of_alarms(due) == [60, 30, 14, 7, 3, 1], days_of_alarms(due)
    assert only(first, "Deadline: RISS “Renewal application”")["DTSTART"].dt == years_after(START, 3) - timedelta(days=60)
    before = ledger.text()
    ledger.calendar()
    assert ledger.text() == before, "the same ledger gives another calendar"

    moved_start = date(START.year, START.month, 15)  # everything two weeks later
    ledger.koshin("set", "c-riss", f"startsOn={moved_start}")
    moved = ledger.calendar()
    assert set(first) <= set(moved), "an event has another id after its day moved"
    later = moved[str(due["UID"])]
    assert later["DTSTART"].dt == second_year + timedelta(days=14), later["DTSTART"].dt
    assert later["SEQUENCE"] == due["SEQUENCE"] + 1
    assert only(moved, "Deadline: RISS “Year 2 online course”")["UID"] == later["UID"], "the old day still stands beside the new one"

    kept = ledger.text()
    ledger.koshin("export", ledger.file, "--as-of", str(second_year + timedelta(days=400)))  # a mere view
    ledger.calendar()
    assert ledger.text() == kept, "looking at another day changed the calendar of this one"

    ledger.koshin("set", "c-riss", f"startsOn={START}")
    ledger.koshin("add", "training", "kind=online-course", "title=Second", f"completedOn={TODAY}", "minutes=360")
    done = ledger.calendar()
    for event in (safe, due):
        gone = done[str(event["UID"])]
        assert str(gone["STATUS"]) == "CANCELLED", gone["STATUS"]
        assert gone["SEQUENCE"] > event["SEQUENCE"]
        assert not gone.walk("VALARM"), "a cancelled event rings"


def check_sample(program, folder):
    """Every kind of event: of the ledger that is shown to whoever tries the program."""
    file = os.path.join(folder, "sample.ics")
    subprocess.run([program, "--demo", "export", file], check=True, stdout=subprocess.DEVNULL, timeout=120)
    with open(file, "rb") as calendar:
        count = check_alarms(calendar.read())
    assert count > 20, f"only {count} events"


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger(program, folder)
        records = os.path.join(folder, "ledger.json")
        with open(records, "w", encoding="utf-8") as file:
            json.dump({"format": "koshin-ledger", "version": 1,
                       "credentials": [{"id": "c-riss", "scheme": "jp.ipa.riss", "startsOn": str(START)}],
                       "trainings": [{"id": "t-1", "kind": "online-course", "title": "First", "completedOn": str(START + timedelta(days=200)),
                                      "minutes": 360}]}, file)
        ledger.koshin("import", records)
        check(ledger)
        check_sample(program, folder)


if __name__ == "__main__":
    main(sys.argv[1])
