"""The centre at a glance, from a small file that may be missing, spoilt, or written by nobody we know."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.documents import Centre
from kiosk.paths import DataFolder
from kiosk.screen.session import Session
from kiosk.screen.welcome import Welcome
from kiosk.store.first import write_first
from tests.samples import NOW, Sample
from tests.screen.reading import heard

WEEK = [{"days": ["mon", "tue", "wed", "thu"], "opens": "09:00", "closes": "16:00"}]
WEEK += [{"days": ["fri"], "opens": "09:30", "closes": "15:00"}]


@pytest.fixture
def folder(folder: DataFolder) -> DataFolder:
    """A kiosk's folder that exists."""
    folder.root.mkdir()
    return folder


def welcome(folder: DataFolder, session: Session, now: datetime = NOW) -> Welcome:
    return Welcome(folder=folder, session=session, now=now)


def everything(made: Welcome) -> tuple[Any, ...]:
    texts = [
        made.words(field, language) for field in ("title", "summary", "city", "x") for language in ("fi", "", "\0")
    ]
    told = made.languages, made.city, made.phone, made.picture, made.clock, made.day
    return (*texts, *told, made.hoursKnown, made.isOpen, made.opens, made.closes, made.shortHours)


def centre(sample: Sample, **fields: Any) -> Centre:
    return Centre.model_validate(sample.document("centre", "seinajoki", hours=WEEK, **fields))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_it_shows_what_the_agent_wrote(folder: DataFolder, session: Session, sample: Sample) -> None:
    picture = sample.picture("room", 480, 1600)
    write_first(folder.first, centre(sample, phone="+358 6 000 0000", picture=picture, languages=["sv", "fi"]), 1)
    path = folder.blob(sample.sha("room1600"))
    path.parent.mkdir(parents=True)
    path.write_bytes(b"picture")
    made = welcome(folder, session)
    assert (made.phone, made.picture, made.languages) == (
        "+358\N{NO-BREAK SPACE}6\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}0000",
        path.as_uri(),
        ["sv", "fi", "en"],
    )
    assert made.words("title", "fi") == "Title of seinajoki (fi)"
    assert session.language == "sv"
    assert (made.city, made.clock, made.day) == ("Words (sv)", "11:00", "tis 24 nov.")


@pytest.mark.parametrize(
    ("now", "is_open", "opens", "closes", "short"),
    [
        (at(24, 6), False, "9.00", "16.00", "9–16"),
        (at(24, 7), True, "", "16.00", "9–16"),
        (at(24, 13, 59), True, "", "16.00", "9–16"),
        (at(24, 14), False, "", "16.00", "9–16"),
        (at(27, 7), False, "9.30", "15.00", "9.30–15"),
        (at(28, 10), False, "", "", ""),
        (at(25, 10), False, "", "", ""),
        (at(26, 10), True, "", "13.00", "10–13"),
    ],
    ids=["before", "opening", "last minute", "closing", "friday", "saturday", "closed by exception", "other hours"],
)
def test_the_hours_of_today(
    folder: DataFolder,
    session: Session,
    sample: Sample,
    now: datetime,
    is_open: bool,
    opens: str,
    closes: str,
    short: str,
) -> None:
    exceptions = [{"on": "2026-11-25"}, {"on": "2026-11-26", "opens": "10:00", "closes": "13:00"}]
    write_first(folder.first, centre(sample, exceptions=exceptions), 1)
    made = welcome(folder, session, now)
    session.speak("fi")
    assert made.hoursKnown
    assert (made.isOpen, made.opens, made.closes, made.shortHours) == (is_open, opens, closes, short)


def test_the_clock_goes_on_and_tells_so(folder: DataFolder, session: Session, sample: Sample) -> None:
    write_first(folder.first, centre(sample), 1)
    made = welcome(folder, session, at(24, 13, 59))
    told = heard(made.changed)
    made.tick(at(24, 14, 0))
    assert (made.clock, made.isOpen, len(told)) == ("16.00", False, 1)


def test_the_language_changes_clock_and_day(folder: DataFolder, session: Session) -> None:
    made = welcome(folder, session)
    told = heard(made.changed)
    seen = []
    for language in ("fi", "sv", "en"):
        session.speak(language)
        seen.append((made.clock, made.day))
    assert seen == [("11.00", "ti 24.11."), ("11:00", "tis 24 nov."), ("11:00", "Tue 24 Nov")]
    assert len(told) == 3


def test_a_new_file_is_read_and_the_same_one_tells_nobody(folder: DataFolder, session: Session, sample: Sample) -> None:
    made = welcome(folder, session)
    told = heard(made.changed)
    write_first(folder.first, centre(sample, phone="1"), 1)
    made.load()
    made.load()
    assert made.phone == "1"
    write_first(folder.first, centre(sample, phone="2"), 2)
    made.load()
    assert made.phone == "2"
    assert len(told) == 3  # the first one speaks of the centre and of its language


@pytest.mark.expected_logs("first.json can't be read")
@pytest.mark.parametrize("spoilt", ["missing", "garbage", "half", "huge", "folder", "deep", "no object", "no centre"])
def test_a_spoilt_file_leaves_what_was_there(folder: DataFolder, session: Session, sample: Sample, spoilt: str) -> None:
    write_first(folder.first, centre(sample, phone="1"), 1)
    made = welcome(folder, session)
    whole = folder.first.read_bytes()
    folder.first.unlink()
    contents = {"garbage": b"\xff\xfe\x00" * 99, "half": whole[: len(whole) // 2], "huge": b" " * 10_000_001}
    contents |= {"deep": b"[" * 100_000, "no object": b"[1]", "no centre": b'{"centre": 5}'}
    if spoilt == "folder":
        folder.first.mkdir()
    elif spoilt != "missing":
        folder.first.write_bytes(contents[spoilt])
    made.load()
    assert made.phone == "1"
    everything(made)
    everything(welcome(folder, session))


def test_without_a_file_it_is_silent_and_knows_the_time(folder: DataFolder, session: Session) -> None:
    made = welcome(folder, session)
    assert (made.languages, made.city, made.phone, made.picture) == (["fi", "sv", "en"], "", "", "")
    assert (made.hoursKnown, made.isOpen, made.clock) == (False, False, "11:00")


VALUES: list[object] = [
    None,
    True,
    0,
    -1,
    1e308,
    "",
    "x",
    "../../etc/passwd",
    "\0",
    [],
    [None],
    [[]],
    {},
    {"x": 1},
    ["fi", {}],
    "Europe",
]
FIELDS = ["id", "title", "city", "phone", "picture", "languages", "zone", "hours", "exceptions"]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_field_of_any_type_raises_nothing(
    folder: DataFolder, session: Session, sample: Sample, field: str, value: object
) -> None:
    fields = centre(sample, picture=sample.picture("room", 480)).model_dump(mode="json")
    folder.first.write_text(json.dumps({"centre": {**fields, field: value}}), encoding="utf-8")
    everything(welcome(folder, session))


@pytest.mark.parametrize(
    "fields",
    [
        {"picture": {"renditions": "x"}},
        {"picture": {"renditions": [{"blob": 5}]}},
        {"picture": {"renditions": [{"blob": {"sha256": 5}}]}},
        {"picture": {"renditions": [{"blob": {"sha256": "../../../../etc/hostname"}}]}},
        {"hours": [{"days": 5, "opens": 5, "closes": None}]},
        {"hours": [{"days": ["tue"], "opens": "25:99", "closes": "never"}]},
        {"hours": [{"days": ["tue"], "opens": "09:00+02:00", "closes": "16:00"}]},
        {"hours": [{"days": ["tue"]}]},
        {"exceptions": [{"on": "2026-11-24", "opens": 9, "closes": 16}]},
        {"exceptions": {"on": "2026-11-24"}},
        {"zone": "../../../../etc/passwd"},
        {"zone": "Europe/"},
        {"zone": "A" * 5000},
        {"languages": ["en", "en", "xx", 5, None]},
        {"city": {"en": ["x"]}, "phone": {"en": "x"}},
    ],
    ids=lambda fields: json.dumps(fields)[:60],
)
def test_wrong_values_inside_raise_nothing(folder: DataFolder, session: Session, fields: dict[str, Any]) -> None:
    folder.first.write_text(json.dumps({"centre": fields}), encoding="utf-8")
    made = welcome(folder, session)
    everything(made)
    assert made.picture == ""
    assert sorted(made.languages) == ["en", "fi", "sv"]


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*FIELDS, "days", "opens", "closes", "on", "renditions"]), JSON))
def test_nothing_that_json_can_say_raises(folder: DataFolder, session: Session, fields: dict[str, Any]) -> None:
    folder.first.write_text(json.dumps({"centre": fields}), encoding="utf-8")
    everything(welcome(folder, session))
