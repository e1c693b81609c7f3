"""One process at a time: a lock on a file, which the system gives back when the process ends, however it ends.

It does not know what the processes do.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import WorldError


@contextmanager
def alone(lock: Path, otherwise: str) -> Iterator[None]:
    """Hold the file ``lock``, in a folder that is made where it is missing.

    Raises WorldError with the sentence ``otherwise`` when another process holds it, and OSError where it can't be
    written.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WorldError(otherwise) from error
        yield
