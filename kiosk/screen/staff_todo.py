"""What waits for a person, as rows of the staff's first page."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language
from kiosk.screen.rows import Row, Rows
from kiosk.screen.staff_item_rows import title_of
from kiosk.screen.staff_rows import moment, title
from kiosk.services.content_waiting import Waiting, waiting

if TYPE_CHECKING:
    from kiosk.domain.notices import Notice
    from kiosk.services.content_opened import Written
    from kiosk.services.desk import Desk
    from kiosk.services.desk_view import DeskContent, Notices, Setbacks
    from kiosk.services.door import StaffSession
    from kiosk.services.setbacks import Setback
    from kiosk.services.sitting import Sitting
    from kiosk.store.parties import Party

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_BROKEN = "no_such_lease"
"""Why the hub calls a booking a request that its kiosk had confirmed."""


@QmlElement
class TodoRows(Rows):
    """What waits for a person."""

    class Columns(IntEnum):
        """``kind`` is ``unsaved``, ``notice``, ``refused``, ``tell``, ``promised``, ``request``, ``message`` or
        ``choice``; ``what`` then says what to know, what was wanted, what to tell, or what it is about. What was
        promised is a request that a kiosk had confirmed.

        ``id`` is the booking's, of a notice or message its own, of what was refused the intent's, of what has two
        versions the item's; of what is not saved it opens the item. ``contact``: whoever booked or wrote has left one.
        The ``reason`` of a message is its language, that of a choice ``everywhere`` where it is one for all centres.
        """

        kind = 0
        what = 1
        id = 2
        slotId = 3
        title = 4
        moment = 5
        size = 6
        reason = 7
        contact = 8


class ToDo(NamedTuple):
    """All that waits: parties, what was refused, what has to be known, and items of which there are two versions."""

    waiting: DeskContent
    setbacks: Setbacks
    notices: Notices
    choices: tuple[Waiting, ...] = ()

    def rows(self, language: Language) -> list[Row]:
        """Who calls for help; what is out of the ordinary; what was refused, so that nobody believes it done; then
        people to tell, who do not know yet; then requests, by the time that they are for, those first that were told
        yes; then messages; and last the items of which there are two versions.
        """
        messages = [each for each in self.notices.each if each.kind == "message"]
        notices = sorted(
            (each for each in self.notices.each if each.kind != "message"), key=lambda each: each.kind != "call"
        )
        waiting = [(sitting, party) for sitting in self.waiting.sittings for party in sitting.parties]
        waiting.sort(key=lambda each: (not each[1].to_be_told, each[1].reason != _BROKEN, each[0].slot.starts))
        return [
            *(self._notice(each, language) for each in notices),
            *(_setback(self.setbacks.content, each, language) for each in self.setbacks.each),
            *(_party(self.waiting, sitting, party, language) for sitting, party in waiting),
            *(_message(self.notices.content, each, language) for each in messages),
            *(
                ("choice", item.kind, item.id, "", item.titles.get(language, item.id), "", 0, scope, False)
                for item, scope in ((each.item, "everywhere" if each.everywhere else "") for each in self.choices)
            ),
        ]

    def _notice(self, notice: Notice, language: Language) -> Row:
        content = self.notices.content
        sitting = next((each for each in content.sittings if each.slot.id == notice.about), None)
        about = title(content, sitting, language) if sitting else "" if notice.kind == "overbooked" else notice.about
        at = moment(content, sitting.slot.starts if sitting else notice.at, language)
        return "notice", notice.kind, notice.id, sitting.slot.id if sitting else "", about, at, 0, "", False


def kept_rows(kept: tuple[Written, ...], language: Language) -> list[Row]:
    """What whoever looks had written when their shift ended."""
    return [
        ("unsaved", "", each.argument, "", title_of({"title": each.titles}, language), "", 0, "", False)
        for each in kept
    ]


def to_do(desk: Desk, staff: StaffSession) -> ToDo:
    """What waits now."""
    view = desk.view
    choices = waiting(desk.content, staff) if staff.may("edit_item") else ()
    return ToDo(view.to_do(staff), view.setbacks(staff), view.notices(staff), choices)


def _party(content: DeskContent, sitting: Sitting, party: Party, language: Language) -> Row:
    return (
        "tell" if party.to_be_told else "promised" if party.reason == _BROKEN else "request",
        party.tell,
        party.id,
        sitting.slot.id,
        title(content, sitting, language),
        moment(content, sitting.slot.starts, language),
        party.size,
        party.reason,
        party.has_contact,
    )


def _message(content: DeskContent, notice: Notice, language: Language) -> Row:
    at, spoken = moment(content, notice.at, language), notice.language or ""
    return "message", notice.matter, notice.id, "", notice.about, at, 0, spoken, notice.contact


def _setback(content: DeskContent, setback: Setback, language: Language) -> Row:
    wish, sitting, party = setback.wish, setback.sitting, setback.party
    return (
        "refused",
        wish.kind,
        wish.id,
        sitting.slot.id if sitting else "",
        title(content, sitting, language) if sitting else title_of(setback.fields, language),
        moment(content, sitting.slot.starts if sitting else wish.at, language),
        party.size if party else 0,
        wish.reason,
        party is not None and party.has_contact,
    )
