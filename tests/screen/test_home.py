"""Home: empty at first and friendly about it, then filled once, and calm from then on."""

from __future__ import annotations

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.home import HomePage
from kiosk.screen.session import Session
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.reading import column, heard, movements, table


def opened(browse: Browse, session: Session, folder: DataFolder, clock: FixedClock) -> HomePage:
    return HomePage(session=session, folder=folder, content=browse.home(), now=clock.now())


def test_without_content_home_is_empty_and_asks_nothing(
    browse: Browse, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    page = opened(browse, session, folder, clock)
    assert not any((page.ready, page.hasVideos, page.hasDemos, page.hasNext))
    assert (page.tryId, page.tryTitle, page.tryAlt, page.tryPicture, page.tryStation) == ("", "", "", "", 0)
    assert (page.nextTime, page.nextDay, page.nextTitle, page.topics.rowCount()) == ("", "", "", 0)
    session.speak("sv")


def fill(cache: Cache, sample: Sample) -> None:
    station = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}
    here = {"places": [{"centre": "seinajoki", "station": "window"}], "picture": sample.picture("large", 1200)}
    cache.publish(
        sample.document("centre", "seinajoki", stations=[station]),
        sample.document("topic", "talking", order=2, tone="spruce"),
        sample.document("topic", "heart", order=1),
        sample.document("technology", "heart-rhythm", **here),
        sample.document("video", "a-film"),
        sample.document("demo", "a-demo"),
    )
    cache.slots(sample.slot("today", hours=2), sample.slot("tomorrow", hours=26))


def test_home_fills_by_itself_once_there_is_content(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    page = opened(browse, session, folder, clock)
    told, seen = heard(page.contentChanged), movements(page.topics)
    fill(cache, sample)
    content = browse.home()
    assert content is not None
    page.fill(content, clock.now())
    assert page.ready
    assert page.hasVideos
    assert page.hasDemos
    assert seen == [("added", 0, 1)]
    assert len(told) == 1


def test_needs_come_in_the_language_of_now(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    fill(cache, sample)
    page = opened(browse, session, folder, clock)
    assert table(page.topics)[1] == {
        "itemId": "talking",
        "title": "Title of talking",
        "summary": "Summary",
        "glyph": "heart",
        "tone": "spruce",
    }
    seen = movements(page.topics)
    session.speak("fi")
    assert column(page.topics, "title") == ["Title of heart (fi)", "Title of talking (fi)"]
    assert {what for what, *_ in seen} == {"changed"}


def test_what_can_be_tried_here_stands_at_its_station(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    fill(cache, sample)
    path = folder.blob(sample.sha("large1200"))
    path.parent.mkdir(parents=True)
    path.write_bytes(b"picture")
    page = opened(browse, session, folder, clock)
    session.speak("sv")
    assert (page.tryId, page.tryTitle, page.tryStation) == ("heart-rhythm", "Title of heart-rhythm (sv)", 2)
    assert (page.tryAlt, page.tryPicture) == ("Picture of large (sv)", path.as_uri())


def test_the_next_time_names_the_day_unless_it_is_today(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    fill(cache, sample)
    today = opened(browse, session, folder, clock)
    assert (today.hasNext, today.nextDay, today.nextTime) == (True, "", "13:00")
    assert today.nextTitle == "Title of heart-rhythm"
    cache.slots(sample.slot("night", hours=13.5))
    night = opened(browse, session, folder, clock)
    session.speak("fi")
    assert (night.nextDay, night.nextTime) == ("ke 25.11.", "0.30")
    cache.slots(sample.slot("walk-in", hours=-0.25, now=True))
    assert opened(browse, session, folder, clock).nextIsNow
    cache.slots()
    assert not opened(browse, session, folder, clock).hasNext
