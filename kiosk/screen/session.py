"""One visit: what the visitor chose, and nothing of it left when the visit ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import LANGUAGES, Language
from kiosk.screen.qt import Property

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (100, 150, 200)
"""Per cent."""


@QmlElement
class Session(QObject):
    """Language, text size, contrast, calm. ``end`` puts back everything, however a visit comes to its end."""

    languageChanged = Signal()
    looksChanged = Signal()
    ending = Signal()
    ended = Signal()
    began = Signal()

    def __init__(self, *, first_language: Language = "fi", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first_language: Language = first_language
        self._language: Language = first_language
        self._text_size = TEXT_SIZES[0]
        self._high_contrast = False
        self._calm = False
        self._under_way = False

    @property
    def choice(self) -> Language:
        """The language of now, typed for Python."""
        return self._language

    def set_first_language(self, language: Language) -> None:
        """The language that the centre begins in. A visit under way keeps its own."""
        self._first_language = language
        if not self._under_way:
            self._set_language(language)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """``fi``, ``sv`` or ``en``."""
        return self._language

    @Property(int, notify=looksChanged)
    def textSize(self) -> int:
        """100, 150 or 200 per cent."""
        return self._text_size

    @Property(bool, notify=looksChanged)
    def highContrast(self) -> bool:
        """Whether the second set of colours is on."""
        return self._high_contrast

    @Property(bool, notify=looksChanged)
    def calm(self) -> bool:
        """Whether motion is off."""
        return self._calm

    @Property(bool, notify=looksChanged)
    def underWay(self) -> bool:
        """Whether somebody is using the screen."""
        return self._under_way

    @Slot()
    @Slot(str)
    def begin(self, language: str = "") -> None:
        """Somebody touched the attract page; ``language`` where a language button was touched."""
        if language:
            self.speak(language)
        if not self._under_way:
            self._under_way = True
            self.looksChanged.emit()
            self.began.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language. Anything but the three is refused and changes nothing."""
        if language in LANGUAGES:
            self._set_language(language)

    @Slot(int)
    def chooseTextSize(self, per_cent: int) -> None:
        """Change the size of all text. Anything but the three sizes changes nothing."""
        if per_cent in TEXT_SIZES and per_cent != self._text_size:
            self._text_size = per_cent
            self.looksChanged.emit()

    @Slot(bool)
    def chooseHighContrast(self, on: bool) -> None:  # noqa: FBT001
        """Turn the high-contrast colours on or off."""
        if on != self._high_contrast:
            self._high_contrast = on
            self.looksChanged.emit()

    @Slot(bool)
    def chooseCalm(self, on: bool) -> None:  # noqa: FBT001
        """Turn motion off or on."""
        if on != self._calm:
            self._calm = on
            self.looksChanged.emit()

    @Slot()
    def end(self) -> None:
        """The visit is over: everything goes back to where it began. ``ending`` finds the pages as they were."""
        self.ending.emit()
        self._text_size, self._high_contrast, self._calm, self._under_way = TEXT_SIZES[0], False, False, False
        self._set_language(self._first_language)
        self.looksChanged.emit()
        self.ended.emit()

    def _set_language(self, language: Language) -> None:
        if language != self._language:
            self._language = language
            self.languageChanged.emit()
