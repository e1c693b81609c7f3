"""Noticing that a copy of a kiosk runs: two that go by one name can't both have made the last exchange.

An old message that was held up on the way looks like that too. So whoever comes with an old turn is answered with a
word of doubt, and only somebody who listens can come back with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, RowMapping, select, update

from kiosk.domain.exchange import Request
from kiosk.hub.desk_tables import DEVICES
from kiosk.hub.notices import note_kiosk
from kiosk.hub.outcomes import Device
from kiosk.store.instants import stamp

Faith = Literal["ours", "doubted", "copy"]


def remembered(connection: Connection, device: Device) -> RowMapping:
    """The kiosk's last turn, the doubt that it was told, when it came back with that, and which incarnation of the hub
    it has told everything to.
    """
    columns = (DEVICES.c.turn, DEVICES.c.doubt, DEVICES.c.copied_at, DEVICES.c.resent)
    query = select(*columns).where(DEVICES.c.id == device.id)
    return connection.execute(query).mappings().one()


def faith(known: RowMapping, ask: Request) -> Faith:
    """Whether this is the kiosk that was here last. One that has lost its turn is believed, until a copy is known."""
    if known["doubt"] and ask.doubt == known["doubt"]:
        return "copy"
    lost = not ask.turn and known["copied_at"] is None
    return "ours" if lost or known["turn"] in ("", ask.turn, ask.next) else "doubted"


def doubt(connection: Connection, device: Device, ask: Request, now: datetime, word: Callable[[], str]) -> str:
    """The word of doubt for whoever asks; that a copy runs is noted when they come with it."""
    known = remembered(connection, device)
    there = update(DEVICES).where(DEVICES.c.id == device.id)
    if not known["doubt"]:
        told = word()
        connection.execute(there.values(doubt=told))
        return told
    if ask.doubt == known["doubt"] and known["copied_at"] is None:
        connection.execute(there.values(copied_at=stamp(now)))
        note_kiosk(connection, "copied", device.id, now)
    return str(known["doubt"])


def take_turn(connection: Connection, device: Device, turn: str) -> None:
    """Remember how this exchange was called."""
    connection.execute(update(DEVICES).where(DEVICES.c.id == device.id).values(turn=turn))
