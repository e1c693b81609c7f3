"""Intents in the ledger: written once, sent as they were, ended by an answer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import OurError, StoreError
from kiosk.domain.intents import INTENT
from kiosk.paths import DataFolder
from kiosk.store.intents import put_intents, settle, strip_over, tell_again
from kiosk.store.ledger import Ledger
from kiosk.store.tries import count_try, forget_tries, wrong_tries
from kiosk.store.watch import Watch
from kiosk.store.wishes import Wishes
from tests.intents import BOX, book, intent, uuid7


@pytest.fixture
def ledger(folder: DataFolder, clock: FixedClock) -> Iterator[Ledger]:
    made = Ledger(folder.ledger, clock=clock)
    yield made
    made.close()


@pytest.fixture
def wishes(folder: DataFolder) -> Iterator[Wishes]:
    made = Wishes(folder.ledger)
    yield made
    made.close()


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(folder.ledger)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_intents_that_belong_together_are_written_together_or_not_at_all(ledger: Ledger, wishes: Wishes) -> None:
    put_intents(ledger, intent(1))
    with pytest.raises(OurError):
        put_intents(ledger, intent(2), intent(1, about=2))
    assert [wish.id for wish in wishes.unsettled() or ()] == [uuid7(1)]
    put_intents(ledger, intent(2), intent(3, about=2))
    assert [wish.id for wish in wishes.unsettled() or ()] == [uuid7(number) for number in (1, 2, 3)]


def test_what_goes_to_the_hub_is_what_was_decided(ledger: Ledger, wishes: Wishes) -> None:
    decided = [
        book(1, contact=BOX, fallback="wait"),
        intent(2, "move", slot="later", person={"kind": "staff", "staff": "anna"}),
        intent(3, "change_slot", base=2, host=None, despite_clash=True, person={"kind": "staff", "staff": "anna"}),
    ]
    for each in decided:
        put_intents(ledger, each)
    read = [wish.body() for wish in wishes.unsettled() or ()]
    assert [INTENT.validate_python(body) for body in read] == decided
    assert "capacity" not in read[2], "what was left out stays left out"
    assert read[2]["host"] is None
    assert read == [wish.body() for wish in wishes.unsettled() or ()], "an intent is always sent in the same form"


def test_intents_keep_the_order_in_which_they_were_decided_whatever_the_clock_says(
    ledger: Ledger, wishes: Wishes
) -> None:
    for number in (5, 3, 9):
        put_intents(ledger, intent(number))
    assert [wish.id for wish in wishes.unsettled() or ()] == [uuid7(5), uuid7(3), uuid7(9)]


def test_an_id_is_taken_once(ledger: Ledger, wishes: Wishes) -> None:
    put_intents(ledger, intent(1))
    with pytest.raises(OurError):
        put_intents(ledger, intent(1, "erase_details"))
    assert [wish.kind for wish in wishes.unsettled() or ()] == ["cancel"]


def test_writing_and_settling_raise_their_marks_with_the_change(ledger: Ledger, folder: DataFolder) -> None:
    watch = Watch(folder.ledger)
    watch.moved()
    put_intents(ledger, intent(1))
    assert watch.moved() == {"intents"}
    settle(ledger, [Answer(id=uuid7(1), state="accepted")])
    assert watch.moved() == {"settled"}
    settle(ledger, [Answer(id=uuid7(1), state="accepted"), Answer(id=uuid7(7), state="refused")])
    assert watch.moved() == frozenset()
    watch.close()


def test_a_settled_intent_keeps_its_answer_and_is_sent_no_more(ledger: Ledger, wishes: Wishes) -> None:
    put_intents(ledger, book(1))
    put_intents(ledger, intent(2))
    assert settle(ledger, [Answer(id=uuid7(1), state="refused", reason="full")]) == 1
    assert settle(ledger, [Answer(id=uuid7(1), state="accepted")]) == 0
    assert [wish.id for wish in wishes.unsettled() or ()] == [uuid7(2)]
    first = wishes.about(uuid7(1))[0]
    assert first.answer is not None
    assert (first.answer["state"], first.answer["reason"]) == ("refused", "full")


def test_what_the_staff_asks_is_in_the_audit_trail_and_what_visitors_ask_is_not(
    ledger: Ledger, folder: DataFolder
) -> None:
    put_intents(ledger, intent(1))
    put_intents(ledger, intent(2, reason="the host is ill", person={"kind": "staff", "staff": "anna"}))
    found = rows(folder, "SELECT at, staff, what, subject FROM audit")
    assert found == [("2026-11-24T09:00:00.000000+00:00", "anna", "cancel", uuid7(1))]


def test_erased_details_leave_no_box_in_the_files_once_the_booking_is_answered(
    ledger: Ledger, folder: DataFolder, wishes: Wishes
) -> None:
    secret = "Q0FOQVJZ" * 40
    put_intents(ledger, book(1, contact={**BOX, "box": secret}, access={**BOX, "box": secret}))
    put_intents(ledger, intent(2, "erase_details"))
    sent = (wishes.unsettled() or ())[0].body()
    assert sent["contact"]["box"] == secret, "what may be under way stays as it was sent"
    settle(ledger, [Answer(id=uuid7(1), state="accepted", booking="confirmed")])
    wishes.close()
    files = b"".join(path.read_bytes() for path in folder.root.iterdir())
    assert secret.encode() not in files
    assert b"CANARY" not in files
    assert rows(folder, "SELECT json_extract(payload, '$.party') FROM intents WHERE kind = 'book'") == [(2,)]


def test_details_of_an_answered_booking_are_erased_at_once(ledger: Ledger, folder: DataFolder) -> None:
    secret = "Q0FOQVJZ" * 40
    put_intents(ledger, book(1, contact={**BOX, "box": secret}))
    put_intents(ledger, book(3, about=2, contact={**BOX, "box": "b3RoZXJz"}))
    settle(ledger, [Answer(id=uuid7(1), state="accepted"), Answer(id=uuid7(3), state="accepted")])
    put_intents(ledger, intent(2, "erase_details"))
    files = b"".join(path.read_bytes() for path in folder.root.iterdir())
    assert secret.encode() not in files
    assert b"b3RoZXJz" in files, "another booking keeps its own"


def test_what_is_sealed_leaves_the_kiosk_72_hours_after_the_slot(
    ledger: Ledger, folder: DataFolder, clock: FixedClock
) -> None:
    over, coming, gone, unsent = ("b3Zlcg" * 40, "Y29taW5n" * 40, "Z29uZQ" * 40, "dW5zZW50" * 40)
    for number, (slot, secret) in enumerate((("over", over), ("coming", coming), ("gone", gone), ("over", unsent)), 1):
        put_intents(ledger, book(number, about=number, slot=slot, contact={**BOX, "box": secret}))
    settle(ledger, [Answer(id=uuid7(number), state="accepted") for number in (1, 2, 3)])
    ends = {"over": clock.now(), "coming": clock.now() + timedelta(days=30)}
    clock.instant += timedelta(hours=71)
    assert strip_over(ledger, ends.get) == 0
    clock.instant += timedelta(hours=2)
    assert strip_over(ledger, ends.get) == 2
    files = b"".join(path.read_bytes() for path in folder.root.iterdir())
    assert over.encode() not in files
    assert gone.encode() not in files
    assert coming.encode() in files, "a slot that is to come keeps its own"
    assert unsent.encode() in files, "what the hub has not answered yet is the only copy"
    assert strip_over(ledger, ends.get) == 0


def test_the_ledger_says_when_it_is_not_there_any_more(ledger: Ledger, folder: DataFolder) -> None:
    connection = sqlite3.connect(folder.ledger)
    connection.execute("DROP TABLE intents")
    connection.close()
    for attempt in (lambda: put_intents(ledger, intent(1)), lambda: settle(ledger, [Answer(id="a", state="refused")])):
        with pytest.raises(StoreError):
            attempt()


def test_tries_are_counted_by_person_over_restarts(ledger: Ledger, folder: DataFolder, clock: FixedClock) -> None:
    for _ in range(3):
        count_try(ledger, "anna")
    count_try(ledger, "ben")
    ledger.close()
    again = Ledger(folder.ledger, clock=clock)
    assert (wrong_tries(again, "anna"), wrong_tries(again, "ben"), wrong_tries(again, "cecilia")) == (3, 1, 0)
    forget_tries(again, "anna")
    assert (wrong_tries(again, "anna"), wrong_tries(again, "ben")) == (0, 1)
    again.close()
    kinds = [json.dumps(row) for row in rows(folder, "SELECT staff, what FROM audit")]
    assert kinds == [*['["anna", "sign_in_tried"]'] * 3, '["ben", "sign_in_tried"]', '["anna", "sign_in"]']


def test_a_clock_that_is_days_ahead_hides_no_confirmed_booking_from_a_restored_hub(
    ledger: Ledger, wishes: Wishes, clock: FixedClock
) -> None:
    leased = [{"lease": uuid7(9), "seats": 2}]
    put_intents(ledger, book(1, 1, leased=leased), intent(2, "check_in", about=1), book(3, about=3), intent(4, about=3))
    tell_again(ledger, "first", lambda _slot: None)
    settle(ledger, [Answer(id=uuid7(number), state="accepted") for number in range(1, 5)])
    ends = {"slot": clock.now()}
    clock.instant += timedelta(days=2)
    assert tell_again(ledger, "restored", ends.get) == 2
    assert [wish.id for wish in wishes.unsettled() or ()] == [uuid7(1), uuid7(2)]
    settle(ledger, [Answer(id=uuid7(number), state="accepted") for number in (1, 2)])
    clock.instant += timedelta(days=7)
    assert tell_again(ledger, "once more", ends.get) == 0
