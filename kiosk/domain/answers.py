"""How an intent ends: accepted, superseded by what happened meanwhile, or refused with a reason that a person sees."""

from __future__ import annotations

from typing import Literal, get_args

from kiosk.domain.booking_states import BookingState
from kiosk.domain.model import WireModel

AnswerState = Literal["accepted", "superseded", "refused"]

Reason = Literal[
    "",
    "already_so",  # superseded: somebody has done it before
    "changed_meanwhile",  # superseded: the slot is another one than was seen
    "unreadable",  # it makes no sense to this hub
    "unknown_kind",  # this hub can't do that
    "other_body",  # the same id came before with something else in it
    "not_allowed",  # the person's roles, or the centre, don't allow it
    "no_such_slot",
    "no_such_booking",
    "no_such_staff",
    "no_such_lease",
    "no_such_item",
    "no_such_version",  # of an item, to go back to
    "not_valid",  # what would come of an item is none
    "media_missing",  # a picture or film has not arrived at the hub
    "exists",  # a booking, slot or member of the staff has that id already
    "code_taken",
    "slot_closed",
    "slot_cancelled",
    "slot_over",
    "too_late",  # superseded: whoever called for help has left by now
    "too_early",  # that somebody has not come, before it starts
    "not_today",  # that somebody has come, on another day
    "full",
    "party_too_small",
    "party_too_large",  # for the slot, however empty
    "below_promised",  # the capacity would be less than what is promised
    "wrong_state",  # such as checking somebody in whose booking is cancelled
    "clash",  # host or station are busy then
    "last_administrator",
]


_CODES = frozenset(get_args(Reason))


def own_words(reason: str) -> str:
    """What somebody of the staff wrote themselves where a reason is given; empty where it is one of the codes."""
    return "" if reason in _CODES else reason


class Answer(WireModel):
    """What became of an intent. ``booking`` is the state of the booking that it was about, where it was about one;
    ``edition`` the one that brings what was changed of content.
    """

    id: str
    state: AnswerState
    reason: Reason = ""
    booking: BookingState | None = None
    edition: int | None = None
