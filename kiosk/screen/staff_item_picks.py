"""Other items that a question about an item can be answered with: some at a time, or those that were searched for, and
always those chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.services.content_around import OPTIONS

if TYPE_CHECKING:
    from kiosk.screen.staff_page import StaffPageModel
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.store.items import Listed

_PAUSE_MS = 250  # between two keys of somebody who types


class Picks(QObject):
    """By the kind of the items. ``show`` is called when there are others to show."""

    def __init__(
        self, *, page: StaffPageModel, found: Mapping[str, tuple[Listed, ...]], show: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page, self._show = page, show
        self._found = dict(found)
        self._known = {each.id: each for each in chain(*self._found.values())}
        self._asked: set[str] = set()
        self._typed: dict[str, str] = {}
        self._pages: dict[str, int] = {}
        self._stale: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def close(self) -> None:
        """Forget what was typed."""
        self._pause.stop()
        self._typed.clear()

    def options(self, kind: str, chosen: Iterable[str]) -> list[Listed]:
        """What can be chosen: first what is chosen and is not among those found, which keep their places."""
        found = self._found.get(kind, ())[: self._most(kind)]
        there = {"", *(each.id for each in found)}
        first = [each for each in chosen if each not in there]
        self._ask_for([each for each in first if each not in self._known])
        return [*(self._known[each] for each in first if each in self._known), *found]

    def typed(self, kind: str) -> str:
        """What was typed to find one."""
        return self._typed.get(kind, "")

    def has_more(self, kind: str) -> bool:
        """Whether there are more than show."""
        return len(self._found.get(kind, ())) > self._most(kind)

    def is_long(self, kind: str) -> bool:
        """Whether there are so many that one may search."""
        return bool(self.typed(kind)) or kind in self._pages or self.has_more(kind)

    def finds_nothing(self, kind: str) -> bool:
        """Whether nothing has what was typed."""
        return bool(self.typed(kind)) and not self._found.get(kind)

    def type(self, kind: str, words: str) -> None:
        """What stands in the field now; it is asked for after a short pause."""
        if words != self.typed(kind):
            self._typed[kind], self._pages[kind] = words, 1
            self._stale.add(kind)
            self._pause.start()

    def show_more(self, kind: str) -> None:
        """The next ones."""
        if self.has_more(kind):
            self._pages[kind] = self._pages.get(kind, 1) + 1
            self._stale.add(kind)
            self.look()

    @Slot()
    def look(self) -> None:
        """Ask for what was typed, or for more."""
        stale, self._stale = self._stale, set()
        for kind in sorted(stale):
            self._page.start_quietly(self._find(kind))

    def _most(self, kind: str) -> int:
        return self._pages.get(kind, 1) * OPTIONS

    async def _find(self, kind: str) -> None:
        typed, most = self.typed(kind), self._most(kind)
        found = await self._listed(kinds=(kind,), typed=typed, limit=most + 1)
        if (typed, most) == (self.typed(kind), self._most(kind)):
            self._found[kind] = found
            self._tell(found)

    def _ask_for(self, ids: list[str]) -> None:
        """Learn what these are, once."""
        new = [each for each in ids if each not in self._asked]
        if new:
            self._asked.update(new)
            self._page.start_quietly(self._learn(new))

    async def _learn(self, ids: list[str]) -> None:
        self._tell(await self._listed(ids=ids, limit=len(ids)))

    async def _listed(self, **wanted: Any) -> tuple[Listed, ...]:  # noqa: ANN401  (as ContentDesk.items takes them)
        def listed(desk: Desk, staff: StaffSession) -> tuple[Listed, ...]:
            return desk.content.items(staff, **wanted)

        return await self._page.ask(listed)

    def _tell(self, found: tuple[Listed, ...]) -> None:
        self._known.update({each.id: each for each in found})
        if self._page.on:
            self._show()
