"""What centres send up: bounded for each kiosk, and taken away where nobody needs it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from desk_http import Caller, a_code
from desk_kit import EIJA, Desk
from edit_kit import ITEM, Editing

from kiosk.domain.exchange import RawIntent
from kiosk.hub.facts import set_recovering
from kiosk.hub.folders import HubFolder
from kiosk.hub.serve import Keeper
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore
from kiosk.hub.uploads import Piece, Uploads

pytestmark = pytest.mark.both_databases


@pytest.fixture
def uploads(folder: HubFolder) -> Uploads:
    return Uploads(folder.uploads)


@pytest.fixture
def keeper(folder: HubFolder, store: HubStore, desk: Desk) -> Keeper:
    return Keeper(folder, store, desk.clock)


def picture(number: int) -> tuple[bytes, str]:
    data = b"\x89PNG\r\n\x1a\n" + bytes([number]) * 100
    return data, hashlib.sha256(data).hexdigest()


def send(uploads: Uploads, desk: Desk, number: int, by: str = "d", part: int = 0) -> str:
    """Send it, or so much of it; its hash. The file's time is the clock's."""
    data, sha256 = picture(number)
    piece = data[: part or len(data)]
    assert uploads.take(sha256, Piece(0, len(piece), len(data)), piece, by).complete is (not part)
    for path in files(uploads):
        if path.name.startswith(sha256):
            os.utime(path, (desk.clock.now().timestamp(),) * 2)
    return sha256


def files(uploads: Uploads) -> list[Path]:
    return [path for path in uploads.path("0" * 64).parents[1].rglob("*") if path.is_file()]


def name(desk: Desk, uploads: Uploads, *sha256s: str) -> None:
    """An edit that names these as pictures."""
    blobs = [{"sha256": each, "size": 108, "type": "image/png"} for each in sha256s]
    renditions = [{"blob": blob, "width": 480 + n, "height": 300} for n, blob in enumerate(blobs)]
    value = {**Editing.picture("p"), "renditions": renditions} if sha256s else None
    fields = {"picture": {"value": value}}
    body = desk.intent("edit_item", ITEM, EIJA, centre="seinajoki", fields=fields)
    answer = settle(desk.store, desk.device, RawIntent.model_validate(body), desk.clock.now(), uploads.has)
    assert answer is not None
    assert answer.state == "accepted", answer


def test_what_nobody_goes_on_with_is_dropped_after_a_week(uploads: Uploads, keeper: Keeper, desk: Desk) -> None:
    old = uploads.path("0" * 64).parents[1] / f"{'a' * 64}.part"  # as the version before began them
    send(uploads, desk, 1, part=50)
    old.write_bytes(b"x")
    os.utime(old, (desk.clock.now().timestamp(),) * 2)
    desk.later(days=6)
    fresh = send(uploads, desk, 2, part=50)
    keeper.sweep()
    assert len(files(uploads)) == 3
    desk.later(days=2)
    keeper.sweep()
    assert [path.name for path in files(uploads)] == [f"{fresh}.part"]
    assert uploads.arrived(fresh, "d").offset == 50
    data, sha256 = picture(1)
    assert uploads.take(sha256, Piece(0, len(data), len(data)), data, "d").complete, "it can be begun anew"


def test_a_whole_file_stays_for_thirty_days_after_it_was_named_last(
    uploads: Uploads, keeper: Keeper, store: HubStore, desk: Desk
) -> None:
    Editing(store, desk)
    kept, lost, late = (send(uploads, desk, number) for number in (1, 2, 3))
    name(desk, uploads, kept)
    name(desk, uploads)  # the picture goes, and its revision stays
    desk.later(days=29)
    keeper.sweep()
    assert all(uploads.has(each) for each in (kept, lost, late))
    desk.later(days=2)
    name(desk, uploads, late)
    with store.writing() as connection:
        set_recovering(connection, now=True)
    keeper.sweep()
    assert uploads.has(lost), "a hub that was restored waits until it has been told again"
    with store.writing() as connection:
        set_recovering(connection, now=False)
    keeper.sweep()
    assert [uploads.has(each) for each in (kept, lost, late)] == [True, False, True]


def test_a_kiosk_has_so_much_here_that_no_edit_has_named(
    ours: Caller, uploads: Uploads, keeper: Keeper, store: HubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.hub.uploads.MOST", 250)
    desk = ours.desk
    Editing(store, desk)
    (first, one), (second, two), (third, three) = (picture(number) for number in (1, 2, 3))
    assert ours("PUT", f"blobs/{one}", content=first).status_code == 201
    half = {"Content-Range": "bytes 0-49/108"}
    assert ours("PUT", f"blobs/{two}", content=second[:50], headers=half).status_code == 202
    refused = ours("PUT", f"blobs/{three}", content=third)
    assert (refused.status_code, refused.json()["detail"]) == (429, "this kiosk has sent too much")
    rest = {"Content-Range": "bytes 50-107/108"}
    assert ours("PUT", f"blobs/{two}", content=second[50:], headers=rest).status_code == 201
    other = Caller(ours.app, desk)
    other.enrol(a_code(ours))
    other.sign_in()
    assert other("PUT", f"blobs/{three}", content=third).status_code == 201, "another kiosk's measure is its own"
    name(desk, uploads, one)
    keeper.sweep()
    (fourth, four), (fifth, five) = picture(4), picture(5)
    assert ours("PUT", f"blobs/{four}", content=fourth).status_code == 201
    assert ours("PUT", f"blobs/{five}", content=fifth).status_code == 429


def test_a_kiosk_begins_so_many_files(uploads: Uploads, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.hub.uploads.MOST_FILES", 2)
    begun = [send(uploads, desk, number, part=20) for number in (1, 2)]
    data, sha256 = picture(3)
    assert uploads.take(sha256, Piece(0, 20, len(data)), data[:20], "d").is_too_much
    data, _ = picture(1)
    assert uploads.take(begun[0], Piece(20, len(data) - 20, len(data)), data[20:], "d").complete
