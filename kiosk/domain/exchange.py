"""The one exchange between a centre and the hub, both ways. A field that one side does not know, it passes over."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, StringConstraints

from kiosk.domain.answers import Answer
from kiosk.domain.changes import Change
from kiosk.domain.model import WireModel

MOST_INTENTS = 500
"""So many intents go into one exchange at most; the rest follow in the next."""


class RawIntent(WireModel):
    """An intent as it lies in the request: with an id, and not read any further, so that a bad one spoils no other."""

    model_config = ConfigDict(frozen=True, extra="allow")

    id: Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[ -~]+$")]

    def raw(self) -> dict[str, Any]:
        """All that came."""
        return {"id": self.id, **(self.model_extra or {})}


class Request(WireModel):
    """What a centre sends. ``mark`` and ``cursor`` are those of the reply before; at first empty, and 0."""

    ledger: str = Field(max_length=64, pattern=r"^[ -~]*$")
    mark: str | None = Field(default="", max_length=64)
    cursor: int = Field(default=0, ge=0, lt=1 << 53)
    intents: tuple[RawIntent, ...] = Field(default=(), max_length=MOST_INTENTS)
    health: dict[str, Any] = Field(default_factory=dict)


class Reply(WireModel):
    """What the hub answers. Where ``mark`` is not the one that was sent, or ``cursor`` is below it, ``changes`` is all
    that there is.
    """

    mark: str
    cursor: int = Field(ge=0)
    answers: tuple[Answer, ...] = ()
    changes: tuple[Change, ...] = ()
