"""What the staff changes at one kiosk, on its whole way: shown there at once, settled by the hub, and brought to the
centre's other kiosk by an edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.documents import Centre
from kiosk.sync.exchange import Exchange

from .conftest import Kiosk as AgentKiosk
from .edit_world import OLD, Kiosk, World
from .publisher import Publisher


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
    assert not world.hall.talk().newer_edition()
    assert world.publish() == 2
    for kiosk in (world.door, world.hall, world.far):
        assert kiosk.talk().newer_edition()
        told_while_it_comes = kiosk.talk()
        kiosk.take_edition()
        assert not told_while_it_comes.newer_edition()
    world.door.settle()
    assert world.door.unsettled() == 0
    assert [kiosk.titles() for kiosk in (world.door, world.hall, world.far)] == [["Uni"], ["Uni"], ["Sydän", "Uni"]]


def test_the_answer_to_an_edit_promises_an_edition_and_others_do_not(world: World) -> None:
    world.door.do("hide_item", "heart", hidden=True)
    world.later()
    assert world.door.talk().promised_edition()
    assert not world.door.talk().promised_edition()


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


def _of_centre(kiosk: Kiosk, **fields: Any) -> None:
    """Somebody at this kiosk changes the centre, as they see it."""
    item = kiosk.screen.items.item("seinajoki", "seinajoki")
    assert item is not None
    before, under = item.shown.fields or {}, item.under or {}
    edits = {
        name: {"base": under.get(name), "seen": before.get(name), "value": value} for name, value in fields.items()
    }
    kiosk.do("edit_item", "seinajoki", fields=edits)


def _exchange(world: World, *kiosks: Kiosk) -> None:
    world.later()
    for kiosk in kiosks:
        kiosk.talk()
    world.publish()
    for kiosk in kiosks:
        kiosk.take_edition()
        kiosk.settle()
        assert kiosk.unsettled() == 0


def test_two_offline_kiosks_each_announce_something_and_change_a_day_and_nobody_is_asked(world: World) -> None:
    monday, friday = ({"days": [day], "opens": "09:00:00", "closes": "12:00:00"} for day in ("mon", "fri"))
    until = (world.clock.now() + timedelta(hours=3)).isoformat()
    said = {name: {"id": name, "words": {"fi": name}, "until": until} for name in ("ovi", "sali")}
    _of_centre(world.door, announcements=[said["ovi"]], exceptions=[{"on": "2026-12-24"}], hours=[monday])
    _of_centre(world.hall, announcements=[said["sali"]], hours=[friday])
    _exchange(world, world.hall, world.door)
    for kiosk in (world.door, world.hall):
        found = kiosk.screen.document("seinajoki", world.clock.now())
        assert isinstance(found, Centre)
        assert {each.words.fi for each in found.announcements} == {"ovi", "sali"}
        assert [each.on.isoformat() for each in found.exceptions] == ["2026-12-24"]
        assert [each.days for each in found.hours] == [("mon", "fri")]
        item = kiosk.screen.items.item("seinajoki", "seinajoki")
        assert item is not None
        assert item.layer.asked == ()
    far = world.far.screen.document("seinajoki", world.clock.now())
    assert isinstance(far, Centre)
    assert far.announcements == ()


def test_of_two_who_change_the_same_day_the_second_is_asked_and_may_choose(world: World) -> None:
    closed, short = {"on": "2026-12-24"}, {"on": "2026-12-24", "opens": "09:00:00", "closes": "12:00:00"}
    _of_centre(world.door, exceptions=[closed])
    _of_centre(world.hall, exceptions=[short])
    _exchange(world, world.door, world.hall)
    for kiosk in (world.door, world.hall):
        item = kiosk.screen.items.item("seinajoki", "seinajoki")
        assert item is not None
        (question,) = item.layer.asked
        assert (question.path, question.value) == (("exceptions", "2026-12-24"), short)
        assert (item.shown.fields or {})["exceptions"] == [closed]
    field = {"base": None, "seen": [closed], "value": [short]}
    world.hall.do("edit_item", "seinajoki", fields={"exceptions": field}, settled=[question.path])
    _exchange(world, world.hall)
    world.door.take_edition()
    for kiosk in (world.door, world.hall):
        item = kiosk.screen.items.item("seinajoki", "seinajoki")
        assert item is not None
        assert ((item.shown.fields or {})["exceptions"], item.layer.asked) == ([short], ())


@pytest.mark.parametrize(("hears", "after"), [("promised_edition", 5), ("newer_edition", 10)])
def test_the_agent_goes_for_an_edition_as_soon_as_it_is_promised_or_told_of(
    kiosk: AgentKiosk, published: Publisher, monkeypatch: pytest.MonkeyPatch, hears: str, after: int
) -> None:
    rounds: list[float] = []
    promised = iter([True])
    monkeypatch.setattr(Exchange, hears, lambda _: bool(rounds) and next(promised, False))

    def act() -> None:
        heads = kiosk.transport.paths().count("metadata/timestamp.json")
        if heads > len(rounds):
            rounds.append(kiosk.time.now)
        kiosk.time.stopped = len(rounds) == 3

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    first, second = rounds[1] - rounds[0], rounds[2] - rounds[1]
    assert first == pytest.approx(after, abs=1)
    assert second > 100
