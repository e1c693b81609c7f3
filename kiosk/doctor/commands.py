"""``kiosk doctor``: gathers the facts, judges them and says what was found."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk import config, safe_mode, setup_file
from kiosk.doctor import (
    checks_of_content,
    checks_of_desk,
    checks_of_machine,
    checks_of_service,
    checks_of_update,
    facts,
    facts_of_service,
    facts_of_update,
    report,
)
from kiosk.doctor.findings import Finding, Level
from kiosk.domain.errors import ConfigurationError
from kiosk.domain.release import NAME
from kiosk.install import plan
from kiosk.install.layout import (
    DISPLAY_UNIT,
    NIGHTLY_TIMER,
    SCREEN_UNIT,
    SETTLE_UNIT,
    SOUND_UNIT,
    SYNC_UNIT,
    Layout,
)
from kiosk.install.machine import Machine, RealMachine
from kiosk.paths import DataFolder

PROBES = ("display", "audio", "speech")
_LASTING = (DISPLAY_UNIT, SOUND_UNIT, SCREEN_UNIT, SYNC_UNIT)
DEFAULT_DATA = Path("/var/lib/ntc-kiosk")


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its flags."""
    command = commands.add_parser(
        "doctor",
        help="looks this machine over, and says what to do",
        description="Checks display, sound, speech, fonts, disk, clock, files and hub; on an installed kiosk also its "
        "units, crashes, versions, rights and keys. The exit code is 1 if there is a problem; a warning alone is 0.",
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
    data, layout = DataFolder(arguments.data.expanduser()), Layout()
    if data.root.is_dir() and not os.access(data.root, os.R_OK | os.X_OK):
        raise ConfigurationError(f"only root may look into {data.root}: sudo {NAME} doctor")
    findings = [checks_of_content.settings([str(each) for each in config.mistakes(arguments.config)])]
    setup, wrong = setup_file.read(data)
    said = config.right(arguments.config)
    findings.append(checks_of_content.set_up(setup, [str(each) for each in wrong], said.centre))
    if said.printer is not None:
        device = Path(said.printer)
        findings.append(
            checks_of_machine.printer(
                said.printer,
                is_device=facts.is_device(device),
                owner=facts_of_service.owner(device),
                usable=os.access(device, os.R_OK | os.W_OK),
                allowed=not layout.program.exists() or plan.allows_printer(layout, said.printer),
            )
        )
    findings += examine(data, arguments.source, arguments.root)
    if layout.program.exists():
        findings += examine_service(data, layout, RealMachine(), datetime.now(UTC))
    sys.stdout.write((report.as_json if arguments.json else report.as_text)(findings) + "\n")
    return int(report.worst(findings) is Level.PROBLEM)


def examine(data: DataFolder, source: str | None, root: Path | None) -> list[Finding]:
    """Look everything over."""
    now = datetime.now(UTC)
    free, total = facts.room(data.root)
    expires, error = facts.expiry(source) if source else (None, "")
    root = root.expanduser() if root else None
    known = facts.desk(data, now)
    return [
        checks_of_machine.display(facts_of_service.environment(os.environ), facts.probe("display")),
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
        checks_of_desk.desk(known.link, known.waiting),
        checks_of_desk.copied(
            [notice.about for notice in known.about("copied")],
            facts.set_aside(data.ledger),
            doubted=known.doubted,
        ),
        checks_of_desk.gone([notice.about for notice in known.about("gone")]),
        checks_of_desk.put_back(
            max((notice.at for notice in known.about("restored")), default=None),
            len(known.about("overbooked")),
            untold=known.untold,
        ),
    ]


def examine_service(data: DataFolder, layout: Layout, machine: Machine, now: datetime) -> list[Finding]:
    """Look over what only an installed kiosk has."""
    from kiosk.store.ledger_tables import LEDGER_SCHEMA  # SQLAlchemy, which the command line must not wait for

    units = {name: facts_of_service.unit(name) for name in (*_LASTING, NIGHTLY_TIMER, SETTLE_UNIT)}
    health = safe_mode.read(data.root)
    roots = [data.metadata / "root.json", layout.root_file]
    logs = data.root / "logs"
    return [
        *(checks_of_service.service(name, unit) for name, unit in units.items() if name in _LASTING),
        checks_of_service.watchdog(units[SCREEN_UNIT]),
        checks_of_service.nightly(units[NIGHTLY_TIMER]),
        checks_of_update.settle(units[SETTLE_UNIT]),
        checks_of_update.units(plan.pending(layout, machine)),
        checks_of_service.safe_mode(health.safe_mode_since, health.crashes),
        checks_of_service.version(layout.current_version(), health.version, layout.installed_versions()),
        checks_of_update.program_rights(facts_of_update.closed(layout)),
        checks_of_update.trial(is_open=os.path.lexists(layout.trial)),
        checks_of_update.ledger(facts_of_update.schema(data.ledger), LEDGER_SCHEMA, data.ledger, layout.ledger_copy),
        checks_of_service.logs(facts_of_service.size_of(logs), str(logs)),
        checks_of_service.rights(
            str(data.root), facts_of_service.owner(data.root), facts_of_service.strangers(data.root)
        ),
        checks_of_update.release_key(str(layout.release_key), facts_of_update.fault_of_key(layout.release_key)),
        checks_of_service.root_expiry(facts_of_service.root_expiry(roots), now),
    ]
