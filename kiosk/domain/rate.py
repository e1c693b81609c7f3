"""How many bytes a second may be read, by the time of day. The setting ``rate`` as a person writes it, and as it holds.

Standard library only, for it is read with the settings. It knows local times of day, and no clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

SLOWEST, FASTEST = 1_000, 1_000_000_000  # bytes a second

_UNITS = {"": 1, "k": 1_000, "M": 1_000_000}
_WINDOW = re.compile(r"(?:(\S+?)\s*[-–]\s*(\S+)\s+)?(\S+)")
_AMOUNT = re.compile(r"([0-9]{1,12})([kM]?)")
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_MIDNIGHT = 24 * 60
_ALLOWED = f'bytes a second from {SLOWEST} to {FASTEST} are needed, such as 250k or 2M, or "off"'
_EXAMPLE = '"07:00-18:00 250k"'


@dataclass(frozen=True, slots=True)
class Window:
    """From one minute of the day to another, past midnight where the end comes first. ``rate`` None is no cap."""

    begins: int
    ends: int
    rate: int | None

    def holds(self, minute: int) -> bool:
        """Whether that minute of the day lies in it."""
        if self.begins < self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


@dataclass(frozen=True, slots=True)
class Rates:
    """The caps of a day, none overlapping another. Where no window holds there is no cap."""

    windows: tuple[Window, ...] = ()

    def at(self, local: time) -> int | None:
        """Bytes a second at a local time of day; None for as many as come."""
        minute = local.hour * 60 + local.minute
        return next((window.rate for window in self.windows if window.holds(minute)), None)


def rates(said: int | str | Iterable[str] | None) -> Rates:
    """Read a setting: a number, ``250k``, or windows such as ``07:00-18:00 250k``, in a list or with commas between.

    Raises ValueError with a sentence that names the mistake.
    """
    if said is None:
        return Rates()
    if isinstance(said, int):
        said = str(said)
    parts = said.split(",") if isinstance(said, str) else list(said)
    windows = [_window(part.strip()) for part in parts]
    for index, window in enumerate(windows):
        for earlier, part in zip(windows[:index], parts, strict=False):
            if _overlap(earlier, window):
                raise ValueError(f"one rate at a time is needed: {part.strip()} and {parts[index].strip()} overlap")
    return Rates(tuple(windows))


def _window(words: str) -> Window:
    found = _WINDOW.fullmatch(words)
    if found is None:
        raise ValueError(f"{words!r} is no rate; {_ALLOWED}, by the time of day as in {_EXAMPLE}")
    begins, ends, amount = found.groups()
    if begins is None:
        return Window(0, _MIDNIGHT, _amount(amount))
    span = _minute(begins), _minute(ends)
    if span[0] == span[1] % _MIDNIGHT:
        raise ValueError(f"two different times are needed in {words!r}; leave them out for the whole day")
    return Window(*span, _amount(amount))


def _amount(words: str) -> int | None:
    if words == "off":
        return None
    found = _AMOUNT.fullmatch(words)
    rate = int(found[1]) * _UNITS[found[2]] if found else 0
    if not SLOWEST <= rate <= FASTEST:
        raise ValueError(f"{words[:20]!r} is no rate; {_ALLOWED}")
    return rate


def _minute(words: str) -> int:
    if words == "24:00":
        return _MIDNIGHT
    found = _TIME.fullmatch(words)
    if found is None:
        raise ValueError(f"{words[:20]!r} is no time; times from 00:00 to 24:00 are needed, as in {_EXAMPLE}")
    return int(found[1]) * 60 + int(found[2])


def _overlap(one: Window, other: Window) -> bool:
    return one.holds(other.begins % _MIDNIGHT) or other.holds(one.begins % _MIDNIGHT)
