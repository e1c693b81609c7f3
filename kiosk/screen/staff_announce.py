"""Announcements: words that stand over all pages for visitors until a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import LANGUAGES
from kiosk.screen.announced import told
from kiosk.screen.qt import Property
from kiosk.screen.staff_centre import CentreModel
from kiosk.screen.staff_centre_rows import AnnouncementRows, announcement_rows
from kiosk.screen.staff_options import DayChooser
from kiosk.screen.staff_tongues import SpanModel, Tongues

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL = timedelta(hours=2)


@QmlElement
class AnnouncePage(CentreModel):
    """All of them, and one that is filled in: ``editing`` is its id, empty for a new one."""

    changed = Signal()

    def __init__(self, **shared: Any) -> None:  # noqa: ANN401  (those of CentreModel)
        super().__init__(**shared)
        self._announcements = AnnouncementRows(self)
        self._words = Tongues(self)
        self._words.changed.connect(self.changed)
        self._editing = ""
        self._span = SpanModel(self, opens=0)
        self._day = DayChooser(page=self, first=self._content.now.astimezone(self._content.zone).date())
        self.begin_anew()
        self.watch_the_clock()
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._announcements.replace(announcement_rows(self._content, self.language))
        self._day.speak()
        self._span.speak()

    def tell(self) -> None:
        """Read anew."""
        self.changed.emit()

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._words.fill()

    def begin_anew(self) -> None:
        """A new one, for the next two hours."""
        self._editing, self._began = "", self._content.fields
        self._words.fill()
        self._until(self._content.now + _USUAL)

    def holds_words(self) -> bool:
        """Whether something typed is not saved."""
        return self._words.typed

    @Property("QStringList", notify=changed)
    def own(self) -> list[str]:
        """What the centre has of its own beside what all centres have."""
        return self.own_of("announcements")

    @Property(AnnouncementRows, constant=True)
    def announcements(self) -> AnnouncementRows:
        """All of them."""
        return self._announcements

    @Property(str, notify=changed)
    def editing(self) -> str:
        """Which one is filled in."""
        return self._editing

    @Property(Tongues, constant=True)
    def words(self) -> Tongues:
        """What it says."""
        return self._words

    @Property(DayChooser, constant=True)
    def day(self) -> DayChooser:
        """Its last day."""
        return self._day

    @Property(SpanModel, constant=True)
    def span(self) -> SpanModel:
        """Its second time is when it goes."""
        return self._span

    @Property("QVariantList", notify=changed)
    def preview(self) -> list[dict[str, str]]:
        """What a visitor is told who speaks the language of now, see ``told``; empty while nothing is typed."""
        said = told(self._words.words, self.language)
        return [said] if said["words"] else []

    @Property("QStringList", notify=changed)
    def missing(self) -> list[str]:
        """The languages in which nothing is typed, while something is in another."""
        return [code for code in LANGUAGES if not self._words.text(code).strip()] if self.preview else []

    @Slot(str)
    def edit(self, announcement: str) -> None:
        """Fill in one that is there; with no id a new one."""
        found = next((each for each in self._content.things("announcements") if each["id"] == announcement), None)
        self.begin_anew()
        if found is not None:
            self._editing = announcement
            self._words.fill(found["words"])
            self._until(datetime.fromisoformat(found["until"]))
        self.changed.emit()

    @Slot()
    def announce(self) -> None:
        """Let it stand over all pages."""
        announcement, words, centre, began = self._editing, self._words.words, self._centre, self._began
        until = datetime.combine(self._day.day, self._span.until, self._content.zone)
        self.keep(
            "announce",
            lambda desk, staff: desk.announce(staff, announcement, words, until, centre, began),
            partial(self._fill_again, announcement, words, until),
        )

    @Slot(str)
    def withdraw(self, announcement: str) -> None:
        """Take one away."""
        centre = self._centre
        self.do("withdraw", lambda desk, staff: desk.centre.withdraw(staff, announcement, centre))

    def _fill_again(self, announcement: str, words: dict[str, str], until: datetime) -> None:
        self.edit(announcement)
        self._words.retype(words)
        self._until(until)
        self.changed.emit()

    def _until(self, instant: datetime) -> None:
        local = instant.astimezone(self._content.zone)
        quarter = local.replace(minute=local.minute // 15 * 15, second=0, microsecond=0)
        if quarter.date() >= self._content.now.astimezone(self._content.zone).date():
            self._day.take(quarter.date())
        self._span.take((quarter.time().replace(hour=0, minute=0), quarter.time()))
