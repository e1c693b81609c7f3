"""``kiosk run``: hub, agent and touchscreen on one machine, each a process of its own, as in a real installation.

The screen starts at once and shows what it has; the hub takes in the sample content meanwhile. What the roles do is
not known here, only how each is called.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import signal
import socket
import sys
from contextlib import ExitStack
from pathlib import Path

from kiosk import config
from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError
from kiosk.paths import resources
from kiosk.supervisor import Part, Supervisor, spawn

CENTRES = ("seinajoki", "umea")
SAMPLE_STAFF = resources() / "sample" / "_staff.yaml"
_SECONDS_BETWEEN_CHECKS = 60
_DESK = "-desk"  # after the name of a centre's folder
_LONGEST_WITHOUT_SCREEN = 4.0  # seconds from a crash to the next start; a person may be standing there


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "run",
        help="hub, agent and touchscreen on this machine, with sample content",
        description="Starts hub, agent and touchscreen on this machine, with the sample content. Closing the screen, "
        "or Ctrl-C, stops all three. Of the settings file it takes centre, width_mm, window, kiosk_mode, "
        "dark_outside_hours, media_folder, printer and paper_mm.",
        allow_abbrev=False,
    )
    command.add_argument(
        "--centre",
        type=config.typed("centre"),
        default=CENTRES[0],
        metavar="ID",
        help=f"whose screen this is: {' or '.join(CENTRES)}, or one of your --content (%(default)s)",
    )
    command.add_argument("--data", metavar="FOLDER", type=Path, help="where all files go (a folder of your own)")
    command.add_argument("--content", metavar="FOLDER", type=Path, help="content instead of the sample")
    command.add_argument(
        "--window", type=config.typed("window"), metavar="WxH", help="the size of the window in pixels"
    )
    command.add_argument(
        "--width-mm",
        type=config.typed("width_mm"),
        metavar="MM",
        help=f"the width of the screen's picture, {config.NARROWEST_SCREEN} to {config.WIDEST_SCREEN}",
    )
    command.add_argument(
        "--kiosk-mode",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="full screen, and no way out but Ctrl-C here; a screen that crashes is started again",
    )
    command.add_argument(
        "--dark-outside-hours",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="a black screen while the centre is closed",
    )
    command.add_argument(
        "--media-folder",
        metavar="FOLDER",
        type=Path,
        help="a folder from which the staff may take pictures and films, beside USB sticks",
    )
    command.add_argument(
        "--with-desk", action="store_true", help="the staff's desk on a PC too, in a window of its own"
    )
    config.add_printer(command)


def run(arguments: argparse.Namespace) -> int:
    """Run until the screen ends or a person stops it. Answers the screen's exit code, 0 when stopped.

    Raises ConfigurationError for what can't be, and WorldError when another one runs on the folder.
    """
    if any(importlib.util.find_spec(name) is None for name in ("fastapi", "uvicorn")):
        raise ConfigurationError("the hub's libraries are missing; pip install 'ntc-kiosk[hub]' brings them")
    check_centre(arguments)
    data = arguments.data or own_folder()
    with ExitStack() as held:
        be_alone(data, held)
        supervisor = Supervisor(
            parts(arguments, data, free_port()), spawn, until=None if arguments.kiosk_mode else "screen"
        )
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: supervisor.ask_to_stop())
        return supervisor.run()


def check_centre(arguments: argparse.Namespace) -> None:
    """Raises ConfigurationError for a centre that the sample lacks, or whose folder would be the hub's."""
    if arguments.content is None and arguments.centre not in CENTRES:
        known = " and ".join(CENTRES)
        raise ConfigurationError(f"the sample content has no screen for {arguments.centre!r}; it has {known}")
    if arguments.centre == "hub" or arguments.centre.endswith(_DESK):
        raise ConfigurationError("a centre can't be named 'hub' or '…-desk' here, for other folders are")


def be_alone(data: Path, held: ExitStack) -> None:
    """Make the folder ``data`` and hold its lock. Raises ConfigurationError, and WorldError when another one does."""
    try:
        another = f"another kiosk run already uses {data}; end it, or name another folder with --data"
        held.enter_context(alone(data / "run.lock", another))
    except OSError as error:
        raise ConfigurationError(f"{data}: can't be written: {error.strerror}; name a folder with --data") from error


def own_folder() -> Path:
    """The folder for this person's files, where no other is named."""
    home = os.environ.get("XDG_DATA_HOME")
    return (Path(home) if home else Path.home() / ".local" / "share") / "ntc-kiosk"


def free_port() -> int:
    """A TCP port of the loopback interface that nobody listens on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether something listens on ``port`` of the loopback interface."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def parts(arguments: argparse.Namespace, data: Path, port: int) -> list[Part]:
    """How the three are called, and the desk where it is wanted: the screen first, for a person is waiting for it."""
    hub, centre = ["--data", str(data / "hub")], arguments.centre
    shown = config.Settings(
        data=str(data / centre),
        centre=centre,
        width_mm=arguments.width_mm,
        kiosk_mode=arguments.kiosk_mode,
        dark_outside_hours=arguments.dark_outside_hours,
        window=arguments.window,
        media_folder=arguments.media_folder and str(arguments.media_folder.absolute()),
        printer=arguments.printer,
        paper_mm=arguments.paper_mm,
    )
    content = str(arguments.content or resources() / "sample")
    told = ("data", "centre", "width_mm", "kiosk_mode", "dark_outside_hours", "window", "media_folder")
    slips = ("printer", "paper_mm")
    folders = [data / centre, *([data / f"{centre}{_DESK}"] if arguments.with_desk else [])]
    agents = ["sync", "agent"]
    made = [
        Part("screen", (program("screen", *shown.flags((*told, *slips))),), longest_wait=_LONGEST_WITHOUT_SCREEN),
        Part(
            "hub",
            (
                program("hub", "keys", *hub),
                program("hub", "load", content, *hub),
                *((program("hub", "staff", "--from", str(SAMPLE_STAFF), *hub),) if arguments.content is None else ()),
                *(program("hub", "code", centre, "--to", _code(folder), *hub) for folder in folders),
                program("hub", "serve", "--port", str(port), *hub),
            ),
        ),
        *(_agent(name, folder, centre, data, port) for name, folder in zip(agents, folders, strict=False)),
    ]
    if arguments.with_desk:
        window = program("screen", "--desk", "--data", str(folders[1]), "--centre", centre, "--no-kiosk-mode")
        made.append(Part("desk", (window,), may_end=True))
    return made


def _agent(name: str, folder: Path, centre: str, data: Path, port: int) -> Part:
    address = f"http://127.0.0.1:{port}"
    fetched = config.Settings(
        data=str(folder),
        centre=centre,
        source=f"{address}/publication",
        desk=address,
        root=str(data / "hub" / "publication" / "metadata" / "root.json"),
        interval=_SECONDS_BETWEEN_CHECKS,
    )
    flags = fetched.flags(("data", "centre", "source", "root", "desk", "interval"))
    return Part(name, (program("sync", *flags, "--enrol", _code(folder)),), ready=lambda: answers(port))


def _code(folder: Path) -> str:
    return f"{folder}.code"


def program(*words: str) -> tuple[str, ...]:
    """The same program with other words: the interpreter and the package, or the bundle's own executable."""
    start = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")
    return (*start, *words)
