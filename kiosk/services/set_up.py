"""Setting the screen up: joining the hub, the centre, and what else an administrator answers at the screen.

While the first start is not done anybody may, for nobody can sign in yet; from then on only whoever has the right.
Runs on the one thread that owns the projection; every method may raise StoreError.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kiosk import setup_file
from kiosk.domain.clock import Clock
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.paths import DataFolder
from kiosk.services.door import NotAllowedError, StaffSession
from kiosk.setup_file import Setup
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.documents import Centre
    from kiosk.store.ledger import Ledger

_RIGHT = "set_up"
_LONGEST_NAME = 100


class SetUp:
    """``first_start``: nobody has set this screen up yet; it is over once somebody has, for good. Whoever asks names
    their session, which then is none.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        data: DataFolder,
        clock: Clock,
        first_start: bool = False,
    ) -> None:
        self.first_start = first_start
        self._projection = projection
        self._ledger = ledger
        self._data = data
        self._clock = clock

    def centres(self) -> tuple[Centre, ...]:
        """The contact points that the content knows, in its order; none while there is no content."""
        now = self._clock.now()
        found = (self._projection.document(card.id, now) for card in self._projection.cards("centre", now))
        return tuple(each for each in found if each is not None and each.kind == "centre" and not each.partner)

    def joined(self) -> bool:
        """Whether this screen belongs to the hub."""
        return self._projection.is_enrolled()

    def enrol(self, session: StaffSession | None, code: str, name: str) -> int | None:
        """Let the agent enrol this screen with the code that the hub shows; the number of the order, for ``answer``.
        ``name`` is what the staff calls the screen; without one it gets the machine's. None for what is no code.

        Raises NotAllowedError.
        """
        from kiosk.domain.code import read_code
        from kiosk.store.orders import order_enrolment

        self.demand(session)
        read = read_code(code)
        called = " ".join(name.split())[:_LONGEST_NAME] or platform.node() or "kiosk"
        return order_enrolment(self._ledger(), read, called) if read else None

    def answer(self, order: int) -> tuple[str, str] | None:
        """How that order ended and, where the screen has joined, in which centre; None while the agent is at it.

        The outcome is one of ``kiosk.domain.status``; a later order of somebody else leaves it empty.
        """
        status = self._projection.status()
        if status.order_done < order:
            return None
        return (status.order_outcome, status.order_detail) if status.order_done == order else ("", "")

    def demand(self, session: StaffSession | None) -> None:
        """Raises NotAllowedError for whoever may not set the screen up."""
        if self.first_start:
            return
        if session is None:
            raise NotAllowedError("this screen is set up; only an administrator may change that")
        session.demand(_RIGHT)

    def keep(self, session: StaffSession | None, **answers: Any) -> Setup:  # noqa: ANN401  (fields of Setup)
        """Keep answers beside the ones before; all of them as they are now. A new centre lets the agent look at once.

        Raises NotAllowedError.
        """
        self.demand(session)
        return self._write(done=not self.first_start, **answers)

    def finish(self, session: StaffSession | None) -> Setup:
        """All is answered: what was a first start is over. Raises NotAllowedError."""
        self.demand(session)
        setup = self._write(done=True)
        self.first_start = False
        return setup

    def _write(self, **answers: Any) -> Setup:  # noqa: ANN401  (fields of Setup)
        before = setup_file.read(self._data)[0]
        setup = replace(before, **answers)
        try:
            setup_file.write(self._data, setup)
        except DiskFullError as error:
            raise StoreError(str(error)) from error
        if setup.centre != before.centre:
            self.look()
        return setup

    def look(self) -> None:
        """Let the agent look for content at once."""
        from kiosk.store.orders import CHECK_NOW

        self._ledger().order(CHECK_NOW)
