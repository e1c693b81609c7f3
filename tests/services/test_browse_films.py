"""A film's page: its captions in every language, and how much of it is here."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.media import Blob
from kiosk.domain.text import LANGUAGES
from kiosk.domain.webvtt import Cue
from kiosk.paths import DataFolder
from kiosk.services.browse import Browse, VideoContent
from kiosk.store.projection import Arrival
from tests.samples import Cache, Sample

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n{}\n"


def lay(folder: DataFolder, blob: dict[str, Any], content: bytes) -> None:
    path = folder.blob(blob["sha256"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


# A video


@pytest.fixture
def film(cache: Cache, folder: DataFolder, sample: Sample, browse: Browse) -> Any:
    """Publishes a film with caption files of the given contents; answers what its page gets."""

    def opened(**contents: bytes | None) -> VideoContent:
        captions = {name: {"file": f"{name}.vtt", "blob": sample.blob(name, kind="text/vtt")} for name in contents}
        cache.publish(sample.document("video", "a-film", captions=captions))
        for name, content in contents.items():
            if content is not None:
                lay(folder, sample.blob(name), content)
        found = browse.video("a-film")
        assert found is not None
        return found

    return opened


def said(found: VideoContent) -> list[str]:
    return [" ".join(cue.text for cue in found.captions[language]) for language in LANGUAGES]


def test_a_video_has_its_captions_in_every_language(film: Any) -> None:
    found = film(**{name: VTT.format(name).encode() for name in LANGUAGES})
    assert found.captions == {name: (Cue(1000, 2000, name),) for name in LANGUAGES}


@pytest.mark.parametrize(("there", "got"), [("fi", "fi fi fi"), ("sv en", "en sv en"), ("fi sv", "fi sv sv")])
def test_missing_captions_fall_back_as_text_does(film: Any, there: str, got: str) -> None:
    assert said(film(**{name: VTT.format(name).encode() for name in there.split()})) == got.split()


def test_a_video_without_captions_has_none(film: Any) -> None:
    assert film().captions == {"fi": (), "sv": (), "en": ()}


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"1\n00:00:01,000 --> 00:00:02,000\nHei\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nSydän\n".encode("latin-1"),
        "WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n".encode("utf-16"),
        b"WEBVTT\n\n" + b"9" * 6000 + b":00:01.000 --> 00:02.000\nHei\n",
        b"WEBVTT\n\nNOTE " + b"x" * 1_000_000,
    ],
    ids=["missing", "empty", "subrip", "latin-1", "utf-16", "endless hours", "too large"],
)
def test_captions_that_can_not_be_read_are_empty_and_the_others_stay(film: Any, content: bytes | None) -> None:
    found = film(fi=content, sv=VTT.format("Hej").encode(), en=VTT.format("Hello").encode())
    assert said(found) == ["", "Hej", "Hello"]


def test_captions_may_begin_with_a_byte_order_mark_and_end_lines_as_windows_does(film: Any) -> None:
    found = film(fi=b"\xef\xbb\xbf" + VTT.format("Sydän").replace("\n", "\r\n").encode())
    assert said(found) == ["Sydän"] * 3


# How much of a film is here


@pytest.mark.parametrize(
    ("told", "on_disk", "arrival"),
    [
        ("here", 1000, Arrival(1000, 1000, failed=False)),
        ("here", None, Arrival(0, 1000, failed=True)),
        ("here", 999, Arrival(999, 1000, failed=True)),
        ("here", 1001, Arrival(1000, 1000, failed=True)),
        ("wanted", None, Arrival(0, 1000, failed=False)),
        ("half", 400, Arrival(400, 1000, failed=False)),
        ("failed", None, Arrival(0, 1000, failed=True)),
    ],
)
def test_only_a_film_that_lies_on_disk_in_full_length_counts_as_here(
    browse: Browse,
    cache: Cache,
    folder: DataFolder,
    sample: Sample,
    told: str,
    on_disk: int | None,
    arrival: Arrival,
) -> None:
    blob = sample.blob("film", size=1000, kind="video/mp4")
    document = sample.document("video", "a-film", film={"file": "film.mp4", "blob": blob})
    cache.publish(document, missing=[] if told == "here" else [blob["sha256"]])
    if told in {"half", "failed"}:
        cache.writer.medium(Blob.model_validate(blob), arrival.here, "no room" if told == "failed" else "")
    if on_disk is not None:
        lay(folder, blob, bytes(on_disk))
    found = browse.arrival(blob["sha256"])
    assert found == arrival
    assert found.complete is (told == "here" and on_disk == 1000)


def test_a_film_that_nobody_names_has_not_arrived(browse: Browse, cache: Cache) -> None:
    cache.publish()
    assert browse.arrival("0" * 64) is None


def test_a_film_that_was_taken_in_here_is_there_before_any_edition_names_it(
    browse: Browse, folder: DataFolder, sample: Sample
) -> None:
    sha256 = sample.sha("own")
    assert browse.arrival(sha256) is None
    path = folder.local / sha256[:2] / sha256
    path.parent.mkdir(parents=True)
    path.write_bytes(b"film")
    found = browse.arrival(sha256)
    assert found is not None
    assert (found.complete, found.size) == (True, 4)
