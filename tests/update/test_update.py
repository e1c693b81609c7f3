from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.alone import alone
from kiosk.domain.clock import SystemClock
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install.machine import Answer
from kiosk.store.ledger import Ledger
from kiosk.update import trial
from kiosk.update.trial import Trial
from tests.intents import last_order
from tests.update.stand import DEAD, FRAIL, HEALTHY, NEW, OLD, SLOW, Stand, is_whole


def test_a_healthy_version_takes_over_and_the_one_before_is_kept(stand: Stand) -> None:
    stand.update().take(stand.release())
    assert stand.layout.current_version() == NEW
    assert is_whole(stand.layout)
    assert stand.versions() == [NEW, OLD]
    assert (stand.layout.program / "previous").resolve().name == OLD
    assert stand.machine.restarts == [NEW]
    assert stand.machine.seconds >= 60
    assert not stand.layout.trial.exists()


@pytest.mark.parametrize(
    ("way", "why"),
    [(DEAD, "the units did not start: Job failed"), (SLOW, "did not start within 120 s"), (FRAIL, "did not go on")],
)
def test_an_unhealthy_version_is_left_again_by_itself_and_the_reason_told(stand: Stand, way: str, why: str) -> None:
    stand.machine.ways[NEW] = way
    with pytest.raises(WorldError, match=rf"{why}.*went back to {OLD}, which runs again"):
        stand.update().take(stand.release())
    assert stand.layout.current_version() == OLD
    assert is_whole(stand.layout)
    assert stand.machine.restarts == [NEW, OLD]
    assert NEW not in stand.versions()
    assert not stand.layout.trial.exists()


def test_where_the_old_version_does_not_start_either_that_is_said(stand: Stand) -> None:
    stand.machine.ways = {NEW: DEAD, OLD: DEAD}
    with pytest.raises(WorldError, match="which could not be started either"):
        stand.update().take(stand.release())
    assert stand.layout.current_version() == OLD


def test_who_stops_the_watch_gets_the_old_version_back(stand: Stand) -> None:
    stand.machine.interrupted = True
    with pytest.raises(WorldError, match="the watch was stopped"):
        stand.update().take(stand.release())
    assert stand.layout.current_version() == OLD


def test_a_version_that_draws_no_frame_is_never_switched_to(stand: Stand) -> None:
    stand.machine.rehearsal = Answer(1, "the screen draws no frame: no Qt")
    with pytest.raises(WorldError, match="does not run on this machine: the screen draws no frame: no Qt"):
        stand.update().take(stand.release())
    assert stand.machine.restarts == []
    assert NEW not in stand.versions()


def test_an_older_version_is_taken_only_when_that_is_asked_for(stand: Stand) -> None:
    older = stand.release("1.8.5")
    with pytest.raises(ConfigurationError, match=r"1.8.5 is older than 1.9.0.*--allow-older"):
        stand.update().take(older)
    assert stand.layout.current_version() == OLD
    stand.update().take(older, allow_older=True)
    assert stand.layout.current_version() == "1.8.5"


def test_the_version_that_runs_is_not_taken_again(stand: Stand) -> None:
    with pytest.raises(ConfigurationError, match=f"{OLD} runs already"):
        stand.update().take(stand.release(OLD))
    assert is_whole(stand.layout)


def test_without_an_installed_kiosk_it_says_how_to_begin(stand: Stand) -> None:
    release = stand.release()
    stand.layout.current.unlink()
    with pytest.raises(ConfigurationError, match="kiosk install"):
        stand.update().take(release)


def test_without_room_nothing_is_unpacked(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 90_000_000

    release = stand.release()
    monkeypatch.setattr("kiosk.update.bring.shutil.disk_usage", lambda _: Usage)
    with pytest.raises(WorldError, match="there are 90 MB free"):
        stand.update().take(release)
    assert NEW not in stand.versions()


def test_two_updates_never_run_at_once(stand: Stand) -> None:
    release = stand.release()
    with (
        alone(stand.layout.program / "update.lock", "unused"),
        pytest.raises(WorldError, match="another kiosk install or kiosk update is at work"),
    ):
        stand.update().take(release)


def test_the_ledger_is_copied_first_with_what_is_still_in_its_log(stand: Stand) -> None:
    ledger = stand.layout.data / "ledger.db"
    with closing(sqlite3.connect(ledger)) as writing:
        writing.execute("PRAGMA journal_mode=WAL")
        writing.execute("CREATE TABLE bookings (id)")
        writing.execute("INSERT INTO bookings VALUES (7)")
        writing.commit()
        stand.update().take(stand.release())
    with closing(sqlite3.connect(stand.layout.ledger_copy)) as reading:
        assert reading.execute("SELECT id FROM bookings").fetchall() == [(7,)]


def test_the_copy_of_the_ledger_has_an_id_of_its_own_and_the_ledger_keeps_its(stand: Stand) -> None:
    ledger = Ledger(stand.layout.data / "ledger.db", clock=SystemClock())
    before = ledger.id
    ledger.order("check_now")
    stand.update().take(stand.release())
    assert ledger.id == before
    ledger.close()
    copy = Ledger(stand.layout.ledger_copy, clock=SystemClock())
    assert last_order(copy) == 1
    assert copy.id != before
    copy.close()


def test_going_back_keeps_the_ledger_and_what_people_did_meanwhile(stand: Stand) -> None:
    ledger = Ledger(stand.layout.data / "ledger.db", clock=SystemClock())
    stand.machine.ways[NEW] = FRAIL
    wait = stand.machine.wait
    stand.machine.wait = lambda seconds: (ledger.order("check_now"), wait(seconds))[1]  # type: ignore[method-assign]
    with pytest.raises(WorldError, match=r"What people did meanwhile stays.*ntc-kiosk doctor"):
        stand.update().take(stand.release())
    assert last_order(ledger) > 0
    ledger.close()


def test_a_ledger_that_can_not_be_copied_stops_the_update(stand: Stand) -> None:
    (stand.layout.data / "ledger.db").write_bytes(b"noise" * 1000)
    with pytest.raises(WorldError, match="the ledger can't be copied"):
        stand.update().take(stand.release())
    assert stand.layout.current_version() == OLD
    assert stand.machine.restarts == []


@pytest.mark.parametrize(("way", "stays"), [(HEALTHY, NEW), (FRAIL, OLD)])
def test_a_trial_that_a_power_cut_broke_off_is_ended_at_the_next_start(stand: Stand, way: str, stays: str) -> None:
    release = stand.release()
    stand.update().take(release)
    trial.begin(stand.layout, Trial(OLD, NEW))
    stand.machine.ways[NEW] = way
    if stays == OLD:
        with pytest.raises(WorldError, match=f"went back to {OLD}"):
            stand.update().settle()
    else:
        stand.update().settle()
    assert stand.layout.current_version() == stays
    assert not stand.layout.trial.exists()
    stand.update().settle()  # and then there is nothing left to do
    assert stand.layout.current_version() == stays


def test_the_next_update_ends_an_open_trial_first_and_starts_what_it_judges(stand: Stand) -> None:
    stand.update().take(stand.release())
    trial.begin(stand.layout, Trial(OLD, NEW))
    stand.update().take(stand.release("1.11.0"))
    assert stand.machine.restarts == [NEW, NEW, "1.11.0"]
    assert stand.versions() == [NEW, "1.11.0"]


def test_a_damaged_mark_of_a_trial_is_told_and_nothing_is_done(stand: Stand) -> None:
    release = stand.release()
    stand.layout.trial.write_text("noise")
    with pytest.raises(WorldError, match="can't be read"):
        stand.update().take(release)
    assert stand.layout.current_version() == OLD


def test_the_words_of_the_command_are_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["update"]) == 2
    assert cli.main(["update", "--settle", str(tmp_path / "x.tar.xz")]) == 2
    assert capsys.readouterr().err.count("name the release to take") == 2
