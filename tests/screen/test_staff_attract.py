"""What plays before a visit, as the staff puts it in order."""

from __future__ import annotations

from tests.samples import Sample
from tests.screen.reading import column, table, turns
from tests.screen.staff_centre_hand import opened, publish, seen
from tests.screen.staff_room import StaffRoom


def test_what_plays_is_added_put_in_order_and_taken_out(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        for name in ("heart", "sleep"):
            path = room.folder.blob(Sample().picture(name, 480)["renditions"][0]["blob"]["sha256"])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"x")
        page = await opened(room, "staff-attract")
        assert (page.count, column(page.offered, "itemId")) == (0, ["heart", "sleep"])
        for item in ("heart", "sleep"):
            page.add(item)
            await turns(20)
        page.earlier("sleep")
        await turns(20)
        assert (column(page.playing, "itemId"), page.offered.count()) == (["sleep", "heart"], 0)
        page.drop("sleep")
        await turns(20)
        assert (seen(room).attract, page.count) == (("heart",), 1)
        page.type("sleep")
        page.show_again()
        await turns(20)
        assert column(page.offered, "itemId") == ["sleep"]

    room.play(story)


def test_two_quick_touches_add_two_items(room: StaffRoom) -> None:
    async def not_yet() -> None:
        pass

    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "staff-attract")
        page.refresh = not_yet
        page.add("heart")
        await turns(5)
        del page.refresh
        assert (page.deed.done, page.count) == ("edit_centre", 0), "it is done, and does not show yet"
        page.add("sleep")
        await turns(40)
        assert (seen(room).attract, page.count) == (("heart", "sleep"), 2)

    room.play(story)


def test_what_is_over_is_not_offered_for_the_attract_page(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        times = {"starts": "2026-11-20T08:00:00Z", "ends": "2026-11-20T09:00:00Z"}
        items = [
            sample.document("event", "gone", picture=sample.picture("gone", 480), **times),
            sample.document("event", "to-come", picture=sample.picture("to-come", 480)),
        ]
        room.staff.cache.publish(sample.document("centre", "seinajoki"), *items, centre="seinajoki")
        page = await opened(room, "staff-attract")
        assert column(page.offered, "itemId") == ["to-come"]

    room.play(story)


def test_what_may_play_is_found_behind_years_of_what_is_over(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        times = {"starts": "2026-11-20T08:00:00Z", "ends": "2026-11-20T09:00:00Z"}
        names = [f"gone-{number:03}" for number in range(150)]
        gone = [sample.document("event", name, picture=sample.picture("gone", 480), **times) for name in names]
        last = sample.document("event", "zz-to-come", picture=sample.picture("to-come", 480))
        room.staff.cache.publish(sample.document("centre", "seinajoki"), *gone, last, centre="seinajoki")
        page = await opened(room, "staff-attract")
        assert column(page.offered, "itemId") == ["zz-to-come"]

    room.play(story)


def test_what_is_hidden_keeps_its_name_and_does_not_play(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room, attract=["heart", "sleep"])
        page = await opened(room, "staff-attract")
        room.staff.desk.content.hide(room.staff.session("editor"), "sleep", hidden=True)
        page.show_again()
        await turns(20)
        rows = [(each["itemId"], each["called"], each["unseen"]) for each in table(page.playing)]
        assert rows == [
            ("heart", "Title of heart (fi)", False),
            ("sleep", "Title of sleep (fi)", True),
        ]

    room.play(story)
