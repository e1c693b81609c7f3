"""Editions: signed, atomic, deterministic, and verified here as a kiosk would, by python-tuf's own client."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hub_content import SVG, Content, Load
from hub_kiosk import Kiosk, Run, digest, tree
from tuf.api.exceptions import ExpiredMetadataError

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Put
from kiosk.hub.facts import keep_details
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.publish import Published, publish
from kiosk.hub.store import HubStore, open_store


def test_an_edition_is_verified_and_holds_every_document(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    load_content()
    assert run() == Published(1, new=True, signed=True)
    catalogue = kiosk.catalogue()
    lines = kiosk.lines(catalogue.snapshot.sha256)
    assert (catalogue.edition, catalogue.snapshot.items) == (1, 3)
    assert [line.id for line in lines] == ["heart", "heart-rhythm", "seinajoki"]
    assert catalogue.digest == digest(lines)
    assert [change.edition for change in catalogue.changes] == [1]
    assert kiosk.lines(catalogue.changes[0].sha256) == lines


def test_change_sets_lead_from_one_snapshot_to_the_next(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    held = {line.id: line for line in kiosk.lines(kiosk.catalogue().snapshot.sha256)}

    def change() -> None:
        content.topic("moving", "Moving")
        content.topic(title="My heart")

    def remove() -> None:
        shutil.rmtree(content.root / "technologies")

    def bring_back() -> None:
        content.technology()

    for number, step in enumerate((change, remove, bring_back), start=2):
        step()
        load_content()
        assert run().edition == number
        catalogue = kiosk.catalogue()
        newest = catalogue.changes[-1]
        assert newest.edition == number
        for line in kiosk.lines(newest.sha256):
            if isinstance(line, Put):
                held[line.id] = line
            else:
                assert line.revision > held.pop(line.id).revision
        snapshot = kiosk.lines(catalogue.snapshot.sha256)
        assert sorted(held.values(), key=lambda line: line.id) == snapshot
        assert catalogue.digest == digest(snapshot)


def test_nothing_changed_is_no_edition_and_an_old_timestamp_is_signed_anew(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, clock: FixedClock, folder: HubFolder, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    before = tree(folder.publication)
    load_content()
    assert (run().new, run().signed) == (False, False)
    assert tree(folder.publication) == before
    clock.instant += timedelta(days=1)
    done = run()
    assert (done.edition, done.new, done.signed) == (1, False, True)
    after = tree(folder.publication)
    assert {name for name in after if after[name] != before[name]} == {"metadata/timestamp.json"}
    assert kiosk.catalogue().edition == 1


def test_how_long_details_are_kept_is_told_with_an_edition_of_its_own(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, store: HubStore, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    assert kiosk.catalogue().details_days == 14
    with store.writing() as connection:
        keep_details(connection, 30)
    assert run() == Published(2, new=True, signed=True)
    assert kiosk.catalogue().details_days == 30
    assert not run().new


def test_a_timestamp_is_good_for_45_days(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, clock: FixedClock, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    clock.instant += timedelta(days=44, hours=23)
    kiosk.catalogue()
    clock.instant += timedelta(hours=2)
    with pytest.raises(ExpiredMetadataError):
        kiosk.catalogue()


def test_an_edition_without_changes_follows_before_signatures_end(
    content: Content, load_content: Load, run: Run, clock: FixedClock
) -> None:
    content.small()
    load_content()
    run()
    clock.instant += timedelta(days=311)
    done = run()
    assert (done.edition, done.new) == (2, True)


def test_the_same_content_keys_and_clock_give_the_same_bytes(
    content: Content, load_content: Load, run: Run, folder: HubFolder, tmp_path: Path, clock: FixedClock
) -> None:
    content.small()
    load_content()
    run()
    twin = HubFolder(tmp_path / "twin")
    twin.root.mkdir()
    shutil.copytree(folder.keys, twin.keys)
    make_keys(twin, clock)
    store = open_store(twin.database)
    load(content.root, folder=twin, store=store, clock=clock)
    publish(folder=twin, store=store, clock=clock)
    store.close()
    assert tree(twin.publication) == tree(folder.publication)


def test_old_blobs_and_heads_go_after_three_editions(
    content: Content, load_content: Load, run: Run, folder: HubFolder, kiosk: Kiosk, at_now: None
) -> None:
    content.small()
    pictures: list[set[str]] = []
    for number in range(5):
        (content.root / "topics" / "heart" / "picture.svg").write_text(SVG.replace("300", str(300 + number)))
        load_content()
        run()
        topic = next(line for line in kiosk.lines(kiosk.catalogue().snapshot.sha256) if line.id == "heart")
        pictures.append({one["blob"]["sha256"] for one in topic.document["picture"]["renditions"]})
    there = {path.name for path in (folder.publication / "blobs").glob("*/*")}
    assert [shas <= there for shas in pictures] == [False, False, True, True, True]
    assert sorted(path.name for path in (folder.publication / "metadata").iterdir()) == [
        "1.root.json",
        "3.snapshot.json",
        "3.targets.json",
        "4.snapshot.json",
        "4.targets.json",
        "5.snapshot.json",
        "5.targets.json",
        "root.json",
        "timestamp.json",
    ]
    assert len(list((folder.publication / "targets").iterdir())) == 3
    catalogue = kiosk.catalogue()
    assert [change.edition for change in catalogue.changes] == [1, 2, 3, 4, 5]
    assert {change.sha256 for change in catalogue.changes} <= there


def test_what_no_edition_ever_held_goes_too(
    content: Content, load_content: Load, run: Run, folder: HubFolder, at_now: None
) -> None:
    def there() -> set[str]:
        return {path.name for path in (folder.publication / "blobs").glob("*/*")}

    content.small()
    load_content()
    before = there()
    for number in range(1, 5):
        (content.root / "topics" / "heart" / "picture.svg").write_text(SVG.replace("300", str(300 + number)))
        load_content()
        run()
    assert len(before - there()) == 3, "the picture that was loaded anew before anything was published"


def test_the_catalogue_lists_the_last_fifty_change_sets(
    content: Content, load_content: Load, run: Run, store: HubStore, kiosk: Kiosk, at_now: None, clock: FixedClock
) -> None:
    content.small()
    load_content()
    for number in range(52):
        run(desk=f"http://localhost/{number}")
    catalogue = kiosk.catalogue()
    assert [change.edition for change in catalogue.changes] == list(range(3, 53))
    assert catalogue.desk == "http://localhost/51"
    assert run().new is False  # the address is kept when none is named
