"""Each time that a hub is started to serve, it begins a run, and a cursor says in which run it was given out.

A database that was put back from a backup goes on counting from where it stood then, and soon comes to numbers that
kiosks have seen before, for other changes. So a number alone does not tell whether this hub ever gave it out: the run
does. One that the hub does not know, or a number beyond where a run ended, is of a past that it has lost.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, case, func, insert, select

from kiosk.hub.desk_tables import RUNS
from kiosk.hub.facts import CHANGES, counter

_CHANGE_BITS = 31  # what a column of changes holds
_RUNS = 1 << 22  # a cursor has 53 bits, for it goes as a number of JSON
_FIRST, _STEP = datetime(2026, 1, 1, tzinfo=UTC), timedelta(minutes=10)
_LAST = select(func.max(RUNS.c.run))
_KNOWN = select(  # asked with each exchange: how often there is the run, and where the next one began
    func.count(case((RUNS.c.run == bindparam("of"), 1))),
    func.min(case((RUNS.c.run > bindparam("of"), RUNS.c.after))),
)


def begin_run(connection: Connection, now: datetime) -> None:
    """The hub begins to serve. Runs are named by the time, so that one begun after a backup was put back is none of
    those that were lost; and each is later than the one before, whatever the clock shows.
    """
    by_time = (now - _FIRST) // _STEP
    run = max(_last(connection) + 1, by_time if by_time < _RUNS else 0)
    connection.execute(insert(RUNS).values(run=run, after=counter(connection, CHANGES)))


def cursor_at(connection: Connection, change: int) -> int:
    """The cursor for a kiosk that has been told of all up to this change."""
    return _last(connection) << _CHANGE_BITS | change


def change_at(cursor: int) -> int:
    """The last change that whoever has this cursor was told of."""
    return cursor & (1 << _CHANGE_BITS) - 1


def is_given_out(connection: Connection, cursor: int) -> bool:
    """Whether this hub gave out a cursor, or may have: one from before there were runs is of none."""
    run = cursor >> _CHANGE_BITS
    known, ended = connection.execute(_KNOWN, {"of": run}).one()
    if run and not known:
        return False
    return change_at(cursor) <= (counter(connection, CHANGES) if ended is None else int(ended))


def _last(connection: Connection) -> int:
    return connection.execute(_LAST).scalar_one() or 0
