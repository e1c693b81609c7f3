"""The screen's own words in the visitor's language."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.screen.language import Language

_LOG = logging.getLogger(__name__)


class Translator:
    """Installs one translation at a time; English is the source and needs none."""

    def __init__(self, folder: Path) -> None:
        self._loaded: dict[Language, QTranslator] = {}
        self._installed: QTranslator | None = None
        for language in ("fi", "sv"):
            translator = QTranslator()
            if translator.load(str(folder / f"kiosk_{language}.qm")):
                self._loaded[language] = translator
            else:
                _LOG.error("the translation kiosk_%s.qm is missing: make translations", language)

    def speak(self, language: Language) -> None:
        """Translate into that language from now on. QML has to be told to retranslate."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        self._installed = self._loaded.get(language)
        if self._installed is not None:
            QCoreApplication.installTranslator(self._installed)
