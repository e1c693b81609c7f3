"""What the bundle takes on disk: screen and agent, and all that they need."""

from __future__ import annotations

from tests.benchmarks.figures import AbsentError, Figure, Promise, Target
from tests.benchmarks.setting import Setting

PROMISES = (Promise("bundle on disk", "MB", Target(most=330)),)


def measure(setting: Setting) -> list[Figure]:
    """The sum of its files; a link counts as the few bytes that it is."""
    if not setting.bundle.is_dir():
        raise AbsentError("dist/ntc-kiosk is not there: make bundle")
    sizes = {path: path.lstat().st_size for path in setting.bundle.rglob("*") if path.is_symlink() or path.is_file()}
    largest = sorted(sizes.items(), key=lambda item: -item[1])[:3]
    words = ", ".join(f"{path.name} {_megabytes(size):.0f}" for path, size in largest)
    return [Figure(_megabytes(sum(sizes.values())), None, f"the largest: {words}")]


def _megabytes(size: int) -> float:
    return size / 1e6
