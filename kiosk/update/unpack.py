"""Unpacks a release into a folder, and nothing beside it.

The archive has been signed; that a careless or stolen key could reach out of the folder is still no reason to let it.
Symbolic links are made last, once it is known where all of them lead, and nothing else lies behind one: so no file and
no link is ever made through another link.
"""

from __future__ import annotations

import lzma
import os
import shutil
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from kiosk.domain.errors import WorldError
from kiosk.domain.release import NAME
from kiosk.files import disk_fault, fsync
from kiosk.update.trust import Offer

MOST_ENTRIES = 20_000
_CHUNK = 1 << 20
_MOST_HOPS = 40  # from link to link; Linux follows no more


def unpack(offer: Offer, target: Path) -> None:
    """Unpack into the new folder ``target``, all of it on the disk at the end, for everyone to read and run.

    Raises WorldError, and leaves no folder, where the archive holds what no release holds or the disk is full.
    """
    try:
        target.mkdir(parents=True)
        try:
            with offer.archive.open("rb") as file, tarfile.open(fileobj=file, mode="r|xz") as tar:
                _write(tar, offer, target)
        except (tarfile.TarError, lzma.LZMAError, EOFError, ValueError) as error:
            raise WorldError(f"{offer.release.file} can't be unpacked: {error}; copy it again") from error
        for folder in (target, *(path for path in target.rglob("*") if path.is_dir() and not path.is_symlink())):
            folder.chmod(0o755)  # whatever the umask
            fsync(folder)
    except BaseException as error:
        shutil.rmtree(target, ignore_errors=True)
        if isinstance(error, OSError):
            raise disk_fault(error, f"the new version in {target.parent}") from error
        raise


def _write(tar: tarfile.TarFile, offer: Offer, target: Path) -> None:
    room = offer.release.unpacked
    links: dict[PurePosixPath, str] = {}
    others: set[PurePosixPath] = set()
    for member, inside in _members(tar, f"{NAME}-{offer.release.version}"):
        if member.issym():
            links[inside] = member.linkname
            continue
        others.add(inside)
        if member.isdir():
            (target / inside).mkdir(parents=True, exist_ok=True)
        else:
            room -= member.size
            if room < 0:
                raise WorldError("it would take more room than is signed for")
            _copy(tar, member, target / inside)
    _check_links(links, others)
    for inside, leads_to in links.items():
        (target / inside).parent.mkdir(parents=True, exist_ok=True)
        (target / inside).symlink_to(leads_to)


def _check_links(links: Mapping[PurePosixPath, str], others: set[PurePosixPath]) -> None:
    """Raises WorldError for a link that leads outside, and for whatever lies behind a link."""
    for path in (*links, *others):
        if (path in others and path in links) or any(parent in links for parent in path.parents):
            raise WorldError(f"{str(path)!r} in it lies behind a link")
    for path, leads_to in links.items():
        if not _stays_inside(path, links):
            raise WorldError(f"the link {str(path)!r} in it leads outside, to {leads_to!r}")


def _stays_inside(path: PurePosixPath, links: Mapping[PurePosixPath, str]) -> bool:
    """Follow a link as the system would, through all others, without asking the disk."""
    to_go, here, hops = list(reversed(path.parts)), PurePosixPath(), 0
    while to_go:
        part = to_go.pop()
        if part == "..":
            if not here.parts:
                return False
            here = here.parent
            continue
        here /= part
        if here in links:
            hops += 1
            if hops > _MOST_HOPS or links[here].startswith("/"):
                return False
            to_go += reversed(PurePosixPath(links[here]).parts)
            here = here.parent
    return True


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
    mode = 0o755 if member.mode & 0o100 else 0o644
    with os.fdopen(os.open(place, flags, mode), "wb") as file:
        shutil.copyfileobj(content, file, _CHUNK)
        os.fchmod(file.fileno(), mode)  # whatever the umask
        file.flush()
        os.fsync(file.fileno())
