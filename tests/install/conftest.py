"""A machine that remembers what it was told, and a bundle small enough to copy."""

from __future__ import annotations

import json
import os
import signal
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.domain.release import NAME
from kiosk.hub.release import make_key
from kiosk.install.layout import Layout
from kiosk.install.machine import Answer
from kiosk.install.packages import WANTED
from kiosk.install.plan import Wishes

LOOKS = ("dpkg-query", "id", "stat")


class FakeMachine:
    """Answers as Debian would: packages, users, owners and units are what the commands made them."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self.packages: set[str] = {"dbus", "chrony"}
        self.users: set[str] = {"root"}
        self.owners: dict[str, str] = {}
        self.enabled: set[str] = set()
        self.broken: dict[str, Answer] = {}
        self.changes: list[tuple[str, ...]] = []

    def run(self, command: Sequence[str]) -> Answer:
        name = command[0]
        if not (name in LOOKS or command[1] == "is-enabled"):
            self.changes.append(tuple(command))
        if name in self.broken:
            return self.broken[name]
        return {"systemctl": self._systemctl, "apt-get": self._apt}.get(name, getattr(self, f"_{name[:4]}", None))(
            command
        )

    def _dpkg(self, command: Sequence[str]) -> Answer:
        return Answer(1, "\n".join(f"{name} installed" for name in command[4:] if name in self.packages))

    def _apt(self, command: Sequence[str]) -> Answer:
        self.packages |= {word for word in command[2:] if not word.startswith("-")}
        return Answer(0, "")

    def _id(self, command: Sequence[str]) -> Answer:
        return Answer(0, command[2]) if command[2] in self.users else Answer(1, f"id: {command[2]}: no such user")

    def _user(self, command: Sequence[str]) -> Answer:
        self.users.add(command[-1])
        return Answer(0, "")

    def _stat(self, command: Sequence[str]) -> Answer:
        return Answer(0, self.owners.get(command[3], "root:root"))

    def _chow(self, command: Sequence[str]) -> Answer:
        if command[1].split(":")[0] not in self.users:
            return Answer(1, f"chown: invalid user: {command[1]}")
        self.owners[command[2]] = command[1]
        return Answer(0, "")

    def _systemctl(self, command: Sequence[str]) -> Answer:
        unit = command[-1]
        if command[1] == "is-enabled":
            return Answer(0, "enabled") if unit in self.enabled else Answer(1, "disabled")
        if command[1] == "enable":
            assert (self.prefix / "etc/systemd/system" / unit).is_file()
            self.enabled.add(unit)
        return Answer(0, "")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """What a command sets for its whole process does not outlive the test."""
    umask = os.umask(0o022)
    hang_up = signal.getsignal(signal.SIGHUP)
    yield
    os.umask(umask)
    signal.signal(signal.SIGHUP, hang_up)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """An empty Debian 12."""
    prefix = tmp_path / "machine"
    (prefix / "etc").mkdir(parents=True)
    words = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
    (prefix / "etc/os-release").write_text(words, encoding="utf-8")
    return Layout(prefix)


@pytest.fixture
def machine(layout: Layout) -> FakeMachine:
    return FakeMachine(layout.prefix)


def make_bundle(folder: Path, version: str, words: str = "a program") -> Path:
    """What PyInstaller makes, in small: a program, its metadata, a library and a link to it."""
    inside = folder / "_internal"
    (inside / f"ntc_kiosk-{version}.dist-info").mkdir(parents=True)
    (inside / f"ntc_kiosk-{version}.dist-info/METADATA").write_text("Name: ntc-kiosk\n", encoding="utf-8")
    (inside / "libone.so.1").write_text("library", encoding="utf-8")
    (inside / "libone.so").symlink_to("libone.so.1")
    (folder / NAME).write_text(words, encoding="utf-8")
    (folder / NAME).chmod(0o777)
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return make_bundle(tmp_path / "dist", "1.4.0")


def a_root() -> dict[str, dict[str, object]]:
    """A ``root.json`` as The Update Framework writes it."""
    roles = {role: {"keyids": ["a1"], "threshold": 1} for role in ("root", "snapshot", "targets", "timestamp")}
    keys = {"a1": {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": "00" * 32}}}
    signed = {"_type": "root", "version": 1, "expires": "2036-11-01T00:00:00Z", "keys": keys, "roles": roles}
    return {"signed": signed, "signatures": [{"keyid": "a1", "sig": "00" * 64}]}  # type: ignore[dict-item]


@pytest.fixture
def wishes(tmp_path: Path, bundle: Path) -> Wishes:
    root = tmp_path / "root.json"
    root.write_text(json.dumps(a_root()), encoding="utf-8")
    key = make_key(tmp_path / "release.pem")
    settings = {"centre": "umea", "source": "https://hub.example/publication", "width_mm": 392}
    return Wishes(bundle, settings, root=root, release_key=key)


def picture(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Everything below a folder: modes, contents, links."""
    found = {}
    for path in sorted(folder.rglob("*")):
        content = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        found[str(path.relative_to(folder))] = (stat.S_IMODE(path.lstat().st_mode), content)
    return found


ALL_PACKAGES = {group.split("|")[0] for group in WANTED}
