"""Whether hub and kiosk say the same, whoever made them talk."""

from __future__ import annotations

from kiosk.domain.bookings import Booking
from kiosk.hub.agenda import Standing, standings
from kiosk.hub.booked import in_slot
from kiosk.hub.desk_tables import SLOTS
from kiosk.hub.store import HubStore
from kiosk.store.projection import Projection

_STATES = ("confirmed", "requested", "waiting", "cancelled", "arrived", "missed")


def at_hub(store: HubStore) -> tuple[dict[str, Standing], dict[str, Booking]]:
    """The slots and the bookings that the hub knows at one moment, by id."""
    with store.reading() as connection:
        rows = connection.execute(SLOTS.select().where(SLOTS.c.gone.is_(False))).all()
        slots = {found.slot.id: found for found in standings(connection, rows)}
        bookings = [each for slot in slots for each in in_slot(connection, slot, _STATES)]  # type: ignore[arg-type]
    assert len({each.id for each in bookings}) == len(bookings)
    return slots, {each.id: each for each in bookings}


def differences(projection: Projection, slots: dict[str, Standing], bookings: dict[str, Booking]) -> list[str]:
    """In what a kiosk differs from the hub: free seats, bookings and what is to do; each booking once."""
    there = {slot: projection.slot(slot) for slot in slots}
    left = projection.bookings.leases.left()
    told = {slot: found.free - left[slot] for slot, found in there.items() if found and found.state == "open"}
    free = {name: found.told.free for name, found in slots.items() if found.slot.state == "open"}
    seen = sorted((each.id, each.slot, each.size, each.state) for each in projection.bookings.parties([*slots]))
    kept = sorted((each.id, each.slot, each.party, each.state) for each in bookings.values())
    to_do = sorted(each.id for each in projection.bookings.to_do())
    due = sorted(each.id for each in bookings.values() if each.tell or each.state == "requested")
    pairs = {"free seats": (told, free), "bookings": (seen, kept), "to do": (to_do, due)}
    return [f"{name}: {here} at the kiosk, {hub} at the hub" for name, (here, hub) in pairs.items() if here != hub]
