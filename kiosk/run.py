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
from pathlib import Path

from kiosk import config
from kiosk.domain.errors import ConfigurationError
from kiosk.paths import resources
from kiosk.supervisor import Part, Supervisor, spawn

CENTRES = ("seinajoki", "umea")
_SECONDS_BETWEEN_CHECKS = 60


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "run",
        help="hub, agent and touchscreen on this machine, with sample content",
        description="Starts hub, agent and touchscreen on this machine, with the sample content. Closing the screen, "
        "or Ctrl-C, stops all three.",
        allow_abbrev=False,
    )
    command.add_argument("--centre", default=CENTRES[0], choices=CENTRES, help="whose screen this is (%(default)s)")
    command.add_argument("--data", metavar="FOLDER", type=Path, help="where all files go (a folder of your own)")
    command.add_argument("--content", metavar="FOLDER", type=Path, help="content instead of the sample")
    command.add_argument("--window", metavar="WxH", help="the size of the window in pixels")
    command.add_argument("--width-mm", metavar="MM", type=int, help="the width of the screen's picture")
    command.add_argument("--kiosk-mode", action="store_true", help="full screen, and no way out but Ctrl-C here")


def run(arguments: argparse.Namespace) -> int:
    """Run until the screen ends or a person stops it. Answers the screen's exit code, 0 when stopped."""
    if any(importlib.util.find_spec(name) is None for name in ("fastapi", "uvicorn")):
        raise ConfigurationError("the hub's libraries are missing; pip install 'ntc-kiosk[hub]' brings them")
    data = arguments.data or own_folder()
    data.mkdir(parents=True, exist_ok=True)
    supervisor = Supervisor(parts(arguments, data, free_port()), spawn, until="screen")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: supervisor.ask_to_stop())
    return supervisor.run()


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
    """How the three are called: the screen first, for a person is waiting for it."""
    hub, centre = ["--data", str(data / "hub")], str(data / arguments.centre)
    address = f"http://127.0.0.1:{port}"
    root = data / "hub" / "publication" / "metadata" / "root.json"
    shown = config.Settings(
        data=centre,
        centre=arguments.centre,
        width_mm=arguments.width_mm,
        kiosk_mode=arguments.kiosk_mode,
        window=arguments.window,
    )
    fetched = config.Settings(
        data=centre,
        centre=arguments.centre,
        source=f"{address}/publication",
        desk=address,
        root=str(root),
        interval=_SECONDS_BETWEEN_CHECKS,
    )
    content = str(arguments.content or resources() / "sample")
    return [
        Part("screen", (program("screen", *shown.flags(("data", "centre", "width_mm", "kiosk_mode", "window"))),)),
        Part(
            "hub",
            (
                program("hub", "keys", *hub),
                program("hub", "load", content, *hub),
                program("hub", "serve", "--port", str(port), *hub),
            ),
        ),
        Part(
            "sync",
            (program("sync", *fetched.flags(("data", "centre", "source", "root", "desk", "interval"))),),
            ready=lambda: answers(port),
        ),
    ]


def program(*words: str) -> tuple[str, ...]:
    """The same program with other words: the interpreter and the package, or the bundle's own executable."""
    start = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")
    return (*start, *words)
