"""Makes the films, their posters and the chime: ``python render.py [name ...]``.

A name is a film's folder, ``posters`` or ``chime``; without one, everything is made.

Pictures are drawn as SVG, one by one, and encoded in the house format. This module must not know what a film shows.
"""

from __future__ import annotations

import sys
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import resvg_py
from av.audio.stream import AudioStream
from av.video.frame import PictureType
from av.video.stream import VideoStream

import posters
import scenes_dispenser_evening
import scenes_heart_care
import scenes_visit_evening
import sound
from draw import HEIGHT, WIDTH
from film import Film
from score import chime, score

VIDEOS = Path(__file__).resolve().parents[1]
SOUNDS = VIDEOS.parents[1] / "sounds"
FPS = 25
FILMS = (scenes_heart_care.FILM, scenes_dispenser_evening.FILM, scenes_visit_evening.FILM)
CRF = {"remote-visit-film": 28}
"""How much is left out, where it is not 25: falling snow would make a large file."""
BT709 = 1
"""The number of ITU-R BT.709 for primaries, transfer and matrix alike; range 1 is the limited one."""


def image(svg: str) -> av.VideoFrame:
    """The picture as a frame."""
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, skip_system_fonts=True))
    decoder = av.CodecContext.create("png", "r")
    frame = next(f for packet in (av.Packet(png), None) for f in decoder.decode(packet))
    frame = frame.reformat(
        WIDTH, HEIGHT, "yuv420p", src_colorspace="ITU709", dst_colorspace="ITU709", dst_color_range="MPEG"
    )
    frame.pict_type = PictureType.NONE  # a decoded PNG calls itself a key picture, and the encoder would believe it
    return frame


def video_stream(container: av.container.OutputContainer, crf: int) -> VideoStream:
    """H.264 High, a key picture every two seconds."""
    options = {"crf": str(crf), "preset": "slow", "profile": "high", "tune": "animation", "x264-params": "open-gop=0"}
    stream = container.add_stream("libx264", rate=FPS, options=options)
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    stream.codec_context.gop_size = 2 * FPS
    stream.codec_context.time_base = Fraction(1, FPS)
    for name in ("color_primaries", "color_trc", "colorspace", "color_range"):
        setattr(stream.codec_context, name, BT709)
    return stream


def audio_stream(container: av.container.OutputContainer) -> AudioStream:
    """AAC-LC, two channels."""
    stream = container.add_stream("aac", rate=sound.RATE, layout="stereo")
    stream.bit_rate = 96_000
    return stream


def encode_sound(container: av.container.OutputContainer, stream: AudioStream, sounds: npt.NDArray[np.float64]) -> None:
    """Write the whole sound."""
    size = 1024
    for start in range(0, sounds.shape[1], size):
        part = np.ascontiguousarray(sounds[:, start : start + size], dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = sound.RATE, start, Fraction(1, sound.RATE)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def render(film: Film) -> None:
    """Write the film's file. The sound comes first: it is short, and the container sorts both."""
    target = VIDEOS / film.name / "film.mp4"
    with av.open(str(target), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        pictures, sounds = video_stream(container, CRF.get(film.name, 25)), audio_stream(container)
        encode_sound(container, sounds, score(film))
        for index in range(round(film.seconds * FPS)):
            frame = image(film.frame(index / FPS))
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(pictures.encode(frame))
        container.mux(pictures.encode(None))


def write_chime() -> None:
    """Write the kiosk's chime as 16-bit WAV."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    with wave.open(str(SOUNDS / "chime.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(np.round(chime() * 32767).astype("<i2").tobytes())


def main(names: list[str]) -> None:
    """Make what is named, or everything."""
    for film in FILMS:
        if not names or film.name in names:
            render(film)
    if not names or "posters" in names:
        posters.write(VIDEOS)
    if not names or "chime" in names:
        write_chime()


if __name__ == "__main__":
    main(sys.argv[1:])
