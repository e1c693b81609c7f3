"""Where the visitor is: forth, back to the same place, home, and never to an answer that came too late."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from shiboken6 import isValid

from kiosk.domain.errors import StoreError
from kiosk.screen.navigator import Navigator
from kiosk.screen.page import PageModel
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from tests.screen.reading import turns


class APage(PageModel):
    """A page that notes that it was closed."""

    changed = Signal()

    def __init__(self, name: str, session: Session) -> None:
        super().__init__(session=session, parent=session)
        self.name = name
        self.closed = self.came_back = 0

    def come_back(self) -> None:
        self.came_back += 1

    def close(self) -> None:
        self.closed += 1


class Visit:
    """A navigator whose pages are built when the test says so."""

    def __init__(self, session: Session, **settings: Any) -> None:
        self._session = session
        self.navigator = Navigator(build=self._build, tasks=Tasks(), **settings)
        self.shown: list[tuple[str, Any, bool]] = []
        self.made: list[APage] = []
        self.waiting: dict[str, asyncio.Future[None]] = {}
        self.absent: set[str] = set()
        self.unreadable = False
        self.navigator.shown.connect(lambda name, model, forward: self.shown.append((name, model, forward)))

    async def _build(self, name: str, argument: str) -> PageModel | None:
        if name in self.waiting:
            await self.waiting[name]
        if self.unreadable:
            raise StoreError("no disk")
        if name in self.absent:
            return None
        page = APage(f"{name}:{argument}", self._session)
        self.made.append(page)
        return page

    def hold(self, name: str) -> Callable[[], Awaitable[None]]:
        """Pages of that name wait until the answer is called."""
        future = asyncio.get_running_loop().create_future()
        self.waiting[name] = future

        async def let_go() -> None:
            future.set_result(None)
            await turns()

        return let_go

    async def go(self, *names: str) -> None:
        for name in names:
            self.navigator.home() if name == "home" else self.navigator.open(name, "x")
            await turns()

    @property
    def names(self) -> list[str]:
        return [name for name, _, _ in self.shown]


def walk(session: Session, steps: Callable[[Visit], Awaitable[None]], **settings: Any) -> Visit:
    visit = Visit(session, **settings)

    async def run() -> None:
        await steps(visit)
        await turns()

    asyncio.run(run())
    return visit


def test_it_begins_on_attract(session: Session) -> None:
    navigator = Visit(session).navigator
    assert (navigator.page, navigator.canGoBack, navigator.current) == ("attract", False, None)


def test_forth_and_back_lead_to_the_same_page(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "topic", "technology")
        topic = visit.made[1]
        visit.navigator.back()
        assert visit.navigator.current is topic
        assert (topic.came_back, visit.made[0].came_back) == (1, 0)
        visit.navigator.back()
        assert (visit.navigator.page, visit.navigator.canGoBack) == ("home", False)
        visit.navigator.back()

    visit = walk(session, steps)
    assert [(name, forward) for name, _, forward in visit.shown] == [
        ("home", True),
        ("topic", True),
        ("technology", True),
        ("topic", False),
        ("home", False),
    ]
    assert [page.closed for page in visit.made] == [0, 1, 1]


def test_home_forgets_the_way(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "topic", "technology", "home")
        assert not visit.navigator.canGoBack

    visit = walk(session, steps)
    assert [page.closed for page in visit.made] == [1, 1, 1, 0]
    assert visit.shown[-1][2] is False


def test_an_answer_that_comes_too_late_is_dropped(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home")
        answer = visit.hold("topic")
        await visit.go("topic", "watch")
        await answer()

    visit = walk(session, steps)
    assert visit.names == ["home", "watch"]
    late = visit.made[-1]
    assert (late.name, late.closed) == ("topic:x", 1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(late)


@pytest.mark.parametrize("leave", ["back", "begin", "home"])
def test_whoever_left_is_not_pulled_forth_again(session: Session, leave: str) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "watch")
        answer = visit.hold("video")
        await visit.go("video")
        getattr(visit.navigator, leave)()
        await turns()
        await answer()

    visit = walk(session, steps)
    assert "video" not in visit.names
    assert visit.navigator.page == {"begin": "attract"}.get(leave, "home")


def test_a_page_that_does_not_exist_is_said_to_be_missing(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "watch")
        visit.absent = {"video"}
        await visit.go("video", "video")
        assert visit.navigator.page == "missing"
        visit.navigator.back()
        assert visit.navigator.page == "watch"

    assert walk(session, steps).shown[2] == ("missing", None, True)


def test_from_a_missing_page_one_goes_on_and_never_comes_back_to_it(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        visit.absent = {"video"}
        await visit.go("home", "video", "watch")
        visit.navigator.back()
        assert visit.navigator.page == "home"

    walk(session, steps)


@pytest.mark.expected_logs("can't be opened: no disk")
def test_a_store_that_cant_be_read_gives_a_missing_page(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        visit.unreadable = True
        await visit.go("home")
        assert (visit.navigator.page, visit.navigator.canGoBack) == ("missing", False)
        visit.navigator.back()
        assert visit.navigator.page == "missing"
        visit.unreadable = False
        await visit.go("home")
        assert visit.navigator.page == "home"

    walk(session, steps)


def test_how_to_get_it_shows_the_technology_once_more(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "technology")
        technology = visit.made[-1]
        visit.navigator.getIt()
        visit.navigator.getIt()
        assert (visit.navigator.page, visit.navigator.current) == ("get", technology)
        visit.navigator.back()
        assert (visit.navigator.page, technology.closed) == ("technology", 0)

    assert walk(session, steps).names == ["home", "technology", "get", "technology"]


def test_only_a_technology_can_be_got(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        visit.navigator.getIt()
        await visit.go("home")
        visit.navigator.getIt()

    assert walk(session, steps).names == ["home"]


def test_getting_it_wins_over_a_page_that_was_on_its_way(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "technology")
        answer = visit.hold("demo")
        await visit.go("demo")
        visit.navigator.getIt()
        await answer()

    assert walk(session, steps).navigator.page == "get"


def test_the_way_back_has_an_end_and_it_is_home(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", *["topic", "technology"] * 40)
        for _ in range(100):
            visit.navigator.back()
        assert visit.navigator.page == "home"

    visit = walk(session, steps)
    assert len(visit.names) < 150
    assert all(page.closed == 1 for page in visit.made[1:])


async def _forth_and_back(visit: Visit) -> None:
    await visit.go("home")
    for _ in range(20):
        await visit.go("topic")
        visit.navigator.back()


def test_what_was_left_is_let_go_of_after_a_while(session: Session) -> None:
    visit = walk(session, _forth_and_back, linger_ms=0)
    assert _left(visit, 1) == [True] + [False] * 20


def test_what_still_moves_when_a_visit_ends_is_let_go_of_once_it_stands(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "topic")
        visit.navigator.move(True)
        visit.navigator.begin()

    visit = walk(session, steps, linger_ms=0)
    for _ in range(10):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(isValid(page) for page in visit.made), "their views still read them"
    visit.navigator.move(False)
    assert _left(visit, 0) == [False, False]


def _left(visit: Visit, wanted: int) -> list[bool]:
    """Which of the pages are still there, once there are so few."""
    deadline = time.monotonic() + 10
    while sum(isValid(page) for page in visit.made) > wanted and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [isValid(page) for page in visit.made]


def test_a_page_that_may_be_moving_out_can_still_be_read(session: Session) -> None:
    visit = walk(session, _forth_and_back)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(isValid(page) for page in visit.made)


def test_the_end_of_a_visit_leads_to_attract(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go("home", "topic")
        visit.navigator.begin()

    visit = walk(session, steps)
    assert visit.shown[-1] == ("attract", None, False)
    assert (visit.navigator.page, visit.navigator.canGoBack) == ("attract", False)
    assert [page.closed for page in visit.made] == [1, 1]


def test_a_screen_that_begins_with_a_page_comes_back_to_it_and_never_attracts(session: Session) -> None:
    async def steps(visit: Visit) -> None:
        navigator = visit.navigator
        assert (navigator.page, navigator.rests) == ("opening", False)
        navigator.begin()
        await turns()
        assert (navigator.page, navigator.rests, navigator.canGoBack) == ("staff", True, False)
        await visit.go("staff-today")
        assert not navigator.canGoBack, "the door is not behind the desk"
        await visit.go("staff-find", "home")
        assert navigator.page == "staff-today"
        navigator.begin()
        await turns()
        assert navigator.page == "staff"
        navigator.first = "attract"
        navigator.begin()
        await turns()

    visit = walk(session, steps, first="staff")
    assert visit.names[0] == "opening"
    assert visit.shown[-1] == ("attract", None, False)
    assert [page.closed for page in visit.made] == [1] * len(visit.made)


@pytest.mark.parametrize(
    ("way", "place"),
    [
        (("staff-today",), "staff-today"),
        (("staff-today", "staff-slot"), "staff-today"),
        (("staff-today", "staff-agenda", "staff-slot", "staff-change"), "staff-agenda"),
        (("staff-today", "staff-content"), "staff-content"),
        (("staff-today", "staff-content", "staff-item"), "staff-content"),
        (("staff-today", "staff-content", "staff-centre", "staff-hours"), "staff-content"),
        (("staff-today", "staff-item"), "staff-content"),
        (("home", "topic"), ""),
    ],
)
def test_a_page_of_the_desk_belongs_to_the_place_that_led_there_and_what_edits_to_content(
    session: Session, way: tuple[str, ...], place: str
) -> None:
    async def steps(visit: Visit) -> None:
        await visit.go(*way)
        assert visit.navigator.place == place
        visit.navigator.begin()
        assert visit.navigator.place == ""

    walk(session, steps)
