"""What somebody writes of an item until it is saved: words, answers and moments, a part of them at a time."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import HAS_PICTURE, LISTS, QUESTIONS, WHERE_HELD, found_by
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.merge import at
from kiosk.screen.qt import Property
from kiosk.screen.staff_item_needed import named
from kiosk.screen.staff_item_picks import Picks
from kiosk.screen.staff_item_questions import QuestionRows, answer, question_of, question_rows
from kiosk.screen.staff_item_words import WordRows, places, word_rows
from kiosk.screen.staff_moment import Moment

if TYPE_CHECKING:
    from kiosk.domain.merge import Path
    from kiosk.screen.staff_page import StaffPageModel
    from kiosk.services.content_around import Around
    from kiosk.services.content_draft import Draft
    from kiosk.services.content_item import ContentItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_BLOCKS = ("heading", "paragraph", "point")
_LONGEST = 4_000  # characters of one text, and of a line below; what was longer before is not cut
_LONGEST_LINE = 200


@QmlElement
class ItemForm(QObject):
    """``part`` is what shows of it: words, scenes, held, get, about, media, when or history. ``touched`` tells that
    somebody changed something, ``turned`` that they have gone on to something else of it.
    """

    changed = Signal()
    touched = Signal()
    turned = Signal()
    neededChanged = Signal()

    def __init__(self, *, page: StaffPageModel, draft: Draft, around: Around, item: ContentItem) -> None:
        super().__init__(page)
        self._page, self.draft, self.around, self.item = page, draft, around, item
        self._part = "words"
        self._scene = 0
        self._first = page.language
        self._needed: tuple[str, ...] = ()
        self._unplaced = False
        self.touched.connect(self._look_over)
        self._words, self._questions = WordRows(self), QuestionRows(page)
        self._picks = Picks(page=page, found=around.items, show=self.show_rows)
        likely = {"starts": around.tomorrow, "ends": self._likely_end}
        self._moments = {
            name: Moment(
                page=page, zone=around.zone, now=around.now, told=partial(self._put, name), likely=likely.get(name)
            )
            for name in ("valid_from", "valid_until", "starts", "ends")
        }
        self.show_all()

    def show_all(self, *, steady: bool = False) -> None:
        """Show the draft as it is, in the language of now. It comes first, but while it is a visitor's (``steady``)."""
        if self._first != self._page.language and not steady:
            self._words.replace([])  # no field goes on with what another one held
            self._first = self._page.language
        for name, moment in self._moments.items():
            moment.show(self.draft.fields.get(name))
            moment.speak()
        self.show_rows()
        self._look_over()

    def show_rows(self) -> None:
        """Show words and answers as they are."""
        self._show_words()
        asked, around = self._questions, self.around
        asked.replace(question_rows(asked, self._part, self.draft, around, self._picks, self._page.language))
        self.changed.emit()

    @property
    def kind(self) -> str:
        """The item's kind."""
        return str(self.draft.fields.get("kind", ""))

    def put(self, path: Path, value: Any) -> None:  # noqa: ANN401
        """Let this stand there, and show it."""
        self.draft.put(path, value)
        self.show_rows()
        self.touched.emit()

    def close(self) -> None:
        """Forget what was typed to find something."""
        self._picks.close()

    def turn_to(self, scene: int) -> None:
        """Show the words of another scene."""
        self._words.replace([])  # no field goes on with what another one held
        self._scene = scene
        self.show_rows()

    @Property(str, notify=changed)
    def part(self) -> str:
        """Which part shows."""
        return self._part

    @Property("QStringList", notify=changed)
    def parts(self) -> list[str]:
        """The parts that there are."""
        kind = self.kind
        return [
            "words",
            *(["scenes"] if kind == "demo" else []),
            *(["held"] if kind in WHERE_HELD else []),
            *(["get"] if kind == "technology" else []),
            *(["about"] if QUESTIONS.get(kind) else []),
            *(["media"] if kind in HAS_PICTURE else []),
            "when",
            "history",
        ]

    @Property("QStringList", notify=changed)
    def addable(self) -> list[str]:
        """What can be added to the words."""
        return [*LISTS.get(self.kind, ()), *_BLOCKS] if self._part == "words" else []

    @Property(WordRows, constant=True)
    def words(self) -> WordRows:
        """The words of the part, by text and language."""
        return self._words

    @Property(QuestionRows, constant=True)
    def questions(self) -> QuestionRows:
        """What is asked about it."""
        return self._questions

    @Property("QStringList", notify=neededChanged)
    def needed(self) -> list[str]:
        """What is missing before it can be saved: each ``part/field``."""
        return list(self._needed)

    @Property(bool, notify=neededChanged)
    def unplaced(self) -> bool:
        """Whether visitors find it by searching alone, until somebody chooses what it helps with."""
        return self._unplaced

    @Property(Moment, constant=True)
    def since(self) -> Moment:
        """From when on it shows."""
        return self._moments["valid_from"]

    @Property(Moment, constant=True)
    def until(self) -> Moment:
        """Until when it shows."""
        return self._moments["valid_until"]

    @Property(Moment, constant=True)
    def starts(self) -> Moment:
        """When the event begins."""
        return self._moments["starts"]

    @Property(Moment, constant=True)
    def ends(self) -> Moment:
        """When the event ends."""
        return self._moments["ends"]

    @Slot(str)
    def show(self, part: str) -> None:
        """Show another part."""
        if part in self.parts and part != self._part:
            self._words.replace([])  # no field goes on with what another one held
            self._questions.replace([])
            self._part = part
            self.show_rows()
            self.turned.emit()

    @Slot(str, str, str)
    def type(self, key: str, code: str, words: str) -> None:
        """What stands in a field now."""
        path = _path(key)
        before = str((at(self.draft.fields, path) or {}).get(code, "")) if path else ""
        if path and code in LANGUAGES and words != before:
            self.draft.put((*path, code), words[: max(_LONGEST, len(before))] or None)
            if path[0] in ("get_fi", "get_se"):
                self.draft.put((path[0], "checked"), self.around.now.astimezone(self.around.zone).date().isoformat())
            self._show_words()
            self.touched.emit()

    @Slot(str)
    def add(self, what: str) -> None:
        """One more text of a list, or a block of the body."""
        if what not in self.addable:
            return
        if what not in _BLOCKS:
            self.put((what,), [*(self.draft.fields.get(what) or ()), {}])
            return
        body = [*(self.draft.fields.get("body") or ())]
        if what == "point" and body and body[-1].get("type") == "list":
            body[-1] = {**body[-1], "items": [*body[-1]["items"], {}]}
        else:
            body.append({"type": "list", "items": [{}]} if what == "point" else {"type": what, "text": {}})
        self.put(("body",), body)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a text out."""
        path = _path(key)
        place = next((each for each in places(self._part, self.draft.fields, self._scene) if each.path == path), None)
        if place is None or not place.whole:
            return
        parent, index = place.whole[:-1], place.whole[-1]
        left = [each for n, each in enumerate(self.draft.at(parent) or ()) if n != index]
        if not left and len(parent) > 1:  # a list without a point goes as a whole
            block = parent[1]
            parent, left = ("body",), [each for n, each in enumerate(self.draft.fields["body"]) if n != block]
        self._words.replace([])
        self.put(parent, left or None)

    @Slot(str, str)
    def answer(self, field: str, option: str) -> None:
        """Answer a question with one of its options."""
        question = question_of(self.kind, field)
        if question is not None and question.form != "line":
            answer(question, option, self.draft, self.around)
            self.show_rows()
            self.touched.emit()

    @Slot(str, str)
    def write(self, field: str, words: str) -> None:
        """Answer a question with words."""
        question, before = question_of(self.kind, field), str(self.draft.fields.get(field, ""))
        if question is not None and question.form == "line" and words != before:
            self.draft.put((field,), words[: max(_LONGEST_LINE, len(before))] or None)
            self.touched.emit()

    @Slot(str, str)
    def find(self, field: str, words: str) -> None:
        """Offer what has these words as answers to a question."""
        question = question_of(self.kind, field)
        if question is not None and question.of:
            self._picks.type(question.of, words)

    @Slot(str)
    def more(self, field: str) -> None:
        """Offer more answers to a question."""
        question = question_of(self.kind, field)
        if question is not None:
            self._picks.show_more(question.of)

    @Slot()
    def _look_over(self) -> None:
        from kiosk.services.content_rules import lacking

        fields = self.draft.whole()
        found = named(lacking(fields)) if fields else (), found_by(fields) == "unplaced"
        if found != (self._needed, self._unplaced):
            self._needed, self._unplaced = found
            self.neededChanged.emit()

    def _show_words(self) -> None:
        shown = places(self._part, self.draft.fields, self._scene)
        self._words.replace(word_rows(shown, self.draft.fields, self.item, self._first))

    def _likely_end(self) -> datetime:
        starts = self.draft.fields.get("starts")
        return (datetime.fromisoformat(starts) if starts else self.around.tomorrow()) + timedelta(hours=1)

    def _put(self, name: str, value: str | None) -> None:
        before = self.draft.fields.get(name)
        if value is None and name in ("starts", "ends"):
            return
        if (datetime.fromisoformat(before) if before else None) != (datetime.fromisoformat(value) if value else None):
            self.draft.put((name,), value)
            self.touched.emit()


def _path(key: str) -> Path:
    try:
        read = json.loads(key)
    except ValueError:
        return ()
    return tuple(read) if isinstance(read, list) and all(isinstance(step, str | int) for step in read) else ()
