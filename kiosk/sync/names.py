"""The names for a staff session: asked of the desk as soon as the screen wants them, and kept for it in the cache.

They are sealed to the session's key; nothing here can open them. They go when the session ends, when the agent begins,
and when no session can be as old.
"""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.names import Names, NamesAsked
from kiosk.store.cache_writer import CacheWriter
from kiosk.store.orders import FORGET_NAMES, NAMES, Order, names_asked
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity, Post, post_as
from kiosk.sync.orders import Orders
from kiosk.sync.pace import Timer
from kiosk.sync.stick import Answer

ORDERS = frozenset({NAMES, FORGET_NAMES})
"""The orders that are answered here, without a round."""

KEPT = 65 * 60.0
"""Seconds of running time; a staff session lasts an hour at most."""

_AGAIN = 60.0  # seconds until what could not be removed is tried once more


class NameKeeper:
    """Answers orders about names also while much is fetched. Only the latest counts: each replaces what was there."""

    def __init__(
        self, exchange: Exchange, identity: Identity, post: Post, *, cache: CacheWriter, orders: Orders, timer: Timer
    ) -> None:
        self._exchange = exchange
        self._identity = identity
        self._post = post
        self._cache = cache
        self._orders = orders
        self._timer = timer
        self._answers: dict[Order, Answer] = {}
        self._gone_at: float | None = timer.monotonic()  # when what is in the cache has to go

    def look(self) -> None:
        """Do what was ordered since the last look, and let old names go. Cheap while there is nothing to do."""
        if self._gone_at is not None and self._timer.monotonic() >= self._gone_at:
            self._forget()
        pending = [order for order in self._orders.pending() if order.what in ORDERS]
        known = {order: self._answers[order] for order in pending if order in self._answers}
        if new := [order for order in pending if order not in known]:
            known |= dict.fromkeys(new, self._carry_out(new[-1]))
        self._answers = known

    def answer(self, order: Order) -> Answer:
        """How an order that is still pending ended."""
        self.look()
        return self._answers.get(order, ("unknown", order.what))

    def _carry_out(self, order: Order) -> Answer:
        if order.what == FORGET_NAMES:
            return self._forget()
        asked = names_asked(order.argument)
        if asked is None:
            return "unknown", "it can't be read for whom these names are to be"
        try:
            return self._ask(order.n, asked)
        except (StoreError, DiskFullError) as error:
            return _fault(error)

    def _ask(self, order: int, asked: NamesAsked) -> Answer:
        try:
            told = self._told(asked)
        except NotAdmittedError as error:
            self._cache.put_names(order, asked.key.id, "not_allowed", {})
            return "not_allowed", str(error)
        except HubUnreachableError as error:
            self._cache.put_names(order, asked.key.id, "unreachable")
            return "unreachable", str(error)
        self._gone_at = self._timer.monotonic() + KEPT
        boxes = {name.booking: name.sealed for name in told.names if name.sealed.key == asked.key.id}
        self._cache.put_names(order, asked.key.id, "done", boxes)
        return "done", ""

    def _told(self, asked: NamesAsked) -> Names:
        desk = self._exchange.desk
        if not desk:
            raise HubUnreachableError("the address of the desk is not known yet")
        if not self._identity.device:
            raise NotAdmittedError("this kiosk has not enrolled")
        body: dict[str, Any] = asked.model_dump(mode="json")
        try:
            return Names.model_validate_json(post_as(self._identity, self._post, desk, "names", body))
        except ValidationError as error:
            raise HubUnreachableError("the desk's answer to names can't be read") from error

    def _forget(self) -> Answer:
        self._gone_at = None
        try:
            self._cache.forget_names()
        except (StoreError, DiskFullError) as error:
            self._gone_at = self._timer.monotonic() + _AGAIN
            return _fault(error)
        return "done", ""


def _fault(error: StoreError | DiskFullError) -> Answer:
    return ("disk_full" if isinstance(error, DiskFullError) else "files"), str(error)
