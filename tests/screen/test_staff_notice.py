"""What has to be known of the hub and its kiosks: first under To do, and a page that says what to do."""

from __future__ import annotations

from kiosk.screen.staff_notice import NoticePage
from kiosk.screen.staff_today import TodayPage
from tests.intents import booking, notice
from tests.screen.reading import column, table, turns
from tests.screen.staff_room import StaffRoom


def test_what_is_out_of_the_ordinary_comes_first_under_to_do(room: StaffRoom) -> None:
    room.staff.hub_tells(
        bookings=(booking(9, slot="noon", state="requested", reason="no_such_lease"),),
        notices=(notice(), notice("overbooked", "evening"), notice("overbooked", "over-and-gone", id="other")),
    )

    async def story(room: StaffRoom) -> None:
        room.begin()
        today = await room.open("staff-today")
        assert isinstance(today, TodayPage)
        rows = [(row["kind"], row["what"], row["slotId"], row["title"]) for row in table(today.waiting)]
        assert rows[0] == ("notice", "gone", "", "Aula")
        assert rows[1][:3] == ("notice", "overbooked", "")
        assert rows[2][:3] == ("notice", "overbooked", "evening")
        kinds = column(today.waiting, "kind")
        assert kinds.index("promised") < kinds.index("request"), "who was told yes comes before who asked"

    room.play(story)


def test_the_page_tells_the_kiosk_and_seeing_to_it_can_be_undone(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(notice("copied"),))

    async def story(room: StaffRoom) -> None:
        room.begin()
        page = await room.open("staff-notice", "copied")
        assert isinstance(page, NoticePage)
        assert (page.what, page.kioskName, page.noticed) == ("copied", "Aula", "Tue 24 Nov 11:00")
        assert (page.day, table(page.sitting), page.seen) == ("", [], False)
        page.see()
        await turns(20)
        assert (page.seen, page.deed.done, page.deed.undoable) == (True, "noted", True)
        assert await room.make("staff-notice", "copied") is None
        page.undo()
        await turns(20)
        assert (page.seen, page.deed.done) == (False, "undone")

    room.play(story)


def test_a_missed_call_that_comes_again_is_a_call_on_its_page(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(notice("missed", id="call-a"),))

    async def story(room: StaffRoom) -> None:
        room.begin()
        page = await room.open("staff-notice", "call-a")
        assert isinstance(page, NoticePage)
        assert page.what == "missed"
        room.staff.hub_tells(notices=(notice("call", id="call-a"),))
        await page.refresh()
        assert (page.what, page.seen) == ("call", False)

    room.play(story)


def test_an_overbooked_time_shows_with_its_day(room: StaffRoom) -> None:
    room.staff.hub_tells(notices=(notice("overbooked", "evening"),))

    async def story(room: StaffRoom) -> None:
        room.begin()
        page = await room.open("staff-notice", "overbooked")
        assert (column(page.sitting, "slotId"), page.kioskName) == (["evening"], "")
        room.session.speak("sv")
        assert page.day == "Tisdag 24 november"

    room.play(story)
