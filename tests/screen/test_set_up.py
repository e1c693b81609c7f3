"""The questions of the first start: their order, what each answer changes at once, and what is never asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk import setup_file
from kiosk.domain.clock import FixedClock
from kiosk.domain.status import Status
from kiosk.paths import DataFolder
from kiosk.screen.fitting import Fitting
from kiosk.screen.help import HelpCall
from kiosk.screen.metrics import Metrics
from kiosk.screen.session import Session
from kiosk.screen.set_up import SetUpPage, set_up_page
from kiosk.screen.set_up_measure import Measure
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.shift import Shift
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.screen.welcome import Welcome
from kiosk.setup_file import Setup
from tests.samples import NOW, Cache, Sample
from tests.screen.reading import column, heard, table


class Quiet(HelpCall):
    """A chime that only notes how loud it was."""

    def __init__(self, folder: DataFolder) -> None:
        super().__init__(chime=folder.root / "no.wav")
        self.chimed: list[float] = []

    def chime(self, volume: float) -> None:
        self.chimed.append(volume)


class Place:
    """A screen that is being set up. ``said`` are its settings."""

    def __init__(self, folder: DataFolder, clock: FixedClock, session: Session, **said: Any) -> None:
        settings = replace(ScreenSettings(data=folder.root, centre="", first_start=True), **said)
        self.store = StoreThread(folder=folder, centre=settings.centre, clock=clock, first_start=settings.first_start)
        self.session = session
        self.metrics = Metrics(width_mm=500, width_px=1000, height_px=2000)
        self.help_call = Quiet(folder)
        self.shift = Shift(session=session)
        self.fitting = Fitting(
            settings=settings,
            store=self.store,
            metrics=self.metrics,
            welcome=Welcome(folder=folder, session=session, now=NOW),
            help_call=self.help_call,
            shift=self.shift,
        )
        self.failures: list[BaseException] = []
        self.tasks = Tasks(failed=self.failures.append)

    async def open(self) -> SetUpPage | None:
        return await set_up_page(
            fitting=self.fitting,
            session=self.session,
            shift=self.shift,
            store=self.store,
            tasks=self.tasks,
            parent=self.session,
        )

    async def settle(self) -> None:
        """Until all that was started is done."""
        while self.tasks._running:
            await asyncio.gather(*self.tasks._running, return_exceptions=True)
            await asyncio.sleep(0)


Story = Callable[[Place, SetUpPage], Awaitable[None]]


@pytest.fixture
def play(folder: DataFolder, clock: FixedClock, session: Session) -> Callable[..., None]:
    def run(story: Story, **said: Any) -> None:
        place = Place(folder, clock, session, **said)

        async def lead() -> None:
            page = await place.open()
            assert page is not None
            try:
                await story(place, page)
                await place.settle()
            finally:
                page.close()

        try:
            asyncio.run(lead())
        finally:
            place.store.close()
        assert place.failures == []

    return run


async def onward(place: Place, page: SetUpPage, step: str) -> None:
    page.next()
    await place.settle()
    assert page.step == step


@pytest.fixture
def centres(cache: Cache, sample: Sample) -> None:
    cache.publish(
        sample.document("centre", "seinajoki"),
        sample.document("centre", "umea", zone="Europe/Stockholm", city=sample.text("Umeå")),
    )


@pytest.mark.usefixtures("centres")
def test_each_answer_is_kept_and_taken_up_at_once(play: Callable[..., None], folder: DataFolder) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        page.chooseLanguage("sv")
        await place.settle()
        assert place.session.choice == "sv"
        await onward(place, page, "join")
        page.later()
        page.chooseCentre("umea")
        assert page.centre == "Umeå (sv)"
        await onward(place, page, "width")
        assert place.fitting.centre == "umea"
        assert (await place.store.ask(lambda browse: browse.centre())).zone == "Europe/Stockholm"  # type: ignore[union-attr]
        page.measure.resizeCard(10)
        await onward(place, page, "height")
        assert place.metrics.width_mm == 475
        page.measure.raiseFloor(5)
        await onward(place, page, "sound")
        page.louder(-30)
        assert place.help_call.chimed == [0.5]
        await onward(place, page, "done")
        assert (place.help_call.volume, place.fitting.volume) == (0.5, 0.5)
        kept = Setup(centre="umea", width_mm=475, floor_mm=850, language="sv", volume=50, done=False)
        assert setup_file.read(folder)[0] == kept
        assert [row["isSet"] for row in table(page.summary)] == [True, False, True, True, True, True]
        over = heard(place.fitting.finished)
        page.finish()
        await place.settle()
        assert (len(over), setup_file.read(folder)[0].done, page.first) == (1, True, False)

    play(story)


def test_what_is_passed_over_is_not_kept_and_back_leads_to_the_question_before(
    play: Callable[..., None], folder: DataFolder
) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        for _ in range(9):
            page.later()
        assert page.step == "done"
        assert not folder.setup.exists()
        steps = []
        while page.step_back():
            steps.append(page.step)
        assert steps == ["sound", "height", "width", "centre", "join", "language"]

    play(story)


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ({"fixed": frozenset({"centre"}), "centre": "umea"}, "language join width height sound done"),
        ({"fixed": frozenset({"width_mm"})}, "language join centre height sound done"),
        ({"desk": True}, "language join centre done"),
    ],
)
def test_what_is_decided_elsewhere_is_not_asked(play: Callable[..., None], said: dict[str, Any], steps: str) -> None:
    async def story(_: Place, page: SetUpPage) -> None:
        assert page.steps == steps.split()

    play(story, **said)


@pytest.mark.usefixtures("centres")
@pytest.mark.parametrize(
    ("outcome", "detail", "state", "fault"),
    [
        ("enrolled", "umea", "joined", ""),
        ("code", "no", "no", "code"),
        ("unreachable", "no", "no", "unreachable"),
        ("", "", "no", "silent"),
    ],
)
def test_the_agents_answer_to_a_code_is_told(
    play: Callable[..., None], cache: Cache, outcome: str, detail: str, state: str, fault: str
) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        joining = page.joining
        joining.join()
        assert joining.state == "no", "there is no code"
        joining.typeCode("7K2M 9QXA")
        joining.join()
        await place.settle()
        assert joining.state == "asking"
        assert "status" in page.follows, "there the agent answers"
        await page.refresh()
        assert joining.state == "asking"
        said = {"order_done": 1, "order_outcome": outcome, "order_detail": detail}
        cache.writer.set_status(Status.model_validate(said))
        await page.refresh()
        assert (joining.state, joining.fault) == (state, fault)
        assert (page.byHub, page.centre) == ((True, "Umeå") if state == "joined" else (False, ""))
        assert column(page.centres, "chosen") == [False, state == "joined"]

    play(story)


def test_what_can_be_no_code_is_told_without_the_agent(play: Callable[..., None]) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        page.joining.typeCode("123")
        page.joining.join()
        await place.settle()
        assert (page.joining.state, page.joining.fault) == ("no", "no_code")
        page.joining.typeCode("1234")
        assert page.joining.fault == ""

    play(story)


def test_an_agent_that_does_not_answer_is_not_waited_for(play: Callable[..., None]) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        page.joining.typeCode("7K2M9QXA")
        page.joining.join()
        await place.settle()
        page.joining._patience.timeout.emit()
        assert (page.joining.state, page.joining.fault) == ("no", "silent")

    play(story)


@pytest.mark.expected_logs("the desk has to wait")
def test_an_answer_that_can_not_be_kept_is_told_and_the_question_stays(
    play: Callable[..., None], folder: DataFolder
) -> None:
    async def story(place: Place, page: SetUpPage) -> None:
        folder.setup.mkdir(parents=True)
        page.next()
        await place.settle()
        assert (page.step, page.deed.fault) == ("language", "failed")

    play(story)


def test_once_it_is_done_there_is_no_such_page_without_an_administrator(
    folder: DataFolder, clock: FixedClock, session: Session
) -> None:
    place = Place(folder, clock, session, first_start=False, centre="umea")
    try:
        assert asyncio.run(place.open()) is None
    finally:
        place.store.close()


@pytest.fixture
def measure(play: Callable[..., None]) -> Measure:
    found: list[Measure] = []

    async def story(_: Place, page: SetUpPage) -> None:
        found.append(page.measure)

    play(story)
    return found[0]


def test_a_card_that_is_drawn_larger_makes_the_picture_narrower(measure: Measure) -> None:
    assert (measure.widthMm, measure.heightMm, measure.cardWidth) == (500, 1000, pytest.approx(171.2))
    measure.resizeCard(-1)
    assert (measure.widthMm, measure.widthWords, measure.inches) == (502, "50.2", "44.2")
    for _ in range(200):
        measure.resizeCard(10)
    assert measure.widthMm == 100
    measure.resizeCard(-1)
    assert measure.widthMm == 101, "it always moves"
    for _ in range(200):
        measure.resizeCard(-10)
    assert measure.widthMm == 3000


@pytest.mark.parametrize(("floor", "reach"), [(80, "all"), (0, "part"), (100, "part"), (110, "none"), (250, "none")])
def test_how_much_everybody_reaches_follows_from_the_height(measure: Measure, floor: int, reach: str) -> None:
    measure.raiseFloor(-500)
    assert measure.floorMm == 0
    measure.raiseFloor(floor)
    assert (measure.floorMm, measure.reach) == (floor * 10, reach)
