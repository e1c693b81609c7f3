"""Small content made on the spot: pictures, a film, captions and items, in a folder that a test may spoil."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

Load = Callable[..., object]
"""Loads the content; ``keep`` as in ``kiosk hub load --keep``."""

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 9:00 in Seinäjoki

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#E4EDF0"/>'
    '<circle cx="800" cy="500" r="300" fill="#0B4F6C"/></svg>\n'
)
VTT = "WEBVTT\n\n00:00:00.000 --> 00:00:00.500\nHei\n"


def words(text: str) -> str:
    """A text in three languages, in one line of YAML."""
    return f"{{fi: {text} fi, sv: {text} sv, en: {text} en}}"


def make_film(path: Path, *, size: tuple[int, int] = (64, 36), codec: str = "libx264", **options: object) -> None:
    """A film of half a second."""
    faststart = options.get("faststart", True)
    flags = {"movflags": "+faststart"} if faststart and path.suffix == ".mp4" else {}
    rate = int(str(options.get("rate", 10)))
    with av.open(str(path), "w", options=flags) as container:
        video = container.add_stream(codec, rate=rate)
        video.width, video.height, video.pix_fmt = size[0], size[1], "yuv420p"
        sound = container.add_stream("aac", rate=48_000, layout="mono") if options.get("sound") else None
        for number in range(rate // 2):
            frame = av.VideoFrame.from_image(Image.new("RGB", size, (number * 20 % 255, 80, 120)))
            frame.pts, frame.time_base = number, Fraction(1, rate)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if sound is not None:
            for number in range(24):
                silence = av.AudioFrame(format="fltp", layout="mono", samples=1024)
                for plane in silence.planes:
                    plane.update(bytes(plane.buffer_size))
                silence.sample_rate, silence.pts, silence.time_base = 48_000, number * 1024, Fraction(1, 48_000)
                container.mux(sound.encode(silence))
            container.mux(sound.encode(None))


class Content:
    """A folder of content under a test's hands."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def item(self, name: str, yaml: str, **files: str | bytes) -> Path:
        """Write ``<name>/item.yaml``; files are given with ``_`` for the dot in their names."""
        folder = self.root / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "item.yaml").write_text(textwrap.dedent(yaml).lstrip("\n"), encoding="utf-8")
        for file, data in files.items():
            path = folder / file.replace("_", ".")
            path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return folder

    def slots(self, yaml: str) -> None:
        """Write ``slots.yaml``."""
        (self.root / "slots.yaml").write_text(textwrap.dedent(yaml).lstrip("\n"), encoding="utf-8")

    def topic(self, name: str = "heart", title: str = "Heart") -> Path:
        """A topic with a drawing."""
        return self.item(
            f"topics/{name}",
            f"""
            kind: topic
            title: {words(title)}
            summary: {words("Summary")}
            icon: heart
            picture:
              file: picture.svg
              alt: {words("Picture")}
            """,
            picture_svg=SVG,
        )

    def centre(self) -> Path:
        """Seinäjoki, open on weekdays from 9 to 16, closed on 6 December 2026 and Wednesday the 25th of November."""
        return self.item(
            "centres/seinajoki",
            f"""
            kind: centre
            title: {words("Seinajoki")}
            summary: {words("Summary")}
            city: {words("Seinajoki")}
            country: fi
            zone: Europe/Helsinki
            address: Katu 4
            phone: "+358 6 000 0000"
            languages: [fi, sv, en]
            hours:
              - {{days: [mon, tue, wed, thu, fri, sat, sun], opens: 09:00, closes: 16:00}}
            exceptions:
              - on: 2026-11-25
              - {{on: 2026-11-26, opens: 12:00, closes: 15:00}}
            stations:
              - {{id: one, number: 1, name: {words("One")}, where: {words("Left")}}}
            """,
        )

    def technology(self, name: str = "heart-rhythm", more: str = "") -> Path:
        """A technology of the topic and centre above. ``more`` is a line of YAML."""
        return self.item(
            f"technologies/{name}",
            f"""
            kind: technology
            title: {words("Rhythm")}
            summary: {words("Summary")}
            topics: [heart]
            places: [{{centre: seinajoki, station: one}}]
            does: [{words("Does")}]
            cannot: [{words("Cannot")}]
            {more}
            """,
        )

    def video(self, name: str = "film", **film: object) -> Path:
        """A video with a film of half a second and captions."""
        folder = self.item(
            f"videos/{name}",
            f"""
            kind: video
            title: {words("Film")}
            summary: {words("Summary")}
            film: {{file: film.mp4}}
            captions:
              fi: {{file: fi.vtt}}
              sv: {{file: sv.vtt}}
              en: {{file: en.vtt}}
            """,
            fi_vtt=VTT,
            sv_vtt=VTT,
            en_vtt=VTT,
        )
        make_film(folder / "film.mp4", sound=True, **film)  # type: ignore[arg-type]
        return folder

    def small(self) -> None:
        """A topic, a centre and a technology."""
        self.topic()
        self.centre()
        self.technology()
