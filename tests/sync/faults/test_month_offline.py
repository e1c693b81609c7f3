"""A month without a hub, signatures that ran out meanwhile, and thirty editions at once: nobody has to do anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.sync import agent
from tests.sync.publisher import topic

from .watched import Watched


@pytest.mark.expected_logs("the round ended early")
def test_a_month_offline_is_made_up_for_without_a_person(watch: Watched) -> None:
    kiosk, publisher = watch.kiosk, watch.publisher
    catalogue = watch.publish()
    publisher.sign(catalogue, expires_in=timedelta(days=45))
    watch.recovers()
    said: dict[int, tuple[str, str]] = {}
    began = kiosk.time.now

    def act() -> None:
        kiosk.time.now += 10_800
        kiosk.clock.instant += timedelta(hours=3)
        day = int((kiosk.time.now - began) // 86_400)
        if day in said:
            return
        said[day] = (kiosk.status.state, kiosk.status.reason)
        assert watch.shows() == (2 if day <= 50 else 32)
        kiosk.transport.offline = 1 <= day < 48
        if day == 50:  # until now nobody signed afresh
            for n in range(30):
                publisher.put(topic("heart", f"after {n}", picture=None))
                publisher.put(topic(f"news-{n}", "new"))
                watch.publish()
        kiosk.time.stopped = day == 53

    kiosk.config = replace(kiosk.config, interval=6 * 3600.0)
    kiosk.time.on_wait = act
    assert kiosk.sync(once=False) == agent.WELL
    assert {said[day] for day in range(2, 48)} == {("offline", "unreachable")}
    assert said[49] == ("refused", "expired")
    assert said[52] == ("fresh", "")
    assert kiosk.title("heart") == "after 29 en"
    kiosk.time.on_wait, kiosk.time.stopped = lambda: None, False
    watch.recovers()
