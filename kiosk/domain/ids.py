"""Ids that a kiosk makes by itself, link or no link: UUIDs of version 7, which sort by the time they were made.

Clock and randomness are handed in.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from typing import Annotated

from pydantic import StringConstraints

from kiosk.domain.clock import Clock

Chance = Callable[[int], bytes]
"""So many random bytes."""

Uuid7 = Annotated[
    str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
]
"""A UUID of version 7 (RFC 9562) in its usual form, in lower case. It is a ``Slug`` too."""


class Ids:
    """Makes ids for intents, bookings, slots and staff."""

    def __init__(self, clock: Clock, chance: Chance = secrets.token_bytes) -> None:
        self._clock = clock
        self._chance = chance

    def new(self) -> str:
        """An id that nobody has had: 48 bits of milliseconds since 1970, then 74 random ones."""
        milliseconds = int(self._clock.now().timestamp() * 1000)
        bits = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(self._chance(10), "big")
        bits = bits & ~(0xF << 76) | 7 << 76
        bits = bits & ~(0b11 << 62) | 0b10 << 62
        return str(uuid.UUID(int=bits))
