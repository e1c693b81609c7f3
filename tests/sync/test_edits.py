"""What the staff changes at one kiosk, on its whole way: shown there at once, settled by the hub, and brought to the
centre's other kiosk by an edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .edit_world import OLD, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_hidden_at_one_kiosk_is_hidden_at_the_centres_other_one(world: World) -> None:
    world.door.do("hide_item", "heart", hidden=True)
    assert (world.door.titles(), world.hall.titles()) == (["Uni"], ["Sydän", "Uni"])
    world.later()
    world.door.talk()
    assert (world.door.titles(), world.door.unsettled()) == (["Uni"], 1)
    assert world.publish() == 2
    for kiosk in (world.door, world.hall, world.far):
        kiosk.take_edition()
    world.door.settle()
    assert world.door.unsettled() == 0
    assert [kiosk.titles() for kiosk in (world.door, world.hall, world.far)] == [["Uni"], ["Uni"], ["Sydän", "Uni"]]


def test_with_the_link_down_edits_wait_and_show(world: World) -> None:
    world.door.edit(OLD, {**OLD, "fi": "Sydämeni"})
    world.later()
    assert world.door.titles() == ["Sydämeni", "Uni"]
    world.hub.topic("heart", "Hjärta", 300)
    world.hub.publish()
    world.door.take_edition()
    found = world.door.screen.document("heart", world.clock.now())
    assert found is not None
    assert (found.title.fi, found.title.sv) == ("Sydämeni", "Hjärta")
    world.door.talk()
    world.publish()
    world.door.take_edition()
    assert world.door.titles() == ["Sydämeni", "Uni"]


def test_of_two_offline_kiosks_the_second_to_be_heard_is_asked(world: World) -> None:
    world.door.edit(OLD, {**OLD, "fi": "Ovella"})
    world.hall.edit(OLD, {**OLD, "fi": "Salissa", "sv": "I salen"})
    world.later()
    world.hall.talk()
    world.door.talk()
    world.publish()
    for kiosk in (world.door, world.hall):
        kiosk.take_edition()
        kiosk.settle()
        assert kiosk.unsettled() == 0
        found = kiosk.screen.document("heart", world.clock.now())
        assert found is not None
        assert (found.title.fi, found.title.sv) == ("Salissa", "I salen")
        item = kiosk.screen.items.item("heart", "seinajoki")
        assert item is not None
        (question,) = item.layer.asked
        assert (question.path, question.value, question.by) == (("title", "fi"), "Ovella", "eija")
