"""What the hub refused the staff: told with what it was about, until somebody has seen to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.sealed import Contact
from kiosk.domain.slots import Plan
from kiosk.services.door import NotAllowedError
from kiosk.services.refused import BookingRefusedError
from kiosk.services.setbacks import Setback
from kiosk.store.cache_desk import News
from tests.intents import uuid7
from tests.samples import NOW, Cache, Sample
from tests.services.staff_desk import ASKS, SEATED, StaffDesk

HOUR = timedelta(hours=1)


def end(desk: StaffDesk, reason: str = "full") -> Setback:
    """The last wish is refused; what is told of it."""
    desk.hub_refuses(reason)
    desk.settle()
    return desk.desk.view.setbacks(desk.session()).each[-1]


def about(found: Setback) -> tuple[object, ...]:
    """Its slot, party, size, and whether the hub knows who it is."""
    sitting, party = found.sitting, found.party
    return sitting and sitting.slot.id, party and party.id, party and party.size, found.is_kept


def test_a_refused_deed_tells_slot_party_and_who_wanted_it(desk: StaffDesk) -> None:
    desk.desk.work.confirm(desk.session(), ASKS)
    found = end(desk)
    assert (found.wish.kind, found.wish.staff, found.wish.at, found.wish.reason) == ("confirm", "anna", NOW, "full")
    assert about(found) == ("noon", ASKS, 3, True)
    assert found.sitting is not None
    assert found.sitting.booked > 3, "the slot shows with all who are booked"
    assert "heart-rhythm" in {slot.item for slot in found.slots}


def test_a_refused_move_tells_where_they_are_and_where_they_were_to_go(desk: StaffDesk) -> None:
    desk.desk.work.move(desk.session(), SEATED, "evening")
    found = end(desk)
    assert about(found) == ("noon", SEATED, 2, True)
    assert [slot.id for slot in found.slots] == ["noon", "evening"]


def test_a_refused_booking_is_told_from_the_ledger_though_nobody_can_look_up_whose_it_was(desk: StaffDesk) -> None:
    contact = Contact(code="", name="Aino", language="sv")
    made = desk.desk.work.book(desk.session(), "evening", 2, language="sv", contact=contact)
    found = end(desk)
    assert about(found) == ("evening", made.booking, 2, False)
    assert found.party is not None
    assert (found.party.state, found.party.language, found.party.has_contact) == ("refused", "sv", True)


def test_a_refused_edit_tells_the_title_of_its_item(desk: StaffDesk, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"), centre="seinajoki")
    editor = desk.session("editor")
    desk.desk.content.hide(editor, "heart-rhythm", hidden=True)
    assert end(desk).fields["title"]["sv"] == "Title of heart-rhythm (sv)"
    desk.desk.content.add(editor, "page", {"title": {"fi": "Oma"}, "summary": {"fi": "Sana"}})
    assert end(desk).fields["title"] == {"fi": "Oma"}, "of what the hub never took, the ledger tells"


def test_what_was_wanted_of_a_slot_tells_the_slot(desk: StaffDesk) -> None:
    desk.desk.slots.close_slot(desk.session(), "evening")
    assert about(end(desk)) == ("evening", None, None, False)


def test_times_that_were_not_opened_tell_the_first_and_how_many(desk: StaffDesk) -> None:
    fields = {"centre": "seinajoki", "item": "heart-rhythm", "capacity": 4}
    plans = [
        Plan.model_validate(
            {**fields, "id": f"new-{n}", "starts": NOW + n * 3 * HOUR, "ends": NOW + (n * 3 + 1) * HOUR}
        )
        for n in (5, 6)
    ]
    desk.desk.slots.open_slots(desk.session(), plans)
    found = end(desk, "clash")
    assert (about(found), found.times) == (("new-5", None, None, False), 2)
    assert found.sitting is not None
    assert found.sitting.slot.starts == plans[0].starts


def test_a_slot_that_is_gone_leaves_the_deed_and_the_reason(desk: StaffDesk) -> None:
    desk.desk.slots.close_slot(desk.session(), "evening")
    desk.cache.writer.exchange(News(slots_gone=("evening",)), cursor=3, mark="", whole=False)
    found = end(desk, "no_such_slot")
    assert (found.wish.kind, found.wish.reason, about(found)) == (
        "close_slot",
        "no_such_slot",
        (None, None, None, False),
    )


def test_it_is_told_for_two_weeks(desk: StaffDesk) -> None:
    desk.desk.work.check_in(desk.session(), SEATED)
    end(desk)
    desk.clock.instant = NOW + timedelta(days=14)
    assert len(desk.desk.view.setbacks(desk.session()).each) == 1
    desk.clock.instant += timedelta(microseconds=1)
    assert desk.desk.view.setbacks(desk.session()).each == ()


def test_seeing_to_it_needs_the_right_and_is_taken_back(desk: StaffDesk) -> None:
    desk.desk.work.check_in(desk.session(), SEATED)
    intent = end(desk).wish.id
    with pytest.raises(NotAllowedError):
        desk.desk.work.seen(desk.session("editor"), intent)
    assert desk.desk.work.seen(desk.session(), intent) == intent
    assert desk.desk.view.setbacks(desk.session()).each == ()
    with pytest.raises(BookingRefusedError, match="already_so"):
        desk.desk.work.seen(desk.session(), intent)
    with pytest.raises(NotAllowedError):
        desk.desk.work.unseen(desk.session("editor"), intent)
    assert desk.desk.work.unseen(desk.session(), intent)
    assert [each.wish.id for each in desk.desk.view.setbacks(desk.session()).each] == [intent]
    assert not desk.desk.work.unseen(desk.session(), uuid7(99))
