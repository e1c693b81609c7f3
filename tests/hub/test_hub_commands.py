"""The hub's commands: what they print, and their exit codes."""

from __future__ import annotations

import argparse
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hub_content import Content

from kiosk.domain.errors import ConfigurationError, ContentError, DiskFullError, StoreError
from kiosk.hub.commands import add_arguments, run


def hub(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    return run(parser.parse_args(["hub", *map(str, words)]))


def test_from_keys_to_a_stick(content: Content, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content.small()
    data = tmp_path / "data"
    with pytest.raises(ConfigurationError, match="make them with: kiosk hub keys"):
        hub("publish", "--data", data)
    for words in (["keys"], ["load", content.root], ["publish"], ["publish"], ["export", tmp_path / "stick"], ["keys"]):
        assert hub(*words, "--data", data) == 0
    out = capsys.readouterr().out
    for line in ("documents: 3 new", "edition 1: published", "edition 1: unchanged", "valid for 60 days", "already"):
        assert line in out


def test_a_hub_without_documents_publishes_only_when_that_is_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    hub("keys", "--data", data)
    with pytest.raises(StoreError, match=r"the hub holds no documents.*publish with --empty"):
        hub("publish", "--data", data)
    assert hub("publish", "--empty", "--data", data) == 0
    assert hub("publish", "--desk", "http://desk", "--data", data) == 0
    assert "edition 2: published" in capsys.readouterr().out


@pytest.mark.parametrize("address", ["hub.example", "https://", "ftp://hub.example", "https://hub.example/ x"])
@pytest.mark.parametrize("command", ["publish", "serve"])
def test_no_edition_tells_kiosks_of_a_desk_that_has_no_address(
    tmp_path: Path, address: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        hub(command, "--desk", address, "--data", tmp_path)
    assert "an address is needed (https://…)" in capsys.readouterr().err


def test_a_hub_without_kiosks_and_staff_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub("devices", "--data", tmp_path) == hub("staff", "--data", tmp_path) == 0
    said = capsys.readouterr().out
    assert "no kiosk has enrolled yet" in said
    assert "nobody works at the centres yet" in said


@pytest.mark.parametrize("words", [["keys"], ["publish"], ["load", "."], ["serve", "--port", "0"], ["export", "x"]])
def test_a_folder_that_can_not_be_made_is_said_in_a_sentence(words: list[str]) -> None:
    with pytest.raises(StoreError, match="the folder /dev/null/x can't be made: Not a directory"):
        hub(*words, "--data", "/dev/null/x")


@pytest.mark.parametrize("name", ["lock", "keys", "publication"])
def test_what_stands_in_the_way_of_a_folder_is_said_in_a_sentence(tmp_path: Path, name: str) -> None:
    if name == "lock":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).touch()
    with pytest.raises(StoreError, match="can't be"):
        hub("keys", "--data", tmp_path)


def test_a_full_disk_is_said_in_a_sentence_and_the_next_run_goes_on(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content.small()
    data = tmp_path / "data"
    for words in (["keys"], ["load", content.root]):
        hub(*words, "--data", data)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DiskFullError, match=r"disk is full.* run it again"):
            hub("publish", "--data", data)
    assert hub("publish", "--data", data) == 0
    assert "edition 1: published" in capsys.readouterr().out


def test_a_publication_that_can_not_be_written_is_said_in_a_sentence(content: Content, tmp_path: Path) -> None:
    content.small()
    data = tmp_path / "data"
    hub("keys", "--data", data)
    (data / "publication" / "blobs").touch()
    with pytest.raises(StoreError, match=r"can't be written: .*blobs"):
        hub("load", content.root, "--data", data)


def test_the_folder_may_come_from_the_environment(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content.item("pages/about", "kind: page\ntitel: x\n")
    monkeypatch.setenv("KIOSK_HUB_DATA", str(tmp_path / "data"))
    with pytest.raises(ContentError) as caught:
        hub("load", content.root)
    assert str(caught.value).splitlines() == [
        "pages/about/item.yaml:1: 'title' is missing here",
        "pages/about/item.yaml:1: 'summary' is missing here",
        "pages/about/item.yaml:2: there is no field 'titel' here; did you mean 'title'?",
    ]
    assert (tmp_path / "data" / "hub.db").exists()


def test_serving_ends_cleanly_when_told_to(tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    hub("keys", "--data", data)
    words = [sys.executable, "-m", "kiosk", "hub", "serve", "--port", "0", "--data", data]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("the hub answers at http://127.0.0.1:")
        process.terminate()
        rest = process.communicate(timeout=30)
    assert (process.returncode, rest[0]) == (0, "")
    assert "nothing is published yet: the hub holds no documents" in rest[1]
    assert len(rest[1].splitlines()) == 1
    assert "nothing is published yet" in (tmp_path / "data" / "logs" / "hub.jsonl").read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["restore", "absent"], "there is no file absent; nothing was changed"),
        (["backup", "."], r"\. is a folder"),
        (["release", "absent", "--key", "key.pem", "--new-key"], "absent is not a bundle"),
    ],
)
def test_what_can_not_be_meant_is_refused_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    hub("staff", "--data", tmp_path / "data")
    with pytest.raises(ConfigurationError, match=said):
        hub(*words, "--data", tmp_path / "data")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_file_that_is_no_backup_leaves_the_hub_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no database")
    data = tmp_path / "data"
    hub("staff", "--data", data)
    before = (data / "hub.db").read_bytes()
    with pytest.raises(StoreError, match=r"notes.txt can't be put in the database's place: file is not a database"):
        hub("restore", tmp_path / "notes.txt", "--data", data)
    assert (data / "hub.db").read_bytes() == before
    assert not list(data.glob("*.part"))


@pytest.mark.parametrize("port", ["99999", "-1", "http"])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        hub("serve", f"--port={port}", "--data", tmp_path)
    assert f"{port!r} is no port" in capsys.readouterr().err


def test_help_is_there_for_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("keys", "load", "publish", "export", "serve"):
        with pytest.raises(SystemExit) as caught:
            hub(command, "--help")
        assert caught.value.code == 0
        assert "--data FOLDER" in capsys.readouterr().out


def test_the_words_alone_import_nothing_heavy() -> None:
    heavy = ("av", "PIL", "fastapi", "sqlalchemy", "tuf", "pydantic", "ruamel.yaml")
    code = f"import sys, kiosk.hub.commands; sys.exit(any(name in sys.modules for name in {heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
