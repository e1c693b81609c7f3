"""What the desk answers: a part that can't be read spoils no other, and an answer always ends its intent."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.sync.reply import Reply
from tests.intents import booking, uuid7
from tests.samples import Sample

STAFF = {"id": "anna", "name": "Anna", "centre": "seinajoki", "roles": ["booker"]}


def told(*changes: dict[str, Any], answers: list[dict[str, Any]] | None = None) -> Reply:
    return Reply.model_validate({"mark": "m", "cursor": 1, "changes": list(changes), "answers": answers or []})


def of(model: Any) -> dict[str, Any]:
    return dict(model.model_dump(mode="json"))


def test_of_what_is_told_twice_the_last_counts(sample: Sample) -> None:
    slot = of(sample.slot("a", hours=1))
    news = told(
        {"slot": slot},
        {"slot": {**slot, "free": 1}},
        {"slot": of(sample.slot("b", hours=1))},
        {"slot_gone": "b"},
        {"slot_gone": "c"},
        {"slot": of(sample.slot("c", hours=1))},
        {"staff": STAFF},
        {"staff_gone": "anna"},
        {"booking": of(booking(1, state="requested"))},
        {"booking": of(booking(1))},
    ).news(())
    assert [(each.id, each.free) for each in news.slots] == [("a", 1), ("c", 4)]
    assert (list(news.slots_gone), list(news.staff), list(news.staff_gone)) == (["b"], [], ["anna"])
    assert [each.state for each in news.bookings] == ["confirmed"]


@pytest.mark.expected_logs("a booking can't be read: state", "a staff can't be read: roles", "a slot can't be read")
def test_what_cant_be_read_spoils_no_other_and_is_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    news = told(
        {"booking": {**of(booking(1)), "state": "somebody's words"}},
        {"booking": {**of(booking(2)), "colour": "new"}},
        {"staff": {**STAFF, "roles": []}},
        {"slot": {"id": 5}},
        {"weather": {"id": "sun"}},
    ).news(())
    assert [each.id for each in news.bookings] == [uuid7(2)]
    assert (news.slots, news.staff) == ((), ())
    assert "somebody's words" not in caplog.text


def test_an_answer_with_a_reason_that_is_new_to_us_still_ends_its_intent() -> None:
    answers = [
        {"id": "a", "state": "refused", "reason": "a_new_one"},
        {"id": "b", "state": "accepted", "booking": "somewhere_new"},
        {"id": "c", "state": "accepted"},
    ]
    news = told(answers=answers).news({"a", "b"})
    assert [(each.id, each.state, each.reason) for each in news.answers] == [
        ("a", "refused", ""),
        ("b", "accepted", ""),
    ]


@pytest.mark.expected_logs("an answer can't be read")
def test_an_answer_that_is_none_ends_nothing() -> None:
    assert told(answers=[{"id": "a", "state": "perhaps"}, {}]).news({"a"}).answers == ()
