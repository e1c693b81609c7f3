"""What one touch does with a party of the staff's pages."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.staff_page import StaffPageModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartyPage(StaffPageModel):
    """A page on which parties come to one end or another."""

    @Slot(str)
    def checkIn(self, booking: str) -> None:
        """They have come."""
        self.do("check_in", lambda desk, staff: desk.work.check_in(staff, booking))

    @Slot(str)
    def missed(self, booking: str) -> None:
        """They have not come."""
        self.do("missed", lambda desk, staff: desk.work.missed(staff, booking))

    @Slot(str)
    def expect(self, booking: str) -> None:
        """They are expected again: it was a slip that they have come, or have not."""
        self.do("expect", lambda desk, staff: desk.work.expect(staff, booking))

    @Slot(str)
    def confirm(self, booking: str) -> None:
        """Give them a seat."""
        self.do("confirm", lambda desk, staff: desk.work.confirm(staff, booking))

    @Slot(str)
    def told(self, booking: str) -> None:
        """They have been told."""
        self.do("told", lambda desk, staff: desk.work.told(staff, booking))

    @Slot(str)
    def untold(self, booking: str) -> None:
        """Nobody could tell them."""
        self.do("untold", lambda desk, staff: desk.work.told(staff, booking, reached=False))
