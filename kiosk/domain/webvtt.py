"""Captions: the part of WebVTT that spoken words need.

Timing, text and the tags to drop are read by the W3C's "WebVTT: The Web Video Text Tracks Format"; regions, styles and
positions are left out, because the screen has one place for captions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"^{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?$", re.ASCII)
_TAG = re.compile(r"</?(?:c|i|b|u|v|lang|ruby|rt)(?:[.\s][^<>]*)?>|<[\d:.]+>")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\N{NO-BREAK SPACE}"}
_MOST_CUES = 5_000


@dataclass(frozen=True, slots=True)
class Cue:
    """Words shown from ``start`` to ``end``, in milliseconds."""

    start: int
    end: int
    text: str


class CaptionsError(ValueError):
    """The captions can't be read. ``line`` counts from 1."""

    def __init__(self, line: int, reason: str) -> None:
        self.line = line
        self.reason = reason
        super().__init__(f"line {line}: {reason}")


def parse(source: str) -> tuple[Cue, ...]:
    """The cues of a WebVTT file in the order of their start.

    Raises CaptionsError where the header is missing, a timing line can't be read, a cue ends before it starts or starts
    before the one above it, or there are too many.
    """
    lines = source.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.match(r"^WEBVTT(?:[ \t].*)?$", lines[0]):
        raise CaptionsError(1, "the first line must be WEBVTT")
    cues: list[Cue] = []
    number = _after_block(lines, 0)
    while number < len(lines):
        end = _after_block(lines, number)
        cue = _cue(lines, number, end)
        if cue is not None:
            if cues and cue.start < cues[-1].start:
                raise CaptionsError(number + 1, "this cue starts before the one above it")
            cues.append(cue)
        if len(cues) > _MOST_CUES:
            raise CaptionsError(number + 1, f"there are more than {_MOST_CUES} cues")
        number = end
    return tuple(cues)


def cue_at(cues: tuple[Cue, ...], position: int) -> int:
    """The index of the cue shown at ``position`` milliseconds, the latest one where two overlap; -1 for none."""
    for index in range(len(cues) - 1, -1, -1):
        if cues[index].start <= position < cues[index].end:
            return index
    return -1


def _after_block(lines: list[str], number: int) -> int:
    while number < len(lines) and lines[number].strip():
        number += 1
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number


def _cue(lines: list[str], begin: int, end: int) -> Cue | None:
    block = [line for line in lines[begin:end] if line.strip()]
    if not block or block[0].split(maxsplit=1)[0] in {"NOTE", "STYLE", "REGION"}:
        return None
    timing = 0 if "-->" in block[0] else 1
    match = _TIMING.match(block[timing]) if timing < len(block) else None
    if match is None:
        raise CaptionsError(begin + timing + 1, "a timing such as 00:00:01.000 --> 00:00:04.000 is expected here")
    start, stop = _milliseconds(match.groups()[:4]), _milliseconds(match.groups()[4:])
    if stop <= start:
        raise CaptionsError(begin + timing + 1, "the cue ends before it starts")
    return Cue(start, stop, _plain("\n".join(block[timing + 1 :])))


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _plain(text: str) -> str:
    text = _TAG.sub("", text)
    return re.sub("|".join(_ENTITIES), lambda found: _ENTITIES[found.group()], text)
