"""The QML gate knows the Python view models: what it lets pass, and what it catches."""

import subprocess
from pathlib import Path

import pytest

from tests.tools import qmllint

PAGE = '''"""A page."""

from PySide6.QtCore import Property, QObject


class Page(QObject):
    @Property(str, constant=True)
    def heading(self) -> str:
        return ""
'''
HOME = '''"""Two models in one QML module, one with a base in another file."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

from lintsample.screen.page import Page

QML_IMPORT_NAME = "Sample.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Home(Page):
    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return ""

    @Slot(str)
    def open(self, name: str) -> None:
        pass


@QmlElement
@QmlUncreatable("Python makes it")
class Kiosk(QObject):
    @Property(Home, constant=True)
    def home(self) -> Home | None:
        return None
'''
QML = """pragma ComponentBehavior: Bound
import QtQuick
import Sample.Models

Item {
    id: page
    required property Kiosk kiosk
    Text {
        text: %s
    }
}
"""


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sample")
    screen = root / "lintsample" / "screen"
    screen.mkdir(parents=True)
    for file, text in {"__init__.py": "", "page.py": PAGE, "home.py": HOME}.items():
        (screen / file).write_text(text, encoding="utf-8")
    (screen.parent / "__init__.py").write_text("", encoding="utf-8")
    qmllint.make_types(root, screen, root / "types")
    return root / "types"


@pytest.mark.parametrize(
    ("expression", "fault"),
    [
        ("page.kiosk.home.title + page.kiosk.home.heading", None),
        ("page.kiosk.home.titel", 'Member "titel" not found on type "Home"'),
        ("page.kiosk.home.headnig", 'Member "headnig" not found on type "Home"'),
        ("kiosk.home.title", "Unqualified access"),
        ('{ page.kiosk.home.opne("x"); return "" }', 'Member "opne" not found on type "Home"'),
    ],
)
def test_what_the_gate_says(
    types: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], expression: str, fault: str | None
) -> None:
    file = tmp_path / "Sample.qml"
    file.write_text(QML % expression, encoding="utf-8")
    status = qmllint.lint([file], [types])
    said = capfd.readouterr().err
    assert (status == 0) is (fault is None)
    assert (fault or "") in said


def test_the_signal_of_another_class_is_refused_for_pyside_crashes_on_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    screen = tmp_path / "lintforeign" / "screen"
    screen.mkdir(parents=True)
    for folder in (screen, screen.parent):
        (folder / "__init__.py").write_text("", encoding="utf-8")
    foreign = HOME.replace("lintsample", "lintforeign").replace("notify=titleChanged", "notify=Page.changed")
    page = PAGE.replace("Property, QObject", "Property, QObject, Signal")
    page = page.replace("class Page(QObject):", "class Page(QObject):\n    changed = Signal()\n    more = Signal()\n")
    (screen / "page.py").write_text(page, encoding="utf-8")
    (screen / "home.py").write_text(foreign, encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        qmllint.make_types(tmp_path, screen, tmp_path / "types")
    assert (
        "lintforeign.screen.home.Home: notify=Page.changed: a signal of this class is needed" in capfd.readouterr().err
    )


def test_a_module_that_cannot_be_imported_stops_the_gate(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    screen = tmp_path / "lintbroken" / "screen"
    screen.mkdir(parents=True)
    for folder in (screen, screen.parent):
        (folder / "__init__.py").write_text("", encoding="utf-8")
    (screen / "home.py").write_text('\nQML_IMPORT_NAME = "Broken"\nimport absent_module\n', encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        qmllint.make_types(tmp_path, screen, tmp_path / "types")
    assert "absent_module" in capfd.readouterr().err
