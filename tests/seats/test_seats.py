"""The promise of seats, tried by a machine that thinks of the order of events; ``make prove`` lets it think longer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from .machine import Seats

EXAMPLES = 200
STEPS = 20


@pytest.mark.timeout(1800)
@pytest.mark.expected_logs("another kiosk by this one's name", "put back from a backup")
def test_no_seat_is_sold_twice_and_no_booking_lost_whatever_happens() -> None:
    run_state_machine_as_test(Seats, settings=thinking(EXAMPLES, STEPS))


def thinking(examples: int, steps: int) -> settings:
    """So many stories of at most so many steps, none of them thrown away."""
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
