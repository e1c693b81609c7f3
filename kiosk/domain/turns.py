"""The names of exchanges, by which a copy of a kiosk is noticed: each names the one before, and only one can.

A kiosk makes up the next name when it takes a reply, and keeps it until the next one: the same exchange sent again has
the same name, so a lost reply makes no doubt. Names are numbered, so a hub that has forgotten the last ones sees that.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

Turn = Annotated[str, StringConstraints(pattern=r"^(\d{1,12}-[0-9a-f]{16})?$")]


def number(turn: str) -> int:
    """Which one it is, beginning at 1; 0 for none."""
    return int(turn.partition("-")[0] or 0)


def following(turn: str, chance: bytes) -> str:
    """A name for the exchange after ``turn``, of eight random bytes."""
    return f"{number(turn) + 1}-{chance.hex()}"
