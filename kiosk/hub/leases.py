"""Leases in the hub's database: granted by demand, spent by intents, asked back when others need the seats.

The hub takes nothing back by itself, and no clock ends a lease: seats come back by a booking, by a return, or when a
person declares the kiosk gone. All of it happens inside a transaction that somebody else holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, insert, select, update

from kiosk.domain.leases import Lease, Share
from kiosk.domain.slots import MOST_PERSONS, Slot
from kiosk.hub.agenda import LEFT, slot_of, standings, touch
from kiosk.hub.desk_tables import BOOKINGS, LEASES, SLOTS
from kiosk.hub.facts import CHANGES, take_numbers
from kiosk.hub.outcomes import Device
from kiosk.store.instants import stamp

_FIRST = 4  # persons: a kiosk that nobody has booked at yet can still take a family, or two couples
_AHEAD = timedelta(days=14)  # slots within it are leased; a weekend, or a week, without a link is then no trouble
_MOST_RETURNED = 3  # leases that a kiosk has given back on a slot, after which it gets no more: its clock may be wrong
_CHANGED = (SLOTS.c.centre == bindparam("at"), SLOTS.c.gone.is_(False), SLOTS.c.change > bindparam("since"))
_REACH = select(SLOTS).where(*_CHANGED, SLOTS.c.ends > bindparam("now"))
_HELD = (
    select(
        LEASES.c.slot,
        func.sum(LEFT).label("left"),
        func.sum(LEASES.c.used).label("used"),
        func.sum(case((LEASES.c.returned > 0, 1), else_=0)).label("returned"),
    )
    .where(LEASES.c.device == bindparam("device"), LEASES.c.ledger == bindparam("ledger"))
    .group_by(LEASES.c.slot)
)
_WANTED = (
    select(BOOKINGS.c.slot, func.sum(BOOKINGS.c.party).label("persons"))
    .join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot)
    .where(*_CHANGED, BOOKINGS.c.state.in_(("requested", "waiting")))
    .group_by(BOOKINGS.c.slot)
)


@dataclass(frozen=True)
class _Held:
    """What one ledger holds of one slot, in persons; ``returned`` counts leases."""

    left: int = 0
    used: int = 0
    returned: int = 0


_NOTHING = _Held()


def grant(
    connection: Connection, device: Device, ledger: str, now: datetime, new_id: Callable[[], str], since: int = 0
) -> int:
    """Give a kiosk as many seats of the coming slots at its centre as the demand there asks for, beside those that it
    has: at most half of what is not promised to others, and none where somebody waits for one or did. The leases made.

    ``since``: only of slots that have changed after that number; with the others all is as it was.
    """
    made = 0
    rows = connection.execute(_REACH, {"at": device.centre, "now": stamp(now), "since": since}).all()
    coming = [row for row in rows if _is_coming(slot_of(row), now)]
    held = _held(connection, device, ledger) if coming else {}
    short = [row for row in coming if _is_short(slot_of(row), held.get(row.id, _NOTHING))]
    if not short:
        return 0
    wanted = {*_wanted(connection, device.centre, since), *_asked_back(connection, device.centre)}
    for found in standings(connection, [row for row in short if row.id not in wanted]):
        slot, mine = found.slot, held.get(found.slot.id, _NOTHING)
        seats = min(_enough(slot, mine), (found.seats.free + mine.left) // 2) - mine.left
        if seats > 0 and seats + mine.left >= slot.least:
            _add(connection, device, Lease(id=new_id(), ledger=ledger, slot=slot.id, seats=seats))
            made += 1
    return made


def spend(connection: Connection, shares: Iterable[Share], *, returning: bool = False) -> None:
    """Take seats out of their leases; whoever named them has them now, or nobody. Of what is not left there is none."""
    name = "returned" if returning else "used"
    for share in shares:
        row = _row(connection, share.lease)
        left = row.seats - row.used - row.returned if row else 0
        seats = min(left, share.seats)
        if row is not None and seats > 0:
            values: dict[str, Any] = {name: row._mapping[name] + seats}
            if seats == left:
                values["change"] = _number(connection)  # it is of no use any more, and its kiosk is told
            connection.execute(update(LEASES).where(LEASES.c.id == row.id).values(**values))
            touch(connection, [row.slot])


def adopt(connection: Connection, device: Device, leases: Iterable[Lease]) -> None:
    """Believe a kiosk that the hub granted it these before it was restored."""
    leases = list(leases)
    known = set(connection.execute(select(SLOTS.c.id).where(SLOTS.c.id.in_({each.slot for each in leases}))).scalars())
    for lease in leases:
        if lease.slot in known and _row(connection, lease.id) is None:
            _add(connection, device, lease)


def ask_back(connection: Connection, slot_id: str, seats: int) -> None:
    """Ask for so many seats of a slot in all, from whoever has most. What was asked for before is part of it."""
    rows = connection.execute(select(LEASES).where(LEASES.c.slot == slot_id, LEFT > 0).order_by(LEASES.c.id)).all()
    left = {row.id: row.seats - row.used - row.returned for row in rows}
    keep = {row.id: min(row.keep, left[row.id]) for row in rows}
    missing = seats - sum(left.values()) + sum(keep.values())
    for row in sorted(rows, key=lambda row: -keep[row.id]):
        asked = min(missing, keep[row.id])
        if asked <= 0:
            return
        missing -= asked
        values = {"keep": keep[row.id] - asked, "change": _number(connection)}
        connection.execute(update(LEASES).where(LEASES.c.id == row.id).values(**values))


def ask_for_those_who_wait(connection: Connection, centre: str, since: int = 0) -> None:
    """Ask for the seats that requests and waiting parties at a centre need, as far as none are free; ``since`` as in
    ``grant``.
    """
    wanted = _wanted(connection, centre, since)
    if not wanted:
        return
    rows = connection.execute(select(SLOTS).where(SLOTS.c.id.in_(wanted), SLOTS.c.gone.is_(False))).all()
    for found in standings(connection, rows):
        if found.slot.state == "open" and found.seats.leased:
            ask_back(connection, found.slot.id, wanted[found.slot.id] - found.seats.free)


def take_back(connection: Connection, device_id: str) -> set[str]:
    """End what is left of a kiosk's leases, for a person has declared it gone; the slots that have more room now."""
    mine = (LEASES.c.device == device_id, LEFT > 0)
    rows = connection.execute(select(LEASES).where(*mine)).all()
    for row in rows:
        values = {"returned": row.seats - row.used, "change": _number(connection)}
        connection.execute(update(LEASES).where(LEASES.c.id == row.id).values(**values))
    return {row.slot for row in rows}


def leases_since(connection: Connection, cursor: int, device: Device, ledger: str) -> list[Row[Any]]:
    """The leases of one ledger that have changed, with what is ``left``; of all of them, those where there is some."""
    query = select(LEASES, LEFT.label("left")).join(SLOTS, SLOTS.c.id == LEASES.c.slot)
    query = query.where(LEASES.c.device == device.id, LEASES.c.ledger == ledger, LEASES.c.change > cursor)
    return list(connection.execute(query if cursor else query.where(LEFT > 0, SLOTS.c.gone.is_(False))))


def _is_coming(slot: Slot, now: datetime) -> bool:
    return slot.state == "open" and (slot.starts > now or slot.now) and slot.starts <= now + _AHEAD


def _enough(slot: Slot, mine: _Held) -> int:
    return max(_FIRST, slot.least) + mine.used


def _is_short(slot: Slot, mine: _Held) -> bool:
    return mine.left < _enough(slot, mine) and mine.returned < _MOST_RETURNED


def _held(connection: Connection, device: Device, ledger: str) -> dict[str, _Held]:
    found = connection.execute(_HELD, {"device": device.id, "ledger": ledger})
    return {row.slot: _Held(int(row.left), int(row.used), int(row.returned)) for row in found}


def _wanted(connection: Connection, centre: str, since: int) -> dict[str, int]:
    """How many persons ask or wait for seats, by slot."""
    return {row.slot: int(row.persons) for row in connection.execute(_WANTED, {"at": centre, "since": since})}


def _asked_back(connection: Connection, centre: str) -> set[str]:
    """The slots of which seats were asked back: to lease them again would take them from whoever asked."""
    query = select(LEASES.c.slot).join(SLOTS, SLOTS.c.id == LEASES.c.slot)
    query = query.where(SLOTS.c.centre == centre, SLOTS.c.gone.is_(False), LEASES.c.keep < LEASES.c.seats)
    return set(connection.execute(query).scalars())


def _row(connection: Connection, lease_id: str) -> Row[Any] | None:
    return connection.execute(select(LEASES).where(LEASES.c.id == lease_id)).one_or_none()


def _add(connection: Connection, device: Device, lease: Lease) -> None:
    values = {"id": lease.id, "ledger": lease.ledger, "slot": lease.slot, "seats": lease.seats}
    counts = {"used": 0, "returned": 0, "keep": MOST_PERSONS, "change": _number(connection)}
    connection.execute(insert(LEASES).values(device=device.id, **values, **counts))
    touch(connection, [lease.slot])


def _number(connection: Connection) -> int:
    return take_numbers(connection, CHANGES, 1)[0]
