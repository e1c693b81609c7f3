"""Where something is, as the hub's pages and letters say it: both shores have one name."""

from __future__ import annotations

import pytest

from kiosk.domain.documents import Centre
from kiosk.hub.page_words import place
from tests.samples import Sample

ADDRESS = "Exempelgatan 12, 903 26 Umeå"


def centre(address: str) -> Centre:
    names = {"fi": "Uumaja", "sv": "Umeå", "en": "Umeå"}
    title = {"en": "The Center", "sv": "Umeå kommun"}
    return Centre.model_validate(Sample().document("centre", "umea", title=title, city=names, address=address))


@pytest.mark.parametrize(
    ("address", "full", "language", "said"),
    [
        ("", False, "en", "The Center, Umeå"),
        (ADDRESS, False, "en", "The Center, Umeå"),
        (ADDRESS, True, "en", f"The Center, {ADDRESS}"),
        (ADDRESS, True, "fi", f"The Center, Uumaja, {ADDRESS}"),
        ("", True, "en", "The Center, Umeå"),
        ("", True, "sv", "Umeå kommun"),
    ],
)
def test_a_centre_is_told_from_the_other_shore(address: str, full: bool, language: str, said: str) -> None:
    assert place(centre(address), "umea", language, full=full) == said  # type: ignore[arg-type]


def test_a_centre_that_is_not_published_has_its_id() -> None:
    assert place(None, "umea", "sv", full=True) == "umea"
