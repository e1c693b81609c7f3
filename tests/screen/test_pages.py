"""Opening pages from a real cache, and what may change under a reader's eyes: numbers, arrivals, the first content."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.media import Blob
from kiosk.paths import DataFolder
from kiosk.screen.about import AboutPage
from kiosk.screen.book import BookPage
from kiosk.screen.cards import ListPage
from kiosk.screen.demo import DemoPage
from kiosk.screen.fitting import Fitting
from kiosk.screen.help import HelpCall
from kiosk.screen.home import HomePage
from kiosk.screen.metrics import Metrics
from kiosk.screen.my_booking import MyBookingPage
from kiosk.screen.pages import Pages
from kiosk.screen.search import SearchPage
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.technology import TechnologyPage
from kiosk.screen.times import TimesPage
from kiosk.screen.video import VideoPage
from kiosk.screen.welcome import Welcome
from kiosk.services.browse import PAGE_SIZE
from tests.samples import Cache, Sample
from tests.screen.reading import column, movements, turns

EVERYTHING = frozenset({"content", "media", "slots", "status"})


@pytest.fixture
def using(folder: DataFolder, clock: FixedClock, session: Session) -> Callable[..., None]:
    def use(work: Callable[[Pages], Awaitable[None]], *, films: bool = True) -> None:
        store = StoreThread(folder=folder, centre="seinajoki", clock=clock)
        shift = Shift(session=session)
        settings = ScreenSettings(data=folder.root, centre="seinajoki")
        fitting = Fitting(
            settings=settings,
            store=store,
            metrics=Metrics(width_mm=268, width_px=1080, height_px=1920),
            welcome=Welcome(folder=folder, session=session, now=clock.now()),
            help_call=HelpCall(chime=folder.root / "no.wav"),
            shift=shift,
        )
        pages = Pages(
            store=store,
            session=session,
            folder=folder,
            clock=clock,
            fitting=fitting,
            shift=shift,
            tasks=Tasks(),
            parent=session,
            films=films,
        )

        async def run() -> None:
            await work(pages)

        try:
            asyncio.run(run())
        finally:
            store.close()

    return use


Using = Callable[..., None]


def film(sample: Sample) -> dict[str, object]:
    return {"file": "film.mp4", "blob": sample.blob("film", size=4, kind="video/mp4")}


def fill(cache: Cache, sample: Sample) -> None:
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("topic", "heart"),
        sample.document("technology", "heart-rhythm", topics=["heart"]),
        sample.document("technology", "self-care"),
        sample.document("video", "a-film", film=film(sample)),
        sample.document("demo", "a-demo"),
        sample.document("page", "about"),
        missing={sample.sha("film")},
    )
    cache.slots(sample.slot("a", hours=1), sample.slot("b", hours=2, technology="self-care"))


@pytest.mark.parametrize(
    ("name", "argument", "kind"),
    [
        ("home", "", HomePage),
        ("topic", "heart", ListPage),
        ("watch", "", ListPage),
        ("try", "", ListPage),
        ("search", "", SearchPage),
        ("technology", "heart-rhythm", TechnologyPage),
        ("demo", "a-demo", DemoPage),
        ("video", "a-film", VideoPage),
        ("times", "", TimesPage),
        ("times", "self-care", TimesPage),
        ("book", "", BookPage),
        ("book", "self-care", BookPage),
        ("book", "self-care/b", BookPage),
        ("booking", "", MyBookingPage),
        ("about", "", AboutPage),
    ],
)
def test_every_page_opens_as_a_child_of_the_session(
    using: Using, cache: Cache, sample: Sample, session: Session, name: str, argument: str, kind: type
) -> None:
    fill(cache, sample)

    async def work(pages: Pages) -> None:
        page = await pages.build(name, argument)
        assert page is not None
        assert type(page) is kind
        assert page.parent() is session
        page.close()

    using(work)


def test_trainings_and_events_can_be_booked_like_all_else(using: Using, cache: Cache, sample: Sample) -> None:
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("lesson", "first-steps"),
        sample.document("event", "evening"),
    )
    cache.slots(
        sample.slot("t", hours=1, technology="first-steps", kind="training"),
        sample.slot("e", hours=2, technology="evening", kind="event"),
    )

    async def work(pages: Pages) -> None:
        every = await pages.build("book", "")
        assert isinstance(every, BookPage)
        assert column(every.items, "itemId") == ["first-steps", "evening"]
        for item, slot in (("first-steps", "t"), ("evening", "e")):
            page = await pages.build("book", f"{item}/{slot}")
            assert isinstance(page, BookPage)
            page.choosePersons(2)
            page.next()
            assert (page.title, page.when.chosen is not None) == (f"Title of {item}", True)
            page.next()
            assert page.step == "who"

    using(work)


@pytest.mark.parametrize("name", ["topic", "made", "technology", "demo", "video", "times", "book"])
@pytest.mark.parametrize("argument", ["gone", "about", "a' or 1=1 --", "../x", "\N{NULL}", "x" * 10_000])
def test_what_does_not_exist_has_no_page(using: Using, cache: Cache, sample: Sample, name: str, argument: str) -> None:
    fill(cache, sample)

    async def work(pages: Pages) -> None:
        assert await pages.build(name, argument) is None

    using(work)


def test_a_name_that_is_no_page_is_our_fault(using: Using) -> None:
    async def work(pages: Pages) -> None:
        with pytest.raises(KeyError):
            await pages.build("nonsense", "")

    using(work)


def test_without_any_content_the_pages_that_can_open_do(using: Using) -> None:
    async def work(pages: Pages) -> None:
        for name in ("home", "watch", "try", "times", "about"):
            assert await pages.build(name, "") is not None

    using(work)


def test_all_that_a_maker_makes_is_a_list_of_its_own(using: Using, cache: Cache, sample: Sample) -> None:
    many = [sample.document("technology", f"t{n:02}", provider="maker") for n in range(PAGE_SIZE + 1)]
    cache.publish(sample.document("provider", "maker"), sample.document("technology", "other"), *many)

    async def work(pages: Pages) -> None:
        page = await pages.build("made", "maker")
        assert isinstance(page, ListPage)
        assert (page.heading, page.hasMore) == ("Title of maker", True)
        page.showMore()
        while page.hasMore:
            await turns()
        shown = column(page.cards, "itemId") + column(page.later, "itemId")
        assert shown == [f"t{n:02}" for n in range(PAGE_SIZE + 1)]
        assert await pages.build("made", "") is None, "nobody's"

    using(work)


def test_more_cards_come_from_the_cache(using: Using, cache: Cache, sample: Sample) -> None:
    heart = {"topics": ["heart"]}
    many = [sample.document("technology", f"t{n:02}", **heart) for n in range(PAGE_SIZE + 3)]
    cache.publish(sample.document("topic", "heart"), sample.document("technology", "other"), *many)

    async def work(pages: Pages) -> None:
        page = await pages.build("topic", "heart")
        assert isinstance(page, ListPage)
        assert (page.cards.count() + page.later.count(), page.hasMore) == (PAGE_SIZE, True)
        page.showMore()
        while page.hasMore:
            await turns()
        shown = column(page.cards, "itemId") + column(page.later, "itemId")
        assert shown == [f"t{n:02}" for n in range(PAGE_SIZE + 3)]

    using(work)


def test_home_takes_the_first_content_and_keeps_it(using: Using, cache: Cache, sample: Sample) -> None:
    async def work(pages: Pages) -> None:
        home = await pages.build("home", "")
        assert isinstance(home, HomePage)
        await pages.refresh(home, EVERYTHING)
        assert not home.ready
        fill(cache, sample)
        await pages.refresh(home, frozenset({"slots"}))
        assert not home.ready
        await pages.refresh(home, EVERYTHING)
        assert home.ready
        seen = movements(home.topics)
        cache.publish(sample.document("topic", "another"))
        await pages.refresh(home, EVERYTHING)
        assert column(home.topics, "itemId") == ["heart"]
        assert seen == []

    using(work)


def test_numbers_change_in_their_rows_while_somebody_looks(using: Using, cache: Cache, sample: Sample) -> None:
    fill(cache, sample)

    async def work(pages: Pages) -> None:
        times = await pages.build("times", "")
        one = await pages.build("times", "self-care")
        assert isinstance(times, TimesPage)
        assert isinstance(one, TimesPage)
        cache.slots(sample.slot("a", hours=1, free=1), sample.slot("c", hours=1.5))
        for page in (times, one):
            await pages.refresh(page, frozenset({"slots"}))
        assert column(times.times, "room") == [1, -1]
        assert column(one.times, "room") == [-1]

    using(work)


def test_a_film_arrives_while_somebody_waits(using: Using, cache: Cache, sample: Sample, folder: DataFolder) -> None:
    fill(cache, sample)

    async def work(pages: Pages) -> None:
        page = await pages.build("video", "a-film")
        assert isinstance(page, VideoPage)
        assert (page.state, page.percent) == ("arriving", 0)
        blob = Blob.model_validate(sample.blob("film", size=4, kind="video/mp4"))
        cache.writer.medium(blob, 2)
        await pages.refresh(page, frozenset({"media"}))
        assert (page.state, page.percent) == ("arriving", 50)
        path = folder.blob(blob.sha256)
        path.parent.mkdir(parents=True)
        path.write_bytes(b"film")
        cache.writer.medium(blob, 4)
        await pages.refresh(page, frozenset({"media"}))
        assert page.state == "ready"
        page.close()

    using(work)


def test_in_safe_mode_a_film_that_is_here_is_not_played_and_its_page_says_so(
    using: Using, cache: Cache, sample: Sample, folder: DataFolder
) -> None:
    fill(cache, sample)

    async def work(pages: Pages) -> None:
        blob = Blob.model_validate(sample.blob("film", size=4, kind="video/mp4"))
        path = folder.blob(blob.sha256)
        path.parent.mkdir(parents=True)
        path.write_bytes(b"film")
        cache.writer.medium(blob, 4)
        page = await pages.build("video", "a-film")
        assert isinstance(page, VideoPage)
        assert page.state == "broken"
        page.player.play()
        assert not page.player.playing
        page.close()

    using(work, films=False)


@pytest.mark.parametrize("name", ["about", "demo", "technology", "topic"])
def test_a_page_that_is_being_read_is_left_alone(using: Using, cache: Cache, sample: Sample, name: str) -> None:
    fill(cache, sample)
    opened = {"demo": "a-demo", "technology": "heart-rhythm", "topic": "heart"}

    async def work(pages: Pages) -> None:
        page = await pages.build(name, opened.get(name, ""))
        assert page is not None
        told: list[object] = []
        page.changed.connect(lambda: told.append(1))
        cache.publish()
        await pages.refresh(page, EVERYTHING)
        await pages.refresh(None, EVERYTHING)
        assert not told

    using(work)
