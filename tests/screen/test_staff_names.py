"""Names at the desk: asked for by a touch, shown for half a minute, and gone with the page, however late they come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.names import Opened
from kiosk.domain.sealed import Access, Contact, Message
from kiosk.domain.status import OrderOutcome
from kiosk.screen import staff_names
from kiosk.screen.staff_slot import SlotPage
from kiosk.sealing import seal
from kiosk.services.door import StaffSession
from kiosk.services.names import NameBook, Who
from kiosk.store.orders import names_asked, orders_after
from tests.screen.lockdown_traces import traces
from tests.screen.reading import table, turns
from tests.screen.staff_room import FIRST, StaffRoom

NAME = "Aino Salonen"
_HIDDEN = {"who": "", "reach": "", "needs": [], "access": "", "note": ""}


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_names, "_PAUSE_SECONDS", 0)


async def slot(room: StaffRoom) -> SlotPage:
    room.begin()
    page = await room.open("staff-slot", "noon")
    assert isinstance(page, SlotPage)
    return page


def aino() -> str:
    """What the hub knows of her; made anew each time, so that no test keeps it."""
    opened = Opened(
        contact=Contact(code="7K2M9QXA", name=NAME, phone="+358401234567", language="fi"),
        access=Access(needs=("hearing",), words="a quiet room"),
        note=Message(words="comes with her son"),
    )
    return opened.model_dump_json()


def hub_answers(room: StaffRoom, outcome: OrderOutcome = "done") -> None:
    order = orders_after(room.folder.ledger, 0)[-1]
    asked = names_asked(order.argument)
    assert asked is not None
    boxes = {FIRST: seal(aino().encode(), asked.key, purpose="names", about=FIRST)}
    room.staff.cache.writer.put_names(order.n, asked.key.id, outcome, boxes if outcome == "done" else None)


async def shown(room: StaffRoom) -> SlotPage:
    page = await slot(room)
    page.showNames()
    await turns(3)
    assert page.names.state == "waiting"
    hub_answers(room)
    await turns(20)
    return page


def first(page: SlotPage) -> dict[str, object]:
    row = next(row for row in table(page.parties) if row["bookingId"] == FIRST)
    return {name: row[name] for name in _HIDDEN}


def test_names_show_when_they_were_asked_for_and_only_then(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        assert page.names.state == "shown"
        assert first(page) == {
            "who": NAME,
            "reach": "+358401234567",
            "needs": ["hearing"],
            "access": "a quiet room",
            "note": "comes with her son",
        }
        page.hideNames()
        assert (page.names.state, first(page)) == ("hidden", _HIDDEN)
        assert traces(NAME, page, room.session) == []

    room.play(story)


def test_they_are_hidden_again_by_themselves(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        assert page.names._hiding.isActive()
        assert page.names._hiding.interval() == staff_names.SHOWN_MS == 30_000
        page.names._hiding.timeout.emit()
        assert (page.names.state, first(page)) == ("hidden", _HIDDEN)

    room.play(story)


def test_a_note_is_gone_on_from_while_names_show_and_only_then(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        page.take(FIRST)
        page.askForNote()
        assert (page.noted.known, page.noted.before) == (True, "comes with her son")
        page.note(" comes with her son ")
        await turns(20)
        assert (page.step, page.names.state, room.staff.kinds()) == ("party", "shown", []), "that stands there already"
        page.askForNote()
        page.note("")
        await turns(20)
        assert (page.deed.done, page.names.state, room.staff.kinds()) == ("no_note", "hidden", ["note"])
        page.askForNote()
        assert (page.noted.known, page.noted.before) == (False, "")

    room.play(story)


def test_a_note_that_is_gone_on_from_is_hidden_with_the_names(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        page.take(FIRST)
        page.askForNote()
        page.hideNames()
        assert (page.step, page.names.state) == ("party", "hidden")
        page.askForNote()
        page.hideNames()
        assert page.step == "note", "nothing of what was there shows"

    room.play(story)


@pytest.mark.parametrize(("outcome", "state"), [("unreachable", "unreachable"), ("not_allowed", "not_allowed")])
def test_what_hinders_them_is_told(room: StaffRoom, outcome: OrderOutcome, state: str) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.showNames()
        await turns(3)
        hub_answers(room, outcome)
        await turns(20)
        assert (page.names.state, first(page)) == (state, _HIDDEN)

    room.play(story)


def test_without_an_answer_it_gives_up(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.showNames()
        await turns(10 * staff_names.LOOKS)
        assert page.names.state == "unreachable"

    room.play(story)


def _leave(room: StaffRoom, page: SlotPage) -> None:
    page.close()


def _lock(room: StaffRoom, page: SlotPage) -> None:
    room.shift.lock()
    page.close()


@pytest.mark.parametrize("end", [_leave, _lock])
@pytest.mark.parametrize("when", ["while waiting", "on their way", "while they show"])
def test_nothing_of_a_name_outlives_the_page(
    room: StaffRoom, when: str, end: Callable[[StaffRoom, SlotPage], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    who = NameBook.who

    def on_its_way(book: NameBook, session: StaffSession, about: str) -> Who | None:
        room.store.lets.clear()
        return who(book, session, about)

    async def story(room: StaffRoom) -> None:
        page = await slot(room)
        page.showNames()
        await turns(3)
        if when == "on their way":
            monkeypatch.setattr(NameBook, "who", on_its_way)
            hub_answers(room)
            await turns(20)
            assert not room.store.lets.is_set()
        elif when == "while they show":
            hub_answers(room)
            await turns(20)
            assert page.names.state == "shown"
        end(room, page)
        room.store.lets.set()
        hub_answers(room)
        await turns(30)
        assert (page.names.state, first(page)) == ("hidden", _HIDDEN)
        assert traces(NAME, page, room.session) == []

    room.play(story)


def test_a_page_without_a_shift_shows_no_names(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await shown(room)
        page.hideNames()
        room.shift.staff.lock()
        page.showNames()
        await turns(20)
        assert (page.names.state, first(page), page.deed.fault) == ("hidden", _HIDDEN, "locked")

    room.play(story)
