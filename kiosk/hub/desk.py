"""The exchange: intents are settled one by one, seats come back, leases are granted, and the kiosk is told the news."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.answers import Answer
from kiosk.domain.clock import Clock
from kiosk.domain.exchange import Reply, Request
from kiosk.domain.ids import Ids
from kiosk.domain.turns import following
from kiosk.hub.agenda import adopt_slots, has_changed
from kiosk.hub.calls import miss_calls
from kiosk.hub.changes import changes_since
from kiosk.hub.devices import is_news, note_seen
from kiosk.hub.editions import last_edition
from kiosk.hub.facts import INCARNATION, fact, is_recovering
from kiosk.hub.incarnations import begin_again, is_behind, note_resent
from kiosk.hub.leases import adopt, ask_for_those_who_wait, grant
from kiosk.hub.outcomes import SAME_CLOCK, Device, HasMedia, has_none
from kiosk.hub.put_back import tell_of
from kiosk.hub.runs import change_at, place
from kiosk.hub.settle import settle_all
from kiosk.hub.store import HubStore
from kiosk.hub.turns import Faith, doubt, faith, remembered, take_turn


@dataclass(frozen=True)
class _Met:
    """Who has come, before anything is done for them. ``untold``: the hub was restored, and has not been told again
    all that was decided there, be it that a person said that it should go on. ``reply`` where there is nothing to do.
    """

    mark: str
    turn: str
    faith: Faith
    recovering: bool
    untold: bool
    reply: Reply | None = None


def exchange(
    ask: Request, store: HubStore, device: Device | None, clock: Clock, has_media: HasMedia = has_none
) -> Reply:
    """Answer one exchange. ``device`` is None for somebody who is not one of our kiosks, and gets only what
    everybody may know.

    One intent that is refused holds up no other. A kiosk that knows this hub by another name is told the new one, and
    comes again with what a restored hub has to know first. Raises StoreError; what was settled before that stays
    settled, and is answered the same the next time.
    """
    came_at = clock.now()
    if device is None:
        return _tell(ask, store)
    met = _meet(ask, store, device, came_at)
    if met.reply is not None:
        return met.reply
    if ask.mark not in (met.mark, "", None):
        return _tell(ask, store, device)
    if met.untold and (ask.leases or ask.slots) and met.faith == "ours":
        with store.writing() as connection:
            adopt_slots(connection, ask, device.centre, came_at)
            adopt(connection, device, ask.leases if met.recovering else ())
    ahead = _ahead(ask, came_at) if met.faith == "ours" else SAME_CLOCK  # a message of long ago has no age of its own
    answers = settle_all(store, device, ask.intents, clock, has_media, ahead=ahead)
    if met.faith != "ours":
        return _tell(ask, store, device, answers, doubted=_doubted(ask, store, device, clock))
    turn = _conclude(ask, store, device, clock, met)
    return _tell(ask, store, device, answers, turn=turn)


def _ahead(ask: Request, came_at: datetime) -> timedelta:
    """By how much the hub's clock is ahead of the kiosk's, and what the way here took."""
    return came_at - ask.asked_at if ask.asked_at is not None else SAME_CLOCK


def _meet(ask: Request, store: HubStore, device: Device, now: datetime) -> _Met:
    with store.reading() as connection:
        known, mark = remembered(connection, device), fact(connection, INCARNATION) or ""
        behind = is_behind(connection, ask, mark, known["turn"])
        untold = known["resent"] != mark
        met = _Met(mark, known["turn"], faith(known, ask), is_recovering(connection), untold)
        if not behind and ask.mark == met.mark and _is_idle(ask, connection, device, met, now):
            return replace(met, reply=_told(ask, connection, device, turn=met.turn))
    if not behind:
        return met
    with store.writing() as connection:
        if fact(connection, INCARNATION) == met.mark:  # nobody has said so meanwhile
            begin_again(connection, now, lambda: uuid.uuid4().hex)
            tell_of(device.id)
        return _Met(fact(connection, INCARNATION) or "", "", "ours", recovering=True, untold=True)


def _is_idle(ask: Request, connection: Connection, device: Device, met: _Met, now: datetime) -> bool:
    """Whether nothing is asked and nothing is due, as in most exchanges: one that only reads holds up nobody."""
    nameless = ask.next and not met.turn
    if ask.intents or nameless or met.recovering or met.untold or met.faith != "ours":
        return False
    due = is_news(connection, device, ask.ledger, now)
    return not due and not has_changed(connection, device.centre, change_at(ask.cursor))


def _conclude(ask: Request, store: HubStore, device: Device, clock: Clock, met: _Met) -> str:
    """Grant what is due; the turn that the hub remembers from now on. Where nothing happens, nothing is written."""
    now = clock.now()
    with store.writing() as connection:
        if fact(connection, INCARNATION) != met.mark:
            return met.turn  # it begins again meanwhile, and has been told nothing yet: this was for the one before
        since = change_at(ask.cursor)
        if is_news(connection, device, ask.ledger, now):
            miss_calls(connection, now)
            since = 0  # once a minute all slots are looked at, for time goes on too
            note_seen(connection, device, ask.ledger, ask.health, now)
        recovering = is_recovering(connection)
        if met.untold and ask.resent:
            note_resent(connection, device.id, now)
        if not recovering:
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
        return _told(ask, connection, device, answers, turn=turn, doubted=doubted)


def _told(
    ask: Request,
    connection: Connection,
    device: Device | None,
    answers: tuple[Answer, ...] = (),
    *,
    turn: str = "",
    doubted: str = "",
) -> Reply:
    mark = fact(connection, INCARNATION) or ""
    here = place(connection, ask.cursor)
    known = ask.mark in (mark, "", None) and here.given_out
    since = change_at(ask.cursor) if known else 0
    ledger = None if doubted else ask.ledger
    changes = () if since == here.change else changes_since(connection, since, device, ledger)
    reply = Reply(mark=mark, cursor=here.cursor, answers=answers, changes=changes)
    last = last_edition(connection)
    more = {"turn": turn, "doubt": doubted, "edition": last.number if last else 0}
    return reply.model_copy(update={name: value for name, value in more.items() if value})
