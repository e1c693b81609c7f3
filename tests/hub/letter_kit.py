"""Letters in a test: the box that a real SMTP server fills, and what a letter says."""

from __future__ import annotations

import logging
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session
from desk_kit import EIJA, Desk
from icalendar import Calendar

from kiosk.domain.sealed import Contact
from kiosk.hub.edited import source_of
from kiosk.hub.folders import HubFolder
from kiosk.hub.letters import Sender
from kiosk.hub.seal_keys import KeyRing
from kiosk.sealing import seal

SENDER = Sender("booking@ntc.example", "https://hub.example/booking")
logging.getLogger("mail.log").setLevel(logging.ERROR)  # the server's own talk


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
    names = ("SEQUENCE", "DTSTART", "SUMMARY", "LOCATION")
    return {"method": str(calendar["METHOD"]), **{name: event.decoded(name) for name in names}} | {
        "uid": str(event["UID"]),
        "status": str(event["STATUS"]),
    }


def words(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def made_at_the_desk(desk: Desk) -> str:
    """An item that is in no folder of content."""
    with desk.store.reading() as connection:
        document = dict(source_of(connection, "heart-rhythm") or {})
    del document["id"]
    item = desk.id()
    named = {tongue: f"Walking {tongue}" for tongue in ("fi", "sv", "en")}
    assert desk.do("add_item", item, EIJA, centre="seinajoki", document={**document, "title": named}) == "accepted"
    return item


def rename(desk: Desk, item: str, was: str, new: str) -> str:
    seen, value = ({tongue: f"{words} {tongue}" for tongue in ("fi", "sv", "en")} for words in (was, new))
    fields = {"title": {"base": seen, "seen": seen, "value": value}}
    return desk.do("edit_item", item, EIJA, centre="seinajoki", fields=fields)
