"""Who made the bookings: opened for the session that asked, while it lasts, and for nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.clock import FixedClock
from kiosk.domain.names import NamesAsked, Opened
from kiosk.domain.persons import Role, Staff
from kiosk.domain.sealed import MOST_WORDS, Access, Contact, Message, SealKey
from kiosk.domain.status import OrderOutcome, Status
from kiosk.paths import DataFolder
from kiosk.sealing import public_half, seal, unseal
from kiosk.services.door import IDLE_SECONDS, NotAllowedError, StaffSession
from kiosk.services.names import NameBook, NamesState, Who
from kiosk.services.refused import BookingRefusedError
from kiosk.store.ledger import Ledger
from kiosk.store.orders import names_asked, orders_after
from kiosk.store.projection import Projection
from tests.intents import last_order, uuid7
from tests.samples import NOW, Cache

BOOKING, OTHER = uuid7(1), uuid7(2)
AINO = Opened(
    contact=Contact(code="7K2M9QXA", name="Aino", phone="+358401234567", email="aino@example.fi", language="fi"),
    access=Access(needs=("hearing",), words="a quiet room"),
    note=Message(words="comes with her son"),
)


class Room:
    """A name book, its files, the hub's answers, and somebody of the staff."""

    def __init__(self, folder: DataFolder, clock: FixedClock, cache: Cache) -> None:
        self.folder, self.cache = folder, cache
        self.seconds = 0.0
        self.ledger = Ledger(folder.ledger, clock=clock)
        self.projection = Projection(folder.cache, folder.ledger)
        self.book = NameBook(projection=self.projection, ledger=lambda: self.ledger)

    def session(self, *roles: Role) -> StaffSession:
        anna = Staff(id="anna", name="Anna", centre="seinajoki", roles=roles or ("booker",))
        return StaffSession(anna, lambda: self.seconds)

    def ask(self, session: StaffSession) -> int:
        return self.book.ask(session, NOW, NOW + timedelta(days=1))

    def asked(self) -> NamesAsked:
        asked = names_asked(orders_after(self.folder.ledger, 0)[-1].argument)
        assert asked is not None
        return asked

    def hub_answers(self, order: int, opened: Opened | str = AINO, outcome: OrderOutcome = "done") -> None:
        key = self.asked().key
        plain = opened if isinstance(opened, str) else opened.model_dump_json()
        boxes = {BOOKING: seal(plain.encode(), key, purpose="names", about=BOOKING)}
        self.cache.writer.put_names(order, key.id, outcome, boxes if outcome == "done" else None)

    def close(self) -> None:
        self.projection.close()
        self.ledger.close()


@pytest.fixture
def room(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[Room]:
    cache.publish()
    made = Room(folder, clock, cache)
    yield made
    made.close()


def test_a_session_reads_who_made_a_booking(room: Room) -> None:
    session = room.session()
    order = room.ask(session)
    assert room.book.state(order) == "waiting"
    assert room.book.who(session, BOOKING) is None
    room.hub_answers(order)
    assert room.book.state(order) == "here"
    assert room.book.who(session, BOOKING) == Who(
        name="Aino",
        phone="+358401234567",
        email="aino@example.fi",
        language="fi",
        needs=("hearing",),
        access_words="a quiet room",
        note="comes with her son",
    )
    assert room.book.who(session, OTHER) is None
    asked = room.asked()
    assert (asked.staff, asked.since, asked.until) == ("anna", NOW, NOW + timedelta(days=1))


def test_what_nobody_said_is_empty(room: Room) -> None:
    session = room.session()
    room.hub_answers(room.ask(session), Opened())
    assert room.book.who(session, BOOKING) == Who("", "", "", None, (), "", "")


def test_a_session_reads_one_message(room: Room) -> None:
    session = room.session()
    order = room.book.ask(session, NOW, NOW + timedelta(seconds=1), message=BOOKING)
    assert room.asked().message == BOOKING
    room.hub_answers(order, Opened(contact=Contact(code="", phone="+358401234567"), note=Message(words="call me")))
    found = room.book.who(session, BOOKING)
    assert found is not None
    assert (found.note, found.phone, found.name) == ("call me", "+358401234567", "")


@pytest.mark.parametrize("way", ["locked", "idle", "no right"])
def test_a_session_that_is_over_or_has_no_right_asks_and_reads_nothing(room: Room, way: str) -> None:
    session = room.session(*(("editor",) if way == "no right" else ()))
    if way != "no right":
        room.hub_answers(room.ask(session))
        assert room.book.who(session, BOOKING) is not None
    if way == "locked":
        session.lock()
    room.seconds += IDLE_SECONDS if way == "idle" else 0
    before = last_order(room.ledger)
    with pytest.raises(NotAllowedError):
        room.ask(session)
    with pytest.raises(NotAllowedError):
        room.book.seal_note(session, "words", BOOKING)
    assert last_order(room.ledger) == before
    assert room.book.who(session, BOOKING) is None


def test_another_session_has_another_key_and_reads_only_what_it_asked_for(room: Room) -> None:
    first, second = room.session(), room.session()
    room.hub_answers(room.ask(first))
    key = room.asked().key
    assert room.book.who(second, BOOKING) is None
    order = room.ask(second)
    assert room.asked().key != key
    assert room.book.state(order) == "waiting"
    assert room.book.who(second, BOOKING) is None, "the box of the session before is not its own"
    room.hub_answers(order)
    assert room.book.who(second, BOOKING) is not None
    assert room.book.who(first, BOOKING) is None


def test_one_session_asks_again_with_the_same_key_and_the_later_order_answers_both(room: Room) -> None:
    session = room.session()
    first = room.ask(session)
    key = room.asked().key
    second = room.ask(session)
    assert room.asked().key == key
    room.hub_answers(second)
    assert (room.book.state(first), room.book.state(second)) == ("here", "here")


def test_forgetting_drops_the_key_and_orders_the_boxes_away_once(room: Room) -> None:
    session = room.session()
    room.book.forget()
    assert last_order(room.ledger) == 0, "nobody asked"
    room.hub_answers(room.ask(session))
    room.book.forget()
    room.book.forget()
    assert [order.what for order in orders_after(room.folder.ledger, 0)] == ["names", "forget_names"]
    assert room.book.who(session, BOOKING) is None


def test_what_the_files_cant_forget_the_memory_forgets_and_it_is_tried_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.domain.errors import StoreError

    session = room.session()
    room.hub_answers(room.ask(session))

    def full(*_: object) -> int:
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "order", full)
        with pytest.raises(StoreError):
            room.book.forget()
    assert room.book.who(session, BOOKING) is None
    room.book.forget()
    assert orders_after(room.folder.ledger, 0)[-1].what == "forget_names"


@pytest.mark.parametrize(
    ("outcome", "state"),
    [("done", "here"), ("unreachable", "unreachable"), ("not_allowed", "not_allowed")],
)
def test_how_it_ended_is_told(room: Room, outcome: OrderOutcome, state: NamesState) -> None:
    order = room.ask(room.session())
    room.hub_answers(order, outcome=outcome)
    assert room.book.state(order) == state
    room.cache.writer.set_status(Status(order_done=order + 7, order_outcome="taken"))
    assert room.book.state(order) == state, "whatever else was ordered meanwhile"


def test_an_answer_that_the_cache_lost_is_no_answer(room: Room) -> None:
    order = room.ask(room.session())
    room.cache.writer.set_status(Status(order_done=order, order_outcome="disk_full"))
    assert room.book.state(order) == "unreachable"


@pytest.mark.expected_logs("who made a booking can't be read")
def test_a_box_that_does_not_open_or_makes_no_sense_is_nobody(room: Room) -> None:
    session = room.session()
    order = room.ask(session)
    room.hub_answers(order, '{"contact": 7}')
    assert room.book.who(session, BOOKING) is None
    key = room.asked().key
    box = seal(AINO.model_dump_json().encode(), key, purpose="names", about=OTHER)
    room.cache.writer.put_names(order, key.id, "done", {BOOKING: box})
    assert room.book.who(session, BOOKING) is None, "a box of another booking is not this one's"


def hub_key(room: Room, monkeypatch: pytest.MonkeyPatch) -> X25519PrivateKey:
    private = X25519PrivateKey.generate()
    key: SealKey = public_half(private)
    monkeypatch.setattr(room.projection.bookings, "seal_key", lambda: key)
    return private


def test_a_note_is_sealed_to_the_hub_and_no_words_remove_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    private = hub_key(room, monkeypatch)
    box = room.book.seal_note(room.session(), "  comes with her son\n", BOOKING)
    assert box is not None
    plain = unseal(box, private, purpose="message", about=BOOKING)
    assert Message.model_validate_json(plain) == Message(words="comes with her son")
    assert room.book.seal_note(room.session(), " \n", BOOKING) is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("she is 131052-308T", "identity_number"),
        ("811218-9876", "identity_number"),
        ("x" * (MOST_WORDS + 1), "too_long"),
    ],
)
def test_a_note_that_cant_be_taken_says_why(
    room: Room, monkeypatch: pytest.MonkeyPatch, words: str, reason: str
) -> None:
    hub_key(room, monkeypatch)
    with pytest.raises(BookingRefusedError) as error:
        room.book.seal_note(room.session(), words, BOOKING)
    assert error.value.reason == reason
    assert words not in str(error.value)


def test_a_note_waits_for_the_hubs_key(room: Room) -> None:
    with pytest.raises(BookingRefusedError) as error:
        room.book.seal_note(room.session(), "words", BOOKING)
    assert error.value.reason == "no_key"
