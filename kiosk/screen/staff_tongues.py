"""What the staff fills in on several pages: words in three languages, and from when to when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import LANGUAGES
from kiosk.screen.language import Language, time_words
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.screen.staff_page import StaffPageModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 15  # minutes
_LATEST = 24 * 60 - _STEP


@QmlElement
class Tongues(QObject):
    """One text in three languages, while it is typed. ``filled``: it is another text from now on. Who types it goes on
    with what did not go.
    """

    changed = Signal()
    filled = Signal()

    def __init__(self, page: StaffPageModel) -> None:
        super().__init__(page)
        self._page = page
        self._words: dict[str, str] = {}
        self._before: dict[str, str] = {}

    @property
    def words(self) -> dict[str, str]:
        """What is typed, by language."""
        return dict(self._words)

    @property
    def typed(self) -> bool:
        """Whether something is typed that was not there before."""
        return self._words != self._before

    def fill(self, words: Mapping[str, str] | None = None) -> None:
        """Begin with these words."""
        self._words = {code: str((words or {}).get(code) or "") for code in LANGUAGES}
        self._before = dict(self._words)
        self.filled.emit()
        self.changed.emit()

    def retype(self, words: Mapping[str, str]) -> None:
        """What was typed stands there again, and is not saved."""
        self._words = {code: str(words.get(code) or "") for code in LANGUAGES}
        self.filled.emit()
        self.changed.emit()

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether it is written in no language."""
        return not any(words.strip() for words in self._words.values())

    @Slot(str, result=str)
    def text(self, code: str) -> str:
        """What stands in the field of a language."""
        return self._words.get(code, "")

    @Slot(str, str)
    def type(self, code: str, words: str) -> None:
        """What stands in the field of a language now."""
        if code in LANGUAGES and self._words.get(code, "") != words:
            self._words[code] = words
            self.changed.emit()
            self._page.deed.mending()


@QmlElement
class SpanModel(QObject):
    """From when to when, in quarters of an hour; or closed."""

    changed = Signal()

    def __init__(self, page: PageModel, opens: int = 9 * 60, closes: int = 16 * 60) -> None:
        super().__init__(page)
        self._page = page
        self._opens, self._closes, self._closed = opens, closes, False

    @property
    def hours(self) -> tuple[time, time] | None:
        """Both times; None where it is closed."""
        return None if self._closed else (_at(self._opens), _at(self._closes))

    @property
    def until(self) -> time:
        """The second time alone."""
        return _at(self._closes)

    def take(self, hours: tuple[time, time] | None) -> None:
        """Begin with these; None: closed, and the times stay as they are."""
        self._closed = hours is None
        if hours is not None:
            self._opens, self._closes = (each.hour * 60 + each.minute for each in hours)
        self.changed.emit()

    def speak(self) -> None:
        """The times in the language of now."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._closed

    @Property(str, notify=changed)
    def opens(self) -> str:
        """The first time."""
        return self._said(self._opens)

    @Property(str, notify=changed)
    def closes(self) -> str:
        """The second time."""
        return self._said(self._closes)

    @Slot(bool)
    def choose(self, closed: bool) -> None:  # noqa: FBT001  (QML calls it)
        """Closed all day, or open from when to when."""
        self._closed = closed
        self.changed.emit()

    @Slot(int)
    def moveOpens(self, minutes: int) -> None:
        """So much later or earlier; never after the second time."""
        self._opens = min(max(self._opens + minutes, 0), self._closes - _STEP)
        self.changed.emit()

    @Slot(int)
    def moveCloses(self, minutes: int) -> None:
        """So much later or earlier; never before the first time."""
        self._closes = min(max(self._closes + minutes, self._opens + _STEP), _LATEST)
        self.changed.emit()

    def _said(self, minutes: int) -> str:
        return clock_words(_at(minutes), self._page.language)


def clock_words(at: time, language: Language) -> str:
    """A time of day."""
    return time_words(datetime.combine(date.min, at), language)


def _at(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
