"""What all intents have, whatever they ask for."""

from __future__ import annotations

from kiosk.domain.ids import Uuid7
from kiosk.domain.instants import Instant
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.persons import Person


class Asked(WireModel):
    """Who asks, about what, and when. ``at`` is when the person decided, by the kiosk's clock."""

    id: Uuid7
    subject: Slug
    at: Instant
    person: Person = Person()
