"""Whether every object of the screen is described by its class, and none by a description of its own.

PySide6 gives an object a QMetaObject of its own when a signal is connected to a method of it that is no ``Slot``, and
frees it with the object. QML remembers what it learned of a QMetaObject by its address: the next object that is
described there has no properties then, and its page stays empty. What is remembered is never let go of either.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from tests.journeys.checks import Fault


def check_meta_objects() -> list[Fault]:
    """The objects of the program that have a QMetaObject of their own, by class, with the methods that gave it."""
    strays = {}
    for each in shiboken6.getAllValidWrappers():
        if isinstance(each, QObject) and type(each).__module__.startswith("kiosk."):
            methods = _own_methods(each)
            if methods:
                strays[type(each).__qualname__] = methods
    return [Fault(name, f"is connected by {methods}, no Slot") for name, methods in strays.items()]


def _own_methods(thing: QObject) -> str:
    own, shared = thing.metaObject(), type(thing).staticMetaObject  # type: ignore[attr-defined]
    added = range(shared.methodCount(), own.methodCount())
    return ", ".join(own.method(number).methodSignature().data().decode() for number in added)
