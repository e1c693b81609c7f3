"""A page to read, of each kind that has no page of its own: what it says, and that search leads there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.screen.reading import ReadingPage, reading_page
from kiosk.screen.session import Session
from kiosk.services.browse import Browse
from kiosk.services.browse_reading import KINDS
from kiosk.store.projection import Projection
from tests.samples import Cache, Sample
from tests.screen.reading import table


class Store:
    """Asks at once."""

    def __init__(self, browse: Browse) -> None:
        self.browse = browse

    async def ask(self, question: Any) -> Any:
        return question(self.browse)


@pytest.fixture
def browse(cache: Cache, sample: Sample, folder: DataFolder, clock: FixedClock) -> Iterator[Browse]:
    words = {"fi": "Talvi", "sv": "Vinter"}
    station = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("By the window")}
    place = [{"centre": "seinajoki", "station": "window"}]
    times = {"starts": "2026-12-01T08:00:00Z", "ends": "2026-12-01T11:30:00+02:00", "centre": "seinajoki"}
    body = [{"type": "paragraph", "text": sample.text("More")}]
    cache.publish(
        sample.document("centre", "seinajoki", stations=[station]),
        sample.document("event", "winter", title=words, summary=words, places=place, **times),
        sample.document("event", "gone", **{**times, "starts": "2026-11-20T08:00:00Z", "ends": "2026-11-20T09:00:00Z"}),
        sample.document("lesson", "steps", minutes=15, body=body),
        sample.document("practice", "rounds", results=[sample.text("Less")]),
        sample.document("provider", "maker", contact="maker@example.org"),
        sample.document("page", "house"),
        centre="seinajoki",
    )
    projection = Projection(folder.cache)
    yield Browse(projection=projection, folder=folder, clock=clock, centre="seinajoki")
    projection.close()


def opened(browse: Browse, session: Session, folder: DataFolder, item: str) -> ReadingPage | None:
    store: Any = Store(browse)
    return asyncio.run(reading_page(item, store=store, session=session, folder=folder, parent=session))


def test_each_kind_says_what_there_is_to_say(
    browse: Browse, session: Session, folder: DataFolder, cache: Cache, sample: Sample
) -> None:
    session.speak("fi")

    def page(item: str) -> ReadingPage:
        made = opened(browse, session, folder, item)
        assert made is not None
        return made

    winter = page("winter")
    assert (winter.title, winter.starts, winter.ends) == ("Talvi", "ti 1.12. 10.00", "11.30")
    assert (winter.stationNumber, winter.stationWhere != "", winter.city != "") == (2, True, True)
    session.speak("en")
    assert (winter.title, winter.otherLanguage) == ("Vinter", "sv"), "the fallback is named"
    steps = page("steps")
    assert (steps.minutes, [row["text"] for row in table(steps.body)], steps.starts) == (15, ["More"], "")
    rounds = page("rounds")
    assert (rounds.needs, rounds.results) == (["Words"], ["Less"])
    maker = page("maker")
    assert (maker.city, maker.contact) == ("Umeå", "maker@example.org")
    assert page("house").kind == "page"
    cache.slots(sample.slot("in-an-hour", hours=1, technology="steps"))
    assert [page(item).hasTimes for item in ("steps", "rounds")] == [True, False]
    assert opened(browse, session, folder, "nothing") is None


def test_another_language_is_named_wherever_it_stands_but_a_makers_name_is_in_none(
    browse: Browse, session: Session, folder: DataFolder, cache: Cache, sample: Sample
) -> None:
    session.speak("fi")
    english = {"en": "Word"}
    cache.publish(
        sample.document("practice", "rounds", results=[english]),
        sample.document("provider", "maker", title=english),
        sample.document("lesson", "steps", title=english, minutes=15, summary=english),
        centre="seinajoki",
    )
    pages = [opened(browse, session, folder, item) for item in ("rounds", "maker", "steps")]
    assert [page and page.otherLanguage for page in pages] == ["part en", "", "en"]


def test_search_finds_every_kind_and_nothing_that_is_over(browse: Browse, clock: FixedClock) -> None:
    found = {card.id: card.kind for card in browse.search("title", "en")}
    assert KINDS - {*found.values()} == {"event"}
    assert "gone" not in found
    assert [card.id for card in browse.search("talvi", "fi")] == ["winter"]
    clock.instant = datetime(2026, 12, 1, 9, 29, tzinfo=UTC)
    assert [card.id for card in browse.search("talvi", "fi")] == ["winter"]
    clock.instant += timedelta(minutes=1)
    assert browse.search("talvi", "fi") == ()


def test_a_maker_shows_what_it_makes(
    browse: Browse, session: Session, folder: DataFolder, cache: Cache, sample: Sample
) -> None:
    def made(count: int) -> tuple[list[str], bool]:
        technologies = [sample.document("technology", f"t{n}", provider="maker") for n in range(count)]
        hidden = sample.document("technology", "hidden", provider="maker", hidden=True)
        makers = [sample.document("provider", "maker"), sample.document("practice", "rounds")]
        cache.publish(*makers, hidden, *technologies, centre="seinajoki")
        page = opened(browse, session, folder, "maker")
        assert page is not None
        return [str(row["itemId"]) for row in table(page.made)], page.makesMore

    assert made(0) == ([], False)
    assert made(6) == ([f"t{n}" for n in range(6)], False)
    assert made(7) == ([f"t{n}" for n in range(6)], True)
    rounds = opened(browse, session, folder, "rounds")
    assert rounds is not None
    assert (rounds.made.rowCount(), rounds.makesMore) == (0, False)
