"""Whether an archive is a release by the one whose key this kiosk holds: its signature, then its size and its hash.

Nothing of an archive is unpacked before it has passed here.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, VerificationError
from securesystemslib.signer import SSlibKey

from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import ENDING, PAYLOAD_TYPE, Release, release_from

_LARGEST_LETTER = 100_000  # bytes of the signed file


@dataclass(frozen=True, slots=True)
class Offer:
    """An archive that is what its signed file says."""

    archive: Path
    release: Release


def trusted(archive: Path, public_key: Path) -> Offer:
    """The release in ``archive``, whose signed file lies beside it.

    Raises ConfigurationError where a file is missing or no key, and WorldError where the release can't be trusted.
    """
    if not archive.name.endswith(ENDING):
        raise ConfigurationError(f"{archive.name} is no release; name the file that ends in {ENDING}")
    release = _signed(archive.with_name(archive.name.removesuffix(ENDING) + ".json"), _key(public_key))
    if archive.name != release.file:
        raise WorldError(f"{archive.name} comes with the signature of {release.file}; copy both files again")
    _check_content(archive, release)
    return Offer(archive, release)


def _signed(letter: Path, key: SSlibKey) -> Release:
    try:
        with letter.open("rb") as file:
            envelope = Envelope.from_dict(json.loads(file.read(_LARGEST_LETTER)))
    except FileNotFoundError as error:
        raise ConfigurationError(f"{letter.name} is missing; copy it beside the release") from error
    except OSError as error:
        raise ConfigurationError(f"{letter} can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError, FormatError) as error:
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


def _check_content(archive: Path, release: Release) -> None:
    try:
        with archive.open("rb") as file:
            size = archive.stat().st_size
            if size != release.size:
                raise WorldError(
                    f"{archive.name} has {size} bytes of {release.size}; copy it again. Nothing was changed"
                )
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ConfigurationError(f"{archive} can't be read: {error.strerror}") from error
    if found != release.sha256:
        raise WorldError(f"{archive.name} is not what was signed; copy it again. Nothing was changed")


def _key(place: Path) -> SSlibKey:
    try:
        key = load_pem_public_key(place.read_bytes())
    except OSError as error:
        raise ConfigurationError(
            f"the release key {place} can't be read: {error.strerror}; copy release.pub from the Center to it"
        ) from error
    except ValueError as error:
        raise ConfigurationError(f"{place} is no public key; copy release.pub from the Center to it") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ConfigurationError(f"{place} is no Ed25519 key; copy release.pub from the Center to it")
    return SSlibKey.from_crypto(key)
