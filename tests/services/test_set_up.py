"""Setting the screen up: open to anybody until it is done, and to administrators from then on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk import setup_file
from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.domain.persons import Role, Staff
from kiosk.paths import DataFolder
from kiosk.services.door import NotAllowedError, StaffSession
from kiosk.services.set_up import SetUp
from kiosk.setup_file import Setup
from kiosk.store.cache_desk import News
from kiosk.store.ledger import Ledger
from kiosk.store.orders import CHECK_NOW, ENROL, enrolment_of, orders_after
from kiosk.store.projection import Projection
from tests.samples import Cache, Sample


@pytest.fixture
def ledger(folder: DataFolder, clock: FixedClock) -> Iterator[Ledger]:
    made = Ledger(folder.ledger, clock=clock)
    yield made
    made.close()


@pytest.fixture
def new(projection: Projection, ledger: Ledger, folder: DataFolder, clock: FixedClock) -> SetUp:
    """A screen before its first start is done."""
    return SetUp(projection=projection, ledger=lambda: ledger, data=folder, clock=clock, first_start=True)


def at_work(*roles: Role) -> StaffSession:
    return StaffSession(Staff(id="anna", name="Anna", centre="seinajoki", roles=roles), lambda: 0.0)


def test_anybody_may_until_it_is_done_and_nobody_after_that(new: SetUp, folder: DataFolder) -> None:
    assert new.keep(None, centre="umea", volume=60) == Setup(centre="umea", volume=60, done=False)
    assert new.keep(None, floor_mm=800).volume == 60
    assert new.finish(None) == setup_file.read(folder)[0] == Setup(centre="umea", volume=60, floor_mm=800, done=True)
    for session in (None, at_work("booker"), at_work("editor", "booker")):
        for work in (new.demand, new.finish, lambda who: new.keep(who, volume=1), lambda who: new.enrol(who, "1", "")):
            with pytest.raises(NotAllowedError):
                work(session)
    assert setup_file.read(folder)[0].volume == 60


def test_an_administrator_may_change_it_until_they_are_locked(new: SetUp) -> None:
    new.first_start = False
    onni = at_work("administrator")
    assert new.keep(onni, volume=10).done
    onni.lock()
    with pytest.raises(NotAllowedError):
        new.keep(onni, volume=20)


def test_a_code_goes_to_the_agent_and_what_is_none_does_not(new: SetUp, folder: DataFolder) -> None:
    assert new.enrol(None, "nonsense!", "door") is None
    assert orders_after(folder.ledger, 0) == ()
    number = new.enrol(None, " 7k2m-9qxa", "  by \n the door ")
    assert number
    new.enrol(None, "7K2M9QXA", "")
    first, second = orders_after(folder.ledger, 0)
    assert (first.n, first.what, enrolment_of(first.argument)) == (number, ENROL, ("7K2M9QXA", "by the door"))
    assert (enrolment_of(second.argument) or ("", ""))[1], "the machine's own name"


def test_the_agents_answer_is_the_orders_own(new: SetUp, cache: Cache) -> None:
    from kiosk.domain.status import Status

    assert new.answer(1) is None
    cache.writer.set_status(Status(order_done=2, order_outcome="enrolled", order_detail="umea"))
    assert [new.answer(n) for n in (1, 2, 3)] == [("", ""), ("enrolled", "umea"), None]
    assert not new.joined()
    cache.writer.exchange(News(), cursor=1, mark="m", device="d", whole=True)
    assert new.joined()


def test_a_new_centre_lets_the_agent_look_at_once(new: SetUp, folder: DataFolder) -> None:
    new.keep(None, centre="umea")
    new.keep(None, volume=3)
    assert [order.what for order in orders_after(folder.ledger, 0)] == [CHECK_NOW]


def test_contact_points_are_to_be_chosen_and_partner_cities_are_not(new: SetUp, cache: Cache, sample: Sample) -> None:
    assert new.centres() == ()
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("centre", "umea"),
        sample.document("centre", "vaasa", partner=True),
    )
    assert [centre.id for centre in new.centres()] == ["seinajoki", "umea"]


def test_what_can_not_be_written_is_told(new: SetUp, folder: DataFolder) -> None:
    folder.setup.mkdir(parents=True)
    with pytest.raises(StoreError, match="what was set at the screen"):
        new.keep(None, volume=3)
