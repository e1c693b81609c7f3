"""``kiosk screen``: its arguments, read without Qt."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import setup_file
from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.paths import DataFolder
from kiosk.screen.commands import add_arguments, run, size
from kiosk.screen.settings import ScreenSettings
from kiosk.setup_file import Setup


@pytest.mark.parametrize(
    ("words", "pixels"), [("1080x1920", (1080, 1920)), ("1920X1080", (1920, 1080)), ("200x16000", (200, 16000))]
)
def test_a_size_is_read(words: str, pixels: tuple[int, int]) -> None:
    assert size(words) == pixels


@pytest.mark.parametrize(
    "words",
    ["", "x", "1080", "1080x", "1080x1920x3", "-5x900", "1080 x 1920", "199x900", "900x16001", "²00x300", "axb"],
)
def test_what_is_no_size_is_refused(words: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a size such as 1080x1920"):
        size(words)


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    return parser.parse_args(["screen", *words])


@pytest.mark.parametrize("words", [("--data", "/kiosk"), ("--centre", "umea"), ()])
def test_what_is_missing_is_named(words: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError, match=r"the screen needs --(data|centre)"):
        run(arguments(*words))


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[ScreenSettings]:
    """The settings that a screen would have run with."""
    settings: list[ScreenSettings] = []
    monkeypatch.setattr("kiosk.screen.start.run", lambda each: settings.append(each) or 0)
    return settings


@pytest.mark.parametrize("mode", ["--kiosk-mode", "--desk"])
def test_where_no_centre_is_known_a_kiosk_begins_with_its_first_start(
    tmp_path: Path, seen: list[ScreenSettings], mode: str
) -> None:
    data = DataFolder(tmp_path)
    assert run(arguments("--data", str(tmp_path), mode)) == 0
    setup_file.write(data, Setup(centre="umea", width_mm=400, done=False))
    assert run(arguments("--data", str(tmp_path), mode)) == 0
    assert run(arguments("--data", str(tmp_path), mode, "--centre", "seinajoki")) == 0
    setup_file.write(data, Setup(centre="umea", width_mm=400))
    assert run(arguments("--data", str(tmp_path), mode, "--width-mm", "500")) == 0
    told = [(each.centre, each.width_mm, each.first_start, sorted(each.fixed)) for each in seen]
    assert told == [
        ("", None, True, []),
        ("umea", 400, True, []),
        ("seinajoki", 400, False, ["centre"]),
        ("umea", 500, False, ["width_mm"]),
    ]


@pytest.mark.expected_logs("passed over: .*volume = 300")
def test_a_spoilt_answer_costs_nobody_the_screen(tmp_path: Path, seen: list[ScreenSettings]) -> None:
    DataFolder(tmp_path).setup.write_text('centre = "umea"\nvolume = 300\n', encoding="utf-8")
    assert run(arguments("--data", str(tmp_path), "--kiosk-mode")) == 0
    assert (seen[0].centre, seen[0].first_start, seen[0].setup.volume) == ("umea", False, None)


@pytest.mark.expected_logs("passed over: ")
@pytest.mark.parametrize("content", [b"centre = ", b"\xff", b"", b'centre = "Ume\xc3\xa5"', b'done = "?"'])
@pytest.mark.parametrize("mode", ["--kiosk-mode", "--desk"])
def test_a_spoilt_file_opens_the_first_start_to_nobody(
    tmp_path: Path, seen: list[ScreenSettings], mode: str, content: bytes
) -> None:
    data = DataFolder(tmp_path)
    data.setup.write_bytes(content)
    assert run(arguments("--data", str(tmp_path), mode)) == 0
    data.first.write_text(json.dumps({"centre": {"id": "umea"}}), encoding="utf-8")
    assert run(arguments("--data", str(tmp_path), mode)) == 0
    assert run(arguments("--data", str(tmp_path), mode, "--centre", "seinajoki")) == 0
    told = [(each.centre, each.first_start, each.spoilt, each.lost) for each in seen]
    assert told == [("", False, True, True), ("umea", False, True, False), ("seinajoki", False, True, False)]
    assert data.setup.read_bytes() == content


def test_the_desk_and_the_kiosk_are_not_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="name one of them, and --no-kiosk-mode"):
        run(arguments("--data", str(tmp_path), "--centre", "umea", "--desk", "--kiosk-mode"))


def test_all_arguments_reach_the_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[ScreenSettings] = []

    def run_screen(settings: ScreenSettings) -> int:
        seen.append(settings)
        return 0

    monkeypatch.setattr("kiosk.screen.start.run", run_screen)
    words = ["--data", str(tmp_path), "--centre", "umea", "--width-mm", "400", "--window", "1080x1920"]
    assert run(arguments(*words, "--kiosk-mode", "--software")) == 0
    assert seen == [
        ScreenSettings(
            data=tmp_path,
            centre="umea",
            width_mm=400.0,
            window=(1080, 1920),
            kiosk_mode=True,
            software=True,
            dark_outside_hours=True,
            fixed=frozenset({"centre", "width_mm"}),
        )
    ]


def test_a_second_screen_on_the_same_folder_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("kiosk.screen.start.run", lambda _: pytest.fail("it started"))
    with alone(tmp_path / "screen.lock", "not yet"), pytest.raises(WorldError, match="another kiosk screen already"):
        run(arguments("--data", str(tmp_path), "--centre", "umea"))


@pytest.mark.expected_logs("another screen may run here too")
def test_without_a_lock_the_screen_runs_all_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "screen.lock").mkdir()
    monkeypatch.setattr("kiosk.screen.start.run", lambda _: 0)
    assert run(arguments("--data", str(tmp_path), "--centre", "umea")) == 0


def test_a_folder_may_be_named_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[ScreenSettings] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("kiosk.screen.start.run", lambda settings: seen.append(settings) or 0)
    (tmp_path / "here").mkdir()
    assert run(arguments("--data", "here", "--centre", "umea")) == 0
    assert seen[0].data == tmp_path / "here"


def test_the_visitor_has_ninety_seconds_and_then_thirty() -> None:
    settings = ScreenSettings(data=Path(), centre="umea")
    assert (settings.idle_seconds, settings.warning_seconds) == (90, 30)


def test_help_needs_neither_qt_nor_the_store() -> None:
    code = "import sys, kiosk.screen.commands, kiosk.screen.settings, kiosk.screen.start\n"
    code += "sys.exit(any(name.split('.')[0] in ('PySide6', 'sqlalchemy', 'pydantic') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_attract_and_then_home_wait_for_no_library_and_no_page_of_ours_that_they_can_do_without() -> None:
    ours = {"kiosk.screen.staff_pages", "kiosk.screen.set_up"}
    heavy = {"pydantic", "sqlalchemy", "tomllib", "importlib.metadata", "structlog", *ours}
    attract = f"import sys, kiosk.cli, kiosk.screen.app, kiosk.screen.start, kiosk.screen.health\nheavy = {heavy}\n"
    attract += "print(sorted((heavy | {'kiosk.screen.pages'}) & set(sys.modules)))\n"
    home = "import kiosk.screen.pages, kiosk.services.browse\nprint(sorted(heavy & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", attract + home], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n") == ["[]", "[]", ""]


@pytest.mark.parametrize(
    ("words", "dark"),
    [
        ([], False),
        (["--kiosk-mode"], True),
        (["--kiosk-mode", "--no-dark-outside-hours"], False),
        (["--dark-outside-hours"], True),
    ],
)
def test_a_kiosk_goes_dark_outside_opening_hours_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], dark: bool
) -> None:
    seen: list[ScreenSettings] = []

    def run_screen(settings: ScreenSettings) -> int:
        seen.append(settings)
        return 0

    monkeypatch.setattr("kiosk.screen.start.run", run_screen)
    assert run(arguments("--data", str(tmp_path), "--centre", "umea", *words)) == 0
    assert seen[0].dark_outside_hours is dark
