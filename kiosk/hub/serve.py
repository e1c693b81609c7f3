"""``kiosk hub serve``: publish what is loaded, keep timestamp and slots up to date, and answer on a port."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from kiosk.domain.clock import Clock, SystemClock
from kiosk.domain.errors import ConfigurationError, KioskError
from kiosk.hub.agenda import drop_past
from kiosk.hub.app import make_app
from kiosk.hub.booked import erase_old
from kiosk.hub.edited import has_unpublished_edits
from kiosk.hub.editions import last_edition
from kiosk.hub.facts import details_days, keep_details
from kiosk.hub.folders import HubFolder
from kiosk.hub.letters import Sender
from kiosk.hub.messages import forget_old_messages
from kiosk.hub.postman import Mail, Postman
from kiosk.hub.publish import EmptyHubError, publish
from kiosk.hub.put_back import begin, note_told
from kiosk.hub.rules import make_coming
from kiosk.hub.seal_keys import KeyRing, load_seal_keys
from kiosk.hub.store import HubStore, open_store
from kiosk.hub.sweep_uploads import sweep_uploads
from kiosk.hub.uploads import Uploads

_log = logging.getLogger(__name__)

_Round = Callable[[threading.Event], None]
_HOUR = 3600.0
_SOON = 2.0  # seconds
_GOODBYE = 3  # seconds that an answer under way gets when the hub stops
_KEEP_ALIVE = 75  # seconds: a kiosk that asks every 15 keeps its connection


def serve(
    *,
    data: Path,
    database: str = "",
    host: str,
    port: int,
    desk: str | None = None,
    proxy: str = "",
    keep_days: int | None = None,
    clock: Clock | None = None,
    mail: Mail | None = None,
    stop: threading.Event | None = None,
    ready: Callable[[int], None] = lambda _: None,
) -> None:
    """Serve the hub in ``data`` until ``stop`` is set or the process is told to end.

    ``database`` is the address of a PostgreSQL database, where that takes the place of the file in ``data``. Without
    ``mail`` no letters are sent. ``proxy`` is the address, or network, of a reverse proxy: it alone is believed for
    whom it asks (X-Forwarded-For), so that wrong codes are counted for each reader. ``keep_days``: for so many days
    after a slot who booked is kept; None leaves it as it is. Port 0 takes a free one; ``ready`` is called with the port
    as soon as it is taken.
    Raises ConfigurationError where there are no keys or the port is in use, StoreError where the database
    can't be used.
    """
    folder, clock, stop = HubFolder(data, database), clock or SystemClock(), stop or threading.Event()
    with ExitStack() as held:
        held.enter_context(folder.serving())
        store = held.enter_context(closing(open_store(folder.database)))
        with folder.locked():
            load_seal_keys(folder)  # makes the first
        keys = KeyRing(folder)
        with store.writing() as connection:
            if keep_days is not None:
                keep_details(connection, keep_days)
            begin(connection, folder, clock.now())
            make_coming(connection, clock.now())
        keeper = Keeper(folder, store, clock, desk)
        keeper.publish()
        rounds: dict[str, _Round] = {"hub-keeper": keeper.run, "hub-editor": keeper.publish_edits}
        if mail is not None:
            sender = Sender(mail.address, booking_page(store, desk))
            postman = Postman(store=store, keys=keys, sender=sender, send=mail.server.send, clock=clock)
            rounds["hub-postman"] = postman.run
        with _listen(host, port) as listener:
            ready(listener.getsockname()[1])
            _log.debug("the hub answers at http://%s:%d", host, listener.getsockname()[1])
            app = make_app(folder=folder, store=store, clock=clock, keys=keys)
            _run(listener, app, rounds, stop, proxy)
            keeper.note_told()


def booking_page(store: HubStore, desk: str | None) -> str:
    """Where people see their booking: at ``desk``, else at the address that kiosks are told. Empty where neither is."""
    if not desk:
        with store.reading() as connection:
            last = last_edition(connection)
        desk = last.desk if last else ""
    return f"{desk.rstrip('/')}/booking" if desk else ""


class Keeper:
    """What a hub that stays up does by itself. ``desk`` is the address for the first edition that it publishes."""

    def __init__(self, folder: HubFolder, store: HubStore, clock: Clock, desk: str | None = None) -> None:
        self._folder = folder
        self._store = store
        self._clock = clock
        self._desk = desk

    def publish(self) -> None:
        """Publish what has changed, or sign a timestamp that is a day old. A hub that holds nothing waits."""
        try:
            publish(folder=self._folder, store=self._store, clock=self._clock, desk=self._desk)
        except EmptyHubError as error:
            _log.warning("nothing is published yet: %s", error)
        else:
            self._desk = None  # from now on the one that was published last

    def roll_on(self) -> None:
        """Drop the slots that are over, make those that have come within reach, and forget who booked or wrote."""
        now = self._clock.now()
        with self._store.writing() as connection:
            drop_past(connection, now)
            before = now - timedelta(days=details_days(connection))
            erase_old(connection, before)
            forget_old_messages(connection, before, now)
            make_coming(connection, now)

    def sweep(self) -> None:
        """Drop what centres have sent up and nobody needs."""
        sweep_uploads(Uploads(self._folder.uploads), self._store, self._clock.now())

    def note_told(self) -> None:
        """Note how far the kiosks were told, so that a database that is put back is known for what it is."""
        note_told(self._store, self._folder)

    def run(self, ended: threading.Event) -> None:
        """Do all of it every hour until ``ended``. Where one fails, the others still happen."""
        while not ended.wait(_HOUR):
            for task in (self.publish, self.roll_on, self.sweep, self.note_told):
                try:
                    task()
                except (KioskError, OSError, ValueError) as error:
                    _log.error("the hub could not be brought up to date, and tries again in an hour: %s", error)

    def publish_edits(self, ended: threading.Event) -> None:
        """Publish what people change at the desk within seconds, until ``ended``; many changes at once in one go."""
        failed = False
        while not ended.wait(_SOON):
            try:
                with self._store.reading() as connection:
                    due = has_unpublished_edits(connection)
                if due:
                    self.publish()
            except (KioskError, OSError, ValueError) as error:
                if not failed:
                    _log.error("what was changed at the desk can't be published yet: %s", error)
                failed = True
            else:
                failed = False


def _run(listener: socket.socket, app: FastAPI, rounds: dict[str, _Round], stop: threading.Event, proxy: str) -> None:
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_keep_alive=_KEEP_ALIVE,
            timeout_graceful_shutdown=_GOODBYE,
            ws="none",
            proxy_headers=bool(proxy),
            forwarded_allow_ips=proxy,
        )
    )
    ended = threading.Event()
    threads = [threading.Thread(target=run, args=(ended,), name=name) for name, run in rounds.items()]
    threads.append(threading.Thread(target=_end, args=(server, stop, ended), name="hub-stop"))
    for thread in threads:
        thread.start()
    try:
        server.run(sockets=[listener])
    finally:
        ended.set()
        for thread in threads:
            thread.join()


def _end(server: uvicorn.Server, stop: threading.Event, ended: threading.Event) -> None:
    while not ended.wait(0.1):
        if stop.is_set():
            server.should_exit = True
            return


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), reuse_port=False)
    except OSError as error:
        raise ConfigurationError(f"the hub can't listen on {host}:{port}: {error.strerror}") from error
