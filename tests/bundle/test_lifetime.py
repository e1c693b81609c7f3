"""The real bundle from its release to its successor: released, installed, updated, and back by itself.

Its programs run as they are. Only systemd is played, for there is none where this is built: it starts the screen and
the agent, hears that they are ready, and starts again what ends.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tarfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.bundle import bundle_version
from kiosk.cli import main
from kiosk.domain.errors import WorldError
from kiosk.domain.release import NAME
from kiosk.install import commands, plan
from kiosk.install.layout import SCREEN_UNIT, SYNC_UNIT, UNITS, Layout
from kiosk.install.machine import Answer
from kiosk.update.health import Patience
from kiosk.update.update import Update
from tests.bundle.bundled import BUNDLE, PATIENCE, call, empty, is_built
from tests.install.conftest import FakeMachine, a_root
from tests.sync.publisher import Publisher, topic
from tests.update.stand import NEW, PlayedMachine, Stand

pytestmark = [is_built, pytest.mark.timeout(1800)]

OLDER, SOURCE = "0.0.1", "https://hub.example/publication"
_RELABELLED = """#!/bin/sh
case "$1" in {cases} esac
exec "$(dirname "$0")/program" "$@"
"""


@dataclass
class PlayedSystemd:
    """Runs the installed screen and agent on the folder ``room``, and whatever else it is asked to run."""

    layout: Layout
    room: Path
    runs: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    starts: int = 0

    def __post_init__(self) -> None:
        publisher = Publisher(self.room / "publication")
        publisher.put(topic("heart"))
        publisher.publish()
        self._source = ("--source", str(publisher.root), "--root", str(publisher.trusted_root))
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(str(self.room / "notify"))
        self._ear.settimeout(0.2)

    def run(self, command: Sequence[str]) -> Answer:
        """What the machine answers."""
        match list(command):
            case ["setpriv", *_, "timeout", _, program, word] | [
                "setpriv",
                *_,
                "timeout",
                _,
                program,
                word,
                "--rehearse",
            ]:
                return self._call(Path(program), word, *(["--rehearse"] if word == "update" else []))
            case [program, "install", "--dry-run"]:
                return self._call(Path(program), "install", "--dry-run")
            case ["systemctl", "reset-failed", *_]:
                return Answer(0, "")
            case ["systemctl", "restart", *units]:
                self.stop()
                return Answer(0, "") if all(self._start(unit) for unit in units) else Answer(1, "Job failed")
            case ["systemctl", "show", _, unit]:
                return self._state(unit)
        raise AssertionError(f"it was asked for {command}")

    def stop(self) -> None:
        """End everything."""
        for process in self.runs.values():
            process.kill()
            process.wait()
        self.runs.clear()

    def close(self) -> None:
        """End everything, and hear no more."""
        self.stop()
        self._ear.close()

    def _call(self, program: Path, *words: str) -> Answer:
        done = call(self.room, *words, program=program)
        return Answer(done.returncode, (done.stdout + done.stderr).strip())

    def _start(self, unit: str) -> bool:
        data = ("--data", str(self.room / "data"), "--centre", "seinajoki")
        role, ready = ("screen", "READY=1") if unit == SCREEN_UNIT else ("sync", "")
        more = ("--window", "540x960", "--software") if role == "screen" else self._source
        environment = empty(self.room, QT_QPA_PLATFORM="offscreen", NOTIFY_SOCKET=str(self.room / "notify"))
        self.starts += 1
        with (self.room / f"said-{self.starts}").open("wb") as said:
            words = [str(self.layout.executable), role, *data, *more]
            process = subprocess.Popen(words, env=environment, cwd="/", stdout=said, stderr=said)
        self.runs[unit] = process
        deadline = time.monotonic() + PATIENCE
        while ready and time.monotonic() < deadline and process.poll() is None:
            if ready in self._heard():
                return True
        return not ready

    def _heard(self) -> str:
        try:
            return self._ear.recv(4096).decode()
        except TimeoutError:
            return ""

    def _state(self, unit: str) -> Answer:
        if self.runs[unit].poll() is not None:
            self._start(unit)
        return Answer(0, f"ActiveState=active\nInvocationID={self.runs[unit].pid}")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lifetime")


@pytest.fixture(scope="module")
def released(room: Path) -> Path:
    """The folder with the release that ``kiosk hub release`` makes of the bundle, and its keys."""
    key = room / "release.pem"
    words = ["hub", "release", str(BUNDLE), "--key", str(key), "--new-key", "--to", str(room), "--data", str(room)]
    assert main(words) == 0
    return room


@pytest.fixture(scope="module")
def layout(released: Path) -> Layout:
    """A machine on which an older version of the bundle was installed."""
    made = Layout(released / "machine")
    (made.prefix / "etc").mkdir(parents=True)
    (made.prefix / "etc/os-release").write_text("ID=debian\nVERSION_ID=12\n", encoding="utf-8")
    root = released / "root.json"
    root.write_text(json.dumps(a_root()), encoding="utf-8")
    machine = FakeMachine(made.prefix)
    older = relabelled(released / "older", OLDER)
    wishes = plan.Wishes(
        older, {"centre": "seinajoki", "source": SOURCE}, root=root, release_key=released / "release.pub"
    )
    commands.carry_out(plan.install(made, wishes, machine), machine, lambda _words: None)
    return made


@pytest.fixture
def systemd(layout: Layout, tmp_path: Path) -> Iterator[PlayedSystemd]:
    made = PlayedSystemd(layout, tmp_path)
    yield made
    made.close()


def relabelled(place: Path, version: str, cases: str = "") -> Path:
    """The bundle once more, as another version, which in these ``cases`` of a shell does something else."""
    shutil.copytree(BUNDLE, place, symlinks=True, copy_function=os.link)
    before = place / "_internal" / f"ntc_kiosk-{bundle_version(BUNDLE)}.dist-info"
    before.rename(before.with_name(f"ntc_kiosk-{version}.dist-info"))
    (place / NAME).rename(place / "program")
    (place / NAME).write_text(_RELABELLED.format(cases=f"--version) echo kiosk {version}; exit;; {cases}"))
    (place / NAME).chmod(0o755)
    return place


def update(systemd: PlayedSystemd) -> Update:
    return Update(systemd.layout, systemd, lambda _words: None, Patience(start=PATIENCE, steady=5))


def says(layout: Layout, tmp_path: Path) -> str:
    return call(tmp_path, "--version", program=layout.executable).stdout


def test_it_says_itself_what_installing_it_would_do(released: Path, tmp_path: Path) -> None:
    place = tmp_path / "machine"
    (place / "etc").mkdir(parents=True)
    (place / "etc/os-release").write_text("ID=debian\nVERSION_ID=12\n", encoding="utf-8")
    named = ("--release-key", str(released / "release.pub"), "--centre", "seinajoki", "--source", SOURCE)
    done = call(tmp_path, "install", "--dry-run", *named, "--root-folder", str(place))
    assert (done.returncode, done.stderr) == (0, "")
    changed, joins = done.stdout.splitlines()[-2:]
    assert changed == "Nothing was changed."
    assert joins.startswith("A centre is named, so the touchscreen asks nothing."), "it says how it comes to the hub"
    assert f"to do    program {bundle_version(BUNDLE)} in /opt/{NAME}/versions/{bundle_version(BUNDLE)}" in done.stdout
    assert all(f"file /etc/systemd/system/{unit} " in done.stdout for unit in UNITS)
    assert [path.name for path in place.rglob("*")] == ["etc", "os-release"]


def test_what_was_installed_is_updated_to_the_release_and_left_for_no_version_that_does_not_run(
    released: Path, layout: Layout, systemd: PlayedSystemd, tmp_path: Path
) -> None:
    assert says(layout, tmp_path) == f"kiosk {OLDER}\n"
    version = bundle_version(BUNDLE)
    update(systemd).take(released / f"{NAME}-{version}.tar.xz")
    assert says(layout, tmp_path) == f"kiosk {version}\n"
    assert {unit: process.poll() for unit, process in systemd.runs.items()} == {SCREEN_UNIT: None, SYNC_UNIT: None}
    assert layout.installed_versions() == [OLDER, version]

    before = systemd.starts
    with pytest.raises(WorldError, match=f"{NEW} was not healthy.*went back to {version}, which runs again"):
        update(systemd).take(broken(released, layout))
    assert says(layout, tmp_path) == f"kiosk {version}\n"
    assert {unit: process.poll() for unit, process in systemd.runs.items()} == {SCREEN_UNIT: None, SYNC_UNIT: None}
    assert systemd.starts >= before + 3, "the new screen, and both of the old version again"
    assert NEW not in layout.installed_versions()
    assert not layout.trial.exists()


def broken(released: Path, layout: Layout) -> Path:
    """A signed release of a version that tries itself well, and whose screen ends at once where it is started."""
    made = relabelled(released / "broken", NEW, "screen) exit 1;;")
    archive = released / f"{NAME}-{NEW}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=0) as tar:  # quick, not small
        tar.add(made, f"{NAME}-{NEW}", filter=_plain)
    size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())
    Stand(released, layout, PlayedMachine(layout), released / "release.pem").sign(archive, unpacked=size)
    return archive


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    return member
