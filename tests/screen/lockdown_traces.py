"""Looking for a mark that a visitor typed: in every property of every object, in the clipboard, in every file.

It answers where the mark was found; nothing means that nothing is left. It changes nothing.
"""

from __future__ import annotations

import gc
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

_TYPES = frozenset(
    {"QString", "QUrl", "QVariant", "QStringList", "QVariantList", "QVariantMap", "QJSValue", "PyObject"}
)


def traces(mark: str, *roots: QObject) -> list[str]:
    """Everywhere in memory where the mark stands: below these objects, in the clipboard, in what Python holds."""
    return [*_in_objects(mark, roots), *_in_clipboard(mark), *_in_python(mark)]


def in_files(mark: str, folders: Iterable[Path]) -> list[str]:
    """The files below these folders that hold the mark in any byte, in UTF-8 or UTF-16, or in their name."""
    needles = [mark.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for folder in folders:
        for place, _, names in os.walk(folder):
            for path in (Path(place, name) for name in names):
                held = path.read_bytes() if stat.S_ISREG(path.lstat().st_mode) else b""
                if mark in path.name or any(needle in held for needle in needles):
                    found.append(str(path))
    return found


def _objects(roots: Iterable[QObject]) -> list[QObject]:
    waiting = list(roots)
    seen = {getCppPointer(each)[0] for each in waiting}  # not all of Qt's objects can be hashed
    for each in waiting:
        below: list[QObject] = list(each.children())
        if isinstance(each, QQuickItem):
            below += each.childItems()
        if isinstance(each, QQuickWindow):
            below.append(each.contentItem())
        for child in below:
            if (where := getCppPointer(child)[0]) not in seen:
                seen.add(where)
                waiting.append(child)
    return waiting


def _in_objects(mark: str, roots: Iterable[QObject]) -> Iterator[str]:
    for each in _objects(roots):
        meta = each.metaObject()
        for number in range(meta.propertyCount()):
            told = meta.property(number)
            if told.isReadable() and told.typeName() in _TYPES and _holds(told.read(each), mark):
                yield f"{meta.className()}.{told.name()}"
        for name in (bytes(raw.data()).decode() for raw in each.dynamicPropertyNames()):
            if _holds(each.property(name) if name.isidentifier() and name[0] != "_" else None, mark):
                yield f"{meta.className()}.{name}"
        if isinstance(each, QAbstractItemModel):
            rows, roles = each.rowCount(QModelIndex()), each.roleNames()
            yield from (
                f"{meta.className()}, row {row}, {bytes(name.data()).decode()}"
                for row in range(rows)
                for role, name in roles.items()
                if _holds(each.data(each.index(row, 0), role), mark)
            )


def _in_clipboard(mark: str) -> Iterator[str]:
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = QGuiApplication.clipboard().mimeData(mode)
        for kind in data.formats() if data is not None else []:
            if mark.encode() in bytes(data.data(kind).data()) or mark in data.text():
                yield f"the clipboard ({mode.name}), as {kind}"


def _in_python(mark: str) -> Iterator[str]:
    for each in gc.get_objects():
        kind = type(each)
        if str(kind.__module__).startswith("kiosk."):
            held: Mapping[str, Any] = getattr(each, "__dict__", {})
            slots = {name: getattr(each, name, None) for name in getattr(kind, "__slots__", ())}
            for name, value in {**held, **slots}.items():
                if _holds(value, mark):
                    yield f"{kind.__qualname__}.{name} in Python"


def _holds(value: Any, mark: str, depth: int = 0) -> bool:
    if isinstance(value, QJSValue):
        value = value.toVariant()
    if isinstance(value, str | QUrl):
        return mark in (value if isinstance(value, str) else value.toString())
    if isinstance(value, bytes | bytearray):
        return mark.encode() in value
    if depth > 4 or isinstance(value, QObject | QWindow):
        return False
    if isinstance(value, Mapping):
        return any(_holds(each, mark, depth + 1) for pair in value.items() for each in pair)
    if isinstance(value, list | tuple | set | frozenset):
        return any(_holds(each, mark, depth + 1) for each in value)
    return False
