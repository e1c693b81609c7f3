"""What PySide6 does with our classes: two of its pitfalls end the program, so they are watched."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

import kiosk.screen
from kiosk.screen.qt import Property


def classes() -> Iterator[type[QObject]]:
    for module in pkgutil.iter_modules(kiosk.screen.__path__, "kiosk.screen."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QObject) and value.__module__ == module.name:
                yield value


def name(kind: type[QObject]) -> str:
    return kind.__name__


def faults(kind: type[QObject]) -> list[str]:
    """The properties that are neither constant nor told of by a signal of the class that has them."""
    meta = kind.staticMetaObject  # type: ignore[attr-defined]
    found = []
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        each = meta.property(number)
        told = meta.methodOffset() <= each.notifySignalIndex() < meta.methodCount()
        if not told and not each.isConstant():
            found.append(f"{kind.__name__}.{each.name()}")
    return found


CLASSES: list[type[QObject]] = sorted(classes(), key=name)


@pytest.mark.parametrize("kind", CLASSES, ids=name)
def test_every_property_is_told_of_by_a_signal_of_its_own_class(kind: type[QObject]) -> None:
    assert faults(kind) == []


def test_there_are_classes_to_look_at() -> None:
    assert {"Kiosk", "HomePage", "VideoPage", "WayModel", "CardRows", "FrameItem"} <= {
        kind.__name__ for kind in classes()
    }


class Base(QObject):
    """Has a signal."""

    changed = Signal()


class Derived(Base):
    """Is told of by the signal of its base, of none, and of its own."""

    own = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    @Property(str, notify=Base.changed)
    def inherited(self) -> str:
        """Wrong."""
        return self._words

    @Property(str)
    def silent(self) -> str:
        """Wrong too."""
        return self._words

    @Property(str, notify=own)
    def right(self) -> str:
        """Right."""
        return self._words

    @Property(str, constant=True)
    def still(self) -> str:
        """Right too."""
        return self._words


def test_the_look_finds_what_it_looks_for() -> None:
    assert faults(Derived) == ["Derived.inherited", "Derived.silent"]


def test_turning_the_event_loop_uses_up_no_reference_to_none() -> None:
    """PySide6 6.12.0 loses one a turn, and Python aborts when none is left."""
    for _ in range(10):
        QCoreApplication.processEvents()
    before = sys.getrefcount(None)
    for _ in range(2_000):
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < 200
