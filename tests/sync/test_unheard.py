"""An answer that comes when nobody stands at the screen any more is somebody's work, exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.errors import HubUnreachableError
from kiosk.domain.exchange import RawIntent
from kiosk.domain.ids import Ids
from kiosk.hub.agenda import put_slots, slots_of
from kiosk.hub.settle import settle
from kiosk.services.settling import Settling
from kiosk.services.unheard import to_tell
from kiosk.store.wishes import Wish

from .desk_hub import Kiosk, kiosk_and_hub


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    with kiosk_and_hub(tmp_path) as made:
        made.exchange.now()
        yield made


def settling(kiosk: Kiosk) -> Settling:
    heard = kiosk.booker.was_shown
    return Settling(projection=kiosk.projection, ledger=lambda: kiosk.ledger, clock=kiosk.hub.clock, heard=heard)


def lose_the_reply(kiosk: Kiosk) -> None:
    """The hub decides at once, and the kiosk does not hear of it."""

    def cut(where: str) -> None:
        if where == "after the hub":
            raise HubUnreachableError("the reply is lost")

    kiosk.cut = cut
    with pytest.raises(HubUnreachableError):
        kiosk.exchange.now()
    kiosk.cut = lambda _where: None


def at_hub(kiosk: Kiosk, kind: str, subject: str, **more: Any) -> None:
    """Somebody decides something elsewhere."""
    now = kiosk.hub.clock.now()
    fields = {"id": Ids(kiosk.hub.clock).new(), "kind": kind, "subject": subject, "at": now.isoformat(), **more}
    settle(kiosk.hub.store, kiosk.hub.device, RawIntent.model_validate(fields), now)


def no_longer_held(kiosk: Kiosk, slot: str) -> None:
    """The Center loads its slots anew, and this one is not among them."""
    with kiosk.hub.store.writing() as connection:
        left = [each for each in slots_of(connection, "seinajoki") if each.id != slot]
        put_slots(connection, left, keep=False)


def later(kiosk: Kiosk, seconds: float) -> None:
    kiosk.hub.clock.instant += timedelta(seconds=seconds)


def see(kiosk: Kiosk, screen: Settling) -> None:
    """The screen sees what came, and goes on looking whether anybody heard it."""
    screen.look(frozenset({"answers"}))
    later(kiosk, 3)
    screen.look(frozenset())
    screen.look(frozenset())


def test_whoever_left_before_the_answer_came_has_to_be_told_and_only_once(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    lose_the_reply(kiosk)
    assert kiosk.booker.state(made.booking).state == "pending", "they were told that somebody will answer"
    later(kiosk, 30)
    kiosk.exchange.now()
    assert kiosk.hub.bookings()[made.booking].tell == "", "the hub thinks that it answered in time"
    see(kiosk, screen)
    kiosk.exchange.now()
    kiosk.exchange.now()
    assert [party.id for party in kiosk.projection.bookings.to_do()] == [made.booking]
    assert kiosk.hub.bookings()[made.booking].tell == "confirmed"
    screen.look(frozenset({"answers"}))
    assert kiosk.unsettled() == 0


def test_nobody_has_to_tell_what_the_screen_showed(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    kiosk.exchange.now()
    screen.look(frozenset({"answers"}))
    assert kiosk.unsettled() == 1, "they may be looking yet"
    assert kiosk.booker.state(made.booking).state == "confirmed"
    later(kiosk, 30)
    screen.look(frozenset())
    kiosk.exchange.now()
    assert kiosk.unsettled() == 0
    assert kiosk.hub.bookings()[made.booking].tell == ""


def test_a_move_that_was_refused_unheard_has_to_be_told_with_its_reason(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    kiosk.booker.book("s-2", 1, language="fi", fallback="request")
    kiosk.exchange.now()
    kiosk.booker.state(made.booking)
    later(kiosk, 60)
    screen.look(frozenset({"answers"}))
    wish = {"slot": "s-2", "party": 2, "language": "fi", "code_hash": "0" * 64}
    at_hub(kiosk, "book", Ids(kiosk.hub.clock).new(), **wish)
    kiosk.booker.move(made.booking, "s-2")
    lose_the_reply(kiosk)
    later(kiosk, 60)
    kiosk.exchange.now()
    see(kiosk, screen)
    kiosk.exchange.now()
    found = kiosk.hub.bookings()[made.booking]
    assert (found.slot, found.state, found.tell, found.reason) == ("s-1", "confirmed", "not_moved", "full")


def test_what_was_told_or_changed_meanwhile_is_not_told_again(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    lose_the_reply(kiosk)
    later(kiosk, 30)
    kiosk.exchange.now()
    see(kiosk, screen)
    at_hub(kiosk, "cancel", made.booking)
    kiosk.exchange.now()
    assert (kiosk.hub.bookings()[made.booking].state, kiosk.hub.bookings()[made.booking].tell) == ("cancelled", "")


def test_whoever_asked_for_what_the_hub_refuses_has_to_be_told_once_though_the_hub_had_kept_nothing(
    kiosk: Kiosk,
) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="sv", fallback="request")
    no_longer_held(kiosk, "s-1")
    lose_the_reply(kiosk)
    assert kiosk.booker.state(made.booking).state == "pending", "they were told that somebody will answer"
    later(kiosk, 30)
    kiosk.exchange.now()
    assert kiosk.hub.bookings() == {}
    see(kiosk, screen)
    kiosk.exchange.now()
    kiosk.exchange.now()
    (party,) = kiosk.projection.bookings.to_do()
    assert (party.id, party.slot, party.size, party.tell, party.reason) == (
        *(made.booking, "s-1", 2),
        *("cancelled", "no_such_slot"),
    )
    slot = kiosk.projection.slot("s-1")
    assert slot is not None
    assert slot.state == "cancelled", "the staff sees what it was about"
    screen.look(frozenset({"answers"}))
    assert kiosk.unsettled() == 0
    found = kiosk.booker.find(made.code)
    assert found is not None
    assert (found.state, found.reason) == ("cancelled", "no_such_slot")


def test_what_a_page_sees_that_was_left_nobody_has_heard(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    kiosk.booker.leave()
    kiosk.exchange.now()
    assert kiosk.booker.state(made.booking).state == "confirmed"
    see(kiosk, screen)
    later(kiosk, 5)
    screen.look(frozenset())
    kiosk.exchange.now()
    assert kiosk.hub.bookings()[made.booking].tell == "confirmed"


def test_a_refusal_that_the_screen_showed_leaves_nothing_to_tell(kiosk: Kiosk) -> None:
    screen = settling(kiosk)
    made = kiosk.booker.book("s-1", 2, language="fi", fallback="request")
    no_longer_held(kiosk, "s-1")
    kiosk.exchange.now()
    assert kiosk.booker.state(made.booking).state == "refused"
    see(kiosk, screen)
    kiosk.exchange.now()
    assert kiosk.unsettled() == 0
    assert kiosk.hub.bookings() == {}


def test_a_kiosk_that_had_said_yes_has_told_nobody_of_a_refusal() -> None:
    share = {"lease": "l-1", "seats": 2}
    wish = Wish("i-1", "b-1", "book", {"slot": "s-1", "party": 2, "leased": [share], "fallback": "request"}, {}, "")
    assert to_tell(wish, Answer(id="i-1", state="refused", reason="no_such_slot")) == "cancelled"
    assert to_tell(wish, Answer(id="i-1", state="accepted", booking="confirmed")) == ""
