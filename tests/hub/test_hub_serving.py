"""The hub over HTTP: ranges, closed paths, the exchange, and starting and stopping."""

from __future__ import annotations

import json
import socket
import threading
import urllib.request
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk_kit import as_told
from fastapi import FastAPI
from hub_content import Content, Load

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import ConfigurationError
from kiosk.domain.slots import Slot
from kiosk.hub.app import make_app
from kiosk.hub.changes import changes_since
from kiosk.hub.editions import last_edition
from kiosk.hub.folders import HubFolder
from kiosk.hub.publish import publish
from kiosk.hub.seal_keys import KeyRing
from kiosk.hub.serve import Keeper, serve
from kiosk.hub.store import HubStore

SLOTS = """
slots:
  - {centre: seinajoki, technology: heart-rhythm, station: one, days: [mon, tue],
     at: ["10:00"], minutes: 45, capacity: 4}
"""


class Client:
    """Calls the application without a socket."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        import anyio

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
                return await client.request(method, path, **options)

        return anyio.run(ask)


@pytest.fixture
def ask(content: Content, load_content: Load, folder: HubFolder, store: HubStore, clock: FixedClock) -> Client:
    content.small()
    content.slots(SLOTS)
    load_content()
    publish(folder=folder, store=store, clock=clock)
    return Client(make_app(folder=folder, store=store, clock=clock, keys=KeyRing(folder)))


@pytest.fixture
def blob(ask: Client, folder: HubFolder) -> Path:
    return max((folder.publication / "blobs").glob("*/*"), key=lambda path: path.stat().st_size)


def url(blob: Path) -> str:
    return f"/publication/blobs/{blob.name[:2]}/{blob.name}"


def test_a_blob_comes_whole_with_its_hash_as_etag(ask: Client, blob: Path) -> None:
    answer = ask("GET", url(blob))
    assert answer.content == blob.read_bytes()
    assert answer.headers["etag"] == f'"{blob.name}"'
    assert answer.headers["accept-ranges"] == "bytes"
    assert "content-encoding" not in answer.headers
    assert int(ask("HEAD", url(blob)).headers["content-length"]) == blob.stat().st_size


def test_a_range_is_answered_and_if_range_guards_it(ask: Client, blob: Path) -> None:
    data = blob.read_bytes()
    part = ask("GET", url(blob), headers={"Range": "bytes=100-"})
    assert (part.status_code, part.content) == (206, data[100:])
    assert part.headers["content-range"] == f"bytes 100-{len(data) - 1}/{len(data)}"
    same = ask("GET", url(blob), headers={"Range": "bytes=5-9", "If-Range": f'"{blob.name}"'})
    assert (same.status_code, same.content) == (206, data[5:10])
    other = ask("GET", url(blob), headers={"Range": "bytes=5-9", "If-Range": '"another"'})
    assert (other.status_code, other.content) == (200, data)
    assert ask("GET", url(blob), headers={"Range": f"bytes={len(data)}-"}).status_code == 416


def test_metadata_is_never_kept_by_caches(ask: Client) -> None:
    answer = ask("GET", "/publication/metadata/timestamp.json")
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.json()["signed"]["_type"] == "timestamp"
    assert ask("GET", "/publication/metadata/2.root.json").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "../hub.db",
        "..%2fhub.db",
        "%2e%2e/keys/root.pem",
        "metadata/../../keys/root.pem",
        "metadata/..%2f..%2fkeys%2froot.pem",
        "blobs/%2e%2e/metadata/root.json",
        "/etc/passwd",
        "metadata/root.json%00",
        "metadata",
        "",
        "blobs/aa/" + "b" * 64,
    ],
)
def test_no_path_leads_out_of_the_publication(ask: Client, path: str) -> None:
    assert ask("GET", f"/publication/{path}").status_code == 404


def test_health(ask: Client) -> None:
    assert ask("GET", "/health").json() == {"status": "ok", "now": "2026-11-23T07:00:00+00:00"}


def exchange(ask: Client, **body: Any) -> dict[str, Any]:
    answer = ask("POST", "/desk/exchange", json={"ledger": "l1", **body})
    assert answer.status_code == 200
    return answer.json()


def test_an_exchange_brings_everything_and_then_only_changes(ask: Client, content: Content, load_content: Load) -> None:
    first = exchange(ask, mark="", cursor=0, intents=[], health={"disk": 1}, unknown="ignored")
    assert set(first) == {"mark", "cursor", "answers", "changes", "edition"}
    assert first["edition"] == 1
    slots = [Slot.model_validate(change["slot"]) for change in first["changes"]]
    assert [slot.id for slot in slots][:1] == ["seinajoki-heart-rhythm-20261123t1000"]
    assert exchange(ask, mark=first["mark"], cursor=first["cursor"])["changes"] == []
    content.slots(SLOTS.replace("mon, ", ""))
    load_content()
    later = exchange(ask, mark=first["mark"], cursor=first["cursor"])
    assert {"slot_gone": slots[0].id} in later["changes"]
    assert later["cursor"] > first["cursor"]


def test_another_mark_or_a_cursor_never_given_brings_everything(ask: Client) -> None:
    first = exchange(ask)
    assert exchange(ask, mark="incarnation-0", cursor=first["cursor"]) == first
    assert exchange(ask, mark=first["mark"], cursor=10_000) == first


def test_intents_of_nobody_are_not_taken(ask: Client) -> None:
    answer = ask("POST", "/desk/exchange", json={"ledger": "l1", "intents": [{"id": "a", "kind": "book"}]})
    assert (answer.status_code, answer.json()) == (401, {"detail": "the token is missing or too old"})


@pytest.mark.parametrize(
    "body",
    [
        b'{"ledger": "\\ud800"}',
        b'{"ledger": "l", "intents": [{"id": "\\ud800"}]}',
        b'{"ledger": "l", "intents": [{"id": NaN}]}',
        b'{"ledger": "l", "intents": [{"id": [[]]}]}',
    ],
)
def test_what_can_not_be_sent_back_is_refused_and_not_quoted(ask: Client, body: bytes) -> None:
    answer = ask("POST", "/desk/exchange", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()) == (422, {"detail": "this request can't be read"})


def test_the_description_of_the_api_names_each_operation_once(ask: Client) -> None:
    paths = ask("GET", "/openapi.json").json()["paths"]
    assert {path: list(operations) for path, operations in paths.items()} == {
        "/publication/{name}": ["get"],
        "/health": ["get"],
        "/desk/exchange": ["post"],
        "/desk/names": ["post"],
        "/desk/enrol": ["post"],
        "/desk/challenge": ["post"],
        "/desk/token": ["post"],
        "/desk/blobs/{sha256}": ["head", "put"],
    }


def test_what_is_not_an_exchange_is_refused(ask: Client) -> None:
    assert ask("POST", "/desk/exchange", content=b"{").status_code == 422
    assert ask("POST", "/desk/exchange", json={"cursor": -1}).status_code == 422
    assert ask("POST", "/desk/exchange", content=b" " * 5_000_000).status_code == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b" " * 1_000_000

    assert ask("POST", "/desk/exchange", content=pieces()).status_code in (400, 413)


@pytest.mark.both_databases
def test_serve_publishes_answers_and_stops(content: Content, load_content: Load, folder: HubFolder) -> None:
    content.small()
    load_content()
    stop, ready = threading.Event(), threading.Event()
    ports: list[int] = []

    def started(port: int) -> None:
        ports.append(port)
        ready.set()

    options = {
        "data": folder.root,
        "database": folder.server,
        "host": "127.0.0.1",
        "port": 0,
        "stop": stop,
        "ready": started,
    }
    thread = threading.Thread(target=serve, kwargs=options)
    thread.start()
    try:
        assert ready.wait(20)
        base = f"http://127.0.0.1:{ports[0]}"
        with urllib.request.urlopen(f"{base}/health", timeout=20) as answer:
            assert json.load(answer)["status"] == "ok"
        with urllib.request.urlopen(f"{base}/publication/metadata/timestamp.json", timeout=20) as answer:
            assert answer.status == 200
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()
    assert [one.name for one in threading.enumerate() if one.name.startswith("hub-")] == []


@pytest.mark.expected_logs("nothing is published yet")
def test_a_hub_without_documents_serves_and_publishes_once_it_has_some(
    content: Content, load_content: Load, folder: HubFolder, store: HubStore, clock: FixedClock
) -> None:
    keeper = Keeper(folder, store, clock, "http://desk")
    keeper.publish()
    assert not (folder.publication / "metadata" / "timestamp.json").exists()
    content.small()
    load_content()
    keeper.publish()
    assert published(store) == (1, "http://desk")
    publish(folder=folder, store=store, clock=clock, desk="http://another")
    keeper.publish()
    assert published(store) == (2, "http://another")


def published(store: HubStore) -> tuple[int, str]:
    with store.reading() as connection:
        last = last_edition(connection)
    assert last is not None
    return last.number, last.desk


@pytest.mark.expected_logs("could not be brought up to date")
def test_the_keeper_goes_on_after_a_failure(
    content: Content, load_content: Load, folder: HubFolder, store: HubStore, clock: FixedClock
) -> None:
    content.small()
    content.slots(SLOTS)
    load_content()
    (folder.keys / "targets.pem").unlink()
    clock.instant += timedelta(days=24)
    Keeper(folder, store, clock).run(EndsAfter(1))
    with store.reading() as connection:
        entries = as_told(changes_since(connection, 0))
    assert [entry["slot"]["starts"][:10] for entry in entries if "slot" in entry] == [
        "2026-12-21",
        "2026-12-22",
        "2026-12-28",
        "2026-12-29",
    ]


class EndsAfter(threading.Event):
    """An hour passes at once, so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self._left = times

    def wait(self, timeout: float | None = None) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.expected_logs("nothing is published yet")
def test_a_port_in_use_is_named(folder: HubFolder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigurationError, match=f"can't listen on 127.0.0.1:{port}"):
            serve(data=folder.root, host="127.0.0.1", port=port)
