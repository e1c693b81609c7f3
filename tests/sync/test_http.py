"""The link over http, against a server on loopback that misbehaves in every way a server can."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import urllib3

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import HubUnreachableError, MediaError
from kiosk.sync import http
from kiosk.sync.blobs import BlobFetcher, path_of
from kiosk.sync.faults import CutShortError, NotTakenError
from kiosk.sync.http import HttpTransport, pool, post
from kiosk.sync.pace import Pace

from .conftest import NOW
from .fakes import FakeTime
from .server import WebServer, serving

DATA = bytes(range(256)) * 1000
SHA = hashlib.sha256(DATA).hexdigest()
URL = f"/{path_of(SHA)}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    path = tmp_path / "served" / path_of(SHA)
    path.parent.mkdir(parents=True)
    path.write_bytes(DATA)
    with serving(tmp_path / "served") as made:
        yield made


@pytest.fixture
def connections() -> Iterator[urllib3.PoolManager]:
    made = pool()
    yield made
    made.clear()


@pytest.fixture
def transport(server: WebServer, connections: urllib3.PoolManager) -> HttpTransport:
    return HttpTransport(server.address, connections)


@pytest.fixture
def fetcher(transport: HttpTransport) -> BlobFetcher:
    return BlobFetcher(transport, Pace(FakeTime(FixedClock(NOW)).timer), room=lambda _: 1 << 40)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "media" / SHA[:2] / SHA


def begun(target: Path, size: int, etag: str = '"one"') -> None:
    target.parent.mkdir(parents=True)
    target.with_name(f"{SHA}.part").write_bytes(DATA[:size])
    target.with_name(f"{SHA}.etag").write_text(etag)


def test_blob_arrives_whole_and_leaves_nothing_beside_it(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA
    assert [path.name for path in target.parent.iterdir()] == [SHA]
    assert server.asked[0][1]["Accept-Encoding"] == "identity"


def test_resumes_where_it_stopped(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    begun(target, 1000)
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA
    (_, headers) = server.asked[0]
    assert (headers["Range"], headers["If-Range"]) == ("bytes=1000-", '"one"')


@pytest.mark.parametrize("mood", ["no ranges", "changed"])
def test_whole_answer_to_a_range_starts_over(fetcher: BlobFetcher, target: Path, server: WebServer, mood: str) -> None:
    begun(target, 1000)
    server.moods[URL] = [mood]
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA
    assert len(server.asked) == 1


def test_416_starts_over(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    begun(target, 1000)
    server.moods[URL] = ["416"]
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA
    assert "Range" not in server.asked[1][1]


def test_another_part_than_the_one_asked_for_is_thrown_away(
    fetcher: BlobFetcher, target: Path, server: WebServer
) -> None:
    begun(target, 1000)
    server.moods[URL] = ["shifted"]
    with pytest.raises(CutShortError):
        fetcher.fetch(SHA, len(DATA), target)
    assert list(target.parent.iterdir()) == []


def test_truncated_answer_is_kept_and_gone_on_with(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    server.moods[URL] = ["cut"]
    with pytest.raises(CutShortError):
        fetcher.fetch(SHA, len(DATA), target)
    assert not target.exists()
    part = target.with_name(f"{SHA}.part").stat().st_size
    assert 0 < part <= len(DATA) // 2
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA
    assert server.asked[1][1]["Range"] == f"bytes={part}-"


def test_wrong_hash_is_thrown_away(fetcher: BlobFetcher, target: Path) -> None:
    begun(target, 1000)
    target.with_name(f"{SHA}.part").write_bytes(bytes(1000))
    with pytest.raises(MediaError, match="hash"):
        fetcher.fetch(SHA, len(DATA), target)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("mood", ["", "gzip"])
def test_longer_than_announced_is_thrown_away(fetcher: BlobFetcher, target: Path, server: WebServer, mood: str) -> None:
    server.moods[URL] = [mood]
    with pytest.raises(MediaError, match="longer"):
        fetcher.fetch(SHA, len(DATA) - 1, target)
    assert list(target.parent.iterdir()) == []


def test_encoded_answer_is_read_all_the_same(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    server.moods[URL] = ["gzip"]
    fetcher.fetch(SHA, len(DATA), target)
    assert target.read_bytes() == DATA


def test_missing_blob(fetcher: BlobFetcher, target: Path, server: WebServer) -> None:
    (server.root / path_of(SHA)).unlink()
    with pytest.raises(MediaError, match="404"):
        fetcher.fetch(SHA, len(DATA), target)


@pytest.mark.parametrize("mood", ["500", "503", "429"])
def test_failing_server_counts_as_silent(fetcher: BlobFetcher, target: Path, server: WebServer, mood: str) -> None:
    server.moods[URL] = [mood]
    with pytest.raises(HubUnreachableError, match=mood):
        fetcher.fetch(SHA, len(DATA), target)


def test_redirect_on_the_same_host_is_followed(transport: HttpTransport, server: WebServer) -> None:
    server.moods["/a"] = [f"to {URL}"]
    with transport.open("a") as answer:
        assert b"".join(answer.chunks) == DATA


@pytest.mark.parametrize(
    "location",
    [
        "http://localhost:1/x",
        "http://127.0.0.1:1/x",
        "https://127.0.0.1/x",
        "https://hub.example/x",
        "//hub.example/x",
        "file:///etc",
    ],
)
def test_redirect_to_another_server_is_not_followed(transport: HttpTransport, server: WebServer, location: str) -> None:
    server.moods["/a"] = [f"to {location}"]
    with pytest.raises(HubUnreachableError, match="another server"), transport.open("a"):
        pass
    assert len(server.asked) == 1


@pytest.mark.parametrize("location", ["http://[", "http://127.0.0.1:many/x"])
def test_redirect_to_what_is_no_address_is_not_followed(
    transport: HttpTransport, server: WebServer, location: str
) -> None:
    server.moods["/a"] = [f"to {location}"]
    with pytest.raises(HubUnreachableError, match="no address"), transport.open("a"):
        pass


def test_redirect_may_lead_from_http_to_https_but_never_back() -> None:
    assert http._followed("http://hub.example/a", "https://hub.example/a") == "https://hub.example/a"
    assert http._followed("https://hub.example/a", "https://hub.example:443/b") == "https://hub.example:443/b"
    for url, location in (
        ("https://hub.example/a", "http://hub.example/a"),
        ("http://hub.example:8420/a", "https://hub.example/a"),
    ):
        with pytest.raises(HubUnreachableError):
            http._followed(url, location)


def test_redirects_give_their_connections_back(
    transport: HttpTransport, server: WebServer, connections: urllib3.PoolManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_LONGEST_QUEUE", 1.0)
    server.moods["/a"] = [f"to {URL}"] * 20 + ["to /a"] * 20
    for _ in range(20):
        with transport.open("a") as answer:
            assert b"".join(answer.chunks) == DATA
    for _ in range(4):
        with pytest.raises(HubUnreachableError, match="for ever"), transport.open("a"):
            pass
    held = connections.connection_from_url(server.address)
    assert held.num_connections == 1  # type: ignore[attr-defined]


def test_no_request_waits_for_ever_for_a_connection(
    transport: HttpTransport, connections: urllib3.PoolManager, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_LONGEST_QUEUE", 0.05)
    with ExitStack() as held:
        for _ in range(6):
            held.enter_context(transport.open("missing"))
        with pytest.raises(HubUnreachableError, match="EmptyPoolError"), transport.open("a"):
            pass
        with pytest.raises(HubUnreachableError, match="EmptyPoolError"):
            post(connections, f"{server.address}/desk/exchange", {}, most=100)


def test_endless_redirects_end(transport: HttpTransport, server: WebServer) -> None:
    server.moods["/a"] = ["to /a"] * 20
    with pytest.raises(HubUnreachableError, match="for ever"), transport.open("a"):
        pass


@pytest.mark.parametrize(
    "path", ["../secret", "a/../b", "/etc/passwd", "a//b", "a\\b", "a%2e", "http://x/", "", ".git"]
)
def test_paths_that_leave_the_publication_are_never_asked_for(
    transport: HttpTransport, server: WebServer, path: str
) -> None:
    with pytest.raises(NotTakenError), transport.open(path):
        pass
    assert server.asked == []


def test_nobody_there(connections: urllib3.PoolManager) -> None:
    transport = HttpTransport("http://127.0.0.1:9", connections)
    with pytest.raises(HubUnreachableError, match="does not answer"), transport.open("a"):
        pass


def test_one_connection_serves_a_round(
    transport: HttpTransport, server: WebServer, connections: urllib3.PoolManager
) -> None:
    for path in ("missing", URL[1:], "missing"):
        with transport.open(path) as answer:
            if answer.status == 200:
                assert b"".join(answer.chunks)
    held = connections.connection_from_url(server.address)
    assert held.num_connections == 1  # type: ignore[attr-defined]


def test_post_brings_the_answer_within_bounds(server: WebServer, connections: urllib3.PoolManager) -> None:
    server.reply = b'{"mark": "m"}'
    assert post(connections, f"{server.address}/desk/exchange", {"cursor": 1}, most=100) == server.reply
    assert server.posted == [b'{"cursor":1}']
    with pytest.raises(HubUnreachableError, match="too long"):
        post(connections, f"{server.address}/desk/exchange", {}, most=5)
    server.status = 500
    with pytest.raises(HubUnreachableError, match="500"):
        post(connections, f"{server.address}/desk/exchange", {}, most=100)
