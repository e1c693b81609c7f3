"""Fetches one blob after another as the agent does, verified and durable: a hash a line, answered by seconds."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from pathlib import Path

from kiosk.domain.media import Blob
from kiosk.paths import DataFolder
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.http import HttpTransport, pool
from kiosk.sync.media import MediaFetcher
from kiosk.sync.pace import Pace, Timer


def main(data: Path, address: str) -> int:
    """Fetch until standard input ends."""
    timer = Timer(time.monotonic, threading.Event().wait)
    connections = pool()
    transport = HttpTransport(address, connections)
    blobs = BlobFetcher(transport, Pace(timer), room=lambda folder: shutil.disk_usage(folder).free)
    media = MediaFetcher(DataFolder(data), blobs, timer)
    for line in sys.stdin:
        sha256, size = line.split()
        began = time.perf_counter()
        blob = Blob(sha256=sha256, size=int(size), type="video/mp4")
        failed = media.fetch([blob], lambda *_: None)
        media.settle([blob])
        seconds = time.perf_counter() - began
        sys.stdout.write(f"{'failed' if failed else seconds}\n")
        sys.stdout.flush()
        shutil.rmtree(data / "media")
    transport.close()
    connections.clear()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
