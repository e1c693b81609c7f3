"""What the staff can choose from when it plans slots: items, stations, hosts, and centres from which guests join."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.booking_states import LIVE
from kiosk.domain.held import HELD_AS
from kiosk.services.zone import zone_of_document
from kiosk.store.parties import Party
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.documents import Centre
    from kiosk.domain.opening import Opening
    from kiosk.domain.persons import Staff
    from kiosk.domain.slots import Plan

_MOST = 200
_USUAL_HOURS = range(7, 21)
"""The hours offered where nobody has said when the centre is open."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What an item says of the time at which it is held: how long it takes, and of an event when it starts."""

    minutes: int
    starts: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Of one centre: ``items`` by their kind and order, ``hosts`` by name, ``stations`` by item those at which it
    stands, ``usual`` what trainings and events say of their time, by item, and ``others``, the centres whose people
    may join as guests.
    """

    now: datetime
    centre: Centre | None
    items: tuple[Card, ...]
    hosts: tuple[Staff, ...]
    stations: dict[str, frozenset[str]]
    usual: dict[str, Usual]
    others: tuple[Centre, ...]

    @property
    def zone(self) -> ZoneInfo:
        """The centre's."""
        return zone_of_document(self.centre)

    def opening(self, plan: Plan) -> Opening:
        """How a plan lies in the centre's hours."""
        from kiosk.domain.opening import opening_at

        return opening_at(self.centre, plan.starts, plan.ends) if self.centre else "open"

    def hours(self, day: date) -> range:
        """The hours in which something can begin while the centre is open that day; of a closed day those of the
        week.
        """
        from kiosk.domain.centre import hours_on

        if self.centre is None or not self.centre.hours:
            return _USUAL_HOURS
        found = hours_on(day, self.centre.zone, self.centre.hours, self.centre.exceptions)
        if found is not None:
            opens, closes = found.opens.time(), found.closes.time()
        else:
            opens = min(span.opens for span in self.centre.hours)
            closes = max(span.closes for span in self.centre.hours)
        return range(opens.hour, closes.hour + (closes.minute > 0))


def choices(projection: Projection, centre: str, now: datetime) -> Choices:
    """What there is to choose from at a centre. Raises StoreError."""
    found = tuple(card for kind in HELD_AS for card in projection.cards(kind, now, limit=_MOST))
    usual = {card.id: _usual(projection, card, centre, now) for card in found if card.kind != "technology"}
    items = tuple(card for card in found if usual.get(card.id, True))
    documents = (projection.document(card.id, now) for card in projection.cards("centre", now))
    centres = [document for document in documents if document is not None and document.kind == "centre"]
    hosts = (staff for staff in projection.bookings.staff() if staff.centre == centre)
    return Choices(
        now=now,
        centre=next((each for each in centres if each.id == centre), None),
        items=items,
        hosts=tuple(sorted(hosts, key=lambda staff: (staff.name.casefold(), staff.id))),
        stations={card.id: projection.stations(card.id, centre) for card in items},
        usual={item: said for item, said in usual.items() if said is not None},
        others=tuple(each for each in centres if each.id != centre and not each.partner),
    )


def told_of(party: Party) -> bool:
    """Whether a party has to be told where its slot is cancelled."""
    return party.state in LIVE


def _usual(projection: Projection, card: Card, centre: str, now: datetime) -> Usual | None:
    """What a training or an event says of its time; None for an event that is over, or held at another centre."""
    document = projection.document(card.id, now)
    if document is not None and document.kind == "lesson":
        return Usual(document.minutes)
    if document is not None and document.kind == "event" and document.centre == centre and document.ends > now:
        return Usual((document.ends - document.starts) // timedelta(minutes=1), document.starts)
    return None
