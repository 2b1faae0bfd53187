# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the running window from outside, through AT-SPI alone, as a screen reader does.

Called by run.sh with the program and an empty folder. Prints what it did; the first thing that does
not hold ends it with exit status 1.
"""
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

AS_OF = "2026-11-22"
SEALED = "極秘商事株式会社"
PATIENCE = 20  # seconds; a machine under sanitizers is slow


class Unmet(Exception):
    """Something that a person with a screen reader needs is not there."""


def until(what, probe):
    """What `probe` finds, as soon as it finds anything."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = probe()
        except GLib.GError:  # something went away while it was being read
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Unmet(f"not there within {PATIENCE} s: {what}")


def patiently(reading):
    """The same reading, begun again where something went away while it read."""
    def read(*arguments):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return reading(*arguments)
            except GLib.GError as gone:
                if time.monotonic() > end:
                    raise Unmet(f"cannot be read: {gone.message}") from gone
                time.sleep(0.1)
    return read


def children(thing):
    for i in range(thing.get_child_count()):
        child = thing.get_child_at_index(i)
        if child is not None:
            yield child


def has(thing, state):
    return thing.get_state_set().contains(state)


def everything(thing):
    """The object and all below it, whether or not it is to be seen now."""
    yield thing
    for child in children(thing):
        yield from everything(child)


def seen(thing):
    """The object and all below it that is to be seen now."""
    if not has(thing, Atspi.StateType.SHOWING) and thing.get_role() != Atspi.Role.APPLICATION:
        return
    yield thing
    for child in children(thing):
        yield from seen(child)


def described(thing):
    return f"{thing.get_role_name()} “{thing.get_name()}” in “{thing.get_parent().get_name()}”"


def actions(thing):
    if "Action" not in thing.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(thing, i) for i in range(thing.get_n_actions())]


@patiently
def act(thing, name):
    names = actions(thing)
    if name not in names:
        raise Unmet(f"{described(thing)} has no action {name}, only {names}")
    thing.do_action(names.index(name))


def find(top, name, *roles):
    """The object to be seen that has this name, or begins with it followed by a colon."""
    for thing in seen(top):
        whole = thing.get_name()
        if thing.get_role_name() in roles and (whole == name or whole.startswith((name + ":", name + "："))):
            return thing
    return None


class Window:
    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options])
        self.application = until("the program", self._find)
        until("its window", lambda: find(self.application, "更新手帳 Koshin", "frame") or find(self.application, "Koshin", "frame"))

    def _find(self):
        desktop = Atspi.get_desktop(0)
        for child in children(desktop):
            if child.get_process_id() == self.process.pid and child.get_child_count():
                return child
        return None

    def close(self):
        self.process.terminate()
        self.process.wait()

    def get(self, name, *roles, within=None):
        return until(f"{'/'.join(roles)} “{name}”", lambda: find(within or self.application, name, *roles))

    def press(self, name, within=None):
        act(self.get(name, "push button", within=within), "Press")

    def choose_page(self, item):
        act(item, "Toggle")
        until(f"the page {item.get_name()}", lambda: has(item, Atspi.StateType.SELECTED))

    def page(self, name):
        self.choose_page(self.get(name, "list item", within=self.pages()))

    def pages(self):
        return until("the list of pages", lambda: find(self.application, "画面", "list") or find(self.application, "Pages", "list"))

    def dialog(self, title):
        return self.get(title, "dialog")

    def gone(self, title):
        until(f"the window “{title}” to close", lambda: not find(self.application, title, "dialog"))


def key(name):
    """Presses a key, as a person does who hears instead of seeing."""
    codes = {"Down": 116, "Return": 36}
    Atspi.generate_keyboard_event(codes[name], None, Atspi.KeySynthType.PRESSRELEASE)


def type_into(field, text):
    if "EditableText" not in field.get_interfaces():
        raise Unmet(f"{described(field)} cannot be written into")
    Atspi.EditableText.set_text_contents(field, text)
    until(f"“{text}” in {described(field)}", lambda: Atspi.Text.get_text(field, 0, -1) == text)


def choose_in(window, form, name, wanted):
    """Chooses in a combo box by the keyboard, hearing after each step what is chosen."""
    box = window.get(name, "combo box", within=form)
    Atspi.Component.grab_focus(box)
    until(f"the keyboard in {described(box)}", lambda: has(box, Atspi.StateType.FOCUSED))
    for _ in range(80):
        if box.get_name().endswith(wanted):
            return
        before = box.get_name()
        key("Down")
        until(f"another choice in {described(box)}", lambda: box.get_name() != before)
    raise Unmet(f"no “{wanted}” in {described(box)}")


def find_in(window, form, name, typed, wanted):
    """Chooses by typing a part of it, hearing in the list what was found."""
    field = window.get(name, "text", within=form)
    Atspi.Component.grab_focus(field)
    until(f"the keyboard in {described(field)}", lambda: has(field, Atspi.StateType.FOCUSED))
    type_into(field, typed)
    found = window.get(wanted, "list item", within=form)
    key("Down")
    until(f"the keyboard on {described(found)}", lambda: has(found, Atspi.StateType.FOCUSED))
    key("Return")
    until(f"“{wanted}” chosen in {described(field)}", lambda: wanted.startswith(Atspi.Text.get_text(field, 0, -1)) and has(field, Atspi.StateType.FOCUSED))


@patiently
def check_names(top, where):
    """Everything that can be reached or pressed has a name and a role."""
    count = 0
    for thing in seen(top):
        pressed = set(actions(thing)) & {"Press", "ShowMenu"}
        if not has(thing, Atspi.StateType.FOCUSABLE) and not pressed:
            continue
        count += 1
        if thing.get_role() == Atspi.Role.TABLE_CELL:
            continue  # a cell without a value is silent; its heading is read with it
        if not thing.get_name().strip():
            raise Unmet(f"{where}: no name: {described(thing)}")
        if thing.get_role() in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN, Atspi.Role.FILLER):
            raise Unmet(f"{where}: no telling role: {described(thing)}")
        if "<" in thing.get_description():
            raise Unmet(f"{where}: markup in the description of {described(thing)}")
    return count


@patiently
def check_sealed(window, where):
    for thing in everything(window.application):
        texts = [thing.get_name(), thing.get_description()]
        if "Text" in thing.get_interfaces():
            texts.append(Atspi.Text.get_text(thing, 0, -1))
        if any(SEALED in text for text in texts):
            raise Unmet(f"{where}: the sealed name is told by {described(thing)}")


def headings(table):
    count = Atspi.Table.get_n_columns(table)
    return [Atspi.Table.get_column_header(table, i).get_name() for i in range(count)]


def rows(table):
    """Each row as a dictionary from heading to cell, read through the Table interface."""
    titles = headings(table)
    for row in range(Atspi.Table.get_n_rows(table)):
        cells = [Atspi.Table.get_accessible_at(table, row, column) for column in range(len(titles))]
        yield {title: cell.get_name() for title, cell in zip(titles, cells)}


def row_with(table, text):
    return until(f"a row with “{text}” in {described(table)}",
                 lambda: next((r for r in rows(table) if any(text in cell for cell in r.values())), None))


def expect(what, actual, wanted):
    if actual != wanted:
        raise Unmet(f"{what}: “{actual}” instead of “{wanted}”")


def open_form(window):
    return until("a form", lambda: next((d for d in children(window.application) if d.get_role_name() == "dialog"), None))


def save(window, form):
    title = form.get_name()
    window.press("保存", within=form)
    window.gone(title)


def enter_first_credential(window):
    check_names(window.application, "start page")
    window.press("最初の資格を登録する")
    form = window.dialog("最初の資格を登録")
    check_names(form, "first credential")
    find_in(window, form, "資格制度", "セキスペ", "登録セキスペ（情報処理安全確保支援士）、経済産業省・独立行政法人情報処理推進機構（IPA）")
    type_into(window.get("登録番号", "text", within=form), "012345")
    type_into(window.get("登録日", "text", within=form), "2025-10-01")
    until("the term that follows, told in the form", lambda: any("2028-09-30" in thing.get_name() for thing in seen(form)))
    save(window, form)


def add_client_with_sealed_name(window):
    window.page("資格・計画・関係者")
    act(window.get("支援先", "page tab"), "Press")
    window.press("支援先を追加")
    form = open_form(window)
    check_names(form, "form of a client")
    type_into(window.get("呼び名", "text", within=form), "製造業A")
    type_into(window.get("実名", "text", within=form), SEALED)
    save(window, form)
    row = row_with(window.get("支援先", "tree"), "製造業A")
    expect("the client's row", row["呼び名"], "製造業A")


def sealed_name_only_in_its_form(window):
    check_sealed(window, "with the list of clients")
    window.press("編集")
    form = open_form(window)
    field = window.get("実名", "text", within=form)
    expect("the name in its own form", Atspi.Text.get_text(field, 0, -1), SEALED)
    window.press("キャンセル", within=form)
    window.gone(form.get_name())
    check_sealed(window, "after the form was left")


def add_training(window):
    window.page("講習・研修")
    window.press("＋ 講習・研修を記録")
    form = open_form(window)
    check_names(form, "form of a training")
    choose_in(window, form, "種別", "オンライン講習")
    type_into(window.get("件名", "text", within=form), "オンライン講習 1年目")
    type_into(window.get("修了日", "text", within=form), "2026-06-14")
    type_into(window.get("時間", "text", within=form), "6:00")
    save(window, form)


@patiently
def read_the_training(window):
    row = row_with(window.get("講習・研修", "tree"), "オンライン講習 1年目")
    expect("its day", row["修了日"], "2026-06-14")
    expect("its time", row["時間"], "6時間")


@patiently
def read_the_verdict(window):
    window.page("要件")
    row = row_with(window.get("要件", "tree"), "1年目のオンライン講習")
    if "充足" not in row["要件"]:
        raise Unmet(f"the verdict of the first course is not told: “{row['要件']}”")
    expect("what counts", row["進捗"], "1 / 1")
    window.page("概要")
    overview = row_with(window.get("資格", "tree"), "情報処理安全確保支援士")
    expect("the state of the credential", overview["状態"], "進行中")
    if any("1年目のオンライン講習" in cell for todo in rows(window.get("やること", "tree")) for cell in todo.values()):
        raise Unmet("the first course is still to be done")


def walk_pages(window, language):
    """Every page by its name in the list of pages; the list itself says which there are."""
    items = [thing for thing in children(window.pages()) if has(thing, Atspi.StateType.FOCUSABLE)]
    if len(items) < 8:
        raise Unmet(f"only {len(items)} pages in the list of pages")
    for item in items:
        window.choose_page(item)
        check_sealed(window, item.get_name())
        print(f"{language}: {item.get_name()}: {check_names(window.application, item.get_name())} controls")


def on_an_empty_ledger(program, room):
    window = Window(program, "--data", f"{room}/ledger", "--lang", "ja", "--as-of", AS_OF)
    try:
        enter_first_credential(window)
        add_client_with_sealed_name(window)
        sealed_name_only_in_its_form(window)
        add_training(window)
        read_the_training(window)
        read_the_verdict(window)
        walk_pages(window, "ja")
    finally:
        window.close()


def on_the_sample(program):
    window = Window(program, "--demo", "--lang", "en", "--as-of", AS_OF)
    try:
        walk_pages(window, "en")
    finally:
        window.close()


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # the one name that both old and new GI know
    Atspi.set_timeout(10_000, 10_000)
    try:
        on_an_empty_ledger(*sys.argv[1:3])
        on_the_sample(sys.argv[1])
    except Unmet as fault:
        print(f"FAILED: {fault}")
        sys.exit(1)
