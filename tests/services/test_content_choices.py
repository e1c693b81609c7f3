"""Where two versions of something wait, one touch decides, and nothing is lost before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.services.content_rules import EditRefusedError
from kiosk.services.content_waiting import waiting
from kiosk.services.door import StaffSession
from tests.samples import NOW, layer_of
from tests.services.editor import ITEM, TITLE, Editor


def test_two_versions_stand_side_by_side_until_one_touch(editor: Editor) -> None:
    mine = {"base": TITLE, "value": {**TITLE, "fi": "Meidän"}}
    layer = layer_of(ITEM, {"outdated": {"sv": True}})
    editor.publish({**layer, "fields": {"title": mine, **layer["fields"]}}, title={**TITLE, "fi": "Keskuksen"})
    (choice,) = editor.item().choices
    assert (choice.path, choice.shown, choice.other, choice.by) == (("title", "fi"), "Meidän", "Keskuksen", "")
    assert choice.before == TITLE["fi"], "what lay beneath both"
    assert [each.id for each in editor.content.items(editor.session, asked=True)] == [ITEM]
    editor.content.choose(editor.session, ITEM, choice.key, other=True)
    assert (editor.seen().title.fi, editor.item().choices) == ("Keskuksen", ())
    assert editor.item().changed == (), "nothing of this centre's is left, not even what it made out of date"
    with pytest.raises(EditRefusedError, match="already_so"):
        editor.content.choose(editor.session, ITEM, choice.key, other=True)


@pytest.mark.parametrize(("other", "left"), [(True, "Toinen"), (False, TITLE["fi"])])
def test_what_a_colleague_wrote_meanwhile_is_not_lost(editor: Editor, other: bool, left: str) -> None:
    asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
    editor.publish(layer_of(ITEM, {}, asked=[asked]))
    (choice,) = editor.item().choices
    assert (choice.shown, choice.other, choice.by) == (TITLE["fi"], "Toinen", "ben")
    editor.content.choose(editor.session, ITEM, choice.key, other=other)
    assert (editor.seen().title.fi, editor.item().choices) == (left, ())


def test_of_two_versions_it_is_known_who_wrote_the_one_that_shows(editor: Editor) -> None:
    made = {"intent": "i", "what": "edit_item", "at": NOW}
    asking = {**made, "revision": 3, "fields": ["title"], "by": "ben", "at": NOW + timedelta(minutes=5)}
    history = [
        {**made, "revision": 1, "fields": ["title"], "languages": ["fi"], "by": "anna"},
        {**made, "revision": 2, "fields": ["title"], "languages": ["sv"], "by": "carl"},
        asking,
    ]
    asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": asking["at"]}
    editor.publish(layer_of(ITEM, {}, asked=[asked], history=history))
    (choice,) = editor.item().choices
    assert (choice.by, choice.at, choice.written.by) == ("ben", asking["at"], "anna")
    editor.publish(layer_of(ITEM, {}, asked=[asked], history=history[1:]))
    assert editor.item().choices[0].written is None, "whoever it was, it was not one of these"
    editor.save(title={**TITLE, "fi": "Minun"})
    assert editor.item().choices[0].written.by == "anna", "also what still waits"


def test_a_choice_waits_where_it_can_be_made(editor: Editor) -> None:
    asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
    central = editor.desk.session("central_editor")
    wide, here = layer_of(ITEM, {}, asked=[asked], centre=""), layer_of(ITEM, {}, asked=[asked])

    def waits(session: StaffSession) -> list[tuple[str, bool]]:
        return [(each.item.id, each.everywhere) for each in waiting(editor.content, session)]

    editor.publish(wide)
    assert (waits(central), waits(editor.session)) == ([(ITEM, True)], []), "not to whom it offers no choice"
    editor.publish(here)
    assert (waits(central), waits(editor.session)) == ([(ITEM, False)], [(ITEM, False)])
    central.edit_everywhere(on=True)
    assert waits(central) == [(ITEM, False)]
    editor.publish(wide, here)
    assert waits(central) == [(ITEM, True)], "where both wait, the scope of now"
    central.edit_everywhere(on=False)
    assert waits(central) == [(ITEM, False)]


def test_a_centre_is_not_asked_about_what_clashes_for_all(editor: Editor) -> None:
    mine = {"base": TITLE, "value": {**TITLE, "fi": "Kaikkien"}}
    layer = layer_of(ITEM, {"outdated": {"sv": True}}, centre="")
    editor.publish({**layer, "fields": {"title": mine, **layer["fields"]}}, title={**TITLE, "fi": "Keskuksen"})
    central = editor.desk.session("central_editor")
    found = editor.content.item(central, ITEM, everywhere=True)
    assert found is not None
    assert [each.other for each in found.choices] == ["Keskuksen"]
    assert editor.item().choices == ()
    assert [each.everywhere for each in waiting(editor.content, central)] == [True]


def test_of_several_versions_at_one_place_the_one_that_was_touched_holds(editor: Editor) -> None:
    mine = {"base": TITLE, "value": {**TITLE, "fi": "Meidän"}}
    said = [{"path": ["title", "fi"], "value": f"{by} kirjoitti", "by": by, "at": NOW} for by in ("ben", "eva")]
    layer = layer_of(ITEM, {}, asked=said) | {"fields": {"title": mine}}
    for number, words in enumerate(("Keskuksen", "ben kirjoitti", "eva kirjoitti")):
        editor.publish(layer, title={**TITLE, "fi": "Keskuksen"})
        choices = editor.item().choices
        assert (len(choices), len({each.key for each in choices})) == (3, 3)
        intent = editor.content.choose(editor.session, ITEM, choices[number].key, other=True)
        assert (editor.seen().title.fi, editor.item().choices) == (words, ())
        assert editor.desk.desk.work.undo(editor.session, [intent])
