"""The part of the projection that tells of bookings, of the staff, and of what became of intents."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.store import questions
from kiosk.store.cache_reader import CacheReader
from kiosk.store.held_leases import Leases
from kiosk.store.overlay import Booked, Overlay, laid
from kiosk.store.parties import Party, parties
from kiosk.store.wishes import Refused, Wish, Wishes

if TYPE_CHECKING:
    from kiosk.domain.answers import Answer
    from kiosk.domain.notices import Notice
    from kiosk.domain.persons import Staff
    from kiosk.domain.sealed import Sealed, SealKey
    from kiosk.domain.status import Link
    from kiosk.store.spending import Room

_UNDER_WAY = timedelta(seconds=30)  # a wish goes up at once, and is answered in the same exchange


class Bookings:
    """Questions to the cache and, where there is one, the ledger. An unreadable cache raises StoreError."""

    def __init__(self, cache: CacheReader, wishes: Wishes | None) -> None:
        self._cache = cache
        self._wishes = wishes
        self.leases = Leases(cache, wishes)

    def overlay(self) -> Overlay:
        """What is wanted here and has no answer yet, and what is left of this kiosk's leases."""
        return laid(self._unanswered(), self._told, self.leases.left())

    def parties(self, slots: Collection[str]) -> tuple[Party, ...]:
        """Who is booked for these slots, in the order in which they booked."""
        wanted = frozenset(slots)
        found = self._parties(questions.BOOKINGS_OF_SLOTS, slots=json.dumps(list(wanted)))
        return tuple(party for party in found if party.slot in wanted)

    def party(self, booking_id: str) -> Party | None:
        """One booking as the staff sees it."""
        found = self._parties(questions.BOOKINGS_OF_SLOTS, slots="[]", also=booking_id)
        return next((party for party in found if party.id == booking_id), None)

    def to_do(self) -> tuple[Party, ...]:
        """The bookings that wait for a person: requests to answer, and people to tell."""
        found = self._parties(questions.BOOKINGS_TO_DO)
        return tuple(party for party in found if party.state == "requested" or party.to_be_told)

    def booking(self, booking_id: str) -> Booked | None:
        """A booking as it stands. ``reason`` is the hub's or the staff's; or why the last wish about it was refused.

        One that was refused, or whose slot is over and gone, is known from the ledger. None for one that nobody made.
        """
        wanted = self.overlay().bookings.get(booking_id)
        if wanted is not None:
            return wanted
        told = self._told(booking_id)
        about = self._wishes.about(booking_id) if self._wishes else ()
        wishes = tuple(wish for wish in about if wish.kind != "unheard")  # that is nobody's wish
        if not wishes:
            return told
        answer = self._answer(wishes[-1])
        refused = str(answer.get("reason", "")) if answer.get("state") == "refused" else ""
        if told is None:
            return self._made(wishes)
        if told.state == "cancelled":
            return told  # why it is cancelled is more than why a wish about it went no further
        return Booked(told.id, told.slot, told.party, told.state, refused or told.reason)

    def is_answered(self, booking_id: str) -> bool:
        """Whether ``booking`` says what the hub made of it, and not what is wanted."""
        return booking_id not in self.overlay().bookings

    def has_details(self, booking_id: str) -> bool:
        """Whether anything is kept of who made it, what they need or what was noted, as far as is known here."""
        wishes = self._wishes.about(booking_id) if self._wishes else ()
        told = self._rows(questions.BOOKING_DETAILS, {"id": booking_id})
        sealed = any(wish.payload.get(name) for wish in wishes for name in ("contact", "access", "words"))
        if any(wish.kind == "erase_details" and not self._answer(wish) for wish in wishes):
            return False
        return bool(told[0][0]) if told else sealed

    def booking_of(self, code_hash: str) -> str | None:
        """The booking whose code has this hash; one that was made here is known before the hub knows it."""
        rows = self._rows(questions.BOOKING_OF_CODE, {"code_hash": code_hash})
        if rows:
            return str(rows[0][0])
        return self._wishes.booking_of(code_hash) if self._wishes else None

    def staff(self) -> tuple[Staff, ...]:
        """Everybody of the staff, of all centres."""
        from kiosk.domain.persons import Staff

        return tuple(Staff.model_validate_json(body) for (body,) in self._rows(questions.STAFF))

    def seal_key(self) -> SealKey | None:
        """The key that what only the hub may read is sealed with; None while it is not known."""
        from kiosk.domain.sealed import SealKey

        rows = self._rows(questions.SEAL_KEY)
        return SealKey.model_validate_json(rows[0][0]) if rows and rows[0][0] else None

    def names(self, key_id: str, booking: str | None = None) -> dict[str, Sealed]:
        """The boxes that were sealed to the key of a staff session, by booking: all of them, or that of one booking."""
        from kiosk.domain.sealed import Sealed

        rows = self._rows(questions.NAMES, {"key": key_id, "booking": booking})
        return {found: Sealed.model_validate_json(body) for found, body in rows}

    def names_answer(self, key_id: str) -> tuple[int, str] | None:
        """The last order of names for that key that was answered, and how it ended: ``done``, ``unreachable`` or
        ``not_allowed``; None where there was none.
        """
        rows = self._rows(questions.NAMES_ANSWER, {"key": key_id})
        return (int(rows[0][0]), str(rows[0][1])) if rows else None

    def details_days(self) -> int | None:
        """For how many days after a slot the hub knows who booked; None while it has not said."""
        rows = self._rows(questions.DETAILS_DAYS)
        return int(rows[0][0]) if rows else None

    def to_settle(self) -> tuple[Answer, ...]:
        """The answers to intents that the ledger has not marked settled. An edit is not over before the edition that
        brings it is here, so that what somebody has changed never shows as it was before.
        """
        wishes = (self._wishes.unsettled() if self._wishes else None) or ()
        waiting = {wish.id for wish in wishes}
        if not waiting or waiting.isdisjoint(each for (each,) in self._rows(questions.ANSWERED)):
            return ()
        from kiosk.domain.answers import Answer

        answers = (Answer.model_validate_json(body) for (body,) in self._rows(questions.ANSWERS))
        edition = next((number for (number,) in self._rows(questions.EDITION)), 0)
        return tuple(each for each in answers if each.id in waiting and (each.edition or 0) <= edition)

    def asked(self, answers: Iterable[Answer]) -> dict[str, Wish]:
        """What these answer, by id; without what is settled."""
        ids = {each.id for each in answers}
        wishes = (self._wishes.unsettled() if self._wishes else None) or ()
        return {wish.id: wish for wish in wishes if wish.id in ids}

    def room(self, slot_id: str, persons: int, now: datetime) -> Room:
        """What so many persons who need seats in a slot find there."""
        from kiosk.store.spending import Room

        rows = self._rows(questions.SLOT, {"id": slot_id})
        held = tuple(each for each in self.leases.held(now) if each.slot == slot_id)
        return Room(persons, held, self.overlay().unleased(slot_id, int(rows[0][1])) if rows else 0)

    def untold_hub(self) -> str:
        """The hub's incarnation, where what was decided here has not been told to it; empty where it has."""
        rows = self._rows(questions.MARK)
        mark = str(rows[0][0]) if rows else ""
        return mark if self._wishes and mark != self._wishes.hub() else ""

    def untold(self) -> bool:
        """Whether what this ledger once told a hub has not been told to the one of now, which was restored."""
        return bool(self.untold_hub() and self._wishes and self._wishes.hub())

    def doubted(self) -> bool:
        """Whether the hub takes this kiosk for a copy of another."""
        rows = self._rows(questions.DOUBT)
        return bool(rows and rows[0][0])

    def refused(self, since: datetime) -> tuple[Refused, ...]:
        """What anybody of the staff wanted here and did not get: settled as refused or superseded at ``since`` or
        later, and not marked seen yet. Raises ValueError for an instant without a zone.
        """
        return self._wishes.refused(since) if self._wishes else ()

    def refusal(self, subject: str, intent_id: str) -> str:
        """Why the hub did not do what an intent about something wanted; empty where it did, or has not answered."""
        about = self._wishes.about(subject) if self._wishes else ()
        answer = next((self._answer(wish) for wish in about if wish.id == intent_id), {})
        return "" if answer.get("state", "accepted") == "accepted" else str(answer.get("reason") or "failed")

    def notices(self) -> tuple[Notice, ...]:
        """What people here have to know and nobody has seen to, oldest first."""
        told = self._notices()
        seen = (
            {(wish.subject, wish.kind) for wish in self._unanswered() if wish.kind in ("noted", "come")} if told else ()
        )
        return tuple(
            notice
            for notice in told
            if not notice.answered
            and (notice.id, "come") not in seen
            and (notice.kind == "call" or (notice.id, "noted") not in seen)  # who calls again is not dealt with
        )

    def somebody_comes(self, notice_id: str) -> bool:
        """Whether somebody has said that they come, after the last call for help that was made here by that notice."""
        calls = [wish for wish in self._wishes.about(notice_id) if wish.kind == "call"] if self._wishes else ()
        if not calls or self._answer(calls[-1]).get("state") != "accepted":
            return False  # what is told of it may be of a call before
        return any(notice.id == notice_id and notice.answered for notice in self._notices())

    def answered_as(self, kind: str, subject: str) -> str:
        """How the hub has answered what was last asked here of that kind about a subject; empty while it has not."""
        asked = [wish for wish in self._wishes.about(subject) if wish.kind == kind] if self._wishes else ()
        return str(self._answer(asked[-1]).get("state", "")) if asked else ""

    def link(self) -> Link:
        """How it stands with the desk at the hub."""
        from kiosk.domain.status import Link

        rows = self._rows(questions.LINK)
        return Link.model_validate(dict(zip(("state", "detail", "since"), rows[0], strict=True))) if rows else Link()

    def to_strip(self) -> frozenset[str]:
        """What was erased, here or elsewhere, and of which this ledger still holds something: the details of bookings,
        and messages that no longer wait for anybody. While a restored hub has yet to be told, those may only be
        forgotten.
        """
        if self._wishes is None:
            return frozenset()
        erased = frozenset(booking for (booking,) in self._rows(questions.BOOKINGS_ERASED))
        found = erased & self._wishes.sealed() if erased else erased
        written = self._wishes.sealed("write") if not self.untold_hub() else frozenset()
        return found | (written - {notice.id for notice in self._notices()} if written else written)

    def waiting(self, now: datetime) -> int:
        """How many wishes of visitors and staff wait for the link. Not what is held so that it can be undone, nor what
        goes up just now: that takes a moment.
        """
        wishes = self._unanswered()
        if not wishes:
            return 0
        from kiosk.domain.intents import is_held

        least = _UNDER_WAY if self.link().state == "well" else timedelta(0)
        by = [(wish.kind, str(wish.person.get("kind")), datetime.fromisoformat(wish.at)) for wish in wishes]
        return sum(
            person != "kiosk" and abs(now - at) >= least and not is_held(kind, person, (now - at).total_seconds())
            for kind, person, at in by
            if kind != "call"  # of which nothing comes once it is late
        )

    def _unanswered(self) -> tuple[Wish, ...]:
        wishes = (self._wishes.unsettled() if self._wishes else None) or ()
        if not wishes:
            return ()
        answered = {intent_id for (intent_id,) in self._rows(questions.ANSWERED)}
        return tuple(wish for wish in wishes if wish.id not in answered)

    def _notices(self) -> tuple[Notice, ...]:
        rows = self._rows(questions.NOTICES)
        if not rows:
            return ()
        from kiosk.domain.notices import Notice

        return tuple(Notice.model_validate_json(body) for (body,) in rows)

    def _parties(self, query: str, *, also: str = "", **values: str) -> tuple[Party, ...]:
        wishes = self._unanswered()
        overlay = laid(wishes, self._told)
        ids = json.dumps([*overlay.bookings, *([also] if also else ())])
        bodies = (body for (body,) in self._rows(query, {**values, "ids": ids}))
        return parties(bodies, wishes, overlay)

    def _told(self, booking_id: str) -> Booked | None:
        rows = self._rows(questions.BOOKING, {"id": booking_id})
        return Booked(*rows[0]) if rows else None

    def _made(self, wishes: tuple[Wish, ...]) -> Booked | None:
        """What the ledger alone can tell of a booking that the hub no longer tells of, or never took."""
        made = next((wish for wish in wishes if wish.kind == "book"), None)
        if made is None:
            return None
        answer = self._answer(made)
        refused = answer.get("state") == "refused"
        last = next((found for wish in reversed(wishes) if (found := self._answer(wish).get("booking"))), None)
        state = "refused" if refused else str(last or "confirmed")
        reason = str(answer.get("reason", "")) if refused else ""
        return Booked(made.subject, str(made.payload["slot"]), int(made.payload["party"]), state, reason)

    def _answer(self, wish: Wish) -> Mapping[str, Any]:
        if wish.answer is not None:
            return wish.answer
        rows = self._rows(questions.ANSWER, {"id": wish.id})
        return json.loads(rows[0][0]) if rows else {}

    def _rows(self, query: str, values: Mapping[str, Any] | None = None) -> list[Any]:
        return self._cache.ask(lambda reading: reading.execute(query, values or {}).fetchall()) or []
