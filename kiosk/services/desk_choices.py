"""What the staff can choose from when it plans slots: items, stations, hosts, and centres from which guests join."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.booking_states import LIVE
from kiosk.store.parties import Party
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.documents import Centre
    from kiosk.domain.persons import Staff

_KINDS = ("technology", "event")  # what of the documents is held in slots
_MOST = 200


@dataclass(frozen=True, slots=True)
class Choices:
    """Of one centre: ``items`` by their order, ``hosts`` by name, ``stations`` by item those at which it stands, and
    ``others``, the centres whose people may join as guests.
    """

    now: datetime
    centre: Centre | None
    items: tuple[Card, ...]
    hosts: tuple[Staff, ...]
    stations: dict[str, frozenset[str]]
    others: tuple[Centre, ...]


def choices(projection: Projection, centre: str, now: datetime) -> Choices:
    """What there is to choose from at a centre. Raises StoreError."""
    items = tuple(card for kind in _KINDS for card in projection.cards(kind, now, limit=_MOST))
    documents = (projection.document(card.id, now) for card in projection.cards("centre", now))
    centres = [document for document in documents if document is not None and document.kind == "centre"]
    hosts = (staff for staff in projection.bookings.staff() if staff.centre == centre)
    return Choices(
        now=now,
        centre=next((each for each in centres if each.id == centre), None),
        items=items,
        hosts=tuple(sorted(hosts, key=lambda staff: (staff.name.casefold(), staff.id))),
        stations={card.id: projection.stations(card.id, centre) for card in items},
        others=tuple(each for each in centres if each.id != centre and not each.partner),
    )


def told_of(party: Party) -> bool:
    """Whether a party has to be told where its slot is cancelled."""
    return party.state in LIVE
