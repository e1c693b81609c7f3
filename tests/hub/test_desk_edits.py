"""Content that the staff changes at the desk: of their centre, of all centres, and side by side with the Center."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import ANNA, EIJA, ESKO, VISITOR, Desk
from edit_kit import CILLA, ITEM, UNA, Editing

from kiosk.hub.store import HubStore

pytestmark = pytest.mark.both_databases

OLD = {"fi": "Vanha", "sv": "Gammal", "en": "Old"}


@pytest.fixture
def editing(store: HubStore, desk: Desk) -> Editing:
    made = Editing(store, desk)
    made.load(summary=OLD)
    return made


def test_hidden_here_is_shown_elsewhere(editing: Editing) -> None:
    assert editing.do("hide_item", hidden=True) == "accepted"
    assert editing.shown()["hidden"]
    assert "hidden" not in editing.shown(centre="umea")
    assert editing.do("hide_item", hidden=True) == "accepted"
    assert editing.do("hide_item", hidden=False) == "accepted"
    assert "hidden" not in editing.shown()
    assert not editing.layer().fields
    done = [(version.revision, version.what, version.by) for version in editing.layer().history]
    assert done == [(1, "hide_item", "eija"), (2, "hide_item", "eija")]


def test_history_names_the_languages_whose_words_or_marks_were_changed(editing: Editing) -> None:
    aged, marks = {**OLD, "fi": "Uusi"}, {"sv": True, "en": True}
    editing.edit(summary=(OLD, aged), outdated=(None, marks))
    editing.edit(summary=(OLD, {**aged, "sv": "Ny"}), drafts=(None, {"en": True}))
    editing.do("edit_item", fields={"outdated": {"base": None, "seen": marks, "value": {"en": True}}})
    editing.do("hide_item", hidden=True)
    assert [version.languages for version in editing.layer().history] == [("fi",), ("sv", "en"), ("sv",), ()]


def test_an_answer_names_the_edition_that_will_bring_it(editing: Editing) -> None:
    body = editing.desk.intent("hide_item", ITEM, EIJA, centre="seinajoki", hidden=True)
    answer = editing.desk.send(body)
    assert (answer.state, answer.edition) == ("accepted", 1)
    assert editing.desk.send(body) == answer


@pytest.mark.parametrize(
    ("by", "centre", "answer"),
    [
        (EIJA, "seinajoki", "accepted"),
        (EIJA, "umea", "not_allowed"),
        (EIJA, "", "not_allowed"),
        (ANNA, "seinajoki", "not_allowed"),
        (VISITOR, "seinajoki", "not_allowed"),
        (CILLA, "", "accepted"),
        (CILLA, "umea", "accepted"),
        (CILLA, "atlantis", "not_valid"),
    ],
)
def test_each_edits_what_is_theirs(editing: Editing, by: Any, centre: str, answer: str) -> None:
    assert editing.do("feature_item", by=by, centre=centre, featured=True) == answer


def test_what_is_changed_for_all_centres_lies_below_what_one_changed(editing: Editing) -> None:
    assert editing.edit(summary=(OLD, {**OLD, "fi": "Täällä"})) == "accepted"
    edits = {"summary": {"base": OLD, "seen": OLD, "value": {**OLD, "sv": "Överallt"}}}
    assert editing.do("edit_item", by=CILLA, centre="", fields=edits) == "accepted"
    assert editing.shown()["summary"] == {"fi": "Täällä", "sv": "Överallt", "en": "Old"}
    assert editing.shown(centre="umea")["summary"] == {**OLD, "sv": "Överallt"}


def test_later_changes_of_the_center_come_through(editing: Editing) -> None:
    editing.edit(summary=(OLD, {**OLD, "fi": "Täällä"}))
    editing.load(summary={**OLD, "en": "New"}, order=5)
    assert editing.shown()["summary"] == {"fi": "Täällä", "sv": "Gammal", "en": "New"}
    assert editing.shown()["order"] == 5
    assert editing.clashes() == []


def test_where_the_center_changes_the_same_both_versions_stand_side_by_side(editing: Editing) -> None:
    editing.edit(summary=(OLD, {**OLD, "fi": "Täällä"}))
    new = {**OLD, "fi": "Keskus"}
    editing.load(summary=new)
    assert editing.clashes() == [(("summary", "fi"), "Täällä", "Keskus")]
    seen = editing.shown()["summary"]
    assert seen["fi"] == "Täällä"
    # a touch on something else decides nothing
    other = {"summary": {"base": new, "seen": seen, "value": {**seen, "sv": "Här"}}}
    assert editing.do("edit_item", fields=other) == "accepted"
    assert editing.clashes() == [(("summary", "fi"), "Täällä", "Keskus")]


@pytest.mark.parametrize(("chosen", "left"), [("Täällä", {"fi"}), ("Keskus", set())])
def test_one_touch_decides(editing: Editing, chosen: str, left: set[str]) -> None:
    editing.edit(summary=(OLD, {**OLD, "fi": "Täällä"}))
    new = {**OLD, "fi": "Keskus"}
    editing.load(summary=new)
    seen = editing.shown()["summary"]
    decided = {"summary": {"base": new, "seen": seen, "value": {**seen, "fi": chosen}}}
    assert editing.do("edit_item", fields=decided, settled=[["summary", "fi"]]) == "accepted"
    assert editing.clashes() == []
    assert editing.shown()["summary"]["fi"] == chosen
    assert bool(editing.layer().fields) == bool(left)


def test_of_two_who_changed_the_same_the_second_is_asked_and_nothing_is_lost(editing: Editing) -> None:
    assert editing.edit(summary=(OLD, {**OLD, "fi": "Ensimmäinen"})) == "accepted"
    second = {**OLD, "fi": "Toinen", "sv": "Andra"}
    assert editing.edit(summary=(OLD, second), by=EIJA) == "accepted"
    assert editing.shown()["summary"] == {"fi": "Ensimmäinen", "sv": "Andra", "en": "Old"}
    (asked,) = editing.layer().asked
    assert (asked.path, asked.value, asked.by) == (("summary", "fi"), "Toinen", "eija")
    seen = editing.shown()["summary"]
    chosen = {"summary": {"base": OLD, "seen": seen, "value": {**seen, "fi": "Toinen"}}}
    assert editing.do("edit_item", fields=chosen, settled=[["summary", "fi"]]) == "accepted"
    assert editing.shown()["summary"]["fi"] == "Toinen"
    assert not editing.layer().asked


def test_two_who_each_closed_the_days_that_the_other_left_open_close_no_centre(editing: Editing) -> None:
    def week(*days: str) -> list[dict[str, Any]]:
        return [{"days": list(days), "opens": "09:00:00", "closes": "16:00:00"}]

    def hours(seen: Any, value: Any) -> dict[str, Any]:
        return {"hours": {"base": all_days, "seen": seen, "value": value}}

    all_days, early, late = week("mon", "tue", "fri"), week("mon", "tue"), week("fri")
    editing.load(hours=all_days)
    assert editing.do("edit_item", "seinajoki", fields=hours(all_days, early)) == "accepted"
    assert editing.do("edit_item", "seinajoki", fields=hours(all_days, late), by=ESKO) == "accepted"
    assert editing.shown("seinajoki")["hours"] == early
    (asked,) = editing.layer("seinajoki").asked
    assert (asked.path, asked.value, asked.by) == (("hours",), late, "esko")
    assert editing.do("edit_item", "seinajoki", fields=hours(early, late), settled=[["hours"]]) == "accepted"
    assert editing.shown("seinajoki")["hours"] == late
    assert not editing.layer("seinajoki").asked


def test_one_who_changes_their_mind_is_not_asked(editing: Editing) -> None:
    first = {**OLD, "fi": "Yksi"}
    editing.edit(summary=(OLD, first))
    fields = {"summary": {"base": OLD, "seen": first, "value": OLD}}
    assert editing.do("edit_item", fields=fields) == "accepted"
    assert not editing.layer().fields
    assert not editing.layer().asked


def test_every_version_is_kept_and_can_be_had_back(editing: Editing) -> None:
    first, second = {**OLD, "fi": "Yksi"}, {**OLD, "fi": "Kaksi"}
    editing.edit(summary=(OLD, first))
    editing.do("edit_item", fields={"summary": {"base": OLD, "seen": first, "value": second}})
    assert editing.do("restore_item", base=1, revision=1) == "changed_meanwhile"
    assert editing.do("restore_item", base=2, revision=7) == "no_such_version"
    assert editing.do("restore_item", base=2, revision=1) == "accepted"
    assert editing.shown()["summary"] == first
    assert editing.do("restore_item", base=3, revision=0) == "accepted"
    assert editing.shown()["summary"] == OLD
    assert editing.do("restore_item", base=4, revision=2) == "accepted"
    assert editing.shown()["summary"] == second
    assert [version.what for version in editing.layer().history][2:] == ["restore_item"] * 3


def test_an_item_of_one_centre_is_made_changed_and_removed_there(editing: Editing) -> None:
    own = editing.desk.id()
    document = editing.sample.document("technology", own)
    del document["id"]
    assert editing.do("add_item", own, document=document) == "accepted"
    assert editing.do("add_item", own, document=document) == "exists"
    assert editing.shown(own)["kind"] == "technology"
    assert editing.shown(own, "umea") == {}
    assert editing.do("hide_item", own, at=editing.umea, by=UNA, hidden=True) == "no_such_item"
    editing.load()
    assert editing.shown(own)["kind"] == "technology"
    assert editing.do("remove_item", own) == "accepted"
    assert editing.shown(own) == {}
    assert editing.do("remove_item", own) == "already_so"
    assert editing.do("restore_item", own, base=2, revision=1) == "accepted"
    assert editing.shown(own)["kind"] == "technology"


def test_an_item_of_the_center_is_not_removed(editing: Editing) -> None:
    assert editing.do("remove_item") == "not_allowed"
    editing.do("hide_item", hidden=True)
    assert editing.do("remove_item") == "not_allowed"


def test_items_are_sorted_together_or_not_at_all(editing: Editing) -> None:
    assert editing.do("order_items", "technology", orders={ITEM: 3, "nothing": 1}) == "no_such_item"
    assert "order" not in editing.shown()
    assert editing.do("order_items", "technology", orders={ITEM: 3}) == "accepted"
    assert editing.shown()["order"] == 3
    editing.load(order=50)
    assert editing.shown()["order"] == 3
    assert editing.do("order_items", "technology", orders={ITEM: None}) == "accepted"
    assert editing.shown()["order"] == 50


@pytest.mark.parametrize(
    ("fields", "answer"),
    [
        ({"summary": {"base": OLD, "seen": OLD, "value": None}}, "not_valid"),
        ({"nonsense": {"value": 1}}, "not_valid"),
        ({"kind": {"value": "page"}}, "unreadable"),
        ({"id": {"value": "other"}}, "unreadable"),
        ({"summary": {"value": {"fi": "x" * 300_000}}}, "unreadable"),
        ({}, "unreadable"),
        ({"picture": {"value": Editing.picture("p")}}, "media_missing"),
    ],
)
def test_what_makes_no_item_is_refused_and_changes_nothing(editing: Editing, fields: Any, answer: str) -> None:
    assert editing.do("edit_item", fields=fields) == answer
    assert editing.shown()["summary"] == OLD
    assert not editing.layer().history


def test_a_load_leaves_alone_what_people_changed(editing: Editing) -> None:
    editing.edit(summary=(OLD, {**OLD, "fi": "Täällä"}))
    editing.load(summary=OLD)
    assert editing.shown()["summary"]["fi"] == "Täällä"
    assert editing.do("hide_item", "nothing", hidden=True) == "no_such_item"


def test_an_item_that_is_made_takes_no_other_ones_place(editing: Editing) -> None:
    document = {"kind": "page", "id": ITEM, "title": {"fi": "Vale"}, "summary": {"fi": "Vale"}}
    own = "0193a000-0000-7000-8000-00000000e001"
    assert editing.do("add_item", own, document=document) == "unreadable"
    assert editing.shown()["kind"] == "technology"


def test_a_centre_with_a_screen_is_never_hidden(editing: Editing) -> None:
    assert editing.do("hide_item", "seinajoki", hidden=True) == "not_allowed"
    moment = {"base": None, "seen": None, "value": "2026-12-01T00:00:00Z"}
    assert editing.do("edit_item", "seinajoki", fields={"valid_until": moment}) == "not_allowed"
    assert editing.do("hide_item", "umea", by=CILLA, centre="", hidden=True) == "not_allowed"
    assert editing.do("feature_item", "seinajoki", featured=True) == "accepted"
