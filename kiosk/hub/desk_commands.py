"""``kiosk hub code``, ``devices``, ``staff``, ``names-read`` and ``letters``: which kiosks belong to the hub, who works
at the centres, who of them has read names, and which letters could not be sent.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.clock import SystemClock
from kiosk.domain.errors import ConfigurationError
from kiosk.files import replacing
from kiosk.hub.folders import HubFolder

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.domain.persons import Staff
    from kiosk.hub.devices import Known

AddCommand = Callable[[str, str, str], argparse.ArgumentParser]
"""Makes a command of a name, a few words, and a sentence more."""

_TIME = "%Y-%m-%dT%H:%M:%SZ"
_ROLES = ("editor", "central_editor", "booker", "administrator")


def add_commands(command: AddCommand) -> None:
    """Add the five."""
    code = command("code", "show a code with which a kiosk enrols", "It is good once, for a quarter of an hour.")
    code.add_argument("centre", help="the centre where the kiosk stands, such as seinajoki")
    code.add_argument("--to", type=Path, metavar="FILE", help="write it to a file that only you can read instead")

    devices = command("devices", "list the kiosks that have enrolled", "A kiosk that is gone can be revoked alone.")
    which = devices.add_mutually_exclusive_group()
    which.add_argument("--revoke", metavar="ID", help="believe this kiosk no more")
    which.add_argument(
        "--gone",
        metavar="ID",
        help="it will not come back: believe it no more, and give the seats that it holds to others; a booking that "
        "it has confirmed and not told of becomes work for the staff, should it come after all",
    )

    staff = command("staff", "list who works at the centres", "Kiosks are told at their next exchange.")
    change = staff.add_mutually_exclusive_group()
    change.add_argument("--set", metavar="ID", help="add or change somebody; asks for a PIN")
    change.add_argument("--from", type=Path, metavar="FILE", dest="file", help="add or change those in a YAML file")
    change.add_argument("--remove", metavar="ID", help="somebody no longer works here")
    staff.add_argument("--name", help="with --set: as colleagues call them")
    staff.add_argument("--centre", help="with --set: where they work")
    staff.add_argument("--role", action="append", choices=_ROLES, help="with --set: what they do; may be given twice")

    read = command(
        "names-read",
        "list who of the staff has read names",
        "A line for each slot or message, oldest first; times in UTC.",
    )
    read.add_argument("--centre", help="the slots of this centre alone")
    read.add_argument("--since", type=_instant, metavar="DAY", help="from this day on, such as 2026-11-28")

    command(
        "letters",
        "list the letters that could not be sent",
        "A line for each, with its time, booking and tries; the hub's log says why. Times in UTC.",
    )


def _code(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.domain.code import spoken_code
    from kiosk.hub.devices import show_code
    from kiosk.hub.editions import last_edition
    from kiosk.hub.rules import centres

    with _writing(folder) as connection:
        _demand_centre(args.centre, centres(connection))
        code = show_code(connection, args.centre, SystemClock().now())
        last = last_edition(connection)
    if args.to is not None:  # for an agent, which is told the desk's address too, or says that it lacks it
        with replacing(args.to) as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(f"{spoken_code(code)}\n".encode())
        return
    _say(spoken_code(code))
    if last is None or not last.desk:
        where = f" --data {args.data}" if args.data else ""
        _say(
            "No kiosk can join yet: no edition says where kiosks find this desk. Type once, with the address at which "
            f"they reach this hub:\n    kiosk hub publish{where} --desk https://hub.example"
        )


def _devices(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.devices import all_devices, declare_gone, revoke
    from kiosk.hub.incarnations import awaited

    with _writing(folder) as connection:
        if args.revoke is not None and not revoke(connection, args.revoke, SystemClock().now()):
            raise ConfigurationError(f"there is no kiosk {args.revoke!r} that could be revoked")
        if args.gone is not None and not declare_gone(connection, args.gone, SystemClock().now()):
            raise ConfigurationError(f"there is no kiosk {args.gone!r} that could be declared gone")
        waited = set(awaited(connection))
        if waited:
            _say(
                "The hub was put back from a backup. It gives no seat away until the kiosks below have told again what "
                "was decided there;\nkiosk hub restore --go goes on without those that are not expected."
            )
        devices = list(all_devices(connection))
        for known in devices:
            _say(f"{known.id}  {known.centre}  {known.name}  {_stands(known, is_awaited=known.id in waited)}")
        if not devices:
            _say("no kiosk has enrolled yet; kiosk hub code CENTRE shows the code for one")


def _stands(known: Known, *, is_awaited: bool) -> str:
    if known.revoked_at:
        return f"gone {known.gone_at}" if known.gone_at else f"revoked {known.revoked_at}"
    seen = f"last seen {known.seen_at or 'never'}"
    if known.copied_at:
        seen += f"; a copy of it was noticed {known.copied_at}: enrol the copy again with a new code"
    return f"{seen}; has to tell again what was decided there" if is_awaited else seen


def _staff(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.roster import all_staff, find_staff, put_staff
    from kiosk.hub.rules import centres
    from kiosk.hub.staff_file import read_staff

    if args.set is None and (args.name or args.centre or args.role):
        raise ConfigurationError("--name, --centre and --role say more of somebody: --set names whom")
    with _writing(folder) as connection:
        there = centres(connection)
    if args.centre is not None:
        _demand_centre(args.centre, there)
    asked = (_asked(args),) if args.set is not None else read_staff(args.file) if args.file is not None else ()
    for each in asked:
        _demand_centre(each.centre, there)
    with _writing(folder) as connection:
        for each in asked:
            put_staff(connection, each)
        if args.remove is not None:
            leaves = find_staff(connection, args.remove)
            if leaves is None:
                raise ConfigurationError(f"nobody here is called {args.remove!r}")
            put_staff(connection, leaves.model_copy(update={"pin": None}), gone=True)
        everybody = list(all_staff(connection))
        for one in everybody:
            _say(f"{one.id}  {one.centre}  {one.name}  {', '.join(one.roles)}{'' if one.pin else '  without a PIN'}")
        if not everybody:
            _say("nobody works at the centres yet; kiosk hub staff --set ID adds somebody")


def _asked(args: argparse.Namespace) -> Staff:
    from pydantic import ValidationError

    from kiosk.domain.persons import Staff
    from kiosk.hub.staff_file import WRONG_PIN
    from kiosk.pins import fault_of_pin, hash_pin

    if not (args.name and args.centre and args.role):
        raise ConfigurationError("--set needs --name, --centre and --role too")
    pin = getpass.getpass(f"PIN for {args.name}: ")
    if fault := fault_of_pin(pin):
        raise ConfigurationError(WRONG_PIN[fault])
    try:
        return Staff(id=args.set, name=args.name, centre=args.centre, roles=tuple(args.role), pin=hash_pin(pin))
    except ValidationError as error:
        raise ConfigurationError(
            "an id is made of lower-case letters, digits and hyphens, and a name has up to 100 signs"
        ) from error


def _names_read(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.names_read import names_read
    from kiosk.hub.rules import centres

    with _writing(folder) as connection:
        if args.centre is not None:
            _demand_centre(args.centre, centres(connection))
        found = names_read(connection, args.centre, args.since)
    for each in found:
        what = f"message {each.message}" if each.message else each.slot
        who = f"{each.staff}  {each.name or 'not known any more'}"
        _say(f"{each.at:{_TIME}}  {who}  {each.centre}  {what}  {each.starts}  at {each.kiosk}")
    if not found:
        _say("nobody has read names")


def _letters(_args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.letter_queue import late_letters

    with _writing(folder) as connection:
        late = late_letters(connection)
    for each in late:
        stands = f"next try {each.due_at:{_TIME}}" if each.due_at else "given up: tell them in another way"
        time = f"{each.slot.centre}  {each.slot.item}  {each.slot.starts:{_TIME}}"
        _say(f"{time}  booking {each.booking}  tried {each.tries} times, {stands}")
    if not late:
        _say("no letter waits because it could not be sent")


def _demand_centre(centre: str, there: Collection[str]) -> None:
    if centre not in there:
        known = ", ".join(sorted(there)) or "none; load content first"
        raise ConfigurationError(f"there is no centre {centre!r}; there are: {known}")


def _instant(words: str) -> datetime:
    """A day, or an instant; without a zone in UTC, as the list is."""
    try:
        instant = datetime.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no day; one looks like 2026-11-28") from None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


@contextmanager
def _writing(folder: HubFolder) -> Iterator[Connection]:
    from kiosk.hub.store import open_store

    store = open_store(folder.database)
    try:
        with store.writing() as connection:
            yield connection
    finally:
        store.close()


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


COMMANDS: dict[str, Callable[[argparse.Namespace, HubFolder], None]] = {
    "code": _code,
    "devices": _devices,
    "staff": _staff,
    "names-read": _names_read,
    "letters": _letters,
}
