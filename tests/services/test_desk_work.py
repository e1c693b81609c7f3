"""What the staff does with bookings: written down as an intent, refused at once where it is certain not to go."""

from __future__ import annotations

import pytest

from kiosk.domain.sealed import Access, Contact, Message
from kiosk.sealing import unseal
from kiosk.services.desk_work import DeskWork
from kiosk.services.refused import BookingRefusedError
from kiosk.store.wishes import Wish
from tests.intents import uuid7
from tests.services.staff_desk import ASKS, GONE, HERE, MISSED, SEATED, TELL, WAITS, StaffDesk


@pytest.fixture
def work(desk: StaffDesk) -> DeskWork:
    return desk.desk.work


def last(desk: StaffDesk) -> Wish:
    return desk.unsettled()[-1]


def refused(desk: StaffDesk, kind: str, *arguments: object, **more: object) -> str:
    """Why it does not go; nothing is written then."""
    before = desk.written()
    with pytest.raises(BookingRefusedError) as error:
        getattr(desk.desk.work, kind)(desk.session(), *arguments, **more)
    assert desk.written() == before
    return error.value.reason


@pytest.mark.parametrize(
    ("kind", "number", "after"),
    [
        ("check_in", SEATED, "arrived"),
        ("check_in", MISSED, "arrived"),
        ("missed", SEATED, "missed"),
        ("expect", HERE, "confirmed"),
        ("expect", MISSED, "pending"),
        ("missed", HERE, "missed"),
        ("confirm", ASKS, "pending"),
        ("cancel", SEATED, "cancelled"),
        ("cancel", ASKS, "cancelled"),
        ("cancel", WAITS, "cancelled"),
    ],
)
def test_what_is_done_shows_at_once_and_is_written_with_who_did_it(
    desk: StaffDesk, work: DeskWork, kind: str, number: str, after: str
) -> None:
    intent = getattr(work, kind)(desk.session(), number)
    wish = last(desk)
    assert (wish.id, wish.kind, wish.subject) == (intent, kind, number)
    assert wish.person == {"kind": "staff", "staff": "anna"}
    assert desk.standing(number) == after


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        ("check_in", [ASKS, WAITS, HERE, GONE]),
        ("missed", [ASKS, WAITS, MISSED, GONE]),
        ("expect", [SEATED, ASKS, WAITS, GONE]),
        ("confirm", [SEATED, HERE, MISSED, GONE]),
        ("cancel", [HERE, MISSED, GONE]),
    ],
)
def test_what_makes_no_sense_in_a_state_is_refused_at_once(desk: StaffDesk, kind: str, numbers: list[str]) -> None:
    assert [refused(desk, kind, number) for number in numbers] == ["wrong_state"] * len(numbers)


@pytest.mark.parametrize(
    "kind", ["check_in", "missed", "expect", "confirm", "cancel", "told", "note", "move", "resize"]
)
def test_a_booking_that_nobody_knows_is_refused_at_once(desk: StaffDesk, kind: str) -> None:
    more = {"note": (None,), "move": ("evening",), "resize": (3,)}.get(kind, ())
    assert refused(desk, kind, uuid7(99), *more) == "no_such_booking"


def test_a_second_touch_of_the_same_button_does_nothing(desk: StaffDesk, work: DeskWork) -> None:
    work.check_in(desk.session(), SEATED)
    assert refused(desk, "check_in", SEATED) == "wrong_state"
    work.cancel(desk.session(), ASKS)
    assert refused(desk, "confirm", ASKS) == "wrong_state"
    assert desk.kinds() == ["check_in", "cancel"]


def test_a_cancelled_one_carries_the_reason_for_them(desk: StaffDesk, work: DeskWork) -> None:
    work.cancel(desk.session(), SEATED, "The guest is ill")
    assert last(desk).payload["reason"] == "The guest is ill"


@pytest.mark.parametrize("reason", ["131052-308T is ill", "811218-9876"])
def test_no_personal_identity_number_is_a_reason(desk: StaffDesk, reason: str) -> None:
    assert refused(desk, "cancel", SEATED, reason) == "identity_number"


def test_confirming_needs_room_for_all_of_them(desk: StaffDesk, work: DeskWork) -> None:
    assert refused(desk, "confirm", WAITS) == "full"
    work.confirm(desk.session(), ASKS)
    assert desk.free()["noon"] == 0
    assert refused(desk, "confirm", WAITS) == "full"


def test_a_move_names_slot_and_size(desk: StaffDesk, work: DeskWork) -> None:
    work.move(desk.session(), SEATED, "evening")
    assert (last(desk).payload["slot"], last(desk).payload["party"]) == ("evening", 2)
    party = desk.desk.view.party(desk.session(), SEATED)
    assert party is not None
    assert (party.slot, party.size, party.state) == ("evening", 2, "pending")
    assert (desk.free()["noon"], desk.free()["evening"]) == (3, 1), "what it leaves is the hub's to give"


@pytest.mark.parametrize(
    ("slot", "size", "reason"),
    [
        ("full", None, "full"),
        ("evening", 4, "full"),
        ("evening", 5, "party_too_large"),
        ("groups", None, "party_too_small"),
        ("closed", None, "slot_closed"),
        ("cancelled", None, "slot_cancelled"),
        ("over", None, "slot_over"),
        ("gone", None, "no_such_slot"),
        ("noon", None, "already_so"),
        ("noon", 2, "already_so"),
    ],
)
def test_a_move_that_is_certain_not_to_go_is_refused_at_once(
    desk: StaffDesk, slot: str, size: int | None, reason: str
) -> None:
    assert refused(desk, "move", SEATED, slot, size) == reason


@pytest.mark.parametrize(("size", "goes"), [(1, True), (3, True), (5, True), (6, False)])
def test_who_stays_in_a_slot_needs_room_only_for_those_who_are_new(
    desk: StaffDesk, work: DeskWork, size: int, *, goes: bool
) -> None:
    if goes:
        work.move(desk.session(), SEATED, "noon", size)
        assert desk.free()["noon"] == 3 - max(size - 2, 0)
    else:
        assert refused(desk, "move", SEATED, "noon", size) == "full"


def test_own_seats_are_counted_once_also_when_the_party_grows_twice(desk: StaffDesk, work: DeskWork) -> None:
    work.move(desk.session(), SEATED, "noon", 4)
    assert desk.free()["noon"] == 1
    assert refused(desk, "move", SEATED, "noon", 6) == "full"
    work.move(desk.session(), SEATED, "noon", 5)
    assert desk.free()["noon"] == 0


def test_whoever_waits_has_no_seats_of_their_own_to_count(desk: StaffDesk, work: DeskWork) -> None:
    assert refused(desk, "move", WAITS, "noon", 5) == "full"
    work.move(desk.session(), WAITS, "noon", 3)
    assert desk.free()["noon"] == 0


@pytest.mark.parametrize("number", [HERE, MISSED, GONE])
def test_who_is_here_or_no_longer_expected_is_not_moved(desk: StaffDesk, number: str) -> None:
    assert refused(desk, "move", number, "evening") == "wrong_state"


def test_told_closes_what_was_to_be_told_once(desk: StaffDesk, work: DeskWork) -> None:
    work.told(desk.session(), TELL)
    assert last(desk).kind == "told"
    assert refused(desk, "told", TELL) == "already_so"
    assert refused(desk, "told", SEATED) == "already_so"


def test_who_could_not_be_told_is_no_longer_to_do_and_may_be_told_after_all(desk: StaffDesk, work: DeskWork) -> None:
    waiting = desk.projection.bookings.to_do
    assert TELL in [party.id for party in waiting()]
    work.told(desk.session(), TELL, reached=False)
    assert last(desk).payload == {"tell": "moved", "reached": False}
    assert (*telling(desk), TELL in [each.id for each in waiting()]) == ("moved", True, False)
    with pytest.raises(BookingRefusedError, match="already_so"):
        work.told(desk.session(), TELL, reached=False)
    work.told(desk.session(), TELL)
    assert telling(desk) == ("", False)


def telling(desk: StaffDesk) -> tuple[str, bool]:
    """What the party has to be told, and whether nobody could."""
    party = desk.projection.bookings.party(TELL)
    assert party is not None
    return party.tell, party.untold


def test_a_note_goes_sealed_and_none_removes_it(
    desk: StaffDesk, work: DeskWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.sealing import public_half

    monkeypatch.setattr(desk.projection.bookings, "seal_key", lambda: public_half(desk.private))
    box = desk.desk.names.seal_note(desk.session(), "comes with her son", SEATED)
    work.note(desk.session(), SEATED, box)
    assert box is not None
    assert last(desk).payload["words"] == box.model_dump(mode="json")
    assert not any("her son" in line for line in desk.written())
    plain = unseal(box, desk.private, purpose="message", about=SEATED)
    assert Message.model_validate_json(plain).words == "comes with her son"
    work.note(desk.session(), SEATED, None)
    assert last(desk).payload["words"] is None


def test_booking_for_somebody_says_who_did_it_and_gives_the_code_once(desk: StaffDesk, work: DeskWork) -> None:
    contact, access = Contact(code="", name="Aino", language="sv"), Access(needs=("hearing",))
    made = work.book(desk.session(), "noon", 2, language="sv", contact=contact, access=access)
    wish = last(desk)
    assert (wish.kind, wish.subject, wish.person["staff"]) == ("book", made.booking, "anna")
    given = {name: wish.payload.get(name) for name in ("slot", "party", "language", "fallback", "arrived")}
    assert given == {"slot": "noon", "party": 2, "language": "sv", "fallback": "none", "arrived": False}
    assert wish.payload["contact"]
    assert wish.payload["access"]
    assert not any("Aino" in line or made.code in line for line in desk.written())
    found = desk.desk.view.of_code(desk.session(), made.code)
    assert found is not None
    assert found.id == made.booking


def test_a_booking_of_the_staff_is_not_the_next_visitors(desk: StaffDesk, work: DeskWork) -> None:
    made = work.book(desk.session(), "noon", 2, language="fi")
    with pytest.raises(BookingRefusedError):
        desk.booker.cancel(made.booking)


def test_who_stands_here_is_booked_as_arrived(desk: StaffDesk, work: DeskWork) -> None:
    work.book(desk.session(), "noon", 1, language="fi", here=True)
    assert last(desk).payload["arrived"] is True


@pytest.mark.parametrize(
    ("slot", "size", "reason"),
    [
        ("evening", 4, "full"),
        ("full", 1, "full"),
        ("groups", 2, "party_too_small"),
        ("evening", 5, "party_too_large"),
        ("closed", 1, "slot_closed"),
        ("cancelled", 1, "slot_cancelled"),
        ("over", 1, "slot_over"),
        ("gone", 1, "no_such_slot"),
    ],
)
def test_a_booking_that_is_certain_not_to_go_is_refused_at_once(
    desk: StaffDesk, slot: str, size: int, reason: str
) -> None:
    assert refused(desk, "book", slot, size, language="fi") == reason


def test_where_it_is_full_they_can_wait_and_take_no_seat(desk: StaffDesk, work: DeskWork) -> None:
    made = work.book(desk.session(), "evening", 4, language="fi", wait=True)
    assert last(desk).payload["fallback"] == "wait"
    assert desk.free()["evening"] == 3
    assert desk.standing(made.booking) == "waiting", "and counts on no seat"
