"""The command line: which commands there are, for whom, and how an error is told.

It imports a role only once that role is asked for, so that ``kiosk screen`` starts fast. What a command does is not
known here.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import logging
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from kiosk import __version__, config, logs
from kiosk.domain.errors import ConfigurationError, ContentError, KioskError, OurError, Problem
from kiosk.log_values import OwnWords

_LOG = logging.getLogger(__name__)

DESCRIPTION = """\
NTC Kiosk, the touchscreen of the Nordic Telemedicine Center.

To look at it
  run       the whole thing on this machine: hub, agent and touchscreen, with sample content
                kiosk run --centre umea

The three roles
  screen    the touchscreen: the pages for visitors; it never uses the network
                kiosk screen --data /var/lib/ntc-kiosk --centre seinajoki --kiosk-mode
  sync      the agent beside it: fetches content and slots, and works through any outage
                kiosk sync --data /var/lib/ntc-kiosk --centre seinajoki --source https://hub.example/publication
  hub       central: takes content in, publishes signed editions, serves them
                kiosk hub --help

To look after it
  install   makes this machine a kiosk: user, units, settings (as root; look first with --dry-run)
                kiosk install --bundle dist/ntc-kiosk --centre umea --source https://hub.example/publication --dry-run
  doctor    checks display, sound, speech, fonts, disk, clock, files and hub, and says what to do
                kiosk doctor --json
  update    a new version of the program; back by itself when it is not healthy (as root)
                kiosk update ntc-kiosk-1.4.0.tar.xz
  import    takes a picture, a film or captions in, as the staff desk does
                kiosk import --data /var/lib/ntc-kiosk --as picture photo.jpg
"""

EPILOGUE = f"""\
"kiosk COMMAND --help" tells the rest. Settings that stay may be kept in a TOML file, {config.SYSTEM_FILE} or
another named with --config; a flag on the command line goes before it:

  centre = "seinajoki"
  data = "/var/lib/ntc-kiosk"
  source = "https://hub.example/publication"
  root = "/etc/ntc-kiosk/root.json"
  width_mm = 698
  kiosk_mode = true

Exit code: 0 all is well, 1 it failed (one line says why), 2 it was asked in the wrong way,
3 another kiosk sync already runs on this folder.
"""

MODULES = {
    "run": "kiosk.run",
    "screen": "kiosk.screen.commands",
    "sync": "kiosk.sync.commands",
    "hub": "kiosk.hub.commands",
    "install": "kiosk.install.commands",
    "doctor": "kiosk.doctor.commands",
    "update": "kiosk.update.commands",
    "import": "kiosk.converting.commands",
}
"""Each command's module. It has ``add_arguments(subparsers)`` and ``run(args)``, and is light to import."""

_PRINTER = ("printer", "paper_mm")
TAKES_FROM_FILE: dict[str, tuple[str, ...]] = {
    "run": ("centre", "width_mm", "kiosk_mode", "dark_outside_hours", "window", "media_folder", *_PRINTER),
    "screen": ("data", "centre", "width_mm", "kiosk_mode", "dark_outside_hours", "window", "media_folder", *_PRINTER),
    "sync": ("data", "centre", "source", "root", "desk", "interval", "rate"),
    "doctor": ("data", "source", "root"),
}
"""Which settings of the file each command takes, as if they had been typed first."""

READS_WHAT_IT_CAN = ("doctor",)
"""A mistake in the file does not stop these. ``config.mistakes`` tells them what there is."""

NEEDS_THE_HUB = ("run", "hub")
"""A centre's bundle comes without the hub, and so without these."""

KEEPS_A_LOG = ("screen", "sync")
"""These keep a log in their folder, as ``kiosk hub serve`` does. The screen's begins after its first frame."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and answer the exit code."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(typed)
    except ContentError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"kiosk: nothing was loaded: {len(error.problems)} to mend", file=sys.stderr)
    except ConfigurationError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    except OurError as error:
        print(f"kiosk: a fault of this program, please report it: {error}", file=sys.stderr)
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
    except OSError as error:  # the log has where it came from
        what = error.strerror or type(error).__name__
        print(f"kiosk: {error.filename}: {what}" if error.filename else f"kiosk: {what}", file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    return 1


def _run(typed: list[str]) -> int:
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    first.add_argument("--config", type=Path)
    known, rest = first.parse_known_args(typed)
    command = next((word for word in rest if word in MODULES), None)
    if command in NEEDS_THE_HUB and importlib.util.find_spec("kiosk.hub") is None:
        raise ConfigurationError(
            f"kiosk {command} needs the hub, which is not part of this bundle for centres; "
            "where the hub is to run, pip install 'ntc-kiosk[hub]' brings it"
        )
    if command == "import" and importlib.util.find_spec("av") is None:
        raise ConfigurationError("kiosk import needs what converts media; pip install 'ntc-kiosk[hub]' brings it")
    mistakes: tuple[Problem, ...] = ()
    if command in TAKES_FROM_FILE:
        said, mistakes = _settings(command, known.config)
        place = rest.index(command) + 1
        rest[place:place] = said
    if command is None and not {"-h", "--help", "--version"} & set(rest):
        asked = f"there is no command {rest[0]!r}" if rest else "a command is needed"
        raise ConfigurationError(f'{asked}; there are {", ".join(MODULES)}, and "kiosk --help" tells more')
    whole = parser(command)
    arguments, unknown = whole.parse_known_args(rest)
    if unknown and not (command == "screen" and arguments.kiosk_mode):
        whole.error(f"unrecognized arguments: {' '.join(unknown)}")
    if command is None:
        return 0
    arguments.config = known.config
    logs.set_up(command)
    run = importlib.import_module(MODULES[command]).run
    with ExitStack() as held:
        if command in KEEPS_A_LOG and arguments.data is not None:
            held.enter_context(logs.kept(command, Path(arguments.data).expanduser(), later=command == "screen"))
        _tell(mistakes, unknown)
        return run(arguments) or 0


def _settings(command: str, file: Path | None) -> tuple[list[str], tuple[Problem, ...]]:
    """What the file sets for a command, as flags, and what is to be told of the rest.

    Raises ConfigurationError for a mistake in what the command takes. The doctor does what is left to do, and tells.
    """
    keys = TAKES_FROM_FILE[command]
    if command in READS_WHAT_IT_CAN:
        return config.right(file).flags(keys), ()
    return config.read(file, keys=keys).flags(keys), config.mistakes(file)


def _tell(mistakes: Sequence[Problem], unknown: Sequence[str]) -> None:
    """Log what does not stop this command. None of it is a visitor's word: who looks after the machine wrote it."""
    for mistake in mistakes:
        _LOG.warning("passed over: %s", OwnWords(mistake))
    if unknown:
        _LOG.warning("passed over, for there are no such flags: %s", OwnWords(" ".join(unknown)))


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of the whole line, with the arguments of ``command`` alone."""
    whole = argparse.ArgumentParser(
        prog="kiosk",
        usage="kiosk [--config FILE] COMMAND …",
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"kiosk {__version__}")
    whole.add_argument("--config", metavar="FILE", type=Path, help="the TOML file of settings")
    if command is not None:
        commands = whole.add_subparsers(dest="command", prog="kiosk", metavar="COMMAND", help=argparse.SUPPRESS)
        importlib.import_module(MODULES[command]).add_arguments(commands)
    return whole
