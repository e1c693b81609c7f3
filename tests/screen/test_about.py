"""About the Center: its facts and its contact points, with and without content."""

from __future__ import annotations

from kiosk.paths import DataFolder
from kiosk.screen.about import AboutPage
from kiosk.screen.session import Session
from kiosk.services.browse import Browse
from tests.samples import Cache, Sample
from tests.screen.reading import column, heard, table


def opened(browse: Browse, session: Session, folder: DataFolder) -> AboutPage:
    page, centres = browse.about()
    return AboutPage(session=session, folder=folder, page=page, centres=centres, here="seinajoki")


def test_the_page_and_the_centres_speak_the_language_of_now(
    browse: Browse, cache: Cache, sample: Sample, session: Session, folder: DataFolder
) -> None:
    body = [{"type": "paragraph", "text": sample.text("Facts")}]
    cache.publish(
        sample.document("page", "about", body=body, picture=sample.picture("bridge", 1200)),
        sample.document("centre", "seinajoki", order=1, phone="+358 6 000 0000", address="Street 1"),
        sample.document("centre", "vasa", order=2, partner=True, picture=sample.picture("sea", 480)),
    )
    page = opened(browse, session, folder)
    told = heard(page.changed)
    session.speak("sv")
    assert (page.title, page.summary, page.alt) == ("Title of about (sv)", "Summary (sv)", "Picture of bridge (sv)")
    assert column(page.body, "text") == ["Facts (sv)"]
    here, partner = table(page.centres)
    assert here == {
        "city": "Words (sv)",
        "address": "Street 1",
        "phone": "+358 6 000 0000",
        "partner": False,
        "here": True,
        "summary": "Summary (sv)",
        "picture": "",
        "alt": "",
    }
    assert (partner["partner"], partner["here"], partner["alt"]) == (True, False, "Picture of sea (sv)")
    assert len(told) == 1


def test_without_content_there_is_nothing_to_read_and_nothing_breaks(
    browse: Browse, session: Session, folder: DataFolder
) -> None:
    page = opened(browse, session, folder)
    session.speak("fi")
    assert (page.title, page.summary, page.alt, page.picture) == ("", "", "", "")
    assert (page.body.rowCount(), page.centres.rowCount()) == (0, 0)
