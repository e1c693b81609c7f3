"""The way to the staff's pages of times by touch: the agenda, and opening, copying, changing and closing."""

from __future__ import annotations

from typing import TypeVar

from kiosk.screen.page import PageModel
from kiosk.screen.staff_agenda import AgendaPage
from kiosk.screen.staff_change import ChangePage
from kiosk.screen.staff_free import FreePage
from kiosk.screen.staff_open import OpenPage
from tests.journeys import desk
from tests.journeys.stage import Stage
from tests.journeys.words import shown

_Page = TypeVar("_Page", bound=PageModel)


async def agenda(stage: Stage) -> None:
    """The week of today."""
    await desk.today(stage)
    await stage.touch_words("Agenda")
    await stage.arrive("staff-agenda")


async def agenda_day(stage: Stage) -> None:
    """One day of it."""
    await agenda(stage)
    await _show(stage, "Day", "day")


async def agenda_list(stage: Stage) -> None:
    """All times from today on."""
    await agenda(stage)
    await _show(stage, "List", "list")


async def opening(stage: Stage) -> None:
    """What to open, with nothing chosen yet."""
    await agenda(stage)
    await stage.touch_words("Open new times")
    await stage.arrive("staff-open")


async def opening_series(stage: Stage) -> None:
    """A series, one of which clashes with what the same host does already."""
    await opening(stage)
    page = _model(stage, OpenPage)
    page.subject.chooseItem("memory-test")
    page.chooseHour(11)
    page.showMore()
    page.choose("guest_centre", "umea")
    page.repeat.choose("weekly")
    page.repeat.turnDay("tue")
    page.repeat.turnDay("thu")
    await stage.until(lambda: page.preview.count == 4 and page.preview.clashing, "the times")
    await stage.still()


async def opening_closed(stage: Stage) -> None:
    """A series of evenings, of which some days are closed and left out."""
    await opening(stage)
    page = _model(stage, OpenPage)
    page.subject.chooseItem("self-care")
    page.showHours()
    page.chooseHour(18)
    page.repeat.choose("daily")
    page.repeat.chooseCount(6)
    await stage.until(lambda: page.preview.leftOut == 2, "that the days of the week's end are left out")
    await stage.still()


async def opened(stage: Stage) -> None:
    """One time has been opened, so far ahead and so alone that no other place shows it or clashes with it."""
    await opening(stage)
    page = _model(stage, OpenPage)
    page.subject.chooseItem("self-care")
    page.choose("host", "")
    page.subject.chooseStation("")
    for _ in range(9):
        page.day.later()
    page.day.choose(3)
    await stage.until(lambda: _comes_alone(page), "the time")
    await stage.still()
    await stage.touch(shown("Save %1").replace("%1", shown("1 time")))
    await stage.until(lambda: page.saved == 1, "that it is saved")
    done = stage.screen.kiosk.shift.undoing.newest
    assert done is not None
    done.timer.stop()  # it can be undone for as long as somebody looks
    await stage.still()


async def copying(stage: Stage) -> None:
    """A copy of the last week that has times into the first that has none."""
    await agenda(stage)
    page = _model(stage, AgendaPage)
    for _ in range(3):
        before = page.span
        await stage.touch_words("Next")
        await stage.until(lambda before=before: page.span != before, "the next week")  # type: ignore[misc]
    await stage.touch_words("Copy last week")
    await stage.arrive("staff-copy")


async def closing(stage: Stage) -> None:
    """Who has to be told where today is closed."""
    await agenda(stage)
    page = _model(stage, AgendaPage)
    await stage.touch(shown("Close %1").replace("%1", page.dayName))
    await stage.arrive("staff-close")


async def changing(stage: Stage) -> None:
    """The slot that has parties of every kind, to be changed."""
    await desk.slot(stage)
    await stage.touch_words("Change this time")
    await stage.arrive("staff-change")


async def changing_place(stage: Stage) -> None:
    """As few places as can be, and another station."""
    await changing(stage)
    page = _model(stage, ChangePage)
    page.chooseCapacity(1)
    page.chooseStation("kitchen")
    await stage.until(lambda: page.different, "that it is different")
    await stage.still()


async def cancelling_slot(stage: Stage) -> None:
    """Why it is cancelled, and who has to be told."""
    await changing(stage)
    _model(stage, ChangePage).askWhy("cancel")
    await stage.still()


async def free(stage: Stage) -> None:
    """I am free now, with something chosen."""
    await desk.today(stage)
    await stage.touch_words("I am free now")
    await stage.arrive("staff-free")
    page = _model(stage, FreePage)
    page.subject.chooseItem("heart-rhythm")
    await stage.until(lambda: page.preview.count == 1, "the time")
    await stage.still()


def _comes_alone(page: OpenPage) -> bool:
    """Whether what would be opened is one time, on the day chosen, without host or station."""
    found = [(plan.starts.date(), plan.host, plan.station) for plan in page.preview.plans]
    return found == [(page.day.day, None, None)]


async def _show(stage: Stage, words: str, shape: str) -> None:
    page = _model(stage, AgendaPage)
    await stage.touch_words(words)
    await stage.until(lambda: page.shape == shape and page.cards.count() > 0, f"the {shape}")
    await stage.still()


def _model(stage: Stage, kind: type[_Page]) -> _Page:
    assert isinstance(stage.model, kind)
    return stage.model
