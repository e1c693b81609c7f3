"""Pictures, films, captions, and the blobs that a document names."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.domain.documents import DOCUMENT
from kiosk.domain.media import Blob, CaptionFile, Captions, Film, Picture, blobs_of
from tests.samples import Sample


@pytest.mark.parametrize(
    ("wanted", "got"), [(0, 480), (1, 480), (480, 480), (481, 960), (960, 960), (961, 1600), (5000, 1600)]
)
def test_a_picture_offers_the_smallest_rendition_that_is_wide_enough_else_the_widest(
    sample: Sample, wanted: int, got: int
) -> None:
    rendition = Picture.model_validate(sample.picture("a", 480, 960, 1600)).at_least(wanted)
    assert rendition is not None
    assert rendition.width == got


def test_a_picture_without_renditions_offers_none(sample: Sample) -> None:
    assert Picture.model_validate(sample.picture("a")).at_least(1) is None


@pytest.mark.parametrize(
    ("there", "got"),
    [
        ("", "- - -"),
        ("fi", "fi fi fi"),
        ("sv", "sv sv sv"),
        ("en", "en en en"),
        ("fi sv", "fi sv sv"),
        ("fi en", "fi en en"),
        ("sv en", "en sv en"),
        ("fi sv en", "fi sv en"),
    ],
)
def test_captions_follow_the_same_rule_as_text(there: str, got: str) -> None:
    captions = Captions.model_validate({language: {"file": f"{language}.vtt"} for language in there.split()})
    found = [captions.read("fi"), captions.read("sv"), captions.read("en")]
    assert [each.file.removesuffix(".vtt") if each else "-" for each in found] == got.split()


def test_every_blob_of_a_document_is_found_in_the_order_of_its_fields(sample: Sample) -> None:
    video = sample.document(
        "video",
        "a-film",
        film={"file": "film.mp4", "blob": sample.blob("film", kind="video/mp4")},
        captions={language: {"file": f"{language}.vtt", "blob": sample.blob(language)} for language in ("en", "fi")},
        picture=sample.picture("cover", 480, 960),
        body=[{"type": "picture", "picture": sample.picture("inside", 960)}],
    )
    names = ["cover480", "cover960", "inside960", "film", "fi", "en"]
    assert [blob.sha256 for blob in blobs_of(DOCUMENT.validate_python(video))] == [sample.sha(name) for name in names]


def test_the_pictures_of_all_scenes_are_among_the_blobs(sample: Sample) -> None:
    demo = DOCUMENT.validate_python(sample.document("demo", "a-demo"))
    assert [blob.sha256 for blob in blobs_of(demo)] == [sample.sha("first800"), sample.sha("last800")]


def test_a_document_without_media_names_no_blob(sample: Sample) -> None:
    assert list(blobs_of(DOCUMENT.validate_python(sample.document("topic", "heart")))) == []


def test_a_film_not_yet_published_names_no_blob() -> None:
    assert list(blobs_of((Film(file="film.mp4"), CaptionFile(file="fi.vtt")))) == []


@pytest.mark.parametrize(
    ("kind", "may_follow"),
    [("video/mp4", True), ("image/webp", False), ("text/vtt", False), ("application/mp4", False)],
)
def test_only_films_may_arrive_after_the_edition_shows(sample: Sample, kind: str, may_follow: bool) -> None:
    assert Blob.model_validate(sample.blob("a", kind=kind)).may_follow is may_follow


@pytest.mark.parametrize(
    "change",
    [{"sha256": "0" * 63}, {"sha256": "A" * 64}, {"sha256": "0" * 64 + "\n"}, {"size": -1}, {"path": "/etc/passwd"}],
)
def test_a_blob_is_named_by_a_whole_hash_and_a_size(sample: Sample, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Blob.model_validate(sample.blob("a") | change)


@pytest.mark.parametrize("name", ["", ".", "..", ".hidden", "a/b.png", "..\\x", "/etc/passwd", "kuvä.png", "a" * 129])
def test_a_file_is_one_plain_name_beside_the_item(sample: Sample, name: str) -> None:
    with pytest.raises(ValidationError):
        Picture.model_validate(sample.picture("a") | {"file": name})


@pytest.mark.parametrize("change", [{"width": 0}, {"height": -1}])
def test_a_rendition_has_a_size(sample: Sample, change: dict[str, int]) -> None:
    picture = sample.picture("a", 480)
    picture["renditions"][0] |= change
    with pytest.raises(ValidationError):
        Picture.model_validate(picture)
