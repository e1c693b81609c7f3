"""Everything by Tab: each control gets the focus, is in sight then, and shows a ring of at least 3 mm."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.journeys import items
from tests.journeys.checks import GAP_MM, Fault, describe

_MOST = 120
_PATIENCE = 2.0  # seconds


async def check_tab(window: QQuickWindow, px_per_mm: float, press_tab: Callable[[], Awaitable[None]]) -> list[Fault]:
    """Go once round with Tab, from wherever the focus is."""
    found: set[Fault] = set()
    visited: list[QQuickItem] = []
    for _ in range(_MOST):
        await press_tab()
        focused = next(
            (item for item in items.on_top(window) if item.hasActiveFocus() and items.is_control(item)), None
        )
        if focused is not None and focused in visited:
            break
        if focused is not None:
            visited.append(focused)
            found.update(await _lasting(partial(_faults, focused, px_per_mm)))
    found.update(await _lasting(lambda: _unreached(window, visited)))
    return sorted(found)


def _unreached(window: QQuickWindow, visited: list[QQuickItem]) -> list[Fault]:
    """What Tab should have come to; the keyboard may still be closing, and takes some of it along."""
    return [
        Fault(describe(control), "is never reached by Tab")
        for control in items.controls(window)
        if control.activeFocusOnTab() and control not in visited and not _scrolls(control)
    ]


def _scrolls(control: QQuickItem) -> bool:
    """Whether it is one of the two buttons that scroll: Tab scrolls by itself, as the arrows and Page Down do, and the
    buttons come and go with the keyboard on the screen.
    """
    return items.kind(control.parentItem()) == "ScrollRail"


async def _lasting(faults: Callable[[], list[Fault]]) -> list[Fault]:
    """What is still wrong once a page on a busy machine has had the time to come to rest."""
    deadline = time.monotonic() + _PATIENCE
    while (found := faults()) and time.monotonic() < deadline:  # noqa: ASYNC110  (nothing tells when it has come)
        await asyncio.sleep(0.02)
    return found


def _faults(control: QQuickItem, px_per_mm: float) -> list[Fault]:
    found = []
    whole, part = items.rect(control), items.seen_rect(control)
    flickable = items.scroller(control)
    view = items.rect(flickable).height() if flickable is not None else whole.height()
    if part.height() < min(whole.height(), view) - 2 or part.width() < whole.width() - 2:
        found.append(Fault(describe(control), "has the focus and is out of sight"))
    rings = [item for item in items.seen(control) if items.kind(item) == "FocusRing"]
    wider = [(items.rect(ring).width() - whole.width()) / px_per_mm for ring in rings]
    if not any(by >= GAP_MM - 0.1 for by in wider):  # half of the ring lies outside the control, on either side
        found.append(Fault(describe(control), "has the focus and no ring of 3 mm"))
    return found
