"""Unpacks a release into a folder, and nothing beside it.

The archive has been signed; that a careless or stolen key could reach out of the folder is still no reason to let it.
Symbolic links are made last, so that no file is ever written through one.
"""

from __future__ import annotations

import lzma
import os
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.domain.errors import WorldError
from kiosk.domain.release import NAME
from kiosk.store.files import disk_fault, sync_folder
from kiosk.update.trust import Offer

MOST_ENTRIES = 20_000
_CHUNK = 1 << 20


def unpack(offer: Offer, target: Path) -> None:
    """Unpack into the new folder ``target``, all of it on the disk at the end.

    Raises WorldError, and leaves no folder, where the archive holds what no release holds or the disk is full.
    """
    try:
        target.mkdir(parents=True, mode=0o755)
        try:
            with offer.archive.open("rb") as file, tarfile.open(fileobj=file, mode="r|xz") as tar:
                _write(tar, offer, target)
        except (tarfile.TarError, lzma.LZMAError, EOFError, ValueError) as error:
            raise WorldError(f"{offer.archive.name} can't be unpacked: {error}; copy it again") from error
        for folder in [path for path in target.rglob("*") if path.is_dir() and not path.is_symlink()]:
            sync_folder(folder)
        sync_folder(target)
    except BaseException as error:
        shutil.rmtree(target, ignore_errors=True)
        if isinstance(error, OSError):
            raise disk_fault(error, f"the new version in {target.parent}") from error
        raise


def _write(tar: tarfile.TarFile, offer: Offer, target: Path) -> None:
    room = offer.release.unpacked
    links: list[tuple[PurePosixPath, str]] = []
    for member, inside in _members(tar, f"{NAME}-{offer.release.version}"):
        place = target / inside
        if member.isdir():
            place.mkdir(parents=True, exist_ok=True)
        elif member.issym():
            links.append((inside, member.linkname))
        else:
            room -= member.size
            if room < 0:
                raise WorldError("it would take more room than is signed for")
            _copy(tar, member, place)
    for inside, leads_to in links:
        (target / inside).parent.mkdir(parents=True, exist_ok=True)
        (target / inside).symlink_to(leads_to)
    for inside, leads_to in links:  # once all are there, for a link may lead through another one
        if leads_to.startswith("/") or not (target / inside).resolve().is_relative_to(target.resolve()):
            raise WorldError(f"the link {str(inside)!r} in it leads outside, to {leads_to!r}")


def _members(tar: tarfile.TarFile, top: str) -> Iterator[tuple[tarfile.TarInfo, PurePosixPath]]:
    for count, member in enumerate(tar):
        if count > MOST_ENTRIES:
            raise WorldError(f"it holds more than {MOST_ENTRIES} files")
        path = PurePosixPath(member.name)
        if ".." in path.parts or path.is_absolute() or path.parts[:1] != (top,):
            raise WorldError(f"it holds {member.name!r}, which lies outside of its folder")
        if not (member.isreg() or member.isdir() or member.issym()):
            raise WorldError(f"{member.name!r} in it is neither file nor folder nor link")
        if len(path.parts) > 1:
            yield member, path.relative_to(top)


def _copy(tar: tarfile.TarFile, member: tarfile.TarInfo, place: Path) -> None:
    content = tar.extractfile(member)
    if content is None:
        raise WorldError(f"{member.name!r} in it has no content")
    place.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with os.fdopen(os.open(place, flags, 0o755 if member.mode & 0o100 else 0o644), "wb") as file:
        shutil.copyfileobj(content, file, _CHUNK)
        file.flush()
        os.fsync(file.fileno())
