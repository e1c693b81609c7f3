"""Sends the letters that are due by SMTP, and tries again where that fails. Whom it writes to, no log learns."""

from __future__ import annotations

import logging
import smtplib
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from kiosk.domain.clock import Clock
from kiosk.domain.errors import ConfigurationError, KioskError
from kiosk.hub.letter_queue import Due, due_letters, give_up, put_off, sent
from kiosk.hub.letters import Sender, compose
from kiosk.hub.seal_keys import SealKeys
from kiosk.hub.store import HubStore

_log = logging.getLogger(__name__)

_EVERY, _TIMEOUT = 15.0, 20.0  # seconds
_SOONEST, _LATEST = timedelta(minutes=1), timedelta(hours=2)
_MOST_TRIES = 40  # some three days
_PORTS = {"smtp": 587, "smtps": 465}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")

Send = Callable[[EmailMessage], None]
"""Hands a letter to a server. Raises OSError or SMTPException."""


@dataclass(frozen=True)
class Server:
    """An SMTP server. A connection is encrypted, but for one on this very machine."""

    host: str
    port: int
    is_wrapped: bool
    user: str = ""
    password: str = ""

    def send(self, letter: EmailMessage) -> None:
        """Send one letter. Raises OSError or SMTPException."""
        safe = ssl.create_default_context()
        opened = (
            smtplib.SMTP_SSL(self.host, self.port, timeout=_TIMEOUT, context=safe)
            if self.is_wrapped
            else smtplib.SMTP(self.host, self.port, timeout=_TIMEOUT)
        )
        with opened as connection:
            if not self.is_wrapped and self.host not in _LOOPBACK:
                connection.starttls(context=safe)
            if self.user:
                connection.login(self.user, self.password)
            connection.send_message(letter)


@dataclass(frozen=True)
class Mail:
    """How a hub writes letters: by which server, and from which address."""

    server: Server
    address: str


def server_at(address: str, password: str = "") -> Server:
    """The server at ``smtp://user@host:587`` or ``smtps://user@host``. Raises ConfigurationError."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise ConfigurationError("the mail server's address can't be read; write smtp://user@host:587") from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ConfigurationError("the mail server's address is none; write smtp://user@host:587, or smtps://…")
    user = unquote(parts.username or "")
    return Server(parts.hostname, port or _PORTS[parts.scheme], parts.scheme == "smtps", user, password)


class Postman:
    """Takes the letters that are due to a server, one after the other."""

    def __init__(
        self, *, store: HubStore, keys: Callable[[], SealKeys], sender: Sender, send: Send, clock: Clock
    ) -> None:
        self._store = store
        self._keys = keys
        self._sender = sender
        self._send = send
        self._clock = clock

    def go(self) -> int:
        """One round; the number of letters sent. One that can't be sent waits a while, and longer each time."""
        with self._store.reading() as connection:
            waiting = due_letters(connection, self._clock.now())
        return sum(self._take(due) for due in waiting)

    def run(self, ended: threading.Event) -> None:
        """A round every quarter of a minute until ``ended``. One that fails is told, and the next goes on."""
        while not ended.wait(_EVERY):
            try:
                self.go()
            except KioskError as error:
                _log.error("letters wait: %s", error)
            except Exception as error:  # noqa: BLE001  (told here, and those after it go on)
                _log.error("letters wait (%s)", type(error).__name__)

    def _take(self, due: Due) -> bool:
        now = self._clock.now()
        keys = self._keys()
        try:
            letter = self._made(due, keys, now)
            fault = letter is not None and not self._is_sent(letter)
        except KioskError:
            raise  # no other letter would fare better
        except Exception as error:  # noqa: BLE001  (told here, for one letter holds up no other)
            _log.error("a letter can't be made (%s); kiosk hub letters says which", type(error).__name__)
            letter, fault = None, True
        with self._store.writing() as connection:
            if fault and due.tries + 1 < _MOST_TRIES:
                put_off(connection, due, now + min(_SOONEST * 2 ** min(due.tries, 10), _LATEST))
            elif fault:
                _log.error("a letter was given up; kiosk hub letters says which")
                give_up(connection, due)
            else:
                sent(connection, due)
        return letter is not None and not fault

    def _made(self, due: Due, keys: SealKeys, now: datetime) -> EmailMessage | None:
        with self._store.reading() as connection:
            return compose(connection, due, keys, self._sender, now)

    def _is_sent(self, letter: EmailMessage) -> bool:
        try:
            self._send(letter)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            _log.warning("a letter could not be sent (%s); it waits", type(error).__name__)
            return False
        return True
