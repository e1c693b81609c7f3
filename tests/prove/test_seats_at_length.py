"""The promise of seats at length: what ``tests/seats`` tries two hundred times, with longer stories and many more."""

from __future__ import annotations

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.seats.machine import Seats
from tests.seats.test_seats import thinking

EXAMPLES = 2_000
STEPS = 50


@pytest.mark.timeout(6 * 3600)
@pytest.mark.expected_logs("another kiosk by this one's name", "put back from a backup")
def test_no_seat_is_sold_twice_and_no_booking_lost_in_two_thousand_stories() -> None:
    run_state_machine_as_test(Seats, settings=thinking(EXAMPLES, STEPS))
