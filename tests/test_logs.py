"""The log's file: lines that a machine reads, bounded in size, and nothing in them that anybody typed."""

from __future__ import annotations

import ast
import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from kiosk import log_lines, logs
from kiosk.domain.errors import StoreError
from kiosk.log_values import OwnWords, safe, safe_record, sentence, trace
from kiosk.store.cache_file import open_cache

TYPED = "Zwölf Boxkämpfer 131052-308T"
_PACKAGE = Path(logs.__file__).parent
_OWN = logging.getLogger("kiosk.screen.test")
_FOREIGN = logging.getLogger("somebody.else")
_LEVELS = ("debug", "info", "warning", "error", "exception", "critical")


class Mood(Enum):
    GOOD = TYPED


class TypedInt(int):
    """A number that shows itself as somebody's words."""

    def __repr__(self) -> str:
        return TYPED

    __str__ = __repr__


@pytest.fixture(autouse=True)
def _any_level() -> Iterator[None]:
    """The level of the tests' own logger, which no other test hears."""
    before = _OWN.level, _FOREIGN.level
    _OWN.setLevel(logging.INFO)
    _FOREIGN.setLevel(logging.INFO)
    yield
    _OWN.setLevel(before[0])
    _FOREIGN.setLevel(before[1])


def lines(data: Path, role: str = "screen") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (data / "logs" / f"{role}.jsonl").read_text().splitlines()]


def record(message: object, *values: object, name: str = "kiosk.test") -> logging.LogRecord:
    return logging.LogRecord(name, logging.INFO, "x.py", 1, message, values, None)


def test_a_line_is_json_and_tells_when_who_where_and_what(tmp_path: Path) -> None:
    with logs.kept("sync", tmp_path):
        _OWN.info("edition %d is here (%s)", 7, timedelta(seconds=2))
    (line,) = lines(tmp_path, "sync")
    assert datetime.fromisoformat(line.pop("at")).tzinfo is not None
    assert line == {
        "role": "sync",
        "level": "info",
        "logger": "kiosk.screen.test",
        "event": "edition %d is here (%s)",
        "values": [7, 2.0],
        "trace": [],
    }


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (TYPED, "str"),
        ("matti", "str"),
        (TYPED.encode(), "bytes"),
        ([TYPED], "list"),
        ({TYPED: TYPED}, "dict"),
        (Mood.GOOD, "good"),
        (ValueError(TYPED), "ValueError"),
        (OSError(28, TYPED, TYPED), "OSError: No space left on device"),
        (OSError(TYPED), "OSError"),
        (TypedInt(7), "TypedInt"),
        (StoreError("the cache has been cut short"), "StoreError: the cache has been cut short"),
        (OwnWords("QT_DEBUG"), "QT_DEBUG"),
        ("No space left on device", "No space left on device"),
        ("0123456789abcdef", "0123456789abcdef"),
        (Path("/var/lib/ntc-kiosk"), "/var/lib/ntc-kiosk"),
        (datetime(2026, 11, 24, tzinfo=UTC), "2026-11-24T00:00:00+00:00"),
        (True, True),
        (None, None),
        (1.5, 1.5),
    ],
)
def test_values_pass_by_type_and_else_leave_their_types_name(value: object, kept: object) -> None:
    assert safe(value) == kept


def _fail(words: str) -> None:
    typed_here = words
    raise ValueError(typed_here)


def test_what_was_typed_is_in_no_file_and_not_on_standard_error(tmp_path: Path) -> None:
    heard = io.StringIO()
    handler = logs.set_up("screen", stream=heard)
    root = logging.getLogger()
    try:
        with logs.kept("screen", tmp_path):
            _OWN.info("one %s, two %r", TYPED, [TYPED])
            _OWN.info("a mapping: %(words)s", {"words": TYPED})
            _OWN.info("extra", extra={"words": TYPED, "value": TYPED})
            _OWN.info("kept by nobody", extra={"values": [TYPED], "trace": [TYPED]})
            _FOREIGN.info(TYPED)
            _FOREIGN.info("%s", TYPED)
            try:
                _fail(TYPED)
            except ValueError as error:
                try:
                    raise KeyError(TYPED) from error
                except KeyError:
                    _OWN.info("it failed", exc_info=True)
                    _FOREIGN.info(TYPED, exc_info=True, stack_info=True)
    finally:
        root.removeHandler(handler)
    written = "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    assert "it failed" in written
    assert "it failed" in heard.getvalue()
    for piece in (TYPED, *TYPED.split(), "Boxk\\u00e4mpfer"):
        assert piece not in written
        assert piece not in heard.getvalue()


@pytest.mark.expected_logs("an error that nobody caught")
def test_an_error_that_nobody_caught_is_logged_without_its_words_and_ends_the_program(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended, logs.kept("screen", tmp_path):
        _fail(TYPED)
    assert (ended.value.code, ended.value.__cause__) == (1, None)
    (line,) = lines(tmp_path)
    assert line["trace"][0] == "ValueError"


def test_an_error_of_our_own_goes_on_to_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cut short"), logs.kept("screen", tmp_path):
        raise StoreError("the cache has been cut short")


def test_a_traceback_names_files_lines_and_functions_and_what_led_to_what() -> None:
    try:
        try:
            _fail(TYPED)
        except ValueError as error:
            raise StoreError("the cache can't be read") from error
    except StoreError as error:
        found = list(trace(error))
    assert found[0] == "StoreError: the cache can't be read"
    assert "ValueError" in found
    assert found[-1].startswith("tests/test_logs.py:")
    assert found[-1].endswith(" _fail")


def test_a_sentence_reads_as_before_where_its_values_pass() -> None:
    assert sentence(safe_record(record("edition %d: %s", 7, OSError(28, TYPED)))) == (
        "edition 7: OSError: No space left on device"
    )
    assert sentence(safe_record(record("%d of %d", "many", 3))) == "%d of %d ['str', 3]"


def test_the_files_are_few_and_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_lines, "LARGEST", 2_000)
    with logs.kept("screen", tmp_path):
        for number in range(300):
            _OWN.info("line %d", number)
    files = sorted((tmp_path / "logs").iterdir())
    assert [each.name for each in files] == ["screen.jsonl", *(f"screen.jsonl.{n}" for n in range(1, log_lines.FILES))]
    assert all(each.stat().st_size <= 2_000 for each in files)
    assert lines(tmp_path)[-1]["values"] == [299]


def test_what_is_logged_before_the_first_frame_waits_and_is_written_then(tmp_path: Path) -> None:
    with logs.kept("screen", tmp_path, later=True):
        _OWN.info("early")
        assert not (tmp_path / "logs").exists()
        logs.open_files()
        _OWN.info("late")
    assert [each["event"] for each in lines(tmp_path)] == ["early", "late"]


def test_what_waited_is_written_at_the_end_of_a_start_that_failed(tmp_path: Path) -> None:
    with logs.kept("screen", tmp_path, later=True):
        _OWN.info("the last words")
    assert [each["event"] for each in lines(tmp_path)] == ["the last words"]


def test_a_folder_that_cant_be_written_is_told_once_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file stands in the way")
    with logs.kept("screen", tmp_path):
        for _ in range(3):
            _OWN.info("all is well")
    assert capsys.readouterr().err.count("can't be written") == 1


def test_a_disk_that_comes_back_is_written_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "logs" / "screen.jsonl"
    handler = log_lines.Rotating(path)
    path.parent.write_text("a file stands in the way")
    handler.handle(record("lost"))
    path.parent.unlink()
    handler.handle(record("found"))
    handler.close()
    assert path.read_text() == "found\n"
    assert "can't be written" in capsys.readouterr().err


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if isinstance(node.func.value, ast.Name) and node.func.value.id in {
            "LOG",
            "_LOG",
            "_log",
            "log",
            "logger",
            "logging",
        }:
            yield node


def test_every_log_call_of_the_program_has_a_literal_for_a_message() -> None:
    seen = 0
    for path in _PACKAGE.rglob("*.py"):
        for call in _calls(ast.parse(path.read_text())):
            assert isinstance(call.func, ast.Attribute)
            if call.func.attr not in {*_LEVELS, "log"}:
                continue
            seen += 1
            message = call.args[1 if call.func.attr == "log" else 0]
            where = f"{path.relative_to(_PACKAGE.parent)}:{call.lineno}"
            assert isinstance(message, ast.Constant), f"{where}: write the message as a literal, and values after it"
            assert isinstance(message.value, str), where
            assert not any(keyword.arg == "extra" for keyword in call.keywords), f"{where}: extra is not kept"
    assert seen > 30


def test_every_logger_of_the_program_has_a_name_that_the_test_above_knows() -> None:
    for path in _PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Assign) and ast.unparse(node.value) == "logging.getLogger(__name__)":
                assert [ast.unparse(target) for target in node.targets] in (["LOG"], ["_LOG"], ["_log"]), path


def test_words_are_vouched_for_only_where_nobody_types() -> None:
    vouching = {
        path.relative_to(_PACKAGE).as_posix()
        for path in _PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("OwnWords")
    }
    assert vouching <= {
        "cli.py",  # what stands in the settings file, and on the command line
        "screen/commands.py",  # what stands in the file of the screen's own settings
        "screen/lockdown.py",
        "screen/lockdown_environment.py",
        "store/cache_file.py",  # what SQLite says of a file, and names of files
        "sync/edition.py",  # ids and reasons of documents that are published
        "sync/loop.py",
        "sync/removal.py",
        "sync/reply.py",  # names of kinds and fields, never what stands in them
        "sync/round.py",
        "sync/stick.py",
    }


@pytest.mark.expected_logs("making the cache anew")
def test_what_one_looks_for_in_the_agents_log_is_there(tmp_path: Path) -> None:
    with logs.kept("sync", tmp_path):
        open_cache(tmp_path / "cache.db")[0].dispose()
        (tmp_path / "cache.db").write_bytes(b"no cache")
        logging.getLogger("kiosk.store.cache_file").setLevel(logging.INFO)
        open_cache(tmp_path / "cache.db")[0].dispose()
    assert [line["values"] for line in lines(tmp_path, "sync") if "anew" in line["event"]][-1] == ["cut short"]


def test_structlog_is_not_imported_before_the_first_line_is_written() -> None:
    code = "import sys, kiosk.cli; print(sorted({'structlog', 'logging.handlers'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
