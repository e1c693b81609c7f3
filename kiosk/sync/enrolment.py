"""Enrolling at the hub because a person at the screen has typed the code that the hub shows."""

from __future__ import annotations

import logging

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.log_values import OwnWords
from kiosk.store.orders import enrolment_of
from kiosk.sync.exchange import Exchange
from kiosk.sync.faults import NotAdmittedError
from kiosk.sync.identity import Identity
from kiosk.sync.stick import Answer

_LOG = logging.getLogger(__name__)


class Enrolment:
    """Knows the way to the desk and whose kiosk this is to be. ``centre`` is the one that it stands in."""

    def __init__(self, exchange: Exchange, identity: Identity, centre: str) -> None:
        self._exchange = exchange
        self._identity = identity
        self._centre = centre

    def take(self, argument: str) -> Answer:
        """Enrol as an order asks for it; how that ended. What waits for the hub goes to it at once then."""
        asked = enrolment_of(argument)
        if asked is None:
            return "unknown", "there is no code in this order"
        if not self._exchange.desk:
            return "unreachable", "the address of the desk is not known yet"
        try:
            enrolled = self._identity.enrol(self._exchange.desk, *asked)
        except NotAdmittedError as error:
            return "code", str(error)
        except HubUnreachableError as error:
            return "unreachable", str(error)
        except DiskFullError as error:
            return "disk_full", str(error)
        except StoreError as error:
            return "files", str(error)
        if enrolled.centre != self._centre:
            _LOG.warning("the hub takes this for a kiosk of %s; check the configuration", OwnWords(enrolled.centre))
        _LOG.info("this kiosk is one of the hub's now")
        self._exchange.hurry()
        return "enrolled", enrolled.centre
