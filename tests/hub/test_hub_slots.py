"""Slots made by rule: local time, closed days, overlaps, and what desks are told of changes."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from desk_kit import as_told
from hub_content import Content, Load
from sqlalchemy import select

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import ContentError
from kiosk.hub.agenda import put_slots
from kiosk.hub.changes import changes_since
from kiosk.hub.desk_tables import SLOTS
from kiosk.hub.facts import CHANGES, counter, fact, set_fact, take_numbers
from kiosk.hub.folders import HubFolder
from kiosk.hub.recurring import SlotsFile
from kiosk.hub.rules import keep_rules, make_coming
from kiosk.hub.serve import Keeper
from kiosk.hub.store import HubStore

pytestmark = pytest.mark.both_databases

RULE = """
weeks: {weeks}
slots:
  - centre: seinajoki
    technology: heart-rhythm
    station: one
    days: [{days}]
    at: [{at}]
    minutes: 45
    capacity: 4
    taken: [0, 3, 4]
"""


def rule(weeks: int = 1, days: str = "mon, tue, wed, thu, fri", at: str = '"10:00"') -> str:
    return RULE.format(weeks=weeks, days=days, at=at)


def slots(store: HubStore) -> list[dict]:
    with store.reading() as connection:
        entries = as_told(changes_since(connection, 0))
    return sorted((entry["slot"] for entry in entries), key=lambda slot: slot["starts"])


def ahead(store: HubStore, clock: FixedClock) -> list[dict]:
    """Those that are not over."""
    return [slot for slot in slots(store) if datetime.fromisoformat(slot["ends"]) > clock.instant]


def faults(load_content: Load) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_content()
    return [str(problem) for problem in caught.value.problems]


def test_slots_keep_local_time_and_skip_closed_days(content: Content, load_content: Load, store: HubStore) -> None:
    content.small()
    content.slots(rule())
    load_content()
    # Monday to Friday; Wednesday the 25th is closed, on Thursday the 26th the centre opens at 12
    assert [slot["id"] for slot in slots(store)] == [
        "seinajoki-heart-rhythm-20261123t1000",
        "seinajoki-heart-rhythm-20261124t1000",
        "seinajoki-heart-rhythm-20261127t1000",
    ]
    first = slots(store)[0]
    assert (first["starts"], first["ends"]) == ("2026-11-23T08:00:00Z", "2026-11-23T08:45:00Z")
    assert first["capacity"] == 4


@pytest.mark.parametrize(
    ("now", "before", "after"),
    [
        (datetime(2026, 10, 24, 5, tzinfo=UTC), "2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z"),
        (datetime(2027, 3, 27, 5, tzinfo=UTC), "2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z"),
    ],
)
def test_ten_stays_ten_across_the_change_to_and_from_summer_time(
    content: Content, load_content: Load, store: HubStore, clock: FixedClock, now: datetime, before: str, after: str
) -> None:
    content.small()
    content.slots(rule(days="sat, sun"))
    clock.instant = now
    load_content()
    assert [slot["starts"] for slot in slots(store)][:2] == [before, after]
    assert all(slot["id"].endswith("t1000") for slot in slots(store))


def test_what_is_taken_stays_with_a_slot_from_day_to_day(
    content: Content, load_content: Load, store: HubStore, clock: FixedClock
) -> None:
    content.small()
    content.slots(rule(weeks=2))
    load_content()
    first = {slot["id"]: slot["free"] for slot in slots(store)}
    assert set(first.values()) == {4, 1, 0}
    clock.instant += timedelta(days=1)
    load_content()
    second = {slot["id"]: slot["free"] for slot in slots(store)}
    assert {slot_id: first[slot_id] for slot_id in second if slot_id in first} == {
        slot_id: free for slot_id, free in second.items() if slot_id in first
    }


def test_past_slots_stay_for_two_weeks_and_come_from_no_rule_again(
    content: Content, load_content: Load, store: HubStore, clock: FixedClock
) -> None:
    content.small()
    content.slots(rule())
    load_content()
    clock.instant = datetime(2026, 11, 23, 8, 20, tzinfo=UTC)
    load_content()
    assert ahead(store, clock)[0]["id"].endswith("20261123t1000")
    clock.instant = datetime(2026, 11, 23, 8, 45, tzinfo=UTC)
    load_content()
    assert ahead(store, clock)[0]["id"].endswith("20261124t1000")
    assert slots(store)[0]["id"].endswith("20261123t1000")


def test_a_hub_that_stays_up_makes_the_slots_of_the_coming_weeks(
    content: Content, load_content: Load, store: HubStore, folder: HubFolder, clock: FixedClock
) -> None:
    content.small()
    content.slots(rule(weeks=2))
    load_content()
    before = slots(store)
    keeper = Keeper(folder, store, clock)
    keeper.roll_on()
    assert slots(store) == before
    clock.instant += timedelta(days=10)
    keeper.roll_on()
    rolled = ahead(store, clock)
    assert rolled[0]["id"] == "seinajoki-heart-rhythm-20261203t1000"
    assert rolled[-1]["id"] == "seinajoki-heart-rhythm-20261216t1000"
    assert [slot for slot in rolled if slot in before] == [slot for slot in before if slot["ends"] > "2026-12-03T07"]
    with store.reading() as connection:
        cursor = counter(connection, CHANGES)
    keeper.roll_on()
    with store.reading() as connection:
        assert changes_since(connection, cursor) == ()
    assert str(load_content()).endswith("slots changed: 0")


def test_rules_go_with_the_load_that_no_longer_has_them(
    content: Content, load_content: Load, store: HubStore, folder: HubFolder, clock: FixedClock
) -> None:
    content.small()
    content.slots(rule())
    load_content()
    (content.root / "slots.yaml").unlink()
    load_content(keep=True)
    clock.instant += timedelta(days=7)
    Keeper(folder, store, clock).roll_on()
    assert len(ahead(store, clock)) == 5
    content.slots(rule(days="mon"))
    load_content(keep=True)
    clock.instant += timedelta(days=7)
    Keeper(folder, store, clock).roll_on()
    assert [slot["id"] for slot in ahead(store, clock)] == ["seinajoki-heart-rhythm-20261207t1000"]
    (content.root / "slots.yaml").unlink()
    load_content()
    Keeper(folder, store, clock).roll_on()
    assert ahead(store, clock) == []


def test_with_keep_the_rules_of_other_centres_go_on(store: HubStore) -> None:
    def file(*centres: str, minutes: int = 30) -> SlotsFile:
        more = {"technology": "t", "days": ["mon"], "at": ["10:00"], "minutes": minutes, "capacity": 1}
        return SlotsFile.model_validate_json(json.dumps({"slots": [{"centre": centre, **more} for centre in centres]}))

    with store.writing() as connection:
        keep_rules(connection, file("vasa", "umea"), keep=False)
        keep_rules(connection, file("umea", minutes=45), keep=True)
        noted = json.loads(fact(connection, "rules") or "")
    assert [[(one["centre"], one["minutes"]) for one in each["slots"]] for each in noted] == [
        [("umea", 45)],
        [("vasa", 30)],
    ]


@pytest.mark.expected_logs("load them again")
def test_rules_of_another_version_are_said_so(store: HubStore) -> None:
    with store.writing() as connection:
        set_fact(connection, "rules", '[{"months": 2}]')
        assert make_coming(connection, datetime(2026, 11, 23, tzinfo=UTC)) == 0


def test_faults_in_rules_are_named_by_line(content: Content, load_content: Load) -> None:
    content.small()
    content.slots(
        """
        weeks: 2
        slots:
          - centre: seinajoki
            technology: heart
            station: nine
            days: [mon]
            at: ["10:00", "15:30", "10:30"]
            minutes: 45
            capacity: 4
            taken: [0, 5]
            guest: {centre: umea, name: Nurse}
          - centre: seinajoki
            technology: heart-rhythm
            station: nine
            days: [mon]
            at: ["09:30"]
            minutes: 45
            capacity: 4
        """
    )
    assert faults(load_content) == [
        "slots.yaml:3: on mon at 10:30 this rule overlaps itself at the station 'nine'",
        "slots.yaml:4: 'heart' is a topic, not a technology",
        "slots.yaml:5: the centre 'seinajoki' has no station 'nine'",
        "slots.yaml:7: on mon at 15:30 the centre is not open for 45 minutes",
        "slots.yaml:10: 5 of 4 places can't be taken",
        "slots.yaml:11: there is no centre 'umea'",
        "slots.yaml:12: on mon at 09:30 this rule overlaps the rule number 1 at the station 'nine'",
        "slots.yaml:14: the centre 'seinajoki' has no station 'nine'",
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("[mon", "[monday"), "slots.yaml:6: 'days 1' must be 'mon', 'tue'"),
        (('"10:00"', "ten"), "slots.yaml:7: 'at 1' must be a time such as 10:00"),
        (("minutes", "minuts"), "slots.yaml:3: 'minutes' is missing here"),
        (('"10:00"', '"10:00Z"'), "slots.yaml:3: write the times as hours and minutes"),
    ],
)
def test_misspelt_rules_are_named_by_line(
    content: Content, load_content: Load, change: tuple[str, str], reason: str
) -> None:
    content.small()
    content.slots(rule().replace(*change))
    assert any(fault.startswith(reason) for fault in faults(load_content))


def test_two_rules_that_make_the_same_slot_are_refused(content: Content, load_content: Load) -> None:
    content.small()
    second = rule().split("slots:\n")[1].replace("    station: one\n", "")
    content.slots(rule() + second)
    assert "another rule holds the same demonstration" in faults(load_content)[0]


def _fail_after_taking_numbers(store: HubStore) -> None:
    with store.writing() as connection:
        take_numbers(connection, "changes", 5)
        raise RuntimeError


def test_changes_are_numbered_without_gaps_and_a_failed_load_leaves_none(
    content: Content, load_content: Load, store: HubStore
) -> None:
    content.small()
    content.slots(rule())
    load_content()
    with pytest.raises(RuntimeError):
        _fail_after_taking_numbers(store)
    content.slots(rule(at='"11:00"'))
    load_content()
    with store.reading() as connection:
        numbers = sorted(connection.execute(select(SLOTS.c.change)).scalars())
        assert numbers == list(range(4, 10))  # three went, three came; the first three numbers were overwritten
        assert counter(connection, CHANGES) == 9


def test_a_cursor_brings_what_changed_since_and_no_more(content: Content, load_content: Load, store: HubStore) -> None:
    content.small()
    content.slots(rule())
    load_content()
    with store.reading() as connection:
        cursor = counter(connection, CHANGES)
        assert changes_since(connection, cursor) == ()
    load_content()
    with store.reading() as connection:
        assert changes_since(connection, cursor) == ()
    content.slots(rule(days="mon"))
    load_content()
    with store.reading() as connection:
        later = changes_since(connection, cursor)
        assert [entry for entry in as_told(later) if "slot_gone" in entry] == [
            {"slot_gone": "seinajoki-heart-rhythm-20261124t1000"},
            {"slot_gone": "seinajoki-heart-rhythm-20261127t1000"},
        ]
        everything = changes_since(connection, 0)
        assert [change.model_fields_set for change in everything] == [{"slot"}]


def test_a_slot_that_comes_back_is_told_again(content: Content, load_content: Load, store: HubStore) -> None:
    content.small()
    content.slots(rule())
    load_content()
    with store.writing() as connection:
        assert put_slots(connection, [], keep=False) == 3
    load_content()
    assert len(slots(store)) == 3
