"""What somebody writes of content while the desk locks: it is there again for them, and for nobody else."""

from __future__ import annotations

from typing import Any

from kiosk.domain.persons import Role, Staff
from kiosk.screen.staff_item import ItemPage
from kiosk.screen.staff_kept import KeptWords
from kiosk.services.content_opened import Written
from kiosk.services.door import StaffSession
from tests.samples import Cache, Sample
from tests.screen.reading import column, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"
ROLES: tuple[Role, ...] = ("booker", "editor")


def begin(room: StaffRoom, who: str) -> None:
    staff = Staff(id=who, name=who, centre="seinajoki", roles=ROLES)
    room.session.begin()
    room.shift.begin(StaffSession(staff, lambda: room.staff.seconds))


async def write(room: StaffRoom, argument: str, words: str) -> ItemPage:
    page = await room.open("staff-item", argument)
    assert isinstance(page, ItemPage)
    page.form.put(("title", "fi"), words)
    return page


def title(page: Any) -> Any:
    return page.form.draft.at(("title", "fi"))


def lock(room: StaffRoom, *pages: ItemPage) -> None:
    room.shift.lock()
    for page in pages:  # as the navigator does
        page.close()


async def waiting(room: StaffRoom) -> list[tuple[str, str]]:
    today = await room.open("staff-today")
    rows = zip(column(today.waiting, "kind"), column(today.waiting, "id"), strict=True)
    return [(kind, about) for kind, about in rows if kind == "unsaved"]


def test_it_is_there_again_for_whoever_wrote_it_and_under_to_do(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        begin(room, "anna")
        lock(room, await write(room, ITEM, "Oma"), await write(room, "new/page", "Uusi"))
        begin(room, "ben")
        assert await waiting(room) == []
        other = await room.open("staff-item", ITEM)
        assert (other.resumed, other.dirty) == (False, False)
        begin(room, "anna")
        assert await waiting(room) == [("unsaved", ITEM), ("unsaved", "new/page")]
        page = await room.open("staff-item", ITEM)
        assert (page.resumed, page.dirty, title(page)) == (True, True, "Oma")
        new = await room.open("staff-item", "new/page")
        assert (new.resumed, new.isNew, new.dirty, title(new)) == (True, True, True, "Uusi")
        assert await waiting(room) == [], "they go on with it"
        page.save()
        await turns(20)
        assert (page.resumed, page.deed.done) == (False, "edit_item")

    room.play(story)


def test_it_is_laid_over_what_others_have_changed_meanwhile(room: StaffRoom, cache: Cache, sample: Sample) -> None:
    async def story(room: StaffRoom) -> None:
        begin(room, "anna")
        lock(room, await write(room, ITEM, "Oma"))
        newer = sample.document("technology", ITEM, title={**sample.text(f"Title of {ITEM}"), "sv": "Nyare"})
        cache.publish(sample.document("centre", "seinajoki"), newer)
        begin(room, "anna")
        page = await room.open("staff-item", ITEM)
        assert (title(page), page.form.draft.at(("title", "sv"))) == ("Oma", "Nyare")

    room.play(story)


def test_what_was_saved_thrown_away_or_only_read_is_not_kept(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        begin(room, "anna")
        saved, thrown = await write(room, ITEM, "Oma"), await write(room, "self-care", "Muu")
        read = await room.open("staff-item", "seinajoki")
        saved.save()
        await turns(20)
        thrown.close()  # somebody left it and said so
        lock(room, saved, read)
        begin(room, "anna")
        assert await waiting(room) == []

    room.play(story)


def test_so_much_of_each_person_and_the_newest() -> None:
    kept = KeptWords()
    for number in (*range(10), 3):
        kept.put("anna", Written(f"item-{number}", {}))
    assert [each.argument for each in kept.of("anna")] == [f"item-{number}" for number in (2, 4, 5, 6, 7, 8, 9, 3)]
    assert kept.take("ben", "item-3") is None


def test_what_was_saved_in_the_moment_of_locking_does_not_wait_once_more(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        begin(room, "anna")
        page = await write(room, ITEM, "Oma")
        new = await write(room, "new/page", "Uusi")
        new.form.put(("summary", "fi"), "Sana")
        room.store.lets.clear()
        page.save()
        new.save()
        await turns(5)
        assert room.staff.kinds() == ["edit_item", "add_item"]
        lock(room, page, new)
        room.store.lets.set()
        await turns(20)
        assert room.shift.kept.of("anna") == ()

    room.play(story)
