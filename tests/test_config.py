"""Settings come from a file that says clearly what is wrong with it."""

import argparse
from pathlib import Path

import pytest

from kiosk import config
from kiosk.config import Settings
from kiosk.domain.errors import ConfigurationError


def written(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_reads_every_setting(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        'centre = "umea"\ndata = "/srv/kiosk"\nsource = "https://hub.example/publication"\nroot = "/etc/root.json"\n'
        'desk = "https://hub.example"\ninterval = 60\nrate = 50000\n'
        'width_mm = 698\nkiosk_mode = true\nwindow = "1080x1920"\nprinter = "/dev/usb/lp0"\npaper_mm = 58\n',
    )
    assert config.read(file) == Settings(
        centre="umea",
        data="/srv/kiosk",
        source="https://hub.example/publication",
        root="/etc/root.json",
        desk="https://hub.example",
        interval=60,
        rate=50_000,
        width_mm=698,
        kiosk_mode=True,
        window="1080x1920",
        printer="/dev/usb/lp0",
        paper_mm=58,
    )


def test_without_a_file_nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(config, "SYSTEM_FILE", tmp_path / "none.toml")
    assert config.read() == Settings()


def test_the_systems_file_is_read_when_it_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(config, "SYSTEM_FILE", written(tmp_path, 'centre = "vasa"'))
    assert config.read().centre == "vasa"


@pytest.mark.parametrize(
    ("text", "key", "allowed"),
    [
        ('centre = "Umeå!"', "centre", "seinajoki"),
        ("centre = 3", "centre", "id"),
        ('data = "here"', "data", "from the root on"),
        ('source = "ftp://hub.example"', "source", "https://"),
        ('desk = "/folder"', "desk", "https://"),
        ("interval = 1", "interval", "10 to 86400"),
        ("interval = true", "interval", "whole seconds"),
        ('printer = "lp0"', "printer", "/dev/usb/lp0"),
        ('printer = "/dev/usb/lp0 rw"', "printer", "/dev/usb/lp0"),
        ("paper_mm = 76", "paper_mm", "58 or 80"),
        ("width_mm = 12.5", "width_mm", "millimetres"),
        ('kiosk_mode = "yes"', "kiosk_mode", "true or false"),
        ('window = "big"', "window", "1080x1920"),
        ('window = "199x900"', "window", "200 to 16000"),
        ("rate = 0", "rate", "1000 to 1000000000"),
        ("rate = true", "rate", "bytes a second are needed"),
        ("rate = [1, 2]", "rate", "windows, such as"),
        ("rate = []", "rate", "without a cap, leave the setting out"),
        ('rate = [""]', "rate", "'' is no rate"),
        ('rate = ["07:00-18:00 fast"]', "rate", "'fast' is no rate"),
        ('rate = ["07:00-18:00 250k", "17:00-19:00 1M"]', "rate", "overlap"),
        ("colour = 1", "colour", "there are centre"),
    ],
)
def test_an_error_names_file_key_and_what_is_allowed(tmp_path: Path, text: str, key: str, allowed: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(ConfigurationError) as caught:
        config.read(file)
    said = str(caught.value)
    assert str(file) in said
    assert key in said
    assert allowed in said


def test_a_mistake_in_a_setting_stops_only_whoever_takes_it(tmp_path: Path) -> None:
    file = written(tmp_path, 'centre = "umea"\nrate = "fast"\nwidth_m = 698\n')
    said = config.read(file, keys=("centre", "width_mm"))
    assert (said.centre, said.rate, said.width_mm) == ("umea", None, None)
    with pytest.raises(ConfigurationError, match="'fast' is no rate"):
        config.read(file, keys=("centre", "rate"))
    assert config.right(file) == said


def test_mistakes_are_told_all_at_once_with_their_lines_and_the_nearest_name(tmp_path: Path) -> None:
    file = written(tmp_path, '# ours\ncentre = "umea"\nrate = "fast"\n\nwidth_m = 698\ncolour = 1\n')
    first, second, third = (str(mistake) for mistake in config.mistakes(file))
    assert first.startswith(f"{file}:3: rate = 'fast': 'fast' is no rate")
    assert second == f"{file}:5: width_m: there is no such setting; is width_mm meant?"
    assert third.startswith(f"{file}:6: colour: there is no such setting; there are centre, ")
    assert config.mistakes(written(tmp_path, 'centre = "umea"')) == ()


@pytest.mark.parametrize("content", [b"centre: umea", b'centre = "ume\xe5"'])
def test_a_file_that_cant_be_read_as_a_whole_is_one_mistake_and_stops_everybody(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigurationError, match="this is not TOML"):
        config.read(file, keys=("centre",))
    (mistake,) = config.mistakes(file)
    assert str(mistake).startswith(f"{file}: this is not TOML")
    assert config.right(file) == Settings()


def test_a_file_that_is_not_toml_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"not TOML.*line 1"):
        config.read(written(tmp_path, "centre: umea"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"absent\.toml: can't be read"):
        config.read(tmp_path / "absent.toml")


def test_flags_are_what_a_person_would_type() -> None:
    said = Settings(data="/srv/kiosk", width_mm=698, kiosk_mode=True)
    assert said.flags(("data", "centre", "width_mm", "kiosk_mode")) == [
        "--data",
        "/srv/kiosk",
        "--width-mm",
        "698",
        "--kiosk-mode",
    ]
    assert Settings(kiosk_mode=False).flags(("kiosk_mode",)) == []
    assert Settings(dark_outside_hours=False).flags(("dark_outside_hours",)) == ["--no-dark-outside-hours"]


def test_rates_by_the_time_of_day_come_as_one_flag(tmp_path: Path) -> None:
    said = config.read(written(tmp_path, 'rate = ["07:00-18:00 250k", "18:00-07:00 2M"]'))
    (flag, words) = said.flags(("rate",))
    assert (flag, words) == ("--rate", "07:00-18:00 250k, 18:00-07:00 2M")
    assert config.typed("rate")(words) == words
    assert config.typed("rate")("250k") == "250k"


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [("interval", "10", 10), ("rate", "1000", 1000), ("width_mm", "3000", 3000), ("window", "1080x1920", "1080x1920")],
)
def test_a_flag_is_read_as_the_file_is(key: str, words: str, value: object) -> None:
    assert config.typed(key)(words) == value


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("interval", "0"),
        ("interval", "9"),
        ("interval", "nan"),
        ("interval", "86401"),
        ("rate", "-1"),
        ("rate", "9" * 5000),
        ("width_mm", "0"),
        ("width_mm", "12.5"),
        ("width_mm", "²00"),
        ("window", "10x10"),
        ("centre", "../hub"),
    ],
)
def test_a_flag_has_the_bounds_of_the_file(key: str, words: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=r"(is|are) needed"):
        config.typed(key)(words)
