"""What leases are for: a booking is confirmed at once with the link down, and a thousand kiosks have one hub."""

from __future__ import annotations

import asyncio
import time
from contextlib import closing, suppress
from pathlib import Path

from kiosk.domain.clock import SystemClock
from kiosk.hub.store import open_store
from kiosk.paths import DataFolder
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from tests.benchmarks import desk
from tests.benchmarks.crowd import EVERY, KIOSKS, enrolled, exchanging
from tests.benchmarks.display import virtual_display
from tests.benchmarks.figures import AbsentError, Figure, Promise, Target, percentile
from tests.benchmarks.programs import environment, running
from tests.benchmarks.setting import Setting
from tests.hub.hub_postgresql import Postgresql

_CROWD = "1,000 kiosks, an exchange each every 15 s, one hub on {}, two cores"
PROMISES = (
    Promise('confirmed from a lease with the link down, touch to "done", p99', "ms", Target(most=100)),
    Promise(_CROWD.format("SQLite"), "/s", Target(least=66)),
    Promise(_CROWD.format("SQLite") + ": p99", "ms", Target(most=1_000)),
    Promise(_CROWD.format("PostgreSQL"), "/s", Target(least=66)),
    Promise(_CROWD.format("PostgreSQL") + ": p99", "ms", Target(most=1_000)),
)
_TOUCHES = 12  # per repeat: 108 of nine
_PATIENCE = 90.0  # seconds


def measure(setting: Setting) -> list[Figure]:
    """The screen first, then the crowd before each database."""
    with virtual_display(setting.logs) as display:
        confirmed = _confirmed(setting, display.name)
    note = f"{len(confirmed)} touches, median {percentile(confirmed, 0.5):.0f} ms, worst {max(confirmed):.0f} ms"
    figures = [Figure(percentile(confirmed, 0.99), None, note)]
    server = Postgresql()
    try:
        with server.database() as address:
            figures += [*_crowd(setting, "sqlite", ""), *_crowd(setting, "postgresql", address)]
    finally:
        server.stop()
    return figures


def _confirmed(setting: Setting, display: str) -> list[float]:
    """Milliseconds from the touch that books to the page that says that it is confirmed; the hub has gone by then."""
    data = DataFolder(setting.room("leases-kiosk"))
    Ledger(data.ledger, clock=SystemClock()).close()  # as since the day when the kiosk was set up
    times = max(100, setting.repeats * _TOUCHES)
    log = setting.logs / "leases-agent.log"
    with desk.serving(setting, "leases-hub") as hub, running(hub.agent(data.root), environment(), log):
        _wait_for_leases(data, times)
        hub.end()
        return desk.inside(setting, display, "lease", data.root, times)


def _wait_for_leases(data: DataFolder, slots: int) -> None:
    ends = time.monotonic() + _PATIENCE
    with closing(Projection(data.cache, data.ledger)) as projection:
        while time.monotonic() < ends:
            with suppress(Exception):  # the cache may not be there yet
                if len(projection.bookings.leases.left()) >= slots:
                    return
            time.sleep(0.2)
    raise AbsentError("the kiosk was given no leases")


def _crowd(setting: Setting, name: str, address: str) -> list[Figure]:
    """Exchanges in a second, and how long the slow ones take."""
    rounds = max(2, setting.repeats // 2)
    with desk.serving(setting, f"leases-{name}", address) as hub:
        kiosks = _enrolled(hub.root, address)
        took = asyncio.run(exchanging(kiosks, hub.base, rounds))
    ms = [seconds * 1000 for _, seconds in took]
    span = max(at for at, _ in took)
    note = f"{len(ms)} exchanges in {span:.0f} s, one in 20 with a booking; {KIOSKS / EVERY:.1f} a second are asked"
    spread = f"median {percentile(ms, 0.5):.0f} ms, worst {max(ms):.0f} ms"
    return [Figure(len(ms) / span, None, note), Figure(percentile(ms, 0.99), None, spread)]


def _enrolled(root: Path, address: str) -> list[tuple[str, str]]:
    store = open_store(address or root / "hub.db")
    try:
        return enrolled(store)
    finally:
        store.close()
