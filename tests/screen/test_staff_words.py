"""The desk's words for how a time and a party stand, in each language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.paths import resources, translations

_LANGUAGES = ("en", "fi", "sv")


@pytest.fixture
def says(qapp: object) -> Iterator[Callable[[str], list[str]]]:
    """What an expression reads in English, Finnish and Swedish."""
    del qapp
    engine = QQmlEngine()
    engine.addImportPath(str(resources() / "qml"))

    def read(expression: str) -> list[str]:
        found = []
        for language in _LANGUAGES:
            translator = QTranslator()
            if language != "en":
                assert translator.load(str(translations() / f"kiosk_{language}.qm"))
                QCoreApplication.installTranslator(translator)
            component = QQmlComponent(engine)
            component.setData(
                f"import QtQuick\nimport Kiosk.Staff\nQtObject {{ property string said: {expression} }}".encode(),
                QUrl(),
            )
            made = component.create()
            assert made is not None, component.errorString()
            found.append(str(made.property("said")))
            made.deleteLater()
            QCoreApplication.removeTranslator(translator)
        return found

    yield read
    engine.deleteLater()


def test_a_time_whose_places_are_with_others_is_not_full(says: Callable[[str], list[str]]) -> None:
    assert says("StaffWords.free(2, 6, 4)") == ["2 of 6 free", "2/6 vapaana", "2 av 6 lediga"]
    assert says("StaffWords.free(0, 6, 6)") == ["None free here", "Tässä ei vapaita", "Inga lediga här"]
    assert says("StaffWords.free(0, 6, 0)") == ["Full", "Täynnä", "Fullt"]


def test_a_time_that_is_not_held_and_a_party_that_does_not_come_are_not_the_same(
    says: Callable[[str], list[str]],
) -> None:
    assert says('StaffWords.booked(2, 0, 0, "cancelled")') == ["Cancelled", "Peruttu", "Inställd"]
    assert says('StaffWords.state("cancelled")') == ["Cancelled", "Peruttu", "Avbokad"]
    assert says('StaffWords.toTell("cancelled")') == [
        "Tell them: cancelled",
        "Kerro heille: peruttu",
        "Meddela: avbokat",
    ]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("station", ["Not here", "Ei täällä", "Inte här"]),
        ("provider", ["No maker", "Ei valmistajaa", "Ingen tillverkare"]),
        ("video", ["No video", "Ei videota", "Ingen film"]),
        ("demo", ["No demo", "Ei esittelyä", "Ingen demo"]),
    ],
)
def test_that_nothing_is_chosen_is_said_in_words_of_its_own(
    says: Callable[[str], list[str]], field: str, said: list[str]
) -> None:
    assert says(f'OptionWords.option("{field}", "")') == said


def test_what_an_item_does_and_cannot_do_are_called_as_on_the_visitors_page(says: Callable[[str], list[str]]) -> None:
    assert says('ContentWords.field("does")') == ["What it does", "Mitä se tekee", "Vad det gör"]
    assert says('ContentWords.add("does")') == ["Add what it does", "Lisää: mitä se tekee", "Lägg till vad det gör"]
    assert says('ContentWords.field("cannot")') == ["What it can’t do", "Mihin se ei pysty", "Vad det inte kan"]


def test_a_film_is_called_film_in_swedish() -> None:
    """“Video” is kept for a conversation over a distance."""
    root = ET.parse(translations() / "kiosk_sv.ts").getroot()
    said = {
        message.findtext("translation", "") for context in root.iter("context") for message in context.iter("message")
    }
    assert {words for words in said if "video" in words.lower()} == {
        "%1 är med på video från %2, där klockan är\xa0%3",
        "Är någon med på video från ett annat center?",
    }


def test_one_second_is_not_several(says: Callable[[str], list[str]]) -> None:
    assert says("ImportWords.length(1)") == ["1 second", "1 sekunti", "1 sekund"]
    assert says("ImportWords.length(40)") == ["40 seconds", "40 sekuntia", "40 sekunder"]


@pytest.mark.parametrize(
    ("chosen", "dirty", "asked"), [("true", "true", False), ("false", "true", True), ("false", "false", False)]
)
def test_one_is_asked_to_save_only_where_that_can_be_done(
    says: Callable[[str], list[str]], chosen: str, dirty: str, *, asked: bool
) -> None:
    hints = says(f"ImportWords.filmElsewhere({chosen}, {dirty})")
    assert [word in hint for word, hint in zip(("Save", "Tallenna", "Spara"), hints, strict=True)] == [asked] * 3


def test_a_version_is_told_in_words_with_quotation_marks_of_the_language(says: Callable[[str], list[str]]) -> None:
    assert says('HistoryWords.excerpt("title", "fi", "Mittari 100 %1", "")') == [
        "Title · in Finnish: “Mittari 100 %1”",
        "Otsikko · suomeksi: ”Mittari 100 %1”",
        "Rubrik · på finska: ”Mittari 100 %1”",
    ]
    assert says('HistoryWords.excerpt("title", "sv", "", "")') == [
        "Title · in Swedish: nothing",
        "Otsikko · ruotsiksi: ei mitään",
        "Rubrik · på svenska: ingenting",
    ]
    assert says('HistoryWords.excerpt("minutes", "", "5", "")')[0] == "How many minutes it takes: 5"
    assert says('HistoryWords.excerpt("does", "fi", "Soi", "gone")')[0] == "What it does · in Finnish: no longer “Soi”"
    assert (
        says('HistoryWords.excerpt("title", "fi", "A", "asked")')[0]
        == "Title · in Finnish: “A” came as a second version"
    )
    assert says('HistoryWords.excerpt("title", "fi", "A", "of a newer hub")')[0] == "Title · in Finnish: “A”"
    assert says('HistoryWords.excerpt("drafts", "sv", "yes", "")')[0] == "In Swedish: kept back"
    assert says('HistoryWords.excerpt("hidden", "", "", "")')[0] == "Shown again"


def test_a_switch_says_which_way_where_the_hub_has_noted_it(says: Callable[[str], list[str]]) -> None:
    for kind, words in (
        ("hide_item", ["Hidden", "Shown again", "Hidden or shown"]),
        ("feature_item", ["Put in front", "No longer in front", "Sorted"]),
    ):
        assert [says(f'HistoryWords.change("{kind}", "{way}")')[0] for way in ("yes", "no", "")] == words


def test_what_is_done_for_all_centres_is_said_so(says: Callable[[str], list[str]]) -> None:
    for what in ("edit_item_everywhere", "edit_item_own", "add_item_search_everywhere", "edit_item_hidden_everywhere"):
        english, finnish, swedish = says(f'DeedWords.deed("{what}", "")')
        assert "for all centres" in english
        assert "aikille keskuksille" in finnish
        assert "alla center" in swedish
    assert says('DeedWords.deed("edit_item_everywhere", "")')[0] == (
        "Saved. Visitors see it when they next open the page. It is for all centres."
    )


def test_a_check_that_nobody_answered_is_not_called_made(says: Callable[[str], list[str]]) -> None:
    assert says('ConditionWords.asked("", "unreachable")') == [
        "The hub did not answer. The kiosk tries again by itself.",
        "Palvelin ei vastannut. Kioski yrittää itse uudelleen.",
        "Servern svarade inte. Kiosken försöker igen av sig själv.",
    ]


def test_what_a_demo_lacks_is_named_with_its_scene(says: Callable[[str], list[str]]) -> None:
    assert says('DeedWords.missing(["scenes/picture/2", "words/title"]).join(" ")') == [
        "Scenes: Picture (scene 2). Words: Title.",
        "Kohtaukset: Kuva (kohtaus 2). Tekstit: Otsikko.",
        "Scener: Bild (scen 2). Texter: Rubrik.",
    ]
