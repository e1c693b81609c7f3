"""The lists of setting up: the contact points to choose from, and what has been set."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtQml import QmlElement

from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetUpCentreRows(Rows):
    """The contact points to choose from."""

    class Columns(IntEnum):
        """``centreId`` is not to be shown."""

        centreId = 0
        called = 1
        chosen = 2


@QmlElement
class SetUpFactRows(Rows):
    """What has been set, question by question; ``told`` is the answer, for words."""

    class Columns(IntEnum):
        """``named`` is the question, ``isSet`` whether it has an answer."""

        named = 0
        told = 1
        isSet = 2
