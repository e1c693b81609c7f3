"""Intents in the ledger, from the screen's side: written down when a person decides, marked settled when answered.

How the agent and the projection read them is in ``wishes``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from kiosk.domain.answers import Answer
from kiosk.domain.edit_kinds import EDITS
from kiosk.domain.errors import OurError
from kiosk.domain.intents import HELD_SECONDS, UNDO_SECONDS, AnyIntent, is_held
from kiosk.domain.keeping import AT_KIOSK
from kiosk.store.instants import stamp
from kiosk.store.ledger import Ledger, mark
from kiosk.store.ledger_tables import AUDIT, HUB, INTENTS
from kiosk.store.spending import Room, note_shares, seated

_OF_ALL = frozenset({"id", "subject", "kind", "at", "person"})
_NOT_AGAIN = frozenset({"set_staff", "remove_staff", "call", "come", *EDITS})
_SEALED = ("contact", "access", "words")
_WRONG_CLOCK = timedelta(days=7)
_MARGIN = HELD_SECONDS - UNDO_SECONDS


def put_intents(ledger: Ledger, *intents: AnyIntent, room: Room | None = None) -> None:
    """Write intents down, all or none, for the agent to take to the hub; what the staff asks goes into the audit trail
    too. What they take of the leases in ``room`` is decided in the same transaction.

    They are on disk when this returns. To erase somebody's details begins here: what is sealed goes from this ledger at
    once, as soon as it has been answered. Raises StoreError, and OurError for an id that is there already.
    """
    ledger.note_decided(intent.id for intent in intents if intent.person.kind == "staff")
    with ledger.writing() as writing:
        for each in intents:
            intent = seated(writing, each, room) if room else each
            try:
                writing.execute(insert(INTENTS).values(_row(intent)))
            except IntegrityError as error:
                raise OurError(f"there is an intent {intent.id} already") from error
            note_shares(writing, intent)
            if intent.person.staff is not None:
                note(writing, intent.person.staff, intent.kind, intent.subject, at=ledger.now())
            if intent.kind == "erase_details":
                _strip(writing, intent.subject)
        mark(writing, "intents")
    if any(intent.kind == "erase_details" for intent in intents):
        ledger.scrub()


def settle(ledger: Ledger, answers: Iterable[Answer], more: Iterable[AnyIntent] = ()) -> int:
    """Mark the intents that these answers are to as settled, and keep the answers; how many were not yet. ``more`` is
    what follows from them, written down in the same transaction.

    An answer to an intent that is not in this ledger is passed over. Raises StoreError.
    """
    settled, stripped = 0, False
    with ledger.writing() as writing:
        for answer in answers:
            there = update(INTENTS).where(INTENTS.c.id == answer.id, INTENTS.c.settled_at.is_(None))
            values = {"settled_at": ledger.now(), "answer": answer.model_dump_json()}
            subject = writing.execute(there.values(values).returning(INTENTS.c.subject)).scalar()
            if subject is not None:
                settled += 1
                stripped |= _is_to_be_erased(writing, subject) and _strip(writing, subject)
        if settled:
            mark(writing, "settled")
        if rows := [_row(intent) for intent in more]:
            writing.execute(insert(INTENTS), rows)
            mark(writing, "intents")
    if stripped:
        ledger.scrub()
    return settled


def tell_again(ledger: Ledger, mark_of_hub: str, ended: Callable[[str], datetime | None]) -> int:
    """Another incarnation of the hub is there, which may have forgotten: what it once accepted about slots that are not
    over goes to it anew; how many intents. The first hub that a ledger meets has nothing to be told again.

    ``ended`` tells when a slot ends, None where that is not known. Raises StoreError.
    """
    with ledger.writing() as writing:
        before = writing.execute(select(HUB.c.mark)).scalar()
        if before == mark_of_hub:
            return 0
        writing.execute(
            upsert(HUB)
            .values(one=1, mark=mark_of_hub)
            .on_conflict_do_update(index_elements=[HUB.c.one], set_={"mark": mark_of_hub})
        )
        again = _to_tell_again(writing, ended, datetime.fromisoformat(ledger.now())) if before else []
        for intent_id in again:
            there = update(INTENTS).where(INTENTS.c.id == intent_id)
            writing.execute(there.values(settled_at=None, answer=None))
        mark(writing, "intents")
    return len(again)


def take_back(ledger: Ledger, *intent_ids: str) -> bool:
    """Undo what somebody of the staff has just decided, as if it had never been: all of it, or nothing where it is too
    late for any; whether there was still time.

    There is for ``UNDO_SECONDS`` of running time, however clocks are set meanwhile, and only for what the agent holds
    back; False too for what was not decided in this run of the program. The audit trail keeps both. What was decided
    later about the same stays. Raises StoreError.
    """
    with ledger.writing() as writing:
        query = select(INTENTS).where(INTENTS.c.id.in_(intent_ids), INTENTS.c.settled_at.is_(None))
        found = writing.execute(query.order_by(INTENTS.c.n)).all()
        if len(found) < len(set(intent_ids)) or not all(_can_be_undone(row, ledger.age(row.id)) for row in found):
            return False
        for row in found:
            writing.execute(delete(INTENTS).where(INTENTS.c.n == row.n))
            note(writing, str(json.loads(row.person)["staff"]), "take_back", row.subject, at=ledger.now())
        mark(writing, "intents")
    if any(json.loads(row.payload).get(name) is not None for row in found for name in _SEALED):
        ledger.scrub()
    return True


def mark_seen(ledger: Ledger, intent_id: str, staff: str, *, seen: bool = True) -> bool:
    """Somebody of the staff has seen to how this intent ended, or takes that back; False for one that is not in the
    ledger, has not ended, or stands so already.

    It is kept inside the answer, so that the program before this one can still read the ledger; the audit trail tells
    who it was. Raises StoreError.
    """
    mark_of_it = func.json_extract(INTENTS.c.answer, "$.seen")
    there = update(INTENTS).where(INTENTS.c.id == intent_id, INTENTS.c.answer.is_not(None))
    if seen:
        there = there.where(mark_of_it.is_(None)).values(
            answer=func.json_set(INTENTS.c.answer, "$.seen", func.json("true"))
        )
    else:
        there = there.where(mark_of_it.is_not(None)).values(answer=func.json_remove(INTENTS.c.answer, "$.seen"))
    with ledger.writing() as writing:
        subject = writing.execute(there.returning(INTENTS.c.subject)).scalar()
        if subject is not None:
            note(writing, staff, "seen" if seen else "unseen", subject, at=ledger.now())
    return subject is not None


def strip(ledger: Ledger, bookings: Iterable[str]) -> None:
    """Take what is sealed out of what has been settled about these bookings. Raises StoreError."""
    with ledger.writing() as writing:
        stripped = [booking for booking in bookings if _strip(writing, booking)]
    if stripped:
        ledger.scrub()


def strip_over(ledger: Ledger, ended: Callable[[str], datetime | None]) -> int:
    """Take what is sealed out of settled bookings whose slot was over long ago, and out of messages; from how many.

    ``ended`` tells when a slot ends; what has none, or one that is gone, counts from when it was settled. Raises
    StoreError.
    """
    stripped = 0
    before = datetime.fromisoformat(ledger.now()) - AT_KIOSK
    sealed = select(INTENTS.c.subject, INTENTS.c.payload, INTENTS.c.settled_at).where(
        INTENTS.c.kind.in_(("book", "note", "unheard", "write")),
        INTENTS.c.settled_at.is_not(None),
        INTENTS.c.payload.contains('"box"'),
    )
    with ledger.writing() as writing:
        for row in writing.execute(sealed).all():
            slot = json.loads(row.payload).get("slot")  # notes and messages name none
            over = (ended(slot) if slot else None) or datetime.fromisoformat(row.settled_at)
            if over < before:
                stripped += _strip(writing, row.subject)
    if stripped:
        ledger.scrub()
    return stripped


def note(writing: Connection, staff: str, what: str, subject: str = "", *, at: str) -> None:
    """A line in the audit trail, inside a transaction that somebody else holds."""
    writing.execute(insert(AUDIT).values(at=at, staff=staff, what=what, subject=subject))


def _to_tell_again(writing: Connection, ended: Callable[[str], datetime | None], now: datetime) -> list[str]:
    """The settled intents that were accepted, but for those about slots that are known to be over, about staff, about
    content, which the hub has in its last edition, and messages whose words are here no longer. What was confirmed from
    a lease is told even where this clock says that it is over: the hub takes it whatever the time, and the clock may be
    days ahead.
    """
    accepted = func.json_extract(INTENTS.c.answer, "$.state") == "accepted"
    found = writing.execute(select(INTENTS.c.id, INTENTS.c.subject, INTENTS.c.kind, INTENTS.c.payload).where(accepted))
    over: dict[str, bool] = {}
    again: list[str] = []
    for row in found.all():
        payload = json.loads(row.payload)
        slot = payload.get("slot", row.subject)  # of a booking: the last one that is named
        end = ended(slot)
        if end is not None and _is_certain(row.kind, payload):
            end += _WRONG_CLOCK
        is_over = over.get(row.subject, False) if slot == row.subject and end is None else end is not None and end < now
        over[row.subject] = is_over
        is_empty = row.kind == "write" and "words" not in payload
        if not (is_over or is_empty or row.kind in _NOT_AGAIN):
            again.append(row.id)
    return again


def _is_certain(kind: str, payload: dict[str, Any]) -> bool:
    return kind == "book" and sum(share["seats"] for share in payload.get("leased", ())) == payload["party"]


def _can_be_undone(row: Row[Any], age: float) -> bool:
    """Whether the agent holds it back, and will for the margin."""
    return is_held(row.kind, json.loads(row.person)["kind"], age + _MARGIN)


def _row(intent: AnyIntent) -> dict[str, str | None]:
    body = intent.model_dump(mode="json", exclude_unset=True)
    payload = {name: value for name, value in body.items() if name not in _OF_ALL}
    return {
        "id": intent.id,
        "subject": intent.subject,
        "kind": intent.kind,
        "payload": json.dumps(payload, ensure_ascii=False, sort_keys=True),
        "person": intent.person.model_dump_json(),
        "at": stamp(intent.at),
        "code": payload.get("code_hash"),
    }


def _is_to_be_erased(writing: Connection, subject: str) -> bool:
    asked = select(INTENTS.c.n).where(INTENTS.c.subject == subject, INTENTS.c.kind == "erase_details")
    return writing.execute(asked.limit(1)).first() is not None


def _strip(writing: Connection, subject: str) -> bool:
    """Take what is sealed out of the settled intents of a booking; whether there was any.

    An intent that may be under way has to stay as it is: the hub takes the same id with another body for a mistake.
    """
    settled = select(INTENTS.c.n, INTENTS.c.payload).where(
        INTENTS.c.subject == subject, INTENTS.c.settled_at.is_not(None)
    )
    stripped = False
    for n, payload in writing.execute(settled).all():
        fields = json.loads(payload)
        if any(fields.get(name) is not None for name in _SEALED):
            left = {name: value for name, value in fields.items() if name not in _SEALED}
            writing.execute(update(INTENTS).where(INTENTS.c.n == n).values(payload=json.dumps(left, sort_keys=True)))
            stripped = True
    return stripped
