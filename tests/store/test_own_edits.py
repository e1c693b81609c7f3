"""What the staff changed here shows at once, and until the edition that brings it is here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.intents import INTENT
from kiosk.store.cache_desk import News
from kiosk.store.intents import put_intents, settle, take_back
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from tests.intents import uuid7

from .cache_lines import NOW, Cache, put, text
from .test_cache_layers import HERE, layer

OLD = {"fi": "revision 1", "en": "revision 1 in English"}


class Room:
    """A kiosk's two files."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(NOW)
        self.cache = Cache(folder / "cache-1.db", HERE)
        self.ledger = Ledger(folder / "ledger.db", clock=self.clock)
        self.screen = Projection(self.cache.path, folder / "ledger.db")
        self._number = 0

    def do(self, kind: str, item: str = "a", centre: str = HERE, **fields: Any) -> str:
        self._number += 1
        person = {"kind": "staff", "staff": "eija"}
        body = {"id": uuid7(self._number), "subject": item, "at": NOW, "kind": kind, "person": person}
        put_intents(self.ledger, INTENT.validate_python({**body, "centre": centre, **fields}))
        return uuid7(self._number)

    def edit(self, item: str = "a", **fields: tuple[Any, Any]) -> str:
        edits = {name: {"base": seen, "seen": seen, "value": value} for name, (seen, value) in fields.items()}
        return self.do("edit_item", item, fields=edits)

    def answered(self, intent: str, **fields: Any) -> None:
        answer = Answer.model_validate({"id": intent, "state": "accepted", **fields})
        self.cache.writer.exchange(News(answers=(answer,)), cursor=1, mark="", whole=False)

    def settle(self) -> int:
        return settle(self.ledger, self.screen.bookings.to_settle())

    @property
    def titles(self) -> list[str]:
        return [card.words["fi"].title for card in self.screen.cards("topic", NOW)]

    def found(self, *words: str) -> list[str]:
        return [card.id for card in self.screen.search(words, "fi", NOW)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.cache.take(put("a"), put("b", order=200), whole=True)
    yield made
    made.screen.close()
    made.ledger.close()
    made.cache.writer.close()


def test_hidden_here_is_hidden_at_once(room: Room) -> None:
    room.do("hide_item", hidden=True)
    assert room.titles == ["revision 1"]
    assert room.screen.document("a", NOW) is None
    assert room.found("revision") == ["b"]
    room.do("hide_item", hidden=False)
    assert len(room.titles) == 2
    assert room.found("revision") == ["a", "b"]


def test_a_changed_word_is_in_lists_pages_and_search(room: Room) -> None:
    room.edit(title=(OLD, {**OLD, "fi": "Verenpaine"}))
    assert room.titles == ["Verenpaine", "revision 1"]
    found = room.screen.document("a", NOW)
    assert found is not None
    assert (found.title.fi, found.title.en) == ("Verenpaine", "revision 1 in English")
    assert room.found("verenpaine") == ["a"]
    assert room.found("paine") == ["a"]
    assert room.found("revision") == ["b"]


def test_an_item_made_here_is_there_at_once_and_of_another_centre_is_not(room: Room) -> None:
    document = {"kind": "topic", "title": {"fi": "Uusi"}, "summary": {"fi": "Sana"}, "icon": "heart", "order": 1}
    room.do("add_item", uuid7(50), document=document)
    room.do("add_item", uuid7(51), "umea", document=document)
    assert room.titles == ["Uusi", "revision 1", "revision 1"]
    room.do("order_items", "topic", orders={"b": 0})
    assert [card.id for card in room.screen.cards("topic", NOW)] == ["b", uuid7(50), "a"]
    room.do("remove_item", uuid7(50))
    assert room.titles == ["revision 1", "revision 1"]


def test_who_makes_something_is_as_it_was_changed_here(room: Room) -> None:
    words = {"title": {"fi": "Uusi"}, "summary": {"fi": "Sana"}, "does": [{"fi": "Sana"}], "cannot": [{"fi": "Sana"}]}
    room.do("add_item", uuid7(52), document={"kind": "technology", **words, "provider": "maker"})

    def made(provider: str) -> list[str]:
        return [card.id for card in room.screen.cards("technology", NOW, provider=provider)]

    assert made("maker") == [uuid7(52)]
    room.edit(uuid7(52), provider=("maker", "another"))
    assert (made("maker"), made("another")) == ([], [uuid7(52)])


def test_it_shows_until_the_edition_that_brings_it_is_here(room: Room) -> None:
    """Never for a moment as it was before."""
    intent = room.do("hide_item", hidden=True)
    room.answered(intent, edition=2)
    assert (len(room.titles), room.settle()) == (1, 0)
    room.cache.take(layer("a", hidden=(None, True)))
    assert (len(room.titles), room.settle()) == (1, 1)
    assert len(room.titles) == 1
    room.cache.take(layer("a", 2))
    assert len(room.titles) == 2


@pytest.mark.parametrize("state", ["refused", "superseded"])
def test_what_is_refused_shows_no_longer(room: Room, state: str) -> None:
    room.answered(room.do("hide_item", hidden=True), state=state, reason="changed_meanwhile")
    assert len(room.titles) == 2
    assert room.settle() == 1


def test_what_is_taken_back_shows_no_longer(room: Room) -> None:
    intent = room.do("hide_item", hidden=True)
    assert len(room.titles) == 1
    assert take_back(room.ledger, intent)
    assert len(room.titles) == 2


def test_edits_lie_over_layers_and_let_through_what_the_center_changes(room: Room) -> None:
    room.cache.take(layer("a", title=(OLD, {**OLD, "fi": "Ennen"})))
    seen = {**OLD, "fi": "Ennen"}
    room.do("edit_item", fields={"title": {"base": OLD, "seen": seen, "value": {**seen, "fi": "Nyt"}}})
    assert room.titles[0] == "Nyt"
    room.cache.take(put("a", 2))
    found = room.screen.document("a", NOW)
    assert found is not None
    assert (found.title.fi, found.title.en) == ("Nyt", "revision 2 in English")


@pytest.mark.expected_logs("does not fit what lies beneath")
def test_what_makes_no_item_of_the_rest_leaves_it_as_it_was(room: Room) -> None:
    room.edit(title=(OLD, None))
    assert room.titles == ["revision 1", "revision 1"]


def test_another_file_in_the_place_of_the_cache_is_overlaid_too(room: Room) -> None:
    room.do("hide_item", hidden=True)
    assert len(room.titles) == 1
    room.cache.writer.close()
    for path in room.cache.path.parent.glob(f"{room.cache.path.name}*"):
        path.unlink()
    again = Cache(room.cache.path, HERE)
    again.take(put("a"), put("b", title=text("anew")), whole=True)
    assert room.titles == ["anew"]
    again.writer.close()


def test_without_edits_nothing_lies_over_the_cache(room: Room) -> None:
    assert (room.titles, room.screen.edits.any) == (["revision 1", "revision 1"], False)
    intent = room.do("hide_item", hidden=True)
    assert (room.titles, room.screen.edits.any) == (["revision 1"], True)
    take_back(room.ledger, intent)
    assert (len(room.titles), room.screen.edits.any) == (2, False)
