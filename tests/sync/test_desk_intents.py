"""Intents and answers between a kiosk and the real desk: nothing is lost and nothing doubled, wherever it was cut."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub.incarnations import begin_again
from kiosk.services.refused import BookingRefusedError
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.intents import put_intents, tell_again
from tests.intents import intent, uuid7

from .desk_hub import KilledError, Kiosk, kiosk_and_hub

POINTS = ("before the hub", "after the hub", "before the cache", "after the cache", "before settling", "after settling")


@pytest.fixture(autouse=True)
def _quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hash of a code is dear by design; here many are made."""
    monkeypatch.setattr("kiosk.services.book.code_hash", lambda code: code.encode().hex().zfill(64))


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    write = CacheWriter.exchange
    with kiosk_and_hub(tmp_path) as made:

        def exchange(self: CacheWriter, *given: object, **named: object) -> None:
            made.cut("before the cache")
            write(self, *given, **named)  # type: ignore[arg-type]
            made.cut("after the cache")

        monkeypatch.setattr(CacheWriter, "exchange", exchange)
        made.exchange.now()
        yield made


def book(kiosk: Kiosk, party: int = 2, slot: str = "s-1", fallback: str = "request") -> str:
    return kiosk.booker.book(slot, party, language="fi", fallback=fallback).booking  # type: ignore[arg-type]


def talk(kiosk: Kiosk) -> None:
    kiosk.exchange.now()
    kiosk.settle()


def test_a_booking_goes_to_the_hub_and_its_answer_comes_with_the_free_places(kiosk: Kiosk) -> None:
    booking = book(kiosk, 3)
    assert kiosk.booker.state(booking).state == "pending"
    kiosk.exchange.now()
    assert kiosk.booker.state(booking).state == "confirmed"
    assert {offer.slot.id: offer.free for offer in kiosk.booker.offers(None)} == {"s-1": 1, "s-2": 4}
    assert kiosk.hub.bookings()[booking].state == "confirmed"


def test_what_finds_no_room_is_what_its_fallback_says(kiosk: Kiosk) -> None:
    first, second, third, fourth = (
        book(kiosk, 4),
        *(book(kiosk, 2, fallback=each) for each in ("request", "wait", "wait")),
    )
    kiosk.exchange.now()
    assert [kiosk.booker.state(each).state for each in (first, second, third, fourth)] == [
        "confirmed",
        "requested",
        "waiting",
        "waiting",
    ]
    kiosk.booker.cancel(first)
    kiosk.quiet_down()
    assert [kiosk.booker.state(each).state for each in (first, second, third, fourth)] == [
        "cancelled",
        "requested",
        "confirmed",
        "confirmed",
    ]


def test_somebody_elsewhere_took_the_last_place_and_the_refusal_says_so(kiosk: Kiosk) -> None:
    mine = book(kiosk, 3, fallback="none")
    kiosk.hub.post(
        {"ledger": "other", "intents": [{**_body(kiosk), "id": _other_id(1), "subject": _other_id(2), "party": 2}]}
    )
    kiosk.exchange.now()
    view = kiosk.booker.state(mine)
    assert (view.state, view.reason) == ("refused", "full")
    kiosk.quiet_down()
    view = kiosk.booker.state(mine)
    assert (view.state, view.reason) == ("refused", "full")


def _body(kiosk: Kiosk) -> dict[str, object]:
    return {**kiosk.outbox.next()[0][0], "code_hash": "f" * 64}


def _other_id(number: int) -> str:
    return f"01900000-0000-7000-8000-{number:012d}"


def test_moving_and_erasing_follow_the_booking_in_their_order(kiosk: Kiosk) -> None:
    booking = book(kiosk)
    kiosk.booker.move(booking, "s-2")
    kiosk.booker.erase(booking)
    kiosk.quiet_down()
    assert kiosk.hub.bookings()[booking].slot == "s-2"
    assert kiosk.hub.free() == {"s-1": 4, "s-2": 2}
    assert kiosk.unsettled() == 0


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_any_point_a_booking_is_made_once(kiosk: Kiosk, point: str) -> None:
    booking = book(kiosk, 3)

    def cut(where: str) -> None:
        if where == point:
            raise KilledError(where)

    kiosk.cut = cut
    with pytest.raises(KilledError):
        talk(kiosk)
    kiosk.restart()
    assert kiosk.booker.state(booking).state in ("pending", "confirmed")
    kiosk.quiet_down()
    assert {found.id: found.state for found in kiosk.hub.bookings().values()} == {booking: "confirmed"}
    assert kiosk.booker.state(booking).state == "confirmed"
    assert kiosk.hub.free() == {"s-1": 1, "s-2": 4}
    assert (kiosk.unsettled(), kiosk.cache.answered()) == (0, frozenset())


class Somebody:
    """Does one thing after the other, at random, and is now and then cut off."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self.kiosk, self.chance = kiosk, random.Random(seed)
        self.made: list[str] = []

    def cut(self, where: str) -> None:
        if self.chance.random() < 0.15:
            raise KilledError(where)

    def act(self) -> None:
        slot, what = self.chance.choice(("s-1", "s-2")), self.chance.randrange(6 if self.made else 2)
        if what < 2:
            fallback = self.chance.choice(("wait", "request"))
            self.made.append(book(self.kiosk, self.chance.randint(1, 4), slot, fallback))
        elif what == 2:
            self.kiosk.booker.cancel(self._one())
        elif what == 3:
            self.kiosk.booker.move(self._one(), slot)
        elif what == 4:
            self.kiosk.settle()
        else:
            self.kiosk.exchange.now()

    def _one(self) -> str:
        self.kiosk.booker._at_hand.update(self.made)
        return self.chance.choice(self.made)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_cut_off_kiosk_and_hub_agree_once_they_have_talked(kiosk: Kiosk, seed: int) -> None:
    somebody = Somebody(kiosk, seed)
    kiosk.cut = somebody.cut
    for _ in range(40):
        try:
            somebody.act()
        except KilledError:
            kiosk.restart()
        except BookingRefusedError:
            continue
    kiosk.quiet_down()
    there, made = kiosk.hub.bookings(), somebody.made
    assert there.keys() == set(made)
    assert {each: kiosk.booker.state(each).state for each in made} == {each: there[each].state for each in made}
    assert {offer.slot.id: offer.free for offer in kiosk.booker.offers(None)} == kiosk.hub.free()
    assert (kiosk.unsettled(), kiosk.cache.answered()) == (0, frozenset())


def test_a_cache_that_is_lost_with_its_answers_is_answered_again(kiosk: Kiosk) -> None:
    booking = book(kiosk)
    kiosk.exchange.now()
    kiosk.end()
    for path in kiosk.folder.root.glob("cache-*"):
        path.unlink()
    kiosk.begin()
    assert kiosk.booker.state(booking).state == "pending"
    kiosk.quiet_down()
    assert kiosk.booker.state(booking).state == "confirmed"
    assert len(kiosk.hub.bookings()) == 1


@pytest.mark.parametrize("limit", ["MOST_INTENTS", "_MOST_BYTES"])
def test_more_than_go_at_once_go_one_after_the_other_oldest_first(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    for number in range(7):
        put_intents(kiosk.ledger, intent(number, about=number))
    one = len(json.dumps(kiosk.outbox.next()[0][0]))
    monkeypatch.setattr(f"kiosk.sync.outbox.{limit}", 4 if limit == "MOST_INTENTS" else 4 * one + 1)
    kiosk.sent.clear()
    for _ in range(3):
        kiosk.exchange.when_due()
    assert [len(sent) for sent in kiosk.sent] == [4, 3]
    assert [each for sent in kiosk.sent for each in sent] == [uuid7(number) for number in range(7)]


def test_an_intent_that_is_larger_than_all_that_goes_at_once_goes_alone(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.outbox._MOST_BYTES", 1)
    put_intents(kiosk.ledger, intent(1))
    put_intents(kiosk.ledger, intent(2))
    taken, *others = kiosk.outbox.next()
    assert ([each["id"] for each in taken], others) == ([uuid7(1)], [True, False])


def test_news_goes_at_once_and_silence_every_15_seconds(kiosk: Kiosk) -> None:
    kiosk.exchange.when_due()
    kiosk.sent.clear()
    at: list[float] = []
    for second in range(60):
        if second in (20, 22):
            book(kiosk, 1)
        before = len(kiosk.sent)
        kiosk.exchange.when_due()
        if len(kiosk.sent) > before:
            at.append(second)
        kiosk.time.now += 1
    assert at == [15, 20, 22, 37, 52]


def test_an_answer_is_dropped_once_it_is_settled_and_not_before(kiosk: Kiosk) -> None:
    book(kiosk)
    kiosk.exchange.when_due()
    kiosk.exchange.when_due()
    assert len(kiosk.cache.answered()) == 1
    kiosk.settle()
    kiosk.sent.clear()
    kiosk.exchange.when_due()
    assert kiosk.cache.answered() == frozenset()
    assert kiosk.sent == [], "that needs no talk with the hub"


def test_answers_to_a_ledger_that_is_gone_are_dropped_and_kept_while_none_can_be_read(kiosk: Kiosk) -> None:
    book(kiosk)
    kiosk.exchange.now()
    kiosk.projection.close()
    kiosk.ledger.close()
    away = kiosk.folder.ledger.rename(kiosk.folder.root / "away.db")
    kiosk.outbox.tidy()
    assert len(kiosk.cache.answered()) == 1
    away.unlink()
    kiosk.end()
    kiosk.begin()
    kiosk.outbox.tidy()
    assert kiosk.cache.answered() == frozenset()


def test_what_a_restored_hub_can_not_decide_yet_holds_up_nothing_else(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much of it there is; else the hub would wait for ever to be told the rest."""
    monkeypatch.setattr("kiosk.sync.outbox.MOST_INTENTS", 2)
    with kiosk.hub.store.writing() as connection:
        begin_again(connection, kiosk.hub.clock.now(), lambda: "restored")
    made = [book(kiosk, 1) for _ in range(3)]
    kiosk.booker.cancel(made[0])
    for _ in range(6):
        talk(kiosk)
        tell_again(kiosk.ledger, kiosk.cache.exchanged().mark, lambda _: None)
    assert [kiosk.hub.bookings()[each].state for each in made] == ["cancelled", "confirmed", "confirmed"]
    assert kiosk.unsettled() == 0
