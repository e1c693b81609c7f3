"""The gate for translations: each way in which a text can be left behind is caught."""

import shutil
from pathlib import Path

import pytest

from tests.tools import translations
from tests.tools.translations import Message

QML = """import QtQuick

Item {
    property string title: qsTr("Next times")
    property string left: qsTr("%n places left", "", 3)
    property string greeting: qsTr("Open %1 to %2")
}
"""
FINNISH = {
    "Next times": "Seuraavat ajat",
    "%n places left": "<numerusform>Yksi paikka</numerusform><numerusform>%n paikkaa</numerusform>",
    "Open %1 to %2": "Avoinna %1–%2",
}


def a_checkout(root: Path, *, words: dict[str, str]) -> None:
    """A checkout whose Finnish and Swedish texts are all ``words``."""
    (root / "resources" / "qml").mkdir(parents=True)
    (root / "resources" / "qml" / "Page.qml").write_text(QML, encoding="utf-8")
    assert translations.main("update", root) == 0
    for language in translations.LANGUAGES:
        file = root / "translations" / f"kiosk_{language}.ts"
        text = file.read_text(encoding="utf-8")
        for source, words_here in words.items():
            head, _, tail = text.partition(f"<source>{source}</source>")
            _, _, rest = tail.partition("</translation>")
            text = f"{head}<source>{source}</source><translation>{words_here}</translation>{rest}"
        file.write_text(text, encoding="utf-8")


def test_complete_translations_pass(tmp_path: Path) -> None:
    a_checkout(tmp_path, words=FINNISH)
    assert translations.check(tmp_path) == []
    assert translations.main("check", tmp_path) == 0


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ({**FINNISH, "Next times": " "}, "'Next times' is empty"),
        ({**FINNISH, "Next times": "Seuraavat 'ajat'"}, "'Next times' has straight quotes"),
        ({**FINNISH, "Open %1 to %2": "Avoinna %1"}, "has placeholders ['%1'] where the source has ['%1', '%2']"),
        (
            {**FINNISH, "%n places left": "<numerusform>%n</numerusform><numerusform>monta</numerusform>"},
            "has placeholders [] where the source has ['%n']",
        ),
        ({key: FINNISH[key] for key in ("Next times", "%n places left")}, "'Open %1 to %2' is unfinished"),
    ],
)
def test_a_text_left_behind(tmp_path: Path, words: dict[str, str], fault: str) -> None:
    a_checkout(tmp_path, words=words)
    found = translations.check(tmp_path)
    assert len(found) == 2
    assert all(fault in line for line in found)
    assert translations.main("check", tmp_path) == 1


def test_a_new_and_a_removed_text(tmp_path: Path) -> None:
    a_checkout(tmp_path, words=FINNISH)
    page = tmp_path / "resources" / "qml" / "Page.qml"
    page.write_text(QML.replace("Next times", "Coming times"), encoding="utf-8")
    found = translations.check(tmp_path)
    assert any("'Coming times' is not collected yet" in line for line in found)
    assert any("'Next times' is no longer in the program" in line for line in found)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    a_checkout(tmp_path, words=FINNISH)
    shutil.move(tmp_path / "translations" / "kiosk_sv.ts", tmp_path / "elsewhere.ts")
    assert translations.check(tmp_path) == ["translations/kiosk_sv.ts: is missing; run make translations"]


@pytest.mark.parametrize("state", ["obsolete", "vanished", "unfinished"])
def test_every_state_but_finished_is_a_fault(state: str) -> None:
    key = ("Page", "Next times", "", False)
    assert any(f"is {state}" in line for line in translations.faults("fi", [Message(key, state, ("x",))], {key}))
