"""Every public method of the staff's desk, found by looking: none does anything for a session that may not.

A method that is new is walked by itself; one with an argument that nobody here has heard of fails until it has one.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, time, timedelta
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.persons import Role
from kiosk.domain.repeat import Repeat
from kiosk.domain.slots import Plan
from kiosk.paths import DataFolder
from kiosk.services.centre_desk import CentreDesk
from kiosk.services.condition import ConditionDesk
from kiosk.services.content import ContentDesk
from kiosk.services.desk import Desk
from kiosk.services.desk_slots import DeskSlots
from kiosk.services.desk_view import DeskView
from kiosk.services.desk_work import DeskWork
from kiosk.services.door import IDLE_SECONDS, LONGEST_SECONDS, NotAllowedError, StaffSession
from kiosk.services.names import NameBook
from kiosk.store.orders import orders_after
from tests.intents import CODE, booking, notice, uuid7
from tests.samples import NOW, Cache, Sample, layer_of
from tests.services.staff_desk import StaffDesk, staff_desk

PARTS: dict[str, type] = {
    "view": DeskView,
    "work": DeskWork,
    "slots": DeskSlots,
    "names": NameBook,
    "content": ContentDesk,
    "centre": CentreDesk,
    "condition": ConditionDesk,
}
WITHOUT_SESSION = {"names.state": "tells of an order by number", "names.forget": "the session has ended"}
FOR_EVERYBODY = {"work.undo", "slots.clashes", "slots.promised", "slots.to_close", "slots.affected"}
"""Beside looking. What is undone by an editor is theirs too; the rest only tells of slots."""
WRITES = {"names.ask", *(f"slots.{each}" for each in ("open_slots", "free_now", "change_slot", "close_slot"))}
WRITES |= {"slots.reopen_slot", "slots.close_day"}
WRITES |= {f"content.{each}" for each in ("save", "publish_language", "choose", "add", "remove", "hide")}
WRITES |= {f"content.{each}" for each in ("feature", "order", "move", "restore")}
WRITES |= {f"centre.{each}" for each in ("set_hours", "set_exception", "drop_exception", "put_station", "retire")}
WRITES |= {f"centre.{each}" for each in ("announce", "withdraw", "play")}
WRITES |= {"condition.check_now", "condition.take_edition"}
"""What writes something for whoever may, beside all of the work."""
ANSWERS_NOTHING = {"names.who"}
"""What answers None where the others raise."""

SEATED, ASKS, TELL, HERE = uuid7(1), uuid7(2), uuid7(3), uuid7(5)
_PLAN = Plan.model_validate(
    {"id": "new", "centre": "seinajoki", "item": "heart-rhythm", "capacity": 4}
    | {"starts": NOW + timedelta(hours=3), "ends": NOW + timedelta(hours=4)}
)
_BY_NAME: dict[str, Any] = {
    "first": NOW.date(),
    "count": 2,
    "most": 8,
    "days": 3,
    "slot_id": "evening",
    "slot": "evening",
    "shown": CODE,
    "booking": SEATED,
    "reason": "ill",
    "size": 2,
    "words": None,
    "message": None,
    "language": "fi",
    "contact": None,
    "access": None,
    "here": True,
    "wait": True,
    "since": NOW,
    "until": NOW + timedelta(days=1),
    "into": NOW.date(),
    "day": NOW.date() + timedelta(days=1),
    "plans": (_PLAN,),
    "repeat": Repeat(every="daily", count=3),
    "item": "heart-rhythm",
    "station": None,
    "minutes": 30,
    "capacity": 3,
    "base": 1,
    "despite_clash": True,
    "cancelled": True,
    "slots": ("noon",),
    "item_id": "heart-rhythm",
    "everywhere": False,
    "kinds": (),
    "typed": "",
    "asked": False,
    "offset": 0,
    "ids": (),
    "limit": 10,
    "wanted": {"order": 3},
    "checked": (),
    "key": (("title", "fi"), f"ben {NOW.isoformat()}"),
    "other": True,
    "kind": "page",
    "hidden": True,
    "featured": True,
    "orders": {"heart-rhythm": 3},
    "notice": "gone",
    "revision": 0,
    "seen": None,
    "earlier": True,
    "centre_id": "",
    "hours": (time(10), time(12)),
    "on": NOW.date(),
    "note": {"fi": "Juhla"},
    "number": 3,
    "name": {"fi": "Ikkuna"},
    "where": {"fi": "Tuolla"},
    "retired": True,
    "announcement": "",
    "items": ("heart-rhythm",),
    "order": 0,
}
_BY_METHOD: dict[str, dict[str, Any]] = {
    "work.confirm": {"booking": ASKS},
    "work.told": {"booking": TELL, "reached": False},
    "work.expect": {"booking": HERE},
    "slots.series": {"first": _PLAN},
    "slots.reopen_slot": {"slot_id": "closed"},
    "work.resize": {"size": 3},
    "names.seal_note": {"words": "comes with her son"},
    "content.publish_language": {"shown": False},
    "content.visible": {"fields": {"kind": "page", "title": {"fi": "Uusi"}, "summary": {"fi": "Sana"}}},
    "content.add": {"fields": {"title": {"fi": "Uusi"}, "summary": {"fi": "Sana"}}},
    "content.remove": {"item_id": "own"},
    "centre.set_hours": {"days": ("mon",)},
    "centre.drop_exception": {"on": date(2026, 12, 24)},
    "centre.put_station": {"station": ""},
    "centre.retire": {"station": "window"},
    "centre.announce": {"words": {"fi": "Tervetuloa"}},
    "centre.withdraw": {"announcement": "old"},
}


def methods() -> Iterator[str]:
    for part, kind in PARTS.items():
        for name, member in vars(kind).items():
            if inspect.isfunction(member) and not name.startswith("_"):
                yield f"{part}.{name}"


METHODS = sorted(methods())
WITH_SESSION = [each for each in METHODS if each not in WITHOUT_SESSION]
LATER = [each for each in WITH_SESSION if each not in ANSWERS_NOTHING]
FOR_EDITORS = [each for each in METHODS if each.startswith(("content.", "centre."))]
LOOKING = ("view.", "condition.")
FOR_BOOKERS = [each for each in LATER if not each.startswith(LOOKING) and each not in {*FOR_EVERYBODY, *FOR_EDITORS}]


class Walk:
    """A desk with something to undo and something refused, and a call to any method with plausible arguments."""

    def __init__(self, desk: StaffDesk, sample: Sample) -> None:
        self.desk = desk
        self.stick = desk.folder.root.parent / "stick"
        (self.stick / "metadata").mkdir(parents=True)
        (self.stick / "metadata" / "timestamp.json").write_bytes(b"{}")
        desk.mounts = (self.stick,)
        desk.hub_tells(
            sample.slot("noon", hours=0),
            sample.slot("evening", hours=6),
            sample.slot("closed", hours=7, state="closed", free=0),
            sample.slot("tomorrow", hours=26),
            bookings=(
                booking(1, slot="noon"),
                booking(2, slot="noon", state="requested"),
                booking(3, slot="noon", tell="moved"),
                booking(4, slot="noon"),
                booking(5, slot="noon"),
                booking(6, slot="noon"),
            ),
            notices=(notice(),),
        )
        anna = desk.session()
        self._refused, self._seen = (self._end(desk.desk.work.check_in(anna, uuid7(number))) for number in (4, 6))
        desk.desk.work.seen(anna, self._seen)
        self._undoable = desk.desk.work.check_in(anna, HERE)

    def _end(self, intent: str) -> str:
        self.desk.hub_refuses("wrong_state")
        self.desk.settle()
        return intent

    def call(self, method: str, session: StaffSession) -> Any:
        part, _, name = method.partition(".")
        bound: Callable[..., Any] = getattr(getattr(self.desk.desk, part), name)
        given: dict[str, Any] = {"session": session}
        for parameter in inspect.signature(bound).parameters:
            if parameter == "changes":
                given["capacity"] = 3
            elif parameter == "intent":
                given[parameter] = self._seen if name == "unseen" else self._refused
            elif parameter == "intents":
                given[parameter] = (self._undoable,)
            elif parameter == "folder":
                given[parameter] = str(self.stick)
            elif parameter != "session":
                given[parameter] = {**_BY_NAME, **_BY_METHOD.get(method, {})}[parameter]
        return bound(**given)


@pytest.fixture
def walk(
    folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Walk]:
    from kiosk.sealing import public_half

    asked = {"path": ["title", "fi"], "value": "Toinen", "by": "ben", "at": NOW}
    window = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}
    old = {"id": "old", "words": sample.text("Old"), "until": NOW + timedelta(days=1)}
    holiday = {"exceptions": [{"on": "2026-12-24"}], "stations": [window], "announcements": [old]}
    cache.publish(
        sample.document("centre", "seinajoki", **holiday),
        sample.document("technology", "heart-rhythm"),
        sample.document("technology", "another"),
        layer_of("heart-rhythm", {}, asked=[asked]),
        layer_of("own", sample.document("page", "own")),
        centre="seinajoki",
    )
    with staff_desk(folder, clock, cache) as made:
        monkeypatch.setattr(made.projection.bookings, "seal_key", lambda: public_half(made.private))
        yield Walk(made, sample)


def test_the_walk_knows_every_part_of_the_desk_and_every_exception_is_a_method() -> None:
    assert [each.name for each in fields(Desk)] == list(PARTS)
    assert {*WITHOUT_SESSION, *FOR_EVERYBODY, *WRITES, *ANSWERS_NOTHING} <= set(METHODS)
    assert {"view.days", "work.check_in", "work.book", "names.ask"} <= set(METHODS)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_takes_the_session_first(method: str) -> None:
    part, _, name = method.partition(".")
    parameters = list(inspect.signature(getattr(PARTS[part], name)).parameters)
    assert (parameters[1:2] == ["session"]) is (method not in WITHOUT_SESSION)


@pytest.mark.parametrize("way", ["left", "idle", "an hour"])
@pytest.mark.parametrize("method", WITH_SESSION)
def test_a_locked_session_does_and_sees_nothing(walk: Walk, method: str, way: str) -> None:
    session = walk.desk.session("booker", "editor", "administrator")
    if way == "left":
        session.lock()
    elif way == "idle":
        walk.desk.seconds += IDLE_SECONDS
    else:
        for _ in range(60):
            walk.desk.seconds += LONGEST_SECONDS / 60
            session.touch()
    _is_kept_out(walk, method, session)


@pytest.mark.parametrize("method", [*FOR_BOOKERS, *sorted(ANSWERS_NOTHING)])
def test_an_editor_does_nothing_that_is_for_bookers(walk: Walk, method: str) -> None:
    _is_kept_out(walk, method, walk.desk.session("editor"))


@pytest.mark.parametrize("method", FOR_EDITORS)
def test_a_booker_does_nothing_that_is_for_editors(walk: Walk, method: str) -> None:
    _is_kept_out(walk, method, walk.desk.session("booker"))


@pytest.mark.parametrize(
    ("method", "role"),
    [
        (each, role)
        for each in WITH_SESSION
        for role in ("editor" if each in FOR_EDITORS else "booker", "administrator")
    ],
)
def test_the_same_call_goes_for_whoever_may(walk: Walk, method: str, role: Role) -> None:
    """Else the walk would prove nothing: each of its calls would do something."""
    before = walk.desk.written()
    answer = walk.call(method, walk.desk.session(role))
    changes = method.startswith("work.") or method in WRITES
    assert (walk.desk.written() != before) is changes
    assert answer is not None or method in ANSWERS_NOTHING


def _is_kept_out(walk: Walk, method: str, session: StaffSession) -> None:
    before, orders = walk.desk.written(), orders_after(walk.desk.folder.ledger, 0)
    if method in ANSWERS_NOTHING:
        assert walk.call(method, session) is None
    else:
        with pytest.raises(NotAllowedError):
            walk.call(method, session)
    assert walk.desk.written() == before
    assert orders_after(walk.desk.folder.ledger, 0) == orders
