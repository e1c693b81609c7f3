"""A call for help from a screen, and the word of somebody at the centre that they come.

To the staff it is a notice like others. A kiosk has one at most: its next call is the same notice, later.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from kiosk.domain.asked import Asked

FRESH = timedelta(minutes=10)
"""So long whoever called is taken to be still there."""


class Call(Asked):
    """Somebody at the screen wants a person to come. ``subject`` is the kiosk's notice, by ``call_of``."""

    kind: Literal["call"] = "call"


class Come(Asked):
    """Somebody comes; ``subject`` is the notice. Whoever called is told, so it can't be taken back."""

    kind: Literal["come"] = "come"


def call_of(ledger: str) -> str:
    """The id of the notice that a kiosk calls by; ``ledger`` is its ledger's id."""
    return f"call-{ledger}"
