"""What is hidden while it has times and bookings: its name stays, at the desk and for who has booked, and whoever hides
it reads what becomes of them.
"""

from __future__ import annotations

import asyncio
from typing import Any

from kiosk.domain.clock import FixedClock
from kiosk.screen.booking_desk import BookingDesk
from kiosk.screen.my_booking import MyBookingPage
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.services.book import BookingView
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.booking_desk import CODE, FakeBooker, FakeStore, pauses
from tests.screen.reading import column, table, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"
TITLE = f"Title of {ITEM}"


async def hidden(room: StaffRoom) -> Any:
    room.begin("editor", "booker")
    page = await room.open("staff-item", ITEM)
    page.hide()
    await turns(20)
    return page


def test_the_desk_names_it_and_says_that_no_visitor_sees_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        await hidden(room)
        page = await room.open("staff-today")
        rows = {row["slotId"]: row for row in table(page.coming)}
        assert (rows["noon"]["title"], rows["noon"]["unseen"]) == (TITLE, True)
        assert (rows["other"]["title"], rows["other"]["unseen"]) == ("Title of self-care", False)
        assert set(column(page.waiting, "title")) == {TITLE}

    room.play(story)


def test_whoever_hides_it_reads_how_many_times_and_people_hang_on_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        room.begin("editor")
        page = await room.open("staff-item", ITEM)
        assert (page.times, page.booked) == (5, 6), "over and begun times count no more, cancelled parties neither"
        other = await room.open("staff-item", "self-care")
        assert (other.times, other.booked) == (1, 0)

    room.play(story)


def test_its_film_and_its_demo_are_named_while_visitors_find_them(room: StaffRoom, cache: Cache) -> None:
    sample = Sample()
    linked = sample.document("technology", ITEM, video="film", demo="a-demo")
    centre = sample.document("centre", "seinajoki")
    cache.publish(centre, linked, sample.document("video", "film"), sample.document("demo", "a-demo", hidden=True))

    async def story(room: StaffRoom) -> None:
        page = await hidden(room)
        assert (page.hidden, page.film, page.demo) == (True, "film", "")

    room.play(story)


def test_what_can_still_be_taken_back_is_named_on_another_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        await hidden(room)
        other = await room.open("staff-item", "self-care")
        assert (other.deed.done, other.deed.earlier, other.deed.earlierAbout) == ("", "hide_item", TITLE)
        room.session.speak("sv")
        assert other.deed.earlierAbout == f"{TITLE} (sv)"

    room.play(story)


def test_who_has_booked_it_reads_its_name(
    cache: Cache, sample: Sample, browse: Browse, session: Session, clock: FixedClock
) -> None:
    cache.publish(sample.document("centre", "seinajoki"), sample.document("technology", ITEM, hidden=True))
    slots = (sample.slot("first", hours=2, free=3), sample.slot("late", hours=26, free=4))
    booker = FakeBooker(slots, booked={"one": BookingView("one", slots[0], 2, "confirmed")})

    async def story() -> None:
        desk, tasks = BookingDesk(FakeStore(browse, booker), pauses()), Tasks(failed=failures.append)
        page = MyBookingPage(
            session=session, desk=desk, content=await desk.around(()), clock=clock, tasks=tasks, parent=session
        )
        page.type(CODE)
        page.find()
        await turns(20)
        assert (page.state, page.card.title) == ("confirmed", TITLE)
        page.close()
        await tasks.stop()

    failures: list[BaseException] = []
    asyncio.run(story())
    assert failures == []
    assert browse.around(slots).slots == (), "nobody else can book it"
