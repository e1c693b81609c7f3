"""Qt's Property with types: reading one from Python gives what its getter returns.

PySide6's own stubs type a property as the descriptor itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    _Value = TypeVar("_Value")

    class _Readable(Generic[_Value]):
        def __get__(self, instance: object, owner: type | None = None) -> _Value: ...

    class Property:
        """A property that QML can read."""

        def __init__(self, kind: object, *, notify: object = None, constant: bool = False) -> None: ...
        def __call__(self, getter: Callable[[Any], _Value]) -> _Readable[_Value]: ...  # noqa: D102

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
