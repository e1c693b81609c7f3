"""What the staff changes becomes an edition by itself, and is told to whoever reads it elsewhere."""

from __future__ import annotations

import hashlib

import pytest
from desk_kit import EIJA, Desk
from edit_kit import ITEM, Editing
from hub_kiosk import Kiosk, Run, digest
from test_hub_pages import Reader
from test_hub_serving import EndsAfter

from kiosk.blobs import Blobs
from kiosk.domain.clock import FixedClock
from kiosk.domain.exchange import RawIntent
from kiosk.domain.layers import Layer, layer_id
from kiosk.hub.app import make_app
from kiosk.hub.edited import has_unpublished_edits
from kiosk.hub.folders import HubFolder
from kiosk.hub.rules import centres
from kiosk.hub.seal_keys import KeyRing
from kiosk.hub.serve import Keeper
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore
from kiosk.hub.uploads import Piece, Uploads

pytestmark = pytest.mark.both_databases
HOURS = [{"days": ["mon"], "opens": "10:00:00", "closes": "12:00:00"}]


@pytest.fixture
def editing(store: HubStore, desk: Desk) -> Editing:
    return Editing(store, desk)


def test_a_layer_travels_like_a_document(editing: Editing, run: Run, kiosk: Kiosk, at_now: None) -> None:
    run()
    editing.do("hide_item", hidden=True)
    assert run().edition == 2
    catalogue = kiosk.catalogue()
    (line,) = kiosk.lines(catalogue.changes[-1].sha256)
    assert (line.id, line.revision) == (layer_id(ITEM, "seinajoki"), 1)
    layer = Layer.model_validate(line.document)
    assert (layer.item, layer.centre, layer.fields["hidden"].value) == (ITEM, "seinajoki", True)
    assert catalogue.digest == digest(kiosk.lines(catalogue.snapshot.sha256))


def test_a_hub_that_stays_up_publishes_what_was_changed_and_nothing_twice(
    editing: Editing, folder: HubFolder, store: HubStore, clock: FixedClock, kiosk: Kiosk, at_now: None
) -> None:
    keeper = Keeper(folder, store, clock)
    keeper.publish()
    keeper.publish_edits(EndsAfter(3))
    assert kiosk.catalogue().edition == 1
    editing.do("hide_item", hidden=True)
    editing.do("feature_item", featured=True)
    keeper.publish_edits(EndsAfter(3))
    assert kiosk.catalogue().edition == 2
    with store.reading() as connection:
        assert not has_unpublished_edits(connection)


@pytest.mark.expected_logs("can't be published yet")
def test_where_it_cant_be_published_it_waits(
    editing: Editing, folder: HubFolder, store: HubStore, clock: FixedClock
) -> None:
    keeper = Keeper(folder, store, clock)
    keeper.publish()
    editing.do("hide_item", hidden=True)
    key = folder.keys / "targets.pem"
    kept = key.read_bytes()
    key.unlink()
    keeper.publish_edits(EndsAfter(3))
    key.write_bytes(kept)
    keeper.publish_edits(EndsAfter(1))
    with store.reading() as connection:
        assert not has_unpublished_edits(connection)


def test_a_picture_that_was_sent_up_is_published_with_the_edit_that_names_it(
    editing: Editing, folder: HubFolder, run: Run
) -> None:
    run()
    data = b"\x89PNG\r\n\x1a\n" + bytes(100)
    uploads, sha256 = Uploads(folder.uploads), hashlib.sha256(data).hexdigest()
    assert uploads.take(sha256, Piece(0, len(data), len(data)), data, by="d").complete
    blob = {"sha256": sha256, "size": len(data), "type": "image/png"}
    value = {**editing.picture("p"), "renditions": [{"blob": blob, "width": 480, "height": 300}]}
    body = editing.desk.intent("edit_item", ITEM, EIJA, centre="seinajoki", fields={"picture": {"value": value}})
    answer = settle(
        editing.store, editing.desk.device, RawIntent.model_validate(body), editing.desk.clock.now(), uploads.has
    )
    assert answer is not None
    assert answer.state == "accepted"
    assert run().edition == 2
    published = Blobs(folder.publication / "blobs").path(sha256)
    assert published.read_bytes() == data
    editing.do("edit_item", fields={"picture": {"base": None, "seen": value, "value": None}})
    for _ in range(4):
        editing.do("hide_item", hidden=not editing.shown().get("hidden"))
        run()
    assert not published.exists()


def test_a_restored_hub_that_is_told_again_changes_nothing_twice(editing: Editing) -> None:
    body = editing.desk.intent("hide_item", ITEM, EIJA, centre="seinajoki", hidden=True)
    editing.desk.send(body)
    editing.do("hide_item", hidden=False)
    with editing.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM intents")
    assert editing.desk.send(body).state == "accepted"
    assert not editing.layer().fields


def test_hours_that_a_centre_gives_itself_hold_for_its_slots(editing: Editing) -> None:
    fields = {"hours": {"value": HOURS}}
    assert editing.do("edit_item", "seinajoki", fields=fields) == "accepted"
    with editing.store.reading() as connection:
        found = centres(connection)
    assert [len(found[name].hours) for name in ("seinajoki", "umea")] == [1, 0]


def test_the_page_outside_shows_what_is_changed_for_all_and_what_one_centre_made(
    editing: Editing, folder: HubFolder, store: HubStore, clock: FixedClock
) -> None:
    read = Reader(make_app(folder=folder, store=store, clock=clock, keys=KeyRing(folder)))
    editing.do("hide_item", hidden=True)
    assert read(f"/item/{ITEM}").status == 200
    own = editing.desk.id()
    document = editing.sample.document("technology", own)
    del document["id"]
    editing.do("add_item", own, document=document)
    assert f"Title of {own}" in read(f"/item/{own}?lang=en").words
    editing.do("hide_item", by={"kind": "staff", "staff": "cilla"}, centre="", hidden=True)
    assert read(f"/item/{ITEM}").status == 404
