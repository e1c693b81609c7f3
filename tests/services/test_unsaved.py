"""Files that were taken in and never saved go after a week; what anybody may still need stays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.domain.clock import FixedClock
from kiosk.leftovers import workplace
from kiosk.paths import DataFolder
from kiosk.services.importing import Import
from kiosk.services.unsaved import Unsaved
from tests.samples import NOW, Cache, Sample, layer_of
from tests.services.staff_desk import StaffDesk, staff_desk

ITEM = "heart-rhythm"
LONG_AGO = timedelta(days=8)
WORDS = {"title": {"fi": "Oma"}, "summary": {"fi": "Sana"}}


class Attic:
    """A desk, the folder of what was taken in, and who looks after it."""

    def __init__(self, desk: StaffDesk, cache: Cache, sample: Sample) -> None:
        self.desk, self.cache, self.sample = desk, cache, sample
        self.local = desk.folder.local
        self.at_work = False
        self.unsaved = self.begin()

    def begin(self) -> Unsaved:
        """The program starts."""
        self.unsaved = Unsaved(
            projection=self.desk.projection,
            local=self.local,
            clock=self.desk.clock,
            at_work=lambda: self.at_work,
        )
        return self.unsaved

    def publish(self, *more: dict[str, Any], **fields: Any) -> None:
        centre = self.sample.document("centre", "seinajoki")
        self.cache.publish(centre, self.sample.document("technology", ITEM, **fields), *more, centre="seinajoki")

    def put(self, name: str, at: datetime = NOW - LONG_AGO) -> Path:
        """A file that came in then."""
        sha256 = self.sample.sha(name)
        path = self.local / sha256[:2] / sha256
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    def look(self, times: int = 2) -> None:
        for _ in range(times):
            self.unsaved.look()


@pytest.fixture
def attic(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[Attic]:
    with staff_desk(folder, clock, cache) as desk:
        made = Attic(desk, cache, sample)
        made.publish()
        desk.ledger()
        yield made


def picture(attic: Attic, name: str) -> dict[str, Any]:
    """A picture in one size, its file long here."""
    attic.put(f"{name}800")
    return attic.sample.picture(name, 800)


def test_what_was_never_saved_goes_a_week_after_it_came_in(attic: Attic) -> None:
    old, new = attic.put("old"), attic.put("new", NOW - timedelta(days=6))
    attic.look(1)
    assert old.exists(), "one look is not enough"
    attic.look(1)
    assert (old.exists(), new.exists()) == (False, True)
    attic.desk.clock.instant += timedelta(days=2)
    attic.look()
    assert not new.exists()


def in_a_document(attic: Attic) -> None:
    attic.publish(picture=picture(attic, "x"))


def beneath_what_was_changed_here(attic: Attic) -> None:
    attic.publish(layer_of(ITEM, {"picture": attic.sample.picture("other", 800)}), picture=picture(attic, "x"))


def in_a_layer_of_another_centre(attic: Attic) -> None:
    attic.publish(layer_of(ITEM, {"picture": picture(attic, "x")}, "umea"))


def in_an_edition_whose_film_is_not_here_yet(attic: Attic) -> None:
    film = {"file": "film.mp4", "blob": attic.sample.blob("x800", kind="video/mp4"), "seconds": 5}
    attic.put("x800")
    video = attic.sample.document("video", "film", film=film | {"width": 640, "height": 360})
    attic.cache.publish(video, missing=[attic.sample.sha("x800")])


def in_an_edit_that_waits(attic: Attic) -> None:
    session = attic.desk.session("editor")
    attic.desk.desk.content.save(session, ITEM, {"picture": picture(attic, "x")})


def in_a_new_item_that_waits(attic: Attic) -> None:
    session = attic.desk.session("editor")
    attic.desk.desk.content.add(session, "page", {**WORDS, "picture": picture(attic, "x")})


def in_a_draft_of_somebody_at_work(attic: Attic) -> None:
    attic.put("x800")
    attic.at_work = True


def without_an_edition_nobody_knows(attic: Attic) -> None:
    attic.put("x800")
    attic.cache.path.unlink()
    attic.desk.projection.close()


def without_a_ledger_nobody_knows(attic: Attic) -> None:
    attic.put("x800")
    attic.desk.wishes.close()
    attic.desk.folder.ledger.rename(attic.desk.folder.root / "away")


def by_a_clock_that_is_behind(attic: Attic) -> None:
    attic.put("x800")
    attic.desk.clock.instant = NOW - timedelta(hours=1)


@pytest.mark.parametrize(
    "named",
    [
        in_a_document,
        beneath_what_was_changed_here,
        in_a_layer_of_another_centre,
        in_an_edition_whose_film_is_not_here_yet,
        in_an_edit_that_waits,
        in_a_new_item_that_waits,
        in_a_draft_of_somebody_at_work,
        without_an_edition_nobody_knows,
        without_a_ledger_nobody_knows,
        by_a_clock_that_is_behind,
    ],
    ids=lambda named: named.__name__,
)
def test_what_may_be_needed_stays(attic: Attic, named: Callable[[Attic], None]) -> None:
    named(attic)
    attic.look(4)
    sha256 = attic.sample.sha("x800")
    assert (attic.local / sha256[:2] / sha256).exists()


def test_what_is_taken_back_before_it_went_up_goes_after_all(attic: Attic) -> None:
    content, session = attic.desk.desk.content, attic.desk.session("editor")
    intent = content.save(session, ITEM, {"picture": picture(attic, "x")})
    attic.look()
    assert attic.desk.desk.work.undo(session, [intent])
    attic.look(1)
    sha256 = attic.sample.sha("x800")
    assert (attic.local / sha256[:2] / sha256).exists()
    attic.look(1)
    assert not (attic.local / sha256[:2] / sha256).exists()


def test_while_a_file_is_on_its_way_in_nothing_goes(attic: Attic) -> None:
    old = attic.put("old")
    attic.look(1)
    with workplace(attic.local):
        attic.look(2)
        assert old.exists()
    attic.look(1)
    assert not old.exists()


def test_what_came_in_anew_between_two_looks_stays(attic: Attic) -> None:
    old = attic.put("old")
    attic.look(1)
    attic.put("old", NOW - LONG_AGO + timedelta(hours=1))
    attic.look(1)
    assert old.exists()


def test_a_restart_between_two_looks_removes_nothing_early(attic: Attic) -> None:
    old = attic.put("old")
    for _ in range(3):
        attic.begin()
        attic.look(1)
    assert old.exists()


def test_a_file_from_the_days_to_come_begins_its_week_today(attic: Attic) -> None:
    late = attic.put("late", NOW + timedelta(days=900))
    attic.look()
    attic.desk.clock.instant += timedelta(days=6)
    attic.look()
    assert late.exists()
    attic.desk.clock.instant += timedelta(days=2)
    attic.look()
    assert not late.exists()


@pytest.mark.expected_logs("can't be removed yet")
def test_what_can_not_be_removed_is_tried_again(attic: Attic) -> None:
    old = attic.put("old")
    odd = attic.put("odd")
    odd.unlink()
    odd.mkdir()
    os.utime(odd, ((NOW - LONG_AGO).timestamp(),) * 2)
    attic.look()
    assert odd.exists(), "no file is called so, and it can't be removed as one"
    odd.rmdir()
    attic.look()
    assert not old.exists()


def test_a_file_that_is_taken_in_once_more_is_here_as_if_for_the_first_time(attic: Attic, tmp_path: Path) -> None:
    Image.new("RGB", (700, 500), (10, 80, 120)).save(stick := tmp_path / "a.png", "PNG")
    first = Import(stick, "picture", folder=attic.desk.folder).follow()
    files = [attic.desk.folder.shown(each.blob.sha256) for each in first.renditions]
    long_ago = (NOW - LONG_AGO).timestamp()
    for file in files:
        os.utime(file, (long_ago, long_ago))
    assert Import(stick, "picture", folder=attic.desk.folder).follow() == first
    assert not any(file.stat().st_mtime == long_ago for file in files)
    for file in files:
        os.utime(file, (long_ago, long_ago))
    attic.look()
    assert not any(file.exists() for file in files)
    assert not list((attic.local / "made").iterdir()), "what is noted of how they were made goes too"
    assert Import(stick, "picture", folder=attic.desk.folder).follow() == first
    assert all(file.exists() for file in files)
