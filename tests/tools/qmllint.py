"""The gate for QML: ``qmllint`` over every QML file, with the Python view models known by name and type.

Run as ``python -m tests.tools.qmllint``. Makes ``build/qml/<module>/`` (qmldir and .qmltypes) from the modules of
``kiosk/screen`` that say ``QML_IMPORT_NAME``; any warning fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick", "multimedia", "texttospeech")
STRICT = ("unused-imports", "multiline-strings", "prefer-non-var-properties")
"""Categories that qmllint only mentions unless told otherwise."""


def python_modules(package: Path) -> list[str]:
    """The importable names of the files under ``package`` that offer classes to QML."""
    files = sorted(file for file in package.rglob("*.py") if "\nQML_IMPORT_NAME" in file.read_text(encoding="utf-8"))
    return [".".join(file.relative_to(package.parent.parent).with_suffix("").parts) for file in files]


def make_types(root: Path, package: Path, target: Path) -> None:
    """Write ``qmldir`` and ``.qmltypes`` of all Python QML modules below ``target``."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    names = python_modules(package)
    if not names:
        return
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.multimedia.*=false"}
    command = [sys.executable, "-m", "tests.tools.metatypes", str(target), *names]
    path = os.pathsep.join(dict.fromkeys([str(root), str(Path(__file__).parents[2])]))
    subprocess.run(command, check=True, cwd=root, env={**environment, "PYTHONPATH": path})
    for described in sorted(target.glob("*.json")):
        _register(described, target)


def _register(described: Path, target: Path) -> None:
    name = described.stem
    folder = target.joinpath(*name.split("."))
    folder.mkdir(parents=True)
    foreign = ",".join(str(QT / "Qt" / "metatypes" / f"qt6{each}_metatypes.json") for each in FOREIGN)
    command = [QT / "Qt" / "libexec" / "qmltyperegistrar", "--generate-qmltypes", folder / "python.qmltypes"]
    command += ["-o", target / "registrations.cpp", "--import-name", name, "--major-version", "1"]
    command += ["--minor-version", "0", "--foreign-types", foreign, described]
    subprocess.run([str(part) for part in command], check=True)
    text = f"module {name}\ntypeinfo python.qmltypes\ndepends QtQuick\n"
    (folder / "qmldir").write_text(text, encoding="utf-8")


def lint(files: list[Path], imports: list[Path]) -> int:
    """Run qmllint on ``files``, which find modules in ``imports``. 0 when there was not one warning."""
    command = [str(QT / "qmllint"), "--ignore-settings", "--max-warnings", "0"]
    command += [part for category in STRICT for part in (f"--{category}", "warning")]
    command += [part for folder in imports for part in ("-I", str(folder))]
    return subprocess.run([*command, *map(str, files)], check=False).returncode


def main(root: Path) -> int:
    """Lint the QML of the checkout at ``root``."""
    qml, types = root / "resources" / "qml", root / "build" / "qml"
    try:
        make_types(root, root / "kiosk" / "screen", types)
    except subprocess.CalledProcessError as error:
        sys.stdout.write(f"qmllint: the Python view models could not be read (code {error.returncode})\n")
        return 1
    files = sorted(qml.rglob("*.qml"))
    status = lint(files, [types, qml]) if files else 0
    sys.stdout.write(f"qmllint: {len(files)} files, {'clean' if status == 0 else 'not clean'}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[2]))
