"""``kiosk sync --take``: an edition that a person brings to a kiosk whose agent does not run, and what they are told.

The rules are those of an edition that is ordered at the screen; this knows only the words.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from kiosk.domain.clock import Clock
from kiosk.domain.errors import WorldError
from kiosk.domain.status import OrderOutcome
from kiosk.sync import agent
from kiosk.sync.faults import StoppedError
from kiosk.sync.settings import SyncConfig

HERE: dict[OrderOutcome, str] = {
    "taken": "taken from {folder}: {detail}",
    "same": "nothing to take from {folder}: {detail} is here already",
}
NOT_HERE: dict[OrderOutcome, str] = {
    "incomplete": "taken from {folder}, but not all of it: {detail}",
    "no_folder": "nothing was taken: {detail}",
    "no_edition": "nothing was taken: {detail}",
    "disk_full": "nothing was taken: {detail}",
    "files": "nothing was taken, for the kiosk's own files can't be used: {detail}",
    "signature": "nothing was taken from {folder}, for our keys have not signed it: {detail}",
    "expired": "nothing was taken from {folder}, for it is too old; export it anew: {detail}",
    "clock": "nothing was taken from {folder}, for this computer's clock is wrong: {detail}",
    "older": "nothing was taken from {folder}, for what is here is newer: {detail}",
    "damaged": "nothing was taken from {folder}, for a file there is damaged; export it anew: {detail}",
    "malformed": "nothing was taken from {folder}, for it can't be read: {detail}",
    "untrusted": "nothing was taken from {folder}, for there is no root.json to trust; name it with --root: {detail}",
}
"""What a person is told. That is the end, so each says what is here now, or what to do."""


def take(config: SyncConfig, folder: Path, *, stop: threading.Event, clock: Clock) -> int:
    """Take the edition in ``folder``, and say how that ended; the exit code.

    Raises WorldError with the sentence where it was not taken, or not all of it.
    """
    try:
        answer = agent.take(config, folder, stop=stop, clock=clock)
    except StoppedError as error:
        raise WorldError(f"ended before all of {folder} was taken; the same command goes on from there") from error
    if answer is None:
        return agent.ALREADY_RUNNING
    outcome, detail = answer
    if outcome in HERE:
        sys.stdout.write(HERE[outcome].format(folder=folder, detail=detail) + "\n")
        return agent.WELL
    raise WorldError(NOT_HERE[outcome].format(folder=folder, detail=detail))
