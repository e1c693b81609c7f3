"""The mark of a version on trial. It lies on the disk before the link is switched, and goes when the trial is over.

So a power cut leaves either the old version or the new one, and whoever comes next knows which of the two is in doubt.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from kiosk.domain.errors import WorldError
from kiosk.files import disk_fault, fsync, replacing
from kiosk.install.layout import Layout

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Trial:
    """``new`` has been put in the place of ``old``, or was about to be."""

    old: str
    new: str


def begin(layout: Layout, trial: Trial) -> None:
    """Mark that a trial begins. Raises WorldError where that can't be written."""
    try:
        with replacing(layout.trial) as file:
            file.write(json.dumps({"format": _FORMAT, **asdict(trial)}).encode())
    except OSError as error:
        raise disk_fault(error, str(layout.trial)) from error


def under_way(layout: Layout) -> Trial | None:
    """The trial that is not over. Raises WorldError for a mark that can't be read."""
    try:
        said = json.loads(layout.trial.read_bytes())
        return Trial(str(said["old"]), str(said["new"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise WorldError(f"{layout.trial} can't be read; see that the kiosk runs, and remove that file") from error


def end(layout: Layout) -> None:
    """The trial is over. Raises WorldError where the mark can't be removed."""
    try:
        layout.trial.unlink(missing_ok=True)
        fsync(layout.program)
    except OSError as error:
        raise disk_fault(error, str(layout.trial)) from error
