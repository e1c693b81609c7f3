"""A release of the program: what is signed of it, and which of two is newer.

It knows neither keys nor archives.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass

from kiosk.domain.errors import WorldError

NAME = "ntc-kiosk"
"""The name of the program's file, of its folders, of its user, and how its units' names begin."""

PAYLOAD_TYPE = "application/vnd.ntc-kiosk.release+json"
FORMAT = 1
"""Raise it with a change that an older program would misunderstand; it then refuses the release in a sentence."""

ENDING = ".tar.xz"
_VERSION = re.compile(r"\d{1,9}(\.\d{1,9}){1,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Release:
    """An archive of the program. ``size`` and ``unpacked`` are bytes, before and after."""

    version: str
    size: int
    sha256: str
    unpacked: int

    @property
    def file(self) -> str:
        """The name of the archive."""
        return f"{NAME}-{self.version}{ENDING}"

    def to_bytes(self) -> bytes:
        """What is signed."""
        return json.dumps({"format": FORMAT, "name": NAME, **asdict(self)}, sort_keys=True).encode()


def release_from(data: bytes) -> Release:
    """The release that signed bytes tell of. Raises WorldError for anything else."""
    try:
        said = json.loads(data)
        kind, name = said["format"], said["name"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise WorldError("what is signed is no release of this program") from error
    if kind != FORMAT or name != NAME:
        raise WorldError(f"it is a release of {name!r} in format {kind!r}, not of {NAME} in format {FORMAT}")
    try:
        release = Release(said["version"], said["size"], said["sha256"], said["unpacked"])
        sizes_are_right = all(type(size) is int and size > 0 for size in (release.size, release.unpacked))
        if is_version(release.version) and _SHA256.fullmatch(release.sha256) and sizes_are_right:
            return release
    except (KeyError, TypeError) as error:
        raise WorldError("the release says less of itself than it must") from error
    raise WorldError("the release says something of itself that can't be")


def is_version(words: str) -> bool:
    """Whether a release can be called so: two to four numbers with dots."""
    return bool(_VERSION.fullmatch(words))


def is_older(version: str, than: str) -> bool:
    """Whether ``version`` comes before ``than``; a name that is no version of a release is older than all that are."""
    return _rank(version) < _rank(than)


def _rank(version: str) -> tuple[int, ...]:
    if not is_version(version):
        return ()
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
