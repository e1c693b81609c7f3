"""QtMultimedia's objects, made by QML and not by Python: a film that is left would otherwise freeze the screen.

An object that Python makes asks Python about each of its virtual functions, on whichever thread Qt calls one. Leaving a
film, the main thread holds Python's lock and waits for the film's threads. Those disconnect themselves from the sound
or the sink, ask Python, and wait for its lock: with PySide6 6.11.3, fewer than 50 films were left before it froze for
good. Objects made by QML are Qt's alone.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QSoundEffect, QVideoSink
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.domain.errors import OurError


def make_player(parent: QObject) -> QMediaPlayer:
    """A media player that belongs to ``parent``."""
    made = _made("MediaPlayer", parent)
    assert isinstance(made, QMediaPlayer)  # noqa: S101  (MediaPlayer is one)
    return made


def make_sound(parent: QObject) -> QAudioOutput:
    """An audio output that belongs to ``parent``."""
    made = _made("AudioOutput", parent)
    assert isinstance(made, QAudioOutput)  # noqa: S101  (AudioOutput is one)
    return made


def make_sink(parent: QObject) -> QVideoSink:
    """A video sink that belongs to ``parent``."""
    made = _made("VideoSink", parent)
    assert isinstance(made, QVideoSink)  # noqa: S101  (VideoSink is one)
    return made


def make_effect(parent: QObject) -> QSoundEffect:
    """A sound effect that belongs to ``parent``."""
    made = _made("SoundEffect", parent)
    assert isinstance(made, QSoundEffect)  # noqa: S101  (SoundEffect is one)
    return made


def _made(name: str, parent: QObject) -> QObject:
    component = QQmlComponent(_engine())
    component.setData(f"import QtMultimedia\n{name} {{}}".encode(), QUrl())
    made = component.create()
    if made is None:
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
