"""A kiosk takes from its environment what it needs, logs the names of what could steer it, and starts without that."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.screen import lockdown_environment
from kiosk.screen.commands import add_arguments
from kiosk.screen.lockdown_environment import sort_out
from tests.screen.drive import ROOT

_PATIENCE = 60  # seconds
NEEDED = {
    "HOME": "/home/kiosk",
    "PATH": "/usr/bin:/bin",
    "LANG": "fi_FI.UTF-8",
    "XDG_RUNTIME_DIR": "/run/user/1000",
    "WAYLAND_DISPLAY": "wayland-0",
    "NOTIFY_SOCKET": "@/org/freedesktop/systemd1/notify",
    "WATCHDOG_USEC": "30000000",
    "WATCHDOG_PID": "812",
    "LISTEN_FDS": "1",
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
    "QT_QUICK_BACKEND": "software",
}
POISON = {
    "QT_PLUGIN_PATH": "/tmp/plugins",
    "QT_QPA_PLATFORM": "vnc:port=5900",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/plugins",
    "QT_LOGGING_RULES": "*=true",
    "QT_MESSAGE_PATTERN": "poisoned %{message}",
    "QT_SCALE_FACTOR": "4",
    "QT_STYLE_OVERRIDE": "fusion",
    "QT_QUICK_CONTROLS_STYLE": "Material",
    "QT_IM_MODULE": "ibus",
    "QT_VIRTUALKEYBOARD_STYLE": "retro",
    "QML_IMPORT_PATH": "/tmp/modules",
    "QML2_IMPORT_PATH": "/tmp/modules",
    "QML_DISABLE_DISK_CACHE": "1",
    "QML_XHR_ALLOW_FILE_READ": "1",
    "QSG_RENDER_LOOP": "threaded",
    "QSG_VISUALIZE": "overdraw",
    "PYTHONPATH": "/tmp/python",
    "PYTHONHOME": "/tmp/python",
    "PYTHONSTARTUP": "/tmp/start.py",
    "PYTHONINSPECT": "1",
    "LD_PRELOAD": "/tmp/other.so",
    "LD_LIBRARY_PATH": "/tmp/libraries",
    "LD_AUDIT": "/tmp/other.so",
    "GLIBC_TUNABLES": "glibc.malloc.check=3",
    "DBUS_SESSION_BUS_ADDRESS": "tcp:host=example.org",
    "BROWSER": "/tmp/browser",
}


def test_what_a_kiosk_needs_stays_and_qt_is_told_the_display() -> None:
    found = sort_out(NEEDED, bundle=None)
    assert found.kept == {**NEEDED, "QT_QPA_PLATFORM": "wayland"}
    assert found.steering == ()
    assert sort_out({"DISPLAY": ":1"}, bundle=None).kept["QT_QPA_PLATFORM"] == "xcb"
    assert sort_out({"QT_QPA_PLATFORM": "offscreen"}, bundle=None).kept == {"QT_QPA_PLATFORM": "offscreen"}
    assert sort_out({}, bundle=None).kept == {}


@pytest.mark.parametrize("name", POISON)
def test_each_poison_is_found_and_goes(name: str) -> None:
    found = sort_out({"HOME": "/", name: POISON[name]}, bundle=None)
    assert (found.kept, found.steering) == ({"HOME": "/"}, (name,))


def test_a_bundle_keeps_its_own_plugins_and_nobody_elses() -> None:
    own = {
        "QT_PLUGIN_PATH": "/opt/kiosk/_internal/PySide6/Qt/plugins",
        "QML2_IMPORT_PATH": "/opt/kiosk/_internal/PySide6/Qt/qml",
    }
    assert sort_out(own, bundle="/opt/kiosk/_internal").steering == ()
    other = {"LD_LIBRARY_PATH": "/opt/kiosk/_internal", "LD_LIBRARY_PATH_ORIG": "/tmp", "QML2_IMPORT_PATH": "/tmp"}
    assert sort_out({**own, **other}, bundle="/opt/kiosk/_internal").steering == tuple(sorted(other))


class _Started(Exception):  # noqa: N818  it is no error: execve does not return
    pass


def hold(environment: dict[str, str]) -> list[Any]:
    started: list[Any] = []

    def execve(*call: Any) -> Any:
        started.append(call)
        raise _Started

    with suppress(_Started):
        lockdown_environment.hold(environment, execve=execve)
    return started


@pytest.fixture(autouse=True)
def _nothing_of_this_process_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr("logging.shutdown", lambda *_: None)


@pytest.mark.expected_logs("ignored in kiosk mode, from the environment: LD_PRELOAD, QT_X$", "did not help")
def test_it_starts_anew_once_and_no_more() -> None:
    poisoned = {"HOME": "/", "LD_PRELOAD": "/tmp/other.so", "QT_X": "secret", "TERM": "vt100"}
    [(program, command, environment)] = hold(dict(poisoned))
    assert program == command[0] == sys.executable
    assert environment.pop(lockdown_environment._MARK) == str(os.getpid())
    assert environment == {"HOME": "/"}
    again = {**poisoned, lockdown_environment._MARK: str(os.getpid())}
    assert hold(again) == []
    assert again == {"HOME": "/"}


@pytest.mark.expected_logs("ignored in kiosk mode")
def test_a_mark_of_another_process_does_not_stop_it() -> None:
    assert len(hold({"LD_PRELOAD": "/tmp/other.so", lockdown_environment._MARK: str(os.getpid() + 1)})) == 1


def test_without_poison_nothing_starts_and_the_rest_goes() -> None:
    environment = {"HOME": "/", "TERM": "vt100", "SHLVL": "1"}
    assert hold(environment) == []
    assert environment == {"HOME": "/"}


@pytest.mark.expected_logs(r"ignored in kiosk mode, from the environment: QT_\?WARNING\?all", r"and 5 more$")
def test_a_name_can_not_write_a_line_into_the_log_nor_fill_it() -> None:
    hold({"QT_\nWARNING all is lost": "1"})
    hold({f"QT_{number}": "1" for number in range(45)})


@pytest.mark.expected_logs("ignored: -platform", "ignored: -qmljsdebugger", "ignored: --style", "ignored: -reverse")
def test_arguments_of_qt_do_nothing_and_are_logged() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    typed = ["-platform", "vnc", "-qmljsdebugger=port:3768", "--style", "fusion", "-reverse", "--centre", "umea"]
    arguments = parser.parse_args(["screen", *typed, "--data", "/kiosk"])
    lockdown_environment.tell_ignored(arguments)
    assert (arguments.centre, arguments.data) == ("umea", Path("/kiosk"))
    assert "vnc" not in str(vars(arguments))


@contextmanager
def screen(tmp_path: Path, poison: dict[str, str], *words: str) -> Iterator[tuple[int, Path]]:
    """The real program in kiosk mode, once it draws: its process, and what it says."""
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", **poison}
    environment.setdefault("PYTHONPATH", str(ROOT))
    said = tmp_path / "said"
    command = [sys.executable, "-m", "kiosk", "screen", "--data", tmp_path / "data", "--centre", "umea"]
    with said.open("wb") as stream:
        process = subprocess.Popen(
            [*command, "--kiosk-mode", "--software", *words], cwd=ROOT, env=environment, stdout=stream, stderr=stream
        )
    try:
        deadline = time.monotonic() + _PATIENCE
        while not answers_terminate(process.pid):
            assert process.poll() is None, said.read_text(errors="replace")
            assert time.monotonic() < deadline, said.read_text(errors="replace")
            time.sleep(0.02)
        yield process.pid, said
        process.terminate()
        assert process.wait(_PATIENCE) == 0, said.read_text(errors="replace")
    finally:
        process.kill()
        process.wait()


def answers_terminate(process: int) -> bool:
    """Whether the screen has come as far as its loop: it has Qt, and asks to be told of SIGTERM."""
    status = Path(f"/proc/{process}/status").read_text().split("SigCgt:", 1)[1].split()[0]
    has_qt = "libQt6Quick.so" in Path(f"/proc/{process}/maps").read_text()
    return has_qt and bool(int(status, 16) & 1 << signal.SIGTERM - 1)


def started_with(process: int) -> dict[str, str]:
    """The environment that a process was started with, as the kernel keeps it."""
    pairs = Path(f"/proc/{process}/environ").read_bytes().decode().split("\0")
    return dict(pair.split("=", 1) for pair in pairs if pair)


def test_no_poison_reaches_a_running_screen_and_its_names_are_logged(tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    modules, python = tmp_path / "modules" / "Kiosk" / "Theme", tmp_path / "python"
    modules.mkdir(parents=True)
    python.mkdir()
    (modules / "qmldir").write_text("module Kiosk.Theme\nsingleton Theme 1.0 Theme.qml\n")
    (modules / "Theme.qml").write_text("pragma Singleton\nimport QtQml\nQtObject { property int fake: nowhere.at }\n")
    (python / "PySide6.py").write_text(f"open({str(witness)!r}, 'a').write('a fake PySide6')\n")
    poison = {name: value for name, value in POISON.items() if name not in {"PYTHONHOME", "PYTHONINSPECT", "LD_AUDIT"}}
    poison |= {"QML_IMPORT_PATH": str(modules.parents[1]), "QML2_IMPORT_PATH": str(modules.parents[1])}
    poison |= {"PYTHONPATH": f"{ROOT}:{python}", "LD_PRELOAD": "", "QT_QPA_PLATFORM": "offscreen"}
    with screen(tmp_path, poison, "-platform", "vnc") as (process, said):
        left = set(started_with(process)) & (set(poison) - {"QT_QPA_PLATFORM"})
        loaded = Path(f"/proc/{process}/maps").read_text()
    words = said.read_text(errors="replace")
    assert left == set()
    assert "libqoffscreen" in loaded
    assert not witness.exists()
    assert "Theme" not in words
    assert "poisoned" not in words
    named = set(words.split("from the environment: ", 1)[1].splitlines()[0].split(", "))
    assert named == set(poison) - {"QT_QPA_PLATFORM"}
    assert "ignored: -platform" in words


def test_a_preloaded_library_is_gone(tmp_path: Path) -> None:
    library = tmp_path / "other.so"
    try:
        made = subprocess.run(
            ["cc", "-shared", "-fPIC", "-o", library, "-x", "c", "-"], input=b"int other;", check=False
        ).returncode
    except FileNotFoundError:
        made = 1
    if made != 0:
        pytest.skip("there is no C compiler on this machine (Debian: gcc)")
    tried = subprocess.run(
        ["cat", "/proc/self/maps"], env={**os.environ, "LD_PRELOAD": str(library)}, capture_output=True
    )
    assert str(library) in tried.stdout.decode(), "the library is not loaded anywhere, so this proves nothing"
    with screen(tmp_path, {"LD_PRELOAD": str(library)}) as (process, said):
        assert str(library) not in Path(f"/proc/{process}/maps").read_text()
        assert "LD_PRELOAD" not in started_with(process)
    assert "LD_PRELOAD" in said.read_text(errors="replace")


def test_the_start_without_poison_is_the_same_process(tmp_path: Path) -> None:
    with screen(tmp_path, {"QT_SCALE_FACTOR": "3", "WATCHDOG_USEC": "30000000"}) as (process, _):
        assert "QT_SCALE_FACTOR" not in started_with(process)  # and it is the one that was started
        assert started_with(process)["WATCHDOG_USEC"] == "30000000"
        assert Path(f"/proc/{process}/limits").read_text().split("Max core file size", 1)[1].split()[:2] == ["0", "0"]
