"""QtMultimedia's objects, made by QML and not by Python: a film that is left would otherwise freeze the screen.

An object that Python makes asks Python about each of its virtual functions, on whichever thread Qt calls one. Leaving a
film, the main thread holds Python's lock and waits for the film's threads. Those disconnect themselves from the sound
or the sink, ask Python, and wait for its lock: with PySide6 6.11.3, fewer than 50 films were left before it froze for
good. Objects made by QML are Qt's alone.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QSoundEffect, QVideoSink
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.domain.errors import OurError

_Object = TypeVar("_Object", bound=QObject)


def make_player(parent: QObject) -> QMediaPlayer:
    """A media player that belongs to ``parent``."""
    return _made("MediaPlayer", QMediaPlayer, parent)


def make_sound(parent: QObject) -> QAudioOutput:
    """An audio output that belongs to ``parent``."""
    return _made("AudioOutput", QAudioOutput, parent)


def make_sink(parent: QObject) -> QVideoSink:
    """A video sink that belongs to ``parent``."""
    return _made("VideoSink", QVideoSink, parent)


def make_effect(parent: QObject) -> QSoundEffect:
    """A sound effect that belongs to ``parent``."""
    return _made("SoundEffect", QSoundEffect, parent)


def _made(name: str, kind: type[_Object], parent: QObject) -> _Object:
    component = QQmlComponent(_engine())
    component.setData(f"import QtMultimedia\n{name} {{}}".encode(), QUrl())
    made = component.create()
    if not isinstance(made, kind):
        raise OurError(f"QtMultimedia makes no {name}: {component.errorString()}")
    made.setParent(parent)
    return made


def _engine() -> QQmlEngine:
    """One for the whole program: an engine for each film would cost a megabyte that never comes back."""
    application = QCoreApplication.instance()
    found = application.findChild(QQmlEngine) if application else None
    if found is None:
        found = QQmlEngine()
        found.setParent(application)  # given to the constructor, the parent would not keep it
    return found
