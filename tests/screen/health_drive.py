"""``kiosk screen`` with a weak spot: at SIGUSR1 it falls ill in the way that the first argument names, and says so.

``loop`` blocks the event loop, ``store`` the store's thread, ``frames`` keeps the window from drawing; ``tell`` only
says how it draws, and whether it plays films; ``type`` gives words to everything that takes some, and fails over them.
"""

from __future__ import annotations

import json
import logging
import signal
import sys
import threading
import time
import warnings
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk import cli
from kiosk.screen import app
from tests.screen.systemd import TYPED

_FEWEST_SLOTS = 4


class _NoFrames(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        return event.type() == QEvent.Type.UpdateRequest


def _type(screen: app.Screen) -> None:
    slots = 0
    parts = [screen.kiosk, *screen.kiosk.findChildren(QObject)]
    for part in parts:
        kind = part.metaObject()
        for method in (
            kind.method(number) for number in range(QObject.staticMetaObject.methodCount(), kind.methodCount())
        ):
            types = [bytes(each.data()).decode() for each in method.parameterTypes()]
            if types and set(types) == {"QString"} and method.methodType() == QMetaMethod.MethodType.Slot:
                slots += 1
                getattr(part, bytes(method.name().data()).decode())(*[TYPED] * len(types))

    assert slots >= _FEWEST_SLOTS, "the slots that take words are not found"

    def fail_in_qt() -> None:
        raise ValueError(TYPED)

    QTimer.singleShot(0, fail_in_qt)

    async def fail() -> None:
        raise ValueError(TYPED)

    for letter in TYPED:
        for kind_of_key in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind_of_key, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(screen.window, event)
    screen.tasks.start(fail())
    logging.getLogger("kiosk.screen.drive").warning("these words: %s, %r", TYPED, [TYPED])
    logging.getLogger("a.library").warning(TYPED)
    warnings.warn(TYPED, stacklevel=1)


def _fall_ill(way: str, screen: app.Screen) -> dict[str, Any]:
    if way == "frames":
        screen.window.installEventFilter(_NoFrames(screen.window))
    elif way == "store":
        screen.tasks.start(screen.store.ask(lambda browse: threading.Event().wait()))  # type: ignore[arg-type]
    elif way == "type":
        _type(screen)
    api = screen.window.rendererInterface().graphicsApi().name
    return {"way": way, "api": api, "films": screen.pages._films}


def main(way: str, *arguments: str) -> int:
    make = app.make_screen

    def make_weak(*args: Any, **kwargs: Any) -> app.Screen:
        screen = make(*args, **kwargs)

        def on_signal(*_: object) -> None:
            sys.stdout.write(json.dumps(_fall_ill(way, screen)) + "\n")
            sys.stdout.flush()
            if way == "loop":
                time.sleep(1_000)

        signal.signal(signal.SIGUSR1, on_signal)
        return screen

    app.make_screen = make_weak
    return cli.main(["screen", *arguments])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
