"""``kiosk install``: says what it would do, or does it, step by step."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import config
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import NAME
from kiosk.install import plan
from kiosk.install.at_work import only_one, outlive_the_terminal, say
from kiosk.install.layout import SYNC_UNIT, Layout
from kiosk.install.machine import Machine, RealMachine
from kiosk.install.steps import Step, is_there
from kiosk.paths import DataFolder

Say = Callable[[str], object]

_DESCRIPTION = """\
Makes this machine a kiosk: packages, a user, the program, settings, units that start with the machine. Run it with
--dry-run first: it prints every command and every file, changes nothing, and needs no rights. What is so already is
left alone, so it may be run again at any time."""


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "install", help="makes this machine a kiosk", description=_DESCRIPTION, allow_abbrev=False
    )
    command.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    command.add_argument(
        "--bundle", type=Path, metavar="FOLDER", help="the program, as make bundle makes it (default: this one)"
    )
    command.add_argument(
        "--centre",
        type=config.typed("centre"),
        metavar="ID",
        help="the centre that it stands in; without it the touchscreen asks at its first start",
    )
    command.add_argument(
        "--source", type=config.typed("source"), metavar="ADDRESS", help="where editions come from, address or folder"
    )
    command.add_argument("--desk", type=config.typed("desk"), metavar="ADDRESS", help="the hub's desk, where it is not")
    command.add_argument(
        "--width-mm", type=config.typed("width_mm"), metavar="MM", help="width of the picture as mounted"
    )
    config.add_printer(command)
    command.add_argument("--root", type=Path, metavar="FILE", help="the first trusted root.json, from the hub")
    command.add_argument("--release-key", type=Path, metavar="FILE", help="the key that new versions are signed with")
    command.add_argument("--remove", action="store_true", help="undo it; settings, user and data stay")
    command.add_argument(
        "--root-folder",
        type=Path,
        default=Path("/"),
        metavar="FOLDER",
        help="the root of another system, as of an image",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the plan, or carry it out. Raises ConfigurationError and WorldError."""
    prefix: Path = arguments.root_folder.expanduser().resolve()
    layout, machine = Layout(prefix), RealMachine(prefix)
    if not arguments.dry_run and os.geteuid() != 0:
        raise ConfigurationError("only root may install: sudo kiosk install …; or look first, with --dry-run")
    outlive_the_terminal()
    wishes = None if arguments.remove else _wishes(arguments)
    if arguments.dry_run:
        dry_run(_steps(layout, wishes, machine), machine, say)
        for line in _how_it_joins(layout, wishes):
            say(line)
        return 0
    if wishes is not None:
        plan.install(layout, wishes, machine)  # what is asked wrongly is refused before the lock makes a folder
    with only_one(layout):
        if wishes is not None and layout.trial.exists():
            raise WorldError(f"a new version is on trial; end that first: sudo {NAME} update --settle")
        carry_out(_steps(layout, wishes, machine), machine, say)
    for line in (*_how_it_joins(layout, wishes), *_afterwards(layout, removed=arguments.remove)):
        say(line)
    return 0


def _steps(layout: Layout, wishes: plan.Wishes | None, machine: Machine) -> tuple[Step, ...]:
    return plan.remove(layout) if wishes is None else plan.install(layout, wishes, machine)


def dry_run(steps: Sequence[Step], machine: Machine, say: Say) -> None:
    """Say what each step would do; change nothing."""
    for step in steps:
        try:
            done = step.is_done(machine)
            lines = [] if done else step.lines()
        except PermissionError:
            say(f"not seen {step.title}")
            say("           only root may look there; with sudo, the dry run tells more")
            continue
        say(f"{'is so   ' if done else 'to do   '} {step.title}")
        for line in lines:
            say(f"           {line}")
    say("Nothing was changed.")


def carry_out(steps: Sequence[Step], machine: Machine, say: Say) -> None:
    """Do the steps that a dry run would have named, in the same order. Raises WorldError at the first that fails."""
    todo = _look(steps, machine)
    for number, (step, done) in enumerate(todo, 1):
        title = step.title  # as it was before
        if done:
            say(f"is so    {title}")
            continue
        try:
            step.do(machine)
        except WorldError as error:
            left = sum(not later for _, later in todo[number:])
            raise WorldError(
                f"{title}: {error}. What was there before goes on as it did; {left} steps are left. "
                "Mend this, and run the same command again: it goes on from here"
            ) from error
        say(f"done     {title}")


def _look(steps: Sequence[Step], machine: Machine) -> list[tuple[Step, bool]]:
    return [(step, step.is_done(machine)) for step in steps]


def _how_it_joins(layout: Layout, wishes: plan.Wishes | None) -> list[str]:
    """What nobody has said yet and the touchscreen will ask; where it won't, how else the kiosk becomes the hub's."""
    if wishes is None or is_there(DataFolder(layout.data).device):
        return []
    if "centre" not in wishes.settings and not config.right(layout.config_file).centre:
        return ["No centre is named: the touchscreen asks for it at its first start, with its size and its code."]
    return [
        "A centre is named, so the touchscreen asks nothing. For the kiosk to join the hub, once it runs: write what "
        f"kiosk hub code CENTRE shows to FILE; sudo systemctl stop {SYNC_UNIT}; "
        f"sudo -u {NAME} {NAME} sync --once --enrol FILE; sudo systemctl start {SYNC_UNIT}"
    ]


def _afterwards(layout: Layout, *, removed: bool) -> list[str]:
    if removed:
        stays = f"settings (/etc/{NAME}), data (/var/lib/{NAME}), the user {NAME}, and the packages of the system"
        return [f"What stays: {stays}. Restart the machine: sudo reboot"]
    said = []
    if not layout.root_file.exists():
        said.append(f"Still to come: copy publication/metadata/root.json from the hub to /etc/{NAME}/root.json.")
    if not layout.release_key.exists():
        said.append(f"Still to come: the key for updates, /etc/{NAME}/release.pub.")
    return [*said, f"Restart the machine (sudo reboot), then look: sudo {NAME} doctor"]


def _wishes(arguments: argparse.Namespace) -> plan.Wishes:
    names = ("centre", "source", "desk", "width_mm", "printer", "paper_mm")
    values = {name: getattr(arguments, name) for name in names}
    return plan.Wishes(
        bundle=_bundle(arguments.bundle),
        settings={name: value for name, value in values.items() if value is not None},
        root=arguments.root,
        release_key=arguments.release_key,
    )


def _bundle(named: Path | None) -> Path:
    if named is not None:
        return named.expanduser().resolve()
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    raise ConfigurationError(f"name the program to install: --bundle dist/{NAME}, as make bundle makes it")
