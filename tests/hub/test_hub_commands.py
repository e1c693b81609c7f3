"""The hub's commands: what they print, and their exit codes."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import pytest
from hub_content import Content

from kiosk.domain.errors import ConfigurationError, ContentError
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
    code = (
        "import argparse, sys; from kiosk.hub.commands import add_arguments, run; "
        "parser = argparse.ArgumentParser(); add_arguments(parser.add_subparsers()); "
        "sys.exit(run(parser.parse_args(sys.argv[1:])))"
    )
    words = [sys.executable, "-c", code, "hub", "serve", "--port", "0", "--data", data]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("the hub answers at http://127.0.0.1:")
        process.terminate()
        rest = process.communicate(timeout=30)
    assert (process.returncode, rest) == (0, ("", ""))


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
