"""Puts findings in words for a person, or in JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from kiosk.doctor.findings import Finding, Level

_SIGNS = {Level.OK: "ok      ", Level.WARNING: "warning ", Level.PROBLEM: "PROBLEM "}


def as_text(findings: Sequence[Finding]) -> str:
    """A line for each finding, and one below it on what to do."""
    width = max(len(finding.check) for finding in findings)
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{_SIGNS[finding.level]} {finding.check:<{width}}  {finding.found}")
        if finding.advice:
            lines.append(f"{'':>{width + 11}}→ {finding.advice}")
    return "\n".join([*lines, "", _summary(findings)])


def as_json(findings: Sequence[Finding]) -> str:
    """The findings as one JSON object."""
    level = worst(findings)
    return json.dumps({"worst": level, "findings": [asdict(finding) for finding in findings]}, ensure_ascii=False)


def worst(findings: Sequence[Finding]) -> Level:
    """The highest level among ``findings``."""
    return max((finding.level for finding in findings), key=list(Level).index)


def _summary(findings: Sequence[Finding]) -> str:
    problems = sum(finding.level is Level.PROBLEM for finding in findings)
    warnings = sum(finding.level is Level.WARNING for finding in findings)
    if not problems and not warnings:
        return "All is well."
    return f"To do: {problems} problem{'s' * (problems != 1)}, {warnings} warning{'s' * (warnings != 1)}."
