"""Files that somebody brings on a stick: what is one is taken in, what is hostile is refused with the reason."""

from __future__ import annotations

import errno
import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import av
import pytest
from PIL import Image

from kiosk.paths import DataFolder
from kiosk.services.importing import Import, ImportRefusedError, Shelf
from kiosk.services.taking import captions_beside, plain_name
from tests.services.films import film

if TYPE_CHECKING:
    from kiosk.domain.imports import ImportKind

VTT = "WEBVTT\n\n00:00:00.000 --> 00:00:00.500\nHei\n"


def picture(path: Path, form: str) -> Path:
    Image.new("RGB", (1200, 800), (10, 80, 120)).save(path, form)
    return path


def bomb(path: Path, dots: int = 40_000) -> Path:
    """A PNG of a few kilobytes that says it is so many dots wide and high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", dots, dots, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    return path


def film_bomb(path: Path) -> Path:
    """A film of a few kilobytes, of one such picture."""
    dots = 16_000  # the most that FFmpeg itself believes
    picture = path.with_name("frame.png")
    frame = av.Packet(bomb(picture, dots).read_bytes())
    picture.unlink()
    with av.open(str(path), "w") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = dots, dots, "rgb24"
        frame.stream, frame.pts, frame.dts, frame.duration = stream, 0, 0, 1
        container.mux(frame)
    return path


def torn(path: Path) -> Path:
    data = io.BytesIO()
    Image.effect_noise((900, 600), 60).convert("RGB").save(data, "JPEG")
    path.write_bytes(data.getvalue()[: len(data.getvalue()) // 2])
    return path


def torn_film(path: Path) -> Path:
    data = film(path.with_name("whole.mp4")).read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def written(data: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


def sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(10 << 30)
    return path


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def files(data: DataFolder) -> set[str]:
    return {path.name for path in data.local.glob("[0-9a-f][0-9a-f]/*")}


@pytest.mark.parametrize(("name", "form"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP")])
def test_a_picture_is_taken_in_at_every_size(data: DataFolder, stick: Path, name: str, form: str) -> None:
    made = Import(picture(stick / name, form), "picture", folder=data).follow()
    assert [rendition.width for rendition in made.renditions] == [480, 960, 1200]
    assert files(data) == {rendition.blob.sha256 for rendition in made.renditions}
    assert data.shown(made.renditions[0].blob.sha256).is_file()


def test_captions_are_taken_in(data: DataFolder, stick: Path) -> None:
    made = Import(written(VTT.encode())(stick / "fi.vtt"), "captions", folder=data).follow()
    assert made.captions is not None
    assert data.shown(made.captions.sha256).read_text() == VTT


def test_a_film_is_converted_and_tells_how_much_is_done(data: DataFolder, stick: Path) -> None:
    told: list[float] = []
    made = Import(film(stick / "a.avi", 3), "film", folder=data).follow(told.append)
    assert made.film is not None
    assert (made.width, made.height, made.film.type) == (64, 36, "video/mp4")
    assert 2.9 < made.seconds < 3.2
    assert made.renditions
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert any(0.2 < done < 0.8 for done in told)
    again = Import(stick / "a.avi", "film", folder=data).follow()
    assert again == made


@pytest.mark.parametrize(
    ("name", "make", "kind", "reason"),
    [
        ("bomb.png", bomb, "picture", "too_many_dots"),
        ("bomb.mov", film_bomb, "film", "too_many_dots"),
        ("torn.jpg", torn, "picture", "unreadable"),
        ("torn.mp4", torn_film, "film", "unreadable"),
        ("svg.png", written(b'<svg xmlns="http://www.w3.org/2000/svg"/>'), "picture", "not_what_it_says"),
        ("drawing.svg", written(b'<svg xmlns="http://www.w3.org/2000/svg"/>'), "picture", "unknown_type"),
        ("list.mp4", written(b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n"), "film", "not_what_it_says"),
        ("list.mov", written(b"ffconcat version 1.0\nfile /etc/passwd\n"), "film", "not_what_it_says"),
        ("list.m3u8", written(b"#EXTM3U\n"), "film", "unknown_type"),
        ("zero.jpg", written(b""), "picture", "empty"),
        ("zero.mp4", written(b""), "film", "empty"),
        ("zero.vtt", written(b""), "captions", "empty"),
        ("huge.mp4", sparse, "film", "too_large"),
        ("huge.png", sparse, "picture", "too_large"),
        ("huge.vtt", sparse, "captions", "too_large"),
        ("page.png", written(b"<!DOCTYPE html><img src='http://127.0.0.1:9/'>"), "picture", "not_what_it_says"),
        ("pipe.png", lambda path: os.mkfifo(path) or path, "picture", "missing"),
        ("words.vtt", written(b"WEBVTT\n"), "captions", "no_words"),
        ("bytes.vtt", written(b"WEBVTT\n\n\xff\xfe"), "captions", "not_captions"),
        ("subrip.vtt", written(b"1\n00:00:01,000 --> 00:00:02,000\nHei\n"), "captions", "not_captions"),
        ("png.jpg", lambda path: picture(path, "PNG"), "picture", "not_what_it_says"),
        ("folder.jpg", lambda path: path.mkdir() or path, "picture", "missing"),
        ("gone.jpg", lambda path: path, "picture", "missing"),
    ],
)
def test_what_is_not_what_it_should_be_is_refused_with_the_reason(
    data: DataFolder, stick: Path, name: str, make: Callable[[Path], Path], kind: ImportKind, reason: str
) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        Import(make(stick / name), kind, folder=data).follow()
    assert caught.value.reason == reason
    assert files(data) == set()


def test_a_film_that_was_recorded_live_and_does_not_say_its_length_is_taken(data: DataFolder, stick: Path) -> None:
    recorded = film(stick / "recorded.webm", 2, codec="libvpx", live="1")
    made = Import(recorded, "film", folder=data).follow()
    assert 1.9 < made.seconds < 2.2


def test_no_child_goes_on_where_nobody_hears_how_much_is_done(data: DataFolder, stick: Path) -> None:
    running = Import(film(stick / "long.avi", 20, (640, 360)), "film", folder=data)

    def deaf(_done: float) -> None:
        raise RuntimeError("the loop is closed")

    with pytest.raises(RuntimeError, match="closed"):
        running.follow(deaf)
    assert running._child.returncode is not None


def test_a_film_that_is_cancelled_leaves_nothing(data: DataFolder, stick: Path) -> None:
    running = Import(film(stick / "long.avi", 20, (640, 360)), "film", folder=data)
    heard: list[float] = []

    def cancel_soon(done: float) -> None:
        heard.append(done)
        running.end()

    with pytest.raises(ImportRefusedError, match="cancelled"):
        running.follow(cancel_soon)
    assert max(heard) < 1.0
    assert files(data) == set()
    assert not list((data.local / "under-way").iterdir())


def test_a_program_that_can_not_convert_says_so(data: DataFolder, stick: Path) -> None:
    without = ["/bin/sh", "-c", "exit 2", "kiosk"]
    with pytest.raises(ImportRefusedError, match="no_converter"):
        Import(picture(stick / "a.png", "PNG"), "picture", folder=data, command=without).follow()
    killed = ["/bin/sh", "-c", "kill -9 $$", "kiosk"]
    with pytest.raises(ImportRefusedError, match="failed"):
        Import(stick / "a.png", "picture", folder=data, command=killed).follow()


def test_the_shelf_shows_what_lies_in_allowed_folders_and_nothing_else(stick: Path, tmp_path: Path) -> None:
    secret = picture(tmp_path / "secret.png", "PNG")
    (stick / "photos" / "deep").mkdir(parents=True)
    for path in (
        stick / "b.jpg",
        stick / "photos" / "A.JPG",
        stick / ".hidden.jpg",
        stick / "photos" / "deep" / "c.jpg",
    ):
        path.write_bytes(b"x")
    (stick / "words.txt").write_bytes(b"x")
    (stick / "link.png").symlink_to(secret)
    shelf = Shelf(lambda: [stick, tmp_path / "gone"])
    assert [path.name for path in shelf.files("picture")] == ["A.JPG", "b.jpg"]
    assert shelf.files("film") == ()
    assert shelf.check(stick / "photos" / ".." / "b.jpg") == stick / "b.jpg"
    for path, reason in ((secret, "not_allowed"), (stick / "link.png", "not_allowed"), (stick / "no.png", "missing")):
        with pytest.raises(ImportRefusedError, match=reason):
            shelf.check(path)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("mykkä.MP4", "mykka.mp4"),
        ("Å och ö.jpg", "A-och-o.jpg"),
        ("日本.png", "file.png"),
        ("a b_c.webm", "a-b_c.webm"),
    ],
)
def test_a_name_keeps_its_letters_without_dots_and_rings(name: str, plain: str) -> None:
    assert plain_name(Path(name)) == plain


def test_captions_come_along_in_whatever_letters_their_names_are_written(tmp_path: Path) -> None:
    for name in ("CLIP.MP4", "CLIP.VTT", "Clip.Sv.vtt", "CLIP.en.vtt", "clip.EN.vtt", "other.fi.vtt"):
        (tmp_path / name).write_text(VTT)
    beside = captions_beside(tmp_path / "CLIP.MP4", "fi")
    assert {spoken: path.name for spoken, path in beside.items()} == {
        "fi": "CLIP.VTT",
        "sv": "Clip.Sv.vtt",
        "en": "CLIP.en.vtt",
    }


@pytest.mark.parametrize("question", ["is_file", "is_dir", "is_symlink"])
def test_a_stick_that_is_dying_has_nothing_to_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    (tmp_path / "inside").mkdir()
    picture(tmp_path / "a.png", "PNG")
    captioned = film(tmp_path / "b.mp4")
    captioned.with_suffix(".vtt").write_text(VTT)
    answer = getattr(Path, question)

    def dying(path: Path) -> bool:
        if path.parent == tmp_path:
            raise OSError(errno.EIO, "the stick is gone")
        return bool(answer(path))

    monkeypatch.setattr(Path, question, dying)
    shelf = Shelf(lambda: (tmp_path,))
    there = question == "is_file"
    assert (shelf.files("picture") == (), captions_beside(captioned, "fi") == {}) == (there, there)


def test_where_no_process_can_be_started_that_is_said(
    tmp_path: Path, data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOMEM, "no memory")

    monkeypatch.setattr("subprocess.Popen", full)
    with pytest.raises(ImportRefusedError) as caught:
        Import(tmp_path / "a.png", "picture", folder=data)
    assert caught.value.reason == "failed"
