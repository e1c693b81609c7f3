"""A hub whose database was put back from a backup, and nobody said so: it finds out, and says what to do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from desk_kit import Desk, slot
from test_leases import Kiosk

from kiosk.cli import main
from kiosk.domain.clock import FixedClock
from kiosk.domain.exchange import Request
from kiosk.hub.desk import exchange
from kiosk.hub.facts import INCARNATION, fact, is_recovering
from kiosk.hub.folders import HubFolder
from kiosk.hub.incarnations import awaited, begin_again
from kiosk.hub.put_back import begin, note_told
from kiosk.hub.runs import begin_run
from kiosk.hub.store import open_store

WHY = "so it was put back from a backup. No seat is given away until"


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    start(desk)
    made = Kiosk(desk)
    made.talk(mark="incarnation-1")
    return made


def start(desk: Desk) -> None:
    """The hub is started to serve."""
    with desk.store.writing() as connection:
        begin_run(connection, desk.clock.now())


def starts_again(desk: Desk, folder: HubFolder) -> bool:
    """The same, as the command does it; whether the hub waits for its kiosks then."""
    with desk.store.writing() as connection:
        begin(connection, folder, desk.clock.now())
        return is_recovering(connection)


@pytest.mark.both_databases
@pytest.mark.parametrize("days", [0, 1, -400])
def test_a_hub_that_was_only_started_again_goes_on_from_every_cursor(desk: Desk, kiosk: Kiosk, days: int) -> None:
    for number in range(2):
        desk.later(days=days)
        start(desk)
        desk.put(slot(f"later-{number}", 24 * 20))
        before = kiosk.cursor
        reply = kiosk.talk(mark="incarnation-1")
        assert (reply.mark, kiosk.cursor > before) == ("incarnation-1", True)
        assert [change.slot.id for change in reply.changes if change.slot] == [f"later-{number}"]
        Request.model_validate({"ledger": "", "cursor": kiosk.cursor})


@pytest.mark.both_databases
@pytest.mark.expected_logs(WHY)
def test_numbers_that_were_given_out_again_hide_nothing(desk: Desk, kiosk: Kiosk) -> None:
    heard = kiosk.cursor + 2  # before the hub was put back to where it is now
    start(desk)
    desk.put(*(slot(f"later-{number}", 24 * 20) for number in range(5)))
    reply = kiosk.talk(mark="incarnation-1", cursor=heard)
    assert reply.mark != "incarnation-1"
    assert [change.notice.kind for change in reply.changes if change.notice] == ["restored"], "it is under To do"
    with desk.store.reading() as connection:
        assert awaited(connection) == [kiosk.device.id]


@pytest.mark.both_databases
@pytest.mark.expected_logs(WHY)
def test_a_run_or_a_name_that_the_hub_has_lost_is_noticed(desk: Desk, kiosk: Kiosk) -> None:
    lost_run = kiosk.cursor + (1 << 31)
    mark = kiosk.talk(mark="incarnation-1", cursor=lost_run).mark
    assert mark != "incarnation-1"
    assert kiosk.talk(mark="incarnation-1").mark == mark, "that one it knows"
    assert kiosk.talk(mark="of-another-hub", cursor=0).mark == mark
    assert kiosk.talk(mark="lost").mark not in ("lost", mark)


@pytest.mark.both_databases
def test_what_was_told_to_the_hub_before_it_began_again_does_not_count(desk: Desk, kiosk: Kiosk) -> None:
    class Meanwhile(FixedClock):
        """Another kiosk makes the hub begin again while this one is answered."""

        asked = 0

        def now(self) -> datetime:
            self.asked += 1
            if self.asked == 2:
                with desk.store.writing() as connection:
                    begin_again(connection, desk.clock.instant, lambda: "incarnation-2")
            return super().now()

    ask = Request(ledger=kiosk.ledger, mark="incarnation-1", cursor=kiosk.cursor, resent=True)
    desk.later(minutes=1)  # so that there is something to note
    assert exchange(ask, desk.store, kiosk.device, Meanwhile(desk.clock.now())).mark == "incarnation-2"
    with desk.store.reading() as connection:
        assert awaited(connection) == [kiosk.device.id]


@pytest.mark.expected_logs(WHY)
def test_a_file_that_was_put_back_is_noticed_before_anything_is_sold_twice(
    desk: Desk, folder: HubFolder, kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hub", "backup", str(tmp_path / "saved.db"), "--data", str(folder.root)]) == 0
    other = Kiosk(desk, 2)
    assert not starts_again(desk, folder)
    other.talk(mark="incarnation-1")
    wish = other.wish(1)  # confirmed at once, and the link is down from now on
    note_told(desk.store, folder)
    desk.store.close()
    for suffix in ("-wal", "-shm"):
        (folder.root / f"hub.db{suffix}").unlink(missing_ok=True)
    (tmp_path / "saved.db").rename(folder.root / "hub.db")
    desk.store = open_store(folder.database)
    Kiosk(desk, 2)
    assert starts_again(desk, folder)
    with desk.store.reading() as connection:
        mark = fact(connection, INCARNATION)
    kiosk.talk(mark="incarnation-1")
    assert kiosk.talk(desk.wish(2), mark=mark, cursor=0, resent=True).answers == ()
    capsys.readouterr()
    assert main(["hub", "devices", "--data", str(folder.root)]) == 0
    listed = capsys.readouterr().out
    assert "kiosk hub restore --go" in listed
    assert listed.count("has to tell again") == 1
    leases = [lease.model_dump() for lease in other.leases.values()]
    (answer,) = other.talk(wish, mark=mark, cursor=0, leases=leases, resent=True).answers
    assert (answer.state, desk.state(wish["subject"])) == ("accepted", ("confirmed", ""))
    assert desk.slot().free == 1, "two are with the first kiosk"
    assert not starts_again(desk, folder), "and it is said once"


@pytest.mark.expected_logs("can't be read, and tells nothing")
def test_a_note_that_can_not_be_read_keeps_no_hub_from_starting(desk: Desk, folder: HubFolder) -> None:
    for nonsense in (b"", b"[]", b'{"incarnation": 1}', b"\xff"):
        folder.told.write_bytes(nonsense)
        assert not starts_again(desk, folder)
