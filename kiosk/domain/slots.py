"""Times at which a demonstration is held, and how many persons have room."""

from __future__ import annotations

from pydantic import AwareDatetime, Field, model_validator

from kiosk.domain.model import Model, Slug


class Guest(Model):
    """Somebody who joins by video from another centre."""

    centre: Slug
    name: str


class Slot(Model):
    """One demonstration at one time. ``capacity`` and ``free`` count persons, never bookings. Instants are UTC."""

    id: Slug
    centre: Slug
    technology: Slug
    station: Slug | None = None
    starts: AwareDatetime
    ends: AwareDatetime
    capacity: int = Field(gt=0, le=500)
    free: int = Field(ge=0)
    guest: Guest | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Slot:
        if self.ends <= self.starts:
            raise ValueError("the slot ends before it starts")
        if self.free > self.capacity:
            raise ValueError("more places are free than there are")
        return self
