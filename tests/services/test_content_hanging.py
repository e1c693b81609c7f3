"""What hangs on an item: nothing is removed that has times to come, for those would have no name any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.services.content_item import Hanging
from kiosk.services.content_rules import EditRefusedError
from tests.samples import NOW, Cache, Sample
from tests.services.staff_desk import StaffDesk, staff_desk


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[StaffDesk]:
    cache.publish(sample.document("centre", "seinajoki"), centre="seinajoki")
    with staff_desk(folder, clock, cache) as made:
        yield made


def test_what_has_times_to_come_is_not_removed(desk: StaffDesk, cache: Cache, sample: Sample) -> None:
    session, content = desk.session("editor"), desk.desk.content
    fields = sample.document("technology", "own", does=[sample.text("Does")], cannot=[sample.text("Not")])
    _, own = content.add(session, "technology", fields)
    for state, times in (("open", 1), ("closed", 1), ("cancelled", 0)):
        cache.slots(sample.slot("soon", hours=1, technology=own, state=state), sample.slot("else", hours=2))
        item = content.item(session, own)
        assert item is not None
        assert item.hanging == Hanging(times=times)
        if times:
            with pytest.raises(EditRefusedError, match="has_times"):
                content.remove(session, own)
            assert desk.projection.document(own, NOW) is not None
    content.remove(session, own)
    assert desk.projection.document(own, NOW) is None


def test_a_time_that_was_opened_here_and_that_the_hub_does_not_know_yet_counts(desk: StaffDesk, sample: Sample) -> None:
    content, staff = desk.desk.content, desk.session("booker")
    fields = sample.document("technology", "own", does=[sample.text("Does")], cannot=[sample.text("Not")])
    _, own = content.add(desk.session("editor"), "technology", fields)
    _, other = content.add(desk.session("editor"), "technology", fields)
    now = desk.desk.slots.plan_now(staff, own, None, minutes=30, capacity=4)
    later = now.model_copy(update={"id": "later", "starts": NOW + timedelta(hours=1), "ends": NOW + timedelta(hours=2)})
    desk.desk.slots.open_slots(staff, (now, later))
    for item_id, times in ((own, 1), (other, 0)):
        item = content.item(desk.session("editor"), item_id)
        assert item is not None
        assert item.hanging == Hanging(times=times)
