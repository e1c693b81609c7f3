"""Films as somebody brings them on a stick."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
from PIL import Image


def film(path: Path, seconds: int = 1, size: tuple[int, int] = (64, 36), codec: str = "mpeg4", **options: str) -> Path:
    """A film that is not in the house format."""
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(25 * seconds):
            frame = av.VideoFrame.from_image(Image.effect_noise(size, 40 + number % 7).convert("RGB"))
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
