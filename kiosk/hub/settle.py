"""Settling an intent: its effect and its answer in one transaction, and the same answer for ever after."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, insert, select

from kiosk.domain.answers import Answer, Reason
from kiosk.domain.booking_states import BookingState
from kiosk.domain.clock import Clock
from kiosk.domain.edit_intents import EditIntent
from kiosk.domain.exchange import RawIntent
from kiosk.domain.help_calls import Call, Come
from kiosk.domain.intents import (
    INTENT,
    KINDS,
    AnyIntent,
    Book,
    ChangeSlot,
    CloseSlot,
    Move,
    Noted,
    OpenSlots,
    RemoveStaff,
    ReopenSlot,
    ReturnSeats,
    SetStaff,
)
from kiosk.domain.leases import Shares
from kiosk.domain.messages import Write
from kiosk.domain.persons import KIOSKS_MAY, VISITORS_MAY, Staff, may
from kiosk.domain.slots import MOST_PERSONS
from kiosk.hub.booked import find
from kiosk.hub.calls import do_call
from kiosk.hub.desk_tables import INTENTS
from kiosk.hub.do_bookings import do_booking
from kiosk.hub.do_edits import do_edit
from kiosk.hub.do_slots import do_slot
from kiosk.hub.facts import is_recovering
from kiosk.hub.incarnations import has_to_wait, may_be_told_again
from kiosk.hub.leases import ask_back, spend
from kiosk.hub.messages import do_message, forget_message
from kiosk.hub.notices import do_notice
from kiosk.hub.outcomes import SAME_CLOCK, Desk, Device, EndedError, HasMedia, has_none, refuse
from kiosk.hub.roster import all_staff, do_staff, find_staff
from kiosk.hub.store import HubStore
from kiosk.store.instants import stamp

_SLOT_INTENTS = (OpenSlots, ChangeSlot, CloseSlot, ReopenSlot, ReturnSeats)
_STAFF_INTENTS = (SetStaff, RemoveStaff)


def settle_all(
    store: HubStore,
    device: Device,
    intents: Iterable[RawIntent],
    clock: Clock,
    has_media: HasMedia = has_none,
    *,
    ahead: timedelta = SAME_CLOCK,
) -> tuple[Answer, ...]:
    """The answers to intents, in the order in which they were decided, which keeps the order for each subject; but
    seats come back after all else was decided. ``ahead``: by so much the hub's clock is ahead of the kiosk's.

    What has to wait, and whatever follows about the same, is left without an answer, and comes again. Raises
    StoreError; what was settled before that stays settled, and is answered the same the next time.
    """
    answers: list[Answer] = []
    waiting: set[object] = set()
    for intent in sorted(intents, key=lambda each: each.raw().get("kind") == "return_seats"):
        subject = _short(intent.raw().get("subject"), 64)
        waits = subject in waiting
        answer = None if waits else settle(store, device, intent, clock.now(), has_media, ahead=ahead)
        if answer is None:
            waiting.add(subject)
        else:
            answers.append(answer)
    return tuple(answers)


def settle(
    store: HubStore,
    device: Device,
    intent: RawIntent,
    now: datetime,
    has_media: HasMedia = has_none,
    *,
    ahead: timedelta = SAME_CLOCK,
) -> Answer | None:
    """The answer to an intent: the one that it once got, or what comes of it now; None where it has to wait.

    The same id with something else in it is refused, and that leaves no trace. Raises StoreError.
    """
    body = intent.raw()
    digest = _digest(body)
    if digest is None:
        return Answer(id=intent.id, state="refused", reason="unreadable")
    with store.writing() as connection:
        kept = connection.execute(select(INTENTS).where(INTENTS.c.id == intent.id)).one_or_none()
        if kept is not None:
            same = kept.sha256 == digest
            return (
                Answer.model_validate_json(kept.answer)
                if same
                else Answer(id=intent.id, state="refused", reason="other_body")
            )
        answer = _decide(Desk(connection, device, now, is_recovering(connection), has_media, ahead), body)
        if answer is not None:
            _keep(connection, body, digest, device, answer, now)
    return answer


def _decide(desk: Desk, body: dict[str, Any]) -> Answer | None:
    intent_id = body["id"]
    if not isinstance(body.get("kind"), str) or body["kind"] not in KINDS:
        return Answer(id=intent_id, state="refused", reason="unknown_kind")
    try:
        intent = INTENT.validate_python(body)
    except ValidationError:
        return Answer(id=intent_id, state="refused", reason="unreadable")
    if desk.recovering and has_to_wait(desk.connection, intent):
        return None
    shares: Shares = getattr(intent, "leased", ())
    spend(desk.connection, shares, returning=isinstance(intent, ReturnSeats | ChangeSlot))
    try:
        with desk.connection.begin_nested():
            return _do(desk, intent)
    except EndedError as ended:
        if ended.reason == "already_so" and may_be_told_again(desk, intent):
            return Answer(id=intent_id, state="accepted", booking=_state(desk, intent))
        _ask_back(desk, intent, ended.reason)
        return Answer(id=intent_id, state=ended.state, reason=ended.reason)


def _do(desk: Desk, intent: AnyIntent) -> Answer:
    staff = _asks(desk, intent)
    booking, edition = None, None
    if isinstance(intent, _SLOT_INTENTS):
        do_slot(desk, intent, staff)
    elif isinstance(intent, _STAFF_INTENTS):
        do_staff(desk, intent)
    elif isinstance(intent, EditIntent):
        edition = do_edit(desk, intent, staff)
    elif isinstance(intent, Noted):
        if do_notice(desk, intent):
            forget_message(desk.connection, intent.subject, desk.device.centre)
    elif isinstance(intent, Call | Come):
        do_call(desk, intent)
    elif isinstance(intent, Write):
        do_message(desk, intent)
    else:
        booking = do_booking(desk, intent)
    return Answer(id=intent.id, state="accepted", booking=booking, edition=edition)


def _state(desk: Desk, intent: AnyIntent) -> BookingState | None:
    booking = find(desk.connection, str(getattr(intent, "subject", "")))
    return booking.state if booking else None


def _ask_back(desk: Desk, intent: AnyIntent, reason: Reason) -> None:
    """Where seats were missing that lie in leases, let the next one who asks have them."""
    if reason == "full" and isinstance(intent, Book | Move):
        ask_back(desk.connection, intent.slot, intent.party or 1)
    elif reason == "below_promised":
        ask_back(desk.connection, intent.subject, MOST_PERSONS)


def _asks(desk: Desk, intent: AnyIntent) -> Staff | None:
    """Who of the staff asks, None for a visitor or the kiosk. Raises EndedError where they may not."""
    if intent.person.kind != "staff":
        allowed = VISITORS_MAY if intent.person.kind == "visitor" else KIOSKS_MAY
        if intent.kind not in allowed and not _is_first(desk, intent):
            refuse("not_allowed")
        return None
    staff = find_staff(desk.connection, intent.person.staff or "")
    if staff is None or not may(intent.kind, staff.roles):
        refuse("not_allowed")
    return staff


def _is_first(desk: Desk, intent: AnyIntent) -> bool:
    """Whether a kiosk names the first of all the staff, as it does when it is set up. They will be an administrator."""
    return isinstance(intent, SetStaff) and intent.person.kind == "kiosk" and not all_staff(desk.connection)


def _keep(
    connection: Connection, body: dict[str, Any], digest: str, device: Device, answer: Answer, now: datetime
) -> None:
    person = body.get("person")
    who = person if isinstance(person, dict) else {}
    connection.execute(
        insert(INTENTS).values(
            id=answer.id,
            sha256=digest,
            device=device.id,
            kind=_short(body.get("kind"), 32),
            subject=_short(body.get("subject"), 64),
            person=_short(who.get("staff") or who.get("kind") or "visitor", 80),
            at=_short(body.get("at"), 40),
            answered_at=stamp(now),
            answer=answer.model_dump_json(),
        )
    )


def _short(value: object, most: int) -> str:
    """A piece of what came, as text that a database takes."""
    return value[:most].encode("ascii", "replace").decode().replace("\0", "?") if isinstance(value, str) else ""


def _digest(body: dict[str, Any]) -> str | None:
    """The hash of all that came, in whatever order; None where it is nested beyond reason, or holds what no database
    takes as text.
    """
    try:
        text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    except RecursionError:
        return None
    if "\\u0000" in text:
        return None
    return hashlib.sha256(text.encode()).hexdigest()
