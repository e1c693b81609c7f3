"""What people at a centre have to know of the hub and its kiosks: each thing once, until somebody has seen to it; and
calls for help, which come again, and of which ``calls`` knows the rules.

All of it happens inside a transaction that somebody else holds.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from kiosk.domain.intents import Noted
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.hub.agenda import standings
from kiosk.hub.desk_tables import DEVICES, MESSAGES, NOTICES, SLOTS
from kiosk.hub.facts import CHANGES, INCARNATION, fact, take_numbers
from kiosk.hub.leases import ask_back
from kiosk.hub.outcomes import Desk
from kiosk.store.instants import stamp

_OF_MESSAGE = (MESSAGES.c.matter, MESSAGES.c.language, MESSAGES.c.reachable.label("contact"))


def note_kiosk(connection: Connection, kind: NoticeKind, device_id: str, now: datetime) -> None:
    """Something is amiss with a kiosk."""
    row = connection.execute(select(DEVICES.c.centre, DEVICES.c.name).where(DEVICES.c.id == device_id)).one()
    _add(connection, kind, device_id, row.centre, now, row.name)


def note_restored(connection: Connection, now: datetime) -> None:
    """The hub has begun another life; every centre that has kiosks has to know."""
    centres = select(DEVICES.c.centre).where(DEVICES.c.revoked_at.is_(None)).distinct()
    for centre in connection.execute(centres.order_by(DEVICES.c.centre)).scalars().all():
        _add(connection, "restored", fact(connection, INCARNATION) or "", centre, now)


def note_overbooked(connection: Connection, now: datetime) -> None:
    """The slots that are promised above what they hold, after the hub had forgotten: seats of leases are asked back,
    and where persons have more than there are, a person has to find them other places.
    """
    rows = connection.execute(select(SLOTS).where(SLOTS.c.gone.is_(False), SLOTS.c.ends > stamp(now))).all()
    for found in standings(connection, rows):
        slot, seats = found.slot, found.seats
        if seats.kept or slot.state == "cancelled":
            continue
        ask_back(connection, slot.id, seats.promised - seats.capacity)
        if seats.promised - seats.leased > seats.capacity:
            which = f"{slot.id} {fact(connection, INCARNATION)}"
            _add(connection, "overbooked", hashlib.sha256(which.encode()).hexdigest()[:32], slot.centre, now, slot.id)


def do_notice(desk: Desk, intent: Noted) -> bool:
    """Somebody has seen to it, as it was then: no call, and nothing that was noted later. So it is where somebody else
    has, or this hub no longer knows of it. Whether it was still to do, and is no more.
    """
    there = (
        NOTICES.c.id == intent.subject,
        NOTICES.c.centre == desk.device.centre,
        NOTICES.c.settled_at.is_(None),
        NOTICES.c.kind != "call",
        NOTICES.c.at <= stamp(desk.decided_at(intent)),
    )
    if desk.connection.execute(select(NOTICES.c.id).where(*there)).first() is None:
        return False
    settle_notice(desk.connection, intent.subject, desk.device.centre, desk.now)
    return True


def settle_notice(connection: Connection, notice_id: str, centre: str, now: datetime) -> None:
    """It is no longer to do, and its centre is told so."""
    there = (NOTICES.c.id == notice_id, NOTICES.c.centre == centre)
    connection.execute(update(NOTICES).where(*there).values(settled_at=stamp(now), change=numbered(connection)))


def notices_since(connection: Connection, cursor: int, centre: str) -> list[Row[Any]]:
    """The notices of a centre that have changed; of all of them, those that nobody has seen to, and calls."""
    query = select(NOTICES, *_OF_MESSAGE).outerjoin(MESSAGES, MESSAGES.c.id == NOTICES.c.id)
    query = query.where(NOTICES.c.centre == centre, NOTICES.c.change > cursor)
    return list(
        connection.execute(
            query if cursor else query.where(or_(NOTICES.c.settled_at.is_(None), NOTICES.c.kind == "call"))
        )
    )


def notice_of(row: Row[Any]) -> Notice:
    """A notice as the centre is told of it."""
    told = {name: row._mapping[name] for name in ("id", "centre", "kind", "at", "about")}
    if row.kind == "message":
        told |= {column.name: row._mapping[column.name] for column in _OF_MESSAGE}
    return Notice.model_validate(told if row.settled_at is None else {**told, "answered": True})


def is_told(row: Row[Any]) -> bool:
    """Whether the centre is told of it, and not that it is no longer there."""
    return row.settled_at is None or row.kind == "call"


def _add(connection: Connection, kind: NoticeKind, which: str, centre: str, now: datetime, about: str = "") -> None:
    """``which`` and the kind make the id: what is noted already is not noted again."""
    notice_id = f"{kind}-{which}"
    there = select(NOTICES.c.id).where(NOTICES.c.id == notice_id, NOTICES.c.centre == centre)
    if connection.execute(there).first() is None:
        put_notice(connection, kind, notice_id, centre, now, about)


def put_notice(connection: Connection, kind: NoticeKind, notice_id: str, centre: str, at: datetime, about: str) -> None:
    """Note something that is not noted yet."""
    values = {"id": notice_id, "centre": centre, "kind": kind, "about": about, "at": stamp(at)}
    connection.execute(insert(NOTICES).values(**values, change=numbered(connection)))


def numbered(connection: Connection) -> int:
    """The number of the next change of a notice."""
    return take_numbers(connection, CHANGES, 1)[0]
