"""Why a round ended early, with the code that the status tells the screen."""

from __future__ import annotations

from kiosk.domain.errors import EditionRefusedError, KioskError, MediaError
from kiosk.domain.status import Reason


class NotTakenError(EditionRefusedError):
    """An edition was refused. ``reason`` is the code of ``kiosk.domain.status``, the message is for staff and logs."""

    def __init__(self, reason: Reason, detail: str) -> None:
        self.reason: Reason = reason
        super().__init__(detail)


class CutShortError(MediaError):
    """A file broke off on its way; what came of it is kept, and the next try goes on from there."""


class StoppedError(KioskError):
    """The agent was asked to end; what was under way is taken up again at the next start."""
