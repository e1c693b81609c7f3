"""What the staff is led to is in sight, and nothing of what was before lies over it."""

from __future__ import annotations

from pathlib import Path

from kiosk.screen.staff_agenda import AgendaPage
from tests.journeys import desk_times, items, places, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey


def _furnished(backstage: Backstage) -> Path:
    return places.prepare(backstage, "desk", "kiosk")


@journey(_furnished)
async def test_a_day_of_the_week_opens_at_its_heading(_: Theatre, stage: Stage) -> None:
    await route.begin(stage, "fi")
    await route.choose(stage, "Largest")
    await desk_times.agenda(stage)
    agenda = stage.model
    assert isinstance(agenda, AgendaPage)
    days = [item for item in items.seen(stage.window.contentItem()) if items.kind(item) == "AgendaDay"]
    busy = [day for day in days if day.property("busy")]
    day = busy[-1]
    head = next(item for item in items.controls(stage.window) if items.name(item) == day.property("spoken"))
    await stage.touch_item(head)
    await stage.until(lambda: agenda.shape == "day" and agenda.cards.count() > 0, "the day")
    await stage.still()
    heading = next(item for item in items.texts(stage.window) if agenda.span in str(item.property("text")))
    assert items.seen_rect(heading) == items.rect(heading)
