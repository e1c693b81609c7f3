"""The list of content, and visitors' lists as an editor sorts them."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.services.content_rules import EditRefusedError
from tests.samples import NOW, layer_of
from tests.services.editor import ITEM, TITLE, Editor


def test_the_list_has_every_item_hidden_and_later_ones_too(editor: Editor) -> None:
    found = {each.id: each for each in editor.content.items(editor.session)}
    assert set(found) == {"seinajoki", ITEM, "film", "later"}
    assert (found["film"].hidden, found["later"].timing) == (True, "later")
    assert not any(each.is_changed or each.is_own or each.is_unsent for each in found.values())
    times = {"starts": "2026-11-20T08:00:00Z", "ends": "2026-11-20T09:00:00Z"}
    editor.publish(editor.sample.document("event", "gone", **times), editor.sample.document("event", "to-come"))
    found = {each.id: each for each in editor.content.items(editor.session)}
    assert [found[each].timing for each in ("gone", "to-come")] == ["over", ""]
    assert [editor.item(each).timing for each in ("gone", "to-come")] == ["over", ""]
    editor.publish()
    city = editor.seen("seinajoki").city.sv
    assert found["seinajoki"].titles["sv"].endswith(f" · {city}"), "centres have one name"
    assert [each.id for each in editor.content.items(editor.session, typed=city)] == ["seinajoki"]
    assert found[ITEM].titles == TITLE
    assert [each.id for each in editor.content.items(editor.session, kinds=("video", "lesson"))] == ["later", "film"]
    assert [each.id for each in editor.content.items(editor.session, typed="rhythm title")] == [ITEM]


def test_the_list_finds_an_item_by_words_of_a_language_that_is_held_back(editor: Editor) -> None:
    title = {"fi": "Vanha", "sv": "Ännu hemligt", "en": "Old"}
    editor.publish(editor.sample.document("lesson", "held", title=title, drafts={"sv": True}))
    assert [each.id for each in editor.content.items(editor.session, typed="annu hemligt")] == ["held"]
    assert editor.desk.projection.search(("hemligt",), "sv", NOW) == (), "no visitor does"
    editor.publish(editor.sample.document("lesson", "held", title=title))
    editor.content.publish_language(editor.session, "held", "sv", shown=False)
    found = {typed: editor.content.items(editor.session, typed=typed) for typed in ("ännu hemligt", "vanha hemligt")}
    assert [[each.id for each in listed] for listed in found.values()] == [["held"], []], "words of one language"
    assert editor.desk.projection.search(("hemligt",), "sv", NOW) == ()
    assert editor.desk.projection.search(("ligt",), "sv", NOW) == ()


def test_the_list_says_what_is_changed_here_and_has_not_gone_up(editor: Editor) -> None:
    editor.publish(layer_of("seinajoki", {"note": {"fi": "Hei"}}))
    editor.content.hide(editor.session, ITEM, hidden=True)
    _, own = editor.content.add(editor.session, "page", {"title": {"fi": "Oma"}, "summary": {"fi": "Sana"}})
    found = {each.id: each for each in editor.content.items(editor.session)}
    marks = {name: (each.is_own, each.is_changed, each.is_unsent) for name, each in found.items()}
    assert marks["seinajoki"] == (False, True, False)
    assert marks[ITEM] == (False, True, True)
    assert marks[own] == (True, False, True)
    assert marks["film"] == (False, False, False)
    assert found[ITEM].hidden


def test_sorting_and_featuring_show_in_lists(editor: Editor) -> None:
    editor.publish(editor.sample.document("technology", "other"))

    def order() -> list[str]:
        return [card.id for card in editor.desk.projection.cards("technology", NOW)]

    assert order() == [ITEM, "other"]
    editor.content.order(editor.session, "technology", {"other": 1, ITEM: 2})
    assert order() == ["other", ITEM]
    editor.content.feature(editor.session, ITEM, featured=True)
    assert order() == [ITEM, "other"]


def test_a_place_in_the_lists_counts_what_visitors_see_and_what_is_in_front_for_itself(editor: Editor) -> None:
    more = ("a", "b", "c")
    editor.publish(*(editor.sample.document("technology", name) for name in more))

    def place(item_id: str) -> tuple[int, int, bool, bool]:
        found = editor.item(item_id).place
        return found.number, found.among, found.can_rise, found.can_sink

    assert [place(each) for each in ("a", ITEM)] == [(1, 4, False, True), (4, 4, True, False)]
    editor.content.hide(editor.session, "b", hidden=True)
    assert [place(each)[:2] for each in ("a", "b", "c", ITEM)] == [(1, 3), (0, 3), (2, 3), (3, 3)]
    editor.content.move(editor.session, "c", earlier=True)
    assert [place(each)[0] for each in ("a", "c", ITEM)] == [2, 1, 3], "past the hidden one"
    with pytest.raises(EditRefusedError, match="already_so"):
        editor.content.move(editor.session, "b", earlier=True)
    editor.content.feature(editor.session, ITEM, featured=True)
    assert [place(each) for each in (ITEM, "c")] == [(1, 3, False, False), (2, 3, False, True)]
    with pytest.raises(EditRefusedError, match="already_so"):
        editor.content.move(editor.session, "c", earlier=True)


def test_what_was_changed_or_made_for_all_centres_is_not_of_here(editor: Editor) -> None:
    central = editor.desk.session("central_editor")
    editor.content.hide(central, ITEM, hidden=True, everywhere=True)
    fields = {"title": {"fi": "Yhteinen"}, "summary": {"fi": "Sana"}}
    _, shared = editor.content.add(central, "page", fields, everywhere=True)
    found = {each.id: each for each in editor.content.items(editor.session)}
    assert (found[ITEM].hidden, found[ITEM].is_changed, found[ITEM].is_unsent) == (True, False, True)
    assert (found[shared].is_own, found[shared].is_changed) == (False, False)
    editor.save(shared, note={"fi": "Täällä"})
    assert {each.id: each.is_changed for each in editor.content.items(editor.session)}[shared]

    editor.publish(layer_of("film", {"hidden": None}, centre=""), layer_of(ITEM, {"note": {"fi": "Hei"}}))
    found = {each.id: each for each in editor.content.items(editor.session)}
    assert (found["film"].is_changed, found[ITEM].is_changed) == (False, True)


def test_a_need_is_listed_with_its_own_sign(editor: Editor) -> None:
    editor.content.add(editor.session, "topic", {"title": TITLE, "summary": TITLE, "icon": "walk"})
    (need,) = editor.content.items(editor.session, kinds=("topic",))
    assert (need.icon, need.picture) == ("walk", None)


def test_for_all_centres_what_one_has_of_its_own_is_not_sorted(editor: Editor) -> None:
    central = editor.desk.session("central_editor")
    central.edit_everywhere(on=True)
    fields = {"title": TITLE, "summary": TITLE}
    editor.publish(*(editor.sample.document("page", name) for name in ("0-a", "0-b")))
    editor.content.add(editor.session, "page", fields)
    _, shared = editor.content.add(central, "page", fields)
    ids = [each.id for each in editor.desk.projection.cards("page", NOW)]
    assert len(ids) == 4
    editor.content.move(central, "0-b", earlier=True)
    order: Any = editor.last()
    assert (order.centre, order.orders) == ("", {"0-a": 101, shared: 102})
