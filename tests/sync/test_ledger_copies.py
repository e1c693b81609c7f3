"""Copies of the ledger, made while it is in use; one that is put back is a ledger of its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.alone import alone
from kiosk.cli import main
from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.store.intents import put_intents
from kiosk.store.ledger import Ledger
from kiosk.store.ledger_backup import back_up, restore
from kiosk.store.wishes import Wishes
from kiosk.sync.ledger_copies import keep_copy
from tests.intents import book, uuid7
from tests.samples import NOW


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "kiosk")


def decided(ledger: Path) -> tuple[str, list[str]]:
    wishes = Wishes(ledger)
    try:
        return wishes.ledger(), [wish.id for wish in wishes.unsettled() or ()]
    finally:
        wishes.close()


def test_a_copy_that_is_put_back_has_an_id_of_its_own_and_what_was_there_is_set_aside(
    data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = Ledger(data.ledger, clock=FixedClock(NOW))
    put_intents(ledger, book(1, 1))
    stick, folder = tmp_path / "stick", str(data.root)
    stick.mkdir()
    assert main(["sync", "--data", folder, "--save-ledger", str(stick)]) == 0
    copy = stick / "ledger.db"
    put_intents(ledger, book(2, 2, code_hash="1" * 64))
    before = ledger.id
    ledger.close()
    assert main(["sync", "--data", folder, "--restore-ledger", str(copy)]) == 0
    now, wishes = decided(data.ledger)
    assert (now != before, wishes) == (True, [uuid7(1)])
    assert decided(data.root / "ledger-before-1.db") == (before, [uuid7(1), uuid7(2)])
    assert "ledger-before-1.db" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"no database at all", None])
def test_what_is_no_copy_changes_nothing(
    data: DataFolder, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    before = decided(data.ledger)
    copy = tmp_path / "copy.db"
    if content is not None:
        copy.write_bytes(content)
    assert main(["sync", "--data", str(data.root), "--restore-ledger", str(copy)]) == 1
    assert decided(data.ledger) == before
    assert str(copy) in capsys.readouterr().err


def test_no_ledger_is_put_under_a_screen_that_runs(
    data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    with alone(data.root / "screen.lock", "no"):
        assert main(["sync", "--data", str(data.root), "--restore-ledger", str(tmp_path / "copy.db")]) == 1
    assert "end screen and agent" in capsys.readouterr().err


def test_each_night_has_its_copy_and_none_is_made_of_nothing(data: DataFolder) -> None:
    keep_copy(data, "1")
    assert not data.ledger_copies.exists()
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    keep_copy(data, "1")
    keep_copy(data, "2")
    assert sorted(path.name for path in data.ledger_copies.iterdir()) == ["1.db", "2.db"]
    assert decided(data.ledger_copies / "1.db") == decided(data.ledger)


def says(capsys: pytest.CaptureFixture[str], *flags: str) -> str:
    """What a command that can't be carried out says."""
    assert main(["sync", *flags]) != 0
    return capsys.readouterr().err


def test_a_copy_of_another_ledger_is_put_back_only_where_somebody_insists(
    data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    other, folder = tmp_path / "other.db", str(data.root)
    Ledger(other, clock=FixedClock(NOW + timedelta(days=1))).close()
    before = decided(data.ledger)
    assert "--anyway" in says(capsys, "--data", folder, "--restore-ledger", str(other))
    assert decided(data.ledger) == before
    assert main(["sync", "--data", folder, "--restore-ledger", str(other), "--anyway"]) == 0
    assert decided(data.root / "ledger-before-1.db") == before


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ("UPDATE about SET schema = 99", "newer version"),
        ("DROP TABLE about", "no copy of a ledger"),
        ("DELETE FROM about", "no copy of a ledger"),
    ],
)
def test_a_copy_that_this_program_can_not_read_changes_nothing(
    data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: str, words: str
) -> None:
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    before, copy = decided(data.ledger), tmp_path / "copy.db"
    back_up(data.ledger, copy)
    with closing(sqlite3.connect(copy)) as writing:
        writing.execute(spoil)
        writing.commit()
    assert words in says(capsys, "--data", str(data.root), "--restore-ledger", str(copy))
    assert decided(data.ledger) == before
    assert sorted(path.name for path in data.root.iterdir() if path.suffix in {".db", ".part"}) == ["ledger.db"]


def test_a_ledger_is_never_without_a_file_while_another_takes_its_place(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a power cut just before the last step."""
    ledger = Ledger(data.ledger, clock=FixedClock(NOW))
    back_up(data.ledger, tmp_path / "copy.db")
    put_intents(ledger, book(1, 1))
    ledger.close()
    before = decided(data.ledger)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "copy.db", data.ledger)
    assert decided(data.ledger) == before


def test_the_ledger_is_not_copied_onto_itself_and_where_there_is_none_that_is_said(
    data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(data.root)
    assert "there is no ledger" in says(capsys, "--data", folder, "--save-ledger", str(tmp_path / "copy.db"))
    Ledger(data.ledger, clock=FixedClock(NOW)).close()
    before = decided(data.ledger)
    for flag in ("--save-ledger", "--restore-ledger"):
        assert "the ledger itself" in says(capsys, "--data", folder, flag, str(data.ledger))
    assert decided(data.ledger) == before
