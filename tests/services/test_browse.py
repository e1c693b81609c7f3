"""Looking around: what each page gets when it opens, with a real cache behind it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from browse_content import centre, standing

from kiosk.domain.clock import FixedClock
from kiosk.domain.slots import Guest
from kiosk.services.browse import PAGE_SIZE, Browse
from tests.samples import Cache, Sample

ROOT = Path(__file__).parents[2]

# Home


def test_a_page_of_another_kind_under_the_same_id_is_none(browse: Browse, cache: Cache, sample: Sample) -> None:
    kinds = ("topic", "technology", "video", "demo", "centre")
    asked = dict(zip(kinds, (browse.topic, browse.technology, browse.video, browse.demo, browse.centre), strict=True))
    cache.publish(*(sample.document(kind, f"a-{kind}") for kind in kinds))
    for kind, question in asked.items():
        for other in kinds:
            assert (question(f"a-{other}") is not None) is (kind == other)
        assert question("nothing") is None


def test_a_need_opens(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("topic", "heart", tone="cloudberry"))
    topic = browse.topic("heart")
    assert topic is not None
    assert topic.tone == "cloudberry"


def test_lists_come_a_page_at_a_time(browse: Browse, cache: Cache, sample: Sample) -> None:
    heart = {"topics": ["heart"]}
    cache.publish(*(sample.document("technology", f"t{n:02}", **(heart if n % 2 else {})) for n in range(30)))
    pages = [browse.cards("technology", offset=offset) for offset in range(0, 48, PAGE_SIZE)]
    assert [len(page) for page in pages] == [12, 12, 6, 0]
    assert len({card.id for page in pages for card in page}) == 30
    assert len(browse.cards("technology", topic="heart")) == PAGE_SIZE
    assert len(browse.cards("technology", topic="heart", offset=PAGE_SIZE)) == 3


def test_a_document_past_its_day_is_gone_from_every_page(
    browse: Browse, cache: Cache, sample: Sample, clock: FixedClock
) -> None:
    until = clock.now() + timedelta(hours=1)
    cache.publish(sample.document("topic", "heart", valid_until=until))
    assert browse.topic("heart") is not None
    clock.instant = until
    assert browse.topic("heart") is None
    assert browse.cards("topic") == ()


# A technology


def test_a_technology_knows_what_stands_around_it(browse: Browse, cache: Cache, sample: Sample) -> None:
    links = {"video": "a-film", "demo": "a-demo", "provider": "exempel-vardteknik"}
    cache.publish(
        centre(sample),
        sample.document("technology", "heart-rhythm", **links, places=standing("window")),
        sample.document("video", "a-film", film={"file": "film.mp4", "seconds": 42.5}),
        sample.document("demo", "a-demo"),
        sample.document("provider", "exempel-vardteknik"),
    )
    cache.slots(
        sample.slot("other", hours=1, technology="home-sensors"),
        sample.slot("full", hours=2, free=0),
        sample.slot("next", hours=3),
    )
    found = browse.technology("heart-rhythm")
    assert found is not None
    assert found.technology.id == "heart-rhythm"
    assert found.station is not None
    assert (found.station.id, found.station.number) == ("window", 2)
    assert found.video is not None
    assert (found.video.id, found.video_seconds) == ("a-film", 42.5)
    assert found.demo is not None
    assert found.demo.id == "a-demo"
    assert found.provider is not None
    assert found.provider.city == "Umeå"
    assert found.next_slot is not None
    assert found.next_slot.id == "next"


@pytest.mark.parametrize(
    ("slots", "has_times"),
    [([], False), ([{"free": 0}], True), ([{"free": 0, "state": "cancelled"}], False), ([{"hours": -3}], False)],
    ids=["none", "full", "cancelled", "over"],
)
def test_times_that_are_full_are_times(
    browse: Browse, cache: Cache, sample: Sample, slots: list[dict[str, Any]], *, has_times: bool
) -> None:
    cache.publish(centre(sample), sample.document("technology", "heart-rhythm"))
    cache.slots(*(sample.slot("one", **{"hours": 2, **each}) for each in slots))
    found = browse.technology("heart-rhythm")
    assert found is not None
    assert (found.has_times, found.next_slot) == (has_times, None)


def test_a_technology_that_stands_elsewhere_has_no_station_here(browse: Browse, cache: Cache, sample: Sample) -> None:
    elsewhere = standing("window", at="umea")
    unknown = standing("cellar")
    cache.publish(
        centre(sample),
        sample.document("technology", "elsewhere", places=elsewhere),
        sample.document("technology", "unknown", places=unknown),
        sample.document("technology", "both", places=[*elsewhere, *standing("entrance")]),
    )
    stations = [found.station for name in ("elsewhere", "unknown", "both") if (found := browse.technology(name))]
    assert [station.id if station else None for station in stations] == [None, None, "entrance"]


@pytest.mark.parametrize(
    "links",
    [
        {},
        {"video": "gone", "demo": "gone", "provider": "gone"},
        {"video": "a-demo", "demo": "a-topic", "provider": "a-topic"},
    ],
    ids=["none", "gone", "of another kind"],
)
def test_a_technology_opens_whatever_became_of_its_links(
    browse: Browse, cache: Cache, sample: Sample, links: dict[str, str]
) -> None:
    cache.publish(
        sample.document("technology", "heart-rhythm", **links, places=standing("window")),
        sample.document("topic", "a-topic"),
        sample.document("demo", "a-demo"),
    )
    found = browse.technology("heart-rhythm")
    assert found is not None
    assert (found.station, found.video, found.video_seconds, found.demo) == (None, None, 0.0, None)
    assert (found.provider, found.next_slot) == (None, None)


def test_a_demo_opens(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("demo", "a-demo"))
    demo = browse.demo("a-demo")
    assert demo is not None
    assert demo.scene(demo.start).leads_to == ("last",)


# Times


def test_the_times_page_shows_what_comes_here_full_or_not(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(
        centre(sample), sample.document("technology", "heart-rhythm"), sample.document("technology", "home-sensors")
    )
    cache.slots(
        sample.slot("past", hours=-1),
        sample.slot("third", hours=26),
        sample.slot("first", hours=1, free=0),
        sample.slot("second", hours=2, technology="home-sensors"),
        sample.slot("elsewhere", hours=2, centre="umea"),
        sample.slot("of-nothing-shown", hours=3, technology="gone"),
        sample.slot("closed", hours=4, free=0, state="closed"),
    )
    times = browse.times()
    assert times.centre is not None
    assert [slot.id for slot in times.slots] == ["first", "second", "third"]
    assert times.cards.keys() == {"heart-rhythm", "home-sensors"}
    assert times.guests == {}
    assert [slot.id for slot in browse.times("home-sensors").slots] == ["second"]
    assert browse.times("nothing").slots == ()
    around = browse.around(times.slots[:1], ("home-sensors", "gone"))
    assert (len(around.slots), around.cards.keys()) == (1, {"heart-rhythm", "home-sensors"})


def test_a_guest_from_another_shore_brings_that_centre_and_its_zone(
    browse: Browse, cache: Cache, sample: Sample
) -> None:
    cache.publish(
        centre(sample),
        centre(sample, "umea", zone="Europe/Stockholm"),
        sample.document("technology", "heart-rhythm"),
    )
    guests = [Guest(centre=name, name="Ebba Exempel") for name in ("umea", "umea", "gone")]
    cache.slots(*(sample.slot(f"s{n}", hours=n + 1, guest=guest) for n, guest in enumerate(guests)))
    times = browse.times()
    assert len(times.slots) == 3
    assert {name: found.zone for name, found in times.guests.items()} == {"umea": "Europe/Stockholm"}


# About


def test_the_about_page_comes_with_the_centres_in_their_order(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(
        sample.document("page", "about"),
        centre(sample, "vasa", order=30, partner=True),
        centre(sample, "umea", order=20),
        centre(sample, order=10),
    )
    page, centres = browse.about()
    assert page is not None
    assert page.id == "about"
    assert [each.id for each in centres] == ["seinajoki", "umea", "vasa"]


def test_the_centres_are_there_without_an_about_page(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("topic", "about"), centre(sample))
    page, centres = browse.about()
    assert page is None
    assert [each.id for each in centres] == ["seinajoki"]


def test_the_kiosks_own_centre_is_the_one_it_was_told(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(centre(sample), centre(sample, "umea", zone="Europe/Stockholm"))
    own, other = browse.centre(), browse.centre("umea")
    assert own is not None
    assert other is not None
    assert (own.id, other.id) == ("seinajoki", "umea")


def test_the_privacy_notice_says_what_the_hub_was_set_to(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("centre", "seinajoki"))
    assert browse.around(()).details_days == 14
    cache.publish(sample.document("centre", "seinajoki"), details_days=90)
    assert browse.around(()).details_days == 90
