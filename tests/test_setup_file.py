"""What is set at the screen: written whole, read as far as it is right, and behind flags and the settings file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import setup_file
from kiosk.domain.errors import StoreError
from kiosk.paths import DataFolder
from kiosk.setup_file import Setup

WHOLE = Setup(centre="umea", width_mm=531, floor_mm=870, language="sv", volume=70, done=False)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "kiosk")


@pytest.mark.parametrize("setup", [WHOLE, Setup(), Setup(floor_mm=0, volume=0)])
def test_what_is_written_is_read_again(data: DataFolder, setup: Setup) -> None:
    setup_file.write(data, setup)
    assert setup_file.read(data) == (setup, ())
    assert [file.name for file in data.root.iterdir()] == ["setup.toml"]


def test_no_file_says_nothing_and_is_right(data: DataFolder) -> None:
    assert setup_file.read(data) == (Setup(), ())
    assert setup_file.centre_of(data) == ""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('centre = "Umeå"', "the centre's id is needed"),
        ("width_mm = 50", "whole millimetres from 100"),
        ("floor_mm = -1", "whole millimetres from 0 to 2500"),
        ('language = "de"', "one of fi, sv, en"),
        ("volume = 101", "from 0 to 100"),
        ("volume = true", "from 0 to 100"),
        ('done = "yes"', "true or false"),
        ("loud = 3", "there is no such answer; there are centre"),
    ],
)
def test_what_is_wrong_is_named_and_the_rest_holds(data: DataFolder, line: str, why: str) -> None:
    data.root.mkdir()
    good = {"centre": 'centre = "umea"', "volume": "volume = 40"}
    good.pop(line.split()[0], None)
    data.setup.write_text("\n".join([line, *good.values()]), encoding="utf-8")
    setup, (problem,) = setup_file.read(data)
    assert setup == Setup(centre="umea" if "centre" in good else None, volume=40 if "volume" in good else None)
    assert str(problem).startswith(f"{data.setup}: {line.split()[0]} = ")
    assert why in str(problem)


@pytest.mark.parametrize("content", [b"centre: umea", b"\xff\xfe", b"#" * 200_000])
def test_a_file_that_is_no_toml_is_named_too(data: DataFolder, content: bytes) -> None:
    data.root.mkdir()
    data.setup.write_bytes(content)
    setup, (problem,) = setup_file.read(data)
    assert (setup, "not TOML" in str(problem)) == (Setup(), True)


_SPOILT = (b"centre: umea", b"\xff\xfe", b"", b'centre = "Ume\xc3\xa5"\n', b"#" * 200_000)


@pytest.mark.parametrize("content", _SPOILT)
def test_a_centre_that_can_not_be_read_is_the_one_that_was_shown_last(data: DataFolder, content: bytes) -> None:
    data.root.mkdir()
    data.setup.write_bytes(content)
    setup, problems = setup_file.read(data)
    assert (len(problems), setup.centre, setup_file.is_lost(data, setup)) == (1, None, True)
    data.first.write_text(json.dumps({"centre": {"id": "umea"}}), encoding="utf-8")
    setup, problems = setup_file.read(data)
    assert (len(problems), setup.centre, setup_file.is_lost(data, setup)) == (1, "umea", False)
    assert setup_file.centre_of(data) == "umea"


@pytest.mark.parametrize("first", ["", "[]", '{"centre": null}', '{"centre": {"id": "../x"}}', '{"centre": {"id": 7}}'])
def test_what_is_no_centre_was_not_shown_last(data: DataFolder, first: str) -> None:
    data.root.mkdir()
    data.setup.write_bytes(b"")
    data.first.write_text(first, encoding="utf-8")
    assert setup_file.centre_of(data) == ""


def test_a_first_start_that_is_under_way_goes_on(data: DataFolder) -> None:
    data.root.mkdir()
    data.first.write_text(json.dumps({"centre": {"id": "umea"}}), encoding="utf-8")
    setup_file.write(data, Setup(language="sv", done=False))
    setup, problems = setup_file.read(data)
    assert (setup, problems, setup_file.is_lost(data, setup)) == (Setup(language="sv", done=False), (), False)


@pytest.mark.parametrize("content", _SPOILT)
def test_what_was_spoilt_stays_beside_what_is_written_anew(data: DataFolder, content: bytes) -> None:
    data.root.mkdir()
    data.setup.write_bytes(content)
    setup_file.write(data, WHOLE)
    setup_file.write(data, WHOLE)
    assert setup_file.read(data) == (WHOLE, ())
    assert data.setup.with_name("setup.toml.spoilt").read_bytes() == content


def test_a_folder_in_its_place_is_named_and_can_not_be_written(data: DataFolder) -> None:
    data.setup.mkdir(parents=True)
    assert "can't be read" in str(setup_file.read(data)[1][0])
    with pytest.raises(StoreError, match="what was set at the screen"):
        setup_file.write(data, WHOLE)


def test_a_flag_or_the_settings_file_goes_before_it() -> None:
    assert setup_file.known(WHOLE, None, None) == WHOLE
    first = setup_file.known(WHOLE, "seinajoki", 400)
    assert (first.centre, first.width_mm, first.floor_mm) == ("seinajoki", 400, 870)


def test_reading_it_needs_the_standard_library_only() -> None:
    heavy = "{'PySide6', 'sqlalchemy', 'pydantic', 'cryptography'}"
    code = f"import sys, kiosk.setup_file; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
