"""``kiosk hub serve``: publish what is loaded, keep the timestamp fresh, and answer on a port."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import uvicorn

from kiosk.domain.clock import Clock, SystemClock
from kiosk.domain.errors import ConfigurationError, KioskError
from kiosk.hub.app import make_app
from kiosk.hub.folders import HubFolder
from kiosk.hub.publish import publish
from kiosk.hub.store import HubStore, open_store

_log = logging.getLogger(__name__)

_HOUR = 3600.0
_GOODBYE = 3  # seconds that an answer under way gets when the hub stops


def serve(
    *,
    data: Path,
    host: str,
    port: int,
    desk: str | None = None,
    clock: Clock | None = None,
    stop: threading.Event | None = None,
    ready: Callable[[int], None] = lambda _: None,
) -> None:
    """Serve the hub in ``data`` until ``stop`` is set or the process is told to end.

    Port 0 takes a free one; ``ready`` is called with the port as soon as it is taken. Raises ConfigurationError where
    there are no keys or the port is in use, StoreError where the database can't be used.
    """
    folder, clock, stop = HubFolder(data), clock or SystemClock(), stop or threading.Event()
    store = open_store(folder.database)
    try:
        publish(folder=folder, store=store, clock=clock, desk=desk)
        with _listen(host, port) as listener:
            ready(listener.getsockname()[1])
            _log.debug("the hub answers at http://%s:%d", host, listener.getsockname()[1])
            _run(listener, folder, store, clock, stop)
    finally:
        store.close()


def _run(listener: socket.socket, folder: HubFolder, store: HubStore, clock: Clock, stop: threading.Event) -> None:
    app = make_app(publication=folder.publication, store=store, clock=clock)
    server = uvicorn.Server(
        uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=_GOODBYE, ws="none")
    )
    ended = threading.Event()
    keeper = threading.Thread(target=_keep_fresh, args=(folder, store, clock, ended), name="hub-timestamp")
    ender = threading.Thread(target=_end, args=(server, stop, ended), name="hub-stop")
    keeper.start()
    ender.start()
    try:
        server.run(sockets=[listener])
    finally:
        ended.set()
        keeper.join()
        ender.join()


def _keep_fresh(folder: HubFolder, store: HubStore, clock: Clock, ended: threading.Event) -> None:
    """Look every hour whether the timestamp is a day old; publishing signs it then."""
    while not ended.wait(_HOUR):
        try:
            publish(folder=folder, store=store, clock=clock)
        except (KioskError, OSError) as error:
            _log.error("publishing failed, and is tried again in an hour: %s", error)


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
