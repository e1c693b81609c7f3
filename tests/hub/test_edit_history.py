"""What a version tells of itself: a few words of what it made, so that people can tell one from another."""

from __future__ import annotations

from typing import Any

import pytest
from desk_kit import EIJA, Desk
from edit_kit import ITEM, Editing

from kiosk.domain.history import LONGEST_EXCERPT, MOST_EXCERPTS
from kiosk.domain.layers import MOST_VERSIONS, layer_id
from kiosk.hub.contents import standing_of
from kiosk.hub.folders import HubFolder
from kiosk.hub.serve import Keeper
from kiosk.hub.store import HubStore

OLD = {"fi": "Vanha", "sv": "Gammal", "en": "Old"}
DOES = [{"fi": "Yksi", "sv": "Ett"}, {"fi": "Kaksi", "sv": "Två"}]


@pytest.fixture
def editing(store: HubStore, desk: Desk) -> Editing:
    made = Editing(store, desk)
    made.load(summary=OLD, title=OLD, does=DOES)
    return made


def told(editing: Editing, item: str = ITEM) -> list[tuple[str, ...]]:
    """What the newest version tells."""
    version = editing.layer(item).history[-1]
    return [(each.field, each.language, each.words, each.how) for each in version.excerpts]


def edit(editing: Editing, **fields: tuple[Any, Any]) -> None:
    assert editing.edit(**fields) == "accepted"


def test_a_version_tells_the_words_that_were_written(editing: Editing) -> None:
    edit(editing, title=(OLD, {**OLD, "fi": "Verenpainemittari  kotiin\n"}), summary=(OLD, {**OLD, "sv": "Ny"}))
    assert told(editing) == [("title", "fi", "Verenpainemittari kotiin", ""), ("summary", "sv", "Ny", "")]


def test_what_was_removed_is_nothing_where_nothing_is_left_and_else_what_is_gone(editing: Editing) -> None:
    edit(editing, title=(OLD, {"fi": "Vanha", "en": "Old"}))
    assert told(editing) == [("title", "sv", "", "")]
    edit(editing, does=(DOES, DOES[:1]))
    assert told(editing) == [("does", "fi", "Kaksi", "gone"), ("does", "sv", "Två", "gone")]
    edit(editing, does=(DOES[:1], [DOES[0], {"fi": "Kolme"}]))
    assert told(editing) == [("does", "fi", "Kolme", "")]


def test_of_a_switch_a_moment_and_a_language_that_is_kept_back_it_tells_how_they_stand(editing: Editing) -> None:
    for kind, name in (("hide_item", "hidden"), ("feature_item", "featured")):
        for on in (True, False):
            assert editing.do(kind, **{name: on}) == "accepted"
            assert told(editing) == [(name, "", "yes" if on else "", "")]
    edit(
        editing, valid_until=(None, "2026-12-31T10:00:00Z"), drafts=(None, {"sv": True}), outdated=(None, {"en": True})
    )
    assert told(editing) == [("drafts", "sv", "yes", ""), ("valid_until", "", "2026-12-31T10:00:00Z", "")]
    edit(editing, drafts=({"sv": True}, None))
    assert told(editing) == [("drafts", "sv", "", "")]


def test_what_is_made_tells_its_title_and_what_is_removed_nothing(editing: Editing) -> None:
    own = editing.desk.id()
    document = editing.sample.document("technology", own, title={"fi": "Oma"})
    del document["id"]
    assert editing.do("add_item", own, document=document) == "accepted"
    assert told(editing, own) == [("title", "fi", "Oma", "")]
    assert editing.do("remove_item", own) == "accepted"
    assert told(editing, own) == []


def test_to_go_back_tells_what_shows_then(editing: Editing) -> None:
    edit(editing, title=(OLD, {**OLD, "fi": "Meidän"}))
    editing.load(summary=OLD, title={**OLD, "en": "New"}, does=DOES)
    assert editing.do("restore_item", base=1, revision=0) == "accepted"
    assert told(editing) == [("title", "fi", "Vanha", "")]
    assert editing.do("restore_item", base=2, revision=1) == "accepted"
    assert told(editing) == [("title", "fi", "Meidän", "")]


def test_what_waits_for_a_choice_and_what_was_chosen_is_told(editing: Editing) -> None:
    edit(editing, title=(OLD, {**OLD, "fi": "Ensimmäinen"}))
    second = {"title": {"base": OLD, "seen": OLD, "value": {**OLD, "fi": "Toinen"}}}
    assert editing.do("edit_item", fields=second, by=EIJA) == "accepted"
    assert told(editing) == [("title", "fi", "Toinen", "asked")]
    assert editing.layer().history[-1].fields == ("title",)
    seen = editing.shown()["title"]
    kept = {"title": {"base": OLD, "seen": seen, "value": seen}}
    assert editing.do("edit_item", fields=kept, settled=[["title", "fi"]]) == "accepted"
    assert told(editing) == [("title", "fi", "Ensimmäinen", "")]


def test_a_version_stays_small(editing: Editing) -> None:
    long = dict.fromkeys(("fi", "sv", "en"), "sana " * 1000)
    edit(editing, title=(OLD, long), summary=(OLD, long), does=(DOES, [long]))
    assert [(field, language) for field, language, *_ in told(editing)] == [
        *(("title", language) for language in ("fi", "sv", "en")),
        ("summary", "fi"),
    ]
    assert len(told(editing)) == MOST_EXCERPTS
    for *_, words, _how in told(editing):
        assert len(words) <= LONGEST_EXCERPT
        assert words.endswith("sana…")
    one = len(editing.layer().history[-1].model_dump_json(exclude_defaults=True))
    assert one * MOST_VERSIONS < 50_000


def test_a_layer_of_an_older_hub_keeps_its_bytes(editing: Editing) -> None:
    edit(editing, title=(OLD, {**OLD, "fi": "Uusi"}))
    layer = editing.layer()
    history = [{**each.model_dump(mode="json", exclude_defaults=True)} for each in layer.history]
    for each in history:
        del each["excerpts"]
    older = {**layer.model_dump(mode="json", exclude_defaults=True), "history": history}
    assert type(layer).model_validate(older).model_dump(mode="json", exclude_defaults=True) == older


def test_what_is_so_already_is_brought_by_the_edition_that_is_there(
    editing: Editing, folder: HubFolder, store: HubStore
) -> None:
    """Else it would wait at the kiosk for an edition that nobody has a reason to publish."""
    keeper = Keeper(folder, store, editing.desk.clock)

    def hide() -> tuple[str, int | None]:
        answer = editing.desk.send(editing.desk.intent("hide_item", ITEM, EIJA, centre="seinajoki", hidden=True))
        return answer.state, answer.edition

    keeper.publish()
    assert hide() == ("accepted", 2)
    assert hide() == ("accepted", 2), "what a colleague did is not published yet"
    keeper.publish()
    assert hide() == ("accepted", 2)
    with store.reading() as connection:
        standing = standing_of(connection, layer_id(ITEM, "seinajoki"))
    assert standing is not None
    assert (standing.revision, standing.published) == (1, 1)
