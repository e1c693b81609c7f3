"""A writer that was killed before its file was in WAL mode leaves a journal, which only a writer may play back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.store.cache_reader import CacheReader
from kiosk.store.sqlite import writer

_KILLED = """
import os, sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None)
file.execute("CREATE TABLE edition (edition)")
file.execute("PRAGMA cache_size = 1")
file.execute("BEGIN IMMEDIATE")
for n in range(2_000):
    file.execute("INSERT INTO edition VALUES (?)", ("x" * 500,))
os._exit(9)
"""


def test_a_cache_whose_making_was_cut_off_is_not_there_yet_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert path.with_name("cache.db-journal").stat().st_size > 0
    reader = CacheReader(path)
    assert reader.ask(lambda file: file.execute("SELECT count(*) FROM edition").fetchone()) is None
    engine = writer(path, synchronous="NORMAL")
    with engine.begin():
        pass
    engine.dispose()
    assert reader.ask(lambda file: file.execute("SELECT count(*) FROM edition").fetchone()) == (0,)
    reader.close()
