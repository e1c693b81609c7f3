"""What the screen is told at its start. Plain Python: it is read before Qt and before the store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ScreenSettings:
    """The settings of one screen.

    ``width_mm`` is the physical width of the display as it is mounted, in millimetres; ``window`` the size of a window
    in pixels (default: nine tenths of the display); ``kiosk_mode`` fills the screen and refuses to close;
    ``software`` draws without a graphics card (default: where there is none); ``films`` says whether films are played
    (not in safe mode), and ``dark_outside_hours`` whether the screen is black while the centre is closed.
    ``idle_seconds`` without a touch bring a warning (``typing_seconds`` in a field), ``warning_seconds`` more end
    the session.
    """

    data: Path
    centre: str
    width_mm: float | None = None
    window: tuple[int, int] | None = None
    kiosk_mode: bool = False
    software: bool | None = None
    films: bool = True
    dark_outside_hours: bool = False
    idle_seconds: int = 90
    typing_seconds: int = 120
    warning_seconds: int = 30
