"""Files that were taken in at a kiosk: up to the real hub in pieces, before the edit that names them, and on to another
kiosk with the edition.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.domain.errors import HubUnreachableError
from kiosk.domain.imports import Made
from kiosk.hub.devices import show_code
from kiosk.hub.uploads import Uploads
from kiosk.services.importing import Import
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.wishes import Wish, Wishes
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.files_up import PIECE, FilesUp
from kiosk.sync.http import pool, post, send_piece
from kiosk.sync.identity import Identity
from kiosk.sync.media import MediaFetcher
from kiosk.sync.outbox import Outbox
from kiosk.sync.pace import Pace

from .edit_world import Kiosk, World
from .fakes import FakeTime, FakeTransport


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


class Line:
    """The connection of one kiosk to the hub, which counts, and can be cut."""

    def __init__(self, kiosk: Kiosk, desk: str) -> None:
        self.time = FakeTime(kiosk.clock)
        self.desk, self.is_down, self.sent = desk, False, 0
        self._pool = pool()
        self.identity = Identity(kiosk.folder.device, partial(post, self._pool, most=1 << 20), lambda: self.time.now)
        with kiosk.hub.store.writing() as connection:
            code = show_code(connection, kiosk.centre, kiosk.clock.now())
        self.identity.enrol(desk, code, "by the door")
        self.files = FilesUp(kiosk.folder, self.identity, self.send, self.time.timer)

    def send(self, url: str, **given: Any) -> tuple[int, int]:
        if self.is_down:
            raise HubUnreachableError("the link is down")
        self.sent += len(given.get("data", b""))
        return send_piece(self._pool, url, **given)

    def close(self) -> None:
        self._pool.clear()


@contextmanager
def line(world: World) -> Iterator[Line]:
    with world.hub.serving() as desk:
        made = Line(world.door, desk)
        try:
            yield made
        finally:
            made.close()


def wish(*hashes: str) -> Wish:
    blobs = [{"blob": {"sha256": sha256, "size": 1, "type": "image/webp"}} for sha256 in hashes]
    payload = {"fields": {"picture": {"value": {"renditions": blobs}}}}
    return Wish("i", "heart", "edit_item", payload, {}, "2026-11-24T09:00:00+00:00")


def put(kiosk: Kiosk, data: bytes) -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    path = kiosk.folder.local / sha256[:2] / sha256
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return sha256


def test_a_file_goes_up_in_pieces_and_goes_on_after_the_link_was_down(world: World) -> None:
    sha256 = put(world.door, b"\xff\xd8\xff" + bytes(3 * PIECE))
    with line(world) as up:
        assert not up.files.has(wish(sha256))
        looks = [up.files.look(up.desk) for _ in range(3)]
        up.is_down = True
        looks.append(up.files.look(up.desk))
        up.is_down = False
        looks.append(up.files.look(up.desk))
        assert up.sent == 2 * PIECE, "it waits before it tries again"
        up.time.wait(20)
        looks += [up.files.look(up.desk) for _ in range(2)]
        assert looks == [False] * 6 + [True]
        assert up.files.has(wish(sha256))
        assert up.sent == 3 * PIECE + 3
    assert Uploads(world.hub.folder.uploads).has(sha256)


def test_another_start_goes_on_where_the_hub_is(world: World) -> None:
    sha256 = put(world.door, b"\xff\xd8\xff" + bytes(2 * PIECE))
    with line(world) as up:
        up.files.has(wish(sha256))
        for _ in range(2):
            up.files.look(up.desk)
        again = FilesUp(world.door.folder, up.identity, up.send, up.time.timer)
        again.has(wish(sha256))
        assert [again.look(up.desk) for _ in range(3)] == [False, False, True]
        assert up.sent == 2 * PIECE + 3


def test_a_file_whose_last_piece_had_come_when_the_hub_was_killed_becomes_whole(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = put(world.door, b"\xff\xd8\xff" + bytes(PIECE))
    with line(world) as up:
        up.files.has(wish(sha256))
        with monkeypatch.context() as killed:
            killed.setattr(Uploads, "_finish", lambda self, sha256, _: self.arrived(sha256, up.identity.device))
            assert [up.files.look(up.desk) for _ in range(3)] == [False] * 3
        assert up.files.look(up.desk)
    assert Uploads(world.hub.folder.uploads).has(sha256)


def test_a_file_that_a_power_cut_spoilt_at_the_hub_is_sent_anew(world: World) -> None:
    sha256 = put(world.door, b"\xff\xd8\xff" + bytes(PIECE))
    with line(world) as up:
        up.files.has(wish(sha256))
        for _ in range(2):
            up.files.look(up.desk)
        (part,) = world.hub.folder.uploads.rglob("*.part")
        part.write_bytes(bytes(PIECE + 3))
        assert [up.files.look(up.desk) for _ in range(3)] == [False, False, True]
    assert Uploads(world.hub.folder.uploads).has(sha256)


def test_what_no_edit_names_any_more_is_asked_for_anew(world: World) -> None:
    sha256 = put(world.door, b"\xff\xd8\xff")
    uploads = Uploads(world.hub.folder.uploads)
    with line(world) as up:
        up.files.has(wish(sha256))
        assert [up.files.look(up.desk) for _ in range(2)] == [False, True]
        up.files.keep([wish(sha256)])
        assert up.files.has(wish(sha256))
        up.files.keep([])
        uploads.path(sha256).unlink()  # after 30 days, or with the backup that a hub was put back from
        assert not up.files.has(wish(sha256))
        assert [up.files.look(up.desk) for _ in range(2)] == [False, True]
    assert uploads.has(sha256)


def test_which_edits_wait_is_told_and_to_a_hub_that_was_restored_all_anew(world: World) -> None:
    world.door.do("hide_item", "sleep", hidden=True)
    kept: list[list[str]] = []
    cache = CacheWriter(world.door.folder.cache, clock=world.clock)
    outbox = Outbox(
        world.door.folder.ledger,
        cache,
        world.clock,
        lambda: world.clock.now().timestamp(),
        keep_files=lambda wishes: kept.append([each.kind for each in wishes]),
    )
    outbox.next()
    outbox._told = "the hub before"
    outbox.next()
    outbox.close()
    cache.close()
    assert kept == [["hide_item"], [], ["hide_item"]]


@pytest.mark.expected_logs("can't be read")
def test_a_file_that_can_not_be_read_holds_no_other_up(world: World) -> None:
    spoilt, other = (put(world.door, b"\xff\xd8\xff" + each) for each in (b"spoilt", b"other"))
    with line(world) as up:
        up.files.has(wish(spoilt))
        up.files.has(wish(other))
        path = world.door.folder.local / spoilt[:2] / spoilt
        path.unlink()
        path.mkdir()  # reading it fails, as on a disk that is dying
        for _ in range(4):
            up.files.look(up.desk)
            up.time.wait(20)
        assert up.files.has(wish(other))


@pytest.mark.expected_logs("does not take the file")
def test_what_the_hub_does_not_take_or_was_never_here_holds_nothing_up(world: World) -> None:
    odd = put(world.door, b"#!/bin/sh\n")
    with line(world) as up:
        assert up.files.has(wish("0" * 64))
        assert not up.files.has(wish(odd))
        assert [up.files.look(up.desk) for _ in range(2)] == [False, True]
        assert up.files.has(wish(odd))


def test_what_has_gone_meanwhile_holds_nothing_up(world: World) -> None:
    gone, other = (put(world.door, b"\xff\xd8\xff" + each) for each in (b"gone", b"other"))
    with line(world) as up:
        up.files.has(wish(gone))
        up.files.look(up.desk)
        up.files.has(wish(other))
        (world.door.folder.local / gone[:2] / gone).unlink()
        for _ in range(3):
            up.files.look(up.desk)
        assert up.files.has(wish(other))


def fetcher(kiosk: Kiosk) -> tuple[MediaFetcher, FakeTransport]:
    transport, time = FakeTransport(kiosk.hub.folder.publication), FakeTime(kiosk.clock)
    blobs = BlobFetcher(transport, Pace(time.timer), room=lambda _: 1 << 40)
    return MediaFetcher(kiosk.folder, blobs, time.timer), transport


def picture(world: World, stick: Path) -> Made:
    Image.new("RGB", (1000, 600), (10, 90, 60)).save(stick, "PNG")
    return Import(stick, "picture", folder=world.door.folder).follow()


def test_a_picture_from_a_stick_reaches_the_centres_other_kiosk(world: World, tmp_path: Path) -> None:
    made = picture(world, tmp_path / "photo.png")
    renditions = made.model_dump(mode="json")["renditions"]
    value = {"file": "photo.png", "alt": {"fi": "Kuva"}, "renditions": renditions}
    before = world.door.screen.items.item("heart", "seinajoki")
    assert before is not None
    seen = (before.shown.fields or {})["picture"]
    world.door.do("edit_item", "heart", fields={"picture": {"base": seen, "seen": seen, "value": value}})
    world.door.do("hide_item", "sleep", hidden=True)
    (card,) = world.door.screen.cards("topic", world.clock.now())
    assert world.door.folder.shown(card.picture or "").is_file()
    world.later()
    with line(world) as up:
        cache = CacheWriter(world.door.folder.cache, clock=world.clock)
        outbox = Outbox(
            world.door.folder.ledger, cache, world.clock, lambda: world.clock.now().timestamp(), up.files.has
        )
        assert [each["kind"] for each in outbox.next()[0]] == ["hide_item"], "what needs no file does not wait"
        while up.files._wanted:
            up.files.look(up.desk)
        assert [each["kind"] for each in outbox.next()[0]] == ["edit_item", "hide_item"]
        outbox.close()
        cache.close()
    world.door.talk()
    assert [wish.answer for wish in Wishes(world.door.folder.ledger).unsettled() or ()] == [None, None]
    world.publish()
    world.hall.take_edition()
    (card,) = world.hall.screen.cards("topic", world.clock.now())
    assert card.picture in {rendition.blob.sha256 for rendition in made.renditions}
    assert world.hall.folder.blob(card.picture or "").is_file()


def test_what_was_taken_in_here_comes_with_the_edition_without_the_link(world: World, tmp_path: Path) -> None:
    made = picture(world, tmp_path / "photo.png")
    media, transport = fetcher(world.door)
    blobs = [rendition.blob for rendition in made.renditions]
    spoilt = world.door.folder.local / blobs[0].sha256[:2] / blobs[0].sha256
    spoilt.write_bytes(bytes(blobs[0].size))
    transport.offline = True
    with pytest.raises(HubUnreachableError):
        media.fetch(blobs, lambda *_: None)
    assert [media.arrived(blob) for blob in blobs] == [False, True, True]
