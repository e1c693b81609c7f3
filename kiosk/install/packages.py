"""Which packages of Debian or Ubuntu a kiosk needs, and the step that installs those that are missing.

What the bundle carries is not here: Python, Qt, its libraries of pictures and films.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.install.machine import Machine
from kiosk.install.steps import run

WANTED = (
    "ca-certificates",  # no address of the hub is trusted without
    "tzdata",  # the hours of the centre
    *("cage", "dbus", "libpam-systemd", "pulseaudio"),  # the display, its session, the sound
    *("libegl1", "libgl1", "libgl1-mesa-dri", "libgbm1", "libdrm2"),  # drawing
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libxkbcommon0"),  # talking to the display
    *("libx11-xcb1", "libdbus-1-3", "libfontconfig1", "libglib2.0-0t64|libglib2.0-0", "libgssapi-krb5-2", "libpulse0"),
    "systemd-timesyncd|chrony|ntpsec|openntpd",  # a wrong clock makes good signatures look expired
)
"""Each a package; of ``a|b`` either will do, and the last is asked for, or for the clock the first."""

_ASKED_FIRST = "systemd-timesyncd"


@dataclass(frozen=True, slots=True)
class Packages:
    """Installs those of ``WANTED`` that are missing. ``missing`` is what the plan found."""

    missing: tuple[str, ...]

    @property
    def title(self) -> str:
        """What it is."""
        return "packages of the system"

    def is_done(self, machine: Machine) -> bool:  # noqa: ARG002 - the plan has looked
        """Whether all are here."""
        return not self.missing

    def lines(self) -> list[str]:
        """The two commands."""
        return [f"run: {' '.join(command)}" for command in self._commands()]

    def do(self, machine: Machine) -> None:
        """Fetch and install."""
        advice = "See that the network is up and /etc/apt names a mirror, then run it again; nothing else was changed"
        for command in self._commands():
            run(machine, command, advice)

    def _commands(self) -> list[tuple[str, ...]]:
        install = ("apt-get", "install", "-y", "-q", "--no-install-recommends", *self.missing)
        return [("apt-get", "update", "-q"), install]


def missing(machine: Machine) -> tuple[str, ...]:
    """The names to ask apt for."""
    names = [name for group in WANTED for name in group.split("|")]
    said = machine.run(("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names)).said
    here = {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}
    groups = [group.split("|") for group in WANTED]
    return tuple(_ASKED_FIRST if _ASKED_FIRST in group else group[-1] for group in groups if here.isdisjoint(group))
