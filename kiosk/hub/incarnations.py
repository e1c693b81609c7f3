"""A hub that was restored from a backup begins another life: it has forgotten what it promised since.

The kiosks have not. Each tells again what its people decided about slots that are not over; until all have, or a person
says that it may go on, the hub grants no lease and gives no seat away. What waits for that gets no answer, and comes
again; what the kiosks have confirmed is taken at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, select, update

from kiosk.domain.asked import Asked
from kiosk.domain.exchange import Request
from kiosk.domain.intents import (
    AnyIntent,
    Book,
    Cancel,
    ChangeSlot,
    CheckIn,
    CloseSlot,
    Confirm,
    Expect,
    Missed,
    Move,
    Note,
    ReopenSlot,
    Resize,
    Told,
    Unheard,
)
from kiosk.domain.turns import number
from kiosk.hub.agenda import known_slots
from kiosk.hub.booked import find, promote
from kiosk.hub.desk_tables import DEVICES, SLOTS
from kiosk.hub.facts import (
    BEGAN,
    INCARNATION,
    begin_incarnation,
    fact,
    is_recovering,
    set_fact,
    set_recovering,
    was_incarnation,
)
from kiosk.hub.notices import note_overbooked, note_restored
from kiosk.hub.outcomes import Desk
from kiosk.hub.runs import place
from kiosk.store.instants import stamp


def begin_again(connection: Connection, now: datetime, new_id: Callable[[], str]) -> str:
    """Begin another incarnation; its name. Nothing is known any more of who told what, and how exchanges were called.

    The next numbers of changes are not those that a kiosk has seen: with another name, each begins from 0.
    """
    name = new_id()
    begin_incarnation(connection, name)
    set_fact(connection, BEGAN, stamp(now))
    set_recovering(connection, now=True)
    connection.execute(update(DEVICES).values(turn="", doubt=""))
    note_restored(connection, now)
    return name


def is_behind(connection: Connection, ask: Request, mark: str, turn: str) -> bool:
    """Whether a kiosk knows of something that this hub does not, be it only the name that it went by: it was restored,
    and nobody said so. ``mark`` is the hub's name, ``turn`` the last one that it knows of. A kiosk that has come from
    another hub has no cursor yet.
    """
    if ask.mark != mark:
        return bool(ask.mark and ask.cursor) and not was_incarnation(connection, ask.mark or "")
    return not place(connection, ask.cursor).given_out or (bool(turn) and number(ask.turn) > number(turn))


def awaited(connection: Connection) -> list[str]:
    """The kiosks that have not told everything again, by id."""
    name = fact(connection, INCARNATION)
    query = select(DEVICES.c.id).where(DEVICES.c.revoked_at.is_(None), DEVICES.c.resent != name)
    return list(connection.execute(query.order_by(DEVICES.c.id)).scalars()) if is_recovering(connection) else []


def note_resent(connection: Connection, device_id: str, now: datetime) -> None:
    """A kiosk has told everything again."""
    name = fact(connection, INCARNATION)
    connection.execute(update(DEVICES).where(DEVICES.c.id == device_id).values(resent=name))
    finish(connection, now)


def finish(connection: Connection, now: datetime, *, at_once: bool = False) -> None:
    """Go on as ever where no kiosk is awaited any more; or ``at_once``, because a person says so."""
    if not is_recovering(connection) or (awaited(connection) and not at_once):
        return
    set_recovering(connection, now=False)
    for slot in connection.execute(select(SLOTS.c.id).where(SLOTS.c.gone.is_(False))).scalars().all():
        promote(connection, slot, now)
    note_overbooked(connection, now)


def may_be_told_again(desk: Desk, intent: Asked) -> bool:
    """Whether a person decided this before the hub was restored: it may have been in force already, and what came of
    it been told by others (``agenda.adopt_slots``).
    """
    began = fact(desk.connection, BEGAN)
    return began is not None and desk.decided_at(intent) <= datetime.fromisoformat(began)


def has_to_wait(connection: Connection, intent: AnyIntent) -> bool:
    """Whether a hub that is recovering can't decide this yet: it would give a seat away, or is about what another
    kiosk may still tell of.
    """
    match intent:
        case Book():
            return not intent.is_certain or not known_slots(connection, [intent.slot])
        case Move() | Resize() | Confirm() | ChangeSlot() | ReopenSlot():
            return True
        case CloseSlot():
            return not known_slots(connection, [intent.subject])
        case Cancel() | CheckIn() | Expect() | Missed() | Note() | Told() | Unheard():
            booking = find(connection, intent.subject)
            return booking is None or (isinstance(intent, CheckIn | Expect) and booking.state == "missed")
    return False
