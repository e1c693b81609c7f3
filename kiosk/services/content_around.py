"""What stands around an item that somebody writes: what it can be joined with, where it can stand, and a blank one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.domain.held import HELD_AS
from kiosk.domain.item_forms import QUESTIONS
from kiosk.services.centre_held import concerned, held_times
from kiosk.services.content_item import ContentItem, Hanging

if TYPE_CHECKING:
    from kiosk.store.items import Listed, Sorted
    from kiosk.store.projection import Projection

_LINKED = {"film": "video", "demo": "demo"}
OPTIONS = 24
"""Items that a question offers at a time."""


@dataclass(frozen=True, slots=True)
class Around:
    """``items`` are the first that can be chosen, by kind, one more than are offered at a time where there are so many;
    ``stations`` the centre's, as its document has them; ``now`` an instant.
    """

    centre: str
    country: str
    zone: tzinfo
    now: datetime
    items: Mapping[str, tuple[Listed, ...]] = field(default_factory=dict)
    stations: tuple[Mapping[str, Any], ...] = ()

    def tomorrow(self) -> datetime:
        """Tomorrow at ten, by the centre's clock."""
        return datetime.combine(self.now.astimezone(self.zone).date() + timedelta(days=1), time(10), self.zone)


def around(projection: Projection, kind: str, centre: str, now: datetime) -> Around:
    """What stands around an item of a kind at a centre. Raises StoreError."""
    fields = projection.fields(centre, "centre", now)
    kinds = dict.fromkeys(question.of for question in QUESTIONS.get(kind, ()) if question.of)
    return Around(
        centre=centre,
        country=str(fields.get("country", "fi")),
        zone=ZoneInfo(str(fields.get("zone", "UTC"))),
        now=now,
        items={each: projection.items.listed(now, kinds=(each,), limit=OPTIONS + 1) for each in kinds},
        stations=tuple(fields.get("stations", ())),
    )


def first_language(projection: Projection, centre: str, now: datetime) -> str:
    """The language that a centre's content is written in first. Raises StoreError."""
    return next(iter(projection.fields(centre, "centre", now).get("languages", ())), "fi")


def of_all(projection: Projection, listed: Iterable[Sorted]) -> list[Sorted]:
    """Those of some items that there are at all centres. Raises StoreError."""
    return [each for each in listed if not each.is_made or _is_of_all(projection, each.id)]


def _is_of_all(projection: Projection, item_id: str) -> bool:
    found = projection.items.item(item_id, "")
    return found is not None and found.shown.fields is not None


def hanging_on(projection: Projection, item_id: str, fields: Mapping[str, Any], centre: str, now: datetime) -> Hanging:
    """What hangs on an item at a centre; of times those that have not begun. Raises StoreError."""
    if fields.get("kind") not in HELD_AS:
        return Hanging()
    times = held_times(projection, centre, now, technology=item_id)
    held = concerned(each for each in times if each.starts > now)
    linked = {name: str(fields.get(field) or "") for name, field in _LINKED.items()}
    seen = projection.cards_of(filter(None, linked.values()), now)
    return Hanging(
        times=held.times,
        people=held.people,
        **{name: item for name, item in linked.items() if item in seen},
    )


def blank(kind: str, around: Around) -> ContentItem:
    """An item of a kind that nobody has written yet, with what is most likely."""
    from kiosk.domain.language_states import language_states

    fields = {"kind": kind, **_likely(kind, around)}
    return ContentItem(
        id="",
        fields=fields,
        center=None,
        changed=(),
        states=language_states(fields),
        choices=(),
        history=(),
        is_unsent=False,
        names={},
    )


def _likely(kind: str, around: Around) -> dict[str, Any]:
    match kind:
        case "technology":
            return {"does": [{}], "cannot": [{}]}
        case "practice":
            return {"needs": [{}]}
        case "lesson":
            return {"minutes": 10}
        case "provider":
            return {"country": around.country}
        case "topic":
            return {"icon": "heart"}
        case "demo":
            return {"start": "s1", "scenes": [scene("s1"), scene("s2")]}
        case "event":
            return {"centre": around.centre}  # when it is, somebody has to say
        case _:
            return {}


def scene(scene_id: str) -> dict[str, Any]:
    """A scene in which nothing is yet."""
    return {"id": scene_id, "title": {}, "text": {}, "touch": []}
