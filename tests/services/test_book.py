"""Booking as a visitor does it: what is certain is told at once, what only the hub knows is pending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from booking_desk import BookingDesk, booking_desk

from kiosk.domain.clock import FixedClock
from kiosk.domain.code import spoken_code
from kiosk.domain.sealed import Access, Contact, Sealed
from kiosk.paths import DataFolder
from kiosk.sealing import SealBrokenError, unseal
from kiosk.services.book import Booker, Made
from kiosk.services.patience import TooManyTriesError
from kiosk.services.refused import BookingRefusedError
from kiosk.store.cache_desk import News
from tests.samples import NOW, Cache, Sample

ANNA = Contact(code="", name="Anna Ahlqvist", phone="+46701234567")


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[BookingDesk]:
    cache.slots(
        sample.slot("noon", hours=3),
        sample.slot("evening", hours=9, free=2, least=2),
        sample.slot("soon", hours=1, technology="self-care", free=0),
        sample.slot("closed", hours=2, state="closed", free=0),
        sample.slot("cancelled", hours=2, state="cancelled", free=0),
        sample.slot("begun", hours=-0.1),
        sample.slot("over", hours=-2),
        sample.slot("elsewhere", hours=2, centre="umea"),
    )
    with booking_desk(folder, clock, cache) as made:
        yield made


def book(desk: BookingDesk, slot: str = "noon", party: int = 2, fallback: str = "none") -> Made:
    return desk.booker.book(slot, party, language="fi", contact=None, access=None, fallback=fallback)  # type: ignore[arg-type]


def test_offers_are_the_coming_slots_here_soonest_first_full_ones_among_them(desk: BookingDesk) -> None:
    assert list(desk.free().items()) == [("soon", 0), ("noon", 4), ("evening", 2)]
    assert [offer.slot.id for offer in desk.booker.offers("self-care")] == ["soon"]
    assert desk.opened == 0, "looking opens no ledger"


def test_a_booking_is_pending_at_once_and_takes_its_places(desk: BookingDesk) -> None:
    made = book(desk, party=3)
    view = desk.booker.state(made.booking)
    assert (view.state, view.party, view.reason) == ("pending", 3, "")
    assert view.slot is not None
    assert (view.slot.id, desk.free()["noon"]) == ("noon", 1)


def test_home_does_not_show_a_time_that_this_kiosk_has_just_filled(desk: BookingDesk, sample: Sample) -> None:
    desk.cache.publish(sample.document("technology", "heart-rhythm"))
    book(desk, party=4)
    shown = desk.projection.next_time("seinajoki", NOW, NOW)
    assert shown is not None
    assert shown.slot == "evening"


@pytest.mark.parametrize("state", ["confirmed", "requested", "waiting", "cancelled", "arrived", "missed"])
def test_the_hubs_word_takes_the_place_of_ours_before_and_after_settling(desk: BookingDesk, state: str) -> None:
    made = book(desk, party=3)
    desk.hub_takes(state=state)
    assert desk.booker.state(made.booking).state == state
    assert desk.free()["noon"] == 4, "what is answered is not laid over any more"
    desk.settle()
    assert desk.booker.state(made.booking).state == state
    assert desk.unsettled() == ()


def test_a_refusal_says_why_before_and_after_settling(desk: BookingDesk) -> None:
    made = book(desk)
    desk.hub_refuses("full")
    for _ in range(2):
        view = desk.booker.state(made.booking)
        assert (view.state, view.reason, view.party) == ("refused", "full", 2)
        desk.settle()


def test_a_booking_whose_slot_is_over_and_gone_is_remembered_without_a_slot(desk: BookingDesk) -> None:
    made = book(desk)
    desk.hub_takes(state="arrived")
    desk.settle()
    desk.cache.writer.exchange(News(slots_gone=["noon"]), cursor=3, mark="", whole=False)
    view = desk.booker.state(made.booking)
    assert (view.state, view.slot, view.party) == ("arrived", None, 2)


@pytest.mark.parametrize(
    ("state", "standing"),
    [("confirmed", "over"), ("requested", "unanswered"), ("waiting", "in_vain"), ("arrived", "arrived")],
)
def test_once_its_time_is_over_nothing_is_booked_and_nothing_can_be_changed(
    desk: BookingDesk, state: str, standing: str
) -> None:
    made = book(desk)
    desk.hub_takes(state=state)
    desk.settle()
    before = desk.booker.state(made.booking)
    assert (before.over, before.standing, before.live) == (False, state, state != "arrived")
    assert before.slot is not None
    desk.clock.instant = before.slot.ends
    after = desk.booker.state(made.booking)
    assert (after.over, after.standing, after.live) == (True, standing, False)
    for change in (desk.booker.cancel, lambda booking: desk.booker.move(booking, "evening")):
        with pytest.raises(BookingRefusedError) as refused:
            change(made.booking)
        assert refused.value.reason == ("wrong_state" if state == "arrived" else "slot_over")
    assert not desk.unsettled()


@pytest.mark.parametrize(
    ("slot", "party", "reason"),
    [
        ("nowhere", 1, "no_such_slot"),
        ("elsewhere", 1, "no_such_slot"),
        ("closed", 1, "slot_closed"),
        ("cancelled", 1, "slot_cancelled"),
        ("over", 1, "slot_over"),
        ("evening", 1, "party_too_small"),
        ("noon", 5, "party_too_large"),
        ("evening", 3, "full"),
        ("soon", 1, "full"),
    ],
)
def test_what_is_certain_is_refused_at_once_and_leaves_no_trace(
    desk: BookingDesk, slot: str, party: int, reason: str
) -> None:
    with pytest.raises(BookingRefusedError) as refused:
        book(desk, slot, party)
    assert refused.value.reason == reason
    assert desk.opened == 0


@pytest.mark.parametrize("fallback", ["request", "wait"])
def test_a_full_slot_takes_whoever_named_a_fallback(desk: BookingDesk, fallback: str) -> None:
    made = book(desk, "evening", 3, fallback)
    assert desk.booker.state(made.booking).state == "pending"
    assert desk.free()["evening"] == 2, "who finds no room takes none"
    assert desk.unsettled()[0].payload["fallback"] == fallback


def test_a_slot_that_has_begun_can_still_be_booked_by_who_stands_here(desk: BookingDesk) -> None:
    assert desk.booker.state(book(desk, "begun", 1).booking).state == "pending"


def test_only_the_hub_reads_who_booked_and_the_code_goes_along(desk: BookingDesk) -> None:
    needs = Access(needs=("hearing",), words="I wear a hearing aid")
    made = desk.booker.book("noon", 1, language="sv", contact=ANNA, access=needs, fallback="none")
    payload = desk.unsettled()[0].payload
    contact, access = (Sealed.model_validate(payload[name]) for name in ("contact", "access"))
    opened = unseal(contact, desk.private, purpose="contact", about=made.booking)
    assert Contact.model_validate_json(opened) == ANNA.model_copy(update={"code": made.code, "language": "sv"})
    assert Access.model_validate_json(unseal(access, desk.private, purpose="access", about=made.booking)) == needs
    with pytest.raises(SealBrokenError):
        unseal(contact, desk.private, purpose="access", about=made.booking)
    assert made.code not in str(payload)


def test_without_the_hubs_key_nothing_that_would_need_it_is_written(desk: BookingDesk) -> None:
    desk.has_key = False
    with pytest.raises(BookingRefusedError) as refused:
        desk.booker.book("noon", 1, language="fi", contact=ANNA, access=None, fallback="none")
    assert refused.value.reason == "no_key"
    assert desk.opened == 0
    assert desk.booker.state(book(desk).booking).state == "pending", "one can book without contact"


def test_an_identity_number_among_the_needs_is_refused(desk: BookingDesk) -> None:
    with pytest.raises(BookingRefusedError) as refused:
        desk.booker.book("noon", 1, language="fi", contact=None, access=Access(words="id 131052-308T"), fallback="none")
    assert refused.value.reason == "identity_number"


def test_a_code_finds_its_booking_however_it_is_typed(desk: BookingDesk) -> None:
    desk.booker.make_ready()
    made, other = book(desk), book(desk)
    assert made.code != other.code, "one that was made ready is used once"
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{8}", made.code)
    for typed in (made.code, made.code.lower(), spoken_code(made.code), f" {made.code} "):
        found = desk.booker.find(typed)
        assert found is not None
        assert found.id == made.booking
    assert desk.booker.find("not a code") is None


def test_a_code_finds_a_booking_that_was_made_elsewhere(desk: BookingDesk) -> None:
    from tests.intents import CODE, booking, uuid7

    desk.hub_tells(bookings=(booking(1, slot="noon"),))
    found = desk.booker.find(CODE)
    assert found is not None
    assert (found.id, found.state) == (uuid7(1), "confirmed")


def test_five_wrong_codes_slow_down_and_a_right_one_forgives_nothing(
    desk: BookingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = book(desk)
    monkeypatch.setattr("kiosk.services.book.code_hash", lambda code: f"{code:0>64}")  # the real one is slow
    waits: list[int] = []
    for number in range(11):
        try:
            assert desk.booker.find(f"0000000{number % 9}") is None
        except TooManyTriesError as error:
            waits.append(error.seconds)
            desk.seconds += error.seconds - 0.5
            with pytest.raises(TooManyTriesError):
                desk.booker.find(made.code)
            desk.seconds += 0.5
            assert desk.booker.find("00000000") is None
    assert waits == [30, 60, 120, 240, 480, 900]
    desk.seconds += 899
    with pytest.raises(TooManyTriesError):
        desk.booker.find(made.code)
    desk.seconds += 3600
    for _ in range(5):
        assert desk.booker.find("00000000") is None, "after an hour all is forgotten"


def test_cancelling_shows_at_once_and_promises_nobody_the_places(desk: BookingDesk, sample: Sample) -> None:
    made = book(desk, party=3)
    desk.hub_takes(sample.slot("noon", hours=3, free=1))
    desk.settle()
    desk.booker.cancel(made.booking)
    assert desk.booker.state(made.booking).state == "cancelled"
    assert desk.free()["noon"] == 1
    with pytest.raises(BookingRefusedError) as refused:
        desk.booker.cancel(made.booking)
    assert refused.value.reason == "wrong_state"


def test_moving_is_pending_until_answered_and_a_refusal_leaves_it_where_it_was(
    desk: BookingDesk, sample: Sample
) -> None:
    made = book(desk)
    desk.hub_takes(sample.slot("noon", hours=3, free=2))
    desk.booker.move(made.booking, "evening")
    view = desk.booker.state(made.booking)
    assert view.slot is not None
    assert (view.state, view.slot.id, desk.free()) == ("pending", "evening", {"soon": 0, "noon": 2, "evening": 0})
    desk.hub_refuses("full")
    desk.settle()
    view = desk.booker.state(made.booking)
    assert view.slot is not None
    assert (view.state, view.slot.id, view.reason) == ("confirmed", "noon", "full")


@pytest.mark.parametrize(
    ("slot", "reason"), [("noon", "already_so"), ("soon", "full"), ("closed", "slot_closed"), ("x", "no_such_slot")]
)
def test_a_move_that_is_certain_to_fail_is_refused_at_once(desk: BookingDesk, slot: str, reason: str) -> None:
    made = book(desk)
    with pytest.raises(BookingRefusedError) as refused:
        desk.booker.move(made.booking, slot)
    assert refused.value.reason == reason
    assert len(desk.unsettled()) == 1


def test_erasing_leaves_the_booking_and_then_nothing_is_there_to_be_erased(desk: BookingDesk) -> None:
    made = desk.booker.book("noon", 1, language="fi", contact=ANNA, access=None, fallback="none")
    assert desk.booker.state(made.booking).has_details
    desk.booker.erase(made.booking)
    state = desk.booker.state(made.booking)
    assert (state.state, state.has_details) == ("pending", False)
    assert [wish.kind for wish in desk.unsettled()] == ["book", "erase_details"]
    assert not desk.booker.state(book(desk).booking).has_details, "nobody told anything"


@pytest.mark.parametrize(
    "change",
    [
        lambda booker, booking: booker.cancel(booking),
        lambda booker, booking: booker.move(booking, "evening"),
        lambda booker, booking: booker.erase(booking),
    ],
)
def test_nobody_changes_a_booking_without_its_code_once_the_visitor_has_gone(desk: BookingDesk, change: object) -> None:
    assert callable(change)
    made = book(desk)
    desk.booker.leave()
    with pytest.raises(BookingRefusedError) as refused:
        change(desk.booker, made.booking)
    assert refused.value.reason == "no_such_booking"
    assert desk.booker.find(made.code) is not None
    change(desk.booker, made.booking)


def test_a_booking_that_nobody_made_is_refused_in_so_many_words(desk: BookingDesk) -> None:
    view = desk.booker.state("01900000-0000-7000-8000-000000000099")
    assert (view.state, view.reason, view.slot) == ("refused", "no_such_booking", None)


def test_a_wish_is_on_disk_when_its_code_is_shown(desk: BookingDesk, folder: DataFolder) -> None:
    made = book(desk)
    desk.clock.instant += timedelta(days=1)
    assert [wish.subject for wish in desk.unsettled()] == [made.booking]
    assert isinstance(desk.booker, Booker)


def test_a_time_that_a_free_host_has_opened_comes_first_until_it_is_over(desk: BookingDesk, sample: Sample) -> None:
    desk.cache.publish(sample.document("technology", "heart-rhythm"))
    desk.hub_tells(sample.slot("walk-in", hours=-0.25, now=True), sample.slot("yesterday", hours=-20, now=True))
    assert list(desk.free()) == ["walk-in", "soon", "noon", "evening"]
    assert desk.booker.state(book(desk, "walk-in").booking).state == "pending"
    following = desk.projection.next_time("seinajoki", NOW, NOW)
    assert following is not None
    assert (following.slot, following.now) == ("walk-in", True)
    desk.clock.instant += timedelta(minutes=15)
    assert next(iter(desk.free())) == "soon"
    following = desk.projection.next_time("seinajoki", desk.clock.instant, NOW)
    assert following is not None
    assert (following.slot, following.now) == ("noon", False)
