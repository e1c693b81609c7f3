"""``kiosk hub …``: the words of the hub's commands. What they do is imported only when one runs."""

from __future__ import annotations

import argparse
import ipaddress
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import config, logs
from kiosk.domain.clock import SystemClock
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.files import disk_fault
from kiosk.hub import desk_commands, restore_commands
from kiosk.hub.folders import DATABASE_ENVIRONMENT, ENVIRONMENT, SMTP_PASSWORD, HubFolder, default_folder

if TYPE_CHECKING:
    from kiosk.hub.postman import Mail

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # the only name that argparse has for it

_ABOUT = "The hub holds content and slots, publishes signed editions, and serves them to the centres."


def add_arguments(subparsers: Subparsers) -> None:
    """Add ``hub`` and its commands to a parser; ``run`` carries them out."""
    hub = subparsers.add_parser("hub", help="load, sign, publish and serve content", description=_ABOUT)
    commands = hub.add_subparsers(dest="hub_command", required=True, metavar="COMMAND")

    _add_keys(commands)
    _add_content(commands)
    _add_release(commands)
    _add_serve(commands)
    desk_commands.add_commands(partial(_command, commands))
    restore_commands.add_commands(partial(_command, commands))


def run(args: argparse.Namespace) -> int:
    """Carry out the command that was parsed; 0. Raises KioskError, which the command line puts in words."""
    commands: dict[str, Callable[[argparse.Namespace, HubFolder], None]] = {
        "keys": _keys,
        "load": _load,
        "publish": _publish,
        "export": _export,
        "release": _release,
        "serve": _serve,
        **desk_commands.COMMANDS,
        **restore_commands.COMMANDS,
    }
    try:
        commands[args.hub_command](args, HubFolder(args.data or default_folder(), args.database))
    except OSError as error:
        raise _in_words(error) from error
    return 0


def _in_words(error: OSError) -> WorldError:
    fault = disk_fault(error, "the hub's folder")
    return type(fault)(f"{fault}. What was published before still stands; mend this, and run it again")


def _keys(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.engines import is_there
    from kiosk.hub.keys import make_keys, root_key_file, rotate_keys

    if args.online and not args.rotate:
        raise ConfigurationError("--online goes with --rotate: only a new root.json can name new keys")
    if args.rotate:
        version = rotate_keys(folder, SystemClock(), root_key=args.root_key, online=args.online)
        where = root_key_file(folder, version, root_key=args.root_key)
        _say(f"root.json is at version {version}; the new root key is {where}, keep it where the old one was")
        if args.online and is_there(folder.database):
            _publish_all(folder)
        return
    made = make_keys(folder, SystemClock(), root_key=args.root_key)
    root = folder.publication / "metadata" / "root.json"
    _say(f"the keys are in {folder.keys}; kiosks need {root}" if made else f"there are keys in {folder.keys} already")


def _load(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.load import load
    from kiosk.hub.store import open_store

    store = open_store(folder.database)
    try:
        _say(str(load(args.folder, folder=folder, store=store, clock=SystemClock(), keep=args.keep)))
    finally:
        store.close()


def _publish(args: argparse.Namespace, folder: HubFolder) -> None:
    _publish_all(folder, desk=args.desk, empty=args.empty)


def _publish_all(folder: HubFolder, *, desk: str | None = None, empty: bool = False) -> None:
    from kiosk.hub.publish import publish
    from kiosk.hub.store import open_store

    store = open_store(folder.database)
    try:
        done = publish(folder=folder, store=store, clock=SystemClock(), desk=desk, empty=empty)
    finally:
        store.close()
    what = "published" if done.new else "unchanged, signed anew" if done.signed else "unchanged"
    _say(f"edition {done.edition}: {what}")


def _export(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.export import export
    from kiosk.hub.store import open_store

    store = open_store(folder.database)
    try:
        edition = export(args.folder, folder=folder, store=store, clock=SystemClock())
    finally:
        store.close()
    _say(f"edition {edition} is in {args.folder}, valid for 60 days")


def _release(args: argparse.Namespace, folder: HubFolder) -> None:  # noqa: ARG001 - it lies outside of the hub's folder
    from kiosk.bundle import bundle_version
    from kiosk.hub.release import make_key, make_release

    bundle_version(args.bundle)  # what is asked wrongly is refused before a key is made, and without a wait
    if args.new_key:
        _say(f"{args.key} is the release key: keep it offline. Kiosks need {make_key(args.key)}")
    _say(f"packing {args.bundle}; that takes some minutes")
    archive, signed = make_release(args.bundle, args.key, args.to)
    _say(f"take both to the centre: {archive} and {signed}")


def _serve(args: argparse.Namespace, folder: HubFolder) -> None:
    from kiosk.hub.serve import serve

    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    stop = threading.Event()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        with logs.kept("hub", folder.root):
            serve(
                data=folder.root,
                database=folder.server,
                host=args.host,
                port=args.port,
                desk=args.desk,
                proxy=args.proxy or "",
                keep_days=args.keep_details,
                mail=_mail(args),
                stop=stop,
                ready=lambda port: _say(f"the hub answers at http://{args.host}:{port}"),
            )
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _mail(args: argparse.Namespace) -> Mail | None:
    from kiosk.hub.postman import Mail, server_at

    if not args.smtp:
        return None
    if not args.mail_from or "@" not in args.mail_from:
        raise ConfigurationError(
            "--smtp needs --mail-from too: the address that letters come from, such as ntc@hub.example"
        )
    return Mail(server_at(args.smtp, os.environ.get(SMTP_PASSWORD, "")), args.mail_from)


def _add_keys(commands: Subparsers) -> None:
    keys = _command(commands, "keys", "make the keys that sign editions", "Keys that are there already stay.")
    keys.add_argument("--root-key", type=Path, metavar="FILE", help="the root key lies here, such as on a stick")
    keys.add_argument(
        "--rotate", action="store_true", help="put a new root key beside the old one; kiosks follow by themselves"
    )
    keys.add_argument(
        "--online", action="store_true", help="with --rotate: new keys for the daily work too, and publish with them"
    )


def _add_content(commands: Subparsers) -> None:
    load = _command(
        commands,
        "load",
        "check a folder of content and load it",
        "Every item is a folder with an item.yaml. All that is wrong is named by file and line, and then nothing "
        "is loaded. What an earlier load brought and this folder does not hold is removed.",
    )
    load.add_argument("folder", type=Path, help="the folder of content")
    load.add_argument("--keep", action="store_true", help="leave what the folder does not hold as it is")

    publish = _command(
        commands,
        "publish",
        "publish what has changed as a new edition",
        "Without a change there is no new edition; a timestamp older than a day is signed anew.",
    )
    publish.add_argument("--empty", action="store_true", help="publish an edition without any document, if need be")
    _add_desk(publish)

    export = _command(
        commands, "export", "copy the edition to a folder, such as a stick", "The copy is valid for 60 days."
    )
    export.add_argument("folder", type=Path, help="where to; an earlier copy there is brought up to date")


def _add_release(commands: Subparsers) -> None:
    release = _command(
        commands, "release", "pack and sign a new version of the program", "For kiosk update at the centres."
    )
    release.add_argument("bundle", type=Path, help="what make bundle made, dist/ntc-kiosk")
    release.add_argument("--key", type=Path, metavar="FILE", required=True, help="the release key, kept offline")
    release.add_argument("--new-key", action="store_true", help="make that key, and release.pub for the kiosks")
    release.add_argument("--to", type=Path, metavar="FOLDER", default=Path("dist"), help="where to (%(default)s)")


def _add_serve(commands: Subparsers) -> None:
    serve = _command(commands, "serve", "publish, and serve until stopped", "Signs the timestamp anew each day.")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, default=8420, help="the port to listen on (default: %(default)s)")
    serve.add_argument(
        "--proxy",
        type=_network,
        metavar="ADDRESS",
        help="a reverse proxy asks from this address, or network, and says in X-Forwarded-For for whom; of nobody else "
        "that is believed",
    )
    serve.add_argument(
        "--smtp",
        metavar="SERVER",
        help=f"send letters by smtp://user@host:587 or smtps://user@host, with the password in ${SMTP_PASSWORD}",
    )
    serve.add_argument("--mail-from", metavar="ADDRESS", help="with --smtp: the address that letters come from")
    serve.add_argument(
        "--keep-details",
        type=_days,
        metavar="DAYS",
        help="erase who booked so many days after the visit; the kiosks' privacy notice says so (at first: 14)",
    )
    _add_desk(serve)


def _command(commands: Subparsers, name: str, words: str, more: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}. {more}")
    parser.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help=f"the hub's folder (default: ${ENVIRONMENT}, else ~/.local/share/ntc-kiosk/hub)",
    )
    parser.add_argument(
        "--database",
        default=os.environ.get(DATABASE_ENVIRONMENT, ""),
        metavar="ADDRESS",
        help=f"PostgreSQL instead of a file: postgresql://user@host/name (default: ${DATABASE_ENVIRONMENT})",
    )
    return parser


def _days(words: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,2}", words):
        raise argparse.ArgumentTypeError(f"{words!r} is not a number of days from 1 to 999")
    return int(words)


def _port(words: str) -> int:
    if not re.fullmatch("[0-9]{1,5}", words) or int(words) > 65_535:
        raise argparse.ArgumentTypeError(f"{words!r} is no port; one is a number up to 65535, such as 8420")
    return int(words)


def _network(words: str) -> str:
    try:
        return str(ipaddress.ip_network(words))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no address; one looks like 192.0.2.7 or 10.1.0.0/16") from None


def _add_desk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--desk", type=config.typed("desk"), metavar="URL", help="the address of the desk API that kiosks are told"
    )


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
