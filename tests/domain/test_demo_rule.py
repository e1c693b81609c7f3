"""Demos: one can always get on, and always get out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.demo import ByItself, Scene, TouchPoint, check_scenes
from tests.samples import Sample

Ways = dict[str, tuple[str, ...]]


def scenes(ways: Ways) -> tuple[Scene, ...]:
    return tuple(Scene.model_validate(Sample().scene(name, *to)) for name, to in ways.items())


@pytest.mark.parametrize(
    "ways",
    [
        {"a": ("b",), "b": ()},
        {"a": ("b", "c"), "b": ("c",), "c": ()},
        {"a": ("b",), "b": ("a", "c"), "c": ()},  # back and forth is allowed while there is a way out
        {"a": ("a", "b"), "b": ()},
        {"a": ("b", "c"), "b": (), "c": ()},
    ],
)
def test_a_demo_with_a_way_on_and_a_way_out_everywhere_is_taken(ways: Ways) -> None:
    check_scenes("a", scenes(ways))


@pytest.mark.parametrize(
    ("ways", "words"),
    [
        ({"b": ()}, "there is no scene 'a'"),
        ({"a": ("b", "x"), "b": ()}, "there is no scene 'x'"),
        ({"a": ("b",), "b": (), "c": ("b",)}, "no way leads to the scene 'c'"),
        ({"a": ("b",), "b": ("a",)}, "from the scene 'a' no way leads to an end"),
        ({"a": ("a",)}, "from the scene 'a' no way leads to an end"),
        ({"a": ("b", "c"), "b": ("b",), "c": ()}, "from the scene 'b' no way leads to an end"),
        ({"a": (), "b": ("a",)}, "no way leads to the scene 'b'"),
    ],
)
def test_a_demo_that_strands_a_visitor_or_hides_a_scene_is_refused(ways: Ways, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        check_scenes("a", scenes(ways))


def test_two_scenes_of_one_id_are_refused(sample: Sample) -> None:
    twice = tuple(Scene.model_validate(sample.scene(name)) for name in ("a", "a"))
    with pytest.raises(ValueError, match="two scenes have the same id"):
        check_scenes("a", twice)


def test_what_follows_by_itself_is_a_way_too(sample: Sample) -> None:
    waiting = Scene.model_validate(sample.scene("a", after="b"))
    end = Scene.model_validate(sample.scene("b"))
    check_scenes("a", (waiting, end))
    assert (waiting.is_end, waiting.leads_to, end.is_end, end.leads_to) == (False, ("b",), True, ())


def test_a_scene_may_offer_touch_points_and_go_on_by_itself(sample: Sample) -> None:
    assert Scene.model_validate(sample.scene("a", "b", "c", after="d")).leads_to == ("b", "c", "d")


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3), min_size=1))
def test_in_every_demo_that_is_taken_a_wanderer_reaches_an_end(drawn: dict[str, list[str]]) -> None:
    ways = {name: tuple(to) for name, to in drawn.items()}
    try:
        check_scenes("a", scenes(ways))
    except ValueError:
        return
    distance = {name: 0 for name, to in ways.items() if not to}
    for _ in ways:
        distance |= {n: 1 for n, to in ways.items() if n not in distance and any(each in distance for each in to)}
    assert distance.keys() == ways.keys()
    reached = {"a"}
    for _ in ways:
        reached |= {to for name in reached for to in ways[name]}
    assert reached == ways.keys()


@pytest.mark.parametrize(
    "change", [{"x": -0.01}, {"x": 1.01}, {"y": 2}, {"y": float("nan")}, {"to": ""}, {"label": {}}]
)
def test_a_touch_point_lies_in_the_picture_and_has_a_name(change: dict[str, Any]) -> None:
    good: dict[str, Any] = {"x": 0, "y": 1, "label": {"en": "Here"}, "to": "b"}
    TouchPoint.model_validate(good)
    with pytest.raises(ValidationError):
        TouchPoint.model_validate(good | change)


@pytest.mark.parametrize("seconds", [0, -1, 20.5, float("inf")])
def test_nobody_waits_for_ever_for_what_comes_by_itself(seconds: float) -> None:
    with pytest.raises(ValidationError):
        ByItself(seconds=seconds, to="b")
