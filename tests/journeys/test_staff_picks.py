"""An editor finds one maker of many by typing, and it is the item's."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.edition import Catalogue, Put, SnapshotRef
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from tests.journeys import desk_content, items, keys, places
from tests.journeys.backstage import NOW, Backstage
from tests.journeys.route import begin, choose
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.journeys.words import shown
from tests.samples import Sample

_ITEM = "heart-rhythm"
_WANTED = "Kuutamopaja"


def _with_many_makers(backstage: Backstage) -> Path:
    data = places.prepare(backstage, "desk", "kiosk")
    titles = [*(f"Verstas {number:02}" for number in range(60)), _WANTED]
    makers = [
        Sample().document("provider", f"maker-{number:02}", title={"fi": title}) for number, title in enumerate(titles)
    ]
    writer = CacheWriter(DataFolder(data).cache, clock=FixedClock(NOW))
    edition = writer.applied().edition + 1
    snapshot = SnapshotRef(sha256="0" * 64, size=0, items=0)
    catalogue = Catalogue(edition=edition, published_at=NOW, snapshot=snapshot, digest="0" * 64)
    lines = [Put(op="put", id=each.pop("id"), revision=1, document=each) for each in makers]
    writer.apply(catalogue, lines, whole=False, refused={}, arrived=lambda _: True, centre="seinajoki")
    assert writer.refused() == {}
    writer.close()
    return data


def test_one_maker_of_many_is_found_by_typing(theatre: Theatre) -> None:
    @journey(_with_many_makers)
    async def story(theatre: Theatre, stage: Stage) -> None:
        await begin(stage, "fi")
        await choose(stage, "No motion")
        await desk_content.content(stage)
        stage.screen.kiosk.navigator.open("staff-item", _ITEM)
        await stage.arrive("staff-item")
        await stage.touch_words("What it belongs to")
        assert stage.control(_WANTED) is None
        await stage.touch_words("Who makes it")
        await keys.type_words(stage, "kuutamo")
        found = await stage.until(lambda: stage.control(_WANTED), "that it is found")
        await stage.still()
        down = stage.control(shown("Further down"))
        assert down is None or items.rect(found).bottom() <= items.rect(down).top(), "it is in sight while one types"
        assert stage.control("Verstas 01") is None
        await stage.touch(_WANTED)
        await stage.touch_words("Save")
        await stage.until(lambda: stage.says(shown("Saved. Visitors see it on the next page.")), "that it is saved")
        content = await stage.screen.store.ask(lambda browse: browse.technology(_ITEM))
        assert content is not None
        assert content.technology.provider == "maker-60"

    story(theatre)
