"""Copying a week of slots into a later one, by the clock on the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from kiosk.domain.slots import Plan, Slot
from kiosk.services.zone import midnight, zone_of
from kiosk.store.projection import Projection

_WEEK = timedelta(days=7)
_BACK = 8
"""So many weeks are looked at for one in which something is held."""

Like = Callable[[Plan, datetime, datetime], Plan]
"""Makes a plan like another one, at another time."""


@dataclass(frozen=True, slots=True)
class WeekCopy:
    """What a copy into a week would be: ``plans``, soonest first, and ``there``, how many times of the source are in
    that week already or would be over.

    ``source`` is the first day of the week that is copied: the one before, or the last one before it in which
    something is held. ``before`` says why it is not the one before, or why there is nothing: all was ``cancelled`` in
    it, or it is ``empty``.
    """

    source: date
    plans: tuple[Plan, ...] = ()
    there: int = 0
    before: Literal["", "cancelled", "empty"] = ""


def week_copy(projection: Projection, centre: str, into: date, now: datetime, like: Like) -> WeekCopy:
    """The copy into the seven days from ``into`` on; without what was cancelled, was for walk-ins, is there already or
    would be over. Raises StoreError.
    """
    zone = zone_of(projection, centre, now)

    def slots(first: date) -> list[Slot]:
        since, until = midnight(first, zone), midnight(first + _WEEK, zone)
        found = projection.slots_between(centre, since, until)
        return [slot for slot in found if slot.starts >= since and not slot.now]

    there = {_place(slot) for slot in slots(into)}
    before: Literal["", "cancelled", "empty"] = ""
    for weeks in range(1, _BACK + 1):
        source = into - weeks * _WEEK
        found = slots(source)
        held = [slot for slot in found if slot.state != "cancelled"]
        if held:
            break
        if weeks == 1:
            before = "cancelled" if found else "empty"
    else:
        return WeekCopy(into - _WEEK, before=before)
    plans: list[Plan] = []
    for slot in held:
        local = slot.starts.astimezone(zone).replace(tzinfo=None) + weeks * _WEEK
        starts = local.replace(tzinfo=zone).astimezone(UTC)
        plan = like(slot, starts, starts + (slot.ends - slot.starts))
        if _place(plan) not in there and plan.ends > now:
            plans.append(plan)
    return WeekCopy(source, tuple(plans), len(held) - len(plans), before)


def _place(plan: Plan) -> tuple[str, str | None, datetime]:
    """What makes two slots the same to a person who plans a week."""
    return plan.item, plan.station, plan.starts
