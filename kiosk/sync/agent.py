"""The agent put together: ``run`` builds the parts, passes them to one another, and starts the loop."""

from __future__ import annotations

import logging
import random
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from pathlib import Path

import urllib3

from kiosk.alone import alone
from kiosk.domain.clock import Clock
from kiosk.domain.errors import StoreError, WorldError
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync.blobs import BlobFetcher
from kiosk.sync.edition import EditionTaker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import SetAsideError, StoppedError
from kiosk.sync.fetch import Transport
from kiosk.sync.files_up import FilesUp
from kiosk.sync.folder import FolderTransport
from kiosk.sync.http import HttpTransport, pool, post, send_piece
from kiosk.sync.identity import Identity
from kiosk.sync.ledger_copies import keep_copy
from kiosk.sync.loop import Agent
from kiosk.sync.media import MediaFetcher
from kiosk.sync.names import NameKeeper
from kiosk.sync.night import Night
from kiosk.sync.orders import Orders
from kiosk.sync.outbox import Outbox
from kiosk.sync.pace import LocalTime, Pace, Timer
from kiosk.sync.removal import Removal
from kiosk.sync.report import Reporter
from kiosk.sync.round import Round
from kiosk.sync.schedule import Schedule
from kiosk.sync.settings import SyncConfig
from kiosk.sync.source import Source
from kiosk.sync.stick import Answer, Sticks
from kiosk.sync.trust import Trust

_LOG = logging.getLogger(__name__)
_LARGEST_REPLY = 8 << 20  # bytes

WELL, FAILED, ALREADY_RUNNING = 0, 1, 3


def run(
    config: SyncConfig,
    *,
    stop: threading.Event,
    clock: Clock,
    once: bool = False,
    transport: Transport | None = None,
    timer: Timer | None = None,
    chance: Callable[[], float] = random.random,
    zone: tzinfo | None = None,
) -> int:
    """Be the agent of one data folder until ``stop`` is set, or for one round. ``zone`` is the machine's own where none
    is given.

    Returns 0 when all went well, 1 when the one round did not or the hub did not take its code, 3 when another agent
    runs on the folder. Raises ConfigurationError for a source that can't be one, and StoreError when the folder can't
    be written.
    """
    timer = timer or Timer(time.monotonic, stop.wait)
    with ExitStack() as held:
        if not _be_alone(config.data.root, held):
            return ALREADY_RUNNING
        agent = _build(config, LocalTime(clock, zone), timer, chance, transport, held)
        with suppress(StoppedError):
            agent.round.count()
            if once:
                return WELL if agent.once().well and not agent.enrolment.has_failed else FAILED
            agent.loop()
        _LOG.info("the agent ends")
    return WELL


def take(config: SyncConfig, folder: Path, *, stop: threading.Event, clock: Clock) -> Answer | None:
    """Take the edition that lies in ``folder``, and end; how it ended, or None when another agent runs.

    Raises StoppedError when asked to end before, and else as ``run``.
    """
    timer = Timer(time.monotonic, stop.wait)
    with ExitStack() as held:
        if not _be_alone(config.data.root, held):
            return None
        agent = _build(config, LocalTime(clock), timer, random.random, None, held)
        agent.round.count()
        return agent.sticks.take(folder)


def _be_alone(root: Path, held: ExitStack) -> bool:
    """Hold the folder; whether nobody else does. Raises StoreError where it can't be written."""
    try:
        held.enter_context(
            alone(root / "sync.lock", f"another agent already runs on {root}; end it first, or let it do the work")
        )
    except OSError as error:
        raise StoreError(f"the data folder {root} can't be written: {error}") from error
    except WorldError as error:
        _LOG.error("%s", error)
        return False
    return True


def _build(
    config: SyncConfig,
    local: LocalTime,
    timer: Timer,
    chance: Callable[[], float],
    transport: Transport | None,
    held: ExitStack,
) -> Agent:
    data, clock, night = config.data, local.clock, Night(timer.monotonic())
    connections = pool()
    held.callback(connections.clear)
    transport = transport or _transport(config, connections)
    held.callback(transport.close)
    cache = CacheWriter(data.cache, clock=clock)
    held.callback(cache.close)
    reporter = Reporter(cache, clock)
    orders = Orders(data.ledger, reporter.status.order_done)
    held.callback(orders.close)
    talk = partial(post, connections, most=_LARGEST_REPLY)
    identity = Identity(data.device, talk, timer.monotonic)
    files_up = FilesUp(data, identity, partial(send_piece, connections), timer)
    outbox = Outbox(data.ledger, cache, clock, timer.monotonic, files_up.has, files_up.keep)
    held.callback(outbox.close)
    exchange = Exchange(
        cache,
        timer,
        talk,
        outbox=outbox,
        identity=identity,
        report=reporter.talked,
        desk=config.desk,
    )
    names = NameKeeper(exchange, identity, talk, cache=cache, orders=orders, timer=timer)

    def talk_on() -> None:
        exchange.when_due()
        names.look()
        if files_up.look(exchange.desk):
            exchange.hurry()

    sources = Sources(config, cache, clock, timer, Removal(data, cache, timer))
    pace = Pace(timer, lambda: config.rates.at(local.now().time()))
    own = sources.open(transport, pace, partial(_meanwhile, talk_on, orders, night, local, timer))
    turn = Round(data, centre=sources.centre, cache=cache, source=own, reporter=reporter)

    def stick(folder: Path) -> Source:
        return sources.open(FolderTransport(folder), Pace(timer), talk_on)

    return Agent(
        cache=cache,
        round=turn,
        exchange=exchange,
        orders=orders,
        enrolment=Enrolment(exchange, identity, config.where, config.code),
        names=names,
        files_up=files_up,
        sticks=Sticks(stick, reporter, turn.draw_first),
        reporter=reporter,
        schedule=Schedule(config.interval, chance),
        timer=timer,
        clock=clock,
        local=local,
        night=night,
        takes_published_desk=config.is_web and not config.desk,
        keep_ledger=partial(keep_copy, data),
    )


def _transport(config: SyncConfig, connections: urllib3.PoolManager) -> Transport:
    return HttpTransport(config.source, connections) if config.is_web else FolderTransport(config.folder)


@dataclass(frozen=True)
class Sources:
    """Makes a source of a transport; what all of them share is here."""

    config: SyncConfig
    cache: CacheWriter
    clock: Clock
    timer: Timer
    removal: Removal

    def centre(self) -> str:
        """Where the kiosk stands; where nobody says so to this agent, where it stood for the one before it."""
        return self.config.where() or self.cache.applied().centre

    def open(self, transport: Transport, pace: Pace, meanwhile: Callable[[], None]) -> Source:
        """``meanwhile`` is called a few times a second while much is fetched."""
        data = self.config.data
        blobs = BlobFetcher(transport, pace, room=_room)
        media = MediaFetcher(data, blobs, self.timer, meanwhile=meanwhile)
        return Source(
            cache=self.cache,
            trust=Trust(data.metadata, transport, root=self.config.trusted_root, clock=self.clock),
            editions=EditionTaker(data.root / "incoming", self.cache, blobs, media, self.centre),
            media=media,
            removal=self.removal,
        )


def _meanwhile(talk_on: Callable[[], None], orders: Orders, night: Night, local: LocalTime, timer: Timer) -> None:
    talk_on()
    if night.due(local.now(), timer.monotonic()):
        raise SetAsideError(
            "what is here is to be counted, as every night; what is on its way is gone on with afterwards"
        )
    if orders.urgent:
        raise SetAsideError("somebody stands here and waits; what is on its way is gone on with afterwards")


def _room(folder: Path) -> int:
    return shutil.disk_usage(folder).free
