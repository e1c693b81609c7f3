"""Looking around: what each page gets when it opens, with a real cache behind it."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from browse_content import centre, standing

from kiosk.domain.clock import FixedClock
from kiosk.domain.documents import Topic
from kiosk.domain.slots import Guest
from kiosk.paths import DataFolder
from kiosk.services.browse import PAGE_SIZE, Browse
from tests.samples import NOW, Cache, Sample

ROOT = Path(__file__).parents[2]

# Home


def test_home_is_none_while_there_is_no_edition(browse: Browse, cache: Cache, sample: Sample) -> None:
    assert browse.home() is None
    cache.slots(sample.slot("a", hours=1))
    assert browse.home() is None


def test_home_of_an_edition_with_nothing_in_it_is_empty(browse: Browse, cache: Cache) -> None:
    cache.publish()
    home = browse.home()
    assert home is not None
    assert (home.zone, home.needs, home.to_try, home.to_try_station) == ("UTC", (), None, 0)
    assert (home.next_time, home.has_videos, home.has_demos) == (None, False, False)


def test_home_leads_with_the_needs_in_their_order(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(
        centre(sample), sample.document("topic", "talking", order=2), sample.document("topic", "heart", order=1)
    )
    home = browse.home()
    assert home is not None
    assert home.zone == "Europe/Helsinki"
    assert [(need.card.id, need.tone) for need in home.needs] == [("heart", "fjord"), ("talking", "fjord")]
    assert Topic.model_fields["tone"].default == "fjord"


def test_home_is_filled_without_what_takes_long_to_import(folder: DataFolder, cache: Cache, sample: Sample) -> None:
    cache.publish(
        centre(sample),
        sample.document("topic", "heart"),
        sample.document("technology", "heart-rhythm", places=standing("window")),
    )
    cache.slots(sample.slot("soon", hours=1))
    code = f"""if True:
        import sys
        from datetime import datetime
        from pathlib import Path
        from kiosk.domain.clock import FixedClock
        from kiosk.paths import DataFolder
        from kiosk.services.browse import Browse
        from kiosk.store.projection import Projection
        folder, clock = DataFolder(Path({str(folder.root)!r})), FixedClock(datetime.fromisoformat({NOW.isoformat()!r}))
        home = Browse(projection=Projection(folder.cache), folder=folder, clock=clock, centre="seinajoki").home()
        assert home.needs and home.to_try_station == 2 and home.next_time.slot == "soon", home
        sys.exit(bool({{"sqlalchemy", "pydantic", "kiosk.domain.documents"}} & set(sys.modules)))
    """
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60, cwd=ROOT).returncode == 0


def test_home_knows_whether_there_is_anything_to_watch_or_try(browse: Browse, cache: Cache, sample: Sample) -> None:
    found = []
    for documents in ([], [sample.document("video", "a-film")], [sample.document("demo", "a-demo")]):
        cache.publish(*documents)
        home = browse.home()
        assert home is not None
        found.append((home.has_videos, home.has_demos))
    assert found == [(False, False), (True, False), (False, True)]


def test_what_there_is_to_try_is_another_one_each_day_and_always_one_that_stands_here(
    browse: Browse, cache: Cache, sample: Sample, clock: FixedClock
) -> None:
    here = {"heart-rhythm": "window", "home-sensors": "entrance", "memory-test": "window"}
    numbers = {"entrance": 1, "window": 2}
    cache.publish(
        centre(sample),
        *(sample.document("technology", name, places=standing(station)) for name, station in here.items()),
        sample.document("technology", "self-care", places=standing("window", at="umea")),
        sample.document("technology", "remote-visit"),
    )
    offered = []
    for _ in range(6):
        home = browse.home()
        assert home is not None
        assert home.to_try is not None
        assert home.to_try_station == numbers[here[home.to_try.id]]
        offered.append(home.to_try.id)
        clock.instant += timedelta(days=1)
    assert set(offered[:3]) == here.keys()
    assert offered[:3] == offered[3:]


def test_what_stands_at_no_station_in_use_is_to_be_tried_only_where_nothing_else_is(
    browse: Browse, cache: Cache, sample: Sample, clock: FixedClock
) -> None:
    fields = {name: sample.text(name) for name in ("name", "where")}
    stations = [{"id": "window", "number": 2, **fields}, {"id": "attic", "number": 5, **fields, "retired": True}]
    house = sample.document("centre", "seinajoki", stations=stations)
    used, unused = (sample.document("technology", at, places=standing(at)) for at in ("window", "attic"))
    for there, shown in (((used, unused), ("window", 2)), ((unused,), ("attic", 0))):
        cache.publish(house, *there)
        for _ in range(3):
            home = browse.home()
            assert home is not None
            assert home.to_try is not None
            assert (home.to_try.id, home.to_try_station) == shown
            clock.instant += timedelta(days=1)


def test_what_there_is_to_try_stays_the_same_all_day(
    browse: Browse, cache: Cache, sample: Sample, clock: FixedClock
) -> None:
    cache.publish(*(sample.document("technology", f"t{n}", places=standing("window")) for n in range(5)))
    offered = set()
    for _ in range(12):
        home = browse.home()
        assert home is not None
        assert home.to_try is not None
        offered.add(home.to_try.id)
        clock.instant += timedelta(hours=1)
    assert len(offered) == 1


def test_what_there_is_to_try_is_what_the_staff_has_put_in_front(
    browse: Browse, cache: Cache, sample: Sample, clock: FixedClock
) -> None:
    in_front = {"t1", "t3"}
    cache.publish(
        *(sample.document("technology", f"t{n}", places=standing("window"), featured=n in (1, 3)) for n in range(5)),
        sample.document("technology", "elsewhere", places=standing("window", at="umea"), featured=True),
    )
    offered = set()
    for _ in range(5):
        home = browse.home()
        assert home is not None
        assert home.to_try is not None
        offered.add(home.to_try.id)
        clock.instant += timedelta(days=1)
    assert offered == in_front


def test_the_next_time_on_home_has_room_lies_ahead_and_is_of_something_shown(
    browse: Browse, cache: Cache, sample: Sample
) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"))
    cache.slots(
        sample.slot("past", hours=-1),
        sample.slot("just-now", hours=0.01),
        sample.slot("full", hours=1, free=0),
        sample.slot("of-another-centre", hours=1, centre="umea"),
        sample.slot("of-nothing-shown", hours=2, technology="gone"),
        sample.slot("this", hours=3, free=1),
        sample.slot("later", hours=4),
    )
    home = browse.home()
    assert home is not None
    assert home.next_time is not None
    assert home.next_time.slot == "this"
    assert home.next_time.card.id == "heart-rhythm"


def test_the_next_time_is_found_behind_a_long_row_of_full_ones(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"))
    full = [sample.slot(f"full-{n:03}", hours=1 + n / 10, free=0) for n in range(120)]
    cache.slots(*full, sample.slot("free", hours=50))
    home = browse.home()
    assert home is not None
    assert home.next_time is not None
    assert home.next_time.slot == "free"


def test_home_has_no_next_time_when_all_are_full(browse: Browse, cache: Cache, sample: Sample) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"))
    cache.slots(*(sample.slot(f"s{n}", hours=n + 1, free=0) for n in range(3)))
    home = browse.home()
    assert home is not None
    assert home.next_time is None


# Needs and lists


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
