"""Letters: in the booking's language, with a calendar entry, by a real SMTP server on this machine; and again later."""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from desk_kit import ANNA, VISITOR, Desk, slot
from hub_content import Content, Load
from hub_kiosk import Run
from icalendar import Calendar

from kiosk.domain.errors import ConfigurationError
from kiosk.domain.sealed import Contact
from kiosk.hub.folders import HubFolder
from kiosk.hub.letters import Sender
from kiosk.hub.postman import Postman, Server, server_at
from kiosk.hub.seal_keys import KeyRing
from kiosk.run import free_port
from kiosk.sealing import seal

SENDER = Sender("booking@ntc.example", "https://hub.example/booking")
logging.getLogger("mail.log").setLevel(logging.ERROR)  # the server's own talk
pytestmark = pytest.mark.both_databases


class Box:
    """What the server has taken."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.is_full = False

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.is_full:
            return "452 the box is full"
        letter = message_from_bytes(bytes(envelope.content or b""), policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 taken"


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def smtp(box: Box) -> Iterator[Server]:
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield Server("127.0.0.1", controller.port, is_wrapped=False)
    controller.stop()


@pytest.fixture
def postman(content: Content, load_content: Load, run: Run, folder: HubFolder, desk: Desk, smtp: Server) -> Postman:
    content.small()
    load_content()
    run()
    desk.put(slot())
    return Postman(store=desk.store, keys=KeyRing(folder), sender=SENDER, send=smtp.send, clock=desk.clock)


def book(desk: Desk, folder: HubFolder, party: int = 2, email: str = "ake@example.org", **more: Any) -> str:
    wish = desk.wish(party, **more)
    contact = Contact(code="7K2M9QXA", name="Åke", email=email, language="sv")
    box = seal(contact.model_dump_json().encode(), KeyRing(folder)().public, purpose="contact", about=wish["subject"])
    desk.send({**wish, "contact": box.model_dump(), "language": "sv"})
    return str(wish["subject"])


def entry(letter: EmailMessage) -> dict[str, Any]:
    (part,) = letter.iter_attachments()
    assert part.get_content_type() == "text/calendar"
    calendar = Calendar.from_ical(part.get_payload(decode=True))
    (event,) = calendar.walk("VEVENT")
    return {"method": str(calendar["METHOD"]), **{name: event.decoded(name) for name in ("SEQUENCE", "DTSTART")}} | {
        "uid": str(event["UID"]),
        "status": str(event["STATUS"]),
    }


def words(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_a_confirmation_tells_what_when_where_and_the_code(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    booked = book(desk, folder)
    assert (postman.go(), postman.go()) == (1, 0)
    (letter,) = box.letters
    assert (letter["To"], letter["From"]) == ("ake@example.org", "booking@ntc.example")
    assert letter["Subject"] == "Din bokning är bekräftad: Rhythm sv"
    for said in ("måndag 23 november 2026, 11.00", "Europe/Helsinki", "Seinajoki sv", "7K2M-9QXA", SENDER.page):
        assert said in words(letter)
    assert entry(letter) == {
        "method": "PUBLISH",
        "SEQUENCE": 0,
        "DTSTART": desk.slot().starts,
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


@pytest.mark.expected_logs("a letter could not be sent")
def test_a_letter_that_can_not_be_sent_waits_and_goes_later(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, caplog: pytest.LogCaptureFixture
) -> None:
    book(desk, folder)
    box.is_full = True
    assert postman.go() == 0
    box.is_full = False
    assert postman.go() == 0  # it waits a minute
    desk.later(minutes=1)
    assert (postman.go(), len(box.letters)) == (1, 1)
    assert "example.org" not in caplog.text


def test_nobody_gets_a_letter_who_gave_no_address_or_took_it_back(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    desk.book(1)
    desk.do("erase_details", book(desk, folder, 1), VISITOR)
    late = book(desk, folder, 1)
    desk.later(hours=3)
    desk.do("missed", late)
    assert (postman.go(), box.letters) == (0, [])


@pytest.mark.parametrize("email", ["ake@example.org\nBcc: all@example.org", ":[b ;@[.a"])
def test_what_is_no_address_stops_no_other_letter(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, email: str
) -> None:
    book(desk, folder, 1, email)
    book(desk, folder, 1)
    assert (postman.go(), postman.go()) == (1, 0)
    assert [letter["To"] for letter in box.letters] == ["ake@example.org"]


def test_whoever_waited_is_written_to_when_there_is_room(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box
) -> None:
    four = desk.book(4)
    book(desk, folder, fallback="wait")
    assert postman.go() == 0
    desk.do("cancel", four, VISITOR)
    assert postman.go() == 1
    assert entry(box.letters[0])["status"] == "CONFIRMED"


def test_the_address_of_a_server_is_read_and_nonsense_said_so() -> None:
    assert server_at("smtp://hub%40ntc@mail.example", "s") == Server("mail.example", 587, False, "hub@ntc", "s")
    assert server_at("smtps://mail.example:4650") == Server("mail.example", 4650, is_wrapped=True)
    for wrong in ("mail.example", "http://mail.example", "smtp://", "smtp://host:port"):
        with pytest.raises(ConfigurationError, match="mail server"):
            server_at(wrong)


def test_a_server_elsewhere_is_only_spoken_to_encrypted(monkeypatch: pytest.MonkeyPatch, smtp: Server) -> None:
    def away(self: Any, host: str, port: int, timeout: float) -> Any:
        import socket

        return socket.create_connection(("127.0.0.1", port), timeout)

    monkeypatch.setattr(smtplib.SMTP, "_get_socket", away)
    with pytest.raises(smtplib.SMTPNotSupportedError):
        Server("mail.example", smtp.port, is_wrapped=False).send(EmailMessage())
