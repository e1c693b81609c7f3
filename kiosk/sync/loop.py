"""The agent as it runs: what comes first, what comes next, and what wakes it in between.

It knows the order of events over days and nights. How each is done is for others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.clock import Clock
from kiosk.log_values import OwnWords
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.orders import CHECK_NOW, ENROL, TAKE_EDITION, Order
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import SetAsideError
from kiosk.sync.files_up import FilesUp
from kiosk.sync.names import ORDERS, NameKeeper
from kiosk.sync.night import Night
from kiosk.sync.orders import Orders
from kiosk.sync.pace import LocalTime, Timer
from kiosk.sync.report import Reporter
from kiosk.sync.round import Outcome, Round
from kiosk.sync.schedule import Schedule
from kiosk.sync.stick import Answer, Sticks

_LOG = logging.getLogger(__name__)
_LOOK_UP = 0.25  # seconds between two looks at the ledger
_PUBLISHED = 5.0  # seconds from a hub's answer to an edit until the edition that brings it is there
_JUMP = 60.0  # seconds that the clock may drift between two rounds before that counts as set


@dataclass(frozen=True)
class Agent:
    """The parts that the loop works with."""

    cache: CacheWriter
    round: Round
    exchange: Exchange
    orders: Orders
    enrolment: Enrolment
    names: NameKeeper
    files_up: FilesUp
    sticks: Sticks
    reporter: Reporter
    schedule: Schedule
    timer: Timer
    clock: Clock
    local: LocalTime
    night: Night
    takes_published_desk: bool
    keep_ledger: Callable[[str], None]

    def once(self) -> Outcome:
        """What people have asked for, a round, and an exchange."""
        asked = False
        while True:
            self.names.look()
            try:
                outcome = self._carry_out() or self.round.run(asked=asked)
            except SetAsideError as reason:
                _LOG.info("%s", reason)
                self._count_by_night()
                asked = True  # for whoever may have asked; it costs nothing where nothing was refused
                continue
            self._find_desk()
            self.enrolment.from_file()
            if not outcome.reached:
                self.exchange.hurry()  # else the link would be praised until its turn comes
            self.exchange.when_due()
            if outcome.reached and not self.exchange.desk:
                self.exchange.lacks_desk()
            return outcome

    def loop(self) -> None:
        """Round after round. Ends by StoppedError only."""
        while True:
            outcome = self.once()
            self._wait(self.schedule.after(reached=outcome.reached))

    def _wait(self, seconds: float) -> None:
        """Until the next round is due, somebody wants something, the cache vanishes, or the clock is set."""
        due_at = self.timer.monotonic() + seconds
        ahead = self._ahead()
        while self.timer.monotonic() < due_at and not self._is_wanted() and not self.cache.gone:
            if abs(self._ahead() - ahead) > _JUMP:
                _LOG.info("the clock was set; going round at once")
                return
            self._count_by_night()
            self.timer.pause(_LOOK_UP)
            self.exchange.when_due()
            if self.exchange.promised_edition():
                due_at = min(due_at, self.timer.monotonic() + _PUBLISHED)
            if self.exchange.newer_edition():
                due_at = min(due_at, self.timer.monotonic() + _PUBLISHED + self.schedule.spread())
            if self.files_up.look(self.exchange.desk):
                self.exchange.hurry()

    def _is_wanted(self) -> bool:
        """Whether somebody wants something that takes a round. Orders about names are answered here and now."""
        pending = self.orders.pending()
        is_wanted = any(order.what not in ORDERS for order in pending)
        self.names.look()
        for order in () if is_wanted else pending:
            self._answer(order, self.names.answer(order))
        return is_wanted

    def _count_by_night(self) -> None:
        if self.night.due(self.local.now(), self.timer.monotonic()):
            _LOG.info("counting what is here, as every night")
            self.round.count(again=True)
            self.keep_ledger(self.local.now().strftime("%u"))
            self.night.counted(self.timer.monotonic())

    def _find_desk(self) -> None:
        """Whoever enrols a new kiosk does not wait for its first round, which brings all films."""
        if self.takes_published_desk and self.round.desk:
            self.exchange.desk = self.round.desk

    def _carry_out(self) -> Outcome | None:
        """Do what was ordered, sticks first; the outcome of the round that was asked for, if one was."""
        outcome, answered = None, 0
        for order in sorted(self.orders.pending(), key=lambda order: order.what != TAKE_EDITION):
            answer: Answer = ("done", "")
            if order.what == TAKE_EDITION:
                answer = self.sticks.take(Path(order.argument))
            elif order.what == ENROL:
                self._find_desk()
                answer = self.enrolment.take(order.argument)
            elif order.what in ORDERS:
                answer = self.names.answer(order)
            elif order.what == CHECK_NOW:
                outcome = outcome or self.round.run(asked=True)
                answer = ("done" if outcome.reached else "unreachable", "")
            else:
                _LOG.warning("nothing is known of the order %s", OwnWords(order.what))
                answer = ("unknown", order.what)
            if order.n > answered:  # a later one, once answered, has answered those before it
                answered = order.n
                self._answer(order, answer)
        return outcome

    def _answer(self, order: Order, answer: Answer) -> None:
        self.orders.carried_out(order.n)
        self.reporter.carried_out(order.n, *answer)

    def _ahead(self) -> float:
        """How far the clock is ahead of the running time, in seconds."""
        return self.clock.now().timestamp() - self.timer.monotonic()
