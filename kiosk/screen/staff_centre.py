"""The centre at a glance for whoever may change it, and what its further pages have in common."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.rows import Row
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_centre_rows import CentreChoiceRows, centre_choice_rows, week_words
from kiosk.screen.staff_deed import About, What, Work, nothing
from kiosk.screen.staff_item_history import choice_of
from kiosk.screen.staff_item_rows import spoken, title_of
from kiosk.screen.staff_options import OptionRows
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.services.content_waiting import doing

if TYPE_CHECKING:
    from kiosk.services.centre_desk import CentreContent, CentreDesk
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CentreModel(StaffPageModel):
    """A page about one centre, which is the kiosk's own where none is named. What is being filled in stays as it is
    when news come.
    """

    follows = frozenset({"content", "answers", "staff"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        content: CentreContent,
        centre: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._content, self._centre = content, centre
        self._kept, self._wide = False, shift.everywhere
        self._again: Callable[[], object] = nothing
        self._is_undone = False

    async def refresh(self) -> None:
        """Show how things stand now."""
        if self._closed:
            return
        wide = self._shift.everywhere
        centre = self._centre if wide else ""
        found = await self.ask(lambda desk, staff: desk.centre.centre(staff, centre))
        if found is not None:
            is_another = (found.item.id, wide) != (self._content.item.id, self._wide)
            self._content, self._centre, self._wide = found, centre, wide
            if self._kept or is_another:  # nothing that was filled in for one centre is kept for another, or for all
                self._kept = False
                self.begin_anew()
            self.speak()
            self.tell()
            if self._is_undone:  # not sooner: how it was before is known now
                again, self._again, self._is_undone = self._again, nothing, False
                again()

    def do(self, what: What, work: Work, about: About = nothing) -> None:
        """Do something with the centre."""
        self._again = nothing
        super().do(what, work, about)

    def undone(self) -> None:
        """What was filled in stands there again with the next look, and can be put right."""
        self._is_undone = True

    def keep(self, what: str, work: Callable[[CentreDesk, StaffSession], str], again: Callable[[], None]) -> None:
        """Do something with the centre; where it goes, what was filled in for it is done with, and where that is taken
        back, ``again`` fills it in once more. Where somebody else has changed the same meanwhile, what they wrote
        shows, and whoever did this is told to choose.
        """
        centre, asked = self._content.item.id, False

        def kept(desk: Desk, staff: StaffSession) -> str:
            nonlocal asked
            intent, asked = doing(desk.content, staff, centre, lambda: work(desk.centre, staff))
            return intent

        def done() -> str:  # not sooner: a look that began before it brings what was there before
            self._kept, self._again = True, again
            return "edit_centre_asked" if asked else what

        self.do(done, kept)

    def begin_anew(self) -> None:
        """What was filled in is kept: the next thing begins with nothing."""

    def tell(self) -> None:
        """Something shows that did not before. Each page has its own signal for it."""

    def own_of(self, *fields: str) -> list[str]:
        """Which of these the centre has changed for itself, where what is shown holds for all centres."""
        return [each for each in fields if each in self._content.own]

    @property
    def centre(self) -> str:
        """Which centre it is about; empty for the kiosk's own."""
        return self._centre


@QmlElement
class CentrePage(CentreModel):
    """Where the further pages begin, and where two versions of something wait for a choice."""

    changed = Signal()

    def __init__(self, **shared: Any) -> None:  # noqa: ANN401  (those of CentreModel)
        super().__init__(**shared)
        self._choices, self._others = CentreChoiceRows(self), OptionRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._choices.replace(centre_choice_rows(self._content, self.language))
        chosen, language = self._content.item.id, self.language
        cities = self._content.cities.items()
        others = ((each, spoken(city, language), "", each == chosen, "") for each, city in cities)
        self._others.replace(list[Row](others))

    def tell(self) -> None:
        """Read anew."""
        self.changed.emit()

    @Property(str, notify=changed)
    def centreId(self) -> str:
        """Which centre it is about; empty for the kiosk's own."""
        return self._centre

    @Property(str, notify=changed)
    def title(self) -> str:
        """What visitors call it, and its city."""
        return title_of(self._content.fields, self.language)

    @Property(bool, notify=changed)
    def unsent(self) -> bool:
        """Whether the hub does not know of the last change yet."""
        return self._content.item.is_unsent

    @Property(str, notify=changed)
    def week(self) -> str:
        """The opening hours in one line."""
        return week_words(self._content.things("hours"), self.language)

    @Property(int, notify=changed)
    def exceptions(self) -> int:
        """Days to come that are unlike the others."""
        today = self._content.now.astimezone(self._content.zone).date().isoformat()
        return sum(each["on"] >= today for each in self._content.things("exceptions"))

    @Property(int, notify=changed)
    def stations(self) -> int:
        """Stations in use."""
        return sum(not each.get("retired") for each in self._content.things("stations"))

    @Property(int, notify=changed)
    def announcements(self) -> int:
        """Announcements that stand over the pages now."""
        there = self._content.things("announcements")
        return sum(datetime.fromisoformat(each["until"]) > self._content.now for each in there)

    @Property(int, notify=changed)
    def playing(self) -> int:
        """Items that play until somebody touches the screen."""
        return len(self._content.fields.get("attract", ()))

    @Property("QStringList", notify=changed)
    def own(self) -> list[str]:
        """What the centre has of its own beside what all centres have."""
        return self.own_of("hours", "exceptions", "announcements", "stations", "attract")

    @Property(CentreChoiceRows, constant=True)
    def choices(self) -> CentreChoiceRows:
        """What waits for a choice."""
        return self._choices

    @Property(OptionRows, constant=True)
    def others(self) -> OptionRows:
        """The centres, for whoever edits for all of them."""
        return self._others

    @Slot(str)
    def take(self, centre: str) -> None:
        """Another centre."""
        self._centre = centre
        self.show_again()

    @Slot(str)
    def keepOurs(self, key: str) -> None:
        """Of two versions let the one hold that shows."""
        self._choose(key, other=False)

    @Slot(str)
    def takeOther(self, key: str) -> None:
        """Of two versions let the other one hold."""
        self._choose(key, other=True)

    def _choose(self, key: str, *, other: bool) -> None:
        item, choice = self._content.item.id, choice_of(key)
        self.do("edit_centre", lambda desk, staff: desk.content.choose(staff, item, choice, other=other))
