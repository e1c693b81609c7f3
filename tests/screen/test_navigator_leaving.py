"""Back goes through a page before it leaves it, and typed words are not thrown away without a question."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Signal

from kiosk.screen.navigator import Navigator
from kiosk.screen.page import PageModel
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from tests.screen.reading import heard, turns


class Form(PageModel):
    """A page of so many steps, with words in it or not. ``closed`` counts how often it was left."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session=session, parent=session)
        self.steps = 0
        self.words = False
        self.busy = False
        self.closed = 0

    def close(self) -> None:
        self.closed += 1

    def step_back(self) -> bool:
        self.steps -= 1
        return self.steps >= 0

    def holds_words(self) -> bool:
        return self.words

    def is_busy(self) -> bool:
        return self.busy


@pytest.mark.parametrize("way", ["home", "back"])
def test_nobody_leaves_while_what_they_asked_for_is_under_way(session: Session, way: str) -> None:
    async def story() -> None:
        async def build(_name: str, _argument: str) -> PageModel:
            return Form(session)

        navigator = Navigator(build=build, tasks=Tasks(), linger_ms=0)
        navigator.home()
        await turns()
        navigator.open("book")
        await turns()
        form = navigator.current
        assert isinstance(form, Form)
        form.words = form.busy = True
        getattr(navigator, way)()
        await turns()
        assert (navigator.page, navigator.asking) == ("book", False)
        form.words = form.busy = False
        getattr(navigator, way)()
        await turns()
        assert navigator.page == "home"

    asyncio.run(story())


@pytest.mark.parametrize("way", ["home", "back"])
def test_typed_words_are_kept_until_somebody_says_that_they_may_go(session: Session, way: str) -> None:
    async def story() -> None:
        async def build(_name: str, _argument: str) -> PageModel:
            return Form(session)

        navigator = Navigator(build=build, tasks=Tasks(), linger_ms=0)
        navigator.home()
        await turns()
        navigator.open("book")
        await turns()
        form = navigator.current
        assert isinstance(form, Form)
        form.steps, form.words = 1, True
        told = heard(navigator.askingChanged)
        if way == "back":
            navigator.back()
            assert (navigator.page, navigator.asking) == ("book", False), "one step back within the page"
        getattr(navigator, way)()
        await turns()
        assert (navigator.page, navigator.asking) == ("book", True)
        navigator.stay()
        assert (navigator.page, navigator.asking) == ("book", False)
        getattr(navigator, way)()
        navigator.leave()
        await turns()
        assert (navigator.page, navigator.asking) == ("home", False)
        assert len(told) == 4
        navigator.leave()

    asyncio.run(story())


@pytest.mark.parametrize("place", ["staff-today", "staff-agenda", "staff-book", "staff-find", "staff-content"])
def test_no_place_of_the_desk_takes_the_place_of_typed_words_unasked(session: Session, place: str) -> None:
    async def story() -> None:
        async def build(_name: str, _argument: str) -> PageModel:
            return Form(session)

        navigator = Navigator(build=build, tasks=Tasks(), linger_ms=0)
        navigator.open("staff-item", "one")
        await turns()
        form = navigator.current
        assert isinstance(form, Form)
        form.words = True
        navigator.open("staff-media")
        await turns()
        navigator.back()
        assert (navigator.page, navigator.asking) == ("staff-item", False), "deeper, and back again"
        navigator.open(place)
        await turns()
        assert (navigator.page, navigator.asking) == ("staff-item", True)
        navigator.leave()
        await turns()
        assert (navigator.page, navigator.asking) == (place, False)

    asyncio.run(story())


def test_the_end_of_a_session_asks_nobody(session: Session) -> None:
    async def story() -> None:
        async def build(_name: str, _argument: str) -> PageModel:
            return Form(session)

        navigator = Navigator(build=build, tasks=Tasks(), linger_ms=0)
        navigator.open("book")
        await turns()
        form = navigator.current
        assert isinstance(form, Form)
        form.words = True
        navigator.home()
        assert navigator.asking
        navigator.begin()
        await turns()
        assert (navigator.page, navigator.asking) == ("attract", False)

    asyncio.run(story())


def test_with_the_program_every_page_ends_and_one_that_comes_late_too(session: Session) -> None:
    async def story() -> None:
        made: list[Form] = []
        opened = asyncio.Event()

        async def build(name: str, _argument: str) -> PageModel:
            if name == "late":
                await opened.wait()
            made.append(Form(session))
            return made[-1]

        navigator = Navigator(build=build, tasks=Tasks(), linger_ms=0)
        for name in ("home", "book", "late"):
            navigator.open(name)
            await turns()
        navigator.close()
        opened.set()
        await turns()
        assert [form.closed for form in made] == [1, 1, 1]

    asyncio.run(story())
