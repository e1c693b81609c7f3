"""The exchange: intents are settled one by one, and then the kiosk is told what has changed."""

from __future__ import annotations

from kiosk.domain.changes import Change
from kiosk.domain.clock import Clock
from kiosk.domain.exchange import Reply, Request
from kiosk.hub.changes import changes_since
from kiosk.hub.devices import is_news, note_seen
from kiosk.hub.facts import INCARNATION, fact
from kiosk.hub.outcomes import Device
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore


def exchange(ask: Request, store: HubStore, device: Device | None, clock: Clock) -> Reply:
    """Answer one exchange. ``device`` is None for somebody who is not one of our kiosks, and gets the slots only.

    Intents come in the order in which they were decided, which keeps the order for each subject. One that is refused
    holds up no other. Raises StoreError; what was settled before that stays settled, and is answered the same the next
    time.
    """
    answers = tuple(settle(store, device, intent, clock.now()) for intent in ask.intents) if device else ()
    with store.reading() as connection:
        mark = fact(connection, INCARNATION) or ""
        changes = changes_since(
            connection, ask.cursor if ask.mark in (mark, "", None) else 0, device.centre if device else None
        )
        news = device is not None and is_news(connection, device, ask.ledger, clock.now())
    if device is not None and news:
        with store.writing() as connection:
            note_seen(connection, device, ask.ledger, ask.health, clock.now())
    told = tuple(Change.model_validate(entry) for entry in changes.entries)
    return Reply(mark=mark, cursor=changes.cursor, answers=answers, changes=told)
