"""Challenges and tokens: how a kiosk shows that it is the one that enrolled. Only hashes of both are kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.enrolment import Challenge, Signed, Token, signed_text
from kiosk.hub.desk_tables import DEVICES, SECRETS
from kiosk.hub.outcomes import Device
from kiosk.store.instants import stamp

CHALLENGE_VALID = timedelta(minutes=1)
TOKEN_VALID = timedelta(minutes=15)
_BYTES = 32
_MOST_CHALLENGES = 20  # of one kiosk at a time


def challenge(connection: Connection, device_id: str, now: datetime) -> Challenge | None:
    """Something to sign; None for a kiosk that is not one of ours, or has asked too often."""
    connection.execute(delete(SECRETS).where(SECRETS.c.expires_at <= stamp(now)))
    asked = connection.execute(
        select(SECRETS.c.sha256).where(SECRETS.c.device == device_id, SECRETS.c.kind == "challenge")
    ).all()
    if _public_key(connection, device_id) is None or len(asked) >= _MOST_CHALLENGES:
        return None
    value, expires = _new(connection, "challenge", device_id, now + CHALLENGE_VALID)
    return Challenge(challenge=value, expires_at=expires)


def token(connection: Connection, signed: Signed, now: datetime) -> Token | None:
    """A token for a challenge that was signed; None where the signature, or the challenge, is not good. A challenge is
    good once.
    """
    public = _public_key(connection, signed.device)
    if public is None or not _use(connection, signed, now):
        return None
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signed.signature), signed_text(signed.challenge))
    except (InvalidSignature, ValueError):
        return None
    value, expires = _new(connection, "token", signed.device, now + TOKEN_VALID)
    return Token(token=value, expires_at=expires)


def device_of(connection: Connection, value: str, now: datetime) -> Device | None:
    """Whose token this is; None where it is nobody's, or no longer."""
    query = select(DEVICES.c.id, DEVICES.c.centre).join(SECRETS, SECRETS.c.device == DEVICES.c.id)
    query = query.where(SECRETS.c.sha256 == _hash(value), SECRETS.c.kind == "token")
    query = query.where(SECRETS.c.expires_at > stamp(now), DEVICES.c.revoked_at.is_(None))
    row = connection.execute(query).one_or_none()
    return Device(row.id, row.centre) if row else None


def _use(connection: Connection, signed: Signed, now: datetime) -> bool:
    there = delete(SECRETS).where(SECRETS.c.sha256 == _hash(signed.challenge), SECRETS.c.kind == "challenge")
    there = there.where(SECRETS.c.device == signed.device, SECRETS.c.expires_at > stamp(now))
    return bool(connection.execute(there).rowcount)


def _new(
    connection: Connection, kind: Literal["challenge", "token"], device_id: str, expires: datetime
) -> tuple[str, datetime]:
    value = secrets.token_urlsafe(_BYTES)
    connection.execute(
        insert(SECRETS).values(sha256=_hash(value), kind=kind, device=device_id, expires_at=stamp(expires))
    )
    return value, expires


def _public_key(connection: Connection, device_id: str) -> str | None:
    query = select(DEVICES.c.public_key).where(DEVICES.c.id == device_id, DEVICES.c.revoked_at.is_(None))
    return connection.execute(query).scalar_one_or_none()


def _hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
