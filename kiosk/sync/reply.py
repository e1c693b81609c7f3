"""Reading what the desk answers, so that a part that we can't read, or don't know yet, spoils no other."""

from __future__ import annotations

import logging
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, Field, ValidationError

from kiosk.domain.answers import Answer
from kiosk.domain.bookings import Booking
from kiosk.domain.leases import Lease
from kiosk.domain.notices import Notice
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.log_values import OwnWords
from kiosk.store.cache_desk import News

_LOG = logging.getLogger(__name__)
_Told = TypeVar("_Told", Slot, Booking, Staff, Lease, Notice)


class Reply(BaseModel):
    """What the desk answers; fields that we don't know are passed over, so that it may learn new ones first.

    Where ``mark`` is not the one that was sent, or ``cursor`` is below it, ``changes`` is all there is.
    """

    mark: str
    cursor: int = Field(ge=0)
    answers: list[dict[str, Any]] = []
    changes: list[dict[str, Any]] = []
    turn: str = ""
    doubt: str = ""
    edition: int = 0

    def news(self, asked: Container[str]) -> News:
        """All of it that can be read, and of the answers those that were ``asked`` for; of what is told twice, the
        last.
        """
        slots, bookings, staff = _Table(Slot), _Table(Booking), _Table(Staff)
        leases, notices = _Table(Lease), _Table(Notice)
        for change in self.changes:
            slots.take(change.get("slot"), change.get("slot_gone"))
            bookings.take(change.get("booking"), None)
            staff.take(change.get("staff"), change.get("staff_gone"))
            leases.take(change.get("lease"), change.get("lease_gone"))
            notices.take(change.get("notice"), change.get("notice_gone"))
        return News(
            slots=tuple(slots.there.values()),
            slots_gone=tuple(slots.gone),
            bookings=tuple(bookings.there.values()),
            staff=tuple(staff.there.values()),
            staff_gone=tuple(staff.gone),
            leases=tuple(leases.there.values()),
            leases_gone=tuple(leases.gone),
            notices=tuple(notices.there.values()),
            notices_gone=tuple(notices.gone),
            answers=tuple(answer for each in self.answers if (answer := _answer(each)) and answer.id in asked),
        )


@dataclass
class _Table(Generic[_Told]):
    """What is told of one kind of thing, by id."""

    model: type[_Told]
    there: dict[str, _Told] = field(default_factory=dict)
    gone: dict[str, None] = field(default_factory=dict)

    def take(self, fields: object, gone: object) -> None:
        if isinstance(gone, str):
            self.there.pop(gone, None)
            self.gone[gone] = None
        elif isinstance(fields, dict):
            try:
                told = self.model.model_validate(fields)
            except ValidationError as error:
                _LOG.warning("a %s can't be read: %s", OwnWords(self.model.__name__.lower()), OwnWords(_places(error)))
                return
            self.gone.pop(told.id, None)
            self.there[told.id] = told


def _places(error: ValidationError) -> str:
    """Where it is wrong, without what stands there."""
    return ", ".join(".".join(map(str, each["loc"])) or each["type"] for each in error.errors(include_input=False))


def _answer(fields: dict[str, Any]) -> Answer | None:
    """An answer ends its intent also where we don't know the reason yet."""
    for known in (fields, {**fields, "reason": ""}, {**fields, "reason": "", "booking": None}):
        try:
            return Answer.model_validate(known)
        except ValidationError as error:
            problem = error
    _LOG.warning("an answer can't be read: %s", OwnWords(_places(problem)))
    return None
