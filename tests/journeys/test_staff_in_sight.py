"""What the staff is led to is in sight, and nothing of what was before lies over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_book import DeskBookPage
from kiosk.screen.staff_slot import SlotPage
from tests.journeys import desk, desk_centre, desk_content, desk_deeds, desk_times, items, keys, places, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Device, Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown
from tests.screen.reading import table


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


@journey(_furnished)
async def test_a_day_of_the_week_opens_at_its_heading(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.choose(stage, "Largest")
    await desk_times.agenda(stage)
    agenda = stage.model
    assert isinstance(agenda, AgendaPage)
    days = [item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "AgendaDay"]
    busy = [day for day in days if day.property("busy")]
    day = busy[-1]
    head = next(item for item in items.controls(stage.window) if items.name(item) == day.property("spoken"))
    await stage.touch_item(head)
    await stage.until(lambda: agenda.shape == "day" and agenda.cards.count() > 0, "the day")
    await stage.still()
    heading = next(item for item in items.texts(stage.window) if agenda.span in str(item.property("text")))
    assert items.seen_rect(heading) == items.rect(heading)


@journey(_furnished)
async def test_what_can_be_taken_back_leaves_room_for_what_is_asked_and_all_else_goes(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.choose(stage, "Largest")
    await desk.slot(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    page.take(desk.booking_id(1))
    await stage.touch_words("Check in")
    await stage.until(lambda: stage.control(shown("Undo")) is not None, "that it is done")
    done = stage.screen.kiosk.shift.undoing.newest
    assert done is not None
    done.timer.stop()  # on a slow machine the rest takes longer than it lasts
    page.deed.did("list")
    await stage.touch_words("Change how many come")
    await stage.until(lambda: page.step == "size", "the number")
    await stage.still()
    assert stage.says(shown("Checked in"))
    assert not stage.says(shown("The day list is saved")), "that has been said"
    page.size.choose(page.size.persons - 1)
    await stage.still()
    words = shown("Change to: %1").replace("%1", shown("1 person"))
    for name in (words, shown("Back")):
        button = stage.control(name)
        assert button is not None
        await stage.scroll_to(button)
        await stage.still()
        assert items.seen_rect(button).height() >= items.rect(button).height() / 2, "it can be touched"
    strip = next(item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "DeedStrip")
    assert not items.rect(strip).intersects(items.seen_rect(button))
    done.settled.emit()
    await stage.still()
    assert not stage.says(shown("Checked in"))


@journey(_furnished)
async def test_names_and_notes_can_be_hidden_wherever_they_show(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk_deeds.note(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    assert stage.says(shown("Note: %1").replace("%1", desk_deeds.NOTE)), "and not the bare words"
    for step, begin in {
        "note": None,
        "move": page.chooseTime,
        "size": page.askSize,
        "cancel": page.askToCancel,
    }.items():
        if begin is not None:
            page.step_back()
            begin()
        await stage.until(lambda step=step: page.step == step, "the step")
        await stage.still()
        assert stage.control(shown("Hide names")) is not None, step
        assert stage.says(shown("The names are hidden again after half a minute.")), step
    await stage.touch_words("Hide names")
    assert (page.step, page.names.state) == ("cancel", "hidden")
    assert stage.control(shown("Hide names")) is None


@journey(_furnished)
async def test_a_note_that_nobody_changes_goes_with_the_names(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk_deeds.note(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    page.names._hiding.timeout.emit()
    await stage.until(lambda: page.step == "party", "that it is no longer there")
    await stage.still()
    assert stage.control(shown("Write a note")) is not None, "nobody knows whether there is one"
    await desk_deeds.names(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    page.take(desk.booking_id(2))
    page.askForNote()
    assert page.noted.known
    page.hideNames()
    await stage.still()
    assert page.step == "note", "there was none"
    await desk_deeds.note(stage)
    page = stage.model
    assert isinstance(page, SlotPage)
    field = next(item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD))
    field.setProperty("text", "Tytär tulkkaa.")
    page.names._hiding.timeout.emit()
    await stage.still()
    assert page.step == "note", "what somebody has typed stays"
    assert field.property("text") == "Tytär tulkkaa."


@journey(_furnished)
async def test_who_waits_for_the_places_of_others_reads_both_reasons(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk.book(stage)
    page = stage.model
    assert isinstance(page, DeskBookPage)
    time = next(row for row in table(page.times) if row["elsewhere"] > 0)
    page.choose(str(time["slotId"]))
    page.chooseSize(int(time["free"]) + 1)
    assert page.withOthers
    await stage.still()
    assert stage.says("muut paikat ovat muilla näytöillä tai pidetty muuta kautta tuleville")


@journey(_furnished)
async def test_the_rail_marks_content_while_an_item_is_edited(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await desk_content.item(stage)
    rail = next(item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "StaffRail")
    chosen = [item for item in items.seen(rail) if item.property("chosen") and items.kind(item) != "LanguageButton"]
    assert [items.name(item) for item in chosen] == [shown("Content")]


_TABLET = Device("tablet", 1280, 800, 217.0)
_LONG = "kello huomaa kaatumisen ja soittaa apua " * 8


def test_a_long_text_is_in_sight_above_the_keyboard_while_it_is_written(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        await route.choose(stage, "Largest")
        await route.choose(stage, "No motion")
        await desk_content.item(stage)
        for name in ("Summary", "A note of this centre"):
            label = f"{shown(name)} · {shown('in Finnish')}"
            fields = (item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD))
            field = next(item for item in fields if items.name(item) == label)
            field.forceActiveFocus()
            board = await stage.until(lambda: keys.board(stage.window), "the keyboard")
            field.setProperty("text", _LONG)
            field.setProperty("cursorPosition", len(_LONG))
            await stage.still()
            assert items.seen_rect(field) == items.rect(field), f"{name}, whole"
            assert items.rect(field).bottom() <= items.rect(board).top(), name
            await keys.type_words(stage, "uusi")
            assert str(field.property("text")).endswith("uusi")
            assert items.seen_rect(field) == items.rect(field), f"{name}, while one writes"
        await route.put_away(stage)
        await stage.still()
        assert field.height() > board.height() / 2, "it is there as a whole"
        assert stage.control(shown("Content")) is not None, "the rail is back"

    theatre.play(story, _furnished(theatre.backstage), device=_TABLET)


@journey(_furnished)
async def test_what_is_needed_is_asked_for_in_the_language_of_the_desk(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "sv")
    await desk_content.making(stage)
    form = stage.model.form  # type: ignore[attr-defined]
    await stage.still()
    await stage.touch(f"{shown('Words')}: {shown('Summary')}")
    await stage.still()
    focused = stage.window.activeFocusItem()
    assert focused is not None
    assert items.name(focused) == f"{shown('Summary')} · {shown('in Swedish')}"
    await route.put_away(stage)
    for row in table(form.words):
        if row["need"] and row["code"] == "sv":
            form.type(row["key"], "sv", "Ord")
    await stage.still()
    way = f"{shown('What it belongs to')}: {shown('Needs that it helps with')}"
    await stage.touch(way)
    await stage.still()
    question = next(
        item for item in items.texts(stage.window) if item.property("text") == shown("Needs that it helps with")
    )
    assert items.seen_rect(question) == items.rect(question), "the question is in sight"
    assert form.part == "about"


@pytest.mark.parametrize("text", [100, 200])
def test_a_field_stays_in_sight_when_its_keyboard_goes(theatre: Theatre, text: int) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        stage.screen.kiosk.session.chooseTextSize(text)
        await desk_content.item(stage)
        fields = [item for item in items.seen(stage.window.contentItem()) if item.inherits(items.FIELD)]
        for field in fields[:4]:
            await stage.touch_item(field)
            await keys.type_words(stage, "uusi")
            await route.put_away(stage)
            assert items.seen_rect(field) == items.rect(field), items.name(field)
        page = next(item for item in items.above(field) if items.kind(item) == "ScrollPage")
        await stage.scroll_to(fields[-1])
        place = page.property("contentY")
        fields[0].setProperty("text", _LONG * 2)
        await stage.still()
        assert page.property("contentY") == place, "whoever has gone on is not drawn back"

    theatre.play(story, _furnished(theatre.backstage), device=_TABLET)


def test_what_is_to_play_too_comes_above_and_moves_nothing_that_is_in_sight(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        await desk_centre.attract(stage)
        adds = [item for item in items.controls(stage.window) if items.name(item).startswith(shown("Show it too"))]
        adding, further = adds[2], adds[3]
        await stage.scroll_to(adding)
        height = next(items.rect(each).height() for each in items.above(adding) if each.property("itemId"))
        place, playing = items.rect(further).top(), stage.model.property("count")
        await stage.touch_item(adding)
        await stage.until(lambda: stage.model.property("count") > playing, "that it plays")
        await stage.still()
        risen = place - items.rect(further).top()
        assert 0 <= risen <= height, "it takes the place of the other at most"

    theatre.play(story, _furnished(theatre.backstage), device=_TABLET)
