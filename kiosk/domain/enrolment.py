"""How a kiosk becomes one of the hub's, and how it shows each time that it is the same one.

A person lets the hub show a code and types it at the kiosk. The kiosk makes an Ed25519 key and sends the public half
with the code. From then on it asks for a challenge, signs it, and gets a token for a while.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.domain.ids import Uuid7
from kiosk.domain.instants import Instant
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.sealed import PublicKey, SealKey

SIGNED = b"ntc-kiosk/1\0token\0"
"""Goes before the challenge in what a kiosk signs, so that the signature is good for nothing else."""

Secret = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{20,100}$")]
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


class Enrol(WireModel):
    """A kiosk's wish to be one. ``name`` is what staff calls it; ``public_key`` its Ed25519 key in hex."""

    code: str = Field(min_length=1, max_length=40)
    public_key: PublicKey
    name: str = Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f]+$")


class Enrolled(WireModel):
    """What it is now."""

    device: Uuid7
    centre: Slug
    seal_key: SealKey | None = None


class ChallengeAsked(WireModel):
    """A kiosk wants to show who it is."""

    device: Uuid7


class Challenge(WireModel):
    """What it has to sign, after ``SIGNED``; good once."""

    challenge: Secret
    expires_at: Instant


class Signed(WireModel):
    """The challenge, signed: 64 bytes in hex."""

    device: Uuid7
    challenge: Secret
    signature: Signature


class Token(WireModel):
    """Goes with every request as ``Authorization: Bearer …`` until ``expires_at``."""

    token: Secret
    expires_at: Instant


def signed_text(challenge: str) -> bytes:
    """The bytes that a kiosk signs."""
    return SIGNED + challenge.encode()
