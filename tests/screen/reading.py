"""Reading models as QML does: rows by the names of their columns, and signals as they come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance

from kiosk.screen.rows import Rows
from kiosk.screen.staff_deed import Undoing


def table(rows: Rows) -> list[dict[str, Any]]:
    """All rows, each by column name."""
    names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
    return [{name: rows.data(rows.index(n), role) for role, name in names.items()} for n in range(rows.rowCount())]


def column(rows: Rows, name: str) -> list[Any]:
    """One column of all rows."""
    return [row[name] for row in table(rows)]


def heard(*signals: SignalInstance) -> list[tuple[Any, ...]]:
    """A list that grows by the arguments of each emission."""
    calls: list[tuple[Any, ...]] = []
    for signal in signals:
        signal.connect(lambda *arguments: calls.append(arguments))
    return calls


def movements(rows: Rows) -> list[tuple[str, int, int]]:
    """A list that grows by what happens to the rows: ("changed" | "added" | "removed" | "reset", first, last)."""
    calls: list[tuple[str, int, int]] = []

    def note(what: str) -> Callable[..., None]:
        return lambda _parent, first, last: calls.append((what, first, last))

    rows.dataChanged.connect(lambda top, bottom, _roles: calls.append(("changed", top.row(), bottom.row())))
    rows.rowsInserted.connect(note("added"))
    rows.rowsRemoved.connect(note("removed"))
    rows.modelReset.connect(lambda: calls.append(("reset", 0, 0)))
    return calls


async def turns(count: int = 5) -> None:
    """Let what was started go on."""
    for _ in range(count):
        await asyncio.sleep(0)


def late(undoing: Undoing) -> None:
    """What was done last can't be taken back any more."""
    assert undoing.newest is not None
    undoing.newest.timer.timeout.emit()
