"""Slots in the hub's database: what rules and persons make of them, how many seats are promised, and what is told."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from kiosk.domain.booking_states import SEATED
from kiosk.domain.exchange import Request
from kiosk.domain.seats import Seats
from kiosk.domain.slots import Slot
from kiosk.hub.contents import canonical_json
from kiosk.hub.desk_tables import BOOKINGS, LEASES, SLOTS
from kiosk.hub.edited import was_there
from kiosk.hub.facts import CHANGES, take_numbers
from kiosk.store.instants import stamp

_LOOKED_BACK_ON = timedelta(
    days=14
)  # for so long after its end a slot is still told of, so that its week can be copied
_FEW = 100  # slots of which it is quicker to ask for each than to count all
_MOST = 500  # ids in one question: a database takes only so many values
_LIVE = ("confirmed", "requested", "waiting", "arrived", "missed")
_SEATS = (
    select(BOOKINGS.c.slot, BOOKINGS.c.state, func.sum(BOOKINGS.c.party).label("persons"))
    .where(BOOKINGS.c.state.in_(sorted(SEATED)))
    .group_by(BOOKINGS.c.slot, BOOKINGS.c.state)
)
LEFT = LEASES.c.seats - LEASES.c.used - LEASES.c.returned
"""The seats of a lease that are neither used nor returned."""
_UNUSED = select(LEASES.c.slot, func.sum(LEFT).label("left")).where(LEFT > 0).group_by(LEASES.c.slot)
_THERE = select(SLOTS.c.id).where(SLOTS.c.gone.is_(False))  # those of years ago are not counted


@dataclass(frozen=True)
class Standing:
    """A slot as it stands. ``slot.free`` counts only what is held back; ``seats`` counts everything."""

    slot: Slot
    seats: Seats

    @property
    def told(self) -> Slot:
        """The slot as a centre is told of it."""
        return self.slot.model_copy(update={"free": self.seats.free if self.slot.state == "open" else 0})


def put_slots(connection: Connection, slots: Iterable[Slot], *, keep: bool, now: datetime | None = None) -> int:
    """Bring the slots to what ``slots`` says; those no longer among them go, unless ``keep``. The number changed.

    What a person opened or changed, or anybody has booked or may book from a lease, stays as it is, and so does what is
    over at ``now``.
    """
    wanted = {slot.id: slot for slot in slots}
    before = {row.id: row for row in connection.execute(select(SLOTS).where(SLOTS.c.gone.is_(False)))}
    known = before.keys() | known_slots(connection, wanted.keys() - before.keys())
    booked = _booked(connection)
    booked |= unused(connection).keys()
    fixed = {row.id for row in before.values() if row.edited or row.id in booked}
    changed = [
        slot
        for slot_id, slot in wanted.items()
        if slot_id not in fixed and (slot_id not in before or _differs(before[slot_id], slot))
    ]
    _write(connection, changed, known, edited=False)
    if keep:
        return len(changed)
    over = {row.id for row in before.values() if now is not None and row.ends <= stamp(now)}
    staying = {*wanted, *fixed, *over}
    lost = [each for each in before if each not in staying]
    return len(changed) + _drop(connection, lost)


def open_slots(connection: Connection, slots: Sequence[Slot]) -> None:
    """Add slots that a person opens."""
    _write(connection, slots, (), edited=True)


def change_slot(connection: Connection, slot: Slot) -> None:
    """Put a slot that a person has changed in its place."""
    _write(connection, (slot,), (slot.id,), edited=True)


def adopt_slots(connection: Connection, ask: Request, centre: str, now: datetime) -> None:
    """Believe a kiosk of ``centre`` that there were these slots before the hub was restored, where it knows nothing of
    them: of what there was, at its own centre, or where it tells of seats too. What people changed of them is told
    again by their own kiosks, so each begins with its first revision.
    """
    seated = [*(lease.slot for lease in ask.leases), *(intent.raw().get("slot") for intent in ask.intents)]
    there = {slot.id: slot for slot in ask.slots if slot.ends > now and (slot.centre == centre or slot.id in seated)}
    forgotten = [there[each] for each in sorted(there.keys() - known_slots(connection, there))]
    held = {(slot.item, slot.centre) for slot in forgotten}
    real = {(item, at) for item, at in held if was_there(connection, item, at) and was_there(connection, at)}
    unknown = [slot for slot in forgotten if (slot.item, slot.centre) in real]
    values = {"revision": 1, "needs": ()}
    open_slots(connection, [slot.model_copy(update={**values, "free": slot.capacity}) for slot in unknown])


def bring_back(connection: Connection, slot_id: str, now: datetime) -> None:
    """Let a slot that went before it was over, and that somebody counts on, be there as a cancelled one: else nobody
    sees whom to tell.
    """
    row = connection.execute(select(SLOTS).where(SLOTS.c.id == slot_id, SLOTS.c.gone.is_(True))).one_or_none()
    if row is not None and row.ends > stamp(now):
        slot = slot_of(row)
        change_slot(connection, slot.model_copy(update={"state": "cancelled", "revision": slot.revision + 1}))


def touch(connection: Connection, slot_ids: Iterable[str]) -> None:
    """Let the centres be told of slots whose free seats have changed."""
    each = sorted(set(slot_ids))
    for slot_id, number in zip(each, take_numbers(connection, CHANGES, len(each)), strict=True):
        connection.execute(update(SLOTS).where(SLOTS.c.id == slot_id).values(change=number))


def has_changed(connection: Connection, centre: str, since: int) -> bool:
    """Whether any slot of a centre, or who is booked there, has changed after that number."""
    there = select(SLOTS.c.id).where(SLOTS.c.centre == centre, SLOTS.c.change > since).limit(1)
    return connection.execute(there).first() is not None


def drop_past(connection: Connection, now: datetime) -> int:
    """Drop the slots that have been over for two weeks. The number dropped."""
    there = connection.execute(select(SLOTS.c.id, SLOTS.c.ends).where(SLOTS.c.gone.is_(False)))
    return _drop(connection, [row.id for row in there if datetime.fromisoformat(row.ends) + _LOOKED_BACK_ON <= now])


def standing(connection: Connection, slot_id: str) -> Standing | None:
    """How a slot stands; None where there is none, or no longer."""
    row = connection.execute(select(SLOTS).where(SLOTS.c.id == slot_id, SLOTS.c.gone.is_(False))).one_or_none()
    return standings(connection, [row])[0] if row else None


def standings(connection: Connection, rows: Sequence[Row[Any]], among: Select[Any] | None = None) -> list[Standing]:
    """How the slots of these rows stand. ``among`` is a question for their ids: quicker than to name many of them."""
    if not rows:
        return []
    if among is None and len(rows) > _FEW:
        among = _THERE
    which = [row.id for row in rows] if among is None else among
    taken, leased = _taken(connection, which), unused(connection, which)
    return [_standing(row, taken.get(row.id, {}), leased.get(row.id, 0)) for row in rows]


def slots_of(connection: Connection, centre: str) -> list[Slot]:
    """The slots of a centre, as they are held."""
    rows = connection.execute(select(SLOTS.c.body).where(SLOTS.c.centre == centre, SLOTS.c.gone.is_(False)))
    return [Slot.model_validate_json(row.body) for row in rows]


def coming(connection: Connection, item: str, now: datetime, most: int) -> list[Slot]:
    """The next slots of an item that have room, soonest first."""
    query = select(SLOTS).where(SLOTS.c.gone.is_(False), SLOTS.c.ends > stamp(now), SLOTS.c.body.contains(f'"{item}"'))
    told = [found.told for found in standings(connection, connection.execute(query).all())]
    free = [slot for slot in told if slot.item == item and slot.starts > now and slot.free]
    return sorted(free, key=lambda slot: (slot.starts, slot.id))[:most]


def known_slots(connection: Connection, slot_ids: Collection[str]) -> set[str]:
    """Those of the ids that a slot has or had."""
    each, found = list(slot_ids), set[str]()
    for first in range(0, len(each), _MOST):
        query = select(SLOTS.c.id).where(SLOTS.c.id.in_(each[first : first + _MOST]))
        found.update(connection.execute(query).scalars())
    return found


def unused(connection: Connection, which: Sequence[str] | Select[Any] = _THERE) -> dict[str, int]:
    """The seats in leases that are neither used nor returned, by slot: of these slots, or of all that are there."""
    query = _UNUSED.where(LEASES.c.slot.in_(which))
    return {row.slot: int(row.left) for row in connection.execute(query)}


def slot_of(row: Row[Any]) -> Slot:
    """The slot of a row as it is held. To read one again and again, and share it, does no harm: nothing changes it."""
    return _read(row.body)


@lru_cache(maxsize=4_096)
def _read(body: str) -> Slot:
    return Slot.model_validate_json(body)


def _standing(row: Row[Any], taken: dict[str, int], leased: int) -> Standing:
    slot = slot_of(row)
    seats = Seats(slot.capacity, taken.get("confirmed", 0), taken.get("arrived", 0), row.held, leased)
    return Standing(slot, seats)


def _taken(connection: Connection, which: Sequence[str] | Select[Any]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for row in connection.execute(_SEATS.where(BOOKINGS.c.slot.in_(which))):
        found.setdefault(row.slot, {})[row.state] = int(row.persons)
    return found


def _booked(connection: Connection) -> set[str]:
    query = select(BOOKINGS.c.slot).join(SLOTS, SLOTS.c.id == BOOKINGS.c.slot)
    return set(connection.execute(query.where(SLOTS.c.gone.is_(False), BOOKINGS.c.state.in_(_LIVE))).scalars())


def _write(connection: Connection, slots: Sequence[Slot], there: Collection[str], *, edited: bool) -> None:
    for slot, number in zip(slots, take_numbers(connection, CHANGES, len(slots)), strict=True):
        values = {
            "body": _body(slot),
            "gone": False,
            "change": number,
            "centre": slot.centre,
            "ends": stamp(slot.ends),
            "held": slot.capacity - slot.free,
            "edited": edited,
        }
        if slot.id in there:
            connection.execute(update(SLOTS).where(SLOTS.c.id == slot.id).values(**values))
        else:
            connection.execute(insert(SLOTS).values(id=slot.id, **values))


def _drop(connection: Connection, slot_ids: list[str]) -> int:
    numbers = take_numbers(connection, CHANGES, len(slot_ids))
    for slot_id, number in zip(slot_ids, numbers, strict=True):
        connection.execute(update(SLOTS).where(SLOTS.c.id == slot_id).values(gone=True, change=number))
        connection.execute(delete(LEASES).where(LEASES.c.slot == slot_id))
    return len(slot_ids)


def _body(slot: Slot) -> str:
    return canonical_json(slot.model_dump(mode="json", exclude={"needs"}))


def _differs(row: Row[Any], slot: Slot) -> bool:
    return bool(json.loads(row.body) != json.loads(_body(slot)))
