"""The rate of downloads as a person writes it, by the time of day."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.domain.rate import Rates, rates


@pytest.mark.parametrize(
    ("said", "at", "rate"),
    [
        (None, "12:00", None),
        (250_000, "12:00", 250_000),
        ("250k", "23:59", 250_000),
        ("2M", "00:00", 2_000_000),
        ("off", "12:00", None),
        (["07:00-18:00 250k", "18:00-07:00 2M"], "06:59", 2_000_000),
        (["07:00-18:00 250k", "18:00-07:00 2M"], "07:00", 250_000),
        (["07:00-18:00 250k", "18:00-07:00 2M"], "17:59", 250_000),
        (["07:00-18:00 250k", "18:00-07:00 2M"], "18:00", 2_000_000),
        (["07:00-18:00 250k", "18:00-07:00 2M"], "00:00", 2_000_000),
        ("7:00–18:00 250k, 22:00-24:00 off, 00:00-01:30 1M", "12:00", 250_000),
        ("7:00–18:00 250k, 22:00-24:00 off, 00:00-01:30 1M", "23:59", None),
        ("7:00–18:00 250k, 22:00-24:00 off, 00:00-01:30 1M", "01:29", 1_000_000),
        ("7:00–18:00 250k, 22:00-24:00 off, 00:00-01:30 1M", "01:30", None),
        ("22:30-00:15 1000", "00:14", 1000),
        ("22:30-00:15 1000", "00:15", None),
    ],
)
def test_the_rate_of_a_time_of_day(said: int | str | list[str] | None, at: str, rate: int | None) -> None:
    assert rates(said).at(time.fromisoformat(at)) == rate


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (999, "'999' is no rate; bytes a second from 1000"),
        ("1001M", "'1001M' is no rate"),
        ("fast", "'fast' is no rate; bytes a second"),
        ("250 k", "'250 k' is no rate.*07:00-18:00 250k"),
        ("07:00-18:00", "'07:00-18:00' is no rate"),
        ("07:00-25:00 250k", "'25:00' is no time; times from 00:00 to 24:00 are needed"),
        ("7-18 250k", "'7' is no time"),
        ("07:00-07:00 250k", "two different times are needed"),
        (["07:00-18:00 250k", "17:00-20:00 2M"], "one rate at a time is needed: 07:00-18:00 250k and 17:00-20:00 2M"),
        ("18:00-07:00 2M, 06:00-08:00 1M", "overlap"),
        ("250k, 07:00-18:00 2M", "overlap"),
        ("", "'' is no rate"),
    ],
)
def test_a_mistake_is_named_in_a_sentence(said: int | str | list[str], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        rates(said)


def test_nothing_said_is_no_cap() -> None:
    assert rates(None) == Rates()
