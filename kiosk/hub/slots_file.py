"""Reading ``slots.yaml``: every fault named by its line, and the slots when there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from kiosk.domain.errors import Problem
from kiosk.domain.slots import Guest, Slot
from kiosk.hub.authored import Authored, Loc, read_yaml
from kiosk.hub.recurring import Rule, SlotsFile, expand, fits, overlap, sittings
from kiosk.hub.references import Known
from kiosk.hub.walk import SLOTS
from kiosk.hub.wording import problems_in


@dataclass(frozen=True)
class Made:
    """The rules of a ``slots.yaml``, None where they can't be read, and the slots that they make."""

    rules: SlotsFile | None = None
    slots: tuple[Slot, ...] = ()


def read_slots(path: Path, known: Known, now: datetime, problems: list[Problem]) -> Made:
    """The rules, and the slots of the coming weeks. What is wrong goes to ``problems``."""
    authored = read_yaml(path, SLOTS, problems)
    if authored is None:
        return Made()
    try:
        file = SlotsFile.model_validate(authored.value)
    except ValidationError as error:
        fields = {*SlotsFile.model_fields, *Rule.model_fields, *Guest.model_fields}
        problems += problems_in(error, SLOTS, authored, fields)
        return Made()
    faults = [*_rules(file, known), *_overlaps(file)]
    problems += [Problem(SLOTS, authored.line_of(loc), reason) for loc, reason in faults]
    return Made() if faults else Made(file, _expand(file, known, now, authored, problems))


def _rules(file: SlotsFile, known: Known) -> Iterator[tuple[Loc, str]]:
    for index, rule in enumerate(file.slots):
        here: Loc = ("slots", index)
        if reason := known.fault(rule.centre, "centre"):
            yield (*here, "centre"), reason
        if reason := known.fault(rule.technology, "technology"):
            yield (*here, "technology"), reason
        if rule.station is not None and (reason := known.station_fault(rule.centre, rule.station)):
            yield (*here, "station"), reason
        if rule.guest is not None and (reason := known.fault(rule.guest.centre, "centre")):
            yield (*here, "guest", "centre"), reason
        for entry, taken in enumerate(rule.taken):
            if not 0 <= taken <= rule.capacity:
                yield (*here, "taken", entry), f"{taken} of {rule.capacity} places can't be taken"
        yield from _hours(rule, here, known)


def _hours(rule: Rule, here: Loc, known: Known) -> Iterator[tuple[Loc, str]]:
    centre = known.centre(rule.centre)
    if centre is None:
        return
    if not centre.hours:
        yield (*here, "centre"), f"the centre {rule.centre!r} has no opening hours"
    for sitting in sittings(rule):
        if not fits(rule, sitting, centre):
            when = f"on {sitting.day} at {sitting.at:%H:%M}"
            yield (*here, "at"), f"{when} the centre is not open for {rule.minutes} minutes"


def _overlaps(file: SlotsFile) -> Iterator[tuple[Loc, str]]:
    for index, rule in enumerate(file.slots):
        for earlier, other in enumerate(file.slots[: index + 1]):
            if found := overlap(other, rule):
                which = "itself" if earlier == index else f"the rule number {earlier + 1}"
                yield (
                    ("slots", index),
                    f"on {found.day} at {found.at:%H:%M} this rule overlaps {which} at the station {rule.station!r}",
                )


def _expand(
    file: SlotsFile, known: Known, now: datetime, authored: Authored, problems: list[Problem]
) -> tuple[Slot, ...]:
    slots: dict[str, Slot] = {}
    for index, rule in enumerate(file.slots):
        centre = known.centre(rule.centre)
        if centre is None:
            continue
        try:
            made = list(expand(rule, centre, file.weeks, now))
        except ValidationError as error:
            reason = f"no slot can be made of this rule: {error.errors()[0]['msg'].removeprefix('Value error, ')}"
            problems.append(Problem(SLOTS, authored.line_of(("slots", index)), reason))
            continue
        if twins := [slot.id for slot in made if slot.id in slots]:
            reason = f"another rule holds the same demonstration at the same time ({twins[0]})"
            problems.append(Problem(SLOTS, authored.line_of(("slots", index)), reason))
        slots.update({slot.id: slot for slot in made})
    return tuple(sorted(slots.values(), key=lambda slot: (slot.starts, slot.id)))
