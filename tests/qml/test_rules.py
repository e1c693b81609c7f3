"""Every QML file keeps the rules, and every rule finds what breaks it."""

from __future__ import annotations

import re

import pytest

from kiosk.paths import resources
from kiosk.screen.metrics import BODY_UNITS
from tests.qml.rules import RULES, Rule, qmldir_faults, without_comments

ROOT = resources() / "qml" / "Kiosk"
FILES = sorted(ROOT.rglob("*.qml"))


def named(rule: Rule) -> str:
    return rule.name


def test_there_are_files_to_look_at() -> None:
    assert len(FILES) > 40


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_every_file_keeps_the_rule(rule: Rule) -> None:
    broken = []
    for file in FILES:
        if rule.holds_for(file.relative_to(ROOT)):
            text = without_comments(file.read_text(encoding="utf-8"))
            broken += [f"{file.relative_to(ROOT)}:{line}" for line in rule.found(text)]
    assert broken == []


@pytest.mark.parametrize(("rule", "text"), [(rule, bad) for rule in RULES for bad in rule.bad])
def test_what_breaks_a_rule_is_found(rule: Rule, text: str) -> None:
    assert rule.found(without_comments(text)) != []


@pytest.mark.parametrize(("rule", "text"), [(rule, good) for rule in RULES for good in rule.good])
def test_what_keeps_a_rule_is_not_found(rule: Rule, text: str) -> None:
    assert rule.found(without_comments(text)) == []


def test_the_line_is_named() -> None:
    assert RULES[0].found("Item {\n\n    Text {\n    }\n}\n") == [3]


def test_comments_are_passed_over_and_strings_are_not() -> None:
    text = '// Text {\n/* Label {\n*/ source: "http://x" // see\n'
    assert without_comments(text).split() == ["source:", '"http://x"']
    assert without_comments(text).count("\n") == text.count("\n")


@pytest.mark.parametrize("module", ["Controls", "Theme", "Visitor"])
def test_each_qmldir_names_the_files_beside_it(module: str) -> None:
    folder = ROOT / module
    qmldir = (folder / "qmldir").read_text(encoding="utf-8")
    assert qmldir.startswith(f"module Kiosk.{module}\n")
    assert list(qmldir_faults(qmldir, {file.name for file in folder.glob("*.qml")})) == []


def test_faults_of_a_qmldir_are_found() -> None:
    qmldir = "module A\nOne 1.0 One.qml\nsingleton Two 1.0 Two.qml\nThree 1.0 Four.qml\n"
    found = list(qmldir_faults(qmldir, {"One.qml", "Four.qml", "Five.qml"}))
    assert found == [
        "Two.qml is named and does not exist",
        "Four.qml is called Three",
        "Five.qml is not named",
    ]


def test_singletons_say_so_in_their_file_and_in_the_qmldir() -> None:
    for file in FILES:
        single = file.read_text(encoding="utf-8").startswith("pragma Singleton\n")
        qmldir = file.with_name("qmldir")
        listed = qmldir.is_file() and f"singleton {file.stem} " in qmldir.read_text(encoding="utf-8")
        assert single == listed, file.name


def test_the_one_text_item_shows_words_as_they_are() -> None:
    text = (ROOT / "Controls" / "SafeText.qml").read_text(encoding="utf-8")
    assert text.count("textFormat: Text.PlainText") == 1
    assert "onLinkActivated" not in text


def test_the_keyboard_is_loaded_by_nothing_but_the_first_field() -> None:
    own = ("Keyboard", "Styles")
    for file in FILES:
        if not set(own) & set(file.relative_to(ROOT.parent).parts):
            text = without_comments(file.read_text(encoding="utf-8"))
            assert "VirtualKeyboard" not in text, file.name
            assert not re.search(
                r"\b(?:as|property|new)\s+Board\b|\b(Board|Letters|LetterRow|Digits|KeyFace)\s*\{", text
            )


def test_repeated_parts_are_bound() -> None:
    for file in FILES:
        text = without_comments(file.read_text(encoding="utf-8"))
        if re.search(r"\b(Repeater|Component|Instantiator|ListView)\s*\{", text):
            assert "pragma ComponentBehavior: Bound" in text, file.name


def test_body_text_is_as_large_as_the_rule_of_sizes_reckons() -> None:
    theme = (ROOT / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    (units,) = re.findall(r"readonly property real body: (\d+) \* unit \* textScale", theme)
    assert int(units) == BODY_UNITS


def test_every_icon_that_is_named_is_drawn() -> None:
    drawn = set(
        re.findall(r'^\s*"([a-z-]+)": "M', (ROOT / "Theme" / "IconPaths.qml").read_text(encoding="utf-8"), re.M)
    )
    asked = {
        name
        for file in FILES
        for line in re.findall(r"\b(?:glyph|name)\s*:\s*([^\n]*)", without_comments(file.read_text(encoding="utf-8")))
        if "qsTr" not in line and "property" not in line
        for name in re.findall(r'"([a-z-]+)"', re.sub(r'[!=]==?\s*"[^"]*"', "", line))
    }
    assert drawn
    assert asked <= drawn, sorted(asked - drawn)


def test_topics_of_the_sample_have_icons_that_are_drawn() -> None:
    paths = (ROOT / "Theme" / "IconPaths.qml").read_text(encoding="utf-8")
    for item in sorted((resources() / "sample" / "topics").glob("*/item.yaml")):
        (icon,) = re.findall(r"^icon:\s*(\S+)", item.read_text(encoding="utf-8"), re.MULTILINE)
        assert f'"{icon}": "M' in paths, f"{item.parent.name} wants {icon}"
