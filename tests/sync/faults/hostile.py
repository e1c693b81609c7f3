"""A hub on loopback that serves a publication, or whatever a broken or hostile one may send instead."""

from __future__ import annotations

import gzip
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from kiosk.domain.clock import Clock

_PORTAL = b"<!DOCTYPE html><html><title>Welcome</title><body>Please sign in to the guest network.</body></html>"

_BOMB = gzip.compress(bytes(16 << 20), 1)


class HostileHub(ThreadingHTTPServer):
    """``mood`` says how paths that match ``where`` are answered; an empty one is a good hub."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, root: Path, clock: Clock) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.root = root
        self.clock = clock
        self.over = threading.Event()  # whoever drips without end ends then
        self.mood = ""
        self.where = ""
        self._guests: list[socket.socket] = []

    @property
    def address(self) -> str:
        """Where the publication is."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        """Remember who came."""
        guest, address = super().get_request()
        self._guests.append(guest)
        return guest, address

    def dismiss(self) -> None:
        """Wait for nobody: neither for one who does not read on, nor for one who asks no more."""
        self.over.set()
        for guest in self._guests:
            with suppress(OSError):  # gone already
                guest.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A guest that had enough is no fault of ours."""


class _Handler(BaseHTTPRequestHandler):
    server: HostileHub
    protocol_version = "HTTP/1.1"
    timeout = 5

    def log_message(self, *_: object) -> None:
        """Keep silent."""

    def do_GET(self) -> None:
        if self.server.mood and re.search(self.server.where, self.path):
            self.close_connection = True
            MOODS[self.server.mood](self)
            return
        path = self.server.root / self.path.lstrip("/")
        self.send(200, path.read_bytes()) if path.is_file() else self.send(404, b"not there")

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The time by the hub's clock."""
        return format_datetime(self.server.clock.now(), usegmt=True)

    @property
    def asked_for(self) -> bytes:
        """The file that was asked for; something where there is none."""
        path = self.server.root / self.path.lstrip("/")
        return path.read_bytes() if path.is_file() else b"{}"

    def send(self, status: int, body: bytes, *, length: int | None = None, **headers: str) -> None:
        """An answer; ``length`` is what it pretends."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def drip(self, bites: Iterator[bytes], seconds: float = 0.0) -> None:
        """Bite after bite until the guest has gone, or the test is over."""
        for bite in bites:
            self.wfile.write(bite)
            if self.server.over.wait(seconds):
                return


def _endless(handler: _Handler) -> None:
    handler.send(200, b"", length=1 << 40)
    handler.drip(iter(lambda: bytes(1 << 16), b""))


def _endless_chunks(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.drip(iter(lambda: b"1000\r\n" + b"\n" * 4096 + b"\r\n", b""))


def _endless_headers(handler: _Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    handler.drip(iter(lambda: b"X-More: and more\r\n" * 100, b""))


def _drip(handler: _Handler) -> None:
    handler.send(200, b"", length=10_000)
    handler.drip(iter(lambda: b"{", b""), 0.02)


def _portal(handler: _Handler) -> None:
    handler.send(200, _PORTAL, Content_Type="text/html")


def _bomb(handler: _Handler) -> None:
    handler.send(200, _BOMB, Content_Encoding="gzip")


def _half(handler: _Handler) -> None:
    handler.send(200, handler.asked_for[:-9], length=len(handler.asked_for))


MOODS: dict[str, Callable[[_Handler], None]] = {
    "gone": lambda handler: None,
    "silent": lambda handler: handler.server.over.wait(5) and None,
    "noise": lambda handler: handler.wfile.write(bytes(range(256)) * 40) and None,
    "portal": _portal,
    "portal elsewhere": lambda handler: handler.send(302, b"", Location="http://portal.example/login"),
    "redirects for ever": lambda handler: handler.send(302, b"", Location=f"{handler.path}"),
    "error": lambda handler: handler.send(500, b"broken"),
    "too busy": lambda handler: handler.send(429, b"later"),
    "forbidden": lambda handler: handler.send(403, b"no"),
    "nothing": lambda handler: handler.send(200, b""),
    "half": _half,
    "drip": _drip,
    "endless": _endless,
    "endless chunks": _endless_chunks,
    "endless headers": _endless_headers,
    "bomb": _bomb,
    "not what it says": lambda handler: handler.send(200, handler.asked_for, Content_Encoding="gzip"),
}


@contextmanager
def hostile_hub(root: Path, clock: Clock) -> Iterator[HostileHub]:
    """A hub over ``root``."""
    server = HostileHub(root, clock)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.dismiss()
        server.shutdown()
        thread.join()
        server.server_close()
