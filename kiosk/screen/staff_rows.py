"""Slots and parties as rows of the staff's pages: words of days and times, and codes that QML words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtQml import QmlElement

from kiosk.domain.booking_states import ASKING, EXPECTED, LIVE, RECEIVED
from kiosk.domain.reception import may_arrive, may_be_missed
from kiosk.screen.language import Language, long_day, short_day, time_words
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.slots import Slot
    from kiosk.services.desk_view import DeskContent
    from kiosk.services.names import Who
    from kiosk.services.sitting import Sitting
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SittingRows(Rows):
    """Slots with who is booked."""

    class Columns(IntEnum):
        """``day`` is set on the first of each day. ``languages`` are codes; ``when`` is past, now or coming;
        ``booked``, ``uncertain`` of them, ``free``, ``here`` count persons, ``waiting`` parties, ``elsewhere`` places
        that are neither booked nor free here; ``only`` is the booking where just one party is expected, and whoever
        looks may check it in. ``needs`` are codes, and ``needCounts`` of how many parties. ``unseen``: no visitor sees
        what it is about, and only the desk can book it.
        """

        slotId = 0
        day = 1
        time = 2
        ends = 3
        otherTime = 4
        otherCity = 5
        title = 6
        host = 7
        station = 8
        languages = 9
        guest = 10
        booked = 11
        free = 12
        here = 13
        waiting = 14
        capacity = 15
        standing = 16
        when = 17
        expected = 18
        only = 19
        reason = 20
        unsent = 21
        needs = 22
        needCounts = 23
        uncertain = 24
        elsewhere = 25
        unseen = 26


@QmlElement
class PartyRows(Rows):
    """Parties of one slot."""

    class Columns(IntEnum):
        """``who`` to ``note``, and ``access``, are empty while names are hidden; ``needs`` are codes, ``access`` what
        they wrote about those, and ``note`` what the staff wrote. Those that begin with "can" say what can be done with
        the party, by whoever looks. ``over``: its time is.
        """

        bookingId = 0
        size = 1
        standing = 2
        language = 3
        made = 4
        tell = 5
        contact = 6
        reason = 7
        unsent = 8
        who = 9
        reach = 10
        needs = 11
        note = 12
        canCheckIn = 13
        canMiss = 14
        canMove = 15
        canConfirm = 16
        canExpect = 17
        canCancel = 18
        canTell = 19
        canNote = 20
        canResize = 21
        untold = 22
        over = 23
        access = 24


class PartyOrder:
    """Who is expected comes first, then who waits; of each the first to book. Until it forgets, everybody keeps their
    place, whatever becomes of them, so that no other moves under the finger that has just touched one.
    """

    _STATES = ("confirmed", "pending", "requested", "waiting", "arrived")

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def forget(self) -> None:
        """From now on they may change places."""
        self._places = {}

    def sort(self, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        """These in their order; who is new comes last."""
        states = {state: n for n, state in enumerate(self._STATES)}

        def place(party: Party) -> tuple[int, int]:
            return self._places.get(party.id, len(self._places)), states.get(party.state, len(states))

        found = tuple(sorted(parties, key=place))
        self._places = {party.id: n for n, party in enumerate(found)}
        return found


def other_time(content: DeskContent, instant: datetime, language: Language) -> tuple[str, str]:
    """The time on the other shore, and its city; both empty where no other shore is known."""
    if content.other is None:
        return "", ""
    return time_words(instant.astimezone(ZoneInfo(content.other.zone)), language), content.other.city.read(language)


def sitting_rows(
    content: DeskContent, language: Language, *, days: bool = False, over: bool | None = None
) -> list[Row]:
    """A row for each sitting; with ``days`` the first of each day names it. ``over`` picks those that are, or not."""
    rows: list[Row] = []
    before: date | None = None
    for sitting in content.sittings:
        if over is not None and (sitting.slot.ends <= content.now) != over:
            continue
        day = sitting.slot.starts.astimezone(content.zone).date()
        rows.append(_sitting(content, sitting, language, day if days and day != before else None))
        before = day
    return rows


def party_rows(
    parties: tuple[Party, ...],
    slot: Slot | None,
    content: DeskContent,
    language: Language,
    who: Callable[[str], Who | None],
) -> list[Row]:
    """A row for each party of one slot; ``who`` tells who made a booking, while names show."""
    return [_party(party, slot, content, language, who(party.id)) for party in parties]


def moment(content: DeskContent, instant: datetime, language: Language) -> str:
    """Day and time by the centre's clock, in a few letters."""
    local = instant.astimezone(content.zone)
    return f"{short_day(local.date(), language)} {time_words(local, language)}"


def title(content: DeskContent, sitting: Sitting, language: Language) -> str:
    """What is shown then; its id where nothing is known of it."""
    card = content.cards.get(sitting.slot.item)
    return card.words[language].title if card else sitting.slot.item


def _sitting(content: DeskContent, sitting: Sitting, language: Language, day: date | None) -> Row:
    slot = sitting.slot
    starts, ends = slot.starts.astimezone(content.zone), slot.ends.astimezone(content.zone)
    stations = content.centre.stations if content.centre else ()
    expected = sitting.expected
    return (
        slot.id,
        long_day(day, language) if day else "",
        time_words(starts, language),
        time_words(ends, language),
        *other_time(content, slot.starts, language),
        title(content, sitting, language),
        content.hosts.get(slot.host or "", ""),
        next((station.number for station in stations if station.id == slot.station), 0),
        list(slot.languages),
        slot.guest.name if slot.guest else "",
        sitting.booked,
        slot.free,
        sitting.here,
        sitting.waiting,
        slot.capacity,
        slot.state,
        "past" if slot.ends <= content.now else "now" if slot.starts <= content.now else "coming",
        len(expected),
        _alone(content, slot, expected),
        slot.reason,
        sitting.unsent,
        [each.need for each in slot.needs],
        [each.parties for each in slot.needs],
        sitting.uncertain,
        sitting.elsewhere,
        slot.item not in content.shown,
    )


def _alone(content: DeskContent, slot: Slot, expected: tuple[Party, ...]) -> str:
    """The one party that is expected, where whoever looks may check it in now; else empty."""
    may = "check_in" in content.rights and may_arrive(slot.starts, slot.ends, content.now, content.zone)
    return expected[0].id if may and len(expected) == 1 else ""


def _party(party: Party, slot: Slot | None, content: DeskContent, language: Language, who: Who | None) -> Row:
    made, may = datetime.fromisoformat(party.made_at), content.rights
    comes = slot is not None and may_arrive(slot.starts, slot.ends, content.now, content.zone)
    begun = slot is not None and may_be_missed(slot.starts, content.now)
    over = slot is not None and slot.ends <= content.now
    return (
        party.id,
        party.size,
        party.state,
        party.language,
        moment(content, made, language),
        party.tell,
        party.has_contact,
        party.reason,
        party.unsent,
        who.name if who else "",
        " · ".join(part for part in (who.phone, who.email) if part) if who else "",
        list(who.needs) if who else [],
        who.note if who else "",
        "check_in" in may and comes and party.state in EXPECTED | {"missed"},
        "missed" in may and begun and party.state in EXPECTED | {"arrived"},
        "move" in may and party.state in LIVE,
        "confirm" in may and party.state in ASKING and not over and slot is not None and party.size <= slot.free,
        "expect" in may and party.state in RECEIVED,
        "cancel" in may and party.state in LIVE,
        "told" in may and bool(party.tell),
        "note" in may,
        "resize" in may and party.state in LIVE | {"arrived"},
        party.untold,
        over,
        who.access_words if who else "",
    )
