"""The desk's words for how a time and a party stand, in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.paths import resources, translations

_LANGUAGES = ("en", "fi", "sv")


@pytest.fixture
def says(qapp: object) -> Iterator[Callable[[str], list[str]]]:
    """What an expression reads in English, Finnish and Swedish."""
    del qapp
    engine = QQmlEngine()
    engine.addImportPath(str(resources() / "qml"))

    def read(expression: str) -> list[str]:
        found = []
        for language in _LANGUAGES:
            translator = QTranslator()
            if language != "en":
                assert translator.load(str(translations() / f"kiosk_{language}.qm"))
                QCoreApplication.installTranslator(translator)
            component = QQmlComponent(engine)
            component.setData(
                f"import QtQuick\nimport Kiosk.Staff\nQtObject {{ property string said: {expression} }}".encode(),
                QUrl(),
            )
            made = component.create()
            assert made is not None, component.errorString()
            found.append(str(made.property("said")))
            made.deleteLater()
            QCoreApplication.removeTranslator(translator)
        return found

    yield read
    engine.deleteLater()


def test_a_time_whose_places_are_with_others_is_not_full(says: Callable[[str], list[str]]) -> None:
    assert says("StaffWords.free(2, 6, 4)") == ["2 of 6 free", "2/6 vapaana", "2 av 6 lediga"]
    assert says("StaffWords.free(0, 6, 6)") == ["None free here", "Tässä ei vapaita", "Inga lediga här"]
    assert says("StaffWords.free(0, 6, 0)") == ["Full", "Täynnä", "Fullt"]


def test_a_time_that_is_not_held_and_a_party_that_does_not_come_are_not_the_same(
    says: Callable[[str], list[str]],
) -> None:
    assert says('StaffWords.booked(2, 0, 0, "cancelled")') == ["Cancelled", "Peruttu", "Inställd"]
    assert says('StaffWords.state("cancelled")') == ["Cancelled", "Peruttu", "Avbokad"]
    assert says('StaffWords.toTell("cancelled")') == [
        "Tell them: cancelled",
        "Kerro heille: peruttu",
        "Meddela: avbokat",
    ]
