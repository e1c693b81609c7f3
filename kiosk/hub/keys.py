"""The keys that sign editions, and the first ``root.json`` that tells a kiosk to trust them.

Four Ed25519 keys, one for each role of The Update Framework. The root key is needed only to change keys, and may lie
elsewhere, offline; the other three work daily and lie in the hub's folder. A key that takes another's place lies beside
it, named by the version of ``root.json`` that it came with: which one is at work, ``root.json`` alone tells.
The key for what is sealed is made with them; see ``seal_keys``.
"""

from __future__ import annotations

import logging
import os
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.blobs import write_atomically
from kiosk.domain.clock import Clock
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.files import replacing
from kiosk.hub.folders import HubFolder, Publication, make_folder
from kiosk.hub.seal_keys import load_seal_keys, new_seal_key

_LOG = logging.getLogger(__name__)

ROOT_VALID = timedelta(days=3650)
ONLINE = (Timestamp.type, Snapshot.type, Targets.type)


@dataclass(frozen=True)
class OnlineKeys:
    """The keys at work daily, and the root that names them."""

    root: Root
    timestamp: CryptoSigner
    snapshot: CryptoSigner
    targets: CryptoSigner


def make_keys(folder: HubFolder, clock: Clock, *, root_key: Path | None = None) -> bool:
    """Make what is missing of the keys and the first ``root.json``; False when all was there already.

    ``root_key`` is the file of the root key where that does not lie with the others; it is made when there is none.
    Raises ConfigurationError, and StoreError where the hub's folders can't be made.
    """
    with folder.locked():
        publication = Publication(folder.publication)
        load_seal_keys(folder)
        if (publication.metadata / "root.json").exists():
            load_keys(folder)
            return False
        make_folder(folder.keys, mode=0o700)
        make_folder(publication.metadata)
        root = Root(version=1, expires=clock.now() + ROOT_VALID, consistent_snapshot=True)
        root_signer = _make_or_read(root_key or _key_file(folder, Root.type))
        root.add_key(root_signer.public_key, Root.type)
        for role in ONLINE:
            root.add_key(_make_or_read(_key_file(folder, role)).public_key, role)
        signed = Metadata(root)
        signed.sign(root_signer)
        _write_root(publication, signed)
        return True


def rotate_keys(folder: HubFolder, clock: Clock, *, root_key: Path | None = None, online: bool = False) -> int:
    """Put a new root key in the old one's place, and with ``online`` new keys for the daily work; the version of the
    new ``root.json``.

    Both root keys sign it, so that kiosks follow from the old one to the new. The new root key lies beside the old one.
    Where daily keys are new, publish next, for what the old ones signed is believed no more. Raises ConfigurationError,
    above all where the root key at work is missing: without it no kiosk follows.
    """
    with folder.locked():
        publication = Publication(folder.publication)
        root = load_root(folder)
        place = root_key or _key_file(folder, Root.type)
        old = _at_work(place, root, Root.type)
        root.version += 1
        root.expires = (clock.now() + ROOT_VALID).replace(microsecond=0)
        new = _make_or_read(root_key_file(folder, root.version, root_key=root_key))
        _replace_keys(root, Root.type, new)
        for role in ONLINE if online else ():
            _replace_keys(root, role, _make_or_read(_numbered(_key_file(folder, role), root.version)))
        if online:
            new_seal_key(folder)
        signed = Metadata(root)
        signed.sign(old)
        signed.sign(new, append=True)
        _write_root(publication, signed)
        return root.version


def root_key_file(folder: HubFolder, version: int, *, root_key: Path | None = None) -> Path:
    """Where the root key lies that came with that version of ``root.json``, but for the first."""
    return _numbered(root_key or _key_file(folder, Root.type), version)


def load_root(folder: HubFolder) -> Root:
    """The root metadata in force. Raises ConfigurationError where there is none."""
    metadata = Publication(folder.publication).metadata
    path = metadata / "root.json"
    try:
        root = _read_root(path)
        while (path := metadata / f"{root.version + 1}.root.json").exists():  # a rotation that was cut off
            root = _read_root(path)
    except FileNotFoundError as error:
        raise ConfigurationError("this hub has no keys yet; make them with: kiosk hub keys") from error
    except (OSError, RepositoryError) as error:
        raise ConfigurationError(f"{path} can't be read: {error}") from error
    return root


def load_keys(folder: HubFolder) -> OnlineKeys:
    """The keys at work daily. Raises ConfigurationError where one is missing or is not the one that root names."""
    root = load_root(folder)
    timestamp, snapshot, targets = (_at_work(_key_file(folder, role), root, role) for role in ONLINE)
    return OnlineKeys(root, timestamp, snapshot, targets)


def _key_file(folder: HubFolder, role: str) -> Path:
    return folder.keys / f"{role}.pem"


def _numbered(path: Path, version: int) -> Path:
    return path.with_name(f"{path.stem}-{version}{path.suffix}")


def _at_work(path: Path, root: Root, role: str) -> CryptoSigner:
    """The key that root.json names for a role: the one at ``path``, or one that lies beside it with a number."""
    beside = re.compile(rf"{re.escape(path.stem)}-[0-9]+{re.escape(path.suffix)}")
    found = [other for other in path.parent.glob(f"*{path.suffix}") if other == path or beside.fullmatch(other.name)]
    for candidate in sorted(found):
        try:
            signer = _read(candidate)
        except ConfigurationError as error:
            _LOG.warning("passed over: %s", error)
            continue
        if signer.public_key.keyid in root.roles[role].keyids:
            return signer
    if found:
        raise ConfigurationError(f"the key {path} is not the one that root.json names for {role}; {_way_out(role)}")
    raise ConfigurationError(f"the key {path} is missing; {_way_out(role)}")


def _way_out(role: str) -> str:
    if role == Root.type:
        return "put it back from a backup, or name its file with --root-key"
    return "put it back from a backup, or make new ones with the root key: kiosk hub keys --rotate --online"


def _replace_keys(root: Root, role: str, signer: CryptoSigner) -> None:
    for keyid in tuple(root.roles[role].keyids):
        root.revoke_key(keyid, role)
    root.add_key(signer.public_key, role)


def _read_root(path: Path) -> Root:
    return Metadata[Root].from_bytes(path.read_bytes()).signed


def _write_root(publication: Publication, signed: Metadata[Root]) -> None:
    data = signed.to_bytes()
    try:
        write_atomically(publication.metadata / f"{signed.signed.version}.root.json", data)
        write_atomically(publication.metadata / "root.json", data)
    except OSError as error:
        raise StoreError(f"{publication.metadata} can't be written: {error.strerror}") from error


def _make_or_read(path: Path) -> CryptoSigner:
    if path.exists() and path.stat().st_size:  # an empty file is what a power cut left of one; it was never a key
        return _read(path)
    signer = CryptoSigner.generate_ed25519()
    try:
        with replacing(path) as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(signer.private_bytes)
    except OSError as error:
        raise ConfigurationError(f"the key {path} can't be written: {error.strerror}") from error
    return signer


def _read(path: Path) -> CryptoSigner:
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise ConfigurationError(f"the key {path} can't be read: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ConfigurationError(f"the key {path} is not an Ed25519 key")
    return CryptoSigner(key)
