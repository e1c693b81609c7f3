"""A release of the program for the centres: the bundle as one archive, and beside it what is signed of it.

The release key is none of the keys that sign editions: who may change what a kiosk shows need not be allowed to change
what it runs. It belongs offline.
"""

from __future__ import annotations

import json
import os
import tarfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from kiosk.blobs import sha256_of, write_atomically
from kiosk.bundle import bundle_version
from kiosk.domain.errors import ConfigurationError
from kiosk.domain.release import NAME, PAYLOAD_TYPE, Release, is_version
from kiosk.files import replacing


def make_key(place: Path) -> Path:
    """Make a release key at ``place``; the file of its public half, ``release.pub``, which every kiosk needs.

    Raises ConfigurationError where one of the two is there already, for a key that is lost can't be had again, and a
    ``release.pub`` may be the one that kiosks were given; and OSError.
    """
    public = place.with_name("release.pub")
    if public == place:
        raise ConfigurationError(f"{place.name} is what the public half is called; name the secret one release.pem")
    if public.exists() and not place.exists():
        raise ConfigurationError(f"{public} is there already, of another key; make the new key in a folder of its own")
    key = CryptoSigner.generate_ed25519()
    try:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise ConfigurationError(f"{place} is there already; leave --new-key out to sign with it") from error
    with os.fdopen(handle, "wb") as file:
        file.write(key.private_bytes)
        file.flush()
        os.fsync(file.fileno())
    pem = _private(place).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    write_atomically(public, pem)
    return public


def make_release(bundle: Path, key: Path, target: Path) -> tuple[Path, Path]:
    """Pack and sign ``bundle`` into the folder ``target``; the archive and the signed file beside it.

    Raises ConfigurationError for what is no bundle or no key, and OSError.
    """
    signer = CryptoSigner(_private(key))
    version = _version(bundle)
    target.mkdir(parents=True, exist_ok=True)
    archive = target / Release(version, 1, "", 1).file
    unpacked = _pack(bundle, archive, top=f"{NAME}-{version}")
    release = Release(version, archive.stat().st_size, sha256_of(archive), unpacked)
    envelope = Envelope(release.to_bytes(), PAYLOAD_TYPE, {})
    envelope.sign(signer)
    signed = target / f"{NAME}-{version}.json"
    write_atomically(signed, json.dumps(envelope.to_dict(), indent=2).encode())
    return archive, signed


def _version(bundle: Path) -> str:
    version = bundle_version(bundle)
    if not is_version(version):
        raise ConfigurationError(f"version {version!r} can't be released; one looks like 1.4.0, see kiosk/__init__.py")
    return version


def _pack(bundle: Path, archive: Path, *, top: str) -> int:
    """The bytes of all files. The same bundle makes the same archive, whoever packs it and when."""
    unpacked = 0
    with replacing(archive) as file, tarfile.open(fileobj=file, mode="w:xz", format=tarfile.PAX_FORMAT) as tar:
        for path in (bundle, *sorted(bundle.rglob("*"))):
            member = tar.gettarinfo(path, str(Path(top) / path.relative_to(bundle)))
            if member.islnk():  # the same file twice in the folder: pack it twice
                member.type, member.size = tarfile.REGTYPE, path.stat().st_size
            member.uid = member.gid = member.mtime = 0
            member.uname = member.gname = "root"
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            if member.isreg():
                unpacked += member.size
                with path.open("rb") as content:
                    tar.addfile(member, content)
            else:
                tar.addfile(member)
    return unpacked


def _private(place: Path) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(place.read_bytes(), None)
    except FileNotFoundError as error:
        raise ConfigurationError(f"there is no key {place}; --new-key makes one") from error
    except OSError as error:
        raise ConfigurationError(f"the key {place} can't be read: {error.strerror}") from error
    except (ValueError, TypeError) as error:
        raise ConfigurationError(f"{place} holds no secret key that needs no password; --new-key makes one") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ConfigurationError(f"the key {place} is not an Ed25519 key")
    return key
