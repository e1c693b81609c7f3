"""Calls for help at the hub: a notice for each kiosk that has called, which its next call opens again.

A call that somebody has answered is still told, for it is whoever called that has to know; one that nobody has is told
as missed after a while, by the hub's clock, so that no desk has to compare clocks.

All of it happens inside a transaction that somebody else holds.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from kiosk.domain.help_calls import FRESH, Call, Come
from kiosk.hub.desk_tables import DEVICES, NOTICES
from kiosk.hub.notices import numbered, put_notice
from kiosk.hub.outcomes import Desk, refuse, supersede
from kiosk.store.instants import stamp


def do_call(desk: Desk, intent: Call | Come) -> None:
    """Carry it out. Raises EndedError."""
    if isinstance(intent, Call):
        _call(desk, intent)
    else:
        _come(desk, intent)


def miss_calls(connection: Connection, now: datetime) -> None:
    """Tell of the calls that nobody has answered for long as missed."""
    waits = (NOTICES.c.kind == "call", NOTICES.c.settled_at.is_(None), NOTICES.c.at < stamp(now - FRESH))
    for row in connection.execute(select(NOTICES.c.id, NOTICES.c.centre).where(*waits)).all():
        _change(connection, row.id, row.centre, kind="missed")


def _call(desk: Desk, intent: Call) -> None:
    """Note that somebody calls, once more where they did before. One that comes late is no call any more."""
    at = desk.decided_at(intent)
    if desk.now - at > FRESH:
        supersede("too_late")
    query = select(NOTICES.c.kind).where(NOTICES.c.id == intent.subject, NOTICES.c.centre == desk.device.centre)
    kind = desk.connection.execute(query).scalar()
    if kind is None:
        name = select(DEVICES.c.name).where(DEVICES.c.id == desk.device.id)
        about = desk.connection.execute(name).scalar_one()
        put_notice(desk.connection, "call", intent.subject, desk.device.centre, at, about)
    elif kind in ("call", "missed"):
        _change(desk.connection, intent.subject, desk.device.centre, kind="call", at=stamp(at), settled_at=None)
    else:
        refuse("exists")


def _come(desk: Desk, intent: Come) -> None:
    """Somebody comes, to the call that there was when they said so, also a missed one, and to no later one. Where it is
    answered, or none any more, there is nothing left to do.
    """
    there = (NOTICES.c.id == intent.subject, NOTICES.c.centre == desk.device.centre)
    called = (NOTICES.c.kind.in_(("call", "missed")), NOTICES.c.at <= stamp(desk.decided_at(intent)))
    query = select(NOTICES.c.id).where(*there, *called, NOTICES.c.settled_at.is_(None))
    if desk.connection.execute(query).first() is not None:
        _change(desk.connection, intent.subject, desk.device.centre, kind="call", settled_at=stamp(desk.now))


def _change(connection: Connection, notice_id: str, centre: str, **values: str | None) -> None:
    there = (NOTICES.c.id == notice_id, NOTICES.c.centre == centre)
    connection.execute(update(NOTICES).where(*there).values(**values, change=numbered(connection)))
