"""The hub's own pages: no script, three languages, and a code opens one booking."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import anyio
import httpx
import pytest
from desk_kit import EIJA, Desk, slot
from fastapi import FastAPI
from hub_content import Content, Load
from hub_kiosk import Run

from kiosk.domain.clock import FixedClock
from kiosk.domain.code import code_hash
from kiosk.domain.documents import Centre
from kiosk.domain.languages import LANGUAGES
from kiosk.hub.app import make_app
from kiosk.hub.contents import put_documents
from kiosk.hub.edited import document_known
from kiosk.hub.folders import HubFolder
from kiosk.hub.page_words import WORDS, language_of, local_time
from kiosk.hub.seal_keys import KeyRing
from kiosk.hub.store import HubStore
from kiosk.screen.language import time_words

CODE = "7K2M9QXA"
ROOT = Path(__file__).parents[2]


class Page(HTMLParser):
    """What a reader sees, and what a browser would do."""

    def __init__(self, answer: httpx.Response) -> None:
        super().__init__()
        self.status, self.headers = answer.status_code, answer.headers
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(answer.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += " ".join(data.split()) + "\n" if data.strip() else ""

    @property
    def buttons(self) -> list[str | None]:
        """What they do, but for those that choose a language."""
        return [attrs.get("value") for tag, attrs in self.tags if tag == "button" and "lang" not in attrs]

    @property
    def languages(self) -> list[tuple[str, str | None]]:
        """How one comes to each language, and which."""
        return [(tag, attrs["lang"]) for tag, attrs in self.tags if tag in ("a", "button") and "lang" in attrs]


class Reader:
    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def __call__(self, path: str, **form: str) -> Page:
        async def ask() -> httpx.Response:
            transport: Any = httpx.ASGITransport(app=self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
                return await (client.post(path, data=form) if form else client.get(path))

        return Page(anyio.run(ask))


@pytest.fixture
def read(
    content: Content, load_content: Load, run: Run, folder: HubFolder, store: HubStore, clock: FixedClock
) -> Reader:
    content.small()
    load_content()
    run()
    return Reader(make_app(folder=folder, store=store, clock=clock, keys=KeyRing(folder)))


@pytest.fixture
def booked(read: Reader, desk: Desk) -> str:
    box = {"key": "0" * 16, "box": "QUJD"}
    return desk.book(3, code_hash=code_hash(CODE), contact=box)


@pytest.mark.both_databases
def test_a_booking_is_seen_by_its_code_and_cancelled(read: Reader, desk: Desk, booked: str) -> None:
    page = read("/booking?lang=en", code="7k2m-9qxa")
    for words in ("Confirmed", "Rhythm en", "23 November 2026, 11:00", "Seinajoki en, Katu 4", "3", "+358 6 000 0000"):
        assert words in page.words
    assert page.buttons == ["ask", "erase"]
    page = read("/booking?lang=en", code=CODE, do="ask")
    assert "Do you really want to cancel?" in page.words
    assert page.buttons == ["cancel", ""]
    assert desk.state(booked)[0] == "confirmed", "not before it is meant"
    assert read("/booking?lang=en", code=CODE, do="").buttons == ["ask", "erase"]
    page = read("/booking?lang=en", code=CODE, do="cancel")
    assert "The booking is cancelled" in page.words
    assert page.buttons == ["erase"]
    assert (desk.state(booked)[0], desk.slot().free) == ("cancelled", 4)


def test_it_says_at_which_station(read: Reader, desk: Desk) -> None:
    desk.put(slot("at-one", 3, station="one"))
    desk.book(1, slot="at-one", code_hash=code_hash(CODE))
    assert "Piste\n1\n" in read("/booking?lang=fi", code=CODE).words
    with desk.store.reading() as connection:
        centre = document_known(connection, "seinajoki", "seinajoki")
    assert isinstance(centre, Centre)
    before = [each.model_dump(mode="json", exclude_defaults=True) for each in centre.stations]
    fields = {"stations": {"base": before, "seen": before, "value": [{**each, "retired": True} for each in before]}}
    assert desk.do("edit_item", "seinajoki", EIJA, centre="seinajoki", fields=fields) == "accepted"
    assert "Piste" not in read("/booking?lang=fi", code=CODE).words, "nobody is sent to one that is out of use"


def test_another_language_keeps_the_booking_in_sight_and_its_code_out_of_the_address(read: Reader, booked: str) -> None:
    page = read("/booking?lang=fi", code=CODE)
    assert page.languages == [("button", "fi"), ("button", "sv"), ("button", "en")]
    addresses = [attrs.get("action") or attrs.get("href") or "" for _, attrs in page.tags]
    assert not [address for address in addresses if CODE in address]
    assert read("/booking").languages == [("a", "fi"), ("a", "sv"), ("a", "en")]


@pytest.mark.both_databases
def test_a_booking_is_named_as_the_desk_has_named_it(read: Reader, desk: Desk, booked: str) -> None:
    seen = {tongue: f"Rhythm {tongue}" for tongue in ("fi", "sv", "en")}
    new = {**seen, "en": "Your heartbeat"}
    fields = {"title": {"base": seen, "seen": seen, "value": new}}
    assert desk.do("edit_item", "heart-rhythm", EIJA, centre="seinajoki", fields=fields) == "accepted"
    assert "Your heartbeat" in read("/booking?lang=en", code=CODE).words
    with desk.store.writing() as connection:
        put_documents(connection, (), keep=False, now=desk.clock.now())
    assert "Your heartbeat" in read("/booking?lang=en", code=CODE).words, "also when it is gone"


def test_who_was_cancelled_reads_the_staffs_own_words_and_no_code(read: Reader, desk: Desk, booked: str) -> None:
    assert "own words" not in read("/booking?lang=en", code=CODE).words
    desk.do("cancel", booked, reason="Vieras on sairas <b>tänään</b>")
    page = read("/booking?lang=sv", code=CODE)
    assert "Från centret, med personalens egna ord\nVieras on sairas <b>tänään</b>\n" in page.words
    assert ("dd", {"lang": ""}) in page.tags, "in whatever language it was written"
    assert ("b", {}) not in page.tags


def test_a_reason_of_the_hubs_own_is_nobodys_words(read: Reader, desk: Desk) -> None:
    late = desk.wish(1, fallback="request", code_hash=code_hash("9QXA7K2M"))
    desk.later(hours=4)
    assert desk.send(late).booking == "cancelled"
    page = read("/booking?lang=en", code="9QXA7K2M")
    assert "Cancelled" in page.words
    assert "slot_over" not in page.words
    assert "own words" not in page.words


def test_details_are_removed_by_the_code(read: Reader, desk: Desk, booked: str) -> None:
    assert "Tietosi on poistettu" in read("/booking", code=CODE, do="erase").words
    assert not desk.booking(booked).has_contact
    assert read("/booking", code=CODE).buttons == ["ask"]


def test_who_has_come_can_not_cancel_any_more(read: Reader, desk: Desk, booked: str) -> None:
    desk.do("check_in", booked)
    page = read("/booking?lang=sv", code=CODE, do="cancel")
    assert "går inte längre att avboka" in page.words
    assert desk.state(booked)[0] == "arrived"


@pytest.mark.parametrize(
    ("language", "came", "did_not"),
    [
        ("fi", "Olet käynyt täällä. Kiitos!", "Tämä aika on ohi"),
        ("sv", "Du har varit här. Tack!", "Den här tiden är förbi"),
        ("en", "You have been here. Thank you!", "This time is over"),
    ],
)
def test_what_became_of_a_visit_is_said_as_on_the_screen(
    read: Reader, desk: Desk, booked: str, language: str, came: str, did_not: str
) -> None:
    """One reader is spoken to, and nobody is told that they failed to come."""
    desk.do("check_in", booked)
    assert came in read(f"/booking?lang={language}", code=CODE).words
    desk.do("expect", booked)
    desk.later(hours=3)
    desk.do("missed", booked)
    assert did_not in (page := read(f"/booking?lang={language}", code=CODE)).words
    assert came not in page.words
    if language != "en":  # the very words of the screen
        told = (ROOT / "translations" / f"kiosk_{language}.ts").read_text(encoding="utf-8")
        assert all(f"<translation>{words}</translation>" in told for words in (came, did_not))


def test_five_wrong_codes_slow_down(read: Reader, desk: Desk, booked: str) -> None:
    assert [read("/booking", code="00000000").status for _ in range(5)] == [404] * 5
    page = read("/booking?lang=sv", code=CODE)
    assert (page.status, page.buttons) == (429, [None])
    assert "Vänta en minut" in page.words
    desk.later(minutes=1)
    assert read("/booking", code=CODE).status == 200


@pytest.mark.both_databases
def test_what_no_page_of_ours_sends_is_answered_plainly(read: Reader) -> None:
    assert read("/item/%00").status == 404
    assert read("/item/heart%ff").status == 404
    assert read("/booking", **{f"field-{n}": "x" for n in range(30)}).status == 404


@pytest.mark.parametrize("code", ["", "' OR 1=1", "<script>", "\x00\ud7ff", "7K2M9QXAA"])
def test_what_is_no_code_is_not_found_and_never_quoted(read: Reader, code: str) -> None:
    page = read("/booking", code=code, do="cancel")
    assert page.status == 404
    assert not [tag for tag, _ in page.tags if tag == "script"]


@pytest.mark.parametrize("path", ["/booking", "/item/heart-rhythm", "/item/nothing"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_page_needs_no_script_and_nothing_from_elsewhere(read: Reader, path: str, language: str) -> None:
    page = read(f"{path}?lang={language}")
    assert ("html", {"lang": language}) in page.tags
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "no-referrer"
    for tag, attrs in page.tags:
        assert tag not in ("script", "img", "iframe")
        assert not any(name.startswith("on") or name == "style" for name in attrs)
        assert not str(attrs.get("href") or attrs.get("src") or attrs.get("action") or "").startswith(("http", "//"))
    assert len([tag for tag, _ in page.tags if tag == "h1"]) == 1


def test_an_item_tells_what_it_is_and_when_it_is_held(read: Reader, desk: Desk) -> None:
    desk.put(slot("full", 5), slot("other", 6, item="heart"))
    desk.book(4, slot="full")
    page = read("/item/heart-rhythm?lang=sv")
    for words in ("Rhythm sv", "Does sv", "Cannot sv", "måndag 23 november 2026", "plats för 4"):
        assert words in page.words
    assert page.words.count("plats för") == 1
    desk.later(hours=3)
    assert "Just nu finns inga nya tider" in read("/item/heart-rhythm?lang=sv").words
    assert read("/item/nothing").status == 404
    assert read("/pages/page.css").status == 200


def test_a_time_is_written_as_the_screen_writes_it() -> None:
    for hour in (7, 13):
        instant = datetime(2026, 11, 23, hour, 5, tzinfo=UTC)
        for zone in ("Europe/Helsinki", "Europe/Stockholm"):
            for language in LANGUAGES:
                on_screen = time_words(instant.astimezone(ZoneInfo(zone)), language)
                assert local_time(instant, zone, language).endswith(f", {on_screen}")


def test_every_word_is_there_in_every_language() -> None:
    assert WORDS["fi"].keys() == WORDS["sv"].keys() == WORDS["en"].keys()
    assert all(words for tongue in WORDS.values() for words in tongue.values())


def test_the_browsers_language_is_followed_and_finnish_is_the_first() -> None:
    assert language_of("", "sv-FI,sv;q=0.9,en;q=0.8") == "sv"
    assert language_of("en", "sv") == "en"
    assert language_of("xx", "de, en-GB;q=0.5") == "en"
    assert language_of("", "") == "fi"
