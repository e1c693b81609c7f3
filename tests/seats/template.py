"""What every story begins with, made once, for to make it anew costs as much as the story: a hub and kiosks that have
met, as files to be copied; and SQL, compiled.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine

from kiosk.paths import DataFolder
from kiosk.store.ledger_backup import back_up

from .world import SAVED, Hub, Kiosk

KIOSKS = 3
SHM = Path("/dev/shm")  # nothing here has to outlive the run, and no disk is waited for
_COMPILED: dict[Any, Any] = {}
_DIALECTS: dict[str, Any] = {}  # a statement is compiled for one of them


def new_room() -> Path:
    """An empty folder in memory, where there is such a place."""
    return Path(tempfile.mkdtemp(prefix="kiosk-seats-", dir=SHM if SHM.is_dir() else None))


def compiling_once(*about: Any, **more: Any) -> Engine:  # whatever create_engine takes
    """An engine that knows every statement that one before it has compiled."""
    made = create_engine(*about, **more)
    made.update_execution_options(compiled_cache=_COMPILED)
    made.dialect = _DIALECTS.setdefault(made.dialect.name, made.dialect)
    return made


def begin_from_the_template(root: Path) -> list[str]:
    """Lay the files of the hub and its kiosks, and a backup of each, into a folder; the kiosks' devices."""
    made, devices = _template()
    shutil.copytree(made, root, dirs_exist_ok=True)
    return devices


@cache
def _template() -> tuple[Path, list[str]]:
    root = new_room()
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    hub = Hub(root)
    hub.open_slots()
    kiosks = [Kiosk(DataFolder(root / f"kiosk-{number}"), hub, hub.enrol().id, number) for number in range(KIOSKS)]
    for kiosk in kiosks:
        kiosk.live()
        kiosk.live()
        back_up(kiosk.folder.ledger, kiosk.folder.root / SAVED)
    hub.save()
    for kiosk in kiosks:
        kiosk.end()
    hub.close()
    return root, [kiosk.device for kiosk in kiosks]
