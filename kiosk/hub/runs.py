"""Each time that a hub is started to serve, it begins a run, and a cursor says in which run it was given out.

A database that was put back from a backup goes on counting from where it stood then, and soon comes to numbers that
kiosks have seen before, for other changes. So a number alone does not tell whether this hub ever gave it out: the run
does. One that the hub does not know, or a number beyond where a run ended, is of a past that it has lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, case, func, insert, select

from kiosk.hub.desk_tables import RUNS
from kiosk.hub.facts import CHANGES
from kiosk.hub.tables import COUNTERS

_CHANGE_BITS = 31  # what a column of changes holds
_RUNS = 1 << 22  # a cursor has 53 bits, for it goes as a number of JSON
_FIRST, _STEP = datetime(2026, 1, 1, tzinfo=UTC), timedelta(minutes=10)
_PLACE = select(  # asked with each exchange: how far the count is, how often there is the run, where the next began
    select(COUNTERS.c.n).where(COUNTERS.c.name == CHANGES).scalar_subquery(),
    func.max(RUNS.c.run),
    func.count(case((RUNS.c.run == bindparam("of"), 1))),
    func.min(case((RUNS.c.run > bindparam("of"), RUNS.c.after))),
)


@dataclass(frozen=True)
class Place:
    """Where the hub's count stands: its last change, and the run that it is in. ``given_out``: it gave out the cursor
    that it was asked for, or may have.
    """

    change: int
    run: int
    given_out: bool

    @property
    def cursor(self) -> int:
        """The cursor for a kiosk that has been told of everything."""
        return self.run << _CHANGE_BITS | self.change


def begin_run(connection: Connection, now: datetime) -> None:
    """The hub begins to serve. Runs are named by the time, so that one begun after a backup was put back is none of
    those that were lost; and each is later than the one before, whatever the clock shows.
    """
    by_time = (now - _FIRST) // _STEP
    here = place(connection)
    run = max(here.run + 1, by_time if by_time < _RUNS else 0)
    connection.execute(insert(RUNS).values(run=run, after=here.change))


def place(connection: Connection, cursor: int = 0) -> Place:
    """Where the count stands, and whether this hub gave out a cursor: one from before there were runs is of none."""
    run = cursor >> _CHANGE_BITS
    change, last, known, ended = connection.execute(_PLACE, {"of": run}).one()
    given_out = bool(known or not run) and change_at(cursor) <= ((change or 0) if ended is None else int(ended))
    return Place(change or 0, last or 0, given_out)


def change_at(cursor: int) -> int:
    """The last change that whoever has this cursor was told of."""
    return cursor & (1 << _CHANGE_BITS) - 1
