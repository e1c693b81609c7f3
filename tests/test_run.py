"""``kiosk run``: all parts start, what fails is started again, and nothing is left behind."""

import argparse
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk import cli, run
from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.supervisor import PATIENCE, Part, Supervisor, spawn


class FakeProcess:
    """A process that ends when the test says so."""

    def __init__(self, *, stubborn: bool = False) -> None:
        self.code: int | None = None
        self.asked = self.killed = False
        self._stubborn = stubborn

    def poll(self) -> int | None:
        return self.code

    def terminate(self) -> None:
        self.asked = True
        if not self._stubborn:
            self.code = -15

    def kill(self) -> None:
        self.killed = True
        self.code = -9

    def wait(self, timeout: float | None = None) -> int:
        if self.code is None:
            raise subprocess.TimeoutExpired("fake", timeout or 0.0)
        return self.code


class Stage:
    """Time and processes, moved on by a script: at each look, what happens."""

    def __init__(self, script: dict[int, list[tuple[str, int]]], *, stubborn: bool = False) -> None:
        self.now = 0.0
        self.started: list[tuple[float, str, str]] = []
        self.running: dict[str, FakeProcess] = {}
        self.all: list[FakeProcess] = []
        self._script = script
        self._looks = 0
        self.script_end: tuple[int, Callable[[], None]] = (-1, lambda: None)
        self._stubborn = stubborn

    def spawn(self, name: str, command: Sequence[str]) -> FakeProcess:
        self.started.append((self.now, name, command[0]))
        process = FakeProcess(stubborn=self._stubborn)
        self.running[name] = process
        self.all.append(process)
        return process

    def pause(self, _seconds: float) -> None:
        self._looks += 1
        self.now += 1.0
        for name, code in self._script.get(self._looks, []):
            self.running[name].code = code
        if self._looks == self.script_end[0]:
            self.script_end[1]()


def supervise(stage: Stage, *others: Part) -> int:
    parts = [Part("screen", (("screen",),)), *others]
    return Supervisor(parts, stage.spawn, until="screen", now=lambda: stage.now, pause=stage.pause).run()


HUB = Part("hub", (("keys",), ("load",), ("serve",)))


def test_the_screen_starts_at_once_and_the_hub_goes_step_by_step() -> None:
    stage = Stage({1: [("hub", 0)], 2: [("hub", 0)], 4: [("screen", 0)]})
    assert supervise(stage, HUB) == 0
    assert stage.started == [
        (0.0, "screen", "screen"),
        (0.0, "hub", "keys"),
        (1.0, "hub", "load"),
        (2.0, "hub", "serve"),
    ]


def test_the_end_of_the_screen_ends_all_and_gives_its_code() -> None:
    stage = Stage({2: [("screen", 3)]})
    assert supervise(stage, HUB) == 3
    assert all(process.asked for process in stage.all if process is not stage.all[0])
    assert all(process.code is not None for process in stage.all)


def test_a_screen_that_crashed_is_a_failure() -> None:
    assert supervise(Stage({1: [("screen", -11)]})) == 1


@pytest.mark.expected_logs("screen ended with code")
def test_in_a_kiosk_a_screen_that_crashes_or_is_ended_comes_back_soon() -> None:
    stage = Stage({at: [("screen", -9 if at % 2 else 0)] for at in range(1, 60, 6)})
    part = Part("screen", (("screen",),), longest_wait=4.0)
    supervisor = Supervisor([part, HUB], stage.spawn, until=None, now=lambda: stage.now, pause=stage.pause)
    stage.script_end = (70, supervisor.ask_to_stop)
    assert supervisor.run() == 0
    starts = [at for at, name, _ in stage.started if name == "screen"]
    assert len(starts) == 11
    assert all(later - earlier <= 6.0 + 5.0 for earlier, later in pairwise(starts))


@pytest.mark.expected_logs("screen ended with code -9")
def test_a_real_process_that_is_killed_is_started_again() -> None:
    started: list[subprocess.Popen[str]] = []

    def start(name: str, command: Sequence[str]) -> subprocess.Popen[str]:
        started.append(spawn(name, command))
        return started[-1]

    part = Part("screen", ((sys.executable, "-c", "import time; time.sleep(600)"),), longest_wait=0.1)
    supervisor = Supervisor([part], start, until=None)

    def watch(_seconds: float) -> None:
        if len(started) == 1:
            started[0].kill()
            started[0].wait()
        elif len(started) == 2:
            supervisor.ask_to_stop()

    supervisor._pause = watch
    assert supervisor.run() == 0
    assert [process.poll() for process in started] == [-9, -15]
    for process in started:
        process.passing_on.join()  # type: ignore[attr-defined]


@pytest.mark.expected_logs("sync ended with code 1")
def test_an_agent_that_crashes_is_started_again_each_time_a_little_later() -> None:
    stage = Stage({1: [("sync", 1)], 3: [("sync", 1)], 6: [("sync", 1)], 11: [("screen", 0)]})
    supervise(stage, Part("sync", (("sync",),)))
    assert [at for at, name, _ in stage.started if name == "sync"] == [0.0, 2.0, 5.0, 10.0]


def test_a_part_waits_until_it_is_ready() -> None:
    stage = Stage({5: [("screen", 0)]})
    supervise(stage, Part("sync", (("sync",),), ready=lambda: stage.now >= 3.0))
    assert stage.started[1] == (3.0, "sync", "sync")


def test_a_process_that_does_not_end_is_made_to() -> None:
    stage = Stage({1: [("screen", 0)]}, stubborn=True)
    supervise(stage, HUB)
    assert stage.all[1].killed
    assert PATIENCE == 5.0


def test_asked_to_stop_is_not_a_failure() -> None:
    stage = Stage({})
    supervisor = Supervisor(
        [Part("screen", (("screen",),))],
        stage.spawn,
        until="screen",
        now=lambda: stage.now,
        pause=lambda _: supervisor.ask_to_stop(),
    )
    assert supervisor.run() == 0
    assert stage.all[0].asked


def test_real_processes_speak_with_their_name_before_each_line(capfd: pytest.CaptureFixture[str]) -> None:
    process = spawn("hub", [sys.executable, "-c", "print('one'); import sys; print('two', file=sys.stderr)"])
    assert process.wait(timeout=30) == 0
    process.passing_on.join(timeout=30)
    said = capfd.readouterr().err
    assert "   hub | one\n" in said
    assert "   hub | two\n" in said


def test_the_parts_share_one_folder_per_centre_and_one_address(tmp_path: Path) -> None:
    arguments = argparse.Namespace(
        centre="umea",
        width_mm=None,
        kiosk_mode=False,
        dark_outside_hours=False,
        window="1080x1920",
        media_folder=tmp_path,
        printer="/dev/usb/lp0",
        paper_mm=58,
        content=tmp_path / "own",
        with_desk=False,
    )
    screen, hub, sync = run.parts(arguments, tmp_path, 4711)
    told: tuple[str, ...] = ("--data", str(tmp_path / "umea"), "--centre", "umea", "--no-dark-outside-hours")
    told += ("--window", "1080x1920", "--media-folder", str(tmp_path), "--printer", "/dev/usb/lp0")
    told += ("--paper-mm", "58")
    assert screen.commands[0][-len(told) :] == told
    assert [command[command.index("hub") + 1] for command in hub.commands] == ["keys", "load", "code", "serve"]
    assert str(tmp_path / "own") in hub.commands[1]
    assert "http://127.0.0.1:4711/publication" in sync.commands[0]
    assert hub.commands[2][hub.commands[2].index("--to") + 1] == sync.commands[0][-1] == str(tmp_path / "umea.code")
    assert str(tmp_path / "hub" / "publication" / "metadata" / "root.json") in sync.commands[0]
    assert not sync.ready()


def test_the_desk_on_a_pc_has_a_folder_an_agent_and_a_code_of_its_own(tmp_path: Path) -> None:
    screen, hub, sync, agent, desk = run.parts(called("--with-desk"), tmp_path, 4711)
    folder = str(tmp_path / "seinajoki-desk")
    assert [part.name for part in (screen, hub, sync, agent, desk)] == ["screen", "hub", "sync", "agent", "desk"]
    (window,) = desk.commands
    assert window[window.index("--data") + 1] == agent.commands[0][agent.commands[0].index("--data") + 1] == folder
    assert "--desk" in window
    codes = [command[command.index("--to") + 1] for command in hub.commands if "--to" in command]
    assert (
        codes == [sync.commands[0][-1], agent.commands[0][-1]] == [str(tmp_path / "seinajoki.code"), f"{folder}.code"]
    )
    with pytest.raises(ConfigurationError, match="other folders"):
        run.check_centre(called("--centre", "aula-desk", "--content", str(tmp_path)))


@pytest.mark.expected_logs("desk ended with code 1; it starts again")
def test_a_desk_that_is_closed_stays_closed_and_one_that_fails_comes_back() -> None:
    stage = Stage({1: [("desk", 1)], 200: [("desk", 0)], 400: [("screen", 0)]})
    assert supervise(stage, Part("desk", (("desk",),), may_end=True)) == 0
    assert [name for _, name, _ in stage.started] == ["screen", "desk", "desk"]


def test_files_go_where_the_persons_own_files_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert run.own_folder() == tmp_path / "ntc-kiosk"


@pytest.mark.expected_logs("sync already runs elsewhere")
def test_an_agent_that_another_stands_in_for_is_not_started_again(caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage({1: [("sync", 3)], 200: [("screen", 0)]})
    assert supervise(stage, Part("sync", (("sync",),))) == 0
    assert [name for _, name, _ in stage.started] == ["screen", "sync"]
    assert caplog.text.count("sync already runs elsewhere") == 1


def called(*words: str) -> argparse.Namespace:
    return cli.parser("run").parse_args(["run", *words])


@pytest.fixture
def nothing_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "spawn", lambda *_: pytest.fail("something was started"))


@pytest.mark.usefixtures("nothing_starts")
def test_a_second_one_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    with alone(tmp_path / "run.lock", "not yet"), pytest.raises(WorldError, match="another kiosk run already uses"):
        run.run(called("--data", str(tmp_path)))


def test_the_lock_is_free_again_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with ExitStack() as held:
            run.be_alone(tmp_path / "new", held)


@pytest.mark.usefixtures("nothing_starts")
def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match=r"file/data: can't be written: .*--data"):
        run.run(called("--data", str(tmp_path / "file" / "data")))


@pytest.mark.usefixtures("nothing_starts")
@pytest.mark.parametrize("words", [["--centre", "vasa"], ["--centre", "hub", "--content", "/srv/content"]])
def test_a_centre_that_cannot_be_is_told(words: list[str]) -> None:
    with pytest.raises(ConfigurationError, match=r"vasa|hub"):
        run.run(called(*words))


def test_content_of_ones_own_has_centres_of_its_own() -> None:
    run.check_centre(called("--centre", "kokkola", "--content", "/srv/content"))
