"""The words of the hub's own pages and letters, written in each language. Dates are formatted by Babel."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from kiosk.domain.documents import AnyDocument, Centre
from kiosk.domain.languages import LANGUAGES, Language

TONGUES: tuple[tuple[Language, str], ...] = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))

WORDS: dict[Language, dict[str, str]] = {
    "fi": {
        "languages": "Kieli",
        "booking": "Varauksesi",
        "code": "Varauskoodi",
        "code_hint": "Koodissa on kahdeksan merkkiä, esimerkiksi 7K2M-9QXA. Se annettiin, kun varasit.",
        "show": "Näytä varaus",
        "state": "Tila",
        "what": "Mitä",
        "when": "Milloin",
        "where": "Missä",
        "call": "Soita, jos tulee este",
        "station": "Piste",
        "persons": "Henkilöitä",
        "own_words": "Keskukselta, henkilökunnan omin sanoin",
        "cancel": "Peru varaus",
        "ask": "Haluatko varmasti perua varauksen? Paikkasi vapautuu heti muille.",
        "yes": "Kyllä, peru varaus",
        "no": "Ei, pidän varauksen",
        "cancelled_now": "Varaus on peruttu. Kiitos, että kerroit.",
        "erase": "Poista tietoni",
        "erase_hint": "Voit poistaa nimesi ja yhteystietosi. Se ei muuta varausta.",
        "erased_now": "Tietosi on poistettu.",
        "cannot": "Tätä varausta ei voi enää perua.",
        "wrong": "Emme löydä varausta tällä koodilla. Tarkista koodi ja yritä uudelleen.",
        "slow": "Väärä koodi on annettu monta kertaa. Odota minuutti ja yritä uudelleen.",
        "confirmed": "Vahvistettu",
        "requested": "Odottaa vastaustamme",
        "waiting": "Jonossa",
        "cancelled": "Peruttu",
        "arrived": "Olet käynyt täällä. Kiitos!",
        "missed": "Tämä aika on ohi",
        "does": "Mitä se tekee",
        "does_not": "Mihin se ei pysty",
        "next_times": "Seuraavat ajat",
        "room": "tilaa {free} hengelle",
        "no_times": "Uusia aikoja ei ole juuri nyt.",
        "book_where": "Varaa keskuksen ruudulla tai kysy henkilökunnalta.",
        "nothing": "Sivua ei ole",
        "missing": "Tätä sivua ei ole, tai sitä ei enää näytetä.",
    },
    "sv": {
        "languages": "Språk",
        "booking": "Din bokning",
        "code": "Bokningskod",
        "code_hint": "Koden har åtta tecken, till exempel 7K2M-9QXA. Du fick den när du bokade.",
        "show": "Visa bokningen",
        "state": "Status",
        "what": "Vad",
        "when": "När",
        "where": "Var",
        "call": "Ring om du får förhinder",
        "station": "Station",
        "persons": "Personer",
        "own_words": "Från centret, med personalens egna ord",
        "cancel": "Avboka",
        "ask": "Vill du verkligen avboka? Din plats blir genast ledig för andra.",
        "yes": "Ja, avboka",
        "no": "Nej, jag behåller bokningen",
        "cancelled_now": "Bokningen är avbokad. Tack för att du sade till.",
        "erase": "Ta bort mina uppgifter",
        "erase_hint": "Du kan ta bort ditt namn och dina kontaktuppgifter. Det ändrar inte bokningen.",
        "erased_now": "Dina uppgifter är borttagna.",
        "cannot": "Den här bokningen går inte längre att avboka.",
        "wrong": "Vi hittar ingen bokning med den koden. Kontrollera koden och försök igen.",
        "slow": "Fel kod har angetts flera gånger. Vänta en minut och försök igen.",
        "confirmed": "Bekräftad",
        "requested": "Väntar på vårt svar",
        "waiting": "I kö",
        "cancelled": "Avbokad",
        "arrived": "Du har varit här. Tack!",
        "missed": "Den här tiden är förbi",
        "does": "Vad det gör",
        "does_not": "Vad det inte kan",
        "next_times": "Kommande tider",
        "room": "plats för {free}",
        "no_times": "Just nu finns inga nya tider.",
        "book_where": "Boka på skärmen i centret eller fråga personalen.",
        "nothing": "Sidan finns inte",
        "missing": "Den här sidan finns inte, eller visas inte längre.",
    },
    "en": {
        "languages": "Language",
        "booking": "Your booking",
        "code": "Booking code",
        "code_hint": "The code has eight signs, such as 7K2M-9QXA. You got it when you booked.",
        "show": "Show the booking",
        "state": "Status",
        "what": "What",
        "when": "When",
        "where": "Where",
        "call": "Call if something comes up",
        "station": "Station",
        "persons": "Persons",
        "own_words": "From the centre, in the staff’s own words",
        "cancel": "Cancel the booking",
        "ask": "Do you really want to cancel? Your place goes to others at once.",
        "yes": "Yes, cancel it",
        "no": "No, I keep it",
        "cancelled_now": "The booking is cancelled. Thank you for telling us.",
        "erase": "Remove my details",
        "erase_hint": "You can remove your name and contact details. It does not change the booking.",
        "erased_now": "Your details are removed.",
        "cannot": "This booking can no longer be cancelled.",
        "wrong": "We find no booking with this code. Check the code and try again.",
        "slow": "A wrong code was given several times. Wait a minute and try again.",
        "confirmed": "Confirmed",
        "requested": "Waiting for our answer",
        "waiting": "On the waiting list",
        "cancelled": "Cancelled",
        "arrived": "You have been here. Thank you!",
        "missed": "This time is over",
        "does": "What it does",
        "does_not": "What it can’t do",
        "next_times": "Next times",
        "room": "room for {free}",
        "no_times": "There are no new times just now.",
        "book_where": "Book on the screen at the centre, or ask the staff.",
        "nothing": "No such page",
        "missing": "This page does not exist, or is no longer shown.",
    },
}

_LOCALES: dict[Language, str] = {"fi": "fi_FI", "sv": "sv_SE", "en": "en_GB"}


def local_time(instant: datetime, zone: str, language: Language) -> str:
    """Day and time at a centre, in words of a language."""
    local = instant.astimezone(ZoneInfo(zone))
    day = format_date(local, "full", locale=_LOCALES[language])
    return f"{day}, {format_time(local, 'short', locale=_LOCALES[language])}"


def place(centre: AnyDocument | None, slug: str, language: Language, *, full: bool = False) -> str:
    """Where it is: a centre by its name and its city, and in ``full`` with its address; without one, by its id."""
    if not isinstance(centre, Centre):
        return slug
    title, city = centre.title.read(language), centre.city.read(language)
    parts = [title, "" if city in title or (full and city in centre.address) else city, centre.address if full else ""]
    return ", ".join(part for part in parts if part)


def language_of(asked: str, accepted: str) -> Language:
    """The language that a reader has chosen, or else the first of ours that their browser accepts."""
    wishes = [asked, *(part.split(";")[0].strip()[:2].lower() for part in accepted.split(","))]
    return next((language for wish in wishes for language in LANGUAGES if language == wish), "fi")
