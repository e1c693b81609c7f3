"""The agent put together: ``run`` builds the parts, passes them to one another, and goes round until told to end."""

from __future__ import annotations

import fcntl
import logging
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.domain.clock import Clock
from kiosk.domain.errors import StoreError
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.edition import EditionTaker
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import StoppedError
from kiosk.sync.fetch import Transport
from kiosk.sync.folder import FolderTransport
from kiosk.sync.http import HttpTransport, pool, post
from kiosk.sync.media import MediaFetcher
from kiosk.sync.orders import Orders
from kiosk.sync.pace import Pace, Timer
from kiosk.sync.report import Reporter
from kiosk.sync.round import Outcome, Round
from kiosk.sync.schedule import Schedule
from kiosk.sync.settings import SyncConfig
from kiosk.sync.trust import Trust

_LOG = logging.getLogger(__name__)
_LOOK_UP = 0.25  # seconds between two looks at the ledger
_LARGEST_REPLY = 8 << 20  # bytes

WELL, FAILED, ALREADY_RUNNING = 0, 1, 3


@dataclass(frozen=True)
class Agent:
    """The parts that the loop works with."""

    cache: CacheWriter
    round: Round
    exchange: Exchange
    orders: Orders
    reporter: Reporter
    schedule: Schedule
    timer: Timer
    takes_published_desk: bool

    def once(self) -> Outcome:
        """A round, an exchange, and the answer to whoever asked."""
        order = self.orders.pending()
        outcome = self.round.run(asked=bool(order))
        if order:
            self.orders.carried_out(order)
            self.reporter.carried_out(order)
        if self.takes_published_desk and outcome.desk:
            self.exchange.desk = outcome.desk
        self.exchange.when_due()
        return outcome

    def loop(self) -> None:
        """Round after round. Ends by StoppedError only."""
        while True:
            outcome = self.once()
            due_at = self.timer.monotonic() + self.schedule.after(reached=outcome.reached)
            while self.timer.monotonic() < due_at and not self.orders.pending() and not self.cache.gone:
                self.timer.pause(_LOOK_UP)
                self.exchange.when_due()


def run(
    config: SyncConfig,
    *,
    stop: threading.Event,
    clock: Clock,
    once: bool = False,
    transport: Transport | None = None,
    timer: Timer | None = None,
    chance: Callable[[], float] = random.random,
) -> int:
    """Be the agent of one data folder until ``stop`` is set, or for one round.

    Returns 0 when all went well, 1 when the one round did not, 3 when another agent runs on the folder. Raises
    ConfigurationError for a source that can't be one, and StoreError when the folder can't be written.
    """
    timer = timer or Timer(time.monotonic, stop.wait)
    with ExitStack() as held:
        try:
            held.enter_context(_alone(config.data.root))
        except BlockingIOError:
            _LOG.error("another agent already runs on %s", config.data.root)
            return ALREADY_RUNNING
        agent = _build(config, clock, timer, chance, transport, held)
        with suppress(StoppedError):
            agent.round.prepare()
            if once:
                return WELL if agent.once().well else FAILED
            agent.loop()
        _LOG.info("the agent ends")
    return WELL


def _build(
    config: SyncConfig,
    clock: Clock,
    timer: Timer,
    chance: Callable[[], float],
    transport: Transport | None,
    held: ExitStack,
) -> Agent:
    data = config.data
    connections = pool()
    held.callback(connections.clear)
    if transport is None:
        transport = HttpTransport(config.source, connections) if config.is_web else FolderTransport(config.folder)
    held.callback(transport.close)
    cache = CacheWriter(data.cache, clock=clock)
    held.callback(cache.close)
    reporter = Reporter(cache, clock)
    orders = Orders(data.ledger, reporter.status.order_done)
    held.callback(orders.close)
    talk = partial(post, connections, most=_LARGEST_REPLY)
    exchange = Exchange(cache, data.ledger, timer, talk, desk=config.desk)
    return Agent(
        cache=cache,
        round=_round(config, timer, transport, cache, reporter, exchange),
        exchange=exchange,
        orders=orders,
        reporter=reporter,
        schedule=Schedule(config.interval, chance),
        timer=timer,
        takes_published_desk=config.is_web and not config.desk,
    )


def _round(
    config: SyncConfig, timer: Timer, transport: Transport, cache: CacheWriter, reporter: Reporter, exchange: Exchange
) -> Round:
    data = config.data
    blobs = BlobFetcher(transport, Pace(timer, config.bytes_per_second), room=_room)
    media = MediaFetcher(data, blobs, timer, meanwhile=exchange.when_due)
    return Round(
        data,
        centre=config.centre,
        cache=cache,
        trust=Trust(data.metadata, transport, root=config.trusted_root),
        editions=EditionTaker(data.root / "incoming", cache, blobs, media),
        media=media,
        reporter=reporter,
    )


def _room(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Hold the folder's lock. Raises BlockingIOError when another agent holds it."""
    try:
        root.mkdir(parents=True, exist_ok=True)
        lock = (root / "sync.lock").open("a")
    except OSError as error:
        raise StoreError(f"the data folder {root} can't be written: {error}") from error
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
