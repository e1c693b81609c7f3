"""Times at which something is held, and how many persons have room."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field, model_validator

from kiosk.domain.audience import Audience
from kiosk.domain.held import SlotKind
from kiosk.domain.instants import Instant
from kiosk.domain.languages import Language
from kiosk.domain.model import Model, Slug, WireModel
from kiosk.domain.sealed import Need

SlotState = Literal["open", "closed", "cancelled"]
"""Closed takes no new booking and is held for those who have one; cancelled is not held."""

MOST_PERSONS = 500
_LONGEST = timedelta(days=1)


class Guest(Model):
    """Somebody who joins by video from another centre."""

    centre: Slug
    name: str = Field(max_length=200)


class Plan(WireModel):
    """What a person decides about a slot: of what, where, when, for whom, and for how many.

    ``item`` is the id of the technology, of the lesson of a training, or of the event. ``capacity`` counts persons,
    never bookings, and ``least`` is the smallest party that may book. ``host`` is somebody of the staff. No
    languages: not said; no audience: for everybody. ``now``: a host is free, and one may join after it has begun.
    Instants are UTC.
    """

    id: Slug
    centre: Slug
    kind: SlotKind = "technology"
    item: Slug
    station: Slug | None = None
    host: Slug | None = None
    starts: Instant
    ends: Instant
    capacity: int = Field(gt=0, le=MOST_PERSONS)
    least: int = Field(default=1, gt=0, le=MOST_PERSONS)
    languages: tuple[Language, ...] = ()
    audience: tuple[Audience, ...] = ()
    guest: Guest | None = None
    now: bool = False

    @model_validator(mode="after")
    def _can_be_held(self) -> Plan:
        if self.ends <= self.starts:
            raise ValueError("the slot ends before it starts")
        if self.ends - self.starts > _LONGEST:
            raise ValueError("a slot lasts no longer than a day")
        if self.least > self.capacity:
            raise ValueError("the smallest party is larger than the slot")
        return self

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return int((self.ends - self.starts).total_seconds() // 60)


class NeedCount(WireModel):
    """How many parties need something."""

    need: Need
    parties: int = Field(gt=0)


class Slot(Plan):
    """A slot as the hub tells of it. ``free`` counts the persons that still have room: none unless it is open.

    ``reason`` says in a person's words why it is closed or cancelled. ``revision`` grows with every change that a
    person makes to the slot itself, and not with bookings. ``needs`` counts what the parties with a seat need; only
    the slot's own centre is told, and nobody which party it is.
    """

    free: int = Field(ge=0)
    state: SlotState = "open"
    reason: str = Field(default="", max_length=200)
    revision: int = Field(default=1, gt=0)
    needs: tuple[NeedCount, ...] = ()

    @model_validator(mode="after")
    def _makes_sense(self) -> Slot:
        if self.free > self.capacity:
            raise ValueError("more places are free than there are")
        return self
