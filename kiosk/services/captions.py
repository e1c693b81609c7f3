"""The captions of a film, read from the media folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.webvtt import CaptionsError, Cue, parse

if TYPE_CHECKING:
    from kiosk.domain.documents import Video
    from kiosk.domain.languages import Language
    from kiosk.paths import DataFolder

_LARGEST = 1_000_000  # bytes


def captions(folder: DataFolder, video: Video, language: Language) -> tuple[Cue, ...]:
    """Those that somebody reads who speaks a language; none where there are none, or they can't be read."""
    named = video.captions.read(language)
    if named is None or named.blob is None:
        return ()
    path = folder.shown(named.blob.sha256)
    try:
        if path.stat().st_size > _LARGEST:
            return ()
        return parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, CaptionsError):
        return ()
