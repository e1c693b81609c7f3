"""Undo at the desk: what was just done is as if it had never been, as long as nothing of it has gone to the hub."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.domain.errors import OurError
from kiosk.services.desk_work import DeskWork
from tests.intents import uuid7
from tests.samples import NOW
from tests.services.staff_desk import ASKS, HERE, SEATED, TELL, StaffDesk

TODAY = NOW.date()


@pytest.fixture
def work(desk: StaffDesk) -> DeskWork:
    return desk.desk.work


@pytest.mark.parametrize(("seconds", "in_time"), [(0.0, True), (4.9, True), (5.0, False)])
def test_undo_puts_all_back_while_there_is_time(
    desk: StaffDesk, work: DeskWork, seconds: float, *, in_time: bool
) -> None:
    session = desk.session()
    intent = work.check_in(session, SEATED)
    desk.clock.instant = NOW + timedelta(seconds=seconds)
    assert work.undo(session, (intent,)) is in_time
    assert desk.standing(SEATED) == ("confirmed" if in_time else "arrived")
    assert desk.kinds() == ([] if in_time else ["check_in"])


@pytest.mark.parametrize("kind", ["missed", "expect", "confirm", "cancel", "move", "told", "note", "resize"])
def test_everything_with_a_strip_can_be_undone(desk: StaffDesk, work: DeskWork, kind: str) -> None:
    number = {"confirm": ASKS, "told": TELL, "expect": HERE}.get(kind, SEATED)
    before = desk.desk.view.party(desk.session(), number)
    intent = getattr(work, kind)(
        desk.session(), number, *{"move": ["evening"], "note": [None], "resize": [3]}.get(kind, [])
    )
    assert desk.desk.view.party(desk.session(), number) != before
    assert work.undo(desk.session(), (intent,))
    assert desk.desk.view.party(desk.session(), number) == before


def test_a_booking_for_somebody_can_be_undone(desk: StaffDesk, work: DeskWork) -> None:
    made = work.book(desk.session(), "noon", 2, language="fi")
    assert work.undo(desk.session(), (made.intent,))
    assert (desk.kinds(), desk.free()["noon"]) == ([], 3)
    assert desk.desk.view.of_code(desk.session(), made.code) is None


def test_undo_of_what_nobody_did_is_too_late(desk: StaffDesk, work: DeskWork) -> None:
    assert work.undo(desk.session(), (uuid7(77),)) is False


def test_a_day_that_was_closed_is_taken_back_as_a_whole(desk: StaffDesk, work: DeskWork) -> None:
    anna = desk.session()
    before = desk.desk.view.days(anna)
    closed = desk.desk.slots.close_day(anna, TODAY)
    assert len(closed) > 2
    assert len({wish.at for wish in desk.unsettled()}) == 1, "they wait together, so that undo knows one moment"
    desk.clock.instant += timedelta(seconds=4.9)
    assert work.undo(anna, closed)
    assert desk.kinds() == []
    assert desk.desk.view.days(anna).sittings == before.sittings


def test_a_day_that_cant_be_written_down_as_a_whole_stays_open(desk: StaffDesk) -> None:
    desk.ledger()
    with closing(sqlite3.connect(desk.folder.ledger)) as ledger:
        ledger.execute(
            "CREATE TRIGGER full BEFORE INSERT ON intents WHEN NEW.subject = 'groups'"
            " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    with pytest.raises(OurError):
        desk.desk.slots.close_day(desk.session(), TODAY)
    assert desk.kinds() == []
