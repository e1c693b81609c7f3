"""The staff's desk: what they see and do, who booked, and content. Its parts know the rules; this joins them."""

from __future__ import annotations

from dataclasses import dataclass

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
