"""Small films in the house format, made on the spot."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame

_RATE, _SOUND_RATE = 25, 48_000


def make_film(path: Path, *, seconds: int = 2, sound: bool = True) -> Path:
    """An MP4 with H.264, and silent AAC where ``sound``; the picture brightens frame by frame."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as film:
        picture = film.add_stream("libx264", rate=_RATE)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        voice = film.add_stream("aac", rate=_SOUND_RATE) if sound else None
        for number in range(seconds * _RATE):
            frame = VideoFrame(64, 48, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes([number * 4 % 256]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, _RATE)
            film.mux(picture.encode(frame))
        film.mux(picture.encode(None))
        if voice is not None:
            for start in range(0, seconds * _SOUND_RATE, 1024):
                silence = AudioFrame(format="fltp", layout="stereo", samples=1024)
                for channel in silence.planes:
                    channel.update(bytes(channel.buffer_size))
                silence.sample_rate, silence.pts, silence.time_base = _SOUND_RATE, start, Fraction(1, _SOUND_RATE)
                film.mux(voice.encode(silence))
            film.mux(voice.encode(None))
    return path
