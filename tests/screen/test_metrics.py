"""Sizes: letters are never below their millimetres, on any display, and the design fills the short side."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QRawFont

from kiosk.paths import fonts
from kiosk.screen.metrics import BODY_UNITS, INTER_CAPITAL_HEIGHT, Metrics, unit_pixels
from tests.screen.reading import heard

DISPLAYS = [(10.0, 1280, 800), (21.5, 1920, 1080), (24.0, 1920, 1080), (32.0, 1920, 1080), (43.0, 3840, 2160)]


def px_per_mm(inches: float, width: int, height: int) -> float:
    return math.hypot(width, height) / (inches * 25.4)


def capital_mm(inches: float, width: int, height: int) -> float:
    density = px_per_mm(inches, width, height)
    return unit_pixels(width, height, density) * BODY_UNITS * INTER_CAPITAL_HEIGHT / density


@pytest.mark.parametrize("upright", [False, True], ids=["landscape", "portrait"])
@pytest.mark.parametrize("display", DISPLAYS, ids=lambda display: f"{display[0]}in")
def test_a_capital_of_body_text_is_high_enough_to_read(display: tuple[float, int, int], upright: bool) -> None:
    inches, width, height = display
    if upright:
        width, height = height, width
    least = 3.0 if inches < 13 else 4.8
    assert capital_mm(inches, width, height) >= least - 1e-9


@pytest.mark.parametrize("display", DISPLAYS, ids=lambda display: f"{display[0]}in")
def test_turning_a_display_changes_no_size(display: tuple[float, int, int]) -> None:
    _, width, height = display
    density = px_per_mm(*display)
    assert unit_pixels(width, height, density) == unit_pixels(height, width, density)


def test_the_design_fills_the_short_side_where_that_is_large_enough() -> None:
    assert unit_pixels(2160, 3840, px_per_mm(43, 2160, 3840)) == 2.0
    assert unit_pixels(1080, 1920, px_per_mm(32, 1080, 1920)) == 1.0


def test_letters_outgrow_the_design_where_it_would_make_them_too_small() -> None:
    for inches, width, height in DISPLAYS[:2]:
        assert unit_pixels(width, height, px_per_mm(inches, width, height)) > min(width, height) / 1080
    assert capital_mm(*DISPLAYS[0]) == pytest.approx(3.0)
    assert capital_mm(*DISPLAYS[1]) == pytest.approx(4.8)


def test_the_capital_height_is_that_of_the_typeface() -> None:
    files = sorted(fonts().glob("Inter*.ttf"))
    assert files
    for file in files:
        font = QRawFont(str(file), 1000.0)
        assert font.capHeight() == pytest.approx(1000 * INTER_CAPITAL_HEIGHT, abs=1.5)


def test_a_window_of_another_size_is_measured_anew() -> None:
    metrics = Metrics(width_mm=500, width_px=1000, height_px=600)
    calls = heard(metrics.changed)
    assert (metrics.pxPerMm, metrics.portrait) == (2.0, False)
    metrics.resize(1000, 1600)
    assert (metrics.pxPerMm, metrics.portrait, len(calls)) == (2.0, True, 1)
    metrics.resize(2000, 3200)
    assert (metrics.pxPerMm, len(calls)) == (4.0, 2)
    assert metrics.unit == unit_pixels(2000, 3200, 4.0)


def test_no_size_and_the_same_size_change_nothing() -> None:
    metrics = Metrics(width_mm=500, width_px=1000, height_px=600)
    calls = heard(metrics.changed)
    for size in ((1000, 600), (0, 600), (1000, 0)):
        metrics.resize(*size)
    assert not calls
    assert metrics.pxPerMm == 2.0


def test_in_a_window_on_a_pc_a_millimetre_stays_one() -> None:
    metrics = Metrics(width_mm=500, width_px=1000, height_px=600, is_window=True)
    metrics.resize(800, 600)
    metrics.resize(400, 900)
    assert metrics.pxPerMm == pytest.approx(2.0)


def test_a_picture_that_is_measured_is_told_once() -> None:
    metrics = Metrics(width_mm=500, width_px=1000, height_px=600)
    calls = heard(metrics.changed)
    for _ in range(2):
        metrics.measure(400)
    assert (metrics.pxPerMm, len(calls), metrics.width_mm, metrics.size_px) == (2.5, 1, 400, (1000, 600))
