"""A code at the staff's desk: a scanner's keys check in at once, fingers on the keyboard only find, however quick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.screen.scanner import Scanner
from tests.journeys import desk, items, keys, route
from tests.journeys.backstage import Backstage
from tests.journeys.lockdown_storm import outside
from tests.journeys.places import prepare
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey

_CODE = f"{desk.CODE[:7]}0"


def _with_staff(backstage: Backstage) -> Path:
    return prepare(backstage, "desk", "kiosk")


@journey(_with_staff)
async def test_a_scanner_checks_in_from_every_page(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await desk.today(stage)

    def scan() -> None:
        for sign in _CODE:
            key = Qt.Key(ord(sign))
            QTest.sendKeyEvent(QTest.KeyAction.Click, stage.window, key, sign, Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(stage.window, Qt.Key.Key_Return)

    await outside(scan)
    await stage.arrive("staff-slot")
    await stage.until(lambda: stage.says("Checked in"), "that they are checked in")


@journey(_with_staff)
async def test_fingers_that_type_a_code_as_quickly_as_a_scanner_check_nobody_in(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "en")
    await desk.find(stage)
    await stage.touch_words("The visitor’s code")
    await stage.until(lambda: keys.faces(stage.window), "the keys")
    await stage.still()
    (scanner,) = stage.screen.kiosk.findChildren(Scanner)
    for sign in "ABCDEFGH":
        await stage.tap(items.rect(keys.faces(stage.window)[sign]).center())
    await stage.until(lambda: stage.model._typed == "ABCDEFGH", "the code in the field")  # type: ignore[attr-defined]
    assert scanner._keys == [], "nothing of it is taken for a scan"
    assert stage.page == "staff-find"
