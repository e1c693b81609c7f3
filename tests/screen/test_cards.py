"""Lists of cards: in the visitor's language, a page at a time, and what shows stays."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from kiosk.domain.cards import Card, CardWords
from kiosk.domain.documents import Topic
from kiosk.domain.errors import StoreError
from kiosk.domain.text import LANGUAGES
from kiosk.paths import DataFolder
from kiosk.screen.cards import ListPage
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from tests.samples import Sample
from tests.screen.reading import column, heard, movements, table, turns


def card(name: str, picture: str | None = None) -> Card:
    words = {each: CardWords(f"{name} in {each}", f"About {name}", f"Picture of {name}") for each in LANGUAGES}
    return Card(name, "technology", words, picture)


def cards(*names: str) -> tuple[Card, ...]:
    return tuple(card(name) for name in names)


class Store:
    """Answers with the next cards, or fails."""

    def __init__(self, *answers: Sequence[Card] | StoreError) -> None:
        self._answers = list(answers)
        self.offsets: list[int] = []

    async def more(self, offset: int) -> tuple[Card, ...]:
        self.offsets.append(offset)
        await asyncio.sleep(0)
        answer = self._answers.pop(0)
        if isinstance(answer, StoreError):
            raise answer
        return tuple(answer)


def list_page(session: Session, folder: DataFolder, first: tuple[Card, ...], store: Store | None = None) -> ListPage:
    return ListPage(
        session=session,
        folder=folder,
        kind="technology",
        of=None,
        cards=first,
        page_size=2,
        more=(store or Store()).more,
        tasks=Tasks(),
    )


def test_cards_show_in_the_language_of_now_and_change_by_row(session: Session, folder: DataFolder) -> None:
    page = list_page(session, folder, cards("a", "b"))
    assert table(page.cards)[0] == {
        "itemId": "a",
        "title": "a in en",
        "summary": "About a",
        "picture": "",
        "alt": "Picture of a",
    }
    seen = movements(page.cards)
    session.speak("sv")
    assert column(page.cards, "title") == ["a in sv", "b in sv"]
    assert seen == [("changed", 0, 0), ("changed", 1, 1)]


def test_a_picture_shows_only_when_it_is_here(session: Session, folder: DataFolder, sample: Sample) -> None:
    here, away = sample.sha("here"), sample.sha("away")
    folder.blob(here).parent.mkdir(parents=True)
    folder.blob(here).write_bytes(b"picture")
    page = list_page(session, folder, (card("a", here), card("b", away), card("c")))
    assert column(page.cards, "picture") == [folder.blob(here).as_uri(), "", ""]


def test_more_cards_come_below_and_those_above_stay(session: Session, folder: DataFolder) -> None:
    store = Store(cards("c", "d"), cards("e"))
    page = list_page(session, folder, cards("a", "b"), store)
    seen, told = movements(page.cards), heard(page.countChanged)

    async def visit() -> None:
        page.showMore()
        page.showMore()
        await turns()
        assert page.hasMore
        page.showMore()
        await turns()

    asyncio.run(visit())
    assert store.offsets == [2, 4]
    assert column(page.cards, "itemId") == list("abcde")
    assert seen == [("added", 2, 3), ("added", 4, 4)]
    assert not page.hasMore
    assert len(told) == 2


def test_a_card_that_another_edition_moved_down_shows_once(session: Session, folder: DataFolder) -> None:
    page = list_page(session, folder, cards("a", "b"), Store(cards("b", "c")))

    async def visit() -> None:
        page.showMore()
        await turns()

    asyncio.run(visit())
    assert column(page.cards, "itemId") == ["a", "b", "c"]


@pytest.mark.expected_logs("more cards can't be read")
def test_cards_that_cant_be_read_can_be_asked_for_again(session: Session, folder: DataFolder) -> None:
    page = list_page(session, folder, cards("a", "b"), Store(StoreError("no disk"), cards("c")))

    async def visit() -> None:
        page.showMore()
        await turns()
        assert (column(page.cards, "itemId"), page.hasMore) == (["a", "b"], True)
        page.showMore()
        await turns()

    asyncio.run(visit())
    assert column(page.cards, "itemId") == ["a", "b", "c"]


def test_fewer_cards_than_a_page_leave_nothing_to_ask_for(session: Session, folder: DataFolder) -> None:
    assert list_page(session, folder, cards("a", "b")).hasMore
    assert not list_page(session, folder, cards("a")).hasMore
    nothing = list_page(session, folder, ())
    assert (nothing.empty, nothing.hasMore) == (True, False)


def test_a_need_heads_its_list_in_its_own_words(session: Session, folder: DataFolder, sample: Sample) -> None:
    topic = Topic.model_validate(sample.document("topic", "heart"))
    page = ListPage(
        session=session,
        folder=folder,
        kind="technology",
        of=topic,
        cards=(),
        page_size=2,
        more=Store().more,
        tasks=Tasks(),
    )
    assert (page.heading, page.summary, page.kind) == ("Title of heart", "Summary", "technology")
    told = heard(page.changed)
    session.speak("fi")
    assert (page.heading, page.summary) == ("Title of heart (fi)", "Summary (fi)")
    assert len(told) == 1
    assert list_page(session, folder, ()).heading == ""
