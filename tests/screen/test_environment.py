"""What Qt is told before it starts: whether to draw by itself, and how to type."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import resources
from kiosk.screen import lockdown_environment
from kiosk.screen.environment import draws_in_software, keyboard_environment
from kiosk.screen.settings import ScreenSettings


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.setattr("sys.platform", "linux")


def settings(software: bool | None = None) -> ScreenSettings:
    return ScreenSettings(data=Path(), centre="umea", software=software)


def test_without_a_graphics_card_qt_draws_by_itself(tmp_path: Path) -> None:
    assert draws_in_software(settings(), tmp_path)
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "card0").touch()  # a display, with nothing that computes pictures
    assert draws_in_software(settings(), tmp_path)


@pytest.mark.parametrize("name", ["dri/renderD128", "nvidia0"])
def test_a_graphics_card_that_may_be_used_is_used(tmp_path: Path, name: str) -> None:
    node = tmp_path / name
    node.parent.mkdir(exist_ok=True)
    node.touch()
    assert not draws_in_software(settings(), tmp_path)
    node.unlink()
    node.symlink_to("gone")
    assert draws_in_software(settings(), tmp_path)


def test_an_explicit_setting_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not draws_in_software(settings(software=False), tmp_path)
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    assert not draws_in_software(settings(), tmp_path)
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    (tmp_path / "nvidia0").touch()
    assert draws_in_software(settings(), tmp_path)
    assert not draws_in_software(settings(software=False), tmp_path)


def test_the_keyboard_is_ours_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = keyboard_environment()
    layouts = Path(ours["QT_VIRTUALKEYBOARD_LAYOUT_PATH"])
    assert {folder.name for folder in layouts.iterdir()} == {"fi_FI", "sv_SE", "en_GB", "fallback"}
    style = resources() / "qml" / "QtQuick" / "VirtualKeyboard" / "Styles" / ours["QT_VIRTUALKEYBOARD_STYLE"]
    assert (style / "style.qml").is_file()
    for name in ours:
        monkeypatch.setenv(name, "another")
        assert name in lockdown_environment.sort_out({name: "another"}, bundle=None).steering


@pytest.mark.parametrize(("desk", "ours"), [(True, False), (False, True)])
def test_a_desk_has_real_keys_and_no_keyboard_on_the_screen(desk: bool, ours: bool) -> None:
    code = (
        "import os, pathlib; from kiosk.screen.environment import make_application as make; "
        "from kiosk.screen.settings import ScreenSettings as S; "
        f"make(S(data=pathlib.Path(), centre='umea', software=True, desk={desk})); "
        "print(os.environ.get('QT_IM_MODULE') == 'qtvirtualkeyboard')"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == str(ours)
