"""An edition that a person brings in a folder: taken when they ask for it, and answered with a code.

The hub stays the source; how it stands with the hub is not touched. The rules for what may be believed are the same.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import DiskFullError, HubUnreachableError, StoreError
from kiosk.domain.media import Blob
from kiosk.domain.status import OrderOutcome
from kiosk.log_values import OwnWords
from kiosk.sync.blobs import path_of
from kiosk.sync.faults import NotTakenError
from kiosk.sync.report import Reporter
from kiosk.sync.source import Source

_LOG = logging.getLogger(__name__)
_HEAD = Path("metadata", "timestamp.json")

Answer = tuple[OrderOutcome, str]
"""How it ended, and that in words for staff and logs."""


class Sticks:
    """Takes editions from folders. ``open_source`` makes a source of a folder."""

    def __init__(self, open_source: Callable[[Path], Source], reporter: Reporter, taken: Callable[[], None]) -> None:
        self._open = open_source
        self._reporter = reporter
        self._taken = taken

    def take(self, folder: Path) -> Answer:
        """Take the edition in a folder, and the films that are missing here. Raises StoppedError only."""
        if (fault := _fault(folder)) is not None:
            return fault
        before = self._reporter.status
        try:
            return self._take(folder)
        except NotTakenError as error:
            return error.reason, str(error)
        except DiskFullError as error:
            return "disk_full", str(error)
        except HubUnreachableError as error:  # pulled out, or copied in part
            return "damaged" if _fault(folder) is None else "no_folder", str(error)
        except StoreError as error:
            return "files", str(error)
        finally:
            with suppress(StoreError, DiskFullError):
                self._reporter.back_to(before)

    def _take(self, folder: Path) -> Answer:
        source = self._open(folder)
        counted = _Counted(self._reporter.by_hand)
        try:
            offer = source.newest()
            again = bool(source.cache.refused())  # what a person brings gets another chance
            taken = source.take(offer, counted, again=again)
            self._taken()
        except NotTakenError as error:
            if error.reason != "older":
                raise
            self._films(source, folder, counted)  # an older stick still carries films that are missing
            return "older", str(error)
        failed = self._films(source, folder, counted)
        number = offer.catalogue.edition
        _LOG.info("edition %d of %s: %s", number, folder, OwnWords("taken" if taken else "here already"))
        if failed or source.cache.media(here=False):
            return "incomplete", f"edition {number}; some of its films are not in the folder, or damaged"
        return ("taken" if taken or counted.done else "same"), f"edition {number}"

    def _films(self, source: Source, folder: Path, counted: _Counted) -> dict[str, str]:
        def carried(blob: Blob) -> bool:
            return (folder / path_of(blob.sha256)).is_file()

        return source.films(counted, counted.done, only=carried)


class _Counted:
    """Passes on how much has arrived, and remembers it."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self.done = 0

    def __call__(self, done: int, total: int) -> None:
        self.done = done
        self._told(done, total)


def _fault(folder: Path) -> Answer | None:
    try:
        if not folder.is_absolute() or not folder.is_dir():
            return "no_folder", f"there is no folder {folder}"
        if not (folder / _HEAD).is_file():
            return "no_edition", f"there is no edition in {folder}; it has no {_HEAD}"
    except (OSError, ValueError) as error:
        return "no_folder", f"{folder} can't be read: {error}"
    return None
