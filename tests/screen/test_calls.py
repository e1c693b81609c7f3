"""Calls for help: this screen's goes out and comes back answered; at a desk all are seen, heard and answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.errors import StoreError
from kiosk.domain.help_calls import call_of
from kiosk.domain.status import LinkState
from kiosk.screen.calls import Calls
from kiosk.screen.help import HelpCall
from tests.intents import notice
from tests.screen.reading import column, turns
from tests.screen.staff_room import StaffRoom


class Chimes(HelpCall):
    """Counts what would be heard."""

    def __init__(self) -> None:
        super().__init__(chime=Path("no.wav"))
        self.chimed = 0

    def chime(self, volume: float) -> None:
        self.chimed += 1


def calls(room: StaffRoom, *, desk: bool = False) -> tuple[Chimes, Calls]:
    chimes = Chimes()
    shared = {"shift": room.shift, "store": room.store, "tasks": room.tasks, "parent": room.session}
    return chimes, Calls(help_call=chimes, desk=desk, **shared)  # type: ignore[arg-type]


def rings(calls: Calls) -> QTimer:
    return next(each for each in calls.findChildren(QTimer) if not each.isSingleShot())


NEWS = frozenset({"notices"})


def test_a_visitors_call_is_carried_and_its_answer_shown(room: StaffRoom) -> None:
    room.staff.link("well")

    async def story(room: StaffRoom) -> None:
        help_call, here = calls(room)
        help_call.open()
        await turns(20)
        assert (help_call.state, help_call.carried, room.staff.kinds()) == ("called", True, ["call"])
        room.staff.hub_accepts()
        own = call_of(room.staff.ledger().id)
        room.staff.hub_tells(notices=(notice("call", id=own),))
        await here.follow(NEWS)
        assert (help_call.state, here.count) == ("called", 0), "this is no desk: it shows no calls"
        room.staff.hub_tells(notices=(notice("call", id=own, answered=True),))
        await here.follow(frozenset({"content"}))
        assert help_call.state == "called"
        await here.follow(NEWS)
        assert help_call.state == "coming"
        assert help_call.chimed == 1

    room.play(story)


@pytest.mark.expected_logs("a call for help can't be carried")
def test_a_call_that_cant_be_written_is_a_chime_all_the_same(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        help_call, _ = calls(room)
        room.store.fails = StoreError("the disk is full")
        help_call.open()
        await turns(20)
        assert (help_call.state, help_call.carried, help_call.chimed) == ("called", False, 1)

    room.play(story)


@pytest.mark.parametrize(("link", "said"), [("well", "told"), ("unreachable", "untold")])
def test_a_locked_desk_on_a_pc_rings_until_somebody_says_that_they_come(
    room: StaffRoom, link: LinkState, said: str
) -> None:
    room.staff.link(link)

    async def story(room: StaffRoom) -> None:
        help_call, here = calls(room, desk=True)
        room.staff.hub_tells(notices=(notice("call", id="call-a"), notice("gone")))
        await here.follow(NEWS)
        assert (column(here.waiting, "screen"), here.count, help_call.chimed) == (["Aula"], 1, 1)
        await here.follow(NEWS)
        assert help_call.chimed == 1, "the same call is not heard twice by itself"
        rings(here).timeout.emit()
        await turns(20)
        assert help_call.chimed == 2
        here.come("call-a")
        await turns(20)
        assert (here.count, here.said, rings(here).isActive()) == (0, said, False)
        assert [wish.person for wish in room.staff.unsettled()] == [{"kind": "kiosk", "staff": None}]
        (thanks,) = [each for each in here.findChildren(QTimer) if each.isSingleShot()]
        thanks.timeout.emit()
        assert here.said == ""

    room.play(story)


def test_a_screen_shows_calls_to_a_shift_alone(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        help_call, here = calls(room)
        room.staff.hub_tells(notices=(notice("call", id="call-a"),))
        await here.follow(NEWS)
        here.come("call-a")
        await turns(20)
        assert (here.count, help_call.chimed, room.staff.kinds()) == (0, 0, [])
        room.begin("editor")
        await turns(20)
        assert (here.count, help_call.chimed) == (1, 1)
        here.come("call-a")
        await turns(20)
        assert [wish.person["staff"] for wish in room.staff.unsettled()] == ["anna"]
        room.staff.hub_tells(notices=(notice("call", id="call-b"),))
        room.shift.lock()
        await turns(20)
        assert here.count == 0

    room.play(story)
