"""The rules that QML has to keep and that qmllint does not know: what is forbidden, where, and how it is found.

A rule reads one file's text without its comments and answers the lines that break it. It knows nothing of Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

MOST_LINES = 200

_COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|//[^\n]*|/\*.*?\*/', re.DOTALL)
_OPENED = r"(?:[:{;]|^|\breturn\b|\bcomponent\s+\w+\s*:)\s*(?:\w+\.)?"


@dataclass(frozen=True, slots=True)
class Rule:
    """``bad`` are texts that break it and ``good`` ones that don't, for its own test; it spares ``but_in``."""

    name: str
    found: Callable[[str], list[int]]
    bad: tuple[str, ...]
    good: tuple[str, ...] = ()
    but_in: str = ""

    def holds_for(self, path: PurePath) -> bool:
        """Whether the rule speaks of that file."""
        return path.name not in self.but_in.split()


def without_comments(text: str) -> str:
    """The text with comments blanked and every line in its place."""

    def blank(match: re.Match[str]) -> str:
        return match.group(1) or re.sub(r"[^\n]", " ", match.group())

    return _COMMENT.sub(blank, text)


def lines_with(pattern: str, *, without: str = "") -> Callable[[str], list[int]]:
    """Finds the lines in which ``pattern`` begins, but for matches that ``without`` matches too."""
    wanted, spared = re.compile(pattern, re.MULTILINE), re.compile(without) if without else None

    def found(text: str) -> list[int]:
        matches = (match for match in wanted.finditer(text) if not (spared and spared.search(match.group())))
        return [text.count("\n", 0, match.start(match.lastindex or 0)) + 1 for match in matches]

    return found


def too_long(text: str) -> list[int]:
    """The first line too many."""
    return [MOST_LINES + 1] if len(text.splitlines()) > MOST_LINES else []


def qmldir_faults(qmldir: str, files: set[str]) -> Iterator[str]:
    """What is wrong between a qmldir and the QML files beside it."""
    named = dict(re.findall(r"^(?:singleton\s+)?(\w+)\s+\d+\.\d+\s+(\S+\.qml)\s*$", qmldir, re.MULTILINE))
    for name, file in named.items():
        if file not in files:
            yield f"{file} is named and does not exist"
        if file != f"{name}.qml":
            yield f"{file} is called {name}"
    for file in sorted(files - set(named.values())):
        yield f"{file} is not named"


RULES = (
    Rule(
        "words from data are shown by SafeText alone",
        lines_with(_OPENED + r"(Text|Label|TextEdit|TextArea|TextMetrics)\s*(?:on\s+\w+\s*)?\{"),
        bad=("Text {", "Item {\n    Text {\n}", "contentItem: Text {", "Item { Label {} }", "T.Label {", "TextEdit {"),
        good=("SafeText {", "Heading {", "Text.PlainText", "horizontalAlignment: Text.AlignLeft", "property Text a"),
        but_in="SafeText.qml",
    ),
    Rule(
        "words are typed in TextEntry alone",
        lines_with(_OPENED + r"(TextInput|TextField|SearchField|SpinBox)\s*(?:on\s+\w+\s*)?\{"),
        bad=("TextInput {", "Item { T.TextField {} }", "contentItem: TextInput {"),
        good=("TextEntry {", "activeFocusItem as TextInput", "TextInput.Password"),
        but_in="TextEntry.qml Board.qml",
    ),
    Rule(
        "text is plain",
        lines_with(r"(textFormat\s*:[^\n]*|\b(?:Rich|Styled|Auto|Markdown)Text\b)", without=r":\s*Text\.PlainText\s*$"),
        bad=("textFormat: Text.RichText", "textFormat: Text.AutoText", "x ? Text.StyledText : 1", "MarkdownText"),
        good=("textFormat: Text.PlainText",),
    ),
    Rule(
        "what can be touched is a control",
        lines_with(r"\b(MouseArea|TapHandler|MultiPointTouchArea|PointHandler|DragHandler)\s*\{"),
        bad=("MouseArea {", "Item { MouseArea { onClicked: x() } }", "TapHandler {}"),
        good=("Touchable {",),
    ),
    Rule(
        "nothing is fetched",
        lines_with(r"((?:https?|ftp|wss?|qrc)://(?!www\.w3\.org/2000/svg)|XMLHttpRequest|\bfetch\s*\(|\bWebSocket\b)"),
        bad=('source: "http://x/y.png"', 'source: "https://x"', "new XMLHttpRequest()", 'fetch("x")'),
        good=('`<svg xmlns="http://www.w3.org/2000/svg">`', 'source: "../images/logo.svg"'),
    ),
    Rule(
        "nothing opens outside, and nothing is chosen from files",
        lines_with(
            r"(openUrlExternally|\bFileDialog\b|\bFolderDialog\b|QtQuick\.Dialogs|Qt\.labs\.|Qt\.exit|Qt\.quit)"
        ),
        bad=("Qt.openUrlExternally(x)", "FileDialog {", "import Qt.labs.platform", "Qt.quit()"),
    ),
    Rule(
        "no code comes from words",
        lines_with(
            r"(createQmlObject|createComponent|\beval\s*\(|\bnew\s+Function\b|Qt\.include"
            r"|setSource\s*\((?!\x22[^\x22]+\.qml\x22))"
        ),
        bad=("Qt.createQmlObject(x, y)", "Qt.createComponent(x)", "eval(x)", "new Function(x)", "loader.setSource(x)"),
        good=("function component(name: string): Component {", 'setSource("Visitor/VisitorPages.qml", {"kiosk": k})'),
    ),
    Rule(
        "colours come from the theme by name",
        lines_with(
            r"((?:[\"'`]#[0-9A-Fa-f]{3,8}\b)|#[0-9A-Fa-f]{6}\b|\bQt\.(?:rgba|hsla|hsva|color)\s*\("
            r"|\b(?:color|ink|back|edge|behind)\s*:\s*\"(?!transparent\")\w+\")"
        ),
        bad=('color: "#FFFFFF"', 'color: "#E0000000"', 'x ? a : "#123"', "Qt.rgba(0, 0, 0, 1)", 'color: "white"'),
        good=("color: Theme.ink", 'color: "transparent"', "Qt.darker(control.back, 1.08)"),
        but_in="Theme.qml",
    ),
    Rule(
        "a file is short",
        too_long,
        bad=("\n" * (MOST_LINES + 1),),
        good=("Item {}\n" * MOST_LINES,),
    ),
    Rule(
        "the program's own words can be translated",
        lines_with(
            r"^\s*(text|spokenName|title|detail|Accessible\.name)\s*:\s*\"[^\"]*[a-z]{2}[^\"]*\"", without="Nordic"
        ),
        bad=('text: "Close"', '    spokenName: "Further down"'),
        good=('text: qsTr("Close")', 'text: ""', 'title: "Nordic Telemedicine Center"'),
    ),
    Rule(
        "models come through required properties",
        lines_with(r"(setContextProperty|\bQt\.application\.arguments|\bproperty\s+var\s+(?:model|kiosk|session)\b)"),
        bad=("property var model", "property var kiosk: null"),
        good=("required property Kiosk kiosk", "required property var modelData"),
    ),
)
