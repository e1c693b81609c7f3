"""Hearing what Qt complains about, without a line of Python on Qt's threads.

A message handler in Python deadlocks with QMediaPlayer: its threads say something, and wait for Python, which waits in
``stop()`` for those threads. So Qt's own handler writes to standard error, in a form that tells its messages from all
other words there, and this module reads them. No test that plays a film may install a handler of its own.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import qSetMessagePattern

NOISE = (
    # QtMultimedia looks for PipeWire, which it needs for screen capture only, and says so where it is not installed.
    "Couldn't load pipewire-0.3 library",
    "Couldn't resolve pipewire-0.3 symbols",
    # It looks for VA-API too, to decode on a graphics card, and decodes on the processor where it is not installed.
    "Couldn't load va",
    "Couldn't resolve va",
    # A machine that runs tests has no loudspeaker, and films play on without one.
    "No audio device detected",
    "PulseAudioService: pa_context_connect() failed",
    "QSoundEffect: playback of this format is not supported on the selected audio device",
    # The software renderer has no graphics interface that frames could be converted with; they are converted without.
    "No RHI backend. Using CPU conversion.",
    # Qt stops the timer of its animations by an event that waits; where all of them ended meanwhile, it does so twice.
    "QUnifiedTimer::stopAnimationDriver: driver is not running",
)
"""What the libraries themselves complain about. Everything else that Qt says from WARNING up is a fault."""

_PLAIN = "%{if-category}%{category}: %{endif}%{message}"  # Qt's own
PATTERN = f"\x1e%{{type}}\x1d{_PLAIN}\x1f"
ENVIRONMENT = {"QT_MESSAGE_PATTERN": PATTERN, "QT_FORCE_STDERR_LOGGING": "1"}
"""For a child process whose standard error ``sort`` is to read."""

_MESSAGE = re.compile("\x1e(\\w+)\x1d(.*?)\x1f\n?", re.DOTALL)
_HARMLESS = {"debug", "info"}


@dataclass
class Heard:
    """What was said: Qt's messages from WARNING up that are no noise, and all words that are not Qt's."""

    messages: list[str] = field(default_factory=list)
    others: str = ""


def sort(said: str) -> Heard:
    """Part what came on standard error."""
    messages = [words for kind, words in _MESSAGE.findall(said) if kind not in _HARMLESS]
    told = [words for words in messages if not any(each in words for each in NOISE)]
    return Heard(told, _MESSAGE.sub("", said))


@contextmanager
def listening() -> Iterator[Heard]:
    """What is said on standard error within; filled when it ends. All words that are not Qt's are passed on then.

    Not for a fixture: between the phases of a test, pytest takes standard error back.
    """
    heard = Heard()
    before = os.dup(2)
    qSetMessagePattern(PATTERN)
    try:
        with tempfile.TemporaryFile() as said:
            os.dup2(said.fileno(), 2)
            try:
                yield heard
            finally:
                os.dup2(before, 2)
                said.seek(0)
                sorted_out = sort(said.read().decode(errors="replace"))
                heard.messages, heard.others = sorted_out.messages, sorted_out.others
                os.write(2, heard.others.encode())
    finally:
        qSetMessagePattern(_PLAIN)
        os.close(before)
