"""Turning any film into the house format: MP4, H.264 up to 1080p30 yuv420p, AAC-LC, faststart."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.filter import Graph
from av.video.stream import VideoStream

from kiosk.converting.films import first_video, opened

_FASTSTART = {"movflags": "+faststart"}
_MOST_FRAMES = Fraction(30)
_TURNS = {90: ("transpose=cclock",), -90: ("transpose=clock",), 180: ("hflip", "vflip"), -180: ("hflip", "vflip")}


def remux(source: Path, target: Path) -> None:
    """Write a film whose streams are right already with its index first. Raises MediaError."""
    with opened(source) as reading, av.open(str(target), "w", format="mp4", options=_FASTSTART) as writing:
        streams = {stream.index: writing.add_stream_from_template(stream) for stream in reading.streams}
        for packet in reading.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                writing.mux(packet)


def convert(
    source: Path, target: Path, told: Callable[[float], None] = lambda _done: None, seconds: float = 0.0
) -> None:
    """Write ``source``, of so many seconds, to ``target`` in the house format. ``told`` hears how much is done, from 0
    to 1. Raises MediaError.
    """
    with opened(source) as reading, av.open(str(target), "w", format="mp4", options=_FASTSTART) as writing:
        picture = _Picture(reading, writing)
        sound = _Sound(reading.streams.audio[0], writing) if reading.streams.audio else None
        wanted = [picture.source, *([sound.source] if sound else [])]
        for packet in reading.demux(wanted):
            if packet.stream is picture.source:
                if packet.pts is not None and packet.time_base and seconds > 0:
                    told(min(max(float(packet.pts * packet.time_base) / seconds, 0.0), 1.0))
                for frame in packet.decode():
                    picture.push(frame)
            elif sound is not None:
                for frame in packet.decode():
                    sound.push(frame)
        picture.push(None)
        if sound is not None:
            sound.push(None)


class _Picture:
    """The moving picture on its way: turned upright, fitted into 1920 × 1080 (or 1080 × 1920), at most 30 a second."""

    def __init__(self, reading: InputContainer, writing: OutputContainer) -> None:
        self.source = first_video(reading)
        self._writing = writing
        self._graph: Graph | None = None
        self._target: VideoStream | None = None

    def push(self, frame: object) -> None:
        """Take the next frame; None is the end."""
        if isinstance(frame, av.VideoFrame) and self._graph is None:
            self._prepare(frame)
        if self._graph is None or self._target is None:
            return
        self._graph.vpush(frame if isinstance(frame, av.VideoFrame) else None)
        self._pull(self._graph, self._target)
        if frame is None:
            self._writing.mux(self._target.encode(None))

    def _pull(self, graph: Graph, target: VideoStream) -> None:
        while True:
            try:
                made = graph.vpull()
            except (av.BlockingIOError, av.EOFError):
                return
            made.pict_type = av.video.frame.PictureType.NONE  # the encoder decides
            self._writing.mux(target.encode(made))

    def _prepare(self, frame: av.VideoFrame) -> None:
        turn = _TURNS.get(frame.rotation, ())
        turned = abs(frame.rotation) == 90
        aspect = Fraction(self.source.sample_aspect_ratio or 1) or Fraction(1)
        width, height = _fit(float(frame.width * aspect), float(frame.height), turned=turned)
        rate = _rate(self.source)
        scale = f"scale={width}:{height}:flags=lanczos"
        self._graph = _graph(self.source, [*turn, scale, f"fps={rate}", "setsar=1", "format=yuv420p"])
        target = self._writing.add_stream("libx264", rate=rate)
        target.width, target.height, target.pix_fmt = width, height, "yuv420p"
        target.codec_context.options = {"crf": "20", "preset": "fast", "profile": "high"}
        self._target = target


class _Sound:
    """The sound on its way: stereo, 48 kHz."""

    def __init__(self, source: AudioStream, writing: OutputContainer) -> None:
        self.source = source
        self._writing = writing
        self._target = writing.add_stream("aac", rate=48_000, layout="stereo")
        self._target.bit_rate = 160_000

    def push(self, frame: object) -> None:
        """Take the next frame; None is the end."""
        self._writing.mux(self._target.encode(frame if isinstance(frame, av.AudioFrame) else None))


def _graph(source: VideoStream, steps: list[str]) -> Graph:
    graph = Graph()
    nodes = [graph.add_buffer(template=source)]
    for step in steps:
        name, _, arguments = step.partition("=")
        nodes.append(graph.add(name, arguments or None))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    return graph


def _fit(width: float, height: float, *, turned: bool) -> tuple[int, int]:
    if turned:
        width, height = height, width
    wide, high = (1920, 1080) if width >= height else (1080, 1920)
    factor = min(1.0, wide / width, high / height)
    return max(2, round(width * factor / 2) * 2), max(2, round(height * factor / 2) * 2)


def _rate(source: VideoStream) -> Fraction:
    """The frames a second to write: as they were, or halved until there are at most 30."""
    rate = Fraction(source.average_rate or source.guessed_rate or 25)
    if rate <= 0 or rate > 1000:
        rate = Fraction(25)
    while rate > _MOST_FRAMES:
        rate /= 2
    return rate
