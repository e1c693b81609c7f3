"""Films: looking at them with PyAV, and taking out one frame.

The demuxer is chosen by the file's name and never guessed, for some of the formats that FFmpeg would guess are lists of
other files.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream
from PIL import Image

from kiosk.converting.heads import begins_as
from kiosk.domain.errors import MediaError

_DEMUXERS = {
    ".mp4": "mov",
    ".m4v": "mov",
    ".mov": "mov",
    ".webm": "matroska",
    ".mkv": "matroska",
    ".avi": "avi",
    ".mpg": "mpeg",
}
_LONGEST = 3600.0  # seconds
_MOST_PIXELS = 50_000_000


@dataclass(frozen=True)
class Probe:
    """What a film is. ``house``: its streams are in the house format; ``faststart``: its index comes first."""

    seconds: float
    width: int
    height: int
    house: bool
    faststart: bool


def probe(path: Path) -> Probe:
    """Look at a film: read every packet and decode its key frames. Raises MediaError."""
    with opened(path) as container:
        video = first_video(container)
        if video.width * video.height > _MOST_PIXELS:
            raise MediaError(f"too many dots: {video.width} × {video.height}", "too_many_dots")
        frame, end = _decode_key_frames(container, video)
        seconds = (container.duration or 0) / av.time_base or end  # what was recorded live does not say its length
        if not 0 < seconds <= _LONGEST:
            if seconds <= 0:
                raise MediaError("the film has no length")
            raise MediaError("the film is longer than an hour", "too_long")
        house = path.suffix.lower() == ".mp4" and _house_video(video, frame.rotation) and _house_audio(container)
        facts = Probe(seconds, video.width, video.height, house, faststart=False)
    return Probe(facts.seconds, facts.width, facts.height, house, _index_first(path) if house else False)


def poster_frame(path: Path) -> Image.Image:
    """The frame at a tenth of a film in the house format, or its first one. Raises MediaError."""
    with opened(path) as container:
        video = first_video(container)
        container.seek((container.duration or 0) // 10)
        for frame in container.decode(video):
            return _image(frame)
        container.seek(0)
        return _image(next(iter(container.decode(video))))


@contextmanager
def opened(path: Path) -> Iterator[InputContainer]:
    """A film, open for reading; whatever FFmpeg objects to comes out as a MediaError."""
    demuxer = _DEMUXERS.get(path.suffix.lower())
    if demuxer is None:
        raise MediaError("films are taken as MP4, MOV, WebM, MKV, AVI or MPG; MP4 is best", "unknown_type")
    try:
        with av.open(str(path), format=demuxer, options={"protocol_whitelist": "file"}) as container:
            yield container
    except (av.FFmpegError, StopIteration, ValueError, IndexError, EOFError) as error:
        if not begins_as(path, demuxer):
            raise MediaError(f"the name says {path.suffix}, but this is none", "not_what_it_says") from error
        reason = getattr(error, "strerror", None) or str(error) or "it holds no frame"
        raise MediaError(f"the film can't be read: {reason}") from error


def first_video(container: InputContainer) -> VideoStream:
    """The stream with the moving picture. Raises MediaError where there is none."""
    if not container.streams.video:
        raise MediaError("there is no moving picture in this file")
    return container.streams.video[0]


def _image(frame: av.VideoFrame) -> Image.Image:
    image: Image.Image = frame.to_image()  # type: ignore[no-untyped-call]
    return image


def _decode_key_frames(container: InputContainer, video: VideoStream) -> tuple[av.VideoFrame, float]:
    """The first of them, and the second at which the picture ends."""
    video.codec_context.skip_frame = "NONKEY"
    first, end = None, 0.0
    for packet in container.demux():
        if packet.is_corrupt:
            raise MediaError("the film is damaged")
        if packet.stream is video:
            if packet.pts is not None and packet.time_base:
                end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
            for frame in packet.decode():
                first = first or frame
    if not isinstance(first, av.VideoFrame):
        raise MediaError("the film holds no frame that can be shown")
    return first, end


def _house_video(video: VideoStream, rotation: int) -> bool:
    codec = video.codec_context
    rate = video.average_rate
    return (
        codec.name == "h264"
        and codec.pix_fmt == "yuv420p"
        and max(video.width, video.height) <= 1920
        and min(video.width, video.height) <= 1080
        and rate is not None
        and rate <= 30
        and rotation == 0
        and video.sample_aspect_ratio in (None, 0, 1)
    )


def _house_audio(container: InputContainer) -> bool:
    streams = container.streams
    if len(streams.video) != 1 or len(streams.audio) > 1 or len(streams) != len(streams.video) + len(streams.audio):
        return False
    return all(audio.codec_context.name == "aac" and audio.profile == "LC" for audio in streams.audio)


def _index_first(path: Path) -> bool:
    """Whether ``moov`` stands before ``mdat`` (ISO/IEC 14496-12)."""
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, kind = int.from_bytes(head[:4], "big"), head[4:]
            if kind in (b"moov", b"mdat"):
                return kind == b"moov"
            if size == 1:
                size = int.from_bytes(file.read(8), "big") - 8
            if size < 8:
                return False
            file.seek(size - 8, 1)
    return False
