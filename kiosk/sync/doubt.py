"""Whether this computer's clock can be believed: what speaks against it, in a sentence.

A wrong clock looks like expired signatures, or lets expired ones pass. It only compares instants; it asks nobody.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EARLIEST = datetime(2025, 1, 1, tzinfo=UTC)
"""This program is younger, so that no right clock shows less."""

_NEAR = timedelta(minutes=5)  # two clocks that are kept right differ by less
_FAR = timedelta(hours=1)  # the hub's clock explains better than an old signature that something seems expired
_AHEAD = timedelta(days=1)  # an edition may be published by a clock that is a zone or two off


def too_early(now: datetime, published_at: datetime | None) -> str:
    """Why ``now`` can't be: before this program was made, or before what is known was published."""
    if published_at is not None and now < published_at - _AHEAD:
        return f"check the clock: it shows {_words(now)}, and the edition was published at {_words(published_at)}"
    if now < _EARLIEST:
        return f"check the clock: it shows {_words(now)}"
    return ""


def differs(now: datetime, told: datetime | None, *, far: bool = False) -> str:
    """Why ``now`` may be wrong: the server ``told`` another time. ``far``: only where it is off by much."""
    if told is None or abs(now - told) <= (_FAR if far else _NEAR):
        return ""
    return f"check the clock: it shows {_words(now)}, and the hub's shows {_words(told)}"


def outlived(now: datetime, root_expires: datetime | None) -> str:
    """Why ``now`` may be wrong: not even the first signature holds any more, and that one is made for ten years."""
    if root_expires is None or now <= root_expires:
        return ""
    return f"check the clock: it shows {_words(now)}, and every signature has ended"


def _words(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
