"""Whether a host or a station is wanted at two places at one time. Hub and kiosk ask the same rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.domain.slots import Plan, Slot


@dataclass(frozen=True, slots=True)
class Clash:
    """``plan`` can't be held beside ``other``, because their ``by`` is the same at the same time."""

    plan: Plan
    other: Plan
    by: Literal["host", "station"]


def clashes(plan: Plan, others: Iterable[Plan]) -> Iterator[Clash]:
    """What a plan clashes with: those that are held at that time by the same host, or at the same station."""
    for other in others:
        if other.id == plan.id or other.starts >= plan.ends or plan.starts >= other.ends or not _is_held(other):
            continue
        if plan.host is not None and plan.host == other.host:
            yield Clash(plan, other, "host")
        elif plan.station is not None and (plan.centre, plan.station) == (other.centre, other.station):
            yield Clash(plan, other, "station")


def _is_held(plan: Plan) -> bool:
    return not isinstance(plan, Slot) or plan.state != "cancelled"
