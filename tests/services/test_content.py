"""What becomes of what an editor does: shown at once, in every language as it stands; and what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.door import NotAllowedError
from tests.samples import NOW, layer_of
from tests.services.editor import ITEM, TITLE, Editor


def refused(editor: Editor, **wanted: Any) -> tuple[str, tuple[Any, ...]]:
    with pytest.raises(EditRefusedError) as caught:
        editor.save(**wanted)
    assert editor.desk.kinds() == []
    return caught.value.reason, caught.value.places


def test_a_saved_word_shows_at_once_and_says_what_was_seen(editor: Editor) -> None:
    new = {**TITLE, "sv": "Hjärtrytm"}
    editor.save(title=new)
    assert editor.seen().title.sv == "Hjärtrytm"
    intent: Any = editor.last()
    assert set(intent.fields) == {"title"}
    edit = intent.fields["title"]
    assert (edit.base, edit.seen, edit.value) == (TITLE, TITLE, new)
    editor.save(title={**new, "en": "Rhythm"})
    again: Any = editor.last()
    assert (again.fields["title"].base, again.fields["title"].seen) == (TITLE, new)


def test_it_can_be_taken_back_and_later_not(editor: Editor) -> None:
    intent = editor.save(title={**TITLE, "sv": "Hjärtrytm"})
    assert editor.desk.desk.work.undo(editor.session, [intent])
    assert editor.seen().title.sv == TITLE["sv"]
    intent = editor.content.hide(editor.session, ITEM, hidden=True)
    editor.desk.clock.instant += timedelta(seconds=10)
    assert not editor.desk.desk.work.undo(editor.session, [intent])
    assert editor.seen() is None


def test_other_languages_are_out_of_date_when_the_first_one_changes(editor: Editor) -> None:
    assert editor.item().states == {"fi": "done", "sv": "done", "en": "done"}
    editor.save(title={**TITLE, "fi": "Uusi", "en": "New"})
    assert editor.item().states == {"fi": "done", "sv": "outdated", "en": "done"}
    editor.save(title={**TITLE, "fi": "Uusi", "en": "New", "sv": "Ny"})
    assert editor.item().states["sv"] == "done"
    editor.save(title={**TITLE, "fi": "Uudempi", "en": "New", "sv": "Ny"})
    assert editor.item().states == {"fi": "done", "sv": "outdated", "en": "outdated"}
    editor.save(checked=("sv",))
    assert editor.item().states == {"fi": "done", "sv": "done", "en": "outdated"}


def test_a_language_is_kept_back_and_published_by_itself(editor: Editor) -> None:
    editor.content.publish_language(editor.session, ITEM, "sv", shown=False)
    assert (editor.seen().title.sv, editor.seen().title.read("sv")) == ("", TITLE["en"])
    assert (editor.item().states["sv"], editor.item().fields["title"]) == ("draft", TITLE)
    editor.content.publish_language(editor.session, ITEM, "sv", shown=True)
    assert editor.seen().title.sv == TITLE["sv"]
    with pytest.raises(EditRefusedError, match="already_so"):
        editor.content.publish_language(editor.session, ITEM, "sv", shown=True)


def test_what_makes_no_item_is_refused_with_its_place(editor: Editor) -> None:
    assert refused(editor, title={"fi": ""}) == ("not_valid", (("title",),))
    assert refused(editor, does=[]) == ("not_valid", (("does",),))
    assert refused(editor, title=TITLE) == ("already_so", ())
    assert refused(editor, summary={"fi": "Kysy: 131052-308T"})[0] == "identity_number"
    with pytest.raises(EditRefusedError, match="no_such_item"):
        editor.save("nothing", title=TITLE)


def test_what_was_made_here_is_removed_and_what_was_not_is_hidden(editor: Editor) -> None:
    _, own = editor.content.add(editor.session, "page", {"title": {"fi": "Oma"}, "summary": {"fi": "Sana"}})
    assert editor.seen(own).title.fi == "Oma"
    editor.save(own, title={"fi": "Omamme"})
    assert editor.seen(own).title.fi == "Omamme"
    editor.content.remove(editor.session, own)
    assert editor.seen(own) is None
    with pytest.raises(EditRefusedError, match="not_own"):
        editor.content.remove(editor.session, ITEM)


def test_history_tells_who_and_when_and_leads_back(editor: Editor) -> None:
    version = {"revision": 3, "intent": "i", "what": "edit_item", "fields": ["title"], "by": "ben", "at": NOW}
    editor.publish(layer_of(ITEM, {"order": 7}, history=[{**version, "revision": 2}, version]))
    assert [(each.revision, each.by) for each in editor.item().history] == [(3, "ben"), (2, "ben")]
    editor.content.restore(editor.session, ITEM, 2)
    with pytest.raises(EditRefusedError, match="not_sent"):
        editor.content.restore(editor.session, ITEM, 2)
    intent: Any = editor.last()
    assert (intent.revision, intent.base) == (2, 2)


def test_what_waits_stands_in_the_history_as_the_hub_will_note_it(editor: Editor) -> None:
    version = {"revision": 3, "intent": "i", "what": "edit_item", "fields": ["title"], "by": "ben", "at": NOW}
    editor.publish(layer_of(ITEM, {"order": 7}, history=[version]))
    editor.save(title={**TITLE, "sv": "Hjärtrytm"})
    editor.content.hide(editor.session, ITEM, hidden=True)
    hidden, saved, before = editor.item().history
    assert [(each.revision, each.what, each.by) for each in (hidden, saved, before)] == [
        (0, "hide_item", "anna"),
        (0, "edit_item", "anna"),
        (3, "edit_item", "ben"),
    ]
    assert [(each.field, each.language, each.words) for each in saved.excerpts] == [("title", "sv", "Hjärtrytm")]
    assert [(each.field, each.words) for each in hidden.excerpts] == [("hidden", "yes")]


@pytest.mark.parametrize(("answer", "refusal"), [(None, ""), ("accepted", ""), ("superseded", "changed_meanwhile")])
def test_why_the_hub_did_not_do_it_is_known_as_soon_as_it_has_answered(
    editor: Editor, answer: str | None, refusal: str
) -> None:
    intent = editor.content.hide(editor.session, ITEM, hidden=True)
    if answer is not None:
        told = Answer.model_validate({"id": intent, "state": answer, "reason": refusal})
        editor.desk.hub_tells(answers=(told,))
    assert editor.content.refusal(editor.session, ITEM, intent) == refusal
    assert editor.content.refusal(editor.session, ITEM, "another") == ""


def test_for_all_centres_edits_who_is_a_central_editor(editor: Editor) -> None:
    wanted = {"title": {**TITLE, "sv": "Överallt"}}
    with pytest.raises(NotAllowedError):
        editor.content.save(editor.session, ITEM, wanted, everywhere=True)
    central = editor.desk.session("central_editor")
    editor.content.save(central, ITEM, wanted, everywhere=True)
    assert editor.seen().title.sv == "Överallt"
    assert editor.item().changed == ()
    assert getattr(editor.last(), "centre", None) == ""


def test_where_a_centre_has_its_own_words_what_is_saved_for_all_does_not_show(editor: Editor) -> None:
    editor.save(title={**TITLE, "sv": "Här"})
    central = editor.desk.session("central_editor")
    central.edit_everywhere(on=True)
    found = editor.content.item(central, ITEM)
    assert found is not None
    assert (found.fields["title"], found.here["title"]) == (TITLE, {**TITLE, "sv": "Här"})
    assert found.keeps_own({"title": {**TITLE, "sv": "Överallt"}})
    assert not found.keeps_own({"title": {**TITLE, "fi": "Kaikkialla"}}), "in another language"
    assert not found.keeps_own({"summary": {"sv": "Överallt"}})


def test_a_language_that_is_kept_back_does_not_show_because_the_others_lose_their_title(editor: Editor) -> None:
    editor.publish(title={"fi": "Luonnos", "sv": "Synlig"}, drafts={"fi": True})
    assert refused(editor, title={"fi": "Luonnos"}) == ("last_language", ())
    assert editor.seen().title.fi == ""
    editor.publish(title={"fi": "Luonnos"}, drafts={"fi": True})
    editor.save(title={"fi": "Toinen"})
    assert editor.seen().title.fi == "Toinen", "what was so before stays so"


def test_a_centre_with_a_screen_is_never_hidden(editor: Editor) -> None:
    editor.publish(editor.sample.document("centre", "vaasa", partner=True))
    with pytest.raises(EditRefusedError) as caught:
        editor.content.hide(editor.session, "seinajoki", hidden=True)
    assert caught.value.reason == "centre_stays"
    for moment in ("valid_from", "valid_until"):
        assert refused(editor, item_id="seinajoki", **{moment: "2026-12-01T00:00:00Z"}) == ("centre_stays", ())
    editor.content.hide(editor.session, "vaasa", hidden=True)
    assert editor.seen("vaasa") is None
    editor.publish(editor.sample.document("centre", "umea", hidden=True))
    editor.save("umea", title={"fi": "Uumaja"})
    editor.content.hide(editor.session, "umea", hidden=False)
    assert editor.seen("umea").title.fi == "Uumaja", "one that was hidden can be changed and shown"


def test_words_that_grew_old_under_a_change_of_the_center_can_be_said_to_be_right(editor: Editor) -> None:
    mine = {"base": TITLE, "value": {**TITLE, "sv": "Vår", "en": "Ours"}}
    layer = layer_of(ITEM, {}) | {"fields": {"title": mine}}
    editor.publish(layer, title={**TITLE, "fi": "Keskuksen uusi"})
    assert editor.item().states == {"fi": "done", "sv": "outdated", "en": "outdated"}
    editor.save(checked=("sv",))
    assert editor.item().states == {"fi": "done", "sv": "done", "en": "outdated"}
    assert (editor.seen().title.fi, editor.seen().title.sv) == ("Keskuksen uusi", "Vår")
    editor.save(checked=("en",))
    assert editor.item().states == {"fi": "done", "sv": "done", "en": "done"}
