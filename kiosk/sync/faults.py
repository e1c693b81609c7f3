"""Why a round ended early, with the code that the status tells the screen."""

from __future__ import annotations

from kiosk.domain.errors import EditionRefusedError, HubUnreachableError, KioskError, MediaError
from kiosk.domain.status import Refusal


class NotTakenError(EditionRefusedError):
    """An edition was refused. ``reason`` is the code of ``kiosk.domain.status``, the message is for staff and logs."""

    def __init__(self, reason: Refusal, detail: str) -> None:
        self.reason: Refusal = reason
        super().__init__(detail)


class CutShortError(MediaError):
    """A file broke off on its way; what came of it is kept, and the next try goes on from there."""


class StoppedError(KioskError):
    """The agent was asked to end; what was under way is taken up again at the next start."""


class NotAdmittedError(HubUnreachableError):
    """The hub does not take a token, a code or a signature: too old, wrong, or of a kiosk that was revoked."""


class ClockDoubtedError(HubUnreachableError):
    """Nobody answered, and this computer's clock is wrong, which alone can keep a secure connection from coming up."""


class SetAsideError(KioskError):
    """A person's wish or the night's count can't wait for the round to end, which is taken up again afterwards."""
