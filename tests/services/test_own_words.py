"""Why a booking is cancelled, as whoever booked reads it: in the staff's own words, and never as a code."""

from __future__ import annotations

import pytest

from kiosk.domain.answers import Answer
from kiosk.services.book import BookingView, ViewState
from tests.intents import booking
from tests.services.staff_desk import SEATED, StaffDesk


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        ("cancelled", "Vesi on poikki", "Vesi on poikki"),
        ("cancelled", "full", ""),
        ("cancelled", "slot_over", ""),
        ("cancelled", "", ""),
        ("confirmed", "Vesi on poikki", ""),
    ],
)
def test_only_what_the_staff_wrote_to_who_was_cancelled_is_shown(state: ViewState, reason: str, words: str) -> None:
    assert BookingView("one", None, 2, state, reason).words == words


def test_it_is_read_at_once_and_stays_when_a_wish_about_it_is_refused(desk: StaffDesk) -> None:
    desk.desk.work.cancel(desk.session(), SEATED, "Vieras on sairas")
    assert desk.booker.state(SEATED).words == "Vieras on sairas"
    taken = Answer(id=desk.unsettled()[-1].id, state="accepted", booking="cancelled")
    told = booking(2, slot="noon", state="cancelled", tell="cancelled", reason="Vieras on sairas")
    desk.hub_tells(answers=(taken,), bookings=(told,))
    desk.settle()
    assert desk.booker.state(SEATED).words == "Vieras on sairas"
    desk.desk.work.note(desk.session(), SEATED, None)
    desk.hub_refuses("wrong_state")
    desk.settle()
    assert desk.booker.state(SEATED).words == "Vieras on sairas"
