"""qasync's event loop, without Qt's widgets.

qasync imports QtWidgets for ``QApplication.instance()`` alone, which it asks only where it is given no application.
That is 4 MB of memory and 14 MB of the bundle. So it finds a module in that place whose QApplication is the base class
QGuiApplication; who imports QtWidgets later gets the real one.
"""

from __future__ import annotations

import sys
from types import ModuleType

from PySide6.QtGui import QGuiApplication

_NAME = "PySide6.QtWidgets"
_stand_in = ModuleType(_NAME)
_stand_in.QApplication = QGuiApplication  # type: ignore[attr-defined]
sys.modules.setdefault(_NAME, _stand_in)
try:
    from qasync import QEventLoop
finally:
    if sys.modules[_NAME] is _stand_in:
        del sys.modules[_NAME]

__all__ = ["QEventLoop"]
