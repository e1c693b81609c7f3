"""A video's page: while the film is on its way, when it is broken, and its words by language."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.paths import DataFolder
from kiosk.screen.player import Player
from kiosk.screen.projector import Projector
from kiosk.screen.session import Session
from kiosk.screen.video import VideoPage
from kiosk.services.browse import Browse
from kiosk.store.projection import Arrival
from tests.samples import Cache, Sample
from tests.screen.reading import column, heard, movements, table

VTT = """WEBVTT

00:01.000 --> 00:02.000
First {0}

00:03.000 --> 00:05.000
Second <i>line</i>
of {0}
"""
WHOLE, HALF, NONE = Arrival(100, 100, failed=False), Arrival(50, 100, failed=False), Arrival(0, 100, failed=False)
BROKEN = Arrival(100, 100, failed=True)


class Film(Player):
    """A player whose position is told by the test; it touches no file."""

    def __init__(self) -> None:
        super().__init__(Projector())
        self.at = 0
        self.sources: list[str] = []

    @property
    def position(self) -> int:
        return self.at

    def load(self, source: Any) -> None:
        self.sources.append(source.toLocalFile())

    def move(self, at: int) -> None:
        self.at = at
        self.positionChanged.emit()


@pytest.fixture
def film() -> Film:
    return Film()


@pytest.fixture
def content(cache: Cache, browse: Browse, folder: DataFolder, sample: Sample) -> Any:
    captions = {}
    for language in ("fi", "en"):
        path = folder.blob(sample.sha(language))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(VTT.format(language), encoding="utf-8")
        captions[language] = {"file": f"{language}.vtt", "blob": sample.blob(language, kind="text/vtt")}
    named = {"file": "film.mp4", "blob": sample.blob("film", size=100, kind="video/mp4"), "width": 400, "height": 300}
    cache.publish(sample.document("video", "a-film", film=named, captions=captions))
    return browse.video("a-film")


def opened(session: Session, folder: DataFolder, content: Any, film: Player, arrival: Arrival | None) -> VideoPage:
    return VideoPage(session=session, folder=folder, content=content, arrival=arrival, player=film)


@pytest.mark.parametrize(
    ("arrival", "state", "percent"),
    [
        (None, "arriving", 0),
        (NONE, "arriving", 0),
        (HALF, "arriving", 50),
        (WHOLE, "ready", 99),
        (BROKEN, "broken", 99),
    ],
)
def test_the_page_says_how_it_stands_with_the_film(
    session: Session, folder: DataFolder, content: Any, film: Film, arrival: Arrival | None, state: str, percent: int
) -> None:
    page = opened(session, folder, content, film, arrival)
    assert (page.state, page.percent) == (state, percent)
    assert len(film.sources) == (state == "ready")


def test_the_film_is_loaded_once_it_has_arrived(
    session: Session, folder: DataFolder, content: Any, film: Film, sample: Sample
) -> None:
    page = opened(session, folder, content, film, NONE)
    told = heard(page.arrivalChanged)
    page.arrived(HALF)
    page.arrived(Arrival(99, 100, failed=False))
    assert (page.state, page.percent, film.sources) == ("arriving", 99, [])
    page.arrived(WHOLE)
    assert page.state == "ready"
    assert film.sources == [str(folder.blob(sample.sha("film")))]
    assert len(told) == 3


def test_a_film_that_plays_is_left_in_peace(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    page = opened(session, folder, content, film, WHOLE)
    told = heard(page.arrivalChanged)
    page.arrived(WHOLE)
    assert len(film.sources) == 1
    assert not told


def test_a_film_that_cant_be_played_is_broken(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    page = opened(session, folder, content, film, WHOLE)
    told = heard(page.arrivalChanged)
    film._fail()
    assert page.state == "broken"
    assert told


def test_a_video_without_a_film_is_on_its_way(
    session: Session, folder: DataFolder, browse: Browse, cache: Cache, sample: Sample, film: Film
) -> None:
    cache.publish(sample.document("video", "a-film"))
    page = opened(session, folder, browse.video("a-film"), film, None)
    assert (page.state, page.film, page.aspect, page.transcript.rowCount()) == ("arriving", "", 16 / 9, 0)


def test_captions_follow_the_film(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    page = opened(session, folder, content, film, WHOLE)
    seen = []
    for at in (0, 999, 1000, 1999, 2000, 3000, 4999, 5000):
        film.move(at)
        seen.append(page.caption)
    second = "Second line\nof en"
    assert seen == ["", "", "First en", "First en", "", second, second, ""]


def test_captions_are_told_only_when_they_change(
    session: Session, folder: DataFolder, content: Any, film: Film
) -> None:
    page = opened(session, folder, content, film, WHOLE)
    told = heard(page.captionChanged)
    for at in range(1000, 2000, 40):
        film.move(at)
    assert len(told) == 1


def test_captions_are_on_at_first_and_can_be_hidden(
    session: Session, folder: DataFolder, content: Any, film: Film
) -> None:
    page = opened(session, folder, content, film, WHOLE)
    film.move(1500)
    assert (page.captionsOn, page.caption) == (True, "First en")
    page.showCaptions(False)
    assert (page.captionsOn, page.caption) == (False, "")
    assert column(page.transcript, "now") == [True, False]
    page.showCaptions(True)
    assert page.caption == "First en"


def test_captions_follow_the_language_and_fall_back(
    session: Session, folder: DataFolder, content: Any, film: Film
) -> None:
    page = opened(session, folder, content, film, WHOLE)
    film.move(1500)
    for language, words in (("fi", "First fi"), ("sv", "First en"), ("en", "First en")):
        session.speak(language)
        assert page.caption == words
        assert column(page.transcript, "text")[0] == words
    assert (page.title, page.summary) == ("Title of a-film", "Summary")


def test_the_transcript_shows_what_is_said_now(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    page = opened(session, folder, content, film, WHOLE)
    seen = movements(page.transcript)
    film.move(3500)
    assert table(page.transcript) == [
        {"text": "First en", "start": 1000, "now": False},
        {"text": "Second line\nof en", "start": 3000, "now": True},
    ]
    film.move(6000)
    assert seen == [("changed", 1, 1), ("changed", 1, 1)]


def test_leaving_stops_the_film(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    page = opened(session, folder, content, film, WHOLE)
    closed = []
    film.close = lambda: closed.append(True)  # type: ignore[method-assign]
    page.close()
    assert closed == [True]
    del film.close


def test_the_picture_is_as_wide_as_the_film(session: Session, folder: DataFolder, content: Any, film: Film) -> None:
    assert opened(session, folder, content, film, None).aspect == pytest.approx(4 / 3)
