"""The one window: its size, its millimetres, its typeface, and the veto against closing it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QWindow

from kiosk.screen.settings import ScreenSettings
from kiosk.screen.window import ClosingVeto, display_width_mm, load_fonts, window_size


def settings(**fields: object) -> ScreenSettings:
    return ScreenSettings(data=Path(), centre="seinajoki", **fields)  # type: ignore[arg-type]


@pytest.mark.expected_logs("closing the window was refused")
def test_a_kiosk_refuses_to_close() -> None:
    window = QWindow()
    window.installEventFilter(ClosingVeto(window))
    window.show()
    assert not window.close()
    assert window.isVisible()
    window.destroy()


def test_a_window_without_the_veto_closes() -> None:
    window = QWindow()
    window.show()
    assert window.close()
    assert not window.isVisible()


def test_the_width_that_was_configured_holds(qapp: QGuiApplication) -> None:
    for mode in (False, True):
        assert display_width_mm(qapp, settings(width_mm=700.0, kiosk_mode=mode), (1080, 1920)) == 700.0


def test_a_window_plays_an_ordinary_kiosk(qapp: QGuiApplication) -> None:
    assert 250 < display_width_mm(qapp, settings(window=(1080, 1920)), (1080, 1920)) < 290
    assert 450 < display_width_mm(qapp, settings(window=(1920, 1080)), (1920, 1080)) < 550


def test_a_window_is_as_large_as_wanted_or_fits_the_display(qapp: QGuiApplication) -> None:
    whole = qapp.primaryScreen().size()
    assert window_size(qapp, settings(window=(500, 900))) == (500, 900)
    assert window_size(qapp, settings(kiosk_mode=True)) == (whole.width(), whole.height())
    width, height = window_size(qapp, settings())
    assert width < whole.width()
    assert height < whole.height()


def test_inter_is_there() -> None:
    load_fonts()
    assert "Inter" in QFontDatabase.families()


def test_the_window_of_a_desk_is_a_part_of_the_display(qapp: QGuiApplication) -> None:
    whole = qapp.primaryScreen().size().width()
    half, all_of_it = (display_width_mm(qapp, settings(desk=True), (width, 600)) for width in (whole // 2, whole))
    assert half == pytest.approx(all_of_it / 2, rel=0.01)
