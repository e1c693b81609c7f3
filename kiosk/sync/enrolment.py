"""Enrolling at the hub, with a code that it has shown: typed at the screen by a person, or handed on in a file."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.store.orders import enrolment_of
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity
from kiosk.sync.stick import Answer

_LOG = logging.getLogger(__name__)


class Enrolment:
    """Knows the way to the desk and whose kiosk this is to be. ``centre`` is the one that it stands in, empty
    while nobody knows; ``file`` is where a code may lie.
    """

    def __init__(
        self, exchange: Exchange, identity: Identity, centre: Callable[[], str], file: Path | None = None
    ) -> None:
        self._exchange = exchange
        self._identity = identity
        self._centre = centre
        self._file = file
        self.has_failed = False
        """Whether there was a code in the file with which this kiosk did not become one of the hub's."""

    def from_file(self) -> None:
        """Enrol with the code in the file, where that has not been done; a code that was used or refused is removed."""
        if self._file is None:
            return
        if self._identity.device:
            _remove(self._file)
        elif self._exchange.desk:
            self._try(self._file)

    def _try(self, file: Path) -> None:
        try:
            code = file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            self.has_failed = True
            _LOG.warning("the code to enrol with can't be read: %s", error)
            return
        outcome, detail = self._enrol(code, platform.node() or "kiosk")
        self.has_failed = outcome != "enrolled"
        if outcome not in ("enrolled", "code"):
            _LOG.warning("this kiosk can't enrol yet: %s", detail)
            return
        if outcome == "code":
            _LOG.error("the hub does not take the code in %s; let it show a new one", file)
        _remove(file)

    def take(self, argument: str) -> Answer:
        """Enrol as an order asks for it; how that ended. What waits for the hub goes to it at once then."""
        asked = enrolment_of(argument)
        if asked is None:
            return "unknown", "there is no code in this order"
        if not self._exchange.desk:
            return "no_desk", "the address of the desk is not known yet"
        return self._enrol(*asked)

    def _enrol(self, code: str, name: str) -> Answer:
        try:
            enrolled = self._identity.enrol(self._exchange.desk, code, name)
        except NotAdmittedError as error:
            return "code", str(error)
        except HubUnreachableError as error:
            return "unreachable", str(error)
        except DiskFullError as error:
            return "disk_full", str(error)
        except StoreError as error:
            return "files", str(error)
        if self._centre() not in ("", enrolled.centre):
            _LOG.warning("the hub takes this for a kiosk of another centre; check the configuration")
        _LOG.info("this kiosk is one of the hub's now")
        self._exchange.hurry()
        return "enrolled", enrolled.centre


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        _LOG.warning("the code that was used can't be removed: %s", error)
