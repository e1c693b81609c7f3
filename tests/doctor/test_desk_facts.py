"""What the doctor reads of the desk in a kiosk's files, after a real hub has told it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.doctor import facts
from kiosk.hub.incarnations import begin_again
from kiosk.paths import DataFolder
from kiosk.services.settling import Settling
from kiosk.store.ledger_backup import back_up, restore
from tests.sync.desk_hub import Kiosk, kiosk_and_hub


def known(kiosk: Kiosk) -> facts.Known:
    return facts.desk(kiosk.folder, kiosk.hub.clock.now())


def look(kiosk: Kiosk) -> None:
    """The screen looks at what came."""
    screen = Settling(projection=kiosk.projection, ledger=lambda: kiosk.ledger, clock=kiosk.hub.clock)
    screen.look(frozenset(), anyway=True)


def test_a_hub_that_was_put_back_is_known_and_whether_it_has_been_told_again(tmp_path: Path) -> None:
    with kiosk_and_hub(tmp_path) as kiosk:
        kiosk.exchange.now()
        look(kiosk)
        assert not known(kiosk).untold
        assert known(kiosk).about("restored") == []
        with kiosk.hub.store.writing() as connection:
            begin_again(connection, kiosk.hub.clock.now(), lambda: "another")
        kiosk.exchange.now()
        kiosk.exchange.now()
        assert known(kiosk).untold, "the screen has not looked yet"
        assert [notice.at for notice in known(kiosk).about("restored")] == [kiosk.hub.clock.now()]
        look(kiosk)
        assert not known(kiosk).untold


@pytest.mark.expected_logs("the hub knows another kiosk")
def test_a_kiosk_that_runs_twice_knows_that_it_is_doubted(tmp_path: Path) -> None:
    with kiosk_and_hub(tmp_path) as kiosk:
        kiosk.exchange.now()
        before = kiosk.cache.exchanged()
        for _ in range(2):
            kiosk.booker.book("s-1", 1, language="fi", fallback="request")
            kiosk.exchange.now()
        assert not known(kiosk).doubted
        kiosk.cache.note_exchanged(before)  # as in a copy of the disk
        kiosk.exchange.now()
        assert known(kiosk).doubted
        kiosk.exchange.now()
        assert [notice.about for notice in known(kiosk).about("copied")] == ["by the door"]


def test_nothing_is_known_where_there_are_no_files_and_a_ledger_that_was_put_back_is_named(tmp_path: Path) -> None:
    assert not facts.desk(DataFolder(tmp_path / "none"), datetime.now(UTC)).untold
    with kiosk_and_hub(tmp_path) as kiosk:
        copy = tmp_path / "copy.db"
        back_up(kiosk.folder.ledger, copy)
    assert facts.set_aside(kiosk.folder.ledger) == []
    restore(copy, kiosk.folder.ledger)
    assert facts.set_aside(kiosk.folder.ledger) == ["ledger-before-1.db"]
