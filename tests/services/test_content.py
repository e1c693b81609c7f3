"""What an editor sees of content, and what becomes of what they do: shown at once, in every language as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.answers import Answer
from kiosk.domain.clock import FixedClock
from kiosk.domain.intents import INTENT, AnyIntent
from kiosk.paths import DataFolder
from kiosk.services.content import ContentDesk
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.content_waiting import waiting
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


def test_a_need_is_listed_with_its_own_sign(editor: Editor) -> None:
    editor.content.add(editor.session, "topic", {"title": TITLE, "summary": TITLE, "icon": "walk"})
    (need,) = editor.content.items(editor.session, kinds=("topic",))
    assert (need.icon, need.picture) == ("walk", None)


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
