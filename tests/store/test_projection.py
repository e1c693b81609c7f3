"""The projection: each answer that a page gets of the cache."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.documents import KINDS
from kiosk.domain.media import Blob
from kiosk.domain.slots import Guest
from kiosk.domain.status import Status
from kiosk.domain.text import LANGUAGES
from kiosk.paths import DataFolder
from kiosk.store import questions
from kiosk.store.instants import stamp
from kiosk.store.projection import Arrival, Projection
from tests.samples import NOW, Cache, Sample

MOMENT = timedelta(microseconds=1)


def ids(found: tuple[object, ...]) -> list[str]:
    return [each.id for each in found]  # type: ignore[attr-defined]


def test_an_empty_cache_answers_with_nothing(cache: Cache, projection: Projection) -> None:
    assert projection.edition() is None
    assert projection.document("heart", NOW) is None
    assert projection.cards("topic", NOW) == ()
    assert projection.cards_of(["heart"], NOW) == {}
    assert projection.slots("seinajoki", NOW) == ()
    assert projection.arrival("0" * 64) is None
    assert projection.status() == Status(state="never")


def test_the_edition_is_the_one_last_applied(cache: Cache, projection: Projection) -> None:
    cache.publish(edition=3)
    assert projection.edition() == 3
    cache.publish(edition=4)
    assert projection.edition() == 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_of_every_kind_comes_back_whole(
    cache: Cache, projection: Projection, sample: Sample, kind: str
) -> None:
    cache.publish(sample.document(kind, "an-item", order=7, picture=sample.picture("a", 480, 960)))
    found = projection.document("an-item", NOW)
    assert found is not None
    assert (found.kind, found.id, found.order) == (kind, "an-item", 7)
    assert found.picture is not None
    assert len(found.picture.renditions) == 2


def test_a_document_that_is_not_there_is_none(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(sample.document("topic", "heart"))
    assert projection.document("lungs", NOW) is None


def test_a_document_that_went_with_an_edition_is_none(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(sample.document("topic", "heart"), sample.document("topic", "moving"))
    cache.publish(sample.document("topic", "moving"))
    assert projection.document("heart", NOW) is None
    assert ids(projection.cards("topic", NOW)) == ["moving"]


@pytest.mark.parametrize("spoilt", ["{}", '{"kind": "news"}', "not json", '{"kind": "topic", "title": {}}'])
@pytest.mark.expected_logs("the document heart in the cache can't be read")
def test_a_document_that_can_not_be_read_is_none_and_is_logged(
    cache: Cache, projection: Projection, sample: Sample, spoilt: str
) -> None:
    cache.publish(sample.document("topic", "heart"))
    with sqlite3.connect(cache.path) as connection:
        connection.execute("UPDATE items SET document = ?", (spoilt,))
    connection.close()
    assert projection.document("heart", NOW) is None


def test_cards_stand_by_their_order_and_then_by_id(cache: Cache, projection: Projection, sample: Sample) -> None:
    orders = {"delta": 1, "charlie": 2, "alpha": 3, "bravo": 2, "echo": -5}
    cache.publish(*(sample.document("topic", name, order=order) for name, order in orders.items()))
    assert ids(projection.cards("topic", NOW)) == ["echo", "delta", "bravo", "charlie", "alpha"]


def test_cards_of_one_kind_only_are_in_a_list(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(*(sample.document(kind, f"a-{kind}") for kind in KINDS))
    for kind in KINDS:
        assert ids(projection.cards(kind, NOW)) == [f"a-{kind}"]


def test_a_card_speaks_every_language_and_falls_back(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(sample.document("topic", "heart", title={"fi": "Sydän", "en": "Heart"}, summary={"sv": "Hjärtat"}))
    (card,) = projection.cards("topic", NOW)
    assert card.words.keys() == set(LANGUAGES)
    assert [card.words[language].title for language in LANGUAGES] == ["Sydän", "Heart", "Heart"]
    assert {card.words[language].summary for language in LANGUAGES} == {"Hjärtat"}
    assert (card.kind, card.picture, card.words["fi"].picture_alt) == ("topic", None, "")


@pytest.mark.parametrize(("widths", "shown"), [((480, 960, 1600), 960), ((480, 1600), 1600), ((320, 480), 480)])
def test_a_card_shows_a_rendition_that_is_wide_enough(
    cache: Cache, projection: Projection, sample: Sample, widths: tuple[int, ...], shown: int
) -> None:
    cache.publish(sample.document("topic", "heart", picture=sample.picture("a", *widths)))
    (card,) = projection.cards("topic", NOW)
    assert card.picture == sample.sha(f"a{shown}")
    assert card.words["sv"].picture_alt == "Picture of a (sv)"


def test_cards_can_be_asked_for_by_topic(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(
        sample.document("technology", "heart-rhythm", topics=["heart", "talking", "heart"], order=2),
        sample.document("technology", "blood-pressure", topics=["heart"], order=1),
        sample.document("technology", "home-sensors", topics=["moving"]),
        sample.document("video", "heart-film", topics=["heart"]),
    )
    assert ids(projection.cards("technology", NOW, topic="heart")) == ["blood-pressure", "heart-rhythm"]
    assert ids(projection.cards("technology", NOW, topic="talking")) == ["heart-rhythm"]
    assert projection.cards("technology", NOW, topic="nothing") == ()


def test_cards_can_be_asked_for_by_maker(cache: Cache, projection: Projection, sample: Sample) -> None:
    named = [{"type": "paragraph", "text": {"en": '"maker"'}}]
    cache.publish(
        sample.document("technology", "heart-rhythm", provider="maker", order=2),
        sample.document("technology", "blood-pressure", provider="maker", order=1),
        sample.document("technology", "hidden", provider="maker", hidden=True),
        sample.document("technology", "other", provider="another", video="maker"),
        sample.document("technology", "longer", provider="maker-2"),
        sample.document("technology", "named", body=named, topics=["maker"]),
        sample.document("provider", "maker"),
    )
    assert ids(projection.cards("technology", NOW, provider="maker")) == ["blood-pressure", "heart-rhythm"]
    assert ids(projection.cards("technology", NOW, provider="maker", offset=1, limit=1)) == ["heart-rhythm"]
    assert projection.cards("technology", NOW, provider='m" OR 1=1') == ()


def test_what_a_maker_makes_is_found_without_looking_at_everything(cache: Cache, folder: DataFolder) -> None:
    values = {"kind": "technology", "provider": "maker", "now": stamp(NOW), "limit": 7, "offset": 0}
    with closing(sqlite3.connect(folder.cache)) as reading:
        plan = reading.execute(f"EXPLAIN QUERY PLAN {questions.CARDS_OF_MAKER}", values).fetchall()
    assert [step for *_, step in plan] == ["SEARCH i USING INDEX items_by_provider (provider=? AND kind=?)"]


def test_cards_can_be_asked_for_by_centre(cache: Cache, projection: Projection, sample: Sample) -> None:
    def at(*stands: str) -> list[dict[str, str]]:
        return [dict(zip(("centre", "station"), stand.split(), strict=True)) for stand in stands]

    cache.publish(
        sample.document("technology", "a", places=at("umea window", "umea kitchen", "seinajoki window")),
        sample.document("technology", "b", places=at("umea window")),
        sample.document("technology", "c"),
    )
    assert ids(projection.cards("technology", NOW, centre="umea")) == ["a", "b"]
    assert ids(projection.cards("technology", NOW, centre="seinajoki")) == ["a"]
    assert projection.cards("technology", NOW, centre="vasa") == ()


def test_pages_of_cards_follow_each_other_without_gap_or_repetition(
    cache: Cache, projection: Projection, sample: Sample
) -> None:
    cache.publish(*(sample.document("lesson", f"lesson-{n:02}", order=n // 7) for n in range(53)))
    pages = [projection.cards("lesson", NOW, offset=offset, limit=24) for offset in (0, 24, 48, 72)]
    assert [len(page) for page in pages] == [24, 24, 5, 0]
    assert [card.id for page in pages for card in page] == [f"lesson-{n:02}" for n in range(53)]


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (None, None, True),
        (NOW, None, True),
        (NOW + MOMENT, None, False),
        (None, NOW, False),
        (None, NOW + MOMENT, True),
        (NOW - MOMENT, NOW + MOMENT, True),
        (NOW - 2 * MOMENT, NOW - MOMENT, False),
    ],
)
@pytest.mark.parametrize("zone_hours", [0, 2, -11])
def test_what_does_not_hold_now_is_nowhere(
    cache: Cache,
    projection: Projection,
    sample: Sample,
    start: datetime | None,
    end: datetime | None,
    shown: bool,
    zone_hours: int,
) -> None:
    cache.publish(sample.document("topic", "heart", valid_from=start, valid_until=end))
    now = NOW.astimezone(timezone(timedelta(hours=zone_hours)))
    assert (projection.document("heart", now) is not None) is shown
    assert (projection.cards("topic", now) != ()) is shown
    assert ("heart" in projection.cards_of(["heart"], now)) is shown
    assert projection.cards_known(["heart", "gone"]).keys() == {"heart"}, "for who has booked it, and for the desk"


def test_cards_of_some_ids_are_those_that_exist(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.publish(sample.document("topic", "heart"), sample.document("video", "heart-film"))
    assert projection.cards_of(["heart-film", "gone", "heart", "heart"], NOW).keys() == {"heart", "heart-film"}
    assert projection.cards_of([], NOW) == {}


def test_slots_come_soonest_first_and_only_those_after_the_instant(
    cache: Cache, projection: Projection, sample: Sample
) -> None:
    now_sharp = sample.slot("at-once", hours=0)
    cache.slots(
        sample.slot("third", hours=30), now_sharp, sample.slot("first", hours=1), sample.slot("second", hours=3)
    )
    assert ids(projection.slots("seinajoki", NOW)) == ["first", "second", "third"]
    assert ids(projection.slots("seinajoki", NOW - MOMENT)) == ["at-once", "first", "second", "third"]
    assert ids(projection.slots("seinajoki", NOW, limit=2)) == ["first", "second"]
    assert projection.slots("seinajoki", NOW + timedelta(days=9)) == ()


def test_slots_of_one_centre_and_one_technology(cache: Cache, projection: Projection, sample: Sample) -> None:
    cache.slots(
        sample.slot("a", hours=1),
        sample.slot("b", hours=2, technology="home-sensors"),
        sample.slot("c", hours=3, centre="umea"),
    )
    assert ids(projection.slots("seinajoki", NOW)) == ["a", "b"]
    assert ids(projection.slots("seinajoki", NOW, technology="home-sensors")) == ["b"]
    assert ids(projection.slots("umea", NOW)) == ["c"]
    assert projection.slots("umea", NOW, technology="home-sensors") == ()


def test_a_slot_comes_back_as_it_was(cache: Cache, projection: Projection, sample: Sample) -> None:
    guest = Guest(centre="umea", name="Ebba Exempel")
    slots = (sample.slot("a", hours=1, station="window", free=0, guest=guest), sample.slot("b", hours=2))
    cache.slots(*slots)
    assert projection.slots("seinajoki", NOW) == slots


def test_arrival_tells_how_much_of_a_film_is_here(cache: Cache, projection: Projection, sample: Sample) -> None:
    blob = sample.blob("film", size=1000, kind="video/mp4")
    film = {"file": "film.mp4", "blob": blob}
    cache.publish(sample.document("video", "a-film", film=film), missing=[blob["sha256"]])
    assert projection.arrival(blob["sha256"]) == Arrival(here=0, size=1000, failed=False)
    for here, reason, complete in ((400, "", False), (400, "damaged", False), (1000, "", True), (1000, "x", False)):
        cache.writer.medium(Blob.model_validate(blob), here, reason)
        found = projection.arrival(blob["sha256"])
        assert found == Arrival(here=here, size=1000, failed=bool(reason))
        assert found.complete is complete


def test_the_status_is_what_the_agent_last_said(cache: Cache, projection: Projection) -> None:
    said = Status(state="offline", reason="unreachable", detail="no route", checked_at=NOW, offline_since=NOW, done=1)
    cache.writer.set_status(said)
    assert projection.status() == said
    cache.writer.set_status(Status(state="fresh", checked_at=NOW, order_done=4))
    assert projection.status() == Status(state="fresh", checked_at=NOW, order_done=4)


@given(st.datetimes(timezones=st.timezones()), st.datetimes(timezones=st.timezones()))
def test_stamps_sort_as_instants_do(one: datetime, other: datetime) -> None:
    try:
        first, second = one.astimezone(UTC), other.astimezone(UTC)
    except OverflowError:  # the very ends of the calendar
        return
    assert (stamp(one) < stamp(other)) == (first < second)
    assert datetime.fromisoformat(stamp(one)) == first


def test_a_stamp_has_one_fixed_form() -> None:
    assert stamp(datetime(2026, 11, 24, 9, tzinfo=UTC)) == "2026-11-24T09:00:00.000000+00:00"


def test_an_instant_without_a_zone_can_not_be_stamped() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        stamp(datetime(2026, 11, 24, 9))
