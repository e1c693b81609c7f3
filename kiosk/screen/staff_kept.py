"""What the staff had written of content when their shift ended: it waits for whoever wrote it, and for nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.services.content_opened import Written

_MOST = 8


class KeptWords:
    """By person, the newest last, so many of each; in memory alone. There is nothing of visitors in it: what is written
    of a booking is not kept.
    """

    def __init__(self) -> None:
        self._of: dict[str, dict[str, Written]] = {}

    def put(self, person: str, written: Written) -> None:
        """Somebody had written this."""
        kept = self._of.setdefault(person, {})
        kept.pop(written.argument, None)
        kept[written.argument] = written
        while len(kept) > _MOST:
            del kept[next(iter(kept))]

    def of(self, person: str) -> tuple[Written, ...]:
        """What they had written."""
        return tuple(self._of.get(person, {}).values())

    def take(self, person: str, argument: str) -> Written | None:
        """What they had written there: they go on with it."""
        return self._of.get(person, {}).pop(argument, None)
