"""One visit: what can be chosen, and that nothing of it is left."""

from __future__ import annotations

import pytest

from kiosk.screen.session import TEXT_SIZES, Session
from tests.screen.reading import heard


def choices(session: Session) -> tuple[object, ...]:
    return session.language, session.textSize, session.highContrast, session.calm, session.underWay


def test_a_touch_begins_in_the_first_language_of_the_centre(session: Session) -> None:
    calls = heard(session.began)
    session.begin()
    assert choices(session) == ("en", 100, False, False, True)
    assert len(calls) == 1


def test_a_language_button_begins_in_that_language(session: Session) -> None:
    session.begin("sv")
    assert (session.language, session.underWay) == ("sv", True)


def test_a_visit_begins_once(session: Session) -> None:
    calls = heard(session.began)
    session.begin("fi")
    session.begin("sv")
    assert len(calls) == 1
    assert session.language == "sv"


def test_the_end_puts_back_everything(session: Session) -> None:
    session.begin("sv")
    session.chooseTextSize(200)
    session.chooseHighContrast(True)
    session.chooseCalm(True)
    assert choices(session) == ("sv", 200, True, True, True)
    ended = heard(session.ended)
    session.end()
    assert choices(session) == ("en", 100, False, False, False)
    assert len(ended) == 1


@pytest.mark.parametrize("language", ["", "de", "FI", "fi ", "\0", "en" * 1000])
def test_another_language_changes_nothing(session: Session, language: str) -> None:
    calls = heard(session.languageChanged)
    session.speak(language)
    assert session.language == "en"
    assert not calls


@pytest.mark.parametrize("per_cent", [-100, 0, 99, 101, 1000])
def test_another_size_changes_nothing(session: Session, per_cent: int) -> None:
    calls = heard(session.looksChanged)
    session.chooseTextSize(per_cent)
    assert session.textSize == TEXT_SIZES[0]
    assert not calls


def test_choosing_the_same_again_tells_nobody(session: Session) -> None:
    session.speak("fi")
    session.chooseTextSize(150)
    session.chooseCalm(True)
    session.chooseHighContrast(True)
    calls = heard(session.looksChanged, session.languageChanged)
    session.speak("fi")
    session.chooseTextSize(150)
    session.chooseCalm(True)
    session.chooseHighContrast(True)
    assert not calls


def test_the_first_language_follows_the_centre_between_visits(session: Session) -> None:
    session.set_first_language("sv")
    assert session.language == "sv"


def test_a_visit_under_way_keeps_its_language(session: Session) -> None:
    session.begin("en")
    session.set_first_language("sv")
    assert session.language == "en"
    session.end()
    assert session.language == "sv"
