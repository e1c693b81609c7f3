"""Looking for internet sockets of this process: those that Python asks for, and those that exist, whoever made them."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

_FAMILIES = {socket.AF_INET: "IPv4", socket.AF_INET6: "IPv6"}
_TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")
_NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request")


def watch_sockets() -> list[str]:
    """A list that grows by what Python asks of the internet from now on. It can't be stopped again."""
    asked: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.__new__" and arguments[1] in _FAMILIES:
            asked.append(f"a socket: {_FAMILIES[arguments[1]]}")  # type: ignore[index]
        elif event in _NAMES:
            asked.append(f"{event} {arguments!r}")

    sys.addaudithook(hook)
    return asked


def internet_sockets() -> list[str]:
    """The internet sockets that this process has open: the table and the line of each."""
    mine = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue  # the descriptor of the listing itself
        if target.startswith("socket:["):
            mine.add(target[8:-1])
    found = []
    for table in _TABLES:
        path = Path("/proc/self/net", table)
        if path.exists():
            rows = [line.split() for line in path.read_text().splitlines()[1:]]
            found += [f"{table} {row[1]} {row[2]}" for row in rows if len(row) > 9 and row[9] in mine]
    return found
