"""``kiosk import``: take one file in at a kiosk, as a process of its own that nothing hostile leads out of.

It gives way to all others, may take neither much memory nor write for ever, opens no other file than the one it was
given, and tells on standard output, a line of JSON each, how it goes.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import MediaError
from kiosk.files import is_full
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.converting.media import Media
    from kiosk.domain.imports import Made

_NICE = 5  # behind the screen, and yet not last where much else runs
_MOST_MEMORY = 3 << 30  # bytes of address space
_LARGEST_FILE = 2_000_000_000  # bytes that it may write into one file
_MOST_CPU = 2 * 3600  # seconds


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``import`` to the command line."""
    command = commands.add_parser(
        "import",
        help="take a picture, a film or captions in (the staff desk does it)",
        description="Take a picture, a film or captions in, brought into the form that kiosks show. The staff desk "
        "starts this; what is made lies in the data folder, and shows once an item names it.",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="the file to take in; it is not changed")
    command.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="the kiosk's data folder")
    command.add_argument(
        "--as", choices=("picture", "film", "captions", "preview"), required=True, dest="kind", help="what it is to be"
    )


def run(args: argparse.Namespace) -> int:
    """Take the file in; 0 where it was, 1 where the last line says why not."""
    _be_modest()
    local = DataFolder(args.data).local
    try:
        made = _made(args.file, args.kind, local)
    except MediaError as error:
        return _end(error.fault)
    except (FileNotFoundError, NotADirectoryError):
        return _end("missing")
    except OSError as error:
        return _end("disk_full" if is_full(error) else "unreadable")
    except MemoryError:
        return _end("too_large")
    _tell(done=1.0, made=made)
    return 0


def _made(file: Path, kind: str, local: Path) -> Made:
    from kiosk.blobs import Blobs
    from kiosk.converting.media import Media
    from kiosk.leftovers import touch, workplace

    if not file.is_file():
        raise MediaError("there is no such file", "missing")
    if file.suffix.lower() == ".svg":
        raise MediaError("drawings are taken by the hub only", "unknown_type")
    with workplace(local) as folder, warnings.catch_warnings():
        media = Media(Blobs(local), local / "made", work=folder)
        warnings.simplefilter("ignore")  # whatever a library thinks of the file, the end says enough
        made = _converted(media, file, kind)
        blobs = [*(each.blob for each in made.renditions), made.film, made.captions]
        touch(local, (blob.sha256 for blob in blobs if blob))
        return made


def _converted(media: Media, file: Path, kind: str) -> Made:
    from kiosk.domain.imports import Made

    if kind == "picture":
        return Made(renditions=media.picture(file))
    if kind == "captions":
        return Made(captions=media.captions(file))
    if kind == "preview":
        return Made(renditions=(media.preview(file),))
    return media.film(file, lambda done: _tell(done=done))


def _be_modest() -> None:
    with suppress(OSError):
        os.nice(_NICE)
    limits = (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_FSIZE, _LARGEST_FILE),
        (resource.RLIMIT_CPU, _MOST_CPU),
    )
    for which, most in limits:
        with suppress(OSError, ValueError):  # a lower limit holds already
            resource.setrlimit(which, (most, most))


def _tell(*, done: float = 0.0, made: Made | None = None, fault: str = "") -> None:
    from kiosk.domain.imports import Told

    told = Told(done=done, made=made, fault=fault)
    sys.stdout.write(told.model_dump_json(exclude_defaults=True) + "\n")
    sys.stdout.flush()


def _end(fault: str) -> int:
    _tell(fault=fault)
    return 1
