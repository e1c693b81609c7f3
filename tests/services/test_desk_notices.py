"""What has to be known of the hub and its kiosks, at the desk: until somebody has seen to it, which can be undone."""

from __future__ import annotations

import pytest

from kiosk.services.refused import BookingRefusedError
from tests.intents import notice
from tests.samples import Sample
from tests.services.staff_desk import StaffDesk


def known(desk: StaffDesk) -> list[str]:
    return [each.kind for each in desk.desk.view.notices(desk.session()).each]


def test_what_somebody_has_seen_to_goes_at_once_and_comes_back_with_undo(desk: StaffDesk) -> None:
    desk.hub_tells(notices=(notice(), notice("copied")))
    intent = desk.desk.work.noted(desk.session(), "gone")
    assert known(desk) == ["copied"]
    with pytest.raises(BookingRefusedError, match="already_so"):
        desk.desk.work.noted(desk.session(), "gone")
    assert desk.desk.work.undo(desk.session(), (intent,))
    assert known(desk) == ["copied", "gone"]


def test_an_overbooked_slot_comes_with_who_is_booked(desk: StaffDesk, sample: Sample) -> None:
    desk.hub_tells(notices=(notice("overbooked", "noon"), notice("restored", "")))
    found = desk.desk.view.notices(desk.session())
    assert [(each.slot.id, each.booked) for each in found.content.sittings] == [("noon", 4)]
    assert known(desk) == ["overbooked", "restored"]


def test_one_about_a_slot_that_is_over_and_gone_can_be_seen_to(desk: StaffDesk) -> None:
    desk.hub_tells(notices=(notice("overbooked", "long-ago"),))
    assert desk.desk.view.notices(desk.session()).content.sittings == ()
    desk.desk.work.noted(desk.session(), "overbooked")
    assert known(desk) == []
