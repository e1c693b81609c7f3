"""An installed kiosk under a folder of its own, a machine that only plays one, and releases that are really signed."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from kiosk.blobs import sha256_of
from kiosk.domain.release import NAME, PAYLOAD_TYPE, Release
from kiosk.hub.release import make_key, make_release
from kiosk.install.layout import UNITS, Layout, link
from kiosk.install.machine import Answer
from kiosk.update.health import Patience, Time
from kiosk.update.update import Update

OLD, NEW = "1.9.0", "1.10.0"
HEALTHY, DEAD, SLOW, FRAIL = "healthy", "does not start", "never gets ready", "crashes after a while"


@dataclass
class PlayedMachine:
    """Plays systemd and the program. ``ways`` says how a version behaves; all others are healthy."""

    layout: Layout
    ways: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    rehearsal: Answer = field(default_factory=lambda: Answer(0, ""))
    restarts: list[str] = field(default_factory=list)
    started: float = 0.0
    interrupted: bool = False
    rehearsed_as: list[tuple[str, ...]] = field(default_factory=list)
    plan: str = "is so    packages of the system\nNothing was changed."

    def run(self, command: Sequence[str]) -> Answer:
        match list(command):
            case [*before, "timeout", _, program, "--version"]:
                self.rehearsed_as.append(tuple(before))
                return Answer(0, f"kiosk {Path(program).parent.name}\n")
            case [*before, "timeout", _, _, "update", "--rehearse"]:
                self.rehearsed_as.append(tuple(before))
                return self.rehearsal
            case [program, "install", "--dry-run"]:
                assert program == str(self.layout.executable)
                return Answer(0, self.plan)
            case ["systemctl", "reset-failed", *_]:
                return Answer(1, "not loaded")
            case ["systemctl", "restart", *_]:
                return self._restart()
            case ["systemctl", "show", _, unit] if unit in UNITS:
                return Answer(0, "\n".join(self._state()))
        raise AssertionError(f"it was asked for {command}")

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        if self.interrupted:
            raise KeyboardInterrupt

    def _way(self) -> str:
        return self.ways.get(self.layout.current_version() or "", HEALTHY)

    def _restart(self) -> Answer:
        self.restarts.append(self.layout.current_version() or "nothing")
        self.started = self.seconds
        return Answer(1, "Job failed\nSee systemctl status") if self._way() == DEAD else Answer(0, "")

    def _state(self) -> tuple[str, str]:
        age = self.seconds - self.started
        states = {DEAD: "failed", SLOW: "activating"}
        run = len(self.restarts) * 100 + (int(age // 20) if self._way() == FRAIL else 0)
        return f"ActiveState={states.get(self._way(), 'active')}", f"InvocationID={run}"


@dataclass
class Stand:
    """A kiosk with version ``OLD`` installed, and the Center's key."""

    folder: Path
    layout: Layout
    machine: PlayedMachine
    key: Path
    said: list[str] = field(default_factory=list)

    def update(self) -> Update:
        clock = Time(now=lambda: self.machine.seconds, wait=self.machine.wait)
        return Update(self.layout, self.machine, self.said.append, Patience(), clock)

    def release(self, version: str = NEW, key: Path | None = None) -> Path:
        """A release as the hub makes it."""
        made = bundle(self.folder / f"bundle-{version}", version)
        return make_release(made, key or self.key, self.folder / "offered")[0]

    def odd_release(self, *members: tuple[tarfile.TarInfo, bytes], unpacked: int = 1000) -> Path:
        """A release signed by the right key, with just these members in it."""
        archive = self.folder / Release(NEW, 1, "", 1).file
        with tarfile.open(archive, "w:xz") as tar:
            for member, content in members:
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
        self.sign(archive, unpacked=unpacked)
        return archive

    def sign(self, archive: Path, *, unpacked: int = 1000) -> None:
        release = Release(NEW, archive.stat().st_size, sha256_of(archive), unpacked)
        self.sign_words(archive, release.to_bytes())

    def sign_words(self, archive: Path, payload: bytes, kind: str = PAYLOAD_TYPE) -> None:
        envelope = Envelope(payload, kind, {})
        envelope.sign(CryptoSigner(load_pem_private_key(self.key.read_bytes(), None)))
        letter(archive).write_text(json.dumps(envelope.to_dict()))

    def versions(self) -> list[str]:
        return sorted(path.name for path in self.layout.versions.iterdir())


def letter(archive: Path) -> Path:
    return archive.with_name(archive.name.removesuffix(".tar.xz") + ".json")


def bundle(place: Path, version: str) -> Path:
    """What ``make bundle`` makes, as small as can be."""
    info = place / "_internal" / f"ntc_kiosk-{version}.dist-info"
    info.mkdir(parents=True, exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: ntc-kiosk\nVersion: {version}\n")
    (place / NAME).write_text(f"the program {version}")
    (place / NAME).chmod(0o755)
    (place / "_internal" / "qt").mkdir(exist_ok=True)
    (place / "_internal" / "qt" / "libqt.so").write_bytes(version.encode() * 100)
    if not (place / "_internal" / "libqt.so").is_symlink():
        (place / "_internal" / "libqt.so").symlink_to("qt/libqt.so")
    return place


def is_whole(layout: Layout) -> bool:
    """Whether what the link leads to is a version with all that belongs to it."""
    version = layout.current_version()
    place = layout.current
    return (
        version is not None
        and (place / NAME).read_text() == f"the program {version}"
        and (place / "_internal" / "libqt.so").read_bytes() == version.encode() * 100
    )


def make_stand(folder: Path) -> Stand:
    layout = Layout(folder / "machine")
    for version in ("1.8.0", OLD):
        bundle(layout.version(version), version)
    link(layout.current, Path("versions") / OLD)
    layout.data.mkdir(parents=True)
    key = folder / "release.pem"
    layout.config_folder.mkdir(parents=True)
    make_key(key).replace(layout.release_key)
    return Stand(folder, layout, PlayedMachine(layout), key)
