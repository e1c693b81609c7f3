"""Whether every object of the screen is described by its class, and none by a description of its own.

PySide6 gives an object a QMetaObject of its own when a signal is connected to a method of it that is no ``Slot``, and
frees it with the object. QML remembers what it learned of a QMetaObject by its address: the next object that is
described there has no properties then, and its page stays empty. What is remembered is never let go of either.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from tests.journeys.checks import Fault

_OWN = "__METAOBJECT__"  # where PySide6 keeps it


def check_meta_objects() -> list[Fault]:
    """The classes of which an object has a QMetaObject of its own."""
    strays = {
        type(each).__qualname__
        for each in shiboken6.getAllValidWrappers()
        if isinstance(each, QObject) and type(each).__module__.startswith("kiosk.") and _OWN in vars(each)
    }
    return [Fault(name, "a signal is connected to a method of it that is no Slot") for name in sorted(strays)]
