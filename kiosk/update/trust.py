"""Whether an archive is a release by the one whose key this kiosk holds: its signature, then its size and its hash.

Nothing of an archive is unpacked before it has passed here. What is hashed is a copy that root alone can write, and
that copy is unpacked: whoever may write to the file that was offered can't exchange it in between.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, VerificationError
from securesystemslib.signer import SSlibKey

from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import ENDING, PAYLOAD_TYPE, Release, release_from
from kiosk.files import disk_fault
from kiosk.install import anchors

_LARGEST_LETTER = 100_000  # bytes of the signed file
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Offer:
    """An archive that is what its signed file says, in a place where nobody else writes."""

    archive: Path
    release: Release


def signed(archive: Path, public_key: Path) -> Release:
    """The release that ``archive`` has to be, as the signed file beside it says.

    Raises ConfigurationError where a file is missing or no key, and WorldError where the release can't be trusted.
    """
    if not archive.name.endswith(ENDING):
        raise ConfigurationError(f"{archive.name} is no release; name the file that ends in {ENDING}")
    key = SSlibKey.from_crypto(anchors.release_key(public_key))
    release = _signed(archive.with_name(archive.name.removesuffix(ENDING) + ".json"), key)
    if archive.name != release.file:
        raise WorldError(f"{archive.name} comes with the signature of {release.file}; copy both files again")
    return release


@contextmanager
def trusted(archive: Path, release: Release, own: Path) -> Iterator[Offer]:
    """A copy of ``archive`` in the file ``own``, which is just what was signed, and goes at the end of the block.

    Raises ConfigurationError and WorldError as ``signed`` does, and WorldError where the copy can't be written.
    """
    try:
        try:
            own.unlink(missing_ok=True)
            with os.fdopen(os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600), "wb") as copy:
                _check_content(archive, release, copy)
        except OSError as error:
            raise disk_fault(error, str(own)) from error
        yield Offer(own, release)
    finally:
        with suppress(OSError):
            own.unlink(missing_ok=True)


def _signed(letter: Path, key: SSlibKey) -> Release:
    try:
        with letter.open("rb") as file:
            envelope = Envelope.from_dict(json.loads(file.read(_LARGEST_LETTER)))
    except FileNotFoundError as error:
        raise ConfigurationError(f"{letter.name} is missing; copy it beside the release") from error
    except OSError as error:
        raise ConfigurationError(f"{letter} can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, FormatError) as error:
        raise WorldError(f"{letter.name} is damaged; copy it again") from error
    try:
        envelope.verify([key], 1)
    except VerificationError as error:
        raise WorldError(
            f"{letter.name} is not signed with the release key of this kiosk; get the release from the Center again. "
            "Nothing was changed"
        ) from error
    if envelope.payload_type != PAYLOAD_TYPE:
        raise WorldError(f"{letter.name} is signed, but is no release: {envelope.payload_type!r}")
    return release_from(envelope.payload)


def _check_content(archive: Path, release: Release, copy: IO[bytes]) -> None:
    """Copy no more than was signed, and compare. Raises OSError only for what ``copy`` can't take."""
    found = hashlib.sha256()
    size = 0
    try:
        offered = archive.open("rb")
    except OSError as error:
        raise ConfigurationError(f"{archive} can't be read: {error.strerror}") from error
    with offered:
        while size <= release.size and (piece := _read(offered, archive)):
            found.update(piece)
            size += len(piece)
            copy.write(piece)
        there = max(size, os.fstat(offered.fileno()).st_size)
    if there != release.size:
        raise WorldError(f"{archive.name} has {there} bytes of {release.size}; copy it again. Nothing was changed")
    if found.hexdigest() != release.sha256:
        raise WorldError(f"{archive.name} is not what was signed; copy it again. Nothing was changed")


def _read(offered: IO[bytes], archive: Path) -> bytes:
    try:
        return offered.read(_CHUNK)
    except OSError as error:
        raise ConfigurationError(f"{archive} can't be read: {error.strerror}") from error
