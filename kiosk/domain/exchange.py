"""The one exchange between a centre and the hub, both ways. A field that one side does not know, it passes over."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import ConfigDict, Field, StringConstraints

from kiosk.domain.answers import Answer
from kiosk.domain.changes import Change
from kiosk.domain.instants import read_instant
from kiosk.domain.leases import Lease, LedgerId
from kiosk.domain.model import Number, WireModel, YesOrNo
from kiosk.domain.slots import Slot
from kiosk.domain.turns import Turn

MOST_INTENTS = 500
"""So many intents go into one exchange at most; the rest follow in the next."""

MOST_LEASES = 2000
"""So many leases a kiosk tells a restored hub of, and so many slots."""


class RawIntent(WireModel):
    """An intent as it lies in the request: with an id, and not read any further, so that a bad one spoils no other."""

    model_config = ConfigDict(frozen=True, extra="allow")

    id: Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[ -~]+$")]

    def raw(self) -> dict[str, Any]:
        """All that came."""
        return {"id": self.id, **(self.model_extra or {})}


class Request(WireModel):
    """What a centre sends. ``mark`` and ``cursor`` are those of the reply before; at first empty, and 0. What is in a
    cursor, the hub alone knows; a later one is larger.

    ``turn`` is how the exchange before was called, and ``next`` how this one wants to be: that is how a copy of a kiosk
    is noticed, see ``turns``. ``doubt`` is the reply's, where it had one. A hub that was restored is told the
    ``leases`` that are here, and the ``slots`` that somebody here counts on; ``resent``: nothing that it has to be told
    again is left.

    ``now`` is what the kiosk's own clock shows as it asks. The instants in its intents are of that clock, so how long
    ago something was decided is counted from it: two machines' clocks differ. It is text, for a clock that shows
    nonsense must not keep the rest from being read; without it the hub takes the two clocks for one.
    """

    ledger: LedgerId
    mark: str | None = Field(default="", max_length=64)
    cursor: Number = Field(default=0, ge=0, lt=1 << 53)
    intents: tuple[RawIntent, ...] = Field(default=(), max_length=MOST_INTENTS)
    health: dict[str, Any] = Field(default_factory=dict)
    now: str = Field(default="", max_length=40)
    turn: Turn = ""
    next: Turn = ""
    doubt: Turn = ""
    leases: tuple[Lease, ...] = Field(default=(), max_length=MOST_LEASES)
    slots: tuple[Slot, ...] = Field(default=(), max_length=MOST_LEASES)
    resent: YesOrNo = False

    @property
    def asked_at(self) -> datetime | None:
        """``now`` as an instant; None where it is none."""
        return read_instant(self.now)


class Reply(WireModel):
    """What the hub answers. Where ``mark`` is not the one that was sent, or ``cursor`` is below it, ``changes`` is all
    that there is. ``doubt``: another seems to go on under this kiosk's name. ``edition`` is the newest that is
    published, where there is one, so that a kiosk need not wait for its next round to look.
    """

    mark: str
    cursor: int = Field(ge=0)
    answers: tuple[Answer, ...] = ()
    changes: tuple[Change, ...] = ()
    turn: Turn = ""
    doubt: Turn = ""
    edition: int = Field(default=0, ge=0)
