"""The fields of an item as its page shows them: nothing that was there is cut, or stays once it is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.paths import resources
from kiosk.screen.staff_item import ItemPage
from tests.journeys import items
from tests.samples import Sample
from tests.screen.staff_item_hand import opened, saved
from tests.screen.staff_room import StaffRoom

LONG = {"title": "Otsikko " * 20, "body": "Pitkä kappale. " * 300, "contact": "https://example.invalid/" + "a" * 300}
_PAGE = """
import QtQuick
import Kiosk.Models
import Kiosk.Staff
Window {
    id: top
    required property ItemForm form
    visible: true; width: 1400; height: 3000
    Column {
        ItemWords { form: top.form; covered: false; everywhere: false; room: 900; width: 1300 }
        ItemQuestions { form: top.form; covered: false; width: 1300 }
    }
}
"""


@pytest.fixture
def file(qapp: QGuiApplication, tmp_path: Path) -> Path:
    """Shows the fields of an item."""
    made = tmp_path / "Page.qml"
    made.write_text(_PAGE, encoding="utf-8")
    return made


@contextmanager
def fields(page: ItemPage, file: Path) -> Iterator[list[Any]]:
    """The fields of what shows of an item."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources() / "qml"))
    engine.setInitialProperties({"form": page.form})
    engine.load(QUrl.fromLocalFile(str(file)))
    window = cast(QQuickWindow, engine.rootObjects()[0])
    window.grabWindow()
    try:
        yield [item for item in items.seen(window.contentItem()) if items.kind(item) == "TextEntry"]
    finally:
        delete(engine)  # before the models


def publish(room: StaffRoom) -> None:
    sample = Sample()
    body = [{"type": "paragraph", "text": {"fi": LONG["body"].strip()}}]
    page = sample.document("page", "long", title={"fi": LONG["title"].strip()}, body=body)
    maker = sample.document("provider", "maker", contact=LONG["contact"])
    room.staff.cache.publish(sample.document("centre", "seinajoki"), page, maker, centre="seinajoki")


def saying(entries: list[Any], words: str) -> Any:
    return next(entry for entry in entries if entry.property("text") == words)


def test_long_words_of_the_center_are_not_cut_by_looking_at_them(room: StaffRoom, file: Path) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page, body = await opened(room, "long"), LONG["body"].strip()
        with fields(page, file) as shown:
            assert not page.dirty
            saying(shown, body).setProperty("text", body[:-1] + "!")
            assert await saved(page) == ("edit_item", "")
        assert page.form.draft.fields["body"][0]["text"]["fi"] == body[:-1] + "!"
        maker = await opened(room, "maker")
        maker.form.show("about")
        with fields(maker, file):
            assert not maker.dirty

    room.play(story)


def test_a_line_that_is_thrown_away_no_longer_stands_in_its_field(room: StaffRoom, file: Path) -> None:
    async def story(room: StaffRoom) -> None:
        publish(room)
        page = await opened(room, "maker")
        page.form.show("about")
        with fields(page, file) as shown:
            city = saying(shown, "Umeå")
            city.setProperty("text", "Oulu")
            assert page.dirty
            page.discard()
            assert (page.dirty, city.property("text")) == (False, "Umeå")

    room.play(story)
