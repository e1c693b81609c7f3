"""The real agent follows the real hub's keys from one to the next, and nobody else's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from kiosk.hub.export import export
from kiosk.hub.keys import rotate_keys
from kiosk.paths import DataFolder
from kiosk.store.projection import Projection
from kiosk.sync import agent

from .test_real_hub import CLOCK, RealHub, check, data, hub, screen, sync

__all__ = ["data", "hub", "screen"]


@pytest.fixture
def first_root(hub: RealHub, tmp_path: Path) -> Path:
    """The root.json that the kiosk was given when it was installed."""
    return Path(shutil.copy(hub.trusted_root, tmp_path / "given.json"))


@pytest.mark.usefixtures("first_root")
def test_kiosk_follows_over_loopback(hub: RealHub, data: DataFolder, screen: Projection) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    with hub.serving() as address:
        source = f"{address}/publication"
        assert sync(data, hub, source) == agent.WELL
        for edition, online in ((2, False), (3, True), (4, True)):
            rotate_keys(hub.folder, CLOCK, online=online)
            hub.topic("heart", f"edition {edition}", 300)
            assert hub.publish() == edition
            assert sync(data, hub, source) == agent.WELL
            check(screen, data, f"edition {edition}")


def test_kiosk_that_slept_through_several_rotations_follows_from_a_stick(
    hub: RealHub, data: DataFolder, screen: Projection, tmp_path: Path
) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    stick = tmp_path / "stick"
    export(stick, folder=hub.folder, store=hub.store, clock=CLOCK)
    assert sync(data, hub, str(stick)) == agent.WELL
    for _ in range(3):
        rotate_keys(hub.folder, CLOCK, online=True)
        hub.publish()
    hub.topic("heart", "two", 300)
    hub.publish()
    export(stick, folder=hub.folder, store=hub.store, clock=CLOCK)
    assert sync(data, hub, str(stick)) == agent.WELL
    check(screen, data, "two")


@pytest.mark.expected_logs("the round ended early")
def test_kiosk_refuses_a_root_that_the_old_key_has_not_signed(
    hub: RealHub, data: DataFolder, screen: Projection
) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    source = str(hub.folder.publication)
    assert sync(data, hub, source) == agent.WELL
    metadata = hub.folder.publication / "metadata"
    forged = Metadata[Root].from_bytes(hub.trusted_root.read_bytes())
    thief = CryptoSigner.generate_ed25519()
    forged.signed.version = 2
    for role in ("root", "timestamp", "snapshot", "targets"):
        forged.signed.add_key(thief.public_key, role)
    forged.sign(thief)
    (metadata / "2.root.json").write_bytes(forged.to_bytes())
    assert sync(data, hub, source) == agent.FAILED
    assert (screen.status().state, screen.status().reason) == ("refused", "signature")
    (card,) = screen.cards("topic", CLOCK.now())
    assert card.words["en"].title == "one"
    (metadata / "2.root.json").unlink()
    assert sync(data, hub, source) == agent.WELL


def test_what_stolen_keys_have_published_is_replaced_be_its_number_what_it_may(
    hub: RealHub, data: DataFolder, screen: Projection, tmp_path: Path
) -> None:
    hub.topic("heart", "one", 300)
    hub.publish()
    backup = shutil.copytree(hub.folder.root, tmp_path / "backup")
    for n in range(3):  # the thief publishes with the hub's own keys
        hub.topic("heart", f"lies {n}", 100 + n)
        hub.publish()
    source = str(hub.folder.publication)
    assert sync(data, hub, source) == agent.WELL
    check(screen, data, "lies 2")
    hub.store.close()
    shutil.rmtree(hub.folder.root)
    shutil.copytree(backup, hub.folder.root)
    from kiosk.hub.store import open_store

    hub.store = open_store(hub.folder.database)
    rotate_keys(hub.folder, CLOCK, online=True)
    hub.topic("heart", "one", 300)
    assert hub.publish() == 2
    assert sync(data, hub, source) == agent.WELL
    check(screen, data, "one")
    assert screen.edition() == 2
