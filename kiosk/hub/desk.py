"""The exchange: intents are settled one by one, seats come back, leases are granted, and the kiosk is told the news."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.answers import Answer
from kiosk.domain.changes import Change
from kiosk.domain.clock import Clock
from kiosk.domain.exchange import Reply, Request
from kiosk.domain.ids import Ids
from kiosk.domain.turns import following
from kiosk.hub.changes import changes_since
from kiosk.hub.devices import is_news, note_seen
from kiosk.hub.facts import INCARNATION, fact, is_recovering
from kiosk.hub.incarnations import begin_again, is_behind, note_resent
from kiosk.hub.leases import adopt, ask_for_those_who_wait, grant
from kiosk.hub.outcomes import SAME_CLOCK, Device, HasMedia, has_none
from kiosk.hub.put_back import tell_of
from kiosk.hub.runs import change_at, cursor_at, is_given_out
from kiosk.hub.settle import settle_all
from kiosk.hub.store import HubStore
from kiosk.hub.turns import Faith, doubt, faith, remembered, take_turn


@dataclass(frozen=True)
class _Met:
    """Who has come, before anything is done for them."""

    mark: str
    turn: str
    faith: Faith
    recovering: bool


def exchange(
    ask: Request, store: HubStore, device: Device | None, clock: Clock, has_media: HasMedia = has_none
) -> Reply:
    """Answer one exchange. ``device`` is None for somebody who is not one of our kiosks, and gets the slots only.

    One intent that is refused holds up no other. A kiosk that knows this hub by another name is told the new one, and
    comes again with what a restored hub has to know first. Raises StoreError; what was settled before that stays
    settled, and is answered the same the next time.
    """
    came_at = clock.now()
    if device is None:
        return _tell(ask, store)
    met = _meet(ask, store, device, clock)
    if ask.mark not in (met.mark, "", None):
        return _tell(ask, store, device)
    if met.recovering and ask.leases and met.faith == "ours":
        with store.writing() as connection:
            adopt(connection, device, ask.leases)
    ahead = _ahead(ask, came_at) if met.faith == "ours" else SAME_CLOCK  # a message of long ago has no age of its own
    answers = settle_all(store, device, ask.intents, clock, has_media, ahead=ahead)
    if met.faith != "ours":
        return _tell(ask, store, device, answers, doubted=_doubted(ask, store, device, clock))
    turn = _conclude(ask, store, device, clock, met)
    return _tell(ask, store, device, answers, turn=turn)


def _ahead(ask: Request, came_at: datetime) -> timedelta:
    """By how much the hub's clock is ahead of the kiosk's, and what the way here took."""
    return came_at - ask.asked_at if ask.asked_at is not None else SAME_CLOCK


def _meet(ask: Request, store: HubStore, device: Device, clock: Clock) -> _Met:
    with store.reading() as connection:
        known = remembered(connection, device)
        behind = is_behind(connection, ask, known["turn"])
        met = _Met(fact(connection, INCARNATION) or "", known["turn"], faith(known, ask), is_recovering(connection))
    if not behind:
        return met
    with store.writing() as connection:
        if fact(connection, INCARNATION) == met.mark:  # nobody has said so meanwhile
            begin_again(connection, clock.now(), lambda: uuid.uuid4().hex)
            tell_of(device.id)
        return _Met(fact(connection, INCARNATION) or "", "", "ours", recovering=True)


def _conclude(ask: Request, store: HubStore, device: Device, clock: Clock, met: _Met) -> str:
    """Grant what is due; the turn that the hub remembers from now on. Where nothing happens, nothing is written."""
    now = clock.now()
    with store.writing() as connection:
        if fact(connection, INCARNATION) != met.mark:
            return met.turn  # it begins again meanwhile, and has been told nothing yet: this was for the one before
        since = change_at(ask.cursor)
        if is_news(connection, device, ask.ledger, now):
            since = 0  # once a minute all slots are looked at, for time goes on too
            note_seen(connection, device, ask.ledger, ask.health, now)
        if is_recovering(connection):
            if ask.resent:
                note_resent(connection, device.id, now)
        else:
            ask_for_those_who_wait(connection, device.centre, since)
        granted = 0
        if ask.ledger and not is_recovering(connection):
            granted = grant(connection, device, ask.ledger, now, Ids(clock).new, since)
        if ask.next and (ask.intents or granted or not met.turn):
            take_turn(connection, device, ask.next)
            return ask.next
    return met.turn


def _doubted(ask: Request, store: HubStore, device: Device, clock: Clock) -> str:
    with store.writing() as connection:
        return doubt(connection, device, ask, clock.now(), lambda: following("", secrets.token_bytes(8)))


def _tell(
    ask: Request,
    store: HubStore,
    device: Device | None = None,
    answers: tuple[Answer, ...] = (),
    *,
    turn: str = "",
    doubted: str = "",
) -> Reply:
    with store.reading() as connection:
        mark = fact(connection, INCARNATION) or ""
        known = ask.mark in (mark, "", None) and is_given_out(connection, ask.cursor)
        since = change_at(ask.cursor) if known else 0
        changes = changes_since(connection, since, device, None if doubted else ask.ledger)
        cursor = cursor_at(connection, changes.cursor)
    told = tuple(Change.model_validate(entry) for entry in changes.entries)
    reply = Reply(mark=mark, cursor=cursor, answers=answers, changes=told)
    return reply.model_copy(update={name: word for name, word in (("turn", turn), ("doubt", doubted)) if word})
