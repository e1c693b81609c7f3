"""A canary name and number, booking and writing: in no byte of any file of the kiosk, also when it is killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.clock import FixedClock
from kiosk.domain.code import spoken_code
from kiosk.domain.edition import Catalogue, SnapshotRef
from kiosk.paths import DataFolder
from kiosk.sealing import public_half
from kiosk.store.wishes import Wishes
from tests.samples import NOW, Cache, Sample
from tests.services.canary import EMAIL, KEPT_PHONE, NAME, PHONE, WORDS, traces

ROOT = Path(__file__).parents[2]
CANARIES = (NAME, *NAME.split(), PHONE, KEPT_PHONE, "070-999 88 77", EMAIL, WORDS)


@pytest.fixture
def filled(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> DataFolder:
    key = public_half(X25519PrivateKey.generate())
    snapshot = SnapshotRef(sha256="0" * 64, size=0, items=0)
    catalogue = Catalogue(edition=1, published_at=NOW, snapshot=snapshot, digest="0" * 64, seal_key=key)
    cache.writer.apply(catalogue, (), whole=True, refused={}, arrived=lambda _: True)
    cache.slots(sample.slot("noon", hours=3))
    return folder


@pytest.mark.parametrize("bookings", [1, 4])
def test_who_books_or_writes_leaves_no_trace_in_any_file_when_the_kiosk_is_killed(
    filled: DataFolder, bookings: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.services.canary", str(filled.root)], cwd=ROOT, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        codes = [child.stdout.readline().decode().strip() for _ in range(bookings)]
        assert traces(filled.root, *CANARIES) == [], "while it runs"
        child.kill()
    assert all(codes)
    assert traces(filled.root, *CANARIES, *codes, *map(spoken_code, codes)) == []
    wishes = Wishes(filled.ledger)
    booked = [wish for wish in wishes.unsettled() or () if wish.kind == "book"]
    assert len(booked) >= bookings, "what was acknowledged is there"
    assert all(wish.payload["contact"]["box"] and wish.payload["access"]["box"] for wish in booked)
    written = [wish for wish in wishes.unsettled() or () if wish.kind == "write"]
    assert len(written) >= bookings
    assert all(wish.payload["contact"]["box"] and wish.payload["words"]["box"] for wish in written)
    wishes.close()


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\0" + NAME.encode("utf-16-le"))
    (tmp_path / "b").write_bytes(EMAIL.encode())
    assert {name for name, _ in traces(tmp_path, *CANARIES)} == {"a", "b"}
