"""Opening slots: what, where, with whom, when and how often; all times are seen before they are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.languages import LANGUAGES
from kiosk.paths import DataFolder
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_draft import AUDIENCES, MINUTES, MOST_PERSONS, QUARTERS, Draft
from kiosk.screen.staff_options import DayChooser, OptionRows, guest_options, host_options
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.staff_preview import Preview
from kiosk.screen.staff_repeat import RepeatModel
from kiosk.screen.staff_subject import SubjectModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from datetime import date

    from kiosk.services.desk_choices import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_NAME = 200
_OPTIONAL = frozenset({"host", "guest_centre"})


@QmlElement
class OpenPage(StaffPageModel):
    """``saved`` is how many times were opened; 0 until then."""

    changed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        folder: DataFolder,
        choices: Choices,
        day: date | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._choices = choices
        here = choices.now.astimezone(choices.zone)
        today = here.date()
        self._day = DayChooser(page=self, first=today, chosen=max(day or today, today))
        hours = choices.hours(self._day.day)
        self._draft = Draft(host=shift.staff.person.staff or "", hour=min(max(here.hour + 1, hours[0]), hours[-1]))
        self._subject = SubjectModel(page=self, folder=folder, choices=choices, draft=self._draft)
        self._repeat = RepeatModel(page=self, today=today, first=self._day)
        self._preview = Preview(page=self, choices=choices, leaves=True)
        self._hosts, self._guests = OptionRows(self), OptionRows(self)
        self._saved = 0
        self._more = self._any_hour = False
        self._subject.taken.connect(self._take_day)
        for part in (self._subject, self._repeat):  # the day is the first of those that come again, so that tells of it
            part.changed.connect(self._look)
        self._preview.changed.connect(self.changed)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        for part in (self._subject, self._day, self._repeat, self._preview):
            part.speak()
        self._show()

    def holds_words(self) -> bool:
        """Whether leaving would throw a typed name away."""
        return bool(self._draft.guest_name) and not self._saved

    async def refresh(self) -> None:
        """Look for clashes again."""
        if self._closed:
            return
        self._look()

    @Slot()
    def undone(self) -> None:
        """The form is there as it was."""
        self._saved = 0

    @Property(SubjectModel, constant=True)
    def subject(self) -> SubjectModel:
        """What is held, and where."""
        return self._subject

    @Property(OptionRows, constant=True)
    def hosts(self) -> OptionRows:
        """With whom; the first row is nobody yet."""
        return self._hosts

    @Property(OptionRows, constant=True)
    def guests(self) -> OptionRows:
        """From which centre somebody joins; the first row is nobody."""
        return self._guests

    @Property(DayChooser, constant=True)
    def day(self) -> DayChooser:
        """The day of the first."""
        return self._day

    @Property(RepeatModel, constant=True)
    def repeat(self) -> RepeatModel:
        """How often."""
        return self._repeat

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        """The times that come of it."""
        return self._preview

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether what is seldom chosen shows too."""
        return self._more

    @Property(int, notify=changed)
    def saved(self) -> int:
        """How many times were opened."""
        return self._saved

    @Property(int, notify=changed)
    def hour(self) -> int:
        """The hour in which it starts."""
        return self._draft.hour

    @Property(int, notify=changed)
    def quarter(self) -> int:
        """The minute of the hour."""
        return self._draft.quarter

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """How long it takes."""
        return self._draft.minutes

    @Property("QVariantList", notify=changed)
    def hours(self) -> list[int]:
        """The hours offered: those of the centre on the day chosen, or all; the one chosen too."""
        return sorted({*(range(24) if self._any_hour else self._choices.hours(self._day.day)), self._draft.hour})

    @Property(bool, notify=changed)
    def anyHour(self) -> bool:
        """Whether all hours are offered."""
        return self._any_hour

    @Property("QVariantList", notify=changed)
    def quarters(self) -> list[int]:
        """The minutes of the hour that are offered, and the one chosen."""
        return sorted({*QUARTERS, self._draft.quarter})

    @Property("QVariantList", notify=changed)
    def lengths(self) -> list[int]:
        """How long it can take, in minutes, and as long as was chosen."""
        return sorted({*MINUTES, self._draft.minutes})

    @Property(int, notify=changed)
    def capacity(self) -> int:
        """For how many persons."""
        return self._draft.capacity

    @Property(int, notify=changed)
    def least(self) -> int:
        """The smallest party."""
        return self._draft.least

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """In which languages."""
        return sorted(self._draft.languages)

    @Property("QStringList", notify=changed)
    def audience(self) -> list[str]:
        """For whom."""
        return sorted(self._draft.audience)

    @Property(str, notify=changed)
    def guestCentre(self) -> str:
        """The centre from which somebody joins."""
        return self._draft.guest_centre

    @Slot()
    def showMore(self) -> None:
        """Show what is seldom chosen."""
        self._more = True
        self.changed.emit()

    @Slot()
    def showHours(self) -> None:
        """Offer the hours too in which the centre is closed."""
        self._any_hour = True
        self.changed.emit()

    @Slot(str, str)
    def choose(self, what: str, option: str) -> None:
        """Choose a ``host``, or the ``guest_centre`` that somebody joins from; empty for none."""
        if what in _OPTIONAL:
            setattr(self._draft, what, option)
            self._look()

    @Slot(str)
    def nameGuest(self, name: str) -> None:
        """Who joins."""
        self._draft.guest_name = name[:_LONGEST_NAME]
        self._look()

    @Slot(int)
    def chooseHour(self, hour: int) -> None:
        """It starts in that hour."""
        if 0 <= hour < 24:
            self._draft.hour = hour
            self._look()

    @Slot(int)
    def chooseQuarter(self, minute: int) -> None:
        """It starts at that minute."""
        if minute in self.quarters:
            self._draft.quarter = minute
            self._look()

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """It takes so long."""
        if minutes in self.lengths:
            self._draft.minutes = minutes
            self._look()

    @Slot(int)
    def chooseCapacity(self, persons: int) -> None:
        """For so many."""
        self._draft.capacity = min(max(persons, 1), MOST_PERSONS)
        self._draft.least = min(self._draft.least, self._draft.capacity)
        self._look()

    @Slot(int)
    def chooseLeast(self, persons: int) -> None:
        """For parties of so many at least."""
        self._draft.least = min(max(persons, 1), self._draft.capacity)
        self._look()

    @Slot(str)
    def turn(self, what: str) -> None:
        """In that language, or for that audience too; or no longer."""
        if what in LANGUAGES:
            self._draft.languages ^= {what}
        elif what in AUDIENCES:
            self._draft.audience ^= {what}
        self._look()

    @Slot()
    def save(self) -> None:
        """Open the times that show, despite their clashes where they have any."""
        if self._preview.plans and not self._saved:
            self.start(self._save())

    async def _save(self) -> None:
        plans, despite = self._preview.plans, self._preview.clashing > 0
        self._saved = len(plans)  # a second touch saves nothing
        try:
            intent = await self.ask(lambda desk, staff: desk.slots.open_slots(staff, plans, despite_clash=despite))
        except BaseException:
            self._saved = 0
            raise
        self._deed.did("open_slots", intent)
        self._set_scroll(0.0)
        self.changed.emit()

    @Slot(str)
    def _take_day(self, item: str) -> None:
        usual = self._choices.usual.get(item)
        if usual is not None and usual.starts is not None:
            self._day.take(usual.starts.astimezone(self._choices.zone).date())

    @Slot()
    def _look(self) -> None:
        self._show()
        if self._draft.item and not self._saved:
            plan, repeat = self._draft.plan(self._day.day, self._choices), self._repeat.repeat()
            self._preview.look(lambda desk, staff: desk.slots.series(staff, plan, repeat))

    def _show(self) -> None:
        self._hosts.replace(host_options(self._choices, self._draft.host))
        self._guests.replace(guest_options(self._choices, self.language, self._draft.guest_centre))
        self.changed.emit()
