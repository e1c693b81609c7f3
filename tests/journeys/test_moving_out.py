"""A page that moves out is whole until it is gone, however long that takes."""

from __future__ import annotations

from tests.journeys import route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre, journey
from tests.screen.ear import listening


@journey()
async def test_a_page_is_whole_until_it_has_moved_out_however_slow_the_machine(_: Theatre, stage: Stage) -> None:
    navigator = stage.screen.kiosk.navigator
    await route.begin(stage, "en")
    assert not stage.screen.kiosk.session.calm
    navigator._linger_ms = 0  # as if each frame of the motion took a second
    with listening() as heard:
        for page in ("watch", "try", "search", "times", "book", "booking", "about"):
            navigator.open(page)
            await stage.arrive(page)
            navigator.back()
            await stage.arrive("home")
    assert heard.messages == []
