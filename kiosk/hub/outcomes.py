"""What an intent is decided with, and how the deciding ends early."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Never

from sqlalchemy import Connection

from kiosk.domain.answers import AnswerState, Reason
from kiosk.domain.asked import Asked

SAME_CLOCK = timedelta(0)
HasMedia = Callable[[str], bool]
"""Whether a file of that hash has been sent up, whole."""


def has_none(_sha256: str) -> bool:
    """Nothing was ever sent up."""
    return False


@dataclass(frozen=True)
class Device:
    """The kiosk that asks."""

    id: str
    centre: str


@dataclass(frozen=True)
class Desk:
    """Inside one transaction: who asks, and what the time is at the hub. ``recovering``: it was restored, and gives no
    seat away until it knows what it has forgotten. ``ahead``: by so much the hub's clock is ahead of the kiosk's.
    """

    connection: Connection
    device: Device
    now: datetime
    recovering: bool = False
    has_media: HasMedia = has_none
    ahead: timedelta = SAME_CLOCK

    def age(self, intent: Asked) -> timedelta:
        """How long ago the person decided: by the kiosk's clock until it asked, and from then on by the hub's. Less
        than nothing where a clock was set between.
        """
        return self.now - self.ahead - intent.at

    def decided_at(self, intent: Asked) -> datetime:
        """When the person decided, by the hub's clock; never in the future, whatever the kiosk's clock shows."""
        return min(self.now - self.age(intent), self.now)


class EndedError(Exception):
    """The intent ends here, and nothing of it is done. This is an answer, not a fault: it never leaves the desk."""

    def __init__(self, state: AnswerState, reason: Reason) -> None:
        super().__init__(state, reason)
        self.state: AnswerState = state
        self.reason: Reason = reason


def refuse(reason: Reason) -> Never:
    """End with a refusal."""
    raise EndedError("refused", reason)


def supersede(reason: Reason) -> Never:
    """End because it is so already, or something else happened first."""
    raise EndedError("superseded", reason)
