"""Who else is on the machine while an update works: other users, other commands, and a terminal that goes away."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install import at_work
from kiosk.install.layout import Layout
from kiosk.update import bring, trial, trust
from kiosk.update.trial import Trial
from kiosk.update.trust import Offer
from tests.update.stand import FRAIL, NEW, OLD, Stand, bundle, is_whole


@pytest.fixture
def strict_umask() -> object:
    before = os.umask(0o077)
    yield before
    os.umask(before)


@pytest.mark.usefixtures("strict_umask")
def test_everybody_can_start_the_new_version_whatever_the_umask(stand: Stand) -> None:
    stand.update().take(stand.release())
    place = stand.layout.version(NEW)
    for path in (place, *place.rglob("*")):
        if not path.is_symlink():
            wanted = 0o755 if path.is_dir() or path.name == "ntc-kiosk" else 0o644
            assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_a_new_version_is_tried_as_the_kiosk_and_not_as_root(stand: Stand) -> None:
    stand.update().take(stand.release())
    as_whom = ("setpriv", "--reuid", "ntc-kiosk", "--regid", "ntc-kiosk", "--init-groups", "--no-new-privs")
    assert stand.machine.rehearsed_as == [as_whom, as_whom]


def test_an_archive_that_is_exchanged_after_it_was_checked_is_not_what_is_unpacked(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, evil = stand.release(), stand.folder / "evil"
    evil.write_bytes(b"not what was signed")
    unpack = bring.unpack

    def exchanged(offer: Offer, target: Path) -> None:
        evil.replace(archive)
        assert offer.archive.is_relative_to(stand.layout.program)
        assert stat.S_IMODE(offer.archive.stat().st_mode) == 0o600
        unpack(offer, target)

    monkeypatch.setattr(bring, "unpack", exchanged)
    stand.update().take(archive)
    assert is_whole(stand.layout)
    assert stand.layout.current_version() == NEW
    assert not bring.own_copy(stand.layout).exists()


def test_a_link_that_lies_where_the_copy_goes_is_not_written_through(stand: Stand) -> None:
    victim = stand.folder / "victim"
    victim.write_text("precious")
    bring.own_copy(stand.layout).symlink_to(victim)
    stand.update().take(stand.release())
    assert victim.read_text() == "precious"


def test_no_more_is_copied_than_was_signed(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "_CHUNK", 1000)
    archive = stand.release()
    size = archive.stat().st_size
    with archive.open("ab") as file:
        file.truncate(size + 50_000_000)
    with pytest.raises(WorldError, match=f"has {size + 50_000_000} bytes of {size}"):
        stand.update().take(archive)


def test_a_version_that_came_meanwhile_is_not_removed_while_a_link_leads_to_it(stand: Stand) -> None:
    release = stand.release()
    bundle(stand.layout.version("1.9.5"), "1.9.5")
    (stand.layout.program / "previous").symlink_to("versions/1.9.5")
    bring.remove(stand.layout, "1.9.5")
    bring.remove(stand.layout, OLD)
    assert {"1.9.5", OLD} <= set(stand.versions())
    stand.update().take(release)
    assert stand.versions() == [NEW, OLD]


@pytest.mark.parametrize(
    ("number", "family", "words"),
    [
        (errno.EACCES, ConfigurationError, "only root"),
        (errno.EROFS, WorldError, "Read-only file system"),
        (errno.ENOSPC, WorldError, "No space left"),
    ],
)
def test_a_lock_that_can_not_be_had_is_told_for_what_it_is(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, number: int, family: type[WorldError], words: str
) -> None:
    def refuse(*_: object) -> object:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(at_work, "alone", refuse)
    with pytest.raises(family, match=words) as caught:
        stand.update().settle()
    assert isinstance(caught.value, ConfigurationError) is (number == errno.EACCES)


def test_a_right_that_is_missing_within_the_work_is_not_called_a_missing_root(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted", "a folder of its own")

    monkeypatch.setattr("kiosk.update.update.bring", refuse)
    with pytest.raises(PermissionError, match="a folder of its own"):
        stand.update().take(stand.release())


def test_going_back_comes_before_any_word_about_it(stand: Stand) -> None:
    stand.machine.ways[NEW] = FRAIL
    spoken_at: list[tuple[str, str | None]] = []
    update = stand.update()
    object.__setattr__(update, "say", lambda words: spoken_at.append((words, stand.layout.current_version())))
    with pytest.raises(WorldError, match="went back"):
        update.take(stand.release())
    assert not [words for words, _ in spoken_at if "healthy" in words]
    assert stand.layout.current_version() == OLD


def test_what_the_new_version_wants_of_the_machine_is_told(stand: Stand) -> None:
    stand.machine.plan = "is so    packages\nto do    file /etc/systemd/system/a.service\n           change it:"
    stand.update().take(stand.release())
    assert "it wants 1 other things of this machine: file /etc/systemd/system/a.service" in stand.said
    assert any("sudo ntc-kiosk install" in words for words in stand.said)


PLAY = """
    import os, signal, sys
    from pathlib import Path
    from kiosk.install.at_work import outlive_the_terminal, say, stopped_once
    from tests.update.stand import make_stand

    stand = make_stand(Path(sys.argv[1]))
    looks = 0

    def wait(seconds):
        global looks
        looks += 1
        if looks == 3:
            {event}
        stand.machine.seconds += seconds

    stand.machine.wait = wait
    outlive_the_terminal()
    update = stand.update()
    object.__setattr__(update, "say", say)
    with stopped_once():
        update.take(stand.release())
"""


def played(folder: Path, event: str, **more: object) -> subprocess.CompletedProcess[str]:
    words = textwrap.dedent(PLAY).format(event=event)
    return subprocess.run(
        [sys.executable, "-c", words, str(folder)], stderr=subprocess.PIPE, text=True, timeout=60, check=False, **more
    )


def test_an_update_outlives_its_terminal(tmp_path: Path) -> None:
    hang_up = "os.kill(os.getpid(), signal.SIGHUP)"
    done = played(tmp_path, hang_up, stdout=subprocess.DEVNULL)
    assert (done.returncode, done.stderr) == (0, "")
    layout = Layout(tmp_path / "machine")
    assert layout.current_version() == NEW
    assert not layout.trial.exists()


def test_an_update_to_which_nobody_listens_any_more_comes_to_its_end(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = played(tmp_path, "pass", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")
    layout = Layout(tmp_path / "machine")
    assert layout.current_version() == NEW
    assert not layout.trial.exists()


def test_an_update_that_is_told_to_end_goes_back_first(tmp_path: Path) -> None:
    done = played(tmp_path, "os.kill(os.getpid(), signal.SIGTERM)", stdout=subprocess.DEVNULL)
    assert f"went back to {OLD}, which runs again" in done.stderr
    layout = Layout(tmp_path / "machine")
    assert layout.current_version() == OLD
    assert not layout.trial.exists()


def test_going_back_is_not_stopped_halfway(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.machine.ways[NEW] = FRAIL
    heard: list[object] = []
    run = stand.machine.run

    def run_and_look(command: tuple[str, ...]) -> object:
        if command[1] == "restart" and stand.layout.current_version() == OLD:
            heard.extend([signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)])
        return run(command)

    monkeypatch.setattr(stand.machine, "run", run_and_look)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have left it ignored
    try:
        with pytest.raises(WorldError, match="went back"):
            stand.update().take(stand.release())
        assert heard == [signal.SIG_IGN, signal.SIG_IGN]
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


def test_an_install_and_an_update_share_one_lock(stand: Stand) -> None:
    with (
        at_work.only_one(stand.layout),
        pytest.raises(WorldError, match="another kiosk install or kiosk update is at work"),
    ):
        stand.update().settle()
    with alone(stand.layout.program / "update.lock", "held"):
        pass


def test_a_mark_without_an_end_is_told(stand: Stand) -> None:
    trial.begin(stand.layout, Trial(OLD, NEW))
    stand.layout.trial.write_text("[" * 90_000)
    with pytest.raises(WorldError, match="can't be read"):
        stand.update().settle()
