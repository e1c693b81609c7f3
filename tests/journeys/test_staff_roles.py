"""Every role on every page of the staff: no button is there that the desk's services then refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.domain.persons import Role, Staff
from kiosk.screen.language import day_within
from kiosk.screen.staff_page import StaffPageModel
from kiosk.services.door import StaffSession
from tests.journeys import desk, items, places
from tests.journeys.backstage import NOW, Backstage
from tests.journeys.route import OWN_NAMES, begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown

_TODAY = NOW.date().isoformat()
_FOR_BOOKERS = {"Book for someone", "I am free now", "Open new times", "Copy last week", "Close %1"}
_FOR_BOOKERS |= {"Change this time", "Show names", "Check in", "Write a note", "Cancel this booking", "Give a place"}
_SET_UP = "Set up this screen"
_PARTY = "0193b8a0-0000-7000-8000-000000000001"


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


def _pages(slot: str) -> list[tuple[str, str]]:
    """Every page of the staff that a button leads to, or a scanner."""
    return [
        ("staff-today", ""),
        ("staff-agenda", _TODAY),
        ("staff-slot", slot),
        *(("staff-slot", f"{slot}/{_PARTY[:-1]}{number}") for number in (1, 3, 4)),
        ("staff-slot", f"{slot}/{_PARTY}/in"),
        ("staff-find", ""),
        ("staff-book", ""),
        ("staff-open", _TODAY),
        ("staff-copy", _TODAY),
        ("staff-close", _TODAY),
        ("staff-change", slot),
        ("staff-free", ""),
        ("staff-notice", "overbooked"),
        ("staff-content", ""),
        ("staff-item", "heart-rhythm"),
    ]


def _begin(stage: Stage, *roles: Role) -> None:
    somebody = Staff(id="aino", name=desk.AINO, centre="seinajoki", roles=roles)
    stage.screen.kiosk.shift.begin(StaffSession(somebody, lambda: 0.0))


async def _open(stage: Stage, page: str, argument: str) -> None:
    before = stage.screen.kiosk.navigator.current
    stage.screen.kiosk.navigator.open(page, argument)
    await stage.until(lambda: stage.page == "missing" or stage.screen.kiosk.navigator.current is not before, page)
    await stage.still()


def _buttons(stage: Stage) -> dict[str, QQuickItem]:
    """What can be touched, by name; without the lock, and without what is everybody's."""
    everybodys = {*OWN_NAMES.values(), shown("Undo"), f"{shown('Lock: %1').replace('%1', desk.AINO)}"}
    return {items.name(item): item for item in items.controls(stage.window) if items.name(item) not in everybodys}


async def _refused(stage: Stage) -> bool:
    """Whether what was just asked for was refused, or led to no page."""
    await stage.still()
    await stage.screen.store.desk(lambda _: None)  # after whatever was asked
    await stage.still()
    model = stage.screen.kiosk.navigator.current
    return stage.page == "missing" or (isinstance(model, StaffPageModel) and model.deed.fault == "locked")


async def _walk(stage: Stage, *roles: Role) -> set[str]:
    """Touch every button of every page that there is for these roles; the names of all of them. Administrators, whom
    nothing is refused, only look.
    """
    _begin(stage, *roles)
    await _open(stage, "staff-today", "")
    slot, names = desk.row(stage, 1, "slotId"), set[str]()
    for page, argument in _pages(slot):
        await _open(stage, page, argument)
        if stage.page == "missing":
            continue
        assert not await _refused(stage), (roles, page, argument)
        there = list(_buttons(stage))
        for name in (each for each in there if each not in names and "administrator" not in roles):
            await _open(stage, page, argument)
            button = _buttons(stage).get(name)
            if button is None:  # what was touched before has changed that
                continue
            stage.screen.kiosk.idle.touched()  # no finger clicks it, and a walk may take longer than a shift waits
            QMetaObject.invokeMethod(button, "click")
            assert not await _refused(stage), (roles, page, argument, name)
        names |= set(there)
    return names


def _among(words: str, names: set[str]) -> bool:
    said = shown(words).replace("%1", day_within(NOW.date(), "fi"))
    return any(name == said or name.startswith((f"{said}:", f"{said}.", f"{said} ")) for name in names)


@pytest.mark.parametrize("role", ["editor", "booker", "administrator"])
def test_no_role_meets_a_button_that_is_then_refused(theatre: Theatre, role: Role) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        names = await _walk(stage, role)
        there = {words for words in _FOR_BOOKERS if _among(words, names)}
        assert there == (set() if role == "editor" else _FOR_BOOKERS), role
        assert _among("Agenda", names), "what everybody may see is there"
        await _open(stage, "staff-today", "")
        await stage.touch_words("See and hear")
        assert _among(_SET_UP, set(_buttons(stage))) is (role == "administrator")

    story(theatre)


def test_a_page_for_doing_is_not_there_for_whoever_may_not_do_it(theatre: Theatre) -> None:
    @journey(_furnished)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        _begin(stage, "editor")
        await _open(stage, "staff-today", "")
        slot = desk.row(stage, 1, "slotId")
        there: dict[str, bool] = {}
        for page, argument in _pages(slot):
            await _open(stage, page, argument)
            there[page] = stage.page != "missing"
        assert {page for page, is_there in there.items() if is_there} == {
            "staff-today",
            "staff-agenda",
            "staff-slot",
            "staff-find",
            "staff-notice",  # to read; only bookers can say that it is seen to
            "staff-content",
            "staff-item",
        }

    story(theatre)
