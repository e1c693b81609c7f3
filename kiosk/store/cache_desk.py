"""What the desk tells, as rows of the cache: slots, bookings, staff, leases, notices, answers to intents, and names.

It works inside a transaction that somebody else holds, and knows nothing of how it was told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.answers import Answer
from kiosk.domain.bookings import Booking
from kiosk.domain.leases import Lease
from kiosk.domain.notices import Notice
from kiosk.domain.persons import Staff
from kiosk.domain.sealed import Sealed
from kiosk.domain.slots import Slot
from kiosk.store.cache_tables import ANSWERS, BOOKINGS, LEASES, NAMES, NAMES_ASKED, NOTICES, SLOTS, STAFF
from kiosk.store.instants import stamp

Row = dict[str, Any]


@dataclass(frozen=True)
class News:
    """What one exchange brought. A slot that is gone takes its bookings along."""

    slots: Sequence[Slot] = ()
    slots_gone: Sequence[str] = ()
    bookings: Sequence[Booking] = ()
    staff: Sequence[Staff] = ()
    staff_gone: Sequence[str] = ()
    leases: Sequence[Lease] = ()
    leases_gone: Sequence[str] = ()
    notices: Sequence[Notice] = ()
    notices_gone: Sequence[str] = ()
    answers: Sequence[Answer] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))


class Exchanged(NamedTuple):
    """How far the desk's changes have been taken, and as which of the hub's kiosks; empty for none of them. ``turn``,
    ``next`` and ``doubt`` are as in ``kiosk.domain.exchange``.
    """

    cursor: int = 0
    mark: str = ""
    device: str = ""
    turn: str = ""
    next: str = ""
    doubt: str = ""


def take_news(writing: Connection, news: News, *, whole: bool) -> list[str]:
    """Lay the news in; ``whole``: what they tell but for answers is all there is. The topics that moved.

    Answers stay until ``drop_answers``, whatever else comes.
    """
    bookings = {booking.id: _booking(booking) for booking in news.bookings}
    gone = _booked_in(writing, news.slots_gone) - bookings.keys()
    return [
        topic
        for topic, differs in (
            ("slots", _change(writing, SLOTS, map(_slot, news.slots), news.slots_gone, whole=whole)),
            ("bookings", _change(writing, BOOKINGS, bookings.values(), gone, whole=whole)),
            ("staff", _change(writing, STAFF, map(_staff, news.staff), news.staff_gone, whole=whole)),
            ("leases", _change(writing, LEASES, map(_lease, news.leases), news.leases_gone, whole=whole)),
            ("notices", _change(writing, NOTICES, map(_notice, news.notices), news.notices_gone, whole=whole)),
            ("answers", _change(writing, ANSWERS, map(_answer, news.answers), (), whole=False)),
        )
        if differs
    ]


def drop_leases(writing: Connection) -> bool:
    """Spend no lease any more; whether there was any."""
    return writing.execute(delete(LEASES)).rowcount > 0


def drop_answers(writing: Connection, ids: Iterable[str]) -> None:
    """Let go of answers that the screen has settled."""
    if gone := [{"gone": each} for each in ids]:
        writing.execute(delete(ANSWERS).where(ANSWERS.c.id == bindparam("gone")), gone)


def put_names(writing: Connection, boxes: Mapping[str, Sealed]) -> None:
    """Let these be all names there are, by booking."""
    writing.execute(delete(NAMES))
    rows = [{"booking": each, "key": box.key, "sealed": box.model_dump_json()} for each, box in boxes.items()]
    if rows:
        writing.execute(insert(NAMES), rows)


def forget_names(writing: Connection) -> bool:
    """Remove all names, and how asking for them ended; whether there was anything."""
    there = [writing.execute(select(table)).first() is not None for table in (NAMES, NAMES_ASKED)]
    for table in (NAMES, NAMES_ASKED) if any(there) else ():
        writing.execute(delete(table))
    return any(there)


def _change(writing: Connection, table: Table, rows: Iterable[Row], gone: Iterable[str], *, whole: bool) -> bool:
    """Bring a table to what it should be; whether anything is different now."""
    wanted = {row["id"]: row for row in rows}
    dropped = set(gone) - wanted.keys()
    if not whole and not wanted and not dropped:
        return False
    before = {row["id"]: dict(row) for row in writing.execute(select(table)).mappings()}
    dropped = (before.keys() - wanted.keys()) if whole else (before.keys() & dropped)
    if put := [row for row_id, row in wanted.items() if before.get(row_id) != row]:
        statement = upsert(table)
        values = {column.name: statement.excluded[column.name] for column in table.c if column.name != "id"}
        writing.execute(statement.on_conflict_do_update(index_elements=[table.c.id], set_=values), put)
    if dropped:
        writing.execute(delete(table).where(table.c.id == bindparam("gone")), [{"gone": each} for each in dropped])
    return bool(put or dropped)


def _booked_in(writing: Connection, slots: Sequence[str]) -> set[str]:
    if not slots:
        return set()
    query = select(BOOKINGS.c.id).where(BOOKINGS.c.slot == bindparam("slot"))
    return {booking for slot in slots for booking in writing.execute(query, {"slot": slot}).scalars()}


def _slot(slot: Slot) -> Row:
    return {
        "id": slot.id,
        "centre": slot.centre,
        "item": slot.item,
        "starts": stamp(slot.starts),
        "ends": stamp(slot.ends),
        "free": slot.free,
        "state": slot.state,
        "body": slot.model_dump_json(),
    }


def _booking(booking: Booking) -> Row:
    plain = {name: getattr(booking, name) for name in ("id", "slot", "party", "state", "reason", "code_hash")}
    return {**plain, "body": booking.model_dump_json()}


def _lease(lease: Lease) -> Row:
    return lease.model_dump()


def _notice(notice: Notice) -> Row:
    return {"id": notice.id, "body": notice.model_dump_json()}


def _staff(staff: Staff) -> Row:
    return {"id": staff.id, "body": staff.model_dump_json()}


def _answer(answer: Answer) -> Row:
    return {"id": answer.id, "body": answer.model_dump_json()}
