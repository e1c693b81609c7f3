"""The staff's desk on a PC: it begins at the door, works with a mouse and keys, and comes back to the door."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.journeys import desk, desk_content, desk_times, items, keys, set_up
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Device, Stage
from tests.journeys.story import Theatre
from tests.journeys.words import shown

_PC = Device("pc", 1920, 1080, 531.0)


async def _sign_in(stage: Stage) -> None:
    """With keys alone: choose with Tab and Enter, type the PIN, and Enter."""
    await _tab_to(stage, desk.AINO)
    await stage.press(Qt.Key.Key_Return)
    for digit in desk.PIN:
        await stage.press(Qt.Key(ord(digit)))
    await stage.press(Qt.Key.Key_Return)
    await stage.arrive("staff-today")


async def _tab_to(stage: Stage, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    for _ in range(40):
        focused = stage.window.activeFocusItem()
        if focused is not None and items.name(focused).startswith(name):
            return
        await stage.press(key)
    raise AssertionError(f"Tab does not lead to {name}")


def test_it_begins_at_the_door_and_a_lock_brings_the_door_back(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        kiosk = stage.screen.kiosk
        await set_up.begin_desk(stage, "en")
        assert stage.window.title() == "Nordic Telemedicine Center: the staff’s desk"
        assert [stage.control(name) for name in ("Home", "Ask for help", "Back")] == [None, None, None]
        await stage.press(Qt.Key.Key_Escape)
        assert stage.page == "staff"
        await _sign_in(stage)
        assert (kiosk.shift.name, kiosk.session.underWay, kiosk.session.language) == (desk.AINO, True, "en")
        await stage.press(Qt.Key.Key_Escape)
        assert stage.page == "staff-today", "there is nothing behind it"
        await stage.touch_words("Find by code")
        await stage.arrive("staff-find")
        await stage.touch_words("The visitor’s code")
        for letter in "7K2":
            await stage.press(Qt.Key(ord(letter)))
        assert keys.board(stage.window) is None, "there are real keys"
        assert stage.model._typed.upper() == "7K2"  # type: ignore[attr-defined]
        await stage.touch(f"Lock: {desk.AINO}")
        await stage.arrive("staff")
        assert not kiosk.shift.on
        assert stage.control(desk.AINO) is not None
        await _sign_in(stage)
        for _ in range(120):
            kiosk.idle.tick()
        await stage.arrive("staff")
        assert not kiosk.shift.on

    theatre.play(story, _furnished(theatre.backstage), device=_PC, desk=True)


def test_words_from_a_mail_are_pasted_and_taken_back_and_a_code_is_not_copied(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin_desk(stage, "en")
        await _sign_in(stage)
        await desk_content.item(stage)
        field = next(item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD))
        await stage.touch_item(field)
        before = field.property("text")
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("Rytmi")
        await stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        await stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert (field.property("text"), stage.model.dirty) == ("Rytmi", True)  # type: ignore[attr-defined]
        await stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.property("text") == before
        assert not stage.model.dirty  # type: ignore[attr-defined]
        await stage.touch_words("Find by code")
        await stage.arrive("staff-find")
        await stage.touch_words("The visitor’s code")
        await stage.press(Qt.Key.Key_7)
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            await stage.press(key, Qt.KeyboardModifier.ControlModifier)
        assert clipboard.text() == "Rytmi"
        await stage.touch(f"Lock: {desk.AINO}")
        await stage.arrive("staff")
        assert clipboard.text() == "Rytmi", "what was copied elsewhere on this PC is not ours to clear"
        clipboard.clear()

    theatre.play(story, _furnished(theatre.backstage), device=_PC, desk=True)


def test_after_saving_the_keys_go_on_where_they_were(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin_desk(stage, "en")
        await _sign_in(stage)
        await desk_content.item(stage)
        field = next(item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD))
        await stage.touch_item(field)
        await stage.press(Qt.Key.Key_X)
        await stage.press(Qt.Key.Key_Return)
        entry = stage.window.activeFocusItem()
        assert entry is not None
        assert items.kind(entry) == "TextEntry"
        stage.model.save()  # type: ignore[attr-defined]
        await stage.until(lambda: not stage.model.dirty, "that it is saved")  # type: ignore[attr-defined]
        await stage.still()
        assert stage.window.activeFocusItem() is entry, "also where the words are filled anew"
        await stage.press(Qt.Key.Key_Tab)
        after = stage.window.activeFocusItem()
        assert after is not None
        assert entry.parentItem() not in items.above(after), "it goes on to what comes next"
        assert items.rect(after).top() >= items.rect(entry).top()
        await stage.touch_item(field)
        await stage.press(Qt.Key.Key_Y)
        await stage.press(Qt.Key.Key_Return)
        await _tab_to(stage, "Save", Qt.Key.Key_Backtab)
        await stage.press(Qt.Key.Key_Return)
        await stage.until(lambda: stage.control("Save") is None, "that it is saved")
        focused = stage.window.activeFocusItem()
        assert focused is not None
        assert (items.name(focused), focused.property("off")) == ("Nothing to save", True)
        await stage.press(Qt.Key.Key_Tab)
        focused = stage.window.activeFocusItem()
        assert focused is not None
        assert items.name(focused) != "Today", "not the rail, which is far from here"
        assert [
            each for each in items.controls(stage.window) if items.name(each) == "Nothing to save" and each.isEnabled()
        ] == []

    theatre.play(story, _furnished(theatre.backstage), device=_PC, desk=True)


@pytest.mark.expected_logs("the round ended early", "the exchange with the desk failed")
def test_a_desk_that_is_cut_off_says_that_what_is_done_waits(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin_desk(stage, "en")
        await _sign_in(stage)
        await stage.until(lambda: stage.says("No connection since Tue 24 Nov 09:58."), "the word about the link")
        assert stage.says("What you do here reaches the kiosk when the connection is back.")

    data = theatre.backstage.offline_kiosk("kiosk")
    desk.furnish(data)
    theatre.play(story, data, device=_PC, desk=True)


def test_a_new_desk_asks_where_it_stands_and_not_how_large_it_is(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin(stage, "en")
        assert set_up.page(stage).steps == ["language", "join", "centre", "done"]
        await stage.touch_words("Continue")
        await stage.touch_words("Do this later")
        await stage.touch("Seinäjoki")
        await stage.touch("Continue with Seinäjoki")
        await stage.touch_words("Start")
        await stage.arrive("staff")
        assert stage.control(desk.AINO) is not None

    theatre.play(story, _furnished(theatre.backstage), device=_PC, centre="", desk=True)


@pytest.mark.parametrize("width", [1700, 1920])
def test_a_week_and_the_way_on_stand_in_one_row_where_there_is_room(theatre: Theatre, width: int) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin_desk(stage, "sv")
        await _sign_in(stage)
        await desk_times.opening(stage)
        await stage.still()
        days = [item for item in items.controls(stage.window) if items.kind(item) in {"DayButton", "TurnButton"}]
        assert len(days) == 8
        assert len({items.rect(item).y() for item in days}) == 1

    device = Device("pc", width, 1080, 531.0)
    theatre.play(story, _furnished(theatre.backstage), device=device, desk=True)


def _furnished(backstage: Backstage) -> Path:
    data = backstage.kiosk("kiosk")
    desk.furnish(data)
    return data


def test_a_small_window_shows_the_way_on_through_set_up(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await set_up.begin(stage, "en")
        assert stage.says("In which language does it begin?"), "a desk on a PC is no screen in a room"
        for step, way in (("language", "Continue"), ("join", "Do this later"), ("centre", "Back")):
            await stage.until(lambda step=step: set_up.page(stage).step == step, step)  # type: ignore[misc]
            await stage.still()
            button = stage.control(way)
            assert button is not None
            assert items.seen_rect(button).height() == items.rect(button).height(), f"{way} is in sight"
            await stage.touch_words(way if way != "Back" else "Seinäjoki")
        assert stage.says("Where does this desk stand?")
        assert stage.control("Continue with Seinäjoki") is not None

    data = theatre.backstage.kiosk("kiosk")
    theatre.play(story, data, device=Device("small", 1152, 720, 306.0), centre="", desk=True)


def test_before_anything_has_come_the_door_says_that_the_names_are_on_their_way(
    theatre: Theatre, backstage: Backstage
) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await stage.arrive("staff")
        assert stage.says(shown("One moment. The names of those who work here are on their way to this screen."))

    theatre.play(story, backstage.empty("new"), desk=True)
