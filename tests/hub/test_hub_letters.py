"""Letters: in the booking's language, with a calendar entry, by a real SMTP server on this machine; and again later."""

from __future__ import annotations

import pytest
from desk_kit import ANNA, EIJA, VISITOR, Desk, slot
from hub_content import Content, Load
from letter_kit import SENDER, Box, book, entry, made_at_the_desk, rename, words

from kiosk.domain.clock import FixedClock
from kiosk.hub.contents import put_documents
from kiosk.hub.folders import HubFolder
from kiosk.hub.postman import Postman
from kiosk.hub.publish import publish
from kiosk.hub.serve import booking_page
from kiosk.hub.store import HubStore

pytestmark = pytest.mark.both_databases


def test_a_confirmation_tells_what_when_where_and_the_code(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    booked = book(desk, folder)
    assert (postman.go(), postman.go()) == (1, 0)
    (letter,) = box.letters
    assert (letter["To"], letter["From"]) == ("ake@example.org", "booking@ntc.example")
    assert letter["Subject"] == "Din bokning är bekräftad: Rhythm sv"
    place = ("Seinajoki sv, Katu 4", "förhinder: +358 6 000 0000")
    for said in ("måndag 23 november 2026, 11:00", "Europe/Helsinki", *place, "7K2M-9QXA", SENDER.page):
        assert said in words(letter)
    assert entry(letter) == {
        "method": "PUBLISH",
        "SEQUENCE": 0,
        "DTSTART": desk.slot().starts,
        "SUMMARY": "Rhythm sv",
        "LOCATION": "Seinajoki sv, Katu 4",
        "uid": f"{booked}@ntc-kiosk",
        "status": "CONFIRMED",
    }


def test_the_sequence_grows_with_every_change_and_only_the_last_is_told(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    desk.put(slot("s-2", 5))
    booked = book(desk, folder)
    postman.go()
    desk.do("move", booked, ANNA, slot="s-2")
    desk.do("cancel", booked, ANNA, reason="Vieras on sairas")
    assert postman.go() == 1
    assert box.letters[-1]["Subject"].startswith("Din bokning är avbokad")
    assert "Från centret, med personalens egna ord:\nVieras on sairas\n" in words(box.letters[-1]).replace("\r", "")
    last = entry(box.letters[-1])
    assert (last["method"], last["status"], last["SEQUENCE"]) == ("CANCEL", "CANCELLED", 2)
    assert "7K2M" not in words(box.letters[-1])


def test_a_letter_names_what_was_made_and_renamed_at_the_desk(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    item = made_at_the_desk(desk)
    desk.put(slot("s-9", item=item))
    booked = book(desk, folder, slot="s-9")
    assert rename(desk, "seinajoki", "Seinajoki", "Living Lab") == "accepted"
    assert postman.go() == 1
    assert box.letters[0]["Subject"] == "Din bokning är bekräftad: Walking sv"
    assert "Walking sv\n" in (told := words(box.letters[0]).replace("\r", ""))
    assert "\nLiving Lab sv, Seinajoki sv, Katu 4\n" in told
    assert (entry(box.letters[0])["SUMMARY"], entry(box.letters[0])["LOCATION"]) == (
        "Walking sv",
        "Living Lab sv, Seinajoki sv, Katu 4",
    )
    assert rename(desk, item, "Walking", "Balance") == "accepted"
    desk.do("cancel", booked, ANNA)
    assert postman.go() == 1
    assert box.letters[1]["Subject"] == "Din bokning är avbokad: Balance sv"


def test_a_letter_names_what_is_there_no_more(desk: Desk, folder: HubFolder, postman: Postman, box: Box) -> None:
    item = made_at_the_desk(desk)
    desk.put(slot("s-9", item=item))
    for at, gone in (("s-9", item), ("s-1", "heart-rhythm")):
        booked = book(desk, folder, slot=at)
        if gone == item:
            assert desk.do("remove_item", item, EIJA, centre="seinajoki") == "accepted"
        else:
            with desk.store.writing() as connection:
                put_documents(connection, (), keep=False, now=desk.clock.now())
        desk.do("cancel", booked, ANNA)
    assert postman.go() == 2
    assert [each["Subject"].split(": ")[1] for each in box.letters] == ["Walking sv", "Rhythm sv"]
    assert all("Seinajoki sv" in words(letter) and "11:00 (Europe/Helsinki)" in words(letter) for letter in box.letters)


@pytest.mark.parametrize("kind", ["visitor", "slot", "nothing written"])
def test_a_cancelled_letter_has_the_staffs_words_or_none(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, kind: str
) -> None:
    booked = book(desk, folder)
    if kind == "slot":
        desk.do("close_slot", "s-1", cancelled=True, reason="Vattnet är avstängt")
    else:
        desk.do("cancel", booked, VISITOR if kind == "visitor" else ANNA)
    assert postman.go() == 1
    assert ("egna ord" in words(box.letters[-1])) is (kind == "slot")
    assert ("Vattnet är avstängt" in words(box.letters[-1])) is (kind == "slot")


def test_a_slip_of_the_desk_is_no_news_to_them(desk: Desk, folder: HubFolder, postman: Postman, box: Box) -> None:
    booked = book(desk, folder)
    postman.go()
    desk.do("check_in", booked)
    desk.do("expect", booked)
    assert (postman.go(), len(box.letters)) == (0, 1)


def test_nobody_gets_a_letter_who_gave_no_address_or_took_it_back(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    desk.book(1)
    desk.do("erase_details", book(desk, folder, 1), VISITOR)
    late = book(desk, folder, 1)
    desk.later(hours=3)
    desk.do("missed", late)
    assert (postman.go(), box.letters) == (0, [])


def test_a_title_of_two_lines_stands_in_one(desk: Desk, folder: HubFolder, postman: Postman, box: Box) -> None:
    book(desk, folder, 1)
    assert rename(desk, "heart-rhythm", "Rhythm", "Heart\n and") == "accepted"
    assert postman.go() == 1
    assert box.letters[0]["Subject"] == "Din bokning är bekräftad: Heart and sv"
    assert entry(box.letters[0])["SUMMARY"] == "Heart and sv"


def test_whoever_waited_is_written_to_when_there_is_room(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    four = desk.book(4)
    book(desk, folder, fallback="wait")
    assert postman.go() == 0
    desk.do("cancel", four, VISITOR)
    assert postman.go() == 1
    assert entry(box.letters[0])["status"] == "CONFIRMED"


def test_a_letter_leads_to_the_address_that_every_edition_carries(
    content: Content, load_content: Load, store: HubStore, folder: HubFolder, clock: FixedClock
) -> None:
    assert booking_page(store, None) == ""
    content.small()
    load_content()
    publish(folder=folder, store=store, clock=clock, desk="https://hub.example/")
    assert booking_page(store, None) == "https://hub.example/booking"
    assert booking_page(store, "https://new.example") == "https://new.example/booking"
