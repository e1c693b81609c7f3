"""The search page: it asks after a pause, the newest answer shows, and it forgets what was typed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from kiosk.domain.cards import Card, CardWords
from kiosk.domain.errors import StoreError
from kiosk.domain.languages import LANGUAGES
from kiosk.paths import DataFolder
from kiosk.screen.search import SearchPage
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from tests.screen.lockdown_traces import traces
from tests.screen.reading import column, turns

Answer = tuple[Card, ...]


def card(name: str) -> Card:
    return Card(name, "technology", {each: CardWords(f"{name} in {each}", "", "") for each in LANGUAGES}, None)


def cards(*names: str) -> Answer:
    return tuple(card(name) for name in names)


class Store:
    """Answers each question when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int]] = []
        self.open: list[asyncio.Future[Answer]] = []

    async def find(self, typed: str, language: str, offset: int) -> Answer:
        self.asked.append((typed, language, offset))
        self.open.append(asyncio.get_running_loop().create_future())
        return await self.open[-1]


@pytest.fixture
def using(session: Session, folder: DataFolder) -> Callable[[Callable[[SearchPage, Store], Awaitable[None]]], None]:
    def use(work: Callable[[SearchPage, Store], Awaitable[None]]) -> None:
        async def run() -> None:
            store = Store()
            page = SearchPage(session=session, folder=folder, find=store.find, page_size=2, tasks=Tasks())
            await work(page, store)

        asyncio.run(run())

    return use


Using = Callable[[Callable[[SearchPage, Store], Awaitable[None]]], None]


def test_what_is_found_shows_best_first_and_a_page_at_a_time(using: Using) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        assert (page.state, page.hasMore) == ("waiting", False)
        page.type("heart")
        assert store.asked == [], "a pause comes first"
        page.ask()
        await turns()
        store.open[0].set_result(cards("a", "b"))
        await turns()
        assert column(page.found, "title") == ["a in en", "b in en"]
        assert (page.state, page.hasMore, page.count) == ("found", True, 2)
        page.showMore()
        await turns()
        store.open[1].set_result(cards("b", "c"))
        await turns()
        assert column(page.found, "itemId") == ["a", "b", "c"]
        assert store.asked == [("heart", "en", 0), ("heart", "en", 2)]

    using(work)


def test_an_answer_to_what_was_typed_before_shows_no_more(using: Using) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        page.type("he")
        page.ask()
        await turns()
        page.type("heart")
        page.ask()
        await turns()
        store.open[1].set_result(cards("new"))
        await turns()
        store.open[0].set_result(cards("old"))
        await turns()
        assert column(page.found, "itemId") == ["new"]

    using(work)


@pytest.mark.expected_logs("the cache can't be searched")
def test_nothing_found_and_a_cache_that_fails_look_the_same_to_a_visitor(using: Using) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        page.type("zzz")
        page.ask()
        await turns()
        store.open[0].set_result(())
        await turns()
        assert page.state == "none"
        page.type("zzzz")
        page.ask()
        await turns()
        store.open[1].set_exception(StoreError("spoilt"))
        await turns()
        assert (page.state, page.count) == ("none", 0)

    using(work)


def test_another_language_asks_anew(using: Using, session: Session) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        page.type("heart")
        session.speak("sv")
        await turns()
        assert store.asked == [("heart", "sv", 0)]
        store.open[0].set_result(())
        await turns()

    using(work)


def test_without_a_word_nothing_is_asked_and_nothing_shows(using: Using) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        page.type("heart")
        page.ask()
        await turns()
        store.open[0].set_result(cards("a"))
        await turns()
        page.type(" - ")
        page.ask()
        await turns()
        assert (page.state, page.count, len(store.asked)) == ("waiting", 0, 1)

    using(work)


def test_a_page_that_is_left_knows_nothing_more_of_what_was_typed(using: Using) -> None:
    async def work(page: SearchPage, store: Store) -> None:
        page.type("Kyselyikkuna-7Q4X")
        page.ask()
        await turns()
        page.close()
        store.open[0].set_result(cards("a"))
        await turns()
        assert (page.typed, page.count, page.state) == ("", 0, "waiting")
        store.asked.clear()
        assert traces("Kyselyikkuna-7Q4X", page) == []

    using(work)
