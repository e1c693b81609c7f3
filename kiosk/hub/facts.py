"""What holds for the hub as a whole, and counters without gaps, inside a transaction that somebody else holds."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, insert, select, update

from kiosk.domain.keeping import DETAILS_DAYS
from kiosk.hub.tables import COUNTERS, FACTS

CHANGES = "changes"
"""The counter that a cursor counts."""

INCARNATION = "incarnation"
"""The fact that names this life of the hub; one restored from a backup begins another."""

BEGAN = "incarnation_began"
"""The fact that tells when it began, where it is not the first."""

_EARLIER = "earlier_incarnations"
_RECOVERING = "recovering"
_DETAILS_DAYS = "details_days"
_FACT = select(FACTS.c.value).where(FACTS.c.name == bindparam("of"))  # made once, for each exchange asks it often
_COUNTER = select(COUNTERS.c.n).where(COUNTERS.c.name == bindparam("of"))
_RAISE = update(COUNTERS).where(COUNTERS.c.name == bindparam("of")).values(n=COUNTERS.c.n + bindparam("by"))


def fact(connection: Connection, name: str) -> str | None:
    """The value noted under ``name``, or None."""
    return connection.execute(_FACT, {"of": name}).scalar_one_or_none()


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Note ``value`` under ``name``."""
    if connection.execute(update(FACTS).where(FACTS.c.name == name).values(value=value)).rowcount == 0:
        connection.execute(insert(FACTS).values(name=name, value=value))


def begin_incarnation(connection: Connection, name: str) -> None:
    """Let this be the hub's incarnation from now on; the one before stays known."""
    earlier = [*_earlier(connection), *(known for known in (fact(connection, INCARNATION),) if known)]
    set_fact(connection, _EARLIER, " ".join(earlier))
    set_fact(connection, INCARNATION, name)


def was_incarnation(connection: Connection, name: str) -> bool:
    """Whether this database has ever gone by that name."""
    return name == fact(connection, INCARNATION) or name in _earlier(connection)


def is_recovering(connection: Connection) -> bool:
    """Whether the hub was restored, and does not know yet what it has forgotten."""
    return bool(fact(connection, _RECOVERING))


def set_recovering(connection: Connection, *, now: bool) -> None:
    """Note that it begins, or is over."""
    set_fact(connection, _RECOVERING, "yes" if now else "")


def details_days(connection: Connection) -> int:
    """For how many days after a slot the hub keeps who booked; see the catalogue."""
    return int(fact(connection, _DETAILS_DAYS) or DETAILS_DAYS)


def keep_details(connection: Connection, days: int) -> None:
    """Keep who booked for so many days after a slot from now on; kiosks learn it with the next edition."""
    set_fact(connection, _DETAILS_DAYS, str(days))


def take_numbers(connection: Connection, name: str, count: int) -> range:
    """The next ``count`` numbers of a counter, beginning at 1.

    The counter's row stays locked until the transaction ends, so numbers appear in the order in which they are given
    out, and a transaction that fails leaves no gap.
    """
    if connection.execute(_RAISE, {"of": name, "by": count}).rowcount == 0:
        connection.execute(insert(COUNTERS).values(name=name, n=count))
    last = counter(connection, name)
    return range(last - count + 1, last + 1)


def counter(connection: Connection, name: str) -> int:
    """The number last given out, 0 before the first."""
    return connection.execute(_COUNTER, {"of": name}).scalar_one_or_none() or 0


def _earlier(connection: Connection) -> list[str]:
    return (fact(connection, _EARLIER) or "").split()
