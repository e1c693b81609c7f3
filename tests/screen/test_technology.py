"""A technology's page: what it shows, in which language, and what it keeps."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.session import Session
from kiosk.screen.technology import TechnologyPage
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.reading import column, heard, table

ZONE = "Europe/Helsinki"


def way(sample: Sample, country: str) -> dict[str, Any]:
    return {name: sample.text(f"{name} in {country}") for name in ("ask", "cost", "source")} | {"checked": "2026-10-01"}


def opened(browse: Browse, session: Session, folder: DataFolder, clock: FixedClock) -> TechnologyPage:
    content = browse.technology("heart-rhythm")
    assert content is not None
    return TechnologyPage(session=session, folder=folder, content=content, zone=ZONE, now=clock.now())


def full(sample: Sample) -> list[dict[str, Any]]:
    station = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("By the window")}
    body = [
        {"type": "heading", "text": sample.text("More")},
        {"type": "list", "items": [sample.text("One"), sample.text("Two")], "numbered": True},
        {"type": "key_fact", "fact": sample.text("1 of 4"), "text": sample.text("has it")},
        {"type": "picture", "picture": sample.picture("inside", 480, 1600)},
    ]
    links = {"video": "a-film", "demo": "a-demo", "provider": "maker"}
    return [
        sample.document("centre", "seinajoki", stations=[station]),
        sample.document(
            "technology",
            "heart-rhythm",
            places=[{"centre": "seinajoki", "station": "window"}],
            picture=sample.picture("large", 480, 1600),
            body=body,
            get_fi=way(sample, "fi"),
            get_se=way(sample, "se"),
            **links,
        ),
        sample.document("video", "a-film", film={"file": "film.mp4", "seconds": 61.0}),
        sample.document("demo", "a-demo"),
        sample.document("provider", "maker", contact="post@maker.example"),
    ]


def test_everything_shows_in_the_language_of_now(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    page = opened(browse, session, folder, clock)
    for language, tail in (("en", ""), ("fi", " (fi)"), ("sv", " (sv)")):
        session.speak(language)
        assert (page.title, page.summary) == (f"Title of heart-rhythm{tail}", f"Summary{tail}")
        assert (page.does, page.cannot) == ([f"Words{tail}"], [f"Words{tail}"])
        assert page.alt == f"Picture of large{tail}"
        assert (page.demoSummary, page.stationWhere) == (f"Summary{tail}", f"By the window{tail}")
        assert (page.providerName, page.providerSummary) == (f"Title of maker{tail}", f"Summary{tail}")
        assert page.inFinland is not None
        assert page.inFinland.ask == f"ask in fi{tail}"
        assert page.inSweden is not None
        assert page.inSweden.cost == f"cost in se{tail}"
        assert page.inSweden.source == f"source in se{tail}"
        assert column(page.body, "text") == [
            f"More{tail}",
            f"One{tail}\nTwo{tail}",
            f"has it{tail}",
            f"Picture of inside{tail}",
        ]


def test_what_has_no_language_is_told_too(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    page = opened(browse, session, folder, clock)
    assert (page.itemId, page.videoId, page.demoId) == ("heart-rhythm", "a-film", "a-demo")
    assert (page.videoMinutes, page.stationNumber) == (2, 2)
    assert page.providerContact == "Umeå, post@maker.example"
    rows = table(page.body)
    assert [row["type"] for row in rows] == ["heading", "list", "key_fact", "picture"]
    assert (rows[1]["items"], rows[1]["numbered"], rows[2]["fact"]) == (["One", "Two"], True, "1 of 4")
    assert page.inFinland is not None
    assert page.inFinland.checked == "1 Oct 2026"


def test_pictures_are_those_that_are_large_enough_and_here(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    for name in ("large480", "large1600"):
        path = folder.blob(sample.sha(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"picture")
    page = opened(browse, session, folder, clock)
    assert page.picture == folder.blob(sample.sha("large1600")).as_uri()
    assert table(page.body)[3]["picture"] == ""


def test_a_technology_with_nothing_around_it_says_so(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"))
    page = opened(browse, session, folder, clock)
    words = (page.videoId, page.demoId, page.demoSummary, page.stationWhere, page.picture, page.alt)
    assert words == ("",) * 6
    assert (page.nextTime, page.nextDay, page.providerName, page.providerSummary, page.providerContact) == ("",) * 5
    assert (page.stationNumber, page.nextRoom, page.body.rowCount()) == (0, 0, 0)
    assert page.inFinland is None
    assert page.inSweden is None


def test_the_next_free_time_is_told_in_the_zone_of_the_centre(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    cache.slots(sample.slot("today", hours=2, free=3))
    today = opened(browse, session, folder, clock)
    assert (today.nextDay, today.nextTime, today.nextRoom) == ("", "13:00", 3)
    cache.slots(sample.slot("tomorrow", hours=15, free=1))
    tomorrow = opened(browse, session, folder, clock)
    session.speak("fi")
    assert (tomorrow.nextDay, tomorrow.nextTime, tomorrow.nextRoom) == ("ke 25.11.", "2.00", 1)
    cache.slots(sample.slot("walk-in", hours=-0.25, free=2, now=True))
    now = opened(browse, session, folder, clock)
    assert (now.nextIsNow, tomorrow.nextIsNow, now.nextRoom) == (True, False, 2)


def test_an_open_page_keeps_the_document_that_it_opened_with(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    page = opened(browse, session, folder, clock)
    cache.publish(sample.document("technology", "heart-rhythm", title=sample.text("Another")))
    session.speak("sv")
    assert page.title == "Title of heart-rhythm (sv)"


def test_reading_the_ways_again_and_again_makes_nothing_new(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    page = opened(browse, session, folder, clock)
    before = len(page.children())
    assert page.inFinland is not None
    told = heard(page.inFinland.changed)
    for language in ("fi", "sv", "en") * 5:
        session.speak(language)
        assert page.inFinland is page.inFinland
    assert len(page.children()) == before
    assert len(told) == 15


def test_the_place_where_one_was_reading_is_kept(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(*full(sample))
    page = opened(browse, session, folder, clock)
    told = heard(page.scrollChanged)
    page.setProperty("scroll", 240.0)
    page.setProperty("scroll", 240.0)
    assert (page.property("scroll"), len(told)) == (240.0, 1)


def test_a_word_of_this_centre_shows_where_there_is_one(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    cache.publish(sample.document("technology", "heart-rhythm"))
    assert opened(browse, session, folder, clock).note == ""
    cache.publish(sample.document("technology", "heart-rhythm", note=sample.text("Ask us")))
    page = opened(browse, session, folder, clock)
    session.speak("sv")
    assert page.note == "Ask us (sv)"


@pytest.mark.parametrize(
    ("links", "ways", "lead"),
    [
        ({"demo": "a-demo", "video": "a-film"}, True, "demo"),
        ({"video": "a-film"}, True, "video"),
        ({}, True, "get"),
        ({}, False, ""),
    ],
)
def test_without_times_what_can_be_done_at_once_comes_first(
    browse: Browse,
    cache: Cache,
    sample: Sample,
    session: Session,
    folder: DataFolder,
    clock: FixedClock,
    links: dict[str, str],
    lead: str,
    *,
    ways: bool,
) -> None:
    given = {"get_fi": way(sample, "fi")} if ways else {}
    cache.publish(*full(sample)[2:], sample.document("technology", "heart-rhythm", **links, **given))
    page = opened(browse, session, folder, clock)
    assert (page.hasTimes, page.lead) == (False, lead)
    assert page.videoSummary == ("Summary" if "video" in links else "")
    cache.slots(sample.slot("full", hours=2, free=0))
    page = opened(browse, session, folder, clock)
    assert (page.hasTimes, page.lead, page.nextTime) == (True, "book", ""), "one may wait for a place"


def test_another_language_is_named_wherever_it_stands(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder, clock: FixedClock
) -> None:
    def said(language: str, **fields: Any) -> str:
        cache.publish(sample.document("technology", "heart-rhythm", **fields))
        session.speak(language)
        return str(opened(browse, session, folder, clock).otherLanguage)

    swedish, both = {"sv": "Ord"}, {"fi": "Sana", "sv": "Ord"}
    assert said("fi") == ""
    assert said("fi", does=[both], cannot=[swedish]) == "part sv"
    assert said("sv", does=[both], cannot=[swedish]) == ""
    assert said("fi", body=[{"type": "paragraph", "text": swedish}]) == "part sv"
    assert said("fi", note={"en": "Word"}, does=[swedish]) == "part sv en"
    words = dict.fromkeys(("title", "summary"), both)
    assert said("en", **words, does=[swedish], cannot=[{"fi": "Sana"}]) == "fi sv"
    way = dict.fromkeys(("ask", "cost", "source"), swedish) | {"checked": "2026-10-01"}
    assert said("fi", get_se=way) == "", "that is on the page that says how to get it"
    there = opened(browse, session, folder, clock).inSweden
    assert there is not None
    assert there.otherLanguage == "sv"
