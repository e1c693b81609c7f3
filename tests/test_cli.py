"""The command line: worth reading, clear about errors, and light until a role is asked for."""

import argparse
import importlib.util
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import cli, config, logs
from kiosk.domain.errors import (
    ConfigurationError,
    ContentError,
    HubUnreachableError,
    KioskError,
    OurError,
    Problem,
)


@pytest.fixture(autouse=True)
def untouched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(config, "SYSTEM_FILE", tmp_path / "none.toml")
    monkeypatch.setattr(logs, "set_up", lambda _role: None)


@pytest.fixture
def logging_restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)


def a_role(monkeypatch: pytest.MonkeyPatch, *, fails: KioskError | None = None) -> list[argparse.Namespace]:
    """Stands in for ``kiosk screen``; gives what it was called with."""
    seen: list[argparse.Namespace] = []

    def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        command = commands.add_parser("screen")
        for flag in ("--data", "--centre", "--width-mm", "--window"):
            command.add_argument(flag)
        command.add_argument("--kiosk-mode", action="store_true")

    def run(arguments: argparse.Namespace) -> int:
        seen.append(arguments)
        if fails is not None:
            raise fails
        return 0

    monkeypatch.setitem(sys.modules, "stand_in", SimpleNamespace(add_arguments=add_arguments, run=run))
    monkeypatch.setitem(cli.MODULES, "screen", "stand_in")
    return seen


def test_help_names_every_command_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for command in cli.MODULES:
        assert f"\n  {command} " in said
        assert f"kiosk {command}" in said


@pytest.mark.parametrize("command", list(cli.MODULES))
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: kiosk {command}" in capsys.readouterr().out


def test_a_wrong_command_is_told_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["scren"]) == 2
    assert "no command 'scren'; there are run, screen, sync, hub" in capsys.readouterr().err


def test_no_command_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    assert "a command is needed" in capsys.readouterr().err


def test_a_wrong_flag_ends_with_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["doctor", "--jsonn"])
    assert ended.value.code == 2
    assert "--jsonn" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (HubUnreachableError("the hub is silent"), 1, "kiosk: the hub is silent\n"),
        (ConfigurationError("no such centre"), 2, "kiosk: no such centre\n"),
        (OurError("a torn edition"), 1, "kiosk: a fault of this program, please report it: a torn edition\n"),
        (ContentError([Problem("a/item.yaml", 3, "no title")]), 1, "a/item.yaml:3: no title\n"),
    ],
)
def test_an_error_is_a_clear_line_and_a_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: KioskError, code: int, said: str
) -> None:
    a_role(monkeypatch, fails=error)
    assert cli.main(["screen"]) == code
    assert capsys.readouterr().err.startswith(said)


def test_the_file_sets_what_no_flag_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen = a_role(monkeypatch)
    file = tmp_path / "kiosk.toml"
    file.write_text('data = "/srv/kiosk"\ncentre = "umea"\nkiosk_mode = true\ninterval = 60\n', encoding="utf-8")
    assert cli.main(["--config", str(file), "screen", "--centre", "vasa"]) == 0
    assert (seen[0].data, seen[0].centre, seen[0].kiosk_mode, seen[0].window) == ("/srv/kiosk", "vasa", True, None)


@pytest.mark.expected_logs("passed over: ")
def test_a_typo_in_the_agents_setting_leaves_the_screen_on(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen = a_role(monkeypatch)
    file = tmp_path / "kiosk.toml"
    file.write_text('centre = "umea"\nkiosk_mode = true\nrate = "fast"\nwidth_m = 698\n', encoding="utf-8")
    typed = ["--config", str(file), "screen", "--data", str(tmp_path)]
    assert cli.main(typed) == 0
    assert (seen[0].centre, seen[0].kiosk_mode) == ("umea", True)
    assert [record.getMessage().split(": ")[:2] for record in caplog.records if "passed" in record.msg] == [
        ["passed over", f"{file}:3"],
        ["passed over", f"{file}:4"],
    ]
    file.write_text("kiosk_mode = 3\n", encoding="utf-8")
    assert cli.main(typed) == 2
    assert "kiosk_mode = 3: true or false is needed" in capsys.readouterr().err


def test_the_doctor_runs_whatever_is_wrong_with_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[argparse.Namespace] = []
    monkeypatch.setattr("kiosk.doctor.commands.run", lambda arguments: seen.append(arguments) or 0)
    file = tmp_path / "kiosk.toml"
    for content in ('data = "/srv/kiosk"\nsource = 3\nrate = "fast"\n', "centre: umea"):
        file.write_text(content, encoding="utf-8")
        assert cli.main(["--config", str(file), "doctor"]) == 0
    assert [str(each.data) for each in seen] == ["/srv/kiosk", "/var/lib/ntc-kiosk"]
    assert seen[0].config == file


@pytest.mark.expected_logs("there are no such flags: --fontengine freetype --blue")
def test_a_flag_that_nobody_knows_stops_a_start_by_hand_and_never_a_kiosk(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = a_role(monkeypatch)
    assert cli.main(["screen", "--kiosk-mode", "--fontengine", "freetype", "--centre", "umea", "--blue"]) == 0
    assert seen[0].centre == "umea"
    with pytest.raises(SystemExit) as ended:
        cli.main(["screen", "--fontengine", "freetype"])
    assert ended.value.code == 2
    assert "unrecognized arguments: --fontengine" in capsys.readouterr().err


def test_what_the_system_refuses_is_one_sentence_and_its_way_is_in_the_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(_: argparse.Namespace) -> int:
        raise OSError(28, "No space left on device", "/srv/kiosk/incoming")

    monkeypatch.setattr("kiosk.sync.commands.run", run)
    assert cli.main(["sync", "--data", str(tmp_path), "--centre", "umea", "--source", "/s"]) == 1
    assert capsys.readouterr().err == "kiosk: /srv/kiosk/incoming: No space left on device\n"
    kept = (tmp_path / "logs" / "sync.jsonl").read_text()
    assert "OSError: No space left on device" in kept
    assert " run" in kept


def test_nothing_heavy_is_imported_for_the_command_line() -> None:
    heavy = "{'PySide6', 'sqlalchemy', 'pydantic', 'fastapi', 'tuf', 'urllib3', 'qasync', 'av'}"
    code = f"import sys, kiosk.cli as c; [c.parser(n) for n in c.MODULES]; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.usefixtures("logging_restored")
def test_a_log_line_tells_when_and_which_role(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    logs.set_up("sync")
    handler = logs.set_up("sync")
    logging.getLogger("kiosk.sync.agent").info("edition %d", 7)
    handler.flush()
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Z INFO sync kiosk.sync.agent: edition 7" in said


@pytest.mark.usefixtures("logging_restored")
def test_what_libraries_say_of_a_rotation_is_nobodys_news(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    logs.set_up("sync")
    tuf = logging.getLogger("tuf.api._payload")
    tuf.info("No signature for keyid 12")
    assert capsys.readouterr().err == ""
    assert tuf.isEnabledFor(logging.WARNING)


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--width-mm", "0"],
        ["run", "--window", "big"],
        ["screen", "--width-mm", "inf"],
        ["sync", "--data", "/d", "--centre", "umea", "--source", "/s", "--interval", "0"],
        ["sync", "--data", "/d", "--centre", "umea", "--source", "/s", "--rate", "-5"],
    ],
)
def test_a_flag_out_of_bounds_is_told_with_what_is_allowed(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert "needed" in capsys.readouterr().err


def test_run_takes_the_file_too_and_a_flag_goes_before_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[argparse.Namespace] = []
    monkeypatch.setattr("kiosk.run.run", lambda arguments: seen.append(arguments) or 0)
    file = tmp_path / "kiosk.toml"
    file.write_text('data = "/srv/kiosk"\ncentre = "umea"\nkiosk_mode = true\nwidth_mm = 392\n', encoding="utf-8")
    assert cli.main(["--config", str(file), "run", "--no-kiosk-mode"]) == 0
    assert (seen[0].data, seen[0].centre, seen[0].kiosk_mode, seen[0].width_mm) == (None, "umea", False, 392)


def test_a_bundle_without_the_hub_says_so_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "kiosk.hub" else found(name))
    for command in cli.NEEDS_THE_HUB:
        assert cli.main([command]) == 2
        assert "not part of this bundle" in capsys.readouterr().err
