"""Sealing what only the hub may read, and opening it there: HPKE with X25519, HKDF-SHA256 and ChaCha20-Poly1305.

The screen seals before anything touches the disk, and keeps nothing that could open the box again. A box is padded, so
that its length says little of what is in it, and bound to its purpose, its key and the booking that it belongs to.
"""

from __future__ import annotations

import base64
import binascii
import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.domain.errors import WorldError
from kiosk.domain.sealed import Purpose, Sealed, SealKey

BLOCK = 256
"""What is sealed is filled up to a multiple of so many bytes."""

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_END = b"\x80"


class SealBrokenError(WorldError):
    """A box does not open: another key, another purpose, another booking, or not a box at all."""


def public_half(private: X25519PrivateKey) -> SealKey:
    """The public key of a private one, with its id: the first 64 bits of its SHA-256."""
    public = private.public_key().public_bytes_raw()
    return SealKey(id=hashlib.sha256(public).hexdigest()[:16], public=public.hex())


def seal(plain: bytes, key: SealKey, *, purpose: Purpose, about: str) -> Sealed:
    """Seal ``plain`` for whoever has the private half of ``key``. ``about`` is the booking's id.

    Raises ValueError where the key is not one.
    """
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(key.public))
    padded = plain + _END
    padded += bytes(-len(padded) % BLOCK)
    box = _SUITE.encrypt(padded, public, info=_info(purpose, key.id, about))
    return Sealed(key=key.id, box=base64.b64encode(box).decode())


def unseal(sealed: Sealed, private: X25519PrivateKey, *, purpose: Purpose, about: str) -> bytes:
    """What was sealed. Raises SealBrokenError."""
    try:
        box = base64.b64decode(sealed.box, validate=True)
        padded = _SUITE.decrypt(box, private, info=_info(purpose, sealed.key, about))
    except (InvalidTag, binascii.Error, ValueError) as error:
        raise SealBrokenError("what was sealed can't be opened") from error
    plain, end, _ = padded.rpartition(_END)
    if not end:
        raise SealBrokenError("what was sealed has no end")
    return plain


def _info(purpose: Purpose, key: str, about: str) -> bytes:
    return b"ntc-kiosk/1\0" + purpose.encode() + key.encode() + about.encode()
