"""Documents in the hub: revisions, tombstones, and a load that happens as a whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hub_content import SVG, Content, Load
from sqlalchemy import select

from kiosk import cli
from kiosk.blobs import Blobs
from kiosk.domain.documents import DOCUMENT
from kiosk.domain.errors import StoreError
from kiosk.domain.media import blobs_of
from kiosk.hub import load as load_module
from kiosk.hub.contents import standings
from kiosk.hub.facts import INCARNATION, fact
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.store import HubStore, open_store
from kiosk.hub.tables import REVISIONS


def revisions(store: HubStore) -> dict[str, tuple[int, bool]]:
    with store.reading() as connection:
        return {one.id: (one.revision, one.body is None) for one in standings(connection)}


def test_only_what_changed_gets_a_new_revision_and_history_is_kept(
    content: Content, load_content: Load, store: HubStore
) -> None:
    content.small()
    load_content()
    assert str(load_content()) == "documents: 3 as before; slots changed: 0"
    content.topic(title="My heart")
    assert str(load_content()) == "documents: 1 changed, 2 as before; slots changed: 0"
    assert revisions(store) == {"heart": (2, False), "heart-rhythm": (1, False), "seinajoki": (1, False)}
    with store.reading() as connection:
        bodies = connection.execute(select(REVISIONS.c.body).where(REVISIONS.c.id == "heart")).scalars().all()
    assert ["Heart fi" in bodies[0], "My heart fi" in bodies[1]] == [True, True]


def test_a_changed_picture_is_a_changed_document(content: Content, load_content: Load, store: HubStore) -> None:
    content.small()
    load_content()
    (content.root / "topics" / "heart" / "picture.svg").write_text(SVG.replace("300", "200"))
    load_content()
    assert revisions(store)["heart"] == (2, False)


def test_what_is_gone_becomes_a_tombstone_and_may_come_back(
    content: Content, load_content: Load, store: HubStore
) -> None:
    content.small()
    load_content()
    shutil.rmtree(content.root / "technologies")
    assert str(load_content(keep=True)) == "documents: 2 as before; slots changed: 0"
    assert str(load_content()) == "documents: 2 as before, 1 removed; slots changed: 0"
    assert revisions(store)["heart-rhythm"] == (2, True)
    load_content()
    assert revisions(store)["heart-rhythm"] == (2, True)
    content.technology()
    assert str(load_content()) == "documents: 1 new, 2 as before; slots changed: 0"
    assert revisions(store)["heart-rhythm"] == (3, False)


def test_with_keep_references_may_name_what_was_loaded_before(content: Content, load_content: Load) -> None:
    content.small()
    load_content()
    shutil.rmtree(content.root / "topics")
    load_content(keep=True)


def test_a_load_that_fails_half_way_leaves_nothing(
    content: Content, load_content: Load, store: HubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    content.small()

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(load_module, "put_slots", fail)
    with pytest.raises(RuntimeError):
        load_content()
    assert revisions(store) == {}


def test_loaded_documents_are_complete_with_their_blobs(
    content: Content, load_content: Load, store: HubStore, folder: HubFolder
) -> None:
    content.small()
    content.video()
    load_content()
    blobs = Blobs(Publication(folder.publication).blobs)
    with store.reading() as connection:
        bodies = {one.id: one.body for one in standings(connection)}
    film = DOCUMENT.validate_json(bodies["film"])
    assert film.picture is not None
    assert film.picture.alt == film.title  # the poster, made from a frame
    types = [blob.type for blob in blobs_of(film)]
    assert types == ["image/webp", "video/mp4", "text/vtt", "text/vtt", "text/vtt"]
    assert all(blobs.has(blob) for blob in blobs_of(film))
    topic = DOCUMENT.validate_json(bodies["heart"])
    assert [rendition.width for rendition in topic.picture.renditions] == [480, 960, 1600]


@pytest.mark.both_databases
def test_one_setting_names_the_database_for_every_command(
    content: Content, folder: HubFolder, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    content.small()
    for words in (("load", str(content.root)), ("publish",), ("load", str(content.root)), ("code", "seinajoki")):
        assert cli.main(["hub", *words, "--data", str(folder.root), "--database", server]) == 0
    said = capsys.readouterr().out
    assert "documents: 3 new" in said
    assert "edition 1: published" in said
    assert "documents: 3 as before" in said
    assert (folder.root / "hub.db").exists() == (not server)


def test_a_database_that_is_none_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "hub.db").write_bytes(b"this is not a database" * 100)
    with pytest.raises(StoreError, match="can't be used"):
        open_store(tmp_path / "hub.db")


def test_a_database_keeps_its_incarnation(tmp_path: Path) -> None:
    ids = iter(["one", "two"])
    for _ in range(2):
        store = open_store(tmp_path / "hub.db", new_id=lambda: next(ids))
        with store.reading() as connection:
            assert fact(connection, INCARNATION) == "one"
        store.close()
