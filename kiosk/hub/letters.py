"""What a letter about a booking says: how it stands now, in the booking's language, with an entry for a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage

from icalendar import Calendar, Event, vText
from pydantic import ValidationError
from sqlalchemy import Connection

from kiosk.domain.answers import own_words
from kiosk.domain.bookings import Booking
from kiosk.domain.code import spoken_code
from kiosk.domain.documents import Centre
from kiosk.domain.mail import is_email
from kiosk.domain.sealed import Contact, Sealed
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import standing
from kiosk.hub.booked import details, find
from kiosk.hub.edited import document_known
from kiosk.hub.letter_queue import Due
from kiosk.hub.letter_words import LETTER_WORDS
from kiosk.hub.page_words import local_time, place
from kiosk.hub.seal_keys import SealKeys
from kiosk.sealing import SealBrokenError

_TOLD = ("confirmed", "cancelled")


@dataclass(frozen=True)
class Sender:
    """Who writes: the address, and where people see their booking (empty: nowhere)."""

    address: str
    page: str = ""


def compose(connection: Connection, due: Due, keys: SealKeys, sender: Sender, now: datetime) -> EmailMessage | None:
    """The letter; None where there is nothing to tell, or nobody to tell it to."""
    booking = find(connection, due.booking)
    if booking is None or booking.state not in _TOLD:
        return None
    found = standing(connection, booking.slot)
    contact = _contact(connection, booking, keys)
    if found is None or found.slot.starts <= now or contact is None or not is_email(contact.email):
        return None
    return _written(connection, booking, found.slot, contact, sender, due.sequence, now)


def _contact(connection: Connection, booking: Booking, keys: SealKeys) -> Contact | None:
    for row in details(connection, [booking.id]):
        if row.contact is None:
            return None
        try:
            box = Sealed.model_validate_json(row.contact)
            return Contact.model_validate_json(keys.open(box, purpose="contact", about=booking.id))
        except (SealBrokenError, ValidationError):
            return None
    return None


def _written(
    connection: Connection,
    booking: Booking,
    slot: Slot,
    contact: Contact,
    sender: Sender,
    sequence: int,
    now: datetime,
) -> EmailMessage:
    words = LETTER_WORDS[booking.language]
    item = document_known(connection, slot.item, slot.centre)
    centre = document_known(connection, slot.centre, slot.centre)
    zone = centre.zone if isinstance(centre, Centre) else "UTC"
    where = _line(place(centre, slot.centre, booking.language, full=True))
    what = _line(item.title.read(booking.language) if item else slot.item)
    is_held = booking.state == "confirmed"
    letter = EmailMessage()
    letter["From"], letter["To"] = sender.address, contact.email
    letter["Subject"] = f"{words[booking.state]}: {what}"
    letter["Auto-Submitted"] = "auto-generated"
    lines = [
        words["hello"],
        "",
        words[f"{booking.state}_text"],
        "",
        what,
        f"{local_time(slot.starts, zone, booking.language)} ({zone})",
        where,
        words["persons"].format(party=booking.party),
    ]
    if is_held:
        lines += ["", words["code"].format(code=spoken_code(contact.code))]
        phone = centre.phone if isinstance(centre, Centre) else ""
        lines += [words["call"].format(phone=phone)] if phone else []
        lines += [words["change"].format(page=sender.page)] if sender.page else []
    elif own := own_words(booking.reason):
        lines += ["", words["own_words"], own]
    letter.set_content("\n".join([*lines, "", "Nordic Telemedicine Center", ""]))
    calendar = _calendar(booking, slot, what, where, sequence, now)
    method = "PUBLISH" if is_held else "CANCEL"
    letter.add_attachment(calendar, "text", "calendar", filename="booking.ics", params={"method": method})
    return letter


def _line(title: str) -> str:
    """A title in one line, as a subject has to be."""
    return " ".join(title.split())


def _calendar(booking: Booking, slot: Slot, what: str, where: str, sequence: int, now: datetime) -> bytes:
    is_held = booking.state == "confirmed"
    event = Event()
    event.add("uid", f"{booking.id}@ntc-kiosk")
    event.add("sequence", sequence)
    event.add("dtstamp", now)
    event.add("dtstart", slot.starts)
    event.add("dtend", slot.ends)
    event.add("summary", vText(what))
    event.add("location", vText(where))
    event.add("status", "CONFIRMED" if is_held else "CANCELLED")
    calendar = Calendar()
    calendar.add("prodid", "-//Nordic Telemedicine Center//NTC Kiosk//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH" if is_held else "CANCEL")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
