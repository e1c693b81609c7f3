"""Answers that came when nobody stood at the screen any more: whoever asked left with another word, and does not
know. The kiosk alone can tell, so it writes down that a person has to tell them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from kiosk.domain.answers import Answer
from kiosk.domain.intents import Unheard
from kiosk.domain.persons import Person
from kiosk.store.wishes import Wish

_STILL_THERE = timedelta(seconds=5)  # a screen says "confirming" for three
_TO_SHOW = timedelta(seconds=2)  # so soon a page that is still open shows what came
_REFUSED = ("slot", "party", "language", "code_hash", "contact", "access")


def sort_out(
    answers: Iterable[Answer],
    wishes: Mapping[str, Wish],
    heard: Callable[[str], bool],
    now: datetime,
    came: dict[str, datetime],
) -> tuple[list[Answer], list[Answer]]:
    """The answers that are over, those that nobody heard among them; and those that somebody may still hear. ``came``
    keeps when these were met first.
    """
    over: list[Answer] = []
    later: list[Answer] = []
    for answer in answers:
        wish = wishes[answer.id]
        asked, met = datetime.fromisoformat(wish.at), came.get(answer.id, now)
        waits = timedelta(0) <= now - asked < _STILL_THERE or timedelta(0) <= now - met < _TO_SHOW
        if waits and to_tell(wish, answer) and not heard(wish.subject):
            came[answer.id] = met
            later.append(answer)
        else:
            came.pop(answer.id, None)
            over.append(answer)
    return over, later


def unheard(
    answers: Iterable[Answer],
    wishes: Mapping[str, Wish],
    heard: Callable[[str], bool],
    now: datetime,
    new_id: Callable[[], str],
) -> list[Unheard]:
    """What the hub is told of those that are over: who has to be told by a person."""
    return [
        Unheard(
            id=new_id(),
            subject=wish.subject,
            at=now,
            person=Person(kind="kiosk"),
            of=wish.id,
            tell=tell,
            reason=answer.reason,
            **_kept(wish, tell),
        )
        for answer in answers
        if (tell := to_tell(wish := wishes[answer.id], answer)) and not heard(wish.subject)
    ]


def to_tell(wish: Wish, answer: Answer) -> Literal["", "confirmed", "not_moved", "cancelled"]:
    """What a visitor has to know of an answer, where their screen did not know it before; empty for nothing."""
    if wish.person.get("kind", "visitor") != "visitor":
        return ""  # the staff sees it
    if (_asks(wish) or wish.kind == "move") and (answer.state, answer.booking) == ("accepted", "confirmed"):
        return "confirmed"
    if answer.state != "refused":
        return ""
    return "cancelled" if _asks(wish) or _is_certain(wish) else "not_moved" if wish.kind == "move" else ""


def _kept(wish: Wish, tell: str) -> dict[str, Any]:
    """What the hub has to be told of a booking that it refused, and of which it keeps nothing."""
    return {name: wish.payload.get(name) for name in _REFUSED} if tell == "cancelled" else {}


def _asks(wish: Wish) -> bool:
    """Whether somebody wants to book, and was told that we would answer."""
    return wish.kind == "book" and not _is_certain(wish) and wish.payload.get("fallback", "none") != "none"


def _is_certain(wish: Wish) -> bool:
    """Whether somebody was told at once that they have seats of the kiosk's own."""
    leased = sum(int(share["seats"]) for share in wish.payload.get("leased", ()))
    return wish.kind == "book" and leased == wish.payload["party"]
