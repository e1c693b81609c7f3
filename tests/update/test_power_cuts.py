"""The power fails at each change that an update makes to the disk; what is left runs, and the next start ends it."""

from __future__ import annotations

import os
import shutil
import sys
import warnings
from pathlib import Path

import pytest

from tests.update.stand import FRAIL, NEW, OLD, Stand, is_whole, make_stand

_CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.symlink", "os.mkdir", "os.chmod", "shutil.rmtree"}
_POWER_CUT, _DONE, _FAILED = 77, 0, 1


def cut_power(stand: Stand, archive: Path, change: int) -> int:
    """Update in a process of its own, which ends without a word before its n-th change; how it ended."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of fork beside threads: the child needs none of them
        child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    counted = 0

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal counted
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if event in _CHANGES or writes:
            if counted == change:
                os._exit(_POWER_CUT)
            counted += 1

    try:
        sys.addaudithook(count)
        stand.update().take(archive)
    except BaseException:  # noqa: BLE001  the child of a test must never go on as a second pytest
        os._exit(_FAILED)
    os._exit(_DONE)


@pytest.mark.parametrize("way", ["healthy", FRAIL])
def test_a_power_cut_at_any_moment_leaves_a_whole_version_and_the_next_start_settles_it(
    tmp_path: Path, way: str
) -> None:
    seen: set[str | None] = set()
    ended, change = _POWER_CUT, 0
    while ended == _POWER_CUT:
        folder = tmp_path / "kiosk"
        stand = make_stand(folder)
        archive = stand.release()
        stand.machine.ways[NEW] = way
        ended = cut_power(stand, archive, change)
        assert is_whole(stand.layout), f"after change {change}"
        seen.add(stand.layout.current_version())
        _next_start(stand, archive)
        shutil.rmtree(folder)
        change += 1
    assert ended == (_DONE if way == "healthy" else _FAILED)
    assert seen == {OLD, NEW}
    assert change > 25


def _next_start(stand: Stand, archive: Path) -> None:
    stand.machine.ways.clear()  # whatever was wrong with the new version, it was not the power cut's doing
    stand.update().settle()
    assert not stand.layout.trial.exists()
    assert is_whole(stand.layout)
    if stand.layout.current_version() == OLD:
        stand.update().take(archive)
    assert stand.layout.current_version() == NEW
    assert is_whole(stand.layout)
    assert not [name for name in stand.versions() if name.startswith(".")]
