"""The talk with the desk: what people decided goes up, answers, slots, bookings and staff come into the cache.

Its failures are its own and never touch what is published. It knows the order of one exchange and no other channel.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.exchange import MOST_LEASES
from kiosk.domain.ids import Chance
from kiosk.domain.status import LinkState
from kiosk.domain.turns import following
from kiosk.store.cache_desk import Exchanged, News
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity, Post, post_as
from kiosk.sync.outbox import Outbox
from kiosk.sync.pace import Timer
from kiosk.sync.reply import Reply

_LOG = logging.getLogger(__name__)

_EVERY = 15.0  # seconds
_JITTER = 0.2  # either way, so that kiosks that were cut off together don't all come back at once
_EVERY_CALLED = 3.0  # while somebody at the centre waits for an answer to their call for help
_CALLED_SECONDS = 120.0
_LONGEST = 25.0  # seconds between two tries while the desk is silent, and with the jitter 30: the link is soon used


class Exchange:
    """Keeps both sides up to date. ``desk`` is the desk's base address; empty for none, and it may change. ``report``
    is told how each exchange ended, with words for staff and logs.
    """

    def __init__(
        self,
        cache: CacheWriter,
        timer: Timer,
        post: Post,
        *,
        outbox: Outbox,
        identity: Identity,
        report: Callable[[LinkState, str], None],
        desk: str = "",
        chance: Chance = secrets.token_bytes,
    ) -> None:
        self._cache = cache
        self._timer = timer
        self._post = post
        self._outbox = outbox
        self._identity = identity
        self._report = report
        self.desk = desk
        self._chance = chance
        self._due_at = timer.monotonic()
        self._silent = 0
        self._called_until = 0.0
        self._calls: set[str] = set()  # that nobody has answered
        self._left: set[str] = set()  # intents that this incarnation of the hub has yet to decide
        self._promised = False
        self._named = 0  # the newest edition that the desk has told of
        self._looked_for = 0  # the newest of those that ``newer_edition`` has told of

    def when_due(self) -> None:
        """Exchange, if it is time to or somebody has just decided something; cheap when not."""
        news = self._outbox.has_news()
        if not self.desk or not (news or self._timer.monotonic() >= self._due_at):
            self._tidy()
            return
        more = False
        try:
            more = self.now()
        except (HubUnreachableError, StoreError, DiskFullError, ValidationError) as error:
            if not self._silent:
                _LOG.warning("the exchange with the desk failed: %s", error)
            self._silent += 1
            self._report(_state(error), str(error))
        else:
            if self._silent:
                _LOG.info("the desk answers again")
            self._silent = 0
            self._report("well" if self._identity.device else "not_joined", "")
        every = _EVERY_CALLED if self._calls and self._timer.monotonic() < self._called_until else _EVERY
        pause = min(every * 2.0 ** min(self._silent, 10), _LONGEST)
        wait = 0.0 if more else pause * (1 - _JITTER + 2 * _JITTER * self._chance(1)[0] / 256)
        self._due_at = self._timer.monotonic() + wait

    def hurry(self) -> None:
        """There is a reason to talk at the next look."""
        self._due_at = self._timer.monotonic()

    def promised_edition(self) -> bool:
        """Whether an answer, since this was asked last, has named an edition that brings what was changed here."""
        was, self._promised = self._promised, False
        return was

    def newer_edition(self) -> bool:
        """Whether the desk, since this was asked last, has told of an edition that is not here. It says so once for
        each, and not while the one before has not come: what can't be had is left to the ordinary rounds.
        """
        if self._named <= self._looked_for:
            return False
        before, self._looked_for = self._looked_for, self._named
        try:
            here = self._cache.applied().edition
        except (StoreError, DiskFullError) as error:
            _LOG.warning("which edition is here can't be read: %s", error)
            return False
        return before <= here < self._named

    def now(self) -> bool:
        """One exchange; whether another is due at once, because not all went at a time.

        Answers and changes go into the cache in one transaction. Ended at any line, the same intents go once more, and
        the hub answers them as before. Raises HubUnreachableError, ValidationError or the store's errors.
        """
        self._outbox.tidy()
        before = self._begun()
        told = self._outbox.told()  # before the intents are read: what is told again is among them then
        intents, more, heard = self._outbox.next(self._left) if before.device else ([], False, True)
        body = {
            "ledger": self._outbox.ledger(),
            "mark": before.mark,
            "cursor": before.cursor,
            "intents": intents,
            "health": {},
            "now": self._outbox.now().isoformat(),
            "turn": before.turn,
            "next": before.next,
            "doubt": before.doubt,
            **({} if before.cursor else self._believed()),
            "resent": told == before.mark and heard,
        }
        reply = Reply.model_validate_json(post_as(self._identity, self._post, self.desk, "exchange", body))
        self._named = max(self._named, reply.edition)
        after = self._after(before, reply)
        if before.device and before.mark not in ("", reply.mark):
            _LOG.info("the hub begins anew; it is told what is here")
            self._cache.meet_again(after._replace(cursor=0))
            self._left.clear()
            return True
        asked = {intent["id"] for intent in intents}
        news = reply.news(asked)
        if news or after != before:
            whole = before.cursor == 0 or reply.mark != before.mark or reply.cursor < before.cursor
            self._cache.exchange(news, whole=whole, **after._asdict())
        self._note_calls(news)
        self._promised |= any(answer.edition for answer in news.answers)
        is_further = bool(news.answers) or not asked <= self._left
        self._left = (self._left | asked) - {answer.id for answer in news.answers}
        return more and is_further

    def lacks_desk(self) -> None:
        """Nothing says where the desk is."""
        self._report("no_desk", "the edition names no desk")

    def _believed(self) -> dict[str, Any]:
        """What a hub that was restored may have forgotten, and no intent tells it again."""
        leases, slots = self._cache.leases(), self._cache.counted_on(self._outbox.slots())
        return {
            "leases": [lease.model_dump() for lease in leases[:MOST_LEASES]],
            "slots": [slot.model_dump(mode="json") for slot in slots[:MOST_LEASES]],
        }

    def _note_calls(self, news: News) -> None:
        """Whoever calls for help waits for the next exchanges."""
        waiting = {each.id for each in news.notices if each.kind == "call" and not each.answered}
        self._calls = (self._calls - {each.id for each in news.notices} - {*news.notices_gone}) | waiting
        if waiting:
            self._called_until = self._timer.monotonic() + _CALLED_SECONDS

    def _begun(self) -> Exchanged:
        """Where the last exchange ended, and how the next one is called, however often it is begun."""
        before = self._cache.exchanged()
        if self._identity.device != before.device:  # somebody else, to the hub
            before = Exchanged(mark=before.mark, device=self._identity.device)
        if not before.next:
            before = before._replace(next=following(before.turn, self._chance(8)))
            self._cache.note_exchanged(before)
        return before

    def _after(self, before: Exchanged, reply: Reply) -> Exchanged:
        after = before._replace(cursor=reply.cursor, mark=reply.mark, doubt=reply.doubt)
        if reply.doubt and not before.doubt:
            _LOG.error("the hub knows another kiosk by this one's name; enrol one of them again")
        if reply.turn in ("", before.turn):
            return after
        return after._replace(turn=reply.turn, next=following(reply.turn, self._chance(8)))

    def _tidy(self) -> None:
        try:
            self._outbox.tidy()
        except (StoreError, DiskFullError) as error:
            _LOG.warning("answers that are settled can't be dropped: %s", error)


def _state(error: Exception) -> LinkState:
    if isinstance(error, NotAdmittedError):
        return "not_admitted"
    return "unreachable" if isinstance(error, HubUnreachableError) else "failed"
