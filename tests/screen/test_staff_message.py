"""A visitor's message at the desk: under To do without a word of it, shown for half a minute, and closed once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.names import Opened
from kiosk.domain.notices import Notice
from kiosk.domain.persons import Role
from kiosk.domain.sealed import Contact, Message
from kiosk.domain.status import OrderOutcome
from kiosk.screen import staff_names
from kiosk.screen.staff_message import MessagePage
from kiosk.screen.staff_today import TodayPage
from kiosk.sealing import seal
from kiosk.store.cache_desk import News
from kiosk.store.orders import names_asked, orders_after
from tests.intents import last_order, notice, uuid7
from tests.screen.lockdown_traces import traces
from tests.screen.reading import table, turns
from tests.screen.staff_room import StaffRoom

WORDS, ID, OTHER = "We make a walking frame.", uuid7(71), uuid7(72)


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_names, "_PAUSE_SECONDS", 0)


def message(message_id: str = ID, **more: Any) -> Notice:
    given = {"matter": "solution", "language": "sv", "contact": True, **more}
    return notice("message", id=message_id, **given)


def hub_answers(room: StaffRoom, outcome: OrderOutcome = "done") -> None:
    order = orders_after(room.folder.ledger, 0)[-1]
    asked = names_asked(order.argument)
    assert asked is not None
    assert (asked.message, asked.slot) == (ID, None)
    contact = Contact(code="", phone="+46701234567", email="elsa@exempel.se", language="sv")
    plain = Opened(contact=contact, note=Message(words=WORDS)).model_dump_json().encode()
    boxes = {ID: seal(plain, asked.key, purpose="names", about=ID)}
    room.staff.cache.writer.put_names(order.n, asked.key.id, outcome, boxes if outcome == "done" else None)


async def opened(room: StaffRoom, role: Role = "booker") -> MessagePage:
    room.begin(role)
    page = await room.open("staff-message", ID)
    assert isinstance(page, MessagePage)
    return page


async def shown(room: StaffRoom) -> MessagePage:
    page = await opened(room)
    assert (page.words, page.reach, page.closable) == ("", "", False)
    page.showWords()
    await turns(3)
    assert page.names.state == "waiting"
    hub_answers(room)
    await turns(20)
    assert page.names.state == "shown"
    return page


def test_messages_stand_under_to_do_behind_people_who_wait(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(message(), message(OTHER, contact=False, language="fi"), notice()))

    async def story(room: StaffRoom) -> None:
        room.begin()
        today = await room.open("staff-today")
        assert isinstance(today, TodayPage)
        rows = table(today.waiting)
        assert rows[0]["kind"] == "notice"
        told = [(row["what"], row["id"], row["title"], row["reason"], row["contact"]) for row in rows[-2:]]
        assert told == [("solution", ID, "Aula", "sv", True), ("solution", OTHER, "Aula", "fi", False)]
        assert {row["kind"] for row in rows[-2:]} == {"message"}

    room.play(story)


def test_it_shows_for_half_a_minute_and_is_nowhere_after_that(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(message(),))

    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        assert (page.matter, page.writtenIn, page.kioskName, page.answerable) == ("solution", "sv", "Aula", True)
        assert (page.written, page.keptDays) == ("Tue 24 Nov 11:00", 14)
        assert (page.words, page.reach) == (WORDS, "+46 70 123 45 67 · elsa@exempel.se")
        (timer,) = page.names.findChildren(QTimer)
        assert timer.interval() == 30_000
        timer.timeout.emit()
        assert (page.words, page.reach, page.names.state) == ("", "", "hidden")
        assert traces(WORDS, page) == []

    room.play(story)


@pytest.mark.parametrize(("outcome", "state"), [("unreachable", "unreachable"), ("not_allowed", "not_allowed")])
def test_why_it_does_not_show_is_said_and_it_can_not_be_closed_unread(
    room: StaffRoom, outcome: OrderOutcome, state: str
) -> None:
    room.staff.hub_tells(notices=(message(),))

    async def story(room: StaffRoom) -> None:
        page = await opened(room)
        page.showWords()
        await turns(3)
        hub_answers(room, outcome)
        await turns(20)
        assert (page.names.state, page.words, page.closable) == (state, "", False)
        page.answered()
        await turns(20)
        assert (page.closed, page.deed.done) == (False, "")

    room.play(story)


@pytest.mark.parametrize(("contact", "deed"), [(True, "answered"), (False, "read")])
def test_answered_closes_it_and_can_be_undone(room: StaffRoom, *, contact: bool, deed: str) -> None:
    room.staff.hub_tells(notices=(message(contact=contact),))

    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        assert page.closable
        page.answered()
        await turns(20)
        assert (page.closed, page.closable, page.deed.done, page.deed.undoable) == (True, False, deed, True)
        assert (page.words, page.names.state) == ("", "hidden")
        assert await room.make("staff-message", ID) is None
        page.undo()
        await turns(20)
        assert (page.closed, page.deed.done) == (False, "undone")

    room.play(story)


def test_answered_at_another_desk_it_is_closed_here_too(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(message(),))

    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        room.staff.cache.writer.exchange(News(notices_gone=(ID,)), cursor=3, mark="", whole=False)
        page.show_again()
        await turns(20)
        assert (page.closed, page.words) == (True, "")

    room.play(story)


def test_who_only_edits_sees_that_there_is_one_and_no_more(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(message(),))

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "editor")
        page.showWords()
        await turns(20)
        assert (page.words, page.deed.fault, page.names.state) == ("", "locked", "hidden")
        assert last_order(room.staff.ledger()) == 0

    room.play(story)
