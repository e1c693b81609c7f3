"""A large film over the loopback interface: ours, verified, against ``curl`` and then ``sha256sum``, from one nginx."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from pathlib import Path
from subprocess import Popen

from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, median
from tests.benchmarks.programs import environment, found, last_words, python, running
from tests.benchmarks.setting import Setting
from tests.benchmarks.web import serving

PROMISES = (
    Promise("media transfer with verification, vs curl and sha256sum", "MB/s", Target(least=0.8, of_ratio=True)),
)
_SIZE = 400_000_000  # bytes
_MEGABYTE = 1e6


def measure(setting: Setting) -> list[Figure]:
    """In turns, from one server to one disk. Ours waits for the disk (fsync) too, which the peer does not."""
    room = setting.room("transfer")
    sha256 = _film(room / "web")
    log = setting.logs / "transfer.log"
    ours, theirs = [], []
    with serving(room / "web", room / "nginx") as web:
        command = python("tests.benchmarks.inside.fetch", room / "data", web.address)
        url = f"{web.address}/blobs/{sha256[:2]}/{sha256}"
        with running(command, environment(), log, pipes=True) as fetching:
            _fetch(fetching, sha256, log)
            for _ in range(setting.repeats):
                ours.append(_SIZE / _MEGABYTE / _fetch(fetching, sha256, log))
                theirs.append(_SIZE / _MEGABYTE / _curl(url, sha256, room / "by-curl"))
    return [Figure(median(ours), median(theirs), "ours includes fsync of file and folder; the peer leaves that out")]


def _film(web: Path) -> str:
    data = os.urandom(1 << 20) * (_SIZE // (1 << 20) + 1)
    data = data[:_SIZE]
    sha256 = hashlib.sha256(data).hexdigest()
    path = web / "blobs" / sha256[:2] / sha256
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    return sha256


def _fetch(process: Popen[str], sha256: str, log: Path) -> float:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{sha256} {_SIZE}\n")
    process.stdin.flush()
    line = process.stdout.readline().strip()
    if not line or line == "failed":
        raise AbsentError(f"the transfer failed: {last_words(log)}")
    return float(line)


def _curl(url: str, sha256: str, target: Path) -> float:
    curl, summing = found("curl"), found("sha256sum")
    began = time.perf_counter()
    subprocess.run([curl, "--silent", "--fail", "--output", str(target), url], check=True)
    summed = subprocess.run([summing, str(target)], check=True, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    if summed.stdout.split()[0] != sha256:
        raise AbsentError("curl brought something else")
    target.unlink()
    return seconds
