"""The keys that sign editions, and the first ``root.json`` that tells a kiosk to trust them.

Four Ed25519 keys, one for each role of The Update Framework. The root key is needed only to change keys, and may lie
elsewhere, offline; the other three work daily and lie in the hub's folder.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.domain.clock import Clock
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.hub.blobs import write_atomically
from kiosk.hub.folders import HubFolder, Publication, make_folder

ROOT_VALID = timedelta(days=3650)
ONLINE = (Timestamp.type, Snapshot.type, Targets.type)


@dataclass(frozen=True)
class OnlineKeys:
    """The keys at work daily."""

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
        data = signed.to_bytes()
        try:
            write_atomically(publication.metadata / "1.root.json", data)
            write_atomically(publication.metadata / "root.json", data)
        except OSError as error:
            raise StoreError(f"{publication.metadata} can't be written: {error.strerror}") from error
        return True


def load_root(folder: HubFolder) -> Root:
    """The root metadata in force. Raises ConfigurationError where there is none."""
    path = Publication(folder.publication).metadata / "root.json"
    try:
        return Metadata[Root].from_bytes(path.read_bytes()).signed
    except FileNotFoundError as error:
        raise ConfigurationError("this hub has no keys yet; make them with: kiosk hub keys") from error
    except (OSError, RepositoryError) as error:
        raise ConfigurationError(f"{path} can't be read: {error}") from error


def load_keys(folder: HubFolder) -> OnlineKeys:
    """The keys at work daily. Raises ConfigurationError where one is missing or is not the one that root names."""
    root = load_root(folder)
    signers: dict[str, CryptoSigner] = {}
    for role in ONLINE:
        path = _key_file(folder, role)
        if not path.exists():
            raise ConfigurationError(f"the key {path} is missing; put it back from a backup")
        signers[role] = _read(path)
        if signers[role].public_key.keyid not in root.roles[role].keyids:
            raise ConfigurationError(f"the key {path} is not the one that root.json names for {role}")
    return OnlineKeys(signers[Timestamp.type], signers[Snapshot.type], signers[Targets.type])


def _key_file(folder: HubFolder, role: str) -> Path:
    return folder.keys / f"{role}.pem"


def _make_or_read(path: Path) -> CryptoSigner:
    if path.exists():
        return _read(path)
    signer = CryptoSigner.generate_ed25519()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(signer.private_bytes)
            file.flush()
            os.fsync(file.fileno())
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
