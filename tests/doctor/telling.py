"""What every finding of the doctor has to be."""

from kiosk.doctor.findings import Finding, Level


def is_as_told(finding: Finding, level: Level, word: str) -> None:
    """It is as bad as ``level``, says ``word``, and what to do if there is anything to do, each in one line."""
    assert finding.level is level
    assert word in finding.found + finding.advice
    assert bool(finding.advice) is (level is not Level.OK)
    assert "\n" not in finding.found + finding.advice
