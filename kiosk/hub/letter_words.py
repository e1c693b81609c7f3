"""The words of letters, written in each language."""

from __future__ import annotations

from kiosk.domain.languages import Language

LETTER_WORDS: dict[Language, dict[str, str]] = {
    "fi": {
        "confirmed": "Varauksesi on vahvistettu",
        "cancelled": "Varauksesi on peruttu",
        "hello": "Hei!",
        "confirmed_text": "Paikka on varattu sinulle:",
        "cancelled_text": "Tätä varausta ei enää ole:",
        "persons": "Henkilöitä: {party}",
        "own_words": "Keskukselta, henkilökunnan omin sanoin:",
        "code": "Varauskoodisi on {code}.",
        "call": "Soita, jos tulee este: {phone}",
        "change": "Näet varauksen ja voit perua sen täällä: {page}",
    },
    "sv": {
        "confirmed": "Din bokning är bekräftad",
        "cancelled": "Din bokning är avbokad",
        "hello": "Hej!",
        "confirmed_text": "Du har en plats:",
        "cancelled_text": "Den här bokningen finns inte längre:",
        "persons": "Personer: {party}",
        "own_words": "Från centret, med personalens egna ord:",
        "code": "Din bokningskod är {code}.",
        "call": "Ring om du får förhinder: {phone}",
        "change": "Här ser du bokningen och kan avboka: {page}",
    },
    "en": {
        "confirmed": "Your booking is confirmed",
        "cancelled": "Your booking is cancelled",
        "hello": "Hello!",
        "confirmed_text": "A place is kept for you:",
        "cancelled_text": "This booking no longer holds:",
        "persons": "Persons: {party}",
        "own_words": "From the centre, in the staff’s own words:",
        "code": "Your booking code is {code}.",
        "call": "Call if something comes up: {phone}",
        "change": "See the booking, or cancel it, here: {page}",
    },
}
