"""The kiosks that belong to the hub: how one becomes one, and how it is told to go."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.clock import Clock
from kiosk.domain.code import new_code, read_code
from kiosk.domain.enrolment import Enrol
from kiosk.domain.ids import Ids
from kiosk.hub.agenda import touch
from kiosk.hub.booked import promote
from kiosk.hub.desk_tables import DEVICES, ENROLMENT_CODES, SECRETS
from kiosk.hub.facts import INCARNATION, fact
from kiosk.hub.incarnations import finish
from kiosk.hub.leases import take_back
from kiosk.hub.notices import note_kiosk
from kiosk.hub.outcomes import Device
from kiosk.store.instants import stamp

CODE_VALID = timedelta(minutes=15)
_SEEN_EVERY = timedelta(minutes=1)
_LARGEST_HEALTH = 4_000  # characters


@dataclass(frozen=True)
class Known:
    """A kiosk in the list that people read. Instants are ISO 8601, None for never: when it was last seen, told to go,
    declared gone, and when a copy of it was noticed.
    """

    id: str
    centre: str
    name: str
    seen_at: str | None
    revoked_at: str | None
    gone_at: str | None = None
    copied_at: str | None = None


def show_code(connection: Connection, centre: str, now: datetime) -> str:
    """A new code with which one kiosk of ``centre`` can enrol within a quarter of an hour."""
    code = new_code(secrets.token_bytes)
    connection.execute(delete(ENROLMENT_CODES).where(ENROLMENT_CODES.c.expires_at <= stamp(now)))
    expires = stamp(now + CODE_VALID)
    connection.execute(insert(ENROLMENT_CODES).values(sha256=_hash(code), centre=centre, expires_at=expires))
    return code


def enrol(connection: Connection, wish: Enrol, clock: Clock) -> Device | None:
    """Make a kiosk one of ours; None where the code is wrong, used or too old.

    The same key once more is the same kiosk, for an answer may have been lost; then the code need not be good any more.
    A kiosk that was told to go, or of which a copy runs, needs another key.
    """
    now = clock.now()
    row = connection.execute(select(DEVICES).where(DEVICES.c.public_key == wish.public_key)).one_or_none()
    if row is not None:
        return Device(row.id, row.centre) if row.revoked_at is None and row.copied_at is None else None
    sha256 = _hash(read_code(wish.code) or "")
    code = connection.execute(select(ENROLMENT_CODES).where(ENROLMENT_CODES.c.sha256 == sha256)).one_or_none()
    if code is None or code.expires_at <= stamp(now):
        return None
    connection.execute(delete(ENROLMENT_CODES).where(ENROLMENT_CODES.c.sha256 == sha256))
    device = Device(Ids(clock).new(), code.centre)
    values = {"public_key": wish.public_key, "name": wish.name, "enrolled_at": stamp(now)}
    values["resent"] = fact(connection, INCARNATION) or ""  # it has nothing to tell that a restored hub forgot
    connection.execute(insert(DEVICES).values(id=device.id, centre=device.centre, **values))
    return device


def revoke(connection: Connection, device_id: str, now: datetime) -> bool:
    """Believe a kiosk no more, from its next request on. False where there is none with that id, or it is done."""
    connection.execute(delete(SECRETS).where(SECRETS.c.device == device_id))
    there = update(DEVICES).where(DEVICES.c.id == device_id, DEVICES.c.revoked_at.is_(None))
    return bool(connection.execute(there.values(revoked_at=stamp(now))).rowcount)


def declare_gone(connection: Connection, device_id: str, now: datetime) -> bool:
    """A person says that a kiosk will not come back: nothing is believed of it any more, and what is left of its leases
    is for others. False where there is none with that id, or it is done.

    Bookings that it has confirmed and not told yet may still come, if somebody finds it: then there may be no room.
    """
    there = update(DEVICES).where(DEVICES.c.id == device_id, DEVICES.c.gone_at.is_(None))
    if not connection.execute(there.values(gone_at=stamp(now))).rowcount:
        return False
    revoke(connection, device_id, now)
    note_kiosk(connection, "gone", device_id, now)
    for slot in sorted(take_back(connection, device_id)):
        touch(connection, [slot])
        promote(connection, slot, now)
    finish(connection, now)
    return True


def all_devices(connection: Connection) -> list[Known]:
    """Every kiosk that ever enrolled, oldest first."""
    columns = [DEVICES.c[each.name] for each in fields(Known)]
    rows = connection.execute(select(*columns).order_by(DEVICES.c.enrolled_at, DEVICES.c.id))
    return [Known(*row) for row in rows]


def is_news(connection: Connection, device: Device, ledger: str, now: datetime) -> bool:
    """Whether it is time to note that a kiosk was here: a minute after the last note, or with another ledger."""
    row = connection.execute(select(DEVICES.c.seen_at, DEVICES.c.ledger).where(DEVICES.c.id == device.id)).one()
    seen = datetime.fromisoformat(row.seen_at) if row.seen_at else None
    return seen is None or row.ledger != ledger or not timedelta() <= now - seen < _SEEN_EVERY


def note_seen(connection: Connection, device: Device, ledger: str, health: dict[str, Any], now: datetime) -> None:
    """Note that a kiosk was here, and how it says that it is."""
    try:
        words = json.dumps(health)
    except RecursionError:
        words = "{}"
    values = {"seen_at": stamp(now), "ledger": ledger}
    if len(words) <= _LARGEST_HEALTH:
        values["health"] = words
    connection.execute(update(DEVICES).where(DEVICES.c.id == device.id).values(**values))


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
