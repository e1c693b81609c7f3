"""Making the model of each page: ask the store's thread once, and build from the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.held import HELD_AS
from kiosk.paths import DataFolder
from kiosk.screen.about import AboutPage
from kiosk.screen.book import BookPage
from kiosk.screen.booking_desk import BookingDesk
from kiosk.screen.cards import ListPage
from kiosk.screen.demo import DemoPage
from kiosk.screen.home import HomePage
from kiosk.screen.my_booking import MyBookingPage
from kiosk.screen.page import PageModel
from kiosk.screen.player import Player
from kiosk.screen.projector import Projector
from kiosk.screen.reading import reading_page
from kiosk.screen.search import SearchPage
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.technology import TechnologyPage
from kiosk.screen.times import TimesPage
from kiosk.screen.video import VideoPage
from kiosk.screen.work import work_page
from kiosk.screen.write import write_page

if TYPE_CHECKING:
    from kiosk.domain.cards import Card
    from kiosk.domain.clock import Clock
    from kiosk.domain.documents import Provider, Technology, Topic
    from kiosk.domain.languages import Language
    from kiosk.screen.fitting import Fitting
    from kiosk.services.browse import Browse, TimesContent
    from kiosk.services.browse_reading import TechnologyContent

_Makers = Mapping[str, Callable[[str], Awaitable[PageModel | None]]]
_LIST_KINDS = {"topic": "technology", "made": "technology", "watch": "video", "try": "demo"}


class Pages:
    """Builds pages. Every model is a child of ``parent``. Without ``films`` no film is played, and its page says so."""

    def __init__(
        self,
        *,
        store: StoreThread,
        session: Session,
        folder: DataFolder,
        clock: Clock,
        fitting: Fitting,
        tasks: Tasks,
        shift: Shift,
        parent: QObject,
        films: bool = True,
        media_folder: Path | None = None,
    ) -> None:
        self._store = store
        self._session = session
        self._folder = folder
        self._clock = clock
        self._fitting = fitting
        self._tasks = tasks
        self._shift = shift
        self._parent = parent
        self._films = films
        self._projector = Projector(parent)
        self._desk = BookingDesk(store)
        self._media_folder = media_folder
        self._makers: _Makers = {
            "home": lambda _: self._home(),
            **{name: partial(self._list, name) for name in _LIST_KINDS},
            "search": lambda _: self._search(),
            "technology": self._technology,
            "reading": partial(reading_page, store=store, session=session, folder=folder, parent=parent),
            "demo": self._demo,
            "video": self._video,
            "times": self._times,
            "book": self._book,
            "booking": lambda _: self._my_booking(),
            "about": lambda _: self._about(),
            "write": partial(write_page, store=store, session=session, tasks=tasks, parent=parent),
            "work": partial(work_page, session=session, parent=parent),
            "set-up": lambda _: self._set_up(),
            "set-up-lost": lambda _: self._lost(),
        }

    async def build(self, name: str, argument: str) -> PageModel | None:
        """The model of a page; None where what it shows does not exist.

        Raises StoreError where the cache can't be read, and KeyError for a name that is no page.
        """
        makers = self._staff if name.startswith("staff") else self._makers
        return await makers[name](argument)

    async def refresh(self, page: PageModel | None, moved: frozenset[str]) -> None:
        """Bring an open page what may change under a reader's eyes: numbers, arrivals, and the first content."""
        if isinstance(page, HomePage) and "content" in moved and not page.ready:
            content = await self._store.ask(lambda browse: browse.home())
            if content is not None:
                page.fill(content, self._clock.now())
        elif isinstance(page, TimesPage) and "slots" in moved:
            page.update(await self._ask_times(page.technology))
        elif isinstance(page, BookPage | MyBookingPage) and moved & {"slots", "bookings", "answers"}:
            page.update(await self._desk.offers())
        elif page is not None and moved & page.follows:
            page.show_again()
        elif isinstance(page, VideoPage) and moved & {"media", "content"}:
            film = page.film
            page.arrived(await self._store.ask(lambda browse: browse.arrival(film)))

    @cached_property
    def _staff(self) -> _Makers:
        """The staff's, imported when somebody of the staff comes: they take as long as all of the visitors'."""
        from kiosk.screen.staff_pages import StaffPages

        pages = StaffPages(
            session=self._session,
            shift=self._shift,
            store=self._store,
            folder=self._folder,
            tasks=self._tasks,
            parent=self._parent,
            media_folder=self._media_folder,
        )
        return pages.makers

    async def _set_up(self) -> PageModel | None:
        from kiosk.screen.set_up import set_up_page

        return await set_up_page(
            fitting=self._fitting,
            session=self._session,
            shift=self._shift,
            store=self._store,
            tasks=self._tasks,
            parent=self._parent,
        )

    async def _lost(self) -> PageModel:
        from kiosk.screen.set_up_lost import LostPage

        return LostPage(file=self._folder.setup, session=self._session, parent=self._parent)

    async def _home(self) -> HomePage:
        content = await self._store.ask(lambda browse: browse.home())
        return HomePage(
            session=self._session,
            folder=self._folder,
            content=content,
            now=self._clock.now(),
            parent=self._parent,
        )

    async def _list(self, name: str, argument: str) -> ListPage | None:
        from kiosk.services.browse import PAGE_SIZE

        kind, of_id, is_made = _LIST_KINDS[name], argument or None, name == "made"

        def page(browse: Browse, offset: int = 0) -> tuple[Card, ...]:
            topic, provider = (None, of_id) if is_made else (of_id, None)
            return browse.cards(kind, topic=topic, provider=provider, offset=offset)

        def question(browse: Browse) -> tuple[Topic | Provider | None, tuple[Card, ...]]:
            of = (browse.maker(of_id) if is_made else browse.topic(of_id)) if of_id else None
            return of, page(browse)

        of, cards = await self._store.ask(question)
        if of is None and (of_id or is_made):
            return None
        return ListPage(
            session=self._session,
            folder=self._folder,
            kind=kind,
            of=of,
            cards=cards,
            page_size=PAGE_SIZE,
            more=lambda offset: self._store.ask(partial(page, offset=offset)),
            tasks=self._tasks,
            parent=self._parent,
        )

    async def _search(self) -> SearchPage:
        from kiosk.services.browse import PAGE_SIZE

        return SearchPage(
            session=self._session,
            folder=self._folder,
            find=self._find,
            page_size=PAGE_SIZE,
            tasks=self._tasks,
            parent=self._parent,
        )

    async def _find(self, typed: str, language: Language, offset: int) -> tuple[Card, ...]:
        return await self._store.ask(lambda browse: browse.search(typed, language, offset=offset))

    async def _technology(self, technology_id: str) -> TechnologyPage | None:
        def question(browse: Browse) -> tuple[TechnologyContent | None, str]:
            centre = browse.centre()
            return browse.technology(technology_id), centre.zone if centre else "UTC"

        content, zone = await self._store.ask(question)
        if content is None:
            return None
        return TechnologyPage(
            session=self._session,
            folder=self._folder,
            content=content,
            zone=zone,
            now=self._clock.now(),
            parent=self._parent,
        )

    async def _demo(self, demo_id: str) -> DemoPage | None:
        demo = await self._store.ask(lambda browse: browse.demo(demo_id))
        if demo is None:
            return None
        return DemoPage(session=self._session, folder=self._folder, demo=demo, parent=self._parent)

    async def _video(self, video_id: str) -> PageModel | None:
        content = await self._store.ask(lambda browse: browse.video(video_id))
        if content is None:
            return None
        film = content.video.film.blob
        arrival = await self._store.ask(lambda browse: browse.arrival(film.sha256)) if film else None
        return VideoPage(
            session=self._session,
            folder=self._folder,
            content=content,
            arrival=arrival,
            player=Player(self._projector, off=not self._films, volume=self._fitting.volume),
            parent=self._parent,
        )

    async def _times(self, technology_id: str) -> TimesPage | None:
        technology: Technology | None = None
        if technology_id:
            found = await self._store.ask(lambda browse: browse.technology(technology_id))
            if found is None:
                return None
            technology = found.technology
        content = await self._ask_times(technology_id or None)
        return TimesPage(
            session=self._session, content=content, technology=technology, now=self._clock.now(), parent=self._parent
        )

    async def _ask_times(self, technology_id: str | None) -> TimesContent:
        return await self._store.ask(lambda browse: browse.times(technology_id))

    async def _book(self, argument: str) -> BookPage | None:
        """``argument``: an item, an item and a slot as ``item/slot``, or nothing."""
        item, _, slot = argument.partition("/")
        offers = await self._desk.offers()
        content = await self._desk.around(tuple(offer.slot for offer in offers), (item,) if item else ())
        if item and (item not in content.cards or content.cards[item].kind not in HELD_AS):
            return None
        page = BookPage(
            session=self._session,
            folder=self._folder,
            desk=self._desk,
            content=content,
            offers=offers,
            item=item,
            clock=self._clock,
            tasks=self._tasks,
            parent=self._parent,
        )
        if slot:
            page.take(item, slot)
        return page

    async def _my_booking(self) -> MyBookingPage:
        return MyBookingPage(
            session=self._session,
            desk=self._desk,
            content=await self._desk.around(()),
            clock=self._clock,
            tasks=self._tasks,
            parent=self._parent,
        )

    async def _about(self) -> AboutPage:
        page, centres = await self._store.ask(lambda browse: browse.about())
        return AboutPage(
            session=self._session,
            folder=self._folder,
            page=page,
            centres=centres,
            here=self._fitting.centre,
            parent=self._parent,
        )
