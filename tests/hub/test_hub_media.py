"""Media on the way in: checked, stripped, scaled down but never up, and converted once."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import pytest
from hub_content import SVG, VTT, make_film
from PIL import Image

from kiosk.blobs import Blobs
from kiosk.converting import media as media_module
from kiosk.converting.drawings import FileFaultError, check_drawing
from kiosk.converting.films import probe
from kiosk.converting.media import Media
from kiosk.domain.errors import MediaError
from kiosk.domain.media import Rendition


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "blobs")


@pytest.fixture
def media(blobs: Blobs, tmp_path: Path) -> Media:
    return Media(blobs, tmp_path / "converted")


def opened(blobs: Blobs, rendition: Rendition) -> Image.Image:
    return Image.open(io.BytesIO(blobs.path(rendition.blob.sha256).read_bytes()))


def test_a_drawing_is_rendered_at_three_widths_as_png(media: Media, blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(SVG)
    made = media.picture(path)
    assert [(one.width, one.height, one.blob.type) for one in made] == [
        (480, 300, "image/png"),
        (960, 600, "image/png"),
        (1600, 1000, "image/png"),
    ]
    assert opened(blobs, made[0]).convert("RGB").getpixel((240, 150)) == (0x0B, 0x4F, 0x6C)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_picture_is_never_scaled_up(media: Media, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (700, 70), "red").save(path)
    made = media.picture(path)
    assert [(one.width, one.height, one.blob.type) for one in made] == [
        (480, 48, "image/webp"),
        (700, 70, "image/webp"),
    ]


def test_a_photograph_is_turned_upright_and_stripped(media: Media, blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    picture = Image.new("RGB", (40, 20), "blue")
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010E] = "where I live"
    picture.save(path, exif=exif, comment=b"a secret")
    made = media.picture(path)
    assert (made[0].width, made[0].height) == (20, 40)
    data = blobs.path(made[0].blob.sha256).read_bytes()
    assert b"where I live" not in data
    assert b"secret" not in data
    assert not opened(blobs, made[0]).getexif()


def test_transparency_is_kept(media: Media, blobs: Blobs, tmp_path: Path) -> None:
    Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(tmp_path / "a.png")
    made = media.picture(tmp_path / "a.png")
    assert opened(blobs, made[0]).convert("RGBA").getpixel((5, 5))[3] == 0


def test_pictures_that_are_not_what_they_claim_are_refused(
    media: Media, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (10, 10)).save(tmp_path / "really.png")
    (tmp_path / "claims.jpg").write_bytes((tmp_path / "really.png").read_bytes())
    Image.effect_noise((90, 90), 50).save(tmp_path / "cut.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "cut.png").read_bytes()[:2000])
    (tmp_path / "noise.webp").write_bytes(b"\x01\x02noise" * 9)
    (tmp_path / "a.gif").write_bytes(b"GIF89a")
    (tmp_path / "empty.png").write_bytes(b"")
    for name, reason in (
        ("claims.jpg", "the name says JPEG, but this is a PNG file"),
        ("cut.png", "can't be read"),
        ("noise.webp", "the name says WEBP, but this is none"),
        ("a.gif", "SVG, PNG, JPEG or WebP"),
        ("empty.png", "the file is empty"),
    ):
        with pytest.raises(MediaError, match=reason):
            media.picture(tmp_path / name)


def test_a_decompression_bomb_is_refused_before_it_is_unpacked(media: Media, tmp_path: Path) -> None:
    for side in (8_000, 10_000, 14_000):  # below and above what Pillow itself warns of and refuses
        Image.new("1", (side, side)).save(tmp_path / "bomb.png")
        with pytest.raises(MediaError, match="too many dots"):
            media.picture(tmp_path / "bomb.png")


HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 5">\n'


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<script>x()</script>", "scripts"),
        ('<rect onclick="x()"/>', "scripts"),
        ('<image href="file:///etc/passwd"/>', "pictures inside drawings"),
        ('<use xlink:href="http://example.org/a.svg#b"/>', "outside their own file"),
        ('<rect fill="url(http://example.org/a.svg#b)"/>', "outside their own file"),
        ("<rect style=\"fill: url( 'other.svg#b')\"/>", "outside their own file"),
        ("<text>a</text>", "letters"),
        ("<style>@import 'a.css';</style>", "style sheets"),
        ("<filter/>", "filters"),
        ("<animateTransform/>", "animations"),
        ('<g id="a"><use href="#b"/></g><use href="#a"/>', "holds a <use>"),
        ("<rect>", "can't be read"),
    ],
)
def test_drawings_reach_nothing_outside_and_run_nothing(inside: str, reason: str) -> None:
    with pytest.raises(FileFaultError, match=reason) as caught:
        check_drawing(f"{HEAD}{inside}\n</svg>".encode())
    assert caught.value.line in (2, 3)


@pytest.mark.parametrize(
    ("svg", "reason"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "DOCTYPE"),
        ("<html/>", "not an SVG"),
        ("<svg/>", "how large"),
        ('<svg viewBox="0 0 1 100000"/>', "times the other"),
        ('<svg viewBox="0 0 0 0"/>', "times the other"),
        (f"{HEAD}{'<g/>' * 20_001}</svg>", "make it simpler"),
        ("", "can't be read"),
    ],
)
def test_drawings_that_are_none_or_too_much_are_refused(svg: str, reason: str) -> None:
    with pytest.raises(FileFaultError, match=reason):
        check_drawing(svg.encode())


def test_gradients_and_uses_inside_the_drawing_are_fine() -> None:
    inside = '<linearGradient id="g"/><path id="p" d="M0 0h1"/><use href="#p" fill="url(#g)"/>'
    assert check_drawing(f"{HEAD}{inside}</svg>".encode()) == 1.6


def test_a_film_in_the_house_format_is_taken_as_it_is(media: Media, blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    make_film(path, sound=True)
    made = media.film(path)
    assert made.film is not None
    assert blobs.path(made.film.sha256).read_bytes() == path.read_bytes()
    assert (made.width, made.height, made.film.type) == (64, 36, "video/mp4")
    assert 0.4 < made.seconds < 0.7
    assert [(one.width, one.blob.type) for one in made.renditions] == [(64, "image/webp")]


@pytest.mark.parametrize(
    ("name", "film"),
    [
        ("slow.mp4", {"faststart": False}),
        ("other.mkv", {"sound": True}),
        ("old.mp4", {"codec": "mpeg4"}),
        ("quick.mp4", {"rate": 50, "sound": True}),
        ("wide.mp4", {"size": (2560, 100)}),
    ],
)
def test_other_films_are_converted_to_the_house_format(
    media: Media, blobs: Blobs, tmp_path: Path, name: str, film: dict[str, Any]
) -> None:
    path = tmp_path / name
    make_film(path, **film)
    made = media.film(path)
    assert made.film is not None
    house = tmp_path / "house.mp4"
    house.write_bytes(blobs.path(made.film.sha256).read_bytes())
    facts = probe(house)
    assert facts.house
    assert facts.faststart
    assert facts.width <= 1920
    assert 0.4 < facts.seconds < 0.7
    with av.open(str(house)) as container:
        assert container.streams.video[0].average_rate <= 30
        assert bool(container.streams.audio) == bool(film.get("sound"))


def test_damaged_films_and_lists_of_other_files_are_refused(media: Media, tmp_path: Path) -> None:
    make_film(tmp_path / "whole.mp4")
    data = (tmp_path / "whole.mp4").read_bytes()
    (tmp_path / "cut.mp4").write_bytes(data[: len(data) // 3])
    (tmp_path / "list.mp4").write_text("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")
    (tmp_path / "a.txt").write_text("x")
    for name in ("cut.mp4", "list.mp4", "a.txt"):
        with pytest.raises(MediaError):
            media.film(tmp_path / name)


def test_a_film_cut_off_in_its_pictures_is_refused(media: Media, tmp_path: Path) -> None:
    make_film(tmp_path / "a.mp4", size=(640, 360))
    data = (tmp_path / "a.mp4").read_bytes()
    (tmp_path / "a.mp4").write_bytes(data[:-200])
    with pytest.raises(MediaError):
        media.film(tmp_path / "a.mp4")


def test_captions_name_the_line_of_a_fault(media: Media, tmp_path: Path) -> None:
    path = tmp_path / "fi.vtt"
    path.write_text(VTT)
    assert media.captions(path).type == "text/vtt"
    for text, line in (
        ("WEBVT\n", 1),
        (VTT + "\n00:00:05,000 --> 00:00:06,000\nx\n", 6),
        ("WEBVTT\n\nä".encode("latin-1"), 3),
    ):
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(FileFaultError) as caught:
            media.captions(path)
        assert caught.value.line == line
    path.write_text("WEBVTT\n")
    with pytest.raises(MediaError, match="no captions"):
        media.captions(path)


def test_nothing_is_made_twice(media: Media, blobs: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing, film = tmp_path / "a.svg", tmp_path / "a.mkv"
    drawing.write_text(SVG)
    make_film(film)
    first = media.picture(drawing), media.film(film)

    def refuse(*_: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(media_module, "render", refuse)
    monkeypatch.setattr(media_module, "convert", refuse)
    assert (media.picture(drawing), media.film(film)) == first
    monkeypatch.undo()
    lost = blobs.path(first[0][0].blob.sha256)
    lost.unlink()
    assert media.picture(drawing) == first[0]
    assert lost.exists()
