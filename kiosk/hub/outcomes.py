"""What an intent is decided with, and how the deciding ends early."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Never

from sqlalchemy import Connection

from kiosk.domain.answers import AnswerState, Reason

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
    seat away until it knows what it has forgotten.
    """

    connection: Connection
    device: Device
    now: datetime
    recovering: bool = False
    has_media: HasMedia = has_none


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
