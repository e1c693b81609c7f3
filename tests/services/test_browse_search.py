"""What a visitor finds by typing."""

from __future__ import annotations

from browse_content import centre

from kiosk.services.browse import Browse
from tests.samples import Cache, Sample


def test_centres_of_one_name_are_told_apart_by_their_city(browse: Browse, cache: Cache, sample: Sample) -> None:
    one_name = {"title": {"fi": "Keskus", "en": "Vaasa centre"}}
    vaasa = {"city": {"fi": "Vaasa", "sv": "Vasa", "en": "Vaasa"}}
    here = centre(sample, **one_name, city={"fi": "Seinäjoki"})
    cache.publish(here, centre(sample, "vasa", **one_name, **vaasa), sample.document("page", "a"))
    found = {card.id: card.words for card in browse.search("keskus", "fi")}
    assert (found["seinajoki"]["fi"].title, found["vasa"]["fi"].title) == ("Keskus · Seinäjoki", "Keskus · Vaasa")
    assert (found["vasa"]["sv"].title, found["vasa"]["en"].title) == ("Vaasa centre · Vasa", "Vaasa centre")
    assert [card.id for card in browse.search("vaasa", "fi")] == ["vasa"]
