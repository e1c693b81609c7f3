"""The page that says how it all stands: in words, and with what the agent answers."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path

import pytest
from shiboken6 import delete

from kiosk.screen.staff_condition import ConditionPage
from kiosk.services.speech import voices
from tests.samples import NOW
from tests.screen.reading import column, turns
from tests.screen.staff_room import StaffRoom


async def opened(room: StaffRoom) -> ConditionPage:
    room.begin("booker")
    room.session.speak("fi")
    page = await room.open("staff-condition")
    assert isinstance(page, ConditionPage)
    return page


def answer(room: StaffRoom, order: int, outcome: str) -> None:
    writer = room.staff.cache.writer
    writer.set_status(writer.status().model_copy(update={"order_done": order, "order_outcome": outcome}))


def test_it_says_how_it_stands_and_what_comes_of_a_check(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        assert (page.edition, page.waiting, page.refused, page.missing, page.crashes) == (1, 0, 0, 0, 0)
        assert page.editionSince.startswith("ti 24.11.")
        page.checkNow()
        page.checkNow()
        await turns(20)
        assert (page.asking, page.outcome) == ("check", "")
        answer(room, 1, "done")
        page.show_again()
        await turns(20)
        assert (page.asking, page.asked, page.outcome) == ("", "check", "done")

    room.play(story)


def test_an_edition_is_taken_from_a_stick(room: StaffRoom, tmp_path: Path) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        assert page.sticks.count() == 0
        folder = tmp_path / "stick" / "edition"
        (folder / "metadata").mkdir(parents=True)
        (folder / "metadata" / "timestamp.json").write_text("{}")
        assert not page.plugged
        room.staff.mounts = (tmp_path / "stick",)
        page.show_again()
        await turns(20)
        assert page.plugged
        assert (column(page.sticks, "called"), column(page.sticks, "folder")) == (["edition"], [str(folder)])
        page.takeEdition(str(folder))
        await turns(20)
        assert page.asking == "take"
        answer(room, 1, "signature")
        page.show_again()
        await turns(20)
        assert (page.asking, page.asked, page.outcome) == ("", "take", "signature")
        room.staff.mounts = ()
        page.takeEdition(str(folder))
        await turns(20)
        assert (page.asking, page.deed.fault) == ("", "no_stick")

    room.play(story)


def test_whoever_waits_for_a_large_edition_is_told_how_that_ends(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.checkNow()
        await turns(20)
        writer = room.staff.cache.writer
        page._patience.stop()  # as if the minute were nearly over
        writer.set_status(writer.status().model_copy(update={"state": "downloading", "done": 3, "total": 40}))
        await page.refresh()
        assert page._patience.isActive()
        page._patience.stop()
        page._is_silent()
        assert (page.asking, page.outcome) == ("", "silent")
        answer(room, 1, "incomplete")
        await page.refresh()
        assert (page.asking, page.outcome) == ("", "incomplete"), "it took longer than anybody would think"
        page.checkNow()
        await turns(20)
        answer(room, 1, "done")
        await page.refresh()
        assert (page.asking, page.outcome) == ("check", ""), "that was the answer to the one before"

    room.play(story)


def test_faults_and_voices(room: StaffRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.screen.staff_condition.voices", lambda: ["fi", "sv"])

    async def story(room: StaffRoom) -> None:
        logs = room.folder.root / "logs"
        logs.mkdir()
        line = {"at": NOW.isoformat(), "role": "sync", "level": "error"}
        (logs / "sync.jsonl").write_text(json.dumps(line) + "\n")
        page = await opened(room)
        assert column(page.faults, "role") == ["sync"]
        assert (page.speechKnown, page.speech) == (False, [])
        page.listen()
        await turns(200)
        assert (page.speechKnown, page.speech) == (True, ["fi", "sv"])

    room.play(story)


def test_voices_that_are_found_when_the_page_is_no_more_are_told_to_nobody(
    room: StaffRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = threading.Event()
    monkeypatch.setattr("kiosk.screen.staff_condition.voices", lambda: looks.wait(10) and ["fi"])

    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.listen()
        await turns(20)
        page.close()
        room._made.remove(page)
        delete(page)
        looks.set()
        await asyncio.gather(*room.tasks._running)

    room.play(story)


def test_a_machine_that_can_not_tell_of_voices_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.services.speech.program_command", lambda: ["/bin/sh", "-c", "exit 1"])
    assert voices() == []
    said = 'echo \'{"languages": {"mock": ["en"], "speechd": ["fi", "sv"]}}\''
    monkeypatch.setattr("kiosk.services.speech.program_command", lambda: ["/bin/sh", "-c", said])
    assert voices() == ["fi", "sv"]
