"""What Qt says while the screen runs: anything that is not on the short list of known noise is a fault.

It is read from the process's own standard error. A message handler in Python is no choice here: threads of the film
player speak too, and would wait for an interpreter that waits for them.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

KNOWN_NOISE = (
    r"qt\.multimedia\.symbolsresolver|pipewire",  # Qt looks for PipeWire and VA-API, and does without
    r"No audio device detected|PulseAudioService: pa_context_connect\(\) failed",  # the machine has no loudspeaker
    r"QSoundEffect: playback of this format is not supported",  # and the chime none to sound from
    r"Using Qt multimedia with FFmpeg|No HW decoder found|No RHI backend",  # what films are read and drawn with
    r"^Input #\d|^  ",  # FFmpeg lists what is in a film
    r"This plugin does not support propagateSizeHints|Could not (initialize|create).*(GLX|EGL)",  # no real display
    r"Member contentWidth of the object PopupList_QMLTYPE",  # a list of the virtual keyboard, which never shows
    r"does not answer \(NewConnectionError\)$",  # the agent has lost the hub, on purpose
)

SPOILT_FILM = r"Could not open media. FFmpeg error description: Invalid data"
"""What is said of the film that is broken on purpose."""


@contextmanager
def listening(*expected: str) -> Iterator[list[str]]:
    """All lines on standard error but the known noise and those ``expected``. The list is filled at the end."""
    heard: list[str] = []
    sys.stderr.flush()
    before = os.dup(2)
    with tempfile.TemporaryFile() as caught:
        os.dup2(caught.fileno(), 2)
        try:
            yield heard
        finally:
            sys.stderr.flush()
            os.dup2(before, 2)
            os.close(before)
            caught.seek(0)
            said = caught.read().decode(errors="replace").splitlines()
            known = [re.compile(pattern) for pattern in (*KNOWN_NOISE, *expected)]
            heard += [line for line in said if line and not any(pattern.search(line) for pattern in known)]
