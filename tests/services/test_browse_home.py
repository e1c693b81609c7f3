"""What home shows: needs, something to try, and the next free time."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from browse_content import centre, standing

from kiosk.domain.clock import FixedClock
from kiosk.domain.documents import Topic
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse
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
