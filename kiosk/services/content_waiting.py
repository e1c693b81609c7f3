"""What waits for a choice between two versions, as far as a session may choose: for this centre, or for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.persons import OF_ALL_CENTRES

if TYPE_CHECKING:
    from kiosk.services.content import ContentDesk
    from kiosk.services.door import StaffSession
    from kiosk.store.items import Listed


class Waiting(NamedTuple):
    """An item of which there are two versions. ``everywhere``: the choice is there for all centres, else for this one;
    where both wait, it is the one that the session is about.
    """

    item: Listed
    everywhere: bool


def waiting(content: ContentDesk, session: StaffSession) -> tuple[Waiting, ...]:
    """The first of them. Raises NotAllowedError and StoreError."""
    found = []
    for item in content.items(session, asked=True):
        everywhere = _where(content, session, item.id)
        if everywhere is not None:
            found.append(Waiting(item, everywhere))
    return tuple(found)


def doing(content: ContentDesk, session: StaffSession, item_id: str, work: Callable[[], str]) -> tuple[str, bool]:
    """What ``work`` on an item answers, and whether versions of it wait for a choice since that did not before."""
    before = content.waits(session, item_id)
    answer = work()
    return answer, content.waits(session, item_id) > before


def _where(content: ContentDesk, session: StaffSession, item_id: str) -> bool | None:
    """Whether it waits for all centres; None where somebody else has to choose."""
    if content.waits(session, item_id):
        return session.everywhere
    if session.everywhere:
        return False
    return True if session.may(OF_ALL_CENTRES) and content.waits(session, item_id, everywhere=True) else None
