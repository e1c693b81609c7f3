"""The two files in which a kiosk's trust begins: the first ``root.json``, and the public key of releases.

Both come from the hub, where private keys lie beside them: what is not the right file is refused, and its content never
told. The agent checks the signatures of ``root.json``; here it is only seen that it is one.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from kiosk.domain.errors import ConfigurationError

_LARGEST = 1_000_000  # bytes that are read
_ROLES = ("root", "snapshot", "targets", "timestamp")


def release_key(file: Path) -> Ed25519PublicKey:
    """The key that releases are signed with. Raises ConfigurationError for anything but a public Ed25519 key."""
    data = _content(file, "copy release.pub from the Center to it")
    if b"PRIVATE KEY" in data:
        raise ConfigurationError(
            f"{file} is a private key: keep it offline, and remove it from this machine; a kiosk needs release.pub, "
            "which kiosk hub release --new-key made beside it"
        )
    try:
        key = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ConfigurationError(f"{file} is no public key; copy release.pub from the Center to it") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ConfigurationError(f"{file} is no Ed25519 key; copy release.pub from the Center to it")
    return key


def as_pem(key: Ed25519PublicKey) -> str:
    """The key as it is installed: itself, and nothing else that its file may have held."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def fingerprint(key: Ed25519PublicKey) -> str:
    """By which two people compare a key over the telephone."""
    raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return f"SHA-256 {hashlib.sha256(raw).hexdigest()[:32]}"


def first_root(file: Path) -> str:
    """The text of a ``root.json``. Raises ConfigurationError for anything else."""
    data = _content(file, "copy publication/metadata/root.json from the hub")
    try:
        text = data.decode()
        is_root = _names_all_keys(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        is_root = False
    if not is_root:
        raise ConfigurationError(f"{file} is not a root.json; copy publication/metadata/root.json from the hub")
    return text


def _names_all_keys(said: Any) -> bool:  # noqa: ANN401 - any JSON; what is no root raises
    """Whether each role has keys, all of them told and public, and somebody has signed."""
    signed = said["signed"]
    keys, roles = signed["keys"], signed["roles"]
    if signed["_type"] != "root" or not said["signatures"] or not isinstance(signed["expires"], str):
        return False
    if any(set(key["keyval"]) != {"public"} for key in keys.values()):
        return False
    named = [roles[role]["keyids"] for role in _ROLES]
    return all(ids and set(ids) <= set(keys) for ids in named)


def _content(file: Path, advice: str) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise ConfigurationError(f"{file} can't be read: {error.strerror}; {advice}") from error
    if len(data) > _LARGEST:
        raise ConfigurationError(f"{file} is far too large; {advice}")
    return data
