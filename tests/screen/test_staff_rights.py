"""Every slot of every page of the staff, found by looking: without a shift none of them does anything, or fails.

A page or a slot that is new is walked by itself; one that takes what nobody here has heard of fails until it is known.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaMethod, QObject

from kiosk.screen.staff_deed import Done
from kiosk.screen.staff_page import StaffPageModel
from tests.intents import CODE, booking, notice, uuid7
from tests.screen.reading import turns
from tests.screen.staff_room import ALONE, ASKS, FIRST, TELL, StaffRoom

DOOR = "staff"
FOR_EDITORS = {"staff-content", "staff-item", "staff-centre", "staff-hours", "staff-stations", "staff-announce"}
FOR_EDITORS |= {"staff-attract", "staff-condition"}  # the last is for everybody
HERE = uuid7(9)
ARGUMENTS = {
    "staff-slot": f"noon/{FIRST}",
    "staff-book": "evening",
    "staff-find": CODE,
    "staff-copy": "2026-12-01",
    "staff-close": "2026-11-25",
    "staff-change": "evening",
    "staff-item": "heart-rhythm",
    "staff-notice": "gone",
    "staff-message": uuid7(71),
}
"""What the pages are opened with; the others with nothing."""

_HEADINGS = {"headings": ["Time", "What", "Station", "Host", "Booked"], "nothing": "", "foot": ""}
_WORDS = {**_HEADINGS, "states": {}, "languages": {}, "needs": {}, "persons": ["1 person", "%1 persons"]}
_BY_TYPE: dict[str, Any] = {"QString": FIRST, "int": 2, "bool": True, "QVariantMap": _WORDS, "double": 1.0}
_BY_SLOT: dict[str, tuple[Any, ...]] = {
    "confirm": (ASKS,),
    "missed": (ALONE,),
    "expect": (HERE,),
    "told": (TELL,),
    "move": ("evening",),
    "choose": ("evening",),
    "type": (CODE,),
    "note": ("comes with her son",),
    "cancel": ("ill",),
    "chooseSpoken": ("sv",),
    "publish": ("sv",),
    "hold": ("sv",),
    "checked": ("sv",),
    "keepOurs": ('["title", "fi"]',),
    "takeOther": ('["title", "fi"]',),
    "toggleDay": ("mon",),
    "dropDay": ("2026-12-24",),
    "add": ("heart-rhythm",),
    "retire": ("window",),
}
DOING = {
    "checkIn",
    "missed",
    "expect",
    "confirm",
    "told",
    "move",
    "cancel",
    "note",
    "book",
    "undo",
    "see",
    "showNames",
    "showWords",
    "closeDay",
    "hide",
    "show",
    "toggleFeatured",
    "hold",
    "restore",
    "saveDay",
    "dropDay",
    "retire",
    "add",
    "checkNow",
}
"""Slots that write something for whoever may."""


def slots(page: QObject) -> list[str]:
    """The names of all slots of a page that are ours."""
    meta, ours = page.metaObject(), QObject.staticMetaObject.methodCount()
    found = (meta.method(number) for number in range(ours, meta.methodCount()))
    return sorted(
        {bytes(each.name().data()).decode() for each in found if each.methodType() == QMetaMethod.MethodType.Slot}
    )


@pytest.fixture(autouse=True)
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody asks Qt for voices in a child process."""
    monkeypatch.setattr("kiosk.screen.staff_condition.voices", list)


def call(page: QObject, slot: str) -> None:
    """Call it as QML does."""
    meta, ours = page.metaObject(), QObject.staticMetaObject.methodCount()
    for number in range(ours, meta.methodCount()):
        method = meta.method(number)
        if bytes(method.name().data()).decode() == slot:
            types = [bytes(each.data()).decode() for each in method.parameterTypes()]
            given = _BY_SLOT.get(slot, ())
            if len(given) != len(types):
                given = tuple(_BY_TYPE[each] for each in types)
            getattr(page, slot)(*given)


async def refused(room: StaffRoom) -> str:
    """Something that the hub refused; its intent. Somebody has come who may be put right."""
    told = (notice(), notice("message", id=ARGUMENTS["staff-message"], matter="general", language="fi"))
    room.staff.hub_tells(bookings=(booking(9, slot="evening", state="arrived"),), notices=told)
    intent = room.staff.desk.work.check_in(room.staff.session(), FIRST)
    room.staff.hub_refuses("wrong_state")
    room.staff.settle()
    return intent


def argument(name: str, intent: str) -> str:
    """What a page is opened with; ``intent`` was refused."""
    return intent if name == "staff-refused" else ARGUMENTS.get(name, "")


async def pages(room: StaffRoom, intent: str) -> dict[str, StaffPageModel]:
    """Every page that a shift opens, by name."""
    made: dict[str, StaffPageModel] = {}
    for name in room.names:
        if name != DOOR:
            made[name] = await room.open(name, argument(name, intent))
    return made


def files(room: StaffRoom) -> set[Path]:
    return {path for path in room.folder.root.rglob("*") if path.suffix not in {".db-wal", ".db-shm"}}


def test_without_a_shift_no_page_opens_but_the_door(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        intent = await refused(room)
        for way in ("nobody", "locked", "ended"):
            if way == "locked":
                room.begin()
                room.shift.staff.lock()
            elif way == "ended":
                room.shift.lock()
            opened = [name for name in room.names if await room.make(name, argument(name, intent)) is not None]
            assert opened == [DOOR], way

    room.play(story)


def test_a_scanned_code_checks_nobody_in_without_a_shift(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        assert await room.make("staff-slot", f"noon/{FIRST}/in") is None
        assert room.staff.kinds() == []

    room.play(story)


@pytest.mark.parametrize("way", ["locked", "idle", "ended"])
def test_no_slot_of_any_page_does_anything_once_the_shift_is_over(room: StaffRoom, way: str) -> None:
    async def story(room: StaffRoom) -> None:
        intent = await refused(room)
        room.begin("booker", "editor", "administrator")
        made = await pages(room, intent)
        if way == "locked":
            room.shift.staff.lock()
        elif way == "idle":
            room.staff.seconds += 120
        else:
            room.shift.lock()
        before, there = room.staff.written(), files(room)
        for name, page in made.items():
            for slot in slots(page):
                room.shift.undoing.add(Done("check_in", (intent,), page.take_back))  # as if it had just been done
                call(page, slot)
                await turns(30)
                assert room.staff.written() == before, f"{name}: {slot}"
                assert files(room) == there, f"{name}: {slot}"
                assert page.deed.done == "", f"{name}: {slot}"

    room.play(story)


def test_no_slot_of_any_page_does_anything_for_an_editor_but_what_everybody_may(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        intent = await refused(room)
        room.begin("editor")
        before = room.staff.written()
        names = [name for name in room.names if name not in {DOOR, *FOR_EDITORS}]
        opened = [await room.make(name, argument(name, intent)) for name in names]
        for page in (each for each in opened if isinstance(each, StaffPageModel)):
            for slot in (each for each in slots(page) if each not in {"undo", "saveList"}):
                call(page, slot)
                await turns(30)
                assert room.staff.written() == before, slot

    room.play(story)


def test_the_same_calls_do_something_for_whoever_may(room: StaffRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the walk would prove nothing."""
    monkeypatch.setattr("kiosk.screen.day_list.usb_mounts", lambda: ())
    monkeypatch.setattr("kiosk.screen.staff_names._PAUSE_SECONDS", 0)

    async def story(room: StaffRoom) -> None:
        intent = await refused(room)
        room.begin("booker", "editor")
        did: set[str] = set()
        for name in (each for each in room.names if each != DOOR):
            for slot in slots(await room.open(name, argument(name, intent))):
                page = await room.open(name, argument(name, intent))
                fresh = (room.staff.desk.work.check_in(room.shift.staff, TELL),) if slot == "undo" else ()
                if fresh:
                    page.deed.did("check_in", *fresh)
                before = room.staff.written()
                call(page, slot)
                await turns(80)
                if room.staff.written() != before:
                    did.add(slot)
                _undo_all(room, intent)
        assert did >= DOING

    room.play(story)


def test_the_walk_meets_every_page_and_its_slots(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        intent = await refused(room)
        room.begin("booker", "editor")
        made = await pages(room, intent)
        assert {"staff-today", "staff-slot", "staff-find", "staff-book"} <= set(made)
        found = {slot for page in made.values() for slot in slots(page)}
        assert found >= DOING | {"saveList", "find", "hideNames", "chooseTime"}

    room.play(story)


def _undo_all(room: StaffRoom, intent: str) -> None:
    room.staff.desk.work.unseen(room.shift.staff, intent)
    for wish in room.staff.unsettled():
        room.staff.desk.work.undo(room.shift.staff, (wish.id,))
