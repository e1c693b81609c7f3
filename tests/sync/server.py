"""A small web server on loopback that serves a folder, and can be told to misbehave."""

from __future__ import annotations

import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class WebServer(ThreadingHTTPServer):
    """``headers`` are added to every answer. ``moods`` by path: how that path misbehaves, once each, in order."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, root: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.root = root
        self.moods: dict[str, list[str]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.posted: list[bytes] = []
        self.reply = b"{}"
        self.status = 200

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say what went wrong, but for a client that does not trust us: that is its own affair."""
        if not isinstance(sys.exc_info()[1], ssl.SSLError):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: WebServer
    protocol_version = "HTTP/1.1"
    timeout = 5

    def log_message(self, *_: object) -> None:
        """Keep silent."""

    def do_POST(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        self.server.posted.append(self.rfile.read(int(self.headers["Content-Length"])))
        self._send(self.server.status, self.server.reply)

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        moods = self.server.moods.get(self.path, [])
        mood = moods.pop(0) if moods else ""
        path = self.server.root / self.path.lstrip("/")
        if mood.startswith("to "):
            self._send(302, b"", Location=mood[3:])
        elif mood.isdigit():
            self._send(int(mood), b"in a bad mood")
        elif not path.is_file():
            self._send(404, b"not there")
        else:
            self._file(path.read_bytes(), mood)

    def _file(self, data: bytes, mood: str) -> None:
        etag = '"other"' if mood == "changed" else '"one"'
        wanted = self.headers.get("Range", "")
        fits = self.headers.get("If-Range", etag) == etag
        if mood == "gzip":
            import gzip

            self._send(200, gzip.compress(data), **{"Content-Encoding": "gzip", "ETag": etag})
        elif wanted and fits and mood != "no ranges":
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            if start >= len(data):
                self._send(416, b"", **{"Content-Range": f"bytes */{len(data)}"})
                return
            told = start + 1 if mood == "shifted" else start
            span = f"bytes {told}-{len(data) - 1}/{len(data)}"
            self._send(206, data[start:], **{"Content-Range": span, "ETag": etag})
        else:
            cut = len(data) // 2 if mood == "cut" else len(data)
            self._send(200, data, cut=cut, ETag=etag)

    def _send(self, status: int, body: bytes, *, cut: int | None = None, **headers: Any) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:cut])
        if cut is not None and cut < len(body):
            self.close_connection = True


@contextmanager
def serving(root: Path) -> Iterator[WebServer]:
    server = WebServer(root)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
