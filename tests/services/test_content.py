"""What an editor sees of content, and what becomes of what they do: shown at once, in every language as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.intents import INTENT, AnyIntent
from kiosk.paths import DataFolder
from kiosk.services.content import ContentDesk
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.door import NotAllowedError, StaffSession
from tests.samples import NOW, Cache, Sample, layer_of
from tests.services.staff_desk import StaffDesk, staff_desk

ITEM = "heart-rhythm"
TITLE = {"fi": "Title of heart-rhythm (fi)", "sv": "Title of heart-rhythm (sv)", "en": "Title of heart-rhythm"}


class Editor:
    """An editor at the desk of Seinäjoki."""

    def __init__(self, desk: StaffDesk, cache: Cache, sample: Sample) -> None:
        self.desk, self.cache, self.sample = desk, cache, sample
        self.content: ContentDesk = desk.desk.content
        self.session: StaffSession = desk.session("editor")

    def publish(self, *more: dict[str, Any], **fields: Any) -> None:
        self.cache.publish(
            self.sample.document("centre", "seinajoki"),
            self.sample.document("technology", ITEM, **fields),
            self.sample.document("video", "film", hidden=True),
            self.sample.document("lesson", "later", valid_from="2027-01-01T00:00:00Z"),
            *more,
            centre="seinajoki",
        )

    def item(self, item_id: str = ITEM) -> Any:
        return self.content.item(self.session, item_id)

    def save(self, item_id: str = ITEM, *, checked: tuple[Any, ...] = (), **wanted: Any) -> str:
        return self.content.save(self.session, item_id, wanted, checked=checked)

    def seen(self, item_id: str = ITEM) -> Any:
        """The document, as a visitor sees it."""
        return self.desk.projection.document(item_id, NOW)

    def last(self) -> AnyIntent:
        return INTENT.validate_python(self.desk.unsettled()[-1].body())


@pytest.fixture
def editor(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[Editor]:
    with staff_desk(folder, clock, cache) as desk:
        made = Editor(desk, cache, sample)
        made.publish()
        yield made


def refused(editor: Editor, **wanted: Any) -> tuple[str, tuple[Any, ...]]:
    with pytest.raises(EditRefusedError) as caught:
        editor.save(**wanted)
    assert editor.desk.kinds() == []
    return caught.value.reason, caught.value.places


def test_the_list_has_every_item_hidden_and_later_ones_too(editor: Editor) -> None:
    found = {each.id: each for each in editor.content.items(editor.session)}
    assert set(found) == {"seinajoki", ITEM, "film", "later"}
    assert (found["film"].hidden, found["later"].valid_from is not None) == (True, True)
    assert not any(each.is_changed or each.is_own or each.is_unsent for each in found.values())
    city = editor.seen("seinajoki").city.sv
    assert found["seinajoki"].titles["sv"].endswith(f" · {city}"), "centres have one name"
    assert found[ITEM].titles == TITLE
    assert [each.id for each in editor.content.items(editor.session, kinds=("video", "lesson"))] == ["later", "film"]
    assert [each.id for each in editor.content.items(editor.session, typed="rhythm title")] == [ITEM]


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


def test_two_versions_stand_side_by_side_until_one_touch(editor: Editor) -> None:
    mine = {"base": TITLE, "value": {**TITLE, "fi": "Meidän"}}
    layer = layer_of(ITEM, {})
    editor.publish({**layer, "fields": {"title": mine}}, title={**TITLE, "fi": "Keskuksen"})
    (choice,) = editor.item().choices
    assert (choice.path, choice.shown, choice.other, choice.by) == (("title", "fi"), "Meidän", "Keskuksen", "")
    assert [each.id for each in editor.content.items(editor.session, asked=True)] == [ITEM]
    editor.content.choose(editor.session, ITEM, ("title", "fi"), other=True)
    assert (editor.seen().title.fi, editor.item().choices) == ("Keskuksen", ())
    with pytest.raises(EditRefusedError, match="already_so"):
        editor.content.choose(editor.session, ITEM, ("title", "fi"), other=True)


@pytest.mark.parametrize(("other", "left"), [(True, "Toinen"), (False, TITLE["fi"])])
def test_what_a_colleague_wrote_meanwhile_is_not_lost(editor: Editor, other: bool, left: str) -> None:
    asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
    editor.publish(layer_of(ITEM, {}, asked=[asked]))
    (choice,) = editor.item().choices
    assert (choice.shown, choice.other, choice.by) == (TITLE["fi"], "Toinen", "ben")
    editor.content.choose(editor.session, ITEM, choice.path, other=other)
    assert (editor.seen().title.fi, editor.item().choices) == (left, ())


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


def test_sorting_and_featuring_show_in_lists(editor: Editor) -> None:
    editor.publish(editor.sample.document("technology", "other"))

    def order() -> list[str]:
        return [card.id for card in editor.desk.projection.cards("technology", NOW)]

    assert order() == [ITEM, "other"]
    editor.content.order(editor.session, "technology", {"other": 1, ITEM: 2})
    assert order() == ["other", ITEM]
    editor.content.feature(editor.session, ITEM, featured=True)
    assert order() == [ITEM, "other"]


def test_history_tells_who_and_when_and_leads_back(editor: Editor) -> None:
    version = {"revision": 3, "intent": "i", "what": "edit_item", "fields": ["title"], "by": "ben", "at": NOW}
    editor.publish(layer_of(ITEM, {"order": 7}, history=[{**version, "revision": 2}, version]))
    assert [(each.revision, each.by) for each in editor.item().history] == [(3, "ben"), (2, "ben")]
    editor.content.restore(editor.session, ITEM, 2)
    with pytest.raises(EditRefusedError, match="not_sent"):
        editor.content.restore(editor.session, ITEM, 2)
    intent: Any = editor.last()
    assert (intent.revision, intent.base) == (2, 2)


def test_for_all_centres_edits_who_is_a_central_editor(editor: Editor) -> None:
    wanted = {"title": {**TITLE, "sv": "Överallt"}}
    with pytest.raises(NotAllowedError):
        editor.content.save(editor.session, ITEM, wanted, everywhere=True)
    central = editor.desk.session("central_editor")
    editor.content.save(central, ITEM, wanted, everywhere=True)
    assert editor.seen().title.sv == "Överallt"
    assert editor.item().changed == ()
    assert getattr(editor.last(), "centre", None) == ""
