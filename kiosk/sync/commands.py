"""``kiosk sync`` on the command line. The agent's parts are imported only when it runs."""

from __future__ import annotations

import argparse
import os
import pwd
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from kiosk import config as settings
from kiosk.domain.errors import ConfigurationError

_GRACE = 1.5  # seconds for an orderly end; the files bear an end at any line


def add_arguments(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "sync",
        help="fetch content from the hub, and talk with it",
        description="The agent of a kiosk: brings editions, pictures and films, and keeps the times up to date.",
        allow_abbrev=False,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="the kiosk's own files")
    parser.add_argument("--source", metavar="WHERE", help="the publication: http(s) address or folder")
    parser.add_argument(
        "--desk", default="", metavar="ADDRESS", help="the desk's base address (default: the published one)"
    )
    parser.add_argument(
        "--centre",
        default="",
        metavar="ID",
        help="the centre that this kiosk stands in (default: as somebody chooses at the screen)",
    )
    parser.add_argument(
        "--root", type=Path, metavar="FILE", help="the first root.json (default: the one in the data folder)"
    )
    parser.add_argument(
        "--interval",
        type=settings.typed("interval"),
        default=300,
        metavar="SECONDS",
        help=f"between two checks, {settings.SHORTEST_INTERVAL} to {settings.LONGEST_INTERVAL} (default: %(default)s)",
    )
    parser.add_argument(
        "--rate",
        type=settings.typed("rate"),
        metavar="RATE",
        help='read at most so many bytes a second, such as 250k; or by the time of day, such as "07:00-18:00 250k, '
        '18:00-07:00 2M"',
    )
    parser.add_argument(
        "--enrol", type=Path, metavar="FILE", help="become one of the hub's kiosks with the code in this file"
    )
    parser.add_argument("--once", action="store_true", help="check once, and end")
    parser.add_argument(
        "--take", type=Path, metavar="FOLDER", help="take the edition in this folder, such as on a stick, and end"
    )
    parser.add_argument(
        "--save-ledger", type=Path, metavar="FILE", help="copy what people did here to a file or a folder, and end"
    )
    parser.add_argument(
        "--restore-ledger",
        type=Path,
        metavar="FILE",
        help="put a copy back, such as one of the last nights in ledger-copies, and end; first stop screen and agent",
    )
    parser.add_argument(
        "--anyway", action="store_true", help="put it back though it was made of another ledger than the one here"
    )


def run(args: argparse.Namespace) -> int:
    """Run the agent until SIGTERM or Ctrl+C; its exit code. Raises WorldError where an edition was not taken."""
    from kiosk.domain.clock import SystemClock
    from kiosk.domain.rate import rates
    from kiosk.paths import DataFolder
    from kiosk.sync import agent, by_hand
    from kiosk.sync.settings import SyncConfig

    _demand_owner(args.data.expanduser())
    if args.save_ledger or args.restore_ledger:
        from kiosk.sync.ledger_copies import put_back, save_to

        data = DataFolder(args.data.expanduser().resolve())
        if args.restore_ledger:
            put_back(data, args.restore_ledger.expanduser().absolute(), anyway=args.anyway)
        else:
            save_to(data, args.save_ledger.expanduser().absolute())
        return 0
    folder = args.take.expanduser().absolute() if args.take else None
    if folder is None and not args.source:
        raise ConfigurationError("the agent needs --source, or source in the settings file, or --take")
    config = SyncConfig(
        data=DataFolder(args.data.expanduser().resolve()),
        source=args.source or str(folder),
        centre=args.centre,
        desk=args.desk,
        trusted_root=args.root.expanduser() if args.root else None,
        interval=args.interval,
        rates=rates(args.rate),
        code=args.enrol.expanduser().absolute() if args.enrol else None,
    )
    with _until_told() as stop:
        if folder is not None:
            return by_hand.take(config, folder, stop=stop, clock=SystemClock())
        return agent.run(config, stop=stop, clock=SystemClock(), once=args.once)


def _demand_owner(folder: Path) -> None:
    """Raises ConfigurationError for root in somebody else's folder, to whom its files would be closed from then on."""
    try:
        owner = folder.stat().st_uid
    except OSError:
        return  # not there yet, or said by whoever uses it
    if owner and os.geteuid() == 0:
        with suppress(KeyError):
            name = pwd.getpwuid(owner).pw_name
            raise ConfigurationError(f"{folder} belongs to {name}; put sudo -u {name} in front. Nothing was changed")


@contextmanager
def _until_told() -> Iterator[threading.Event]:
    """Set by SIGTERM and Ctrl+C. Where nothing comes of it within a moment, the process ends all the same."""
    stop = threading.Event()
    grace = threading.Timer(_GRACE, os._exit, (0,))  # a request that hangs must not hold us
    grace.daemon = True

    def end(_signal: int, _frame: FrameType | None) -> None:
        if not stop.is_set():
            stop.set()
            grace.start()

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        grace.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)
