"""The watcher sees what it is there for: in every coding, in files that are deleted or gone at once, and in names."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from tests.watcher import Watcher

WORD, NUMBER = "Kanarja", "401999888"


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("planted", ["kanarja", "KANARJA", "+358401999888", "0401999888"])
def test_a_word_is_seen_in_either_case_in_any_coding_and_remembered(tmp_path: Path, coding: str, planted: str) -> None:
    with Watcher([WORD, NUMBER], [tmp_path]) as watcher:
        assert watcher.look()[1] == {}
        file = tmp_path / "deep" / "cache.db-wal"
        file.parent.mkdir()
        file.write_bytes(b"\0" + planted.encode(coding) + b"\0")
        looks, found = watcher.look()
        assert list(found) == [str(file)]
        file.unlink()
        later = watcher.look()
        assert later[0] > looks
        assert later[1] == found, "what was there once is never forgotten"


def test_a_temporary_file_that_nobody_can_name_is_seen_too(tmp_path: Path) -> None:
    with Watcher([NUMBER], [tmp_path]) as watcher, tempfile.TemporaryFile() as file:
        file.write(b"0401999888")
        file.flush()
        ((name, words),) = watcher.look()[1].items()
    assert name.endswith("(deleted)")
    assert words == [NUMBER]


def test_a_file_that_changes_in_place_and_one_that_is_called_so_are_seen(tmp_path: Path) -> None:
    page = tmp_path / "ledger.db"
    page.write_bytes(b"0" * 4096)
    with Watcher([NUMBER], [tmp_path]) as watcher, page.open("r+b") as file:
        watcher.look()
        os.pwrite(file.fileno(), NUMBER.encode(), 100)
        assert list(watcher.look()[1]) == [str(page)]
        (tmp_path / f"list of {NUMBER}.pdf").touch()
        assert len(watcher.look()[1]) == 2
