"""How many parties of a slot need what: their boxes are opened when a centre is told, and only the counts go on.

Nothing of it is kept, so that the hub holds no need in the clear, and what is erased or cancelled counts no more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import get_args

from pydantic import ValidationError
from sqlalchemy import Connection, select

from kiosk.domain.booking_states import SEATED
from kiosk.domain.exchange import Reply
from kiosk.domain.sealed import Access, Need
from kiosk.domain.slots import NeedCount, Slot
from kiosk.hub.desk_tables import BOOKINGS, DETAILS
from kiosk.hub.seal_keys import SealKeys
from kiosk.hub.store import HubStore

_MOST = 500  # slots in one question: a database takes only so many values


def with_needs(reply: Reply, store: HubStore, centre: str, keys: SealKeys) -> Reply:
    """The reply to a kiosk of a centre, with the counts in the slots of that centre. Raises StoreError.

    They are counted after the slots were read; what came between is told again by the next reply.
    """
    own = {change.slot.id for change in reply.changes if change.slot and change.slot.centre == centre}
    if not own:
        return reply
    with store.reading() as connection:
        needs = needs_of(connection, own, keys)

    def counted(slot: Slot) -> Slot:
        return slot.model_copy(update={"needs": needs[slot.id]})

    return reply.model_copy(
        update={
            "changes": tuple(
                change.model_copy(update={"slot": counted(change.slot)})
                if change.slot and change.slot.id in needs
                else change
                for change in reply.changes
            )
        }
    )


def needs_of(connection: Connection, slot_ids: Collection[str], keys: SealKeys) -> dict[str, tuple[NeedCount, ...]]:
    """What the parties that have a seat need, by slot. A box that does not open counts for nothing, and is logged."""
    query = select(BOOKINGS.c.slot, DETAILS.c.booking, DETAILS.c.access).join(
        BOOKINGS, BOOKINGS.c.id == DETAILS.c.booking
    )
    query = query.where(DETAILS.c.access.is_not(None), BOOKINGS.c.state.in_(sorted(SEATED)))
    found: dict[str, Counter[Need]] = {}
    each = list(slot_ids)
    for first in range(0, len(each), _MOST):
        for row in connection.execute(query.where(BOOKINGS.c.slot.in_(each[first : first + _MOST]))):
            opened = keys.read(row.access, purpose="access", about=row.booking)
            found.setdefault(row.slot, Counter()).update(_needs(opened))
    return {slot: _counts(counter) for slot, counter in found.items()}


def _needs(opened: object) -> set[Need]:
    try:
        return set(Access.model_validate(opened).needs)
    except ValidationError:  # empty, or of a form that this hub does not know
        return set()


def _counts(counter: Counter[Need]) -> tuple[NeedCount, ...]:
    each: tuple[Need, ...] = get_args(Need)
    return tuple(NeedCount(need=need, parties=counter[need]) for need in each if counter[need])
