"""``kiosk screen``: its arguments, without Qt."""

from __future__ import annotations

import argparse
import logging
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import config, setup_file
from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError
from kiosk.log_values import OwnWords
from kiosk.paths import DataFolder
from kiosk.screen import lockdown_environment

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from kiosk.screen.settings import ScreenSettings

_LOG = logging.getLogger(__name__)


def size(words: str) -> tuple[int, int]:
    """``1080x1920`` as a pair of pixels. Raises argparse.ArgumentTypeError for anything else."""
    if not config.is_size(words):
        sides = f"each side from {config.SHORTEST_SIDE} to {config.LONGEST_SIDE}"
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1080x1920, {sides}")
    width, height = words.lower().split("x")
    return int(width), int(height)


def add_arguments(subparsers: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser("screen", help="the touchscreen: visitor pages", description=_DESCRIPTION)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="the kiosk's folder, shared with kiosk sync")
    parser.add_argument("--centre", metavar="ID", help="the centre that this screen stands in, such as seinajoki")
    parser.add_argument(
        "--width-mm",
        type=config.typed("width_mm"),
        metavar="MM",
        help=f"physical width of the display as mounted, {config.NARROWEST_SCREEN} to {config.WIDEST_SCREEN}",
    )
    parser.add_argument("--window", type=size, metavar="WxH", help="the size of the window")
    parser.add_argument(
        "--kiosk-mode",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="fill the display, and refuse to close",
    )
    parser.add_argument(
        "--desk",
        action="store_true",
        help="the staff's desk in a window, for a PC with a mouse and keys; no visitor pages",
    )
    parser.add_argument(
        "--media-folder",
        type=Path,
        metavar="FOLDER",
        help="a folder from which the staff may take pictures and films, beside USB sticks",
    )
    config.add_printer(parser)
    parser.add_argument(
        "--dark-outside-hours",
        action=argparse.BooleanOptionalAction,
        help="a black screen while the centre is closed, which a touch wakes (so in kiosk mode)",
    )
    parser.add_argument(
        "--software",
        action=argparse.BooleanOptionalAction,
        help="draw without a graphics card (so where there is none)",
    )
    lockdown_environment.take_qt_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Run the screen with settings from the configuration file and the arguments.

    Raises ConfigurationError for what is missing or does not go together, and WorldError when another screen runs on
    the folder.
    """
    lockdown_environment.tell_ignored(args)
    if args.desk and args.kiosk_mode:
        raise ConfigurationError(
            "--desk is a window on somebody's PC, and --kiosk-mode fills a touchscreen: name one of them, "
            "and --no-kiosk-mode beside --desk where the settings file says kiosk_mode"
        )
    if not args.data:
        raise ConfigurationError("the screen needs --data, or data in the settings file")
    args.data = args.data.expanduser().absolute()  # pictures are named by address, which is absolute
    settings = _settings(args)
    if not (settings.centre or settings.first_start or settings.lost):
        raise ConfigurationError(
            "the screen needs --centre, or centre in the settings file; with --kiosk-mode or --desk it asks itself"
        )
    from kiosk.screen.start import run as run_screen

    with ExitStack() as held:
        _be_alone(args.data, held)
        return run_screen(settings)


def _settings(args: argparse.Namespace) -> ScreenSettings:
    """A flag first, then the settings file, then what was answered at the screen."""
    from kiosk.screen.settings import USUAL_PAPER, ScreenSettings

    setup, wrong = setup_file.read(DataFolder(args.data))
    for problem in wrong:
        _LOG.warning("passed over: %s", OwnWords(problem))
    said = setup_file.known(setup, args.centre, args.width_mm)
    asks = not said.centre or not (args.centre or setup.done)
    is_own = args.kiosk_mode or args.desk
    is_lost = not said.centre and setup_file.is_lost(DataFolder(args.data), setup)
    return ScreenSettings(
        data=args.data,
        centre=said.centre or "",
        width_mm=said.width_mm,
        window=args.window,
        kiosk_mode=args.kiosk_mode,
        software=args.software,
        dark_outside_hours=args.kiosk_mode if args.dark_outside_hours is None else args.dark_outside_hours,
        setup=setup,
        fixed=frozenset(name for name in ("centre", "width_mm") if getattr(args, name)),
        first_start=asks and is_own and not is_lost,
        spoilt=bool(wrong),
        lost=is_lost and is_own,
        desk=args.desk,
        media_folder=args.media_folder,
        printer=Path(args.printer) if args.printer else None,
        paper_mm=args.paper_mm or USUAL_PAPER,
    )


def _be_alone(data: Path, held: ExitStack) -> None:
    """The ledger has one writer. Where no lock can be had (a full disk), the screen runs all the same."""
    try:
        held.enter_context(alone(data / "screen.lock", f"another kiosk screen already runs on {data}"))
    except OSError as error:
        _LOG.warning("%s: another screen may run here too, for the lock can't be written: %s", data, error.strerror)


_DESCRIPTION = """The touchscreen. It reads the cache that kiosk sync writes, and opens no network connection.
Without content it says so, and fills as soon as there is some."""
