"""The desk API: one exchange, both ways. It carries slots to the centres; what it can't do yet it refuses in words.

Unknown fields are ignored, in what is asked and in what is answered.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from kiosk.hub.agenda import changes_since
from kiosk.hub.store import INCARNATION, HubStore, fact


class Intent(BaseModel):
    """What a centre wants done."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: Annotated[str, Field(max_length=64)] | int | None = None


class Ask(BaseModel):
    """What a centre sends. ``mark`` and ``cursor`` are those of the answer before; at first empty, and 0."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    ledger: str = Field(max_length=64)
    mark: str | None = Field(default="", max_length=64)
    cursor: int = Field(default=0, ge=0, lt=1 << 53)
    intents: tuple[Intent, ...] = Field(default=(), max_length=1000)
    health: dict[str, Any] = Field(default_factory=dict)


class Answer(BaseModel):
    """What became of an intent."""

    id: str | int | None
    state: str
    reason: str


class Told(BaseModel):
    """What a centre is told; a change is ``{"slot": {…}}`` or ``{"slot_gone": id}``.

    Where ``mark`` is not the one that was sent, or ``cursor`` is below it, ``changes`` is all that there is.
    """

    mark: str
    cursor: int
    answers: list[Answer]
    changes: list[Annotated[dict[str, Any], Field(max_length=1)]]


def exchange(ask: Ask, store: HubStore) -> Told:
    """Answer one exchange."""
    with store.reading() as connection:
        mark = fact(connection, INCARNATION) or ""
        changes = changes_since(connection, ask.cursor if ask.mark in (mark, "", None) else 0)
    answers = [Answer(id=intent.id, state="refused", reason="unsupported") for intent in ask.intents]
    return Told(mark=mark, cursor=changes.cursor, answers=answers, changes=changes.entries)
