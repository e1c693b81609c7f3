"""A hub behind https: one whose certificate we trust answers, any other is as if it were not there."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.errors import HubUnreachableError
from kiosk.sync import http
from kiosk.sync.http import HttpTransport
from tests.sync.server import WebServer
from tests.sync.tls import serving_safely

Hub = tuple[WebServer, str, Path]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a").write_bytes(b"from the hub")
    with serving_safely(tmp_path / "files", tmp_path / "keys") as there:
        yield there


def read(address: str) -> bytes:
    with closing(HttpTransport(address, http.pool())) as transport, transport.open("a") as answer:
        return b"".join(answer.chunks)


def test_a_hub_that_the_machine_trusts_answers(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    _, address, certificate = hub
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert read(address) == b"from the hub"


def test_a_hub_that_nobody_vouches_for_is_not_reached(hub: Hub) -> None:
    server, address, _ = hub
    with pytest.raises(HubUnreachableError, match="SSLError"):
        read(address)
    assert server.asked == []


def test_an_openssl_that_looks_where_nothing_is_looks_where_debian_keeps_whom_it_trusts(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, address, certificate = hub
    nowhere = ssl.DefaultVerifyPaths(None, None, "SSL_CERT_FILE", "/elsewhere", "SSL_CERT_DIR", "/elsewhere")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(http, "_AUTHORITIES", certificate)
    assert read(address) == b"from the hub"
