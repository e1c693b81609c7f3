"""What this machine is, for whoever reads the figures later; and what its processes hold in memory."""

from __future__ import annotations

import os
import platform
from pathlib import Path

_PROC = Path("/proc")


def facts() -> list[str]:
    """A line each: processor, memory, system, what drew the picture."""
    return [
        f"processor  {_processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start",
        f"memory     {_total_memory() / 2**30:.0f} GiB",
        f"system     {platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {_qt()}",
        "display    Xvfb 1080x1920, Qt platform xcb; without a graphics card both draw in software",
    ]


def session_pss(leader: int) -> int:
    """Bytes of memory of all processes in the session of ``leader``, a page shared by n counted as 1/n."""
    return sum(_pss(each) for each in session(leader))


def session(leader: int) -> list[int]:
    """The processes in the session that ``leader`` leads."""
    found = [int(each.name) for each in _PROC.iterdir() if each.name.isdigit()]
    return [pid for pid in found if _session_of(pid) == leader]


def resident(pid: int) -> int:
    """Bytes of memory of one process, with all that it shares: its part of that would change with what others run."""
    return _rolled_up(pid, "Rss:")


def _session_of(pid: int) -> int:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return -1


def _pss(pid: int) -> int:
    return _rolled_up(pid, "Pss:")


def _rolled_up(pid: int, row: str) -> int:
    try:
        lines = (_PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(row)), 0)


def _processor() -> str:
    lines = (_PROC / "cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _total_memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _qt() -> str:
    from importlib.metadata import version

    return version("PySide6-Essentials")
