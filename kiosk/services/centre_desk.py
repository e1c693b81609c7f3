"""What the staff decides about the centre itself: hours, stations, announcements, and what plays on the attract page.

It is an item like any other, so that all of it goes the way of edits: shown here at once, merged at the hub, and asked
about where two people changed the same. Who may do it, ``content`` decides.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.domain.clock import Clock
from kiosk.domain.hours import Day, together
from kiosk.domain.ids import Ids
from kiosk.services.centre_held import HeldTime, held_times
from kiosk.services.content import ContentDesk
from kiosk.services.content_item import ContentItem
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.door import StaffSession
from kiosk.services.zone import NO_ZONE
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.domain.cards import Card

LONGEST_WORDS = 160
"""Letters of an announcement in one language: they stand above every page, in large letters."""
MOST_AT_ONCE = 2
"""Announcements: more would leave no room for the page."""
MOST_PLAYING = 20
LOOP_KINDS = ("technology", "video", "demo", "lesson", "event")
"""What may play on the attract page."""


@dataclass(frozen=True, slots=True)
class CentreContent:
    """The centre as it is edited. ``cards`` are those of the items that play, in either of two versions, and ``seen``
    the ids of those that visitors see now; ``cities`` of all centres, by their ids, for whoever edits for all of them;
    ``held`` what is held from now on, which is known of the kiosk's own centre alone; ``placed`` what stands at each
    station, by its id; ``own`` the names of the fields that the centre has changed for itself, where all centres are
    edited for.
    """

    item: ContentItem
    now: datetime
    zone: ZoneInfo
    cards: Mapping[str, Card]
    cities: Mapping[str, Mapping[str, Any]]
    held: tuple[HeldTime, ...] = ()
    placed: Mapping[str, tuple[Card, ...]] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()

    @property
    def fields(self) -> Mapping[str, Any]:
        """Those of the document, as canonical JSON."""
        return self.item.fields

    def things(self, field: str) -> list[dict[str, Any]]:
        """The parts of a list."""
        return [dict(each) for each in self.fields.get(field, ())]


class CentreDesk:
    """Every method raises NotAllowedError, EditRefusedError and StoreError; those that change something answer with the
    intent's id. ``centre_id`` is empty for the centre where this kiosk stands. ``seen`` are its fields as they stood
    when the person began to fill something in: what others changed of it meanwhile is not lost.
    """

    def __init__(self, *, projection: Projection, content: ContentDesk, clock: Clock, ids: Ids, centre: str) -> None:
        self._projection = projection
        self._content = content
        self._clock = clock
        self._ids = ids
        self._centre = centre

    def centre(self, session: StaffSession, centre_id: str = "") -> CentreContent | None:
        """The centre as it is edited; None where there is none."""
        found = self._read(session, centre_id)
        if found is None:
            return None
        placed = self._projection.placed(found.item.id)
        cards = self._projection.cards_known({each for items in placed.values() for each in items})
        return replace(
            found,
            held=held_times(self._projection, self._centre, found.now) if found.item.id == self._centre else (),
            placed={at: tuple(cards[each] for each in items if each in cards) for at, items in placed.items()},
        )

    def set_hours(
        self, session: StaffSession, days: Collection[Day], hours: tuple[time, time] | None, centre_id: str = ""
    ) -> str:
        """Let these be the hours of some days of the week; None: closed."""
        of = _hours_by_day(self._found(session, centre_id))
        of |= {day: [each.isoformat() for each in hours] if hours else None for day in days}
        return self._save(session, centre_id, hours=_spans(of))

    def set_exception(
        self,
        session: StaffSession,
        on: date,
        hours: tuple[time, time] | None,
        note: Mapping[str, str],
        centre_id: str = "",
        seen: Mapping[str, Any] | None = None,
    ) -> str:
        """Let a day be unlike the others; None: closed. ``note`` says why, by language. Days that are over go."""
        found = self._found(session, centre_id)
        opens, closes = [each.isoformat() for each in hours] if hours else [None, None]
        today = found.now.astimezone(found.zone).date().isoformat()
        there = found.things("exceptions")
        before = next((each for each in there if each["on"] == on.isoformat()), None)
        said = _kept(before, "note", note) if _words(note) else None
        new = {"on": on.isoformat(), "opens": opens, "closes": closes, "note": said}
        rest = [each for each in there if each["on"] >= today and each is not before]
        days = sorted([*rest, new], key=lambda each: str(each["on"]))
        return self._save(session, centre_id, seen, exceptions=days)

    def drop_exception(self, session: StaffSession, on: date, centre_id: str = "") -> str:
        """Let a day be like the others again."""
        found = self._found(session, centre_id)
        left = [each for each in found.things("exceptions") if each["on"] != on.isoformat()]
        return self._save(session, centre_id, exceptions=left)

    def put_station(
        self,
        session: StaffSession,
        station: str,
        number: int,
        name: Mapping[str, str],
        where: Mapping[str, str],
        centre_id: str = "",
        seen: Mapping[str, Any] | None = None,
    ) -> str:
        """Add a station, with no id, or change one. Two stations have not the same number."""
        there = self._found(session, centre_id).things("stations")
        if not _words(name):
            raise EditRefusedError("no_name")
        if not _words(where):
            raise EditRefusedError("no_way")
        if any(each["number"] == number and each["id"] != station and not each.get("retired") for each in there):
            raise EditRefusedError("number_taken")
        before = next((each for each in there if each["id"] == station), None)
        given = {"number": number, "name": _kept(before, "name", name), "where": _kept(before, "where", where)}
        if before is None:
            there.append({"id": station or self._new_id(), **given})
        else:
            before |= given
        return self._save(session, centre_id, seen, stations=there)

    def retire(self, session: StaffSession, station: str, *, retired: bool, centre_id: str = "") -> str:
        """Take a station out of use, or use it again."""
        there = self._found(session, centre_id).things("stations")
        numbers = {each["number"] for each in there if not each.get("retired") and each["id"] != station}
        for each in there:
            if each["id"] == station:
                if not retired and each["number"] in numbers:
                    raise EditRefusedError("number_taken")
                each["retired"] = retired
        return self._save(session, centre_id, stations=there)

    def announce(
        self,
        session: StaffSession,
        announcement: str,
        words: Mapping[str, str],
        until: datetime,
        centre_id: str = "",
        seen: Mapping[str, Any] | None = None,
    ) -> str:
        """Let words stand over all pages until an instant: new ones, with no id, or others. What is over goes."""
        now = self._clock.now()
        said = _words(words)
        known = self._found(session, centre_id).things("announcements")
        before = next((each for each in known if each["id"] == announcement), None)
        if not said:
            raise EditRefusedError("no_words")
        was = (before or {}).get("words", {})
        if any(len(each) > LONGEST_WORDS and each != was.get(language) for language, each in said.items()):
            raise EditRefusedError("too_long")
        if until <= now:
            raise EditRefusedError("over_already")
        there = [each for each in known if each is not before and datetime.fromisoformat(each["until"]) > now]
        if len(there) >= MOST_AT_ONCE:
            raise EditRefusedError("too_many")
        kept = _kept(before, "words", words)
        new = {"id": announcement or self._new_id(), "words": kept, "until": until.isoformat()}
        return self._save(session, centre_id, seen, announcements=[*there, new])

    def withdraw(self, session: StaffSession, announcement: str, centre_id: str = "") -> str:
        """Take an announcement away."""
        there = self._found(session, centre_id).things("announcements")
        return self._save(session, centre_id, announcements=[each for each in there if each["id"] != announcement])

    def play(self, session: StaffSession, items: Sequence[str], centre_id: str = "") -> str:
        """Let these items play on the attract page, in this order; ``too_many`` where they are and become no fewer."""
        there = self._found(session, centre_id).fields.get("attract", ())
        if len(items) > max(MOST_PLAYING, len(there)):
            raise EditRefusedError("too_many")
        return self._save(session, centre_id, attract=list(dict.fromkeys(items)))

    def _read(self, session: StaffSession, centre_id: str) -> CentreContent | None:
        item = self._content.item(session, centre_id or self._centre)
        if item is None or item.fields.get("kind") != "centre":
            return None
        now = self._clock.now()
        lists = [item.fields.get("attract", ()), *(each.other for each in item.choices if each.path == ("attract",))]
        playing = {str(each) for items in lists for each in items or ()}
        cards, seen = self._projection.cards_known(playing), frozenset(self._projection.cards_of(playing, now))
        there = [card.id for card in self._projection.cards("centre", now)] if session.everywhere else []
        cities = {each: self._projection.fields(each, "centre", now).get("city", {}) for each in there}
        found = CentreContent(item, now, ZoneInfo(str(item.fields.get("zone", NO_ZONE))), cards, cities, seen=seen)
        apart = self._projection.items.item(item.id, item.id) if session.everywhere else None
        return replace(found, own=frozenset(apart.layer.fields)) if apart else found

    def _found(self, session: StaffSession, centre_id: str) -> CentreContent:
        found = self._read(session, centre_id)
        if found is None:
            raise EditRefusedError("no_such_item")
        return found

    def _save(
        self, session: StaffSession, centre_id: str, seen: Mapping[str, Any] | None = None, **fields: list[Any]
    ) -> str:
        wanted = {name: each or None for name, each in fields.items()}
        return self._content.save(session, centre_id or self._centre, wanted, seen=seen)

    def _new_id(self) -> str:
        return self._ids.new()


def _hours_by_day(content: CentreContent) -> dict[str, list[str] | None]:
    return {day: [span["opens"], span["closes"]] for span in content.things("hours") for day in span["days"]}


def _spans(hours: Mapping[str, list[str] | None]) -> list[dict[str, Any]]:
    return together({"days": [day], "opens": each[0], "closes": each[1]} for day, each in hours.items() if each)


def _kept(before: Mapping[str, Any] | None, field: str, words: Mapping[str, str]) -> dict[str, Any]:
    """What was written, with what was there in easy language."""
    easy = ((before or {}).get(field) or {}).get("easy")
    return {**_words(words), **({"easy": easy} if easy else {})}


def _words(words: Mapping[str, str]) -> dict[str, str]:
    return {language: said.strip() for language, said in words.items() if said.strip()}
