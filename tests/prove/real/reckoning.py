"""What must hold when all is over, and the figures: out of the hub's database, the ledgers, and what was shown."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from kiosk.domain.bookings import Booking
from kiosk.hub.agenda import Standing
from kiosk.hub.desk_tables import INTENTS
from kiosk.hub.store import HubStore
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from tests.prove.real.people import People, Visit
from tests.prove.real.plan import CENTRE
from tests.seats.agreement import at_hub, differences

HELD = ("confirmed", "arrived", "missed")


@dataclass(frozen=True)
class Told:
    """One row of a ledger's intents."""

    id: str
    subject: str
    kind: str
    payload: dict[str, Any]
    person: str
    answer: dict[str, Any] | None

    @property
    def accepted(self) -> bool:
        return self.answer is not None and self.answer["state"] == "accepted"


@dataclass
class Reckoning:
    """The state of all at one moment."""

    slots: dict[str, Standing]
    bookings: dict[str, Booking]
    intents: list[Told]
    differ: list[str] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)

    @property
    def waiting(self) -> int:
        """How many intents have not ended."""
        return sum(each.answer is None for each in self.intents)


def reckon(store: HubStore, folders: Iterable[DataFolder]) -> Reckoning:
    """Look at everything."""
    folders = list(folders)
    found = Reckoning(*at_hub(store), [each for folder in folders for each in _intents(folder)])
    for number, folder in enumerate(folders):
        with closing(Projection(folder.cache, folder.ledger, CENTRE)) as projection:
            found.differ += [f"kiosk {number}: {each}" for each in differences(projection, found.slots, found.bookings)]
    found.otherwise = _answered_otherwise(store, found.intents)
    return found


def oversold(slots: dict[str, Standing]) -> list[Standing]:
    """The slots of which more is promised than there is. Here no kiosk is gone or copied: there is no exception."""
    return [found for found in slots.values() if not found.seats.kept]


def lost(found: Reckoning, people: People) -> list[tuple[Visit, Booking | None]]:
    """Whoever was shown that it is confirmed, and is not, though nobody cancelled it."""
    return [
        (visit, now)
        for visit in people.visits
        if visit.shown in HELD and ((now := found.bookings.get(visit.booking)) is None or _is_lost(now, people))
    ]


def forgotten(found: Reckoning, people: People) -> list[Visit]:
    """Whoever was told that somebody will answer, or that they wait, and of whom the hub knows nothing, though nothing
    that they or the staff could see says why.
    """
    return [
        each for each in people.visits if each.shown not in ("refused", *HELD) and each.booking not in found.bookings
    ]


def told_wrongly(found: Reckoning) -> list[str]:
    """Who was cancelled by the staff and is neither under To do nor told, or both, or told twice."""
    told = Counter(
        each.subject
        for each in found.intents
        if each.accepted and (each.kind, each.payload.get("tell")) == ("told", "cancelled")
    )
    own = {
        each.subject for each in found.intents if each.accepted and each.kind == "cancel" and each.person == "visitor"
    }
    cancelled = [each for each in found.bookings.values() if each.state == "cancelled" and each.id not in own]
    return [each.id for each in cancelled if (each.tell == "cancelled") + told[each.id] != 1]


def unheard(found: Reckoning, people: People) -> list[tuple[Visit, Booking]]:
    """Who left with a word that is not true any more, and nobody has told them, nor has to."""
    told = {each.subject for each in found.intents if each.accepted and each.kind == "told"}
    told |= {
        each.subject
        for each in found.intents
        if each.accepted and each.kind in ("cancel", "move") and each.person == "visitor"
    }
    met = {each.subject for each in found.intents if each.accepted and each.kind in ("check_in", "missed", "resize")}
    return [
        (visit, now)
        for visit in people.visits
        if (now := found.bookings.get(visit.booking)) is not None
        and visit.shown in ("pending", "requested", "waiting")
        and now.state in ("confirmed", "cancelled")
        and not now.tell
        and visit.booking not in told | met
    ]


def from_leases(found: Reckoning) -> set[str]:
    """The bookings that their kiosk gave its own seats."""
    return {
        each.subject
        for each in found.intents
        if each.kind == "book"
        and sum(share["seats"] for share in each.payload.get("leased", ())) == each.payload["party"]
    }


def _answered_otherwise(store: HubStore, intents: list[Told]) -> list[str]:
    """The intents of which hub and ledger keep different answers, or of which the hub knows nothing."""
    with store.reading() as connection:
        kept = {row.id: json.loads(row.answer) for row in connection.execute(select(INTENTS.c.id, INTENTS.c.answer))}
    return [
        each.id
        for each in intents
        if each.answer is not None and kept.get(each.id, {}).get("state") != each.answer["state"]
    ]


def _is_lost(now: Booking, people: People) -> bool:
    by_person = now.id in people.cancelled or now.slot in people.closed
    return now.state not in HELD and not (now.state == "cancelled" and by_person)


def _intents(folder: DataFolder) -> list[Told]:
    with closing(sqlite3.connect(f"{folder.ledger.as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT id, subject, kind, payload, person, answer FROM intents").fetchall()
    return [
        Told(
            intent,
            subject,
            kind,
            json.loads(payload),
            json.loads(person)["kind"],
            json.loads(answer) if answer else None,
        )
        for intent, subject, kind, payload, person, answer in rows
    ]
