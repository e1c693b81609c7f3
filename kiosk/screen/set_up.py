"""Setting the screen up, one question a page: at its first start, or when an administrator comes back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.fitting import Fitting
from kiosk.screen.language import LANGUAGES, Language
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.set_up_join import Joining
from kiosk.screen.set_up_measure import Measure
from kiosk.screen.set_up_rows import SetUpCentreRows, SetUpFactRows
from kiosk.screen.shift import Shift
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.documents import Centre

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = ("language", "join", "centre", "width", "height", "sound", "done")
_NOT_AT_A_DESK = frozenset({"width", "height", "sound"})
_DECIDED_BY = {"centre": "centre", "width": "width_mm"}
_LOUD, _USUAL_VOLUME = 100, 80  # per cent


@QmlElement
class SetUpPage(StaffPageModel):
    """``step`` is the question of now. ``first``: it is the first start, after which the screen is the kiosk's.
    ``centreFixed`` and ``widthFixed``: the settings file decides, and that is not asked.
    """

    changed = Signal()
    stepChanged = Signal()
    follows = frozenset({"content", "status"})

    def __init__(
        self,
        *,
        fitting: Fitting,
        centres: tuple[Centre, ...],
        joined: bool,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._fitting = fitting
        self._steps = tuple(step for step in _STEPS if self._is_asked(step))
        self._at = 0
        setup = fitting.setup
        self._language: Language | None = setup.language
        self._centre, self._by_hub = fitting.centre, False
        self._volume = _USUAL_VOLUME if setup.volume is None else setup.volume
        self._centres = centres
        self._rows, self._facts = SetUpCentreRows(self), SetUpFactRows(self)
        self._joining = Joining(page=self, fitting=fitting, joined=joined)
        self._joining.enrolled.connect(self._belongs_to)
        self._measure = Measure(
            page=self,
            size_px=fitting.metrics.size_px,
            width_mm=fitting.metrics.width_mm,
            floor_mm=setup.floor_mm,
        )
        self.speak()

    def speak(self) -> None:
        """Fill the list of centres, and write numbers anew."""
        self._rows.replace([(each.id, self.read(each.city), each.id == self._centre) for each in self._centres])
        self._measure.speak()
        self._tell()

    def close(self) -> None:
        """What was typed goes with the page."""
        super().close()
        self._joining.forget()

    def step_back(self) -> bool:
        """From a question to the one before."""
        return self._go(self._at - 1)

    async def refresh(self) -> None:
        """The agent has said something, or content has come."""
        await self._joining.look()
        self._centres = await self._fitting.ask(lambda set_up, _: set_up.centres())
        self.speak()
        self.changed.emit()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """The question: ``language``, ``join``, ``centre``, ``width``, ``height``, ``sound`` or ``done``."""
        return self._steps[self._at]

    @Property(int, notify=stepChanged)
    def number(self) -> int:
        """The number of the question, from 0."""
        return self._at

    @Property("QStringList", constant=True)
    def steps(self) -> list[str]:
        """All questions, in their order."""
        return list(self._steps)

    @Property(bool, notify=changed)
    def first(self) -> bool:
        """Whether it is the first start."""
        return self._fitting.first_start

    @Property(str, notify=changed)
    def begins(self) -> str:
        """The language in which the screen begins: as chosen, or the one that is read now."""
        return self._language or self.language

    @Property(Joining, constant=True)
    def joining(self) -> Joining:
        """Joining the hub."""
        return self._joining

    @Property(Measure, constant=True)
    def measure(self) -> Measure:
        """Size and height."""
        return self._measure

    @Property(SetUpCentreRows, constant=True)
    def centres(self) -> SetUpCentreRows:
        """The contact points to choose from."""
        return self._rows

    @Property(SetUpFactRows, constant=True)
    def summary(self) -> SetUpFactRows:
        """What has been set."""
        return self._facts

    @Property(str, notify=changed)
    def centre(self) -> str:
        """The centre that was chosen, in words; empty while none is."""
        found = next((each for each in self._centres if each.id == self._centre), None)
        return self.read(found.city) if found else self._centre.capitalize()

    @Property(bool, notify=changed)
    def byHub(self) -> bool:
        """Whether the hub has named the centre."""
        return self._by_hub

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Per cent."""
        return self._volume

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Whether it can't be louder."""
        return self._volume >= _LOUD

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """The screen begins in it."""
        chosen: Language | None = next((each for each in LANGUAGES if each == language), None)
        if chosen is not None:
            self._language = chosen
            self._keep(language=chosen)

    @Slot(str)
    def chooseCentre(self, centre_id: str) -> None:
        """The screen stands there. What is no centre changes nothing."""
        if any(each.id == centre_id for each in self._centres):
            self._centre, self._by_hub = centre_id, False
            self.speak()
            self.changed.emit()

    @Slot(int)
    def louder(self, by: int) -> None:
        """Louder by so many per cent, and let it be heard."""
        self._volume = min(max(self._volume + by, 0), _LOUD)
        self.changed.emit()
        self.chime()

    @Slot()
    def chime(self) -> None:
        """Let it be heard."""
        self._fitting.chime(self._volume)

    @Slot()
    def next(self) -> None:
        """Keep the answer, and go on."""
        self.start(self._keep_and_go())

    @Slot()
    def later(self) -> None:
        """Go on without an answer."""
        self._go(self._at + 1)

    @Slot()
    def askAgain(self) -> None:
        """Let the agent look for content."""
        self.start(self._look())

    @Slot()
    def finish(self) -> None:
        """All is answered."""
        self.start(self._fitting.finish())

    def _is_asked(self, step: str) -> bool:
        if self._fitting.desk and step in _NOT_AT_A_DESK:
            return False
        return _DECIDED_BY.get(step, "") not in self._fitting.fixed

    def _answers(self) -> dict[str, Any]:
        """What the question of now has brought."""
        answers: dict[str, dict[str, Any]] = {
            "language": {"language": self._language or self.language},
            "centre": {"centre": self._centre},
            "width": {"width_mm": self._measure.width_mm},
            "height": {"floor_mm": self._measure.floor_mm},
            "sound": {"volume": self._volume},
        }
        return answers.get(self.step, {})

    async def _keep_and_go(self) -> None:
        at = self._at
        if answers := self._answers():
            await self._fitting.keep(**answers)
        if at == self._at:
            self._go(at + 1)

    def _keep(self, **answers: Any) -> None:  # noqa: ANN401  (fields of Setup)
        self.changed.emit()
        self.start(self._fitting.keep(**answers))

    async def _look(self) -> None:
        await self._fitting.ask(lambda set_up, _: set_up.look())

    def _tell(self) -> None:
        setup, measure, joined = self._fitting.setup, self._measure, self._joining.state == "joined"
        facts: list[tuple[str, str, bool]] = [
            ("language", self.begins, setup.language is not None),
            ("join", "", joined),
            ("centre", self.centre, bool(self._centre)),
        ]
        if not self._fitting.desk:
            facts += [
                ("width", measure.widthWords, setup.width_mm is not None or "width_mm" in self._fitting.fixed),
                ("height", measure.floorWords, setup.floor_mm is not None),
                ("sound", str(self._volume), setup.volume is not None),
            ]
        self._facts.replace(facts)

    def _go(self, to: int) -> bool:
        if not 0 <= to < len(self._steps):
            return False
        self._at = to
        self._deed.failed("")
        self._tell()
        self.stepChanged.emit()
        return True

    @Slot(str)
    def _belongs_to(self, centre: str) -> None:
        if centre and "centre" not in self._fitting.fixed:
            self._centre, self._by_hub = centre, True
            self.speak()
        self.changed.emit()


async def set_up_page(*, fitting: Fitting, **shared: Any) -> SetUpPage | None:  # noqa: ANN401  (the page's own)
    """The page; None for whoever may not set the screen up. Raises StoreError."""
    from kiosk.services.door import NotAllowedError

    try:
        await fitting.ask(lambda set_up, staff: set_up.demand(staff))
    except NotAllowedError:
        return None
    centres = await fitting.ask(lambda set_up, _: set_up.centres())
    joined = await fitting.ask(lambda set_up, _: set_up.joined())
    return SetUpPage(fitting=fitting, centres=centres, joined=joined, **shared)
