"""The screen's own words in the visitor's language."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.paths import translations
from kiosk.screen.language import LANGUAGES, Language
from kiosk.screen.translator import Translator

LRELEASE = Path(PySide6.__file__).parent / "lrelease"


def compiled(folder: Path, language: str) -> None:
    source = translations() / f"kiosk_{language}.ts"
    subprocess.run([LRELEASE, "-silent", source, "-qm", folder / f"kiosk_{language}.qm"], check=True)


def home() -> str:
    return QCoreApplication.translate("BottomBar", "Ask for help")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The program's translations, compiled afresh."""
    for language in ("fi", "sv"):
        compiled(tmp_path, language)
    return tmp_path


@pytest.fixture
def translator(folder: Path) -> Iterator[Translator]:
    made = Translator(folder)
    yield made
    made.speak("en")


def said(translator: Translator, *languages: Language) -> list[str]:
    words = []
    for language in languages:
        translator.speak(language)
        words.append(home())
    return words


def test_each_language_has_its_own_words(translator: Translator) -> None:
    fi, sv, en = said(translator, *LANGUAGES)
    assert en == "Ask for help"
    assert len({fi, sv, en}) == 3


def test_only_one_translation_holds_at_a_time(translator: Translator) -> None:
    first = said(translator, "fi", "sv", "en")
    assert said(translator, "sv", "fi", "sv", "en", "fi") == [first[1], first[0], first[1], first[2], first[0]]
    assert said(translator, "en", "en") == ["Ask for help", "Ask for help"]


@pytest.mark.expected_logs("kiosk_fi.qm is missing", "kiosk_sv.qm is missing")
def test_a_missing_translation_is_told_and_english_shows(tmp_path: Path) -> None:
    translator = Translator(tmp_path / "nowhere")
    assert said(translator, "fi", "sv") == ["Ask for help", "Ask for help"]


@pytest.mark.expected_logs("kiosk_sv.qm is missing")
def test_after_a_missing_translation_no_other_language_stays(folder: Path) -> None:
    (folder / "kiosk_sv.qm").unlink()
    translator = Translator(folder)
    finnish, swedish = said(translator, "fi", "sv")
    assert (finnish != "Ask for help", swedish) == (True, "Ask for help")
    translator.speak("en")
