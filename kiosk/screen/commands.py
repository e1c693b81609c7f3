"""``kiosk screen``: its arguments, without Qt."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import ConfigurationError

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def size(words: str) -> tuple[int, int]:
    """``1080x1920`` as a pair of pixels. Raises argparse.ArgumentTypeError for anything else."""
    parts = words.lower().split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 200 <= int(part) <= 16_000 for part in parts):
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1080x1920")
    return int(parts[0]), int(parts[1])


def add_arguments(subparsers: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser("screen", help="the touchscreen: visitor pages", description=_DESCRIPTION)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="the kiosk's folder, shared with kiosk sync")
    parser.add_argument("--centre", metavar="ID", help="the centre that this screen stands in, such as seinajoki")
    parser.add_argument("--width-mm", type=float, metavar="MM", help="physical width of the display as mounted")
    parser.add_argument("--window", type=size, metavar="WxH", help="the size of the window")
    parser.add_argument("--kiosk-mode", action="store_true", help="fill the display, and refuse to close")
    parser.add_argument("--software", action="store_true", help="draw without a graphics card")


def run(args: argparse.Namespace) -> int:
    """Run the screen with settings from the configuration file and the arguments."""
    for name in ("data", "centre"):
        if not getattr(args, name):
            raise ConfigurationError(f"the screen needs --{name}, or {name} in the settings file")
    from kiosk.screen.settings import ScreenSettings
    from kiosk.screen.start import run as run_screen

    return run_screen(
        ScreenSettings(
            data=args.data,
            centre=args.centre,
            width_mm=args.width_mm,
            window=args.window,
            kiosk_mode=args.kiosk_mode,
            software=args.software,
        )
    )


_DESCRIPTION = """The touchscreen. It reads the cache that kiosk sync writes, and opens no network connection.
Without content it says so, and fills as soon as there is some."""
