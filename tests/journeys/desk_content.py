"""The way to the staff's pages of content by touch."""

from __future__ import annotations

from tests.journeys import desk
from tests.journeys.stage import Stage


async def content(stage: Stage) -> None:
    """Every item that there is."""
    await desk.today(stage)
    await stage.touch_words("Content")
    await stage.arrive("staff-content")


async def item(stage: Stage) -> None:
    """One of them: the first technology."""
    await content(stage)
    rows = stage.model.items  # type: ignore[attr-defined]
    at = next(n for n in range(rows.count()) if rows.data(rows.index(n), 0x102) == "technology")
    stage.screen.kiosk.navigator.open("staff-item", str(rows.data(rows.index(at), 0x100)))
    await stage.arrive("staff-item")
    await stage.still()
