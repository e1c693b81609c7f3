"""What hands, keyboards and children do to a screen in a lobby: seeded gestures, and every chord that a keyboard has.

A gesture is a function that sends events to the window and returns; it is never run inside a task of asyncio, for Qt
lets other events in meanwhile. Nothing here judges.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QInputMethodEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

MARK = "Kyselyikkuna-7Q4X"
"""What is typed, pasted and dropped. It stands nowhere else."""

MODIFIERS = tuple(
    control | alt | shift | meta
    for control, alt, shift, meta in product(
        *(
            (Qt.KeyboardModifier.NoModifier, modifier)
            for modifier in (
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.AltModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.MetaModifier,
            )
        )
    )
)
"""All sixteen combinations."""

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # one of them is named twice
    KEYS = tuple(key for key in Qt.Key if key not in {Qt.Key.Key_unknown, Qt.Key.Key_Any})
"""Every key that Qt knows: F1 to F35, letters, digits, signs, and all that launches, plays, prints or goes back."""

_USUAL = (
    *(
        "Escape",
        "Tab",
        "Backtab",
        "Return",
        "Enter",
        "Space",
        "Insert",
        "Delete",
        "Backspace",
        "Pause",
        "Print",
        "SysReq",
    ),
    *("Menu", "Help", "Back", "Forward", "Stop", "Refresh", "Home", "End", "PageUp", "PageDown", "Up", "Down", "Left"),
    *("Right", "HomePage", "Search", "Favorites", "LaunchMail", "LaunchMedia", "Launch0", "Launch1", "MediaPlay"),
    *("MediaStop", "MediaNext", "VolumeUp", "VolumeMute", "PowerOff", "Sleep", "Copy", "Paste", "Cut", "WWW", "Close"),
    *("Control", "Alt", "Shift", "Meta", "Super_L", "CapsLock", "NumLock"),
)
USUAL_KEYS = tuple(
    key
    for key in KEYS
    if 0x30 <= key.value <= 0x39
    or 0x41 <= key.value <= 0x5A
    or Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value
    or key.name.removeprefix("Key_") in _USUAL
)
"""What stands on a keyboard in an office."""


def click(window: QQuickWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """A key down and up, by the way that a keyboard's events take."""
    plain = not held & ~Qt.KeyboardModifier.ShiftModifier
    text = chr(key.value) if plain and 0x20 <= key.value < 0x7F else ""
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, text, held)


Gesture = Callable[["Hand"], None]


@dataclass
class Hand:
    """Plays random gestures on a window. The same seed gives the same gestures in the same places."""

    window: QQuickWindow
    finger: QPointingDevice
    random: random.Random
    said: str = ""
    _table: list[tuple[Gesture, int]] = field(init=False)

    def __post_init__(self) -> None:
        self._table = list(_WEIGHTS.items())

    def play(self) -> str:
        """One gesture. Answers what it was, so that it can be repeated."""
        gestures, weights = zip(*self._table, strict=True)
        gesture: Gesture = self.random.choices(gestures, weights)[0]
        self.said = ""
        gesture(self)
        return f"{gesture.__name__.strip('_')} {self.said}"

    def place(self) -> QPoint:
        """Anywhere in the window."""
        width, height = self.window.width(), self.window.height()
        return QPoint(self.random.randrange(width), self.random.randrange(height))

    def edge(self) -> QPoint:
        """Anywhere at the window's edge."""
        at, right, bottom = self.place(), self.window.width() - 1, self.window.height() - 1
        return self.random.choice([QPoint(0, at.y()), QPoint(right, at.y()), QPoint(at.x(), 0), QPoint(at.x(), bottom)])

    def tell(self, *things: object) -> None:
        """Note what is being done."""
        self.said += " ".join(f"{t.x()},{t.y()}" if isinstance(t, QPoint) else str(t) for t in things) + " "

    def fingers(self, *paths: list[QPoint]) -> None:
        """As many fingers as there are paths, all of one length: down, along, and up."""
        self.tell(*(f"{path[0].x()},{path[0].y()}>{path[-1].x()},{path[-1].y()}" for path in paths))
        for step in range(len(paths[0])):
            touch = QTest.touchEvent(self.window, self.finger, False)
            for number, path in enumerate(paths):
                (touch.press if step == 0 else touch.move)(number, path[step], self.window)
            touch.commit(True)
        touch = QTest.touchEvent(self.window, self.finger, False)
        for number, path in enumerate(paths):
            touch.release(number, path[-1], self.window)
        touch.commit(True)


def _line(start: QPoint, end: QPoint, steps: int = 6) -> list[QPoint]:
    way = QPointF(end - start)
    return [start + (way * (step / (steps - 1))).toPoint() for step in range(steps)]


def _tap(hand: Hand) -> None:
    at = hand.place()
    hand.fingers([at])


def _press(hand: Hand) -> None:
    at = hand.place()
    hand.fingers([at, at, at])


def _double_tap(hand: Hand) -> None:
    at = hand.place()
    hand.fingers([at])
    hand.fingers([at])


def _drag(hand: Hand) -> None:
    hand.fingers(_line(hand.place(), hand.place()))


def _edge_swipe(hand: Hand) -> None:
    hand.fingers(_line(hand.edge(), hand.place()))


def _two_fingers(hand: Hand) -> None:
    hand.fingers(_line(hand.place(), hand.place()), _line(hand.place(), hand.place()))


def _whole_hands(hand: Hand) -> None:
    hand.fingers(*([hand.place(), hand.place()] for _ in range(hand.random.randint(3, 10))))


def _wheel(hand: Hand) -> None:
    at, turn = hand.place(), hand.random.choice([-1200, -120, -15, 15, 120, 1200])
    held = hand.random.choice(MODIFIERS)
    hand.tell(at, turn, held.value)
    QTest.wheelEvent(hand.window, QPointF(at), QPoint(0, turn), QPoint(), held)


def _mouse(hand: Hand) -> None:
    button, held, at = hand.random.choice(_BUTTONS), hand.random.choice(MODIFIERS), hand.place()
    hand.tell(button.name, held.value, at)
    QTest.mouseClick(hand.window, button, held, at)


def _mouse_drag(hand: Hand) -> None:
    button, start, end = hand.random.choice(_BUTTONS), hand.place(), hand.place()
    hand.tell(button.name, start, end)
    QTest.mousePress(hand.window, button, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(hand.window, end)
    QTest.mouseRelease(hand.window, button, Qt.KeyboardModifier.NoModifier, end)


def _double_click(hand: Hand) -> None:
    at = hand.place()
    hand.tell(at)
    QTest.mouseDClick(hand.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def _key(hand: Hand) -> None:
    key = hand.random.choice([*_LEADING, *KEYS])
    hand.tell(key.name)
    click(hand.window, key, Qt.KeyboardModifier.NoModifier)


def _chord(hand: Hand) -> None:
    key, held = hand.random.choice(KEYS), hand.random.choice(MODIFIERS)
    hand.tell(key.name, held.value)
    click(hand.window, key, held)


def _type(hand: Hand) -> None:
    type_mark(hand.window)


def _drop(hand: Hand) -> None:
    drop(hand.window, hand.place())


def _copy(hand: Hand) -> None:
    QGuiApplication.clipboard().setText(MARK)


def _close(hand: Hand) -> None:
    hand.window.close()


def _quit(hand: Hand) -> None:
    QCoreApplication.quit()


def _minimise(hand: Hand) -> None:
    hand.window.showMinimized()


def _address(hand: Hand) -> None:
    address = hand.random.choice(["https://example.org/", "mailto:a@example.org", "tel:112", "file:///etc/passwd"])
    hand.tell(address)
    QDesktopServices.openUrl(QUrl(address))


def type_mark(window: QQuickWindow) -> None:
    """Type the mark by keys, and once more as a virtual keyboard or an input method commits it."""
    for letter in MARK:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, window, Qt.Key(ord(letter.upper())), letter, Qt.KeyboardModifier.NoModifier
        )
    commit = QInputMethodEvent()
    commit.setCommitString(MARK)
    QCoreApplication.sendEvent(window.focusObject() or window, commit)


def drop(window: QQuickWindow, at: QPoint) -> None:
    """Drop the mark on the window, as text and as a file."""
    data = QMimeData()
    data.setText(MARK)
    data.setUrls([QUrl(f"file:///{MARK}")])
    held, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, held, kind)
        QCoreApplication.sendEvent(window, event)


_BUTTONS = (
    *(Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton),
    *(Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton, Qt.MouseButton.TaskButton),
)
_LEADING = 12 * (  # keys that lead somewhere come as often as all others together
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
)
_WEIGHTS: dict[Gesture, int] = {
    _tap: 400,
    _press: 30,
    _double_tap: 30,
    _drag: 100,
    _edge_swipe: 50,
    _two_fingers: 40,
    _whole_hands: 40,
    _wheel: 50,
    _mouse: 60,
    _mouse_drag: 20,
    _double_click: 20,
    _key: 150,
    _chord: 100,
    _type: 10,
    _drop: 10,
    _copy: 10,
    _close: 5,
    _quit: 3,
    _minimise: 2,
    _address: 5,
}


def chords(keys: Iterable[Qt.Key]) -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Each of these keys with every combination of modifiers."""
    yield from product(keys, MODIFIERS)
