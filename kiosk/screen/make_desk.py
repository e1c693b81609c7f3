"""The staff's desk put together, for the thread that owns the store."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.clock import Clock
from kiosk.domain.ids import Ids
from kiosk.paths import DataFolder
from kiosk.screen.day_list import usb_mounts
from kiosk.services.book import Booker
from kiosk.services.centre_desk import CentreDesk
from kiosk.services.condition import ConditionDesk
from kiosk.services.content import ContentDesk
from kiosk.services.desk import Desk
from kiosk.services.desk_slots import DeskSlots
from kiosk.services.desk_view import DeskView
from kiosk.services.desk_work import DeskWork
from kiosk.services.names import NameBook
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.store.ledger import Ledger


def make_desk(
    *,
    projection: Projection,
    ledger: Callable[[], Ledger],
    folder: DataFolder,
    clock: Clock,
    centre: str,
    booker: Booker,
) -> Desk:
    """The desk of one centre."""
    ids = Ids(clock)
    content = ContentDesk(projection=projection, ledger=ledger, clock=clock, ids=ids, centre=centre)
    return Desk(
        view=DeskView(projection=projection, clock=clock, centre=centre),
        work=DeskWork(projection=projection, ledger=ledger, clock=clock, ids=ids, booker=booker),
        slots=DeskSlots(projection=projection, ledger=ledger, clock=clock, ids=ids, centre=centre),
        names=NameBook(projection=projection, ledger=ledger),
        content=content,
        centre=CentreDesk(projection=projection, content=content, clock=clock, ids=ids, centre=centre),
        condition=ConditionDesk(
            projection=projection, ledger=ledger, folder=folder, clock=clock, centre=centre, mounts=usb_mounts
        ),
    )
