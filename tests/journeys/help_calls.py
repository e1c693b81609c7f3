"""Asking for help by touch, in every state that a call can be in."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from tests.journeys import route
from tests.journeys.stage import Stage


async def called(stage: Stage) -> None:
    """The panel, as for whoever has not called before."""
    stage.screen.kiosk.helpCall.forget()
    await route.panel(stage, "Ask for help")


async def coming(stage: Stage) -> None:
    """Somebody has said that they come."""
    await called(stage)
    stage.screen.kiosk.helpCall.carry()
    stage.screen.kiosk.helpCall.answer()
    await stage.still()


async def unanswered(stage: Stage) -> None:
    """A minute later nobody has answered."""
    await called(stage)
    a_minute(stage)
    await stage.still()


def a_minute(stage: Stage) -> None:
    """Let the visitor have waited for a minute."""
    (patience,) = stage.screen.kiosk.helpCall.findChildren(QTimer)
    patience.timeout.emit()
