"""What a centre is told: what has changed since its cursor."""

from __future__ import annotations

from pydantic import Field, model_validator

from kiosk.domain.bookings import Booking
from kiosk.domain.ids import Uuid7
from kiosk.domain.leases import Lease
from kiosk.domain.model import Slug, WireModel
from kiosk.domain.notices import Notice
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot


class Change(WireModel):
    """One thing that is now so; one field is set. A slot that is gone takes its bookings along."""

    slot: Slot | None = Field(default=None)
    slot_gone: Slug | None = Field(default=None)
    booking: Booking | None = Field(default=None)
    staff: Staff | None = Field(default=None)
    staff_gone: Slug | None = Field(default=None)
    lease: Lease | None = Field(default=None)
    lease_gone: Uuid7 | None = Field(default=None)
    notice: Notice | None = Field(default=None)
    notice_gone: Slug | None = Field(default=None)

    @model_validator(mode="after")
    def _is_one_thing(self) -> Change:
        if len(self.model_fields_set) > 1:
            raise ValueError("a change is one thing")
        return self
