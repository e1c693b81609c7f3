"""A publication that was spoilt, turned back, mixed or made to reach out of its place: nothing of it shows."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.domain.edition import CATALOGUE
from kiosk.sync import agent
from tests.sync.publisher import LATER, Publisher, picture, topic

from .watched import Watched

pytestmark = pytest.mark.expected_logs("the round ended early", "is refused")
EXPIRES = (datetime.now(UTC) + LATER).replace(microsecond=0)


def newest(publisher: Publisher, role: str) -> Path:
    return max((publisher.root / "metadata").glob(f"*.{role}.json"), key=lambda path: int(path.name.split(".")[0]))


def sign(publisher: Publisher, name: str, signed: Any) -> bytes:
    metadata = Metadata(signed)
    metadata.sign(publisher.signer)
    data: bytes = metadata.to_bytes()
    (publisher.root / "metadata" / f"{name}.json").write_bytes(data)
    return data


def new_root(publisher: Publisher) -> Path:
    root = Root(version=2, expires=EXPIRES, consistent_snapshot=True)
    for role in ("root", "timestamp", "snapshot", "targets"):
        root.add_key(publisher.signer.public_key, role)
    sign(publisher, "2.root", root)
    return publisher.root / "metadata" / "2.root.json"


FILES: dict[str, Callable[[Publisher, dict[str, Any]], Path]] = {
    "root": lambda publisher, _: new_root(publisher),
    "timestamp": lambda publisher, _: publisher.root / "metadata" / "timestamp.json",
    "snapshot": lambda publisher, _: newest(publisher, "snapshot"),
    "targets": lambda publisher, _: newest(publisher, "targets"),
    "catalogue": lambda publisher, _: max(
        (publisher.root / "targets").iterdir(), key=lambda path: path.stat().st_mtime_ns
    ),
    "change set": lambda publisher, catalogue: publisher.path(catalogue["changes"][-1]["sha256"]),
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("role", FILES)
def test_one_flipped_bit_anywhere_is_one_too_many(watch: Watched, role: str, seed: int) -> None:
    path = FILES[role](watch.publisher, watch.publish())
    good = path.read_bytes()
    chance = random.Random(seed)
    place = chance.choice([n for n, byte in enumerate(good) if role == "change set" or chr(byte).isalnum()])
    path.write_bytes(good[:place] + bytes([good[place] ^ 1 << chance.randrange(5)]) + good[place + 1 :])
    status = watch.refuses(1)
    assert status.state == "refused", f"byte {place}"
    assert status.reason in ("damaged", "signature", "malformed", "older"), f"byte {place}"
    path.write_bytes(good)
    watch.recovers()


@pytest.mark.parametrize("seed", range(4))
def test_one_flipped_bit_in_the_snapshot_of_a_first_sync(watch: Watched, seed: int) -> None:
    catalogue = watch.publish()
    for path in (*watch.kiosk.folder.root.glob("cache-*"), watch.kiosk.folder.first):
        path.unlink()
    watch.kiosk.screen.close()  # a screen that ran would go on showing the file that was deleted
    path = watch.publisher.path(catalogue["snapshot"]["sha256"])
    good = path.read_bytes()
    place = random.Random(seed).randrange(len(good))
    path.write_bytes(good[:place] + bytes([good[place] ^ 0x10]) + good[place + 1 :])
    assert watch.kiosk.sync() == agent.FAILED
    assert (watch.kiosk.status.state, watch.kiosk.status.reason) == ("refused", "damaged")
    path.write_bytes(good)
    watch.recovers()


def turned_back(publisher: Publisher, role: str, catalogue: dict[str, Any]) -> None:
    """Metadata of a version to come, signed with the right key, that names something older."""
    if role == "catalogue":
        publisher.sign({**catalogue, "edition": 1})
        return
    targets = newest(publisher, "targets")
    meta = MetaFile.from_data(2, targets.read_bytes(), ["sha256"])
    if role == "targets":
        meta = MetaFile.from_data(1, targets.with_name("1.targets.json").read_bytes(), ["sha256"])
    version = 1 if role == "snapshot" else 9
    old = targets.with_name("1.snapshot.json").read_bytes()
    made = sign(publisher, "9.snapshot", Snapshot(version=9, expires=EXPIRES, meta={"targets.json": meta}))
    head = MetaFile.from_data(version, old if role == "snapshot" else made, ["sha256"])
    sign(
        publisher, "timestamp", Timestamp(version=1 if role == "timestamp" else 9, expires=EXPIRES, snapshot_meta=head)
    )


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "catalogue"])
def test_what_is_older_than_what_was_seen_is_refused_also_when_rightly_signed(watch: Watched, role: str) -> None:
    catalogue = watch.publish()
    watch.recovers()
    timestamp = watch.publisher.root / "metadata" / "timestamp.json"
    good = timestamp.read_bytes()
    turned_back(watch.publisher, role, catalogue)
    status = watch.refuses(2)
    assert (status.state, status.reason) == ("refused", "older")
    if role == "timestamp":
        timestamp.write_bytes(good)
    watch.publisher._version = 20  # the hub's next signature is newer than anybody's
    watch.publisher.put(topic("heart", "three"))
    watch.publish()
    watch.recovers()


@pytest.mark.parametrize("role", ["snapshot", "targets", "catalogue"])
def test_parts_of_two_editions_are_no_edition(watch: Watched, role: str) -> None:
    catalogue = watch.publish()
    new = FILES[role](watch.publisher, catalogue)
    if role == "catalogue":
        old = min((watch.publisher.root / "targets").iterdir(), key=lambda path: path.stat().st_mtime_ns)
    else:
        old = new.with_name(f"1.{role}.json")
    good = new.read_bytes()
    new.write_bytes(old.read_bytes())
    status = watch.refuses(1)
    assert (status.state, status.reason) == ("refused", "damaged")
    new.write_bytes(good)
    watch.recovers()


OUTSIDE = "../../../outside"


@pytest.mark.parametrize("field", ["snapshot", "changes", "digest"])
def test_a_hash_that_is_a_path_is_no_hash(watch: Watched, field: str) -> None:
    catalogue = watch.publish()
    blob = {"sha256": OUTSIDE, "size": 10, "items": 1}
    wrong = {"snapshot": blob, "changes": [{"edition": 2, "sha256": OUTSIDE, "size": 10}], "digest": OUTSIDE}[field]
    watch.publisher.sign({**catalogue, field: wrong})
    status = watch.refuses(1)
    assert (status.state, status.reason) == ("refused", "malformed")
    watch.publisher.sign(catalogue)
    watch.recovers()


def test_a_target_that_leads_outside_is_never_fetched(watch: Watched, tmp_path: Path) -> None:
    watch.publish()
    current = Metadata[Targets].from_file(str(newest(watch.publisher, "targets"))).signed
    current.targets[OUTSIDE] = TargetFile.from_data(OUTSIDE, b"x", ["sha256"])
    watch.publisher._version = 30
    current.version = 30
    data = sign(watch.publisher, "30.targets", current)
    meta = {"targets.json": MetaFile.from_data(30, data, ["sha256"])}
    snapshot = sign(watch.publisher, "30.snapshot", Snapshot(version=30, expires=EXPIRES, meta=meta))
    head = MetaFile.from_data(30, snapshot, ["sha256"])
    sign(watch.publisher, "timestamp", Timestamp(version=30, expires=EXPIRES, snapshot_meta=head))
    watch.recovers()
    assert not [path for path in watch.kiosk.transport.paths() if "outside" in path]
    assert not list(tmp_path.parent.glob("outside*"))
    assert CATALOGUE in {path.name for path in watch.kiosk.folder.metadata.iterdir()}


@pytest.mark.parametrize("what", ["hash", "file", "id", "kind"])
def test_a_document_that_names_a_path_is_refused_and_the_rest_applies(watch: Watched, what: str) -> None:
    good = watch.publisher.documents["heart"]
    blob = {"sha256": OUTSIDE, "size": 5, "type": "image/png"}
    spoilt: dict[str, dict[str, Any]] = {
        "hash": {"picture": picture(blob)},
        "file": {"picture": {**picture(watch.publisher.blob(b"heart")), "file": OUTSIDE}},
        "id": {"id": OUTSIDE},
        "kind": {"kind": OUTSIDE},
    }
    watch.publisher.documents["heart"] = (good[0] + 1, {**good[1], **spoilt[what]})
    line = {"op": "put", "id": "heart", "revision": good[0] + 1, "document": {**good[1], **spoilt[what]}}
    watch.publisher._lines = [line, *(each for each in watch.publisher._lines if each["id"] != "heart")]
    watch.publisher.drop("filler-1")
    watch.publisher.publish()
    assert watch.kiosk.sync() == agent.WELL
    assert (watch.kiosk.title("heart"), watch.kiosk.title("filler-1")) == ("one en", None)
    assert not [path for path in watch.kiosk.transport.paths() if "outside" in path]
    watch.publisher.put({**good[1], "title": {"fi": "a", "sv": "b", "en": "mended"}})
    watch.publish()
    watch.recovers()
    assert watch.kiosk.title("heart") == "mended"
