"""nginx on the loopback interface over one folder: fast enough that it is not what is measured, and the same for all.

Its log tells of every request how many bytes went each way, headers and all.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.run import answers, free_port
from tests.benchmarks.figures import AbsentError
from tests.benchmarks.programs import environment, found, last_words, running


@dataclass(frozen=True, slots=True)
class Web:
    """A server that runs. ``requests`` reads what it was asked."""

    address: str
    log: Path

    def traffic(self) -> list[int]:
        """The bytes of each request and its answer, in order."""
        return [sum(map(int, line.split())) for line in self.log.read_text().splitlines()]

    def forget(self) -> None:
        """Count from here on. nginx appends, so that cutting the file is enough."""
        self.log.write_text("")


@contextmanager
def serving(root: Path, room: Path) -> Iterator[Web]:
    """Serve ``root`` by nginx; its own files go to ``room``. Raises AbsentError where it is not installed."""
    program = found("nginx", "/usr/sbin/nginx")
    port, log = free_port(), room / "access.log"
    room.mkdir(parents=True, exist_ok=True)
    configuration = room / "nginx.conf"
    configuration.write_text(_CONFIGURATION.format(port=port, root=root, room=room, log=log))
    errors = room / "error.log"
    with running([program, "-p", str(room), "-c", str(configuration), "-e", str(errors)], environment(), errors):
        _wait(port, errors)
        yield Web(f"http://127.0.0.1:{port}", log)


def _wait(port: int, errors: Path) -> None:
    deadline = time.monotonic() + 10
    while not answers(port):
        if time.monotonic() > deadline:
            raise AbsentError(f"nginx does not start: {last_words(errors)}")
        time.sleep(0.02)


_CONFIGURATION = """
daemon off;
worker_processes 1;
pid {room}/nginx.pid;
events {{ worker_connections 256; }}
http {{
  log_format bytes "$request_length $bytes_sent";
  access_log {log} bytes;
  client_body_temp_path {room}/body;
  proxy_temp_path {room}/proxy;
  fastcgi_temp_path {room}/fastcgi;
  uwsgi_temp_path {room}/uwsgi;
  scgi_temp_path {room}/scgi;
  sendfile on;
  default_type application/octet-stream;
  keepalive_timeout 3600;
  keepalive_requests 1000000;
  server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""
