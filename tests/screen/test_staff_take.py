"""A picture and a film from a stick: small pictures to choose from, what is not taken, and what stands at the item."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW
from tests.screen.reading import column, table
from tests.screen.staff_item_hand import opened, saved, write
from tests.screen.staff_room import StaffRoom
from tests.services.test_importing import VTT, film, picture

Scene = Callable[[StaffRoom, ItemPage], Awaitable[None]]


async def until(holds: Callable[[], Any]) -> None:
    for _ in range(3000):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("waited in vain")


async def looked(page: ItemPage, kind: str) -> list[str]:
    """The files that are offered."""
    page.media.choose(kind)
    await until(lambda: not page.media.take.looking)
    return column(page.media.take.files, "file")


@pytest.fixture
def stick(room: StaffRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("kiosk.screen.day_list.usb_mounts", tuple)  # whoever tests may have a stick of their own in
    folder = tmp_path / "stick"
    folder.mkdir()
    room.allow(folder)
    return folder


def test_a_picture_is_chosen_by_its_small_picture_and_needs_words(room: StaffRoom, stick: Path) -> None:
    picture(stick / "Kello kädessä.jpg", "JPEG")
    (stick / "drawing.png").write_text("<svg/>")

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "heart-rhythm")
        take = page.media.take
        assert await looked(page, "picture") == ["drawing.png", "Kello kädessä.jpg"]
        await until(lambda: column(take.files, "picture")[1])
        assert column(take.files, "picture")[0] == "", "what is none has no picture"
        take.choose(0)
        await until(lambda: take.fault)
        assert (take.fault, take.kind, take.name) == ("not_what_it_says", "picture", "")
        assert take.refused == "drawing.png"
        take.choose(1)
        await until(lambda: not take.kind)
        assert (page.media.picture != "", page.dirty) == (True, True)
        assert await saved(page) == ("", "missing:media/alt")
        page.form.show("media")
        write(page, "alt", "Kello ranteessa")
        assert await saved(page) == ("edit_item", "")
        kept = room.staff.projection.document("heart-rhythm", NOW)
        assert kept is not None
        assert kept.picture is not None
        assert (kept.picture.file, kept.picture.alt.fi) == ("Kello-kadessa.jpg", "Kello ranteessa")

    room.play(story)


@pytest.mark.parametrize("stopped", [False, True])
def test_what_is_not_taken_leaves_the_others_their_small_pictures(
    room: StaffRoom, stick: Path, *, stopped: bool
) -> None:
    (stick / "a.png").write_text("<svg/>")
    picture(stick / "b.jpg", "JPEG")

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "heart-rhythm")
        take = page.media.take
        assert await looked(page, "picture") == ["a.png", "b.jpg"]
        take.choose(0)  # before there is a small picture of any
        if stopped:
            await until(lambda: take.name)
            take.cancel()
        else:
            await until(lambda: take.fault)
        await until(lambda: not take.looking and column(take.files, "picture")[1])
        assert (take.kind, take.name, take.fault) == ("picture", "", "" if stopped else "not_what_it_says")

    room.play(story)


def test_another_file_of_the_same_name_has_another_small_picture(room: StaffRoom, stick: Path) -> None:
    picture(stick / "a.jpg", "JPEG")

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "heart-rhythm")
        take = page.media.take
        await looked(page, "picture")
        await until(lambda: column(take.files, "picture")[0])
        before = column(take.files, "picture")
        (stick / "a.jpg").unlink()  # another stick
        Image.new("RGB", (500, 300), (200, 40, 10)).save(stick / "a.jpg")
        await looked(page, "picture")
        await until(lambda: column(take.files, "picture")[0] not in ("", *before))

    room.play(story)


def test_a_film_brings_its_captions_or_says_that_nobody_speaks(room: StaffRoom, stick: Path) -> None:
    film(stick / "wave.mp4")

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/video")
        write(page, "title", "Aalto")
        write(page, "summary", "Lyhyt filmi")
        assert await looked(page, "film") == ["wave.mp4"]
        page.media.take.choose(0)
        await until(lambda: not page.media.take.kind)
        assert (page.media.film, page.media.seconds, page.media.captions) == ("wave.mp4", 1, [])
        page.form.show("media")
        write(page, "alt", "Aalto")
        assert await saved(page) == ("", "captions_missing")
        page.media.toggleSilent()
        assert page.media.silent
        await looked(page, "film")
        page.media.take.choose(0)
        await until(lambda: not page.media.take.kind)
        assert not page.media.silent, "nobody has said so of this film"
        (stick / "wave.sv.vtt").write_text(VTT)
        await looked(page, "film")
        page.media.take.choose(0)
        await until(lambda: not page.media.take.kind)
        assert page.media.captions == ["sv"]
        assert await saved(page) == ("add_item", "")

    room.play(story)


def test_choosing_is_given_up_and_so_is_a_film_on_its_way(room: StaffRoom, stick: Path) -> None:
    film(stick / "long.avi", seconds=10, size=(320, 180))

    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/video")
        take = page.media.take
        await looked(page, "film")
        assert page.step_back()
        assert (take.kind, table(take.files), page.step_back()) == ("", [], False)
        await looked(page, "film")
        take.choose(0)
        await until(lambda: take.done > 0)
        take.cancel()
        assert (take.kind, take.name) == ("film", ""), "the list is there again"
        assert page.media.film == ""
        take.choose(7)
        assert take.name == ""

    room.play(story)
