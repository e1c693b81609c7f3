"""``kiosk update``: its words. What it does is imported only when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.domain.errors import ConfigurationError


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "update",
        help="a new version of the program; back by itself when it is not healthy",
        description="Takes a release, checks its signature, unpacks it beside the version that runs, tries it unseen, "
        "switches over, and watches it. If the new version is not healthy, the old one runs again. Needs root.",
        allow_abbrev=False,
    )
    command.add_argument(
        "release", type=Path, nargs="?", metavar="FILE", help="ntc-kiosk-<version>.tar.xz, with its .json beside it"
    )
    command.add_argument("--allow-older", action="store_true", help="take a version older than the one that runs")
    command.add_argument("--settle", action="store_true", help="end a trial that a power cut broke off; for systemd")
    command.add_argument("--rehearse", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out. Raises KioskError, which the command line puts in words."""
    if arguments.rehearse:
        from kiosk.update.rehearsal import rehearse

        rehearse()
        return 0
    if (arguments.release is None) != arguments.settle:
        raise ConfigurationError("name the release to take, such as: kiosk update ntc-kiosk-1.4.0.tar.xz")
    from kiosk.install.at_work import outlive_the_terminal, say, stopped_once
    from kiosk.install.layout import Layout
    from kiosk.install.machine import RealMachine
    from kiosk.update.update import Update

    outlive_the_terminal()
    update = Update(Layout(), RealMachine(), say)
    if arguments.settle:  # stopped, it leaves the trial open: the next start settles it
        update.settle()
        return 0
    with stopped_once():
        update.take(arguments.release.expanduser(), allow_older=arguments.allow_older)
    return 0
