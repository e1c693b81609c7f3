"""What Qt sees of this machine, as one line of JSON. ``kiosk doctor`` runs it as a child: Qt may abort.

It imports one part of Qt for each question, so that a fault in one hides nothing of the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def display() -> dict[str, Any]:
    """The platform that came up, and its screens (pixels and millimetres), the main one first."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["kiosk"])
    screens = [
        {
            "name": screen.name(),
            "width": screen.size().width(),
            "height": screen.size().height(),
            "width_mm": round(screen.physicalSize().width()),
            "height_mm": round(screen.physicalSize().height()),
        }
        for screen in application.screens()
    ]
    return {"platform": application.platformName(), "screens": screens}


def audio() -> dict[str, Any]:
    """The names of the sound outputs, the default one first."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    application = QCoreApplication(["kiosk"])
    outputs = sorted(QMediaDevices.audioOutputs(), key=lambda output: not output.isDefault())
    application.processEvents()
    return {"outputs": [output.description() for output in outputs]}


def speech() -> dict[str, Any]:
    """Each speech engine with the languages it has voices for."""
    from PySide6.QtCore import QCoreApplication, QLocale
    from PySide6.QtTextToSpeech import QTextToSpeech

    application = QCoreApplication(["kiosk"])
    languages: dict[str, list[str]] = {}
    for engine in QTextToSpeech.availableEngines():
        speaker = QTextToSpeech(engine)
        locales = speaker.availableLocales()
        languages[engine] = sorted({QLocale.languageToCode(locale.language()) for locale in locales})
    application.processEvents()
    return {"languages": languages}


_QUESTIONS: dict[str, Callable[[], dict[str, Any]]] = {"display": display, "audio": audio, "speech": speech}


def main(question: str) -> int:
    """Answer one question on standard output."""
    sys.stdout.write(json.dumps(_QUESTIONS[question]()) + "\n")
    sys.stdout.flush()
    return 0
