"""What the screen is told at its start. Plain Python: it is read before Qt and before the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.setup_file import Setup

FILM_VOLUME = 0.8
"""How loud a film begins where nobody has set it: from 0 (silent) to 1."""

USUAL_PAPER = 80
"""Millimetres: the paper of a receipt printer where nobody has said."""


@dataclass(frozen=True)
class ScreenSettings:
    """The settings of one screen.

    ``width_mm`` is the physical width of the display as it is mounted, in millimetres; ``window`` the size of a window
    in pixels (default: nine tenths of the display); ``kiosk_mode`` fills the screen and refuses to close;
    ``software`` draws without a graphics card (default: where there is none); ``films`` says whether films are played
    (not in safe mode), and ``dark_outside_hours`` whether the screen is black while the centre is closed.
    ``centre`` is empty while nobody has chosen it. ``setup`` is what was answered at the screen, and ``fixed`` names
    what of it a flag or the settings file decides. ``first_start``: it begins with the questions of its first start.
    ``spoilt``: something of what was answered can't be read; ``lost``: not even where it stands, so it shows nothing.
    ``desk``: it is the staff's desk, in a window with a mouse and keys. ``media_folder``: from where, beside
    sticks, the staff may take files. ``printer`` is the device of a receipt printer for slips, and ``paper_mm`` the
    width of its paper in millimetres.
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
    setup: Setup = field(default_factory=Setup)
    fixed: frozenset[str] = frozenset()
    first_start: bool = False
    spoilt: bool = False
    lost: bool = False
    desk: bool = False
    media_folder: Path | None = None
    printer: Path | None = None
    paper_mm: int = USUAL_PAPER
