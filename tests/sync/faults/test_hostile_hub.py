"""A hub that is gone, slow, or sends anything but a publication: what shows stays, and a good hub is taken up again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import urllib3

from kiosk.sync import agent, http
from tests.sync.conftest import Kiosk

from .hostile import MOODS, HostileHub, hostile_hub
from .watched import Watched

UNREACHABLE = ("offline", "unreachable")
DAMAGED = ("refused", "damaged")
MALFORMED = ("refused", "malformed")

OF_METADATA = {
    "portal": MALFORMED,
    "nothing": MALFORMED,
    "endless": DAMAGED,
    "endless chunks": DAMAGED,
    "bomb": DAMAGED,
}
OF_FILES = dict.fromkeys(
    ("portal", "nothing", "endless", "endless chunks", "bomb", "half", "drip", "forbidden", "not what it says"), DAMAGED
)


@pytest.fixture
def hub(watch: Watched, monkeypatch: pytest.MonkeyPatch) -> Iterator[HostileHub]:
    """The hub that ``watch`` asks from now on, with edition 2 published, and an agent of little patience."""
    monkeypatch.setattr(http, "_TIMEOUT", urllib3.Timeout(connect=2, read=1.0))
    monkeypatch.setattr(http, "_PATIENCE", 0.3)
    watch.publish()
    with hostile_hub(watch.publisher.root, watch.kiosk.clock) as made:
        watch.kiosk.config = replace(watch.kiosk.config, source=made.address)
        watch.kiosk.transport = None  # type: ignore[assignment]
        yield made


def sent_for(watch: Watched, place: str, catalogue: dict[str, Any]) -> str:
    changes = catalogue["changes"][-1]["sha256"]
    return {
        "everything": "",
        "timestamp": "/metadata/timestamp",
        "change set": f"/blobs/../{changes}",
    }[place]


EXPECTED = {
    "everything": OF_METADATA,
    "timestamp": OF_METADATA,
    "change set": OF_FILES,
}


@pytest.mark.expected_logs("the round ended early")
@pytest.mark.parametrize("place", EXPECTED)
@pytest.mark.parametrize("mood", MOODS)
def test_what_shows_stays_whatever_the_hub_sends_and_a_good_one_is_taken_up_again(
    watch: Watched, hub: HostileHub, mood: str, place: str
) -> None:
    hub.mood, hub.where = mood, sent_for(watch, place, {"changes": watch.publisher.changes})
    status = watch.refuses(1)
    assert (status.state, status.reason) == EXPECTED[place].get(mood, UNREACHABLE)
    hub.mood = ""
    watch.recovers()


@pytest.mark.expected_logs("heart is refused", "the round ended early")
@pytest.mark.parametrize("mood", MOODS)
def test_a_picture_that_cannot_be_had_keeps_its_document_back_and_nothing_else(
    watch: Watched, hub: HostileHub, mood: str
) -> None:
    picture = watch.publisher.documents["heart"][1]["picture"]["renditions"][0]["blob"]["sha256"]
    hub.mood, hub.where = mood, f"/blobs/../{picture}"
    watch.kiosk.sync()
    title = watch.kiosk.title("heart")
    assert title == "one en"
    assert not watch.kiosk.has(picture)
    hub.mood = ""
    nights(watch.kiosk, 2)
    watch.recovers()


def nights(kiosk: Kiosk, count: int) -> None:
    """An agent that runs for so long, and looks up every three hours."""
    began = kiosk.time.now

    def act() -> None:
        kiosk.time.now += 10_800
        kiosk.clock.instant += timedelta(hours=3)
        kiosk.time.stopped = kiosk.time.now > began + count * 86_400

    kiosk.config = replace(kiosk.config, interval=6 * 3600.0)
    kiosk.time.on_wait = act
    assert kiosk.sync(once=False) == agent.WELL
    kiosk.time.on_wait, kiosk.time.stopped = lambda: None, False
