"""The way to the staff's pages of content by touch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Catalogue, Put, SnapshotRef
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from tests.journeys import desk
from tests.journeys.backstage import NOW
from tests.journeys.route import Way
from tests.journeys.stage import Stage
from tests.journeys.words import shown
from tests.samples import layer_of


def tell_versions(data: Path, centre: str = "seinajoki") -> None:
    """Somebody wrote another title of the first technology, for a centre or for all, and was not the first"""
    asked = {"path": ["title", "fi"], "value": "Sydän kotona", "by": "onni", "at": NOW}
    version = {"intent": "i", "what": "edit_item", "fields": ["title"], "by": "onni", "at": NOW}
    history = [
        {**version, "revision": n, "excerpts": [{"field": "title", "language": "fi", "words": words}]}
        for n, words in enumerate(("Sydän", "Rytmi"), 1)
    ]
    document = layer_of("heart-rhythm", {"note": {"fi": "Kysy meiltä"}}, asked=[asked], history=history, centre=centre)
    tell(data, document)


def tell(data: Path, *documents: dict[str, Any]) -> None:
    """The next edition brings these."""
    lines = [Put(op="put", id=each.pop("id"), revision=1, document=each) for each in documents]
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(NOW))
    edition = writer.applied().edition + 1
    snapshot = SnapshotRef(sha256="0" * 64, size=0, items=0)
    catalogue = Catalogue(edition=edition, published_at=NOW, snapshot=snapshot, digest="0" * 64)
    writer.apply(catalogue, lines, whole=False, refused={}, arrived=lambda _: True, centre="seinajoki")
    assert writer.refused() == {}
    writer.close()


async def content(stage: Stage) -> None:
    """Every item that there is."""
    await desk.today(stage)
    await stage.touch_words("Content")
    await stage.arrive("staff-content")


async def item(stage: Stage, kind: str = "technology") -> None:
    """One of them: the first of a kind."""
    await content(stage)
    rows = stage.model.items  # type: ignore[attr-defined]
    at = next(n for n in range(rows.count()) if rows.data(rows.index(n), 0x102) == kind)
    stage.screen.kiosk.navigator.open("staff-item", str(rows.data(rows.index(at), 0x100)))
    await stage.arrive("staff-item")
    await stage.still()


async def making(stage: Stage, kind: str = "technology") -> None:
    """A new item, of which nothing is written."""
    await content(stage)
    stage.screen.kiosk.navigator.open("staff-item", f"new/{kind}")
    await stage.arrive("staff-item")
    await stage.still()


async def holding(stage: Stage) -> None:
    """When a new happening begins and ends, and where it is; its day is being chosen."""
    await making(stage, "event")
    await stage.touch_words("When and where")
    stage.model.form.starts.turn()  # type: ignore[attr-defined]
    await stage.still()


async def making_lacks(stage: Stage) -> None:
    """A new technology that somebody wants to see before all is written that is needed."""
    await making(stage)
    await stage.touch_words("See it as a visitor")
    await stage.still()


def part(name: str, of: str = "technology") -> Way:
    """A part of the page of the first item of a kind; its button by its English words."""

    async def go(stage: Stage) -> None:
        await item(stage, of)
        await stage.touch_words(name)
        await stage.still()

    return go


async def hidden(stage: Stage) -> None:
    """A technology that is hidden: what stays of it. No other way leads to that one."""
    await content(stage)
    stage.screen.kiosk.navigator.open("staff-item", "medicine-dispenser")
    await stage.arrive("staff-item")
    await stage.touch_words("When it shows")
    await stage.still()
    if stage.control(shown("Hide from visitors")):  # the visit before may have done it
        await stage.touch_words("Hide from visitors")
        await stage.until(lambda: stage.model.hidden, "the end of hiding")  # type: ignore[attr-defined]
    await stage.still()


async def taking(stage: Stage) -> None:
    """Choosing a picture where no stick is in."""
    await part("Picture and film")(stage)
    await stage.touch_words("Take another picture")
    await stage.until(lambda: not stage.model.media.take.looking, "the end of looking")  # type: ignore[attr-defined]
    await stage.still()
