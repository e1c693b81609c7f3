"""What a kiosk's screen takes over from the environment that it was started in: what it needs, and nothing else.

Some variables have already acted when the first line of ours runs: on the linker, on Python. So where any that could
steer this program is found, the program starts itself once more, in the same process, without them. Nothing of Qt is
imported here, and no value is ever logged.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import resource
import signal
import sys
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from kiosk.log_values import OwnWords

_LOG = logging.getLogger(__name__)
_MARK = "NTC_KIOSK_STARTED_CLEAN"  # holds the process's id, which the new start keeps
_MOST_NAMES = 40

_ANY = r"[^\n]*"
_WORD = r"[A-Za-z0-9_.@:,+/-]*"
_NUMBER = r"[0-9]{1,12}"
ALLOWED: dict[str, str] = {
    **dict.fromkeys(("HOME", "USER", "LOGNAME", "PATH", "TMPDIR"), _ANY),
    **dict.fromkeys(("LANG", "LANGUAGE", "TZ"), _WORD),
    **{f"LC_{part}": _WORD for part in ("ALL", "CTYPE", "COLLATE", "MESSAGES", "MONETARY", "NUMERIC", "TIME")},
    **dict.fromkeys(("WAYLAND_DISPLAY", "DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR"), _ANY),
    **{f"XDG_{part}": _WORD for part in ("SEAT", "VTNR", "SESSION_ID", "SESSION_TYPE", "SESSION_CLASS")},
    **dict.fromkeys(("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), _ANY),
    **dict.fromkeys(("NOTIFY_SOCKET", "LISTEN_FDNAMES", "JOURNAL_STREAM", "INVOCATION_ID"), _ANY),
    **dict.fromkeys(("WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "SYSTEMD_EXEC_PID"), _NUMBER),
    **{f"{part}_DIRECTORY": _ANY for part in ("STATE", "CACHE", "LOGS", "RUNTIME", "CONFIGURATION", "CREDENTIALS")},
    **dict.fromkeys(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"), r"unix:[^\n]*"),  # no bus of a network
    **dict.fromkeys(("PULSE_SERVER", "SPEECHD_ADDRESS"), r"(/|unix:/|unix_socket:/)[^\n]*"),
    **dict.fromkeys(("PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR", "PIPEWIRE_REMOTE", "ALSA_CARD"), _WORD),
    **dict.fromkeys(("MALLOC_ARENA_MAX", "MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"), _NUMBER),
    "QT_QPA_PLATFORM": r"(offscreen|minimal|wayland|wayland-egl|xcb|eglfs|linuxfb)",
    "QT_QUICK_BACKEND": r"software",
}
"""The variables that stay, each with what its whole value has to look like."""

_STEERING = re.compile(
    r"_?_?(QT|QML|QSG_|PYTHON|LD_|GLIBC_|GCONV_|LOCPATH|MALLOC_|ALSA_|GST_|GTK_|GDK_|GIO_|LIBGL_|MESA_|EGL_|GBM_|GL_"
    r"|LIBVA_|VDPAU_|VK_|DRI_|AV_|FFMPEG|FONTCONFIG_|XKB_|XCURSOR_|XDG_CONFIG|XDG_DATA_DIRS|XDG_CURRENT|BROWSER)"
)

_QT_WITH_VALUE = (
    *("platform", "platformpluginpath", "platformtheme", "plugin", "qmljsdebugger", "qwindowgeometry", "qwindowtitle"),
    *("qwindowicon", "geometry", "display", "session", "style", "stylesheet", "icon", "title", "name", "dpi"),
)
_QT_ALONE = ("reverse", "widgetcount", "sync", "nograb", "dograb", "testability")


@dataclass(frozen=True)
class Sorted:
    """An environment, sorted: what stays, and the names of what could steer the program and doesn't stay."""

    kept: dict[str, str]
    steering: tuple[str, ...]


def sort_out(environment: Mapping[str, str], *, bundle: str | None) -> Sorted:
    """Sort an environment. ``bundle`` is the folder of PyInstaller's bundle, whose hook for Qt has set some too."""
    kept, steering = {}, []
    for name, value in environment.items():
        if name in ALLOWED and re.fullmatch(ALLOWED[name], value):
            kept[name] = value
        elif bundle is not None and _is_bundles_own(name, value, bundle):
            continue  # set anew at each start, whatever it was before
        elif name in ALLOWED or _STEERING.match(name):
            steering.append(name)
    kept.setdefault("QT_QPA_PLATFORM", _platform(kept))
    if not kept["QT_QPA_PLATFORM"]:
        del kept["QT_QPA_PLATFORM"]
    return Sorted(kept, tuple(sorted(steering)))


def hold(
    environment: MutableMapping[str, str] = os.environ,
    *,
    execve: Callable[[str, list[str], Mapping[str, str]], NoReturn] = os.execve,
) -> None:
    """Leave in ``environment`` only what a kiosk needs; start the program anew where more than that has to go.

    Also: no file with the memory of a crashed screen, and no end because a terminal hung up.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    bundle = getattr(sys, "_MEIPASS", None)
    started_clean = environment.pop(_MARK, "") == str(os.getpid())
    found = sort_out(environment, bundle=bundle)
    if found.steering:
        _tell(found.steering)
        if not started_clean:
            logging.shutdown()
            command = again()
            execve(command[0], command, {**found.kept, _MARK: str(os.getpid())})
        _LOG.error("starting without these variables did not help; something sets them each time")
    for name in set(environment) - set(found.kept):
        if bundle is None or not _is_bundles_own(name, environment[name], bundle):
            del environment[name]
    environment.update(found.kept)


def _is_bundles_own(name: str, value: str, bundle: str) -> bool:
    """Whether PyInstaller's hook for Qt has set this, which runs after ``.ci/bundle_start.py`` has removed the rest."""
    qt = f"{bundle}/PySide6/Qt"
    return {"QT_PLUGIN_PATH": f"{qt}/plugins", "QML2_IMPORT_PATH": f"{qt}/qml"}.get(name) == value


def again() -> list[str]:
    """The command that is running, so that Python looks for nothing in its environment or in the folder of now."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    package = str(Path(__file__).resolve().parents[2])
    start = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module('kiosk', run_name='__main__')"
    return [sys.executable, "-I", "-c", start, package, *sys.argv[1:]]


def take_qt_arguments(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take what Qt would take from a command line. Nobody reads it; its names go to ``qt_arguments``."""
    for name in (*_QT_WITH_VALUE, *_QT_ALONE):
        parser.add_argument(
            *(f"-{name}", f"--{name}"),
            action=_Ignored,
            dest="qt_arguments",
            nargs="?" if name in _QT_WITH_VALUE else 0,
            default=[],
            help=argparse.SUPPRESS,
        )


def tell_ignored(arguments: argparse.Namespace) -> None:
    """Log which arguments of Qt were typed and do nothing."""
    for flag in dict.fromkeys(arguments.qt_arguments):
        _LOG.warning("ignored: %s is for Qt, which takes no orders from the command line", OwnWords(flag))


class _Ignored(argparse.Action):
    """Keeps an argument's name, and throws its value away."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002
        namespace: argparse.Namespace,
        values: object,  # noqa: ARG002
        option_string: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, [*getattr(namespace, self.dest), option_string])


def _tell(names: Sequence[str]) -> None:
    """Log names alone, and only as many, and with such signs, as a line of a log can bear."""
    shown = [re.sub(r"[^A-Za-z0-9_]", "?", name)[:60] for name in names[:_MOST_NAMES]]
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    _LOG.warning("ignored in kiosk mode, from the environment: %s", OwnWords(", ".join(shown) + more))


def _platform(kept: Mapping[str, str]) -> str:
    """Qt's platform for the display that is there; empty where there is none, and Qt says so itself."""
    names = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return ";".join(platform for platform, name in names if kept.get(name))
