"""The cache's writer, as far as the desk goes: what an exchange brought, answers, leases and names.

Every method is one transaction of the cache's one writer, which ``cache_writer`` completes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Table, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.leases import Lease
from kiosk.domain.sealed import Sealed
from kiosk.domain.slots import Slot
from kiosk.domain.status import OrderOutcome
from kiosk.store.cache_desk import Exchanged, News, drop_answers, drop_leases, forget_names, put_names, take_news
from kiosk.store.cache_tables import ANSWERS, BOOKINGS, EXCHANGE, LEASES, MARKS, NAMES_ASKED, SLOTS


class DeskWriter(ABC):
    """Raises as ``CacheWriter`` does."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[Connection]: ...

    def exchanged(self) -> Exchanged:
        """How far the last exchange with the desk came; from the beginning before the first."""
        with self._writing() as reading:
            row = reading.execute(select(EXCHANGE)).first()
        return Exchanged(*(getattr(row, name) for name in Exchanged._fields)) if row else Exchanged()

    def exchange(
        self,
        news: News,
        *,
        cursor: int,
        mark: str,
        device: str = "",
        turn: str = "",
        next: str = "",  # as it goes over the wire
        doubt: str = "",
        whole: bool,
    ) -> None:
        """Take what one exchange brought, answers and changes together, and how far it came; ``whole``: it tells of all
        there is. A kiosk that is in doubt has no leases.
        """
        with self._writing() as writing:
            raise_marks(writing, *take_news(writing, news, whole=whole))
            if doubt and drop_leases(writing):
                raise_marks(writing, "leases")
            replace_row(writing, EXCHANGE, **Exchanged(cursor, mark, device, turn, next, doubt)._asdict())

    def note_exchanged(self, exchanged: Exchanged) -> None:
        """Note how the next exchange is called, and as whom the hub is met; nothing was told."""
        with self._writing() as writing:
            replace_row(writing, EXCHANGE, **exchanged._asdict())

    def meet_again(self, exchanged: Exchanged) -> None:
        """The hub goes by another name. What it last told stays until it has told all of it again; but what it once
        accepted it may have forgotten, so that is no answer any more.
        """
        accepted = func.json_extract(ANSWERS.c.body, "$.state") == "accepted"
        with self._writing() as writing:
            writing.execute(delete(ANSWERS).where(accepted))
            replace_row(writing, EXCHANGE, **exchanged._asdict())
            raise_marks(writing, "answers")  # the screen looks what the hub has to be told again

    def leases(self) -> tuple[Lease, ...]:
        """The leases that are here, whosever ledger's."""
        with self._writing() as reading:
            return tuple(Lease.model_validate(dict(row)) for row in reading.execute(select(LEASES)).mappings())

    def counted_on(self, also: Collection[str]) -> tuple[Slot, ...]:
        """The slots that somebody is booked for or has to be told of, and ``also`` these, by id; the latest first."""
        booked = select(BOOKINGS.c.slot).where(
            or_(BOOKINGS.c.state != "cancelled", func.json_extract(BOOKINGS.c.body, "$.tell") != "")
        )
        there = select(SLOTS.c.body).where(or_(SLOTS.c.id.in_(booked), SLOTS.c.id.in_(also)))
        with self._writing() as reading:
            bodies = reading.execute(there.order_by(SLOTS.c.ends.desc(), SLOTS.c.id)).scalars()
            return tuple(Slot.model_validate_json(body) for body in bodies)

    def answered(self) -> frozenset[str]:
        """The intents whose answers are still kept."""
        with self._writing() as reading:
            return frozenset(reading.execute(select(ANSWERS.c.id)).scalars())

    def drop_answers(self, ids: Iterable[str]) -> None:
        """Let go of answers that the screen has settled."""
        with self._writing() as writing:
            drop_answers(writing, ids)

    def put_names(self, order: int, key: str, outcome: OrderOutcome, boxes: Mapping[str, Sealed] | None = None) -> None:
        """How an order of names for a session's key ended; with ``boxes``, by booking, as all there are from now on."""
        with self._writing() as writing:
            if boxes is not None:
                put_names(writing, boxes)
            replace_row(writing, NAMES_ASKED, n=order, key=key, outcome=outcome)
            raise_marks(writing, "names")

    def forget_names(self) -> None:
        """Let go of all names. Where there are none, nothing is written."""
        with self._writing() as writing:
            if forget_names(writing):
                raise_marks(writing, "names")


def replace_row(writing: Connection, table: Table, one: int = 1, **values: object) -> None:
    """Put the one row of a table in its place."""
    statement = upsert(table).values(one=one, **values)
    writing.execute(statement.on_conflict_do_update(index_elements=[table.c.one], set_=values))


def raise_marks(writing: Connection, *topics: str) -> None:
    """Say in the same transaction what moved, for whoever watches."""
    for topic in topics:
        statement = upsert(MARKS).values(topic=topic, n=1)
        writing.execute(statement.on_conflict_do_update(index_elements=[MARKS.c.topic], set_={"n": MARKS.c.n + 1}))
