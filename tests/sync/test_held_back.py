"""What the staff decides is held back for some seconds on its way to the real desk, and then goes, whatever comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.persons import Staff
from kiosk.hub.agenda import standing
from kiosk.hub.roster import put_staff
from kiosk.store.intents import put_intents, take_back
from tests.intents import intent, uuid7

from .conftest import NOW
from .desk_hub import Kiosk, kiosk_and_hub

ANNA = {"kind": "staff", "staff": "anna"}


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    with kiosk_and_hub(tmp_path) as made:
        with made.hub.store.writing() as connection:
            put_staff(connection, Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)))
        made.exchange.when_due()
        made.sent.clear()
        yield made


def decide(kiosk: Kiosk, number: int, kind: str = "close_slot", subject: str = "s-1", **more: object) -> None:
    at = kiosk.hub.clock.now()
    put_intents(kiosk.ledger, intent(number, kind, at=at, person=ANNA).model_copy(update={"subject": subject, **more}))


def passes(kiosk: Kiosk, seconds: float) -> None:
    """The loop looks up four times a second."""
    for _ in range(int(seconds * 4)):
        kiosk.exchange.when_due()
        kiosk.time.wait(0.25)
    kiosk.exchange.when_due()


def sent(kiosk: Kiosk) -> list[str]:
    return [each for batch in kiosk.sent for each in batch]


def state_at_the_hub(kiosk: Kiosk) -> str:
    with kiosk.hub.store.reading() as connection:
        found = standing(connection, "s-1")
    assert found is not None
    return found.told.state


def test_it_goes_when_its_time_has_come_and_nobody_has_to_ask(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    passes(kiosk, 5.75)
    assert kiosk.sent == [], "not even an empty exchange"
    passes(kiosk, 0.25)
    assert kiosk.sent == [[uuid7(1)]]
    passes(kiosk, 10)
    assert len(kiosk.sent) == 1, "it woke the exchange once"
    assert state_at_the_hub(kiosk) == "closed"


def test_an_exchange_that_is_due_anyway_leaves_it_out(kiosk: Kiosk) -> None:
    passes(kiosk, 13)
    decide(kiosk, 1)
    kiosk.sent.clear()
    passes(kiosk, 4)
    assert kiosk.sent == [[]]
    passes(kiosk, 2)
    assert sent(kiosk) == [uuid7(1)]


def test_what_is_taken_back_never_goes(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    passes(kiosk, 4.75)
    assert take_back(kiosk.ledger, uuid7(1))
    passes(kiosk, 30)
    assert sent(kiosk) == []
    assert state_at_the_hub(kiosk) == "open"


def test_what_comes_later_about_the_same_keeps_its_place_and_all_else_goes_on(kiosk: Kiosk) -> None:
    booking = kiosk.booker.book("s-1", 2, language="fi").booking
    kiosk.exchange.when_due()
    kiosk.sent.clear()
    decide(kiosk, 1, "cancel", booking)
    kiosk.booker.erase(booking)
    other = kiosk.booker.book("s-2", 2, language="fi").booking
    passes(kiosk, 1)
    assert other in kiosk.hub.bookings(), "a visitor waits for nobody"
    assert [len(batch) for batch in kiosk.sent] == [1]
    passes(kiosk, 5)
    assert sent(kiosk)[1:] == [wish.id for wish in kiosk.outbox._wishes.about(booking)[1:]]
    assert kiosk.hub.bookings()[booking].state == "cancelled"


def test_killed_while_it_is_held_it_goes_out_later(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    passes(kiosk, 2)
    kiosk.restart()
    passes(kiosk, 2)
    assert sent(kiosk) == [], "the agent that has just begun holds it too"
    kiosk.restart()
    kiosk.time.wait(3600)
    kiosk.exchange.when_due()
    assert sent(kiosk) == [uuid7(1)]


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(seconds=-3), timedelta(days=400)])
def test_a_clock_that_is_set_neither_holds_it_longer_nor_takes_the_undo_away(kiosk: Kiosk, jump: timedelta) -> None:
    decide(kiosk, 1)
    decide(kiosk, 2, "close_slot", "s-2")
    passes(kiosk, 1)
    kiosk.hub.clock.instant += jump
    passes(kiosk, 3.5)
    assert sent(kiosk) == []
    assert take_back(kiosk.ledger, uuid7(1))
    passes(kiosk, 1.5)
    assert sent(kiosk) == [uuid7(2)]
    assert take_back(kiosk.ledger, uuid7(2)) is False, "it is under way"


def test_what_went_is_not_undone_though_the_clock_was_set_forward_and_back(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    kiosk.hub.clock.instant += timedelta(hours=2)
    passes(kiosk, 2)
    assert sent(kiosk) == [], "what was not there a moment ago was not decided two hours ago"
    kiosk.hub.clock.instant -= timedelta(hours=2, seconds=4)
    passes(kiosk, 4.25)
    assert sent(kiosk) == [uuid7(1)]
    assert take_back(kiosk.ledger, uuid7(1)) is False


def test_an_agent_that_begins_while_the_clock_is_behind_holds_it_for_no_more_than_its_time(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    kiosk.restart()
    kiosk.hub.clock.instant -= timedelta(hours=5)
    passes(kiosk, 6.25)
    assert sent(kiosk) == [uuid7(1)]


def test_two_that_wait_go_each_in_its_own_time(kiosk: Kiosk) -> None:
    decide(kiosk, 1)
    passes(kiosk, 3)
    decide(kiosk, 2, "close_slot", "s-2")
    passes(kiosk, 3)
    assert kiosk.sent == [[uuid7(1)]]
    passes(kiosk, 3)
    assert kiosk.sent == [[uuid7(1)], [uuid7(2)]]
    assert kiosk.hub.clock.now() - NOW == timedelta(seconds=9)


@pytest.mark.parametrize("seconds", [0, 2.5, 4.75, 5, 5.25, 5.75, 6, 6.25, 9])
def test_whenever_somebody_undoes_it_it_has_gone_or_never_goes(kiosk: Kiosk, seconds: float) -> None:
    decide(kiosk, 1)
    passes(kiosk, seconds)
    has_gone = sent(kiosk) == [uuid7(1)]
    is_undone = take_back(kiosk.ledger, uuid7(1))
    assert not (has_gone and is_undone)
    assert is_undone == (seconds < 5)
    passes(kiosk, 20)
    assert sent(kiosk) == ([] if is_undone else [uuid7(1)])
    assert state_at_the_hub(kiosk) == ("open" if is_undone else "closed")
