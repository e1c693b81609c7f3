"""The staff's desk: what they see and do, who booked, content, the centre and how it all stands. Its parts know the
rules; this joins them.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.centre_desk import CentreDesk
from kiosk.services.condition import ConditionDesk
from kiosk.services.content import ContentDesk
from kiosk.services.desk_slots import DeskSlots
from kiosk.services.desk_view import DeskView
from kiosk.services.desk_work import DeskWork
from kiosk.services.names import NameBook


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything takes the staff's session first. Runs on the one thread that owns the projection."""

    view: DeskView
    work: DeskWork
    slots: DeskSlots
    names: NameBook
    content: ContentDesk
    centre: CentreDesk
    condition: ConditionDesk
