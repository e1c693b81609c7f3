"""``kiosk doctor``: gathers the facts, judges them and says what was found."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.doctor import checks_of_content, checks_of_machine, facts, report
from kiosk.doctor.findings import Finding, Level
from kiosk.paths import DataFolder

PROBES = ("display", "audio", "speech")
DEFAULT_DATA = Path("/var/lib/ntc-kiosk")


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "doctor",
        help="looks this machine over, and says what to do",
        description="Checks display, sound, speech, fonts, disk, clock, files and hub. The exit code is 1 if there is "
        "a problem; a warning alone is 0.",
        allow_abbrev=False,
    )
    command.add_argument("--data", metavar="FOLDER", type=Path, default=DEFAULT_DATA, help="the kiosk's files")
    command.add_argument("--source", metavar="ADDRESS", help="where editions come from, an address or a folder")
    command.add_argument("--root", metavar="FILE", type=Path, help="the first trusted root.json")
    command.add_argument("--json", action="store_true", help="for programs")
    command.add_argument("--probe", choices=PROBES, help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Answers 1 if there is a problem, else 0."""
    if arguments.probe:
        answer: int = importlib.import_module("kiosk.screen.probe").main(arguments.probe)
        return answer
    findings = examine(DataFolder(arguments.data.expanduser()), arguments.source, arguments.root)
    sys.stdout.write((report.as_json if arguments.json else report.as_text)(findings) + "\n")
    return int(report.worst(findings) is Level.PROBLEM)


def examine(data: DataFolder, source: str | None, root: Path | None) -> list[Finding]:
    """Look everything over."""
    now = datetime.now(UTC)
    free, total = facts.room(data.root)
    expires, error = facts.expiry(source) if source else (None, "")
    root = root.expanduser() if root else None
    return [
        checks_of_machine.display(os.environ, facts.probe("display")),
        checks_of_machine.audio(facts.probe("audio")),
        checks_of_machine.speech(facts.probe("speech")),
        checks_of_machine.fonts(facts.font_files()),
        checks_of_machine.disk(free, total, str(data.root)),
        checks_of_machine.clock(now, synchronised=facts.clock_synchronised()),
        checks_of_content.folder(str(data.root), exists=data.root.is_dir(), writable=facts.writable(data.root)),
        checks_of_content.database("cache", facts.quick_check(data.cache), precious=False),
        checks_of_content.database("ledger", facts.quick_check(data.ledger), precious=True),
        checks_of_content.trusted_root(
            str(root) if root else None,
            exists=root is not None and root.is_file(),
            kept=(data.metadata / "root.json").is_file(),
        ),
        checks_of_content.hub(source, expires, error, now),
    ]
