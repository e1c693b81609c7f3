"""What the agent does not take, and that what is shown stays and the rest applies."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk import logs
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.ledger import Ledger
from kiosk.sync import agent

from .conftest import NOW, Kiosk
from .publisher import Publisher, packed, picture, topic


def blob_path(blob: dict[str, Any]) -> str:
    return f"blobs/{blob['sha256'][:2]}/{blob['sha256']}"


@pytest.mark.expected_logs("heart is refused: ")
def test_bad_document_is_refused_and_the_rest_applies(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    published.put(topic("heart", "two", surprise="!"))
    published.put(topic("memory", "new"))
    published.publish()
    assert kiosk.sync() == agent.WELL
    assert (kiosk.title("heart"), kiosk.title("memory")) == ("one en", "new en")
    refused = with_cache(kiosk, CacheWriter.refused)
    assert list(refused) == ["heart"]
    assert "surprise" in refused["heart"]
    kiosk.transport.requests.clear()
    kiosk.sync()
    assert len(kiosk.transport.requests) == 2, "a refused document is counted with the revision refused: no drift"
    published.put(topic("heart", "three"))
    published.publish()
    kiosk.sync()
    assert (kiosk.title("heart"), with_cache(kiosk, CacheWriter.refused)) == ("three en", {})


def with_cache(kiosk: Kiosk, question: Callable[[CacheWriter], Any]) -> Any:
    cache = CacheWriter(kiosk.folder.cache, clock=kiosk.clock)
    try:
        return question(cache)
    finally:
        cache.close()


@pytest.mark.expected_logs("heart is refused: ")
def test_the_log_file_names_what_was_refused_and_why_and_what_each_try_failed_of(
    kiosk: Kiosk, published: Publisher
) -> None:
    missing = published.blob(b"a picture")
    published.put(topic("heart", "two", picture=picture(missing)))
    published.publish()
    published.path(missing["sha256"]).write_bytes(b"another")
    logging.getLogger("kiosk.sync").setLevel(logging.INFO)
    with logs.kept("sync", kiosk.folder.root):
        kiosk.sync()
    logging.getLogger("kiosk.sync").setLevel(logging.NOTSET)
    written = (kiosk.folder.root / "logs" / "sync.jsonl").read_text(encoding="utf-8")
    values = {line["event"]: line["values"] for line in map(json.loads, written.splitlines())}
    assert values["edition %d: %s is refused: %s"][:2] == [2, "heart"]
    assert len(values["edition %d: %s is refused: %s"][2].split()) > 2
    assert values["try %d of %d failed: %s"][2].startswith("CutShortError: ")


@pytest.mark.expected_logs("heart is refused: ")
def test_document_whose_picture_keeps_failing_is_refused(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    bad = published.blob(b"the new picture")
    published.path(bad["sha256"]).write_bytes(b"not that one at all")
    published.put(topic("heart", "two", picture=picture(bad)))
    published.put(topic("memory", "new"))
    published.publish()
    kiosk.transport.requests.clear()
    assert kiosk.sync() == agent.WELL
    assert kiosk.transport.paths().count(blob_path(bad)) == 3
    assert (kiosk.title("heart"), kiosk.title("memory")) == ("one en", "new en")
    assert list(with_cache(kiosk, CacheWriter.refused)) == ["heart"]
    assert not list(kiosk.folder.media.glob("*/*.part"))


@pytest.mark.expected_logs("heart is refused: ")
def test_asking_gives_refused_documents_another_chance(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    late = published.blob(b"late picture")
    published.path(late["sha256"]).unlink()
    published.put(topic("heart", "two", picture=picture(late)))
    published.publish()
    kiosk.sync()
    assert kiosk.title("heart") == "one en"
    published.blob(b"late picture")
    ledger = Ledger(kiosk.folder.ledger, clock=kiosk.clock)
    order = ledger.order("check_now")
    ledger.close()
    kiosk.sync()
    assert kiosk.title("heart") == "two en"
    assert kiosk.status.order_done == order


@pytest.mark.expected_logs("has drifted", "differs from its own digest")
def test_drift_takes_the_snapshot_once_an_edition(kiosk: Kiosk, published: Publisher) -> None:
    for n in range(40):
        published.put(topic(f"filler-{n}", f"{n} " * 200))
    published.publish()
    kiosk.sync()
    published.put(topic("heart", "two"))
    catalogue = published.publish(forget="heart")
    kiosk.sync()
    assert kiosk.title("heart") == "two en"
    published.put(topic("heart", "three"))
    catalogue = published.publish(digest="f" * 64)
    kiosk.sync()
    kiosk.transport.requests.clear()
    kiosk.sync()
    assert (
        f"blobs/{catalogue['snapshot']['sha256'][:2]}/{catalogue['snapshot']['sha256']}" not in kiosk.transport.paths()
    )
    assert kiosk.title("heart") == "three en"


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        ("expired", "expired"),
        ("other keys", "signature"),
        ("older", "older"),
        ("garbled", "malformed"),
        ("catalogue", "damaged"),
        ("no root", "untrusted"),
        ("bad root", "untrusted"),
        ("lower edition", "older"),
        ("unreadable catalogue", "malformed"),
    ],
)
@pytest.mark.expected_logs("the round ended early")
def test_what_may_not_be_believed_is_refused_and_what_is_shown_stays(
    kiosk: Kiosk, published: Publisher, spoil: str, reason: str
) -> None:
    before = {path: path.read_bytes() for path in (published.root / "metadata").iterdir()}
    published.put(topic("memory"))
    published.publish()
    kiosk.sync()
    published.put(topic("heart", "two"))
    catalogue = published.publish()
    spoil_publication(published, kiosk, catalogue, spoil, before)
    assert kiosk.sync() == agent.FAILED
    assert (kiosk.status.state, kiosk.status.reason) == ("refused", reason)
    assert kiosk.status.checked_at == NOW
    assert kiosk.status.detail
    assert (kiosk.title("heart"), kiosk.screen.edition()) == ("one en", 2)


def spoil_publication(
    published: Publisher, kiosk: Kiosk, catalogue: dict[str, Any], spoil: str, before: dict[Any, bytes]
) -> None:
    timestamp = published.root / "metadata" / "timestamp.json"

    def other_keys() -> None:
        stranger = Publisher(published.root.with_name("stranger"), version=50)
        stranger.sign(catalogue)
        timestamp.write_bytes((stranger.root / "metadata" / "timestamp.json").read_bytes())

    def other_catalogue() -> None:
        for path in (published.root / "targets").iterdir():
            path.write_bytes(path.read_bytes().replace(b"digest", b"DIGEST"))

    spoilers: dict[str, Callable[[], object]] = {
        "expired": lambda: published.sign(catalogue, expires_in=-timedelta(days=1)),
        "other keys": other_keys,
        "older": lambda: timestamp.write_bytes(before[timestamp]),
        "garbled": lambda: timestamp.write_bytes(b"{]"),
        "catalogue": other_catalogue,
        "no root": published.trusted_root.unlink,
        "bad root": lambda: published.trusted_root.write_bytes(b"{}"),
        "lower edition": lambda: published.sign({**catalogue, "edition": 1}),
        "unreadable catalogue": lambda: published.sign({**catalogue, "edition": "many"}),
    }
    spoilers[spoil]()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param(b"not gzip at all", id="not gzip"),
        pytest.param(packed([{"op": "put", "id": "x", "revision": 1, "document": {"a": "b" * 50_000_000}}]), id="bomb"),
        pytest.param(packed([{"op": "put", "id": "x"}]), id="not a line"),
        pytest.param(packed([{"op": "drop", "id": "../../etc/passwd", "revision": 1}]), id="a path for an id"),
        pytest.param(packed([{"op": "drop", "id": "x", "revision": 1}])[:-4], id="cut short"),
        pytest.param(packed([{"op": "drop", "id": "x", "revision": 1}]) + b"more", id="more behind it"),
    ],
)
@pytest.mark.expected_logs("the round ended early")
def test_malformed_lines_refuse_the_edition(kiosk: Kiosk, published: Publisher, changes: bytes) -> None:
    for n in range(40):
        published.put(topic(f"filler-{n}", " ".join(str(n * i) for i in range(3000))))
    published.publish()
    kiosk.sync()
    published.put(topic("heart", "two"))
    published.publish(changes=changes)
    assert kiosk.sync() == agent.FAILED
    assert (kiosk.status.state, kiosk.status.reason) == ("refused", "malformed")
    assert kiosk.title("heart") == "one en"
    assert not list((kiosk.folder.root / "incoming").iterdir())


@pytest.mark.expected_logs("the round ended early")
def test_change_set_with_another_hash_is_refused_as_damaged(kiosk: Kiosk, published: Publisher) -> None:
    kiosk.sync()
    published.put(topic("heart", "two"))
    catalogue = published.publish()
    for name in (catalogue["snapshot"]["sha256"], catalogue["changes"][-1]["sha256"]):
        path = published.path(name)
        path.write_bytes(bytes(len(path.read_bytes())))
    kiosk.sync()
    assert (kiosk.status.state, kiosk.status.reason) == ("refused", "damaged")
