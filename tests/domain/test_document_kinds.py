"""Documents of every kind: what is taken, and what is refused and why."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from kiosk.domain.documents import DOCUMENT, KINDS, AnyDocument, Centre, Demo, Technology
from tests.samples import Sample

every_kind = pytest.mark.parametrize("kind", KINDS)


def refusal(document: dict[str, Any]) -> str:
    with pytest.raises(ValidationError) as caught:
        DOCUMENT.validate_python(document)
    return str(caught.value)


def test_the_list_of_kinds_names_every_kind_that_can_be_read() -> None:
    union = get_args(AnyDocument)[0]
    assert tuple(get_args(kind.model_fields["kind"].annotation)[0] for kind in get_args(union)) == KINDS


@every_kind
def test_the_smallest_document_of_a_kind_is_taken(sample: Sample, kind: str) -> None:
    document = DOCUMENT.validate_python(sample.document(kind, "an-item"))
    assert (document.kind, document.id, document.order, document.audiences) == (kind, "an-item", 100, ("citizen",))


@every_kind
def test_a_document_comes_back_from_json_as_it_was(sample: Sample, kind: str) -> None:
    fields = {"picture": sample.picture("a", 480, 960), "topics": ["heart"], "valid_from": "2026-01-01T00:00:00+02:00"}
    places = [{"centre": "umea", "station": "window"}]
    document = DOCUMENT.validate_python(sample.document(kind, "an-item", **fields, places=places, order=3))
    assert DOCUMENT.validate_json(document.model_dump_json(exclude_defaults=True)) == document
    assert DOCUMENT.validate_json(document.model_dump_json()) == document


@every_kind
def test_an_unknown_field_is_refused_in_every_kind(sample: Sample, kind: str) -> None:
    assert "Extra inputs" in refusal(sample.document(kind, "an-item", colour="red"))


@every_kind
@pytest.mark.parametrize("field", ["id", "title", "summary"])
def test_no_kind_does_without_id_title_and_summary(sample: Sample, kind: str, field: str) -> None:
    document = sample.document(kind, "an-item")
    del document[field]
    assert f"{kind}.{field}" in refusal(document)


@every_kind
def test_a_document_can_not_be_changed(sample: Sample, kind: str) -> None:
    document = DOCUMENT.validate_python(sample.document(kind, "an-item"))
    with pytest.raises(ValidationError, match="frozen"):
        document.order = 1


@pytest.mark.parametrize("kind", ["", "Topic", "news"])
def test_an_unknown_kind_is_refused(sample: Sample, kind: str) -> None:
    assert "does not match any of the expected tags" in refusal(sample.document(kind, "an-item"))


@pytest.mark.parametrize(
    "name", ["", "Heart", "-heart", "heart rhythm", "sydän", "heart/rhythm", "..", "a" * 65, "a\n"]
)
def test_an_id_is_lower_case_letters_digits_and_hyphens(sample: Sample, name: str) -> None:
    assert "page.id" in refusal(sample.document("page", name))


@pytest.mark.parametrize("field", ["topics", "places", "audiences", "body", "picture"])
def test_a_field_of_the_wrong_shape_is_refused(sample: Sample, field: str) -> None:
    assert f"page.{field}" in refusal(sample.document("page", "an-item", **{field: [7]}))


def test_a_document_holds_from_its_first_instant_until_just_before_its_last(sample: Sample) -> None:
    first, last = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    document = DOCUMENT.validate_python(sample.document("page", "an-item", valid_from=first, valid_until=last))
    moment = timedelta(microseconds=1)
    instants = (first - moment, first, last - moment, last)
    assert [document.valid_at(instant) for instant in instants] == [False, True, True, False]


def test_a_document_without_dates_always_holds(sample: Sample) -> None:
    document = DOCUMENT.validate_python(sample.document("page", "an-item"))
    assert document.valid_at(datetime.min.replace(tzinfo=UTC))
    assert document.valid_at(datetime.max.replace(tzinfo=UTC))


@pytest.mark.parametrize("field", ["valid_from", "valid_until"])
def test_an_instant_without_a_zone_is_refused(sample: Sample, field: str) -> None:
    assert "timezone" in refusal(sample.document("page", "an-item", **{field: "2026-11-24T09:00:00"}))


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        ("technology", {"does": []}, "technology.does"),
        ("technology", {"cannot": []}, "technology.cannot"),
        ("technology", {"video": "Not An Id"}, "technology.video"),
        ("technology", {"get_fi": {"ask": {"en": "x"}}}, "technology.get_fi.checked"),
        ("topic", {"tone": "pink"}, "topic.tone"),
        ("topic", {"icon": ""}, "topic.icon"),
        ("video", {"film": {"file": "film.mp4", "seconds": -1}}, "video.film.seconds"),
        ("video", {"film": {"file": "film.mp4", "seconds": float("inf")}}, "finite"),
        ("video", {"captions": {"de": {"file": "de.vtt"}}}, "video.captions.de"),
        ("demo", {"scenes": []}, "demo.scenes"),
        ("lesson", {"minutes": 0}, "lesson.minutes"),
        ("lesson", {"minutes": 241}, "lesson.minutes"),
        ("event", {"ends": "2026-12-01T10:00:00Z"}, "the event ends before it starts"),
        ("event", {"starts": "2026-12-01T10:00:00"}, "timezone"),
        ("practice", {"needs": []}, "practice.needs"),
        ("provider", {"country": "no"}, "provider.country"),
        ("centre", {"languages": []}, "centre.languages"),
        ("centre", {"languages": ["fi", "no"]}, "centre.languages.1"),
        ("centre", {"zone": "Europe/Seinajoki"}, "there is no time zone 'Europe/Seinajoki'"),
        ("centre", {"zone": "../../etc/passwd"}, "there is no time zone"),
        ("centre", {"stations": [{"id": "a", "number": 0, "name": {"en": "A"}, "where": {"en": "B"}}]}, "number"),
    ],
)
def test_each_kind_refuses_what_makes_no_sense_in_it(
    sample: Sample, kind: str, fields: dict[str, Any], words: str
) -> None:
    assert words in refusal(sample.document(kind, "an-item", **fields))


def test_a_centre_starts_in_the_first_language_it_offers(sample: Sample) -> None:
    centre = DOCUMENT.validate_python(sample.document("centre", "umea", languages=["sv", "en", "fi"]))
    assert isinstance(centre, Centre)
    assert centre.first_language == "sv"


def test_a_technology_says_how_to_get_it_in_both_countries(sample: Sample) -> None:
    way = {
        "ask": sample.text("Ask"),
        "cost": sample.text("Free"),
        "source": sample.text("Law"),
        "checked": "2026-09-01",
    }
    found = DOCUMENT.validate_python(sample.document("technology", "heart-rhythm", get_fi=way, get_se=way))
    assert isinstance(found, Technology)
    assert found.get_fi == found.get_se is not None


def test_a_demo_finds_its_scenes_by_id(sample: Sample) -> None:
    demo = DOCUMENT.validate_python(sample.document("demo", "heart-rhythm-demo"))
    assert isinstance(demo, Demo)
    assert demo.scene("last").title.en == "last"
    with pytest.raises(KeyError):
        demo.scene("nowhere")


def test_a_demo_that_can_not_be_played_is_refused(sample: Sample) -> None:
    scenes = [sample.scene("first", "last"), sample.scene("last"), sample.scene("island")]
    assert "no way leads to the scene 'island'" in refusal(sample.document("demo", "a-demo", scenes=scenes))


def test_a_body_is_a_row_of_blocks_in_their_order(sample: Sample) -> None:
    words = sample.text("Words")
    body = [
        {"type": "heading", "text": words},
        {"type": "paragraph", "text": words},
        {"type": "list", "items": [words, words], "numbered": True},
        {"type": "key_fact", "fact": words, "text": words},
        {"type": "picture", "picture": sample.picture("a")},
    ]
    document = DOCUMENT.validate_python(sample.document("page", "about", body=body))
    assert [block.type for block in document.body] == ["heading", "paragraph", "list", "key_fact", "picture"]
    assert DOCUMENT.validate_json(document.model_dump_json(exclude_defaults=True)) == document


@pytest.mark.parametrize(
    "block",
    [
        {"type": "html", "text": {"en": "<b>x</b>"}},
        {"text": {"en": "no type"}},
        {"type": "list", "items": []},
        {"type": "paragraph", "text": {"en": "x"}, "style": "red"},
        {"type": "paragraph", "text": "plain string"},
        {"type": "paragraph", "text": {}},
        {"type": "picture", "picture": {"file": "../secret.png", "alt": {"en": "x"}}},
    ],
)
def test_a_block_that_is_none_is_refused(sample: Sample, block: dict[str, Any]) -> None:
    assert "page.body.0" in refusal(sample.document("page", "about", body=[block]))
