"""The hub's keys for what is sealed: one at work, and those before it for as long as there is something that they open.

They lie beside the keys that sign editions, ``seal.pem`` first, then ``seal-2.pem`` and so on; the last is at work.
"""

from __future__ import annotations

import functools
import json
import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.domain.errors import ConfigurationError
from kiosk.domain.sealed import Purpose, Sealed, SealKey
from kiosk.files import replacing
from kiosk.hub.folders import HubFolder, make_folder
from kiosk.sealing import SealBrokenError, public_half, unseal

_log = logging.getLogger(__name__)

_NAME = re.compile(r"seal(?:-([0-9]+))?\.pem")


@dataclass(frozen=True)
class SealKeys:
    """The key at work, whose public half the catalogue carries, and all that open."""

    public: SealKey
    private: dict[str, X25519PrivateKey]

    def open(self, sealed: Sealed, *, purpose: Purpose, about: str) -> bytes:
        """What was sealed. Raises SealBrokenError, also where the key is no longer here."""
        key = self.private.get(sealed.key)
        if key is None:
            raise SealBrokenError("the key to what was sealed is not here")
        return unseal(sealed, key, purpose=purpose, about=about)

    def read(self, box: str | None, *, purpose: Purpose, about: str) -> Any:  # noqa: ANN401  # JSON
        """What is in a box of the database; None for no box, and for one that does not open, with a line in the log."""
        if box is None:
            return None
        try:
            found = json.loads(self.open(Sealed.model_validate_json(box), purpose=purpose, about=about))
            json.dumps(_deeper(found))  # what is nested so deep that it can't be written again is nothing of ours
        except (SealBrokenError, ValueError, RecursionError):
            _log.warning("the %s of a booking can't be opened", purpose)
            return None
        return found


class KeyRing:
    """The keys of a hub that stays up: read again when a command has put a new one to work."""

    def __init__(self, folder: HubFolder) -> None:
        self._folder = folder
        self._names: tuple[str, ...] = ()
        self._keys: SealKeys | None = None

    def __call__(self) -> SealKeys:
        """The keys as they lie there now. Raises ConfigurationError."""
        names = tuple(path.name for path in _files(self._folder))
        if self._keys is None or names != self._names:
            self._keys, self._names = load_seal_keys(self._folder), names
        return self._keys


def _deeper(found: object) -> object:
    """With as many lists around it as whoever writes it may put it into, and more."""
    return functools.reduce(lambda inner, _: [inner], range(20), found)


def load_seal_keys(folder: HubFolder) -> SealKeys:
    """The keys; the first is made where there is none. Hold the folder's lock. Raises ConfigurationError."""
    files = _files(folder)
    if not files:
        return new_seal_key(folder)
    keys = [_read(path) for path in files]
    return SealKeys(public_half(keys[-1]), {public_half(key).id: key for key in keys})


def new_seal_key(folder: HubFolder) -> SealKeys:
    """Put a new key to work; the ones before go on opening. Hold the folder's lock. Raises ConfigurationError."""
    files = _files(folder)
    number = _number(files[-1]) + 1 if files else 1
    path = folder.keys / ("seal.pem" if number == 1 else f"seal-{number}.pem")
    make_folder(folder.keys, mode=0o700)
    pem = X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with replacing(path) as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(pem)
    except OSError as error:
        raise ConfigurationError(f"the key {path} can't be written: {error.strerror}") from error
    return load_seal_keys(folder)


def _files(folder: HubFolder) -> list[Path]:
    found = [path for path in folder.keys.glob("seal*.pem") if _NAME.fullmatch(path.name)]
    return sorted(found, key=_number)


def _number(path: Path) -> int:
    match = _NAME.fullmatch(path.name)
    return int(match[1]) if match and match[1] else 1


def _read(path: Path) -> X25519PrivateKey:
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise ConfigurationError(f"the key {path} can't be read: {error}; put it back from a backup") from error
    if not isinstance(key, X25519PrivateKey):
        raise ConfigurationError(f"the key {path} is not an X25519 key; put it back from a backup")
    return key
