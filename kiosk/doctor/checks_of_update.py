"""Judges what installing and updating leave behind: units, rights, an open trial, the ledger's schema, the release key.

Pure functions from facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.doctor.facts_of_service import Unit
from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.domain.release import NAME
from kiosk.install.layout import SCREEN_UNIT

_AGAIN = f"sudo {NAME} install"


def settle(unit: Unit | None) -> Finding:
    """Whether an update that a power cut breaks off is ended at the next start."""
    if unit is None or not unit.is_there:
        return problem("settle", "nothing ends an update that a power cut breaks off", _AGAIN)
    if not unit.is_enabled:
        return problem("settle", "it does not start with the machine", f"sudo systemctl enable {unit.name}")
    return ok("settle", "an update that a power cut breaks off is ended at the next start")


def units(pending: Sequence[str]) -> Finding:
    """Whether the machine has the packages and units of this version, with their limits. ``pending`` are not so."""
    if pending:
        found = f"not as this version wants: {'; '.join(pending)}"
        return problem("units", found, f"{_AGAIN}, then restart the machine; with --dry-run it shows the difference")
    return ok("units", "packages and units are those of this version")


def program_rights(closed: Path | None) -> Finding:
    """Whether the kiosk's user can start the program. ``closed`` is what it may not enter or read."""
    if closed is not None:
        mode = "0755" if closed.is_dir() or closed.name == NAME else "0644"
        return problem("program rights", f"only root may look into {closed}", f"sudo chmod {mode} {closed}")
    return ok("program rights", "the kiosk's user can start it")


def trial(*, is_open: bool) -> Finding:
    """Whether a new version is on trial, with nobody there who judges it."""
    if is_open:
        advice = f"if no update is at work: sudo {NAME} update --settle"
        return warning("update", "a new version is on trial, and nobody has said yet that it is well", advice)
    return ok("update", "none is under way")


def ledger(schema: int | None, known: int, file: Path, copy: Path) -> Finding:
    """Whether this version can read what people did here. ``schema`` is that of the file, None for none or unknown."""
    if schema is None or schema <= known:
        return ok("ledger schema", "known" if schema else "no ledger to be read")
    found = f"a newer version wrote {file} (schema {schema}, this version knows {known}); orders can't be taken"
    stop, start = (f"systemctl {word} {SCREEN_UNIT} {NAME}-sync" for word in ("stop", "start"))
    back = f"install -o {NAME} -g {NAME} -m 640 {copy} {file.parent}"
    aside = f"d=$(mktemp -d {file.parent}/newer.XXXX) && mv {file}* $d"
    advice = (
        f"take the newer version again, which loses nothing; or go back to the ledger from before the update, and keep "
        f"the newer one beside it: sudo sh -c '{stop}; {aside} && {back}; {start}'"
    )
    return problem("ledger schema", found, advice)


def release_key(path: str, fault: str) -> Finding:
    """Whether new versions can be checked. ``fault`` says why not; it is empty where they can."""
    if fault:
        advice = f"copy release.pub from the Center there: {_AGAIN} --release-key FILE; without it no update is taken"
        return warning("release key", fault, advice)
    return ok("release key", path)
