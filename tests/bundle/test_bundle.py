"""``make bundle`` runs this on what it has built: a program for a centre that needs no Python, and carries no more."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PyInstaller.archive.readers import CArchiveReader

from kiosk.bundle import bundle_version
from tests.bundle.bundled import BUNDLE, PATIENCE, PROGRAM, ROOT, call, empty, is_built
from tests.screen.ear import ENVIRONMENT, sort
from tests.services.films import film
from tests.sync.publisher import Publisher, topic
from tests.sync.tls import serving_safely

MOST_BYTES = 330_000_000
BINDINGS = {"Core", "Gui", "Multimedia", "Network", "OpenGL", "Qml", "Quick", "TextToSpeech"}
UNASKED = ("3D", "Bluetooth", "Charts", "Designer", "Location", "Pdf", "Sql", "Test", "Web", "Widgets")
OF_THE_HUB = ("fastapi", "icalendar", "resvg_py", "ruamel", "starlette", "uvicorn")
PYTHON = {  # what pyproject.toml asks for, and what these ask for in turn
    *(
        "PIL",
        "PySide6",
        "annotated_types",
        "av",
        "argon2",
        "cryptography",
        "dateutil",
        "fontpkg_inter",
        "kiosk",
        "phonenumbers",
    ),
    *("pydantic", "pydantic_core", "qasync", "securesystemslib", "segno", "shiboken6", "sqlalchemy", "structlog"),
    *("tuf", "typing_extensions", "typing_inspection", "tzdata", "urllib3"),
}

pytestmark = is_built


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def files() -> list[Path]:
    return [path.relative_to(BUNDLE) for path in BUNDLE.rglob("*") if path.is_file()]


def linked(file: Path) -> set[str]:
    said = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", said))


def test_it_is_no_larger_than_330_mb() -> None:
    told = [path.lstat().st_size for path in BUNDLE.rglob("*") if not path.is_dir()]
    assert sum(told) <= MOST_BYTES


def test_it_carries_nothing_of_the_hub_and_no_sample() -> None:
    tops = {path.parts[1] for path in files() if len(path.parts) > 1}
    assert tops.isdisjoint({*OF_THE_HUB, *(f"{name}.libs" for name in OF_THE_HUB)})
    assert not (BUNDLE / "_internal" / "resources" / "sample").exists()


def test_no_library_of_python_is_in_it_that_only_happened_to_be_where_it_was_built() -> None:
    packed = CArchiveReader(str(PROGRAM)).open_embedded_archive("PYZ.pyz")
    names = {name.split(".")[0] for name in packed.toc} - set(sys.stdlib_module_names)
    assert {name for name in names if not name.startswith("_")} <= PYTHON
    assert not [path for path in files() if "psycopg" in str(path)]


def test_of_qt_it_carries_only_what_is_used() -> None:
    bindings = {path.name.removeprefix("Qt").split(".")[0] for path in BUNDLE.glob("_internal/PySide6/Qt*.so")}
    assert bindings == BINDINGS
    names = {path.name for path in files()}
    assert not [name for name in names for part in UNASKED if name.startswith((f"libQt6{part}", f"Qt{part}"))]


def test_each_library_of_qt_is_one_that_another_file_is_linked_with() -> None:
    everything = [BUNDLE / path for path in files() if ".so" in path.name and not (BUNDLE / path).is_symlink()]
    asked_for = set().union(*(linked(path) for path in everything))
    assert {path.name for path in BUNDLE.glob("_internal/PySide6/Qt/lib/libQt6*")} <= asked_for


def test_every_module_that_our_qml_imports_is_there() -> None:
    pages = (ROOT / "resources" / "qml").rglob("*.qml")
    imported = {name for page in pages for name in re.findall(r"^import (Qt[\w.]+)", page.read_text(), re.MULTILINE)}
    modules = BUNDLE / "_internal" / "PySide6" / "Qt" / "qml"
    assert imported
    assert not [name for name in imported if not (modules / name.replace(".", "/") / "qmldir").is_file()]


def test_no_link_in_it_leads_outside_or_nowhere() -> None:
    links = [path for path in BUNDLE.rglob("*") if path.is_symlink()]
    assert not [path for path in links if not path.resolve(strict=False).is_relative_to(BUNDLE.resolve())]
    assert not [path for path in links if not path.exists()]


def test_it_answers_from_an_empty_environment(home: Path) -> None:
    done = call(home, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"kiosk \d\S*\n", done.stdout)


def test_install_release_and_update_find_in_it_the_version_that_it_says_it_is(home: Path) -> None:
    assert call(home, "--version").stdout == f"kiosk {bundle_version(BUNDLE)}\n"


def test_it_takes_pictures_and_films_in(home: Path, tmp_path: Path) -> None:
    Image.new("RGB", (1200, 800), (10, 80, 120)).save(tmp_path / "a.webp")
    for file, kind in ((tmp_path / "a.webp", "picture"), (film(tmp_path / "a.avi"), "film")):
        done = call(home, "import", "--data", str(tmp_path / "data"), "--as", kind, "--", str(file))
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout.splitlines()[-1])["made"]["renditions"]


def test_an_update_can_be_asked_for(home: Path, tmp_path: Path) -> None:
    done = call(home, "update", str(tmp_path / "none.zip"))
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr  # a sentence, and no traceback


def test_it_says_that_the_hub_is_elsewhere(home: Path) -> None:
    for words in (("hub", "keys"), ("run",)):
        done = call(home, *words)
        assert done.returncode == 2
        assert "not part of this bundle" in done.stderr
        assert "Traceback" not in done.stderr


def test_qt_comes_up_and_finds_its_decoders(home: Path) -> None:
    seen = call(home, "doctor", "--probe", "display", QT_QPA_PLATFORM="offscreen")
    assert '"platform": "offscreen"' in seen.stdout, seen.stderr
    heard = call(home, "doctor", "--probe", "audio", QT_QPA_PLATFORM="offscreen")
    assert "Using Qt multimedia with FFmpeg" in heard.stderr, heard.stderr


def test_the_agent_takes_an_edition(home: Path, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "publication")
    publisher.put(topic("heart"))
    publisher.publish()
    source = ("--source", str(publisher.root), "--root", str(publisher.trusted_root))
    done = call(home, "sync", "--once", "--data", str(tmp_path / "data"), "--centre", "seinajoki", *source)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "data").glob("cache-*.db"))
    assert "edition 1 is here" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_agent_takes_an_edition_over_https(home: Path, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "publication")
    publisher.put(topic("heart"))
    publisher.publish()
    with serving_safely(publisher.root, tmp_path / "keys") as (_, address, certificate):
        source = ("--source", address, "--root", str(publisher.trusted_root))
        words = ("sync", "--once", "--data", str(tmp_path / "data"), "--centre", "seinajoki", *source)
        doubted = call(home, *words)
        trusted = call(home, *words, SSL_CERT_FILE=str(certificate))
    assert "SSLError" in doubted.stderr
    assert "edition 1 is here" not in doubted.stderr
    assert trusted.returncode == 0, trusted.stderr
    assert "edition 1 is here" in trusted.stderr


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(PATIENCE)
        yield ear


def test_the_screen_draws_its_first_frame_with_nothing_of_the_machines_python(
    home: Path, tmp_path: Path, listener: socket.socket
) -> None:
    environment = empty(home, QT_QPA_PLATFORM="offscreen", NOTIFY_SOCKET=str(tmp_path / "notify"), **ENVIRONMENT)
    command = [str(PROGRAM), "screen", "--data", str(tmp_path / "data"), "--centre", "seinajoki", "--software"]
    with (tmp_path / "said").open("wb") as said:
        screen = subprocess.Popen([*command, "--window", "540x960"], env=environment, cwd="/", stderr=said)
    try:
        told = listener.recv(4096).decode()
        mapped = {line.split(maxsplit=5)[5] for line in _maps(screen.pid) if line.count("/")}
    finally:
        screen.terminate()
        code = screen.wait(PATIENCE)
    assert "READY=1" in told
    assert not [path for path in mapped if path.startswith((sys.prefix, sys.base_prefix)) and "dist" not in path]
    assert code == 0
    heard = sort((tmp_path / "said").read_text())
    assert heard.messages == []
    assert "Traceback" not in heard.others


def _maps(pid: int) -> list[str]:
    return [line for line in Path(f"/proc/{pid}/maps").read_text().splitlines() if len(line.split(maxsplit=5)) == 6]


def test_two_roles_need_no_more_than_the_folder(home: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "of the kiosk"
    shutil.copytree(BUNDLE, moved, symlinks=True)
    done = subprocess.run(
        [str(moved / "ntc-kiosk"), "doctor", "--probe", "display"],
        env=empty(home, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
