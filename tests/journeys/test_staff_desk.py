"""A day at the staff's desk by touch: in with the PIN, what the desk is for, and nothing left of it when it locks."""

from __future__ import annotations

import gc
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.screen.page import PageModel
from kiosk.screen.scanner import Scanner
from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_book import DeskBookPage
from kiosk.screen.staff_slot import SlotPage
from kiosk.store.wishes import Wish, Wishes
from tests.journeys import desk, desk_times, items, keys, places, route
from tests.journeys.backstage import Backstage
from tests.journeys.lockdown_storm import outside
from tests.journeys.route import there
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.tongues import tongues_of_sample
from tests.journeys.words import shown
from tests.screen.lockdown_traces import in_files, traces
from tests.screen.reading import column, late

ALONE = desk.CODE[:7] + "0"
"""The code of the party that the first slot has alone."""
NAME, REASON = "veqxi", "sairas"


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


def _wishes(theatre: Theatre) -> list[Wish]:
    wishes = Wishes(theatre.data / "ledger.db")
    try:
        return list(wishes.unsettled() or ())
    finally:
        wishes.close()


def _more(stage: Stage) -> QQuickItem:
    """The way to all that can be done with the first party."""
    card = next(item for item in items.on_top(stage.window) if items.kind(item) == "PartyCard")
    return next(item for item in items.seen(card) if items.is_control(item) and items.name(item) == shown("More"))


def _of_kind(stage: Stage, kind: str) -> list[QQuickItem]:
    return [item for item in items.controls(stage.window) if kind in {items.kind(item), items.kind(item.parentItem())}]


async def _type(stage: Stage, label: str, words: str) -> None:
    """Touch a field, type by finger on the keyboard on the screen, and put it away."""
    await stage.touch_words(label)
    await stage.until(lambda: keys.board(stage.window) is not None, "the keyboard")
    for letter in words:
        faces = keys.faces(stage.window)
        await keys.touch(stage, letter if letter in faces else letter.upper())
    await route.put_away(stage)


async def _scan(stage: Stage, words: str) -> None:
    """What a scanner reads, key upon key."""

    def clicks() -> None:
        for sign in words:
            key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_Space if sign == " " else Qt.Key(ord(sign.upper()))
            QTest.sendKeyEvent(QTest.KeyAction.Click, stage.window, key, sign, Qt.KeyboardModifier.NoModifier)

    await outside(clicks)


async def _nothing_left(stage: Stage, *secrets: str) -> None:
    """The attract page shows, and none of these is left in memory; the name of who was at work is on no page."""
    kiosk = stage.screen.kiosk
    await stage.until(lambda: stage.page == "attract" and not kiosk.findChildren(PageModel), "attract, and no page")
    await stage.still()
    assert (kiosk.shift.on, kiosk.shift.name) == (False, "")
    gc.collect()
    for secret in (*secrets, desk.AINO):
        found = traces(secret, stage.window, stage.screen.engine, kiosk)
        assert [each for each in found if secret != desk.AINO or not each.endswith("in Python")] == [], secret
    assert QGuiApplication.clipboard().text() == ""


@journey(_furnished)
async def test_somebody_is_checked_in_by_one_touch_and_taken_back(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk.today(stage)
    assert stage.says("Tiistai 24. marraskuuta")
    assert list(tongues_of_sample().check(stage.window, "fi")) == []
    with patch.object(stage, "tap", wraps=stage.tap) as taps:
        await desk.checked_in(stage)
    assert taps.await_count == 1
    assert [wish.kind for wish in _wishes(theatre)] == ["check_in"]
    await stage.touch_words("Undo")
    await stage.until(lambda: stage.says(shown("Undone")), "that it is taken back")
    assert _wishes(theatre) == []


@journey(_furnished)
async def test_a_party_is_moved_and_another_cancelled_with_a_reason(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk.slot(stage)
    assert isinstance(stage.model, SlotPage)
    before = stage.model.parties.rowCount()
    await stage.touch_item(_more(stage))
    await stage.touch_words("Move to another time")
    await stage.until(lambda: _of_kind(stage, "SittingChoice"), "times to move to")
    when = stage.model.elsewhere.when(str(column(stage.model.elsewhere.times, "slotId")[0]))()
    await stage.touch_item(_of_kind(stage, "SittingChoice")[0])
    moved = shown("Moved to %1. They have to be told.").replace("%1", when)
    await stage.until(lambda: when and stage.says(moved), "that it is moved, and to when")
    assert stage.model.parties.rowCount() == before - 1

    await stage.touch_item(_more(stage))
    await stage.touch_words("Cancel this booking")
    await _type(stage, "Why is it cancelled?", REASON)
    await stage.touch_words("Cancel this booking")
    await stage.until(lambda: stage.says(shown("Cancelled. They have to be told.")), "that it is cancelled")
    await stage.still()
    assert stage.says(REASON) or stage.says(REASON.capitalize())
    assert [wish.kind for wish in _wishes(theatre)] == ["move", "cancel"]
    assert str(_wishes(theatre)[1].payload["reason"]).lower() == REASON
    assert [wish.person for wish in _wishes(theatre)] == [{"kind": "staff", "staff": "aino"}] * 2

    await stage.touch(desk.AINO)  # on the lock
    await _nothing_left(stage, REASON, REASON.capitalize())


@journey(_furnished)
async def test_two_are_booked_in_four_touches_and_their_name(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk.today(stage)
    two = shown("%1 people").replace("%1", "2")
    with patch.object(stage, "tap", wraps=stage.tap) as taps:
        await stage.touch_words("Book for someone")
        await stage.arrive("staff-book")
        times = _of_kind(stage, "SittingChoice")
        await stage.touch_item(next(item for item in times if int(there(item.parentItem()).property("free")) >= 2))
        await stage.touch(two)
        before_name = taps.await_count
        await _type(stage, "Name", NAME)
        for_name = taps.await_count - before_name
        await stage.touch_item(next(item for item in _of_kind(stage, "PrimaryButton") if two in items.name(item)))
        assert taps.await_count - for_name == 4
        assert for_name == len(NAME) + 2, "into the field, its letters, and the keyboard away"
    page = stage.model
    assert isinstance(page, DeskBookPage)
    await stage.until(lambda: page.code, "the code")
    await stage.still()
    code = page.code
    assert stage.says(code)
    (wish,) = _wishes(theatre)
    assert (wish.kind, wish.payload["party"], bool(wish.payload["contact"])) == ("book", 2, True)
    for mark in (NAME, NAME.capitalize(), code.replace(" ", "")):
        assert in_files(mark, [theatre.data]) == []

    late(stage.screen.kiosk.shift.undoing)  # it can't be taken back any more
    for mark in (NAME, NAME.capitalize()):
        assert traces(mark, stage.window, stage.screen.engine, stage.screen.kiosk) == [], "it is sealed by now"

    await stage.touch(desk.AINO)  # on the lock
    await _nothing_left(stage, NAME, NAME.capitalize(), code, code[:4])


@pytest.mark.parametrize(
    "read", [f"{ALONE}\r", f"BEGIN:VCALENDAR\rSUMMARY:Time for two\rDESCRIPTION:{ALONE[:4]}-{ALONE[4:]}\r"]
)
@pytest.mark.parametrize("where", ["at first", "after a touch", "on a button", "in a field"])
def test_a_scanned_code_checks_in_and_presses_and_types_nothing(theatre: Theatre, read: str, where: str) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk.today(stage)
        if where == "after a touch":
            await desk.checked_in(stage)
            await stage.touch_words("Undo")
            await stage.until(lambda: not _wishes(theatre), "that it is taken back")
        elif where == "on a button":
            await desk.slot(stage)
            await stage.touch_item(_more(stage))
            there(stage.control(shown("Write a note"))).forceActiveFocus()
        elif where == "in a field":
            await desk.book_who(stage)
            await stage.touch_words("Name")
            await route.put_away(stage)
        await _scan(stage, read)
        await stage.arrive("staff-slot")
        await stage.until(lambda: stage.says(shown("Checked in")), "that they are checked in")
        await stage.still()
        assert [wish.kind for wish in _wishes(theatre)] == ["check_in"]
        await stage.touch(desk.AINO)  # on the lock
        await _nothing_left(stage, ALONE, ALONE[4:])

    theatre.play(story, _furnished(theatre.backstage))


@journey(_furnished)
async def test_a_field_gets_back_what_stood_in_it_before_a_scan(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await desk.book_who(stage)
    page = stage.model
    assert isinstance(page, DeskBookPage)
    await _type(stage, "Name", NAME)
    typed = page.who.name
    assert typed.lower() == NAME
    field = next(item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD))
    field.forceActiveFocus()
    await _scan(stage, "x")
    assert page.who.name.lower() == f"{NAME}x", "a person's key"
    (scanner,) = stage.screen.kiosk.findChildren(Scanner)
    await stage.until(lambda: not scanner._keys, "that this was no scan")
    await _scan(stage, ALONE)
    await stage.until(lambda: stage.screen.kiosk.navigator.asking, "the question whether the name may go")
    assert page.who.name.lower() == f"{NAME}x"
    await stage.still()
    await stage.touch_words("Yes, leave")
    await stage.arrive("staff-slot")


@journey(_furnished)
async def test_a_typed_code_that_is_scanned_on_the_attract_page_leads_nowhere(theatre: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await desk.today(stage)
    await stage.touch(desk.AINO)  # on the lock
    await stage.arrive("attract")
    await _scan(stage, ALONE)
    await stage.still()
    assert not stage.page.startswith("staff")
    assert _wishes(theatre) == []


@pytest.mark.parametrize("way", ["no touch is seen", "its own two minutes", "its hour"])
def test_it_locks_by_itself_and_nothing_is_left(theatre: Theatre, way: str) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        kiosk = stage.screen.kiosk
        await route.begin(stage, "sv")
        await desk.party(stage)
        session = kiosk.shift.staff
        if way == "no touch is seen":
            for _second in range(120):
                kiosk.idle.tick()
        else:
            began = session._monotonic()
            session._monotonic = lambda: began + (120 if way == "its own two minutes" else 3600)
            if way == "its hour":
                session._touched = began + 3590
        await _nothing_left(stage)
        assert session.locked
        await route.begin(stage, "fi")
        stage.screen.kiosk.navigator.open("staff-today")
        await stage.arrive("missing")

    theatre.play(story, _furnished(theatre.backstage))


@journey(_furnished)
async def test_a_week_with_one_busy_day_gives_it_the_width(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "sv")
    await desk_times.agenda(stage)
    agenda = stage.model
    assert isinstance(agenda, AgendaPage)
    while agenda.busy > 1:
        await stage.touch_words("Next")
        await stage.still()
    assert agenda.busy == 1
    days = [item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "AgendaDay"]
    (busy,) = [day for day in days if day.property("busy")]
    assert items.rect(busy).width() > there(busy.parentItem()).width() / 2
