"""Plain pages for people outside: what an item is and when it is held, and a booking to see or cancel by its code.

No script, no cookie, nothing from elsewhere. A code goes in a request's body, never in an address that logs keep.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Header, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Connection
from starlette.responses import FileResponse, HTMLResponse

from kiosk.domain.answers import own_words
from kiosk.domain.bookings import Booking
from kiosk.domain.clock import Clock
from kiosk.domain.code import code_hash, read_code
from kiosk.domain.documents import AnyDocument, Centre, Technology, visible
from kiosk.domain.exchange import RawIntent
from kiosk.domain.held import HELD_AS
from kiosk.domain.ids import Ids
from kiosk.domain.languages import Language
from kiosk.hub.agenda import coming, standing
from kiosk.hub.booked import find_by_code
from kiosk.hub.edited import document_anywhere, document_known
from kiosk.hub.outcomes import Device
from kiosk.hub.page_words import TONGUES, WORDS, language_of, local_time, place
from kiosk.hub.settle import settle
from kiosk.hub.store import HubStore
from kiosk.hub.tries import Tries, house
from kiosk.paths import resources

_MOST_WRONG = 5  # of one reader in a minute
_MOST_TIMES = 8
_ITEM = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_SAFE = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_CODES: dict[str, str] = {"cancel": "cancelled_now", "erase_details": "erased_now"}


async def _fields(request: Request) -> dict[str, str]:
    """The fields of a form; what is no text is left out, and so is all of a form that is none of ours."""
    try:
        sent = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=20)
    except ValueError:
        return {}
    return {name: values[0] for name, values in sent.items()}


def pages(*, store: HubStore, clock: Clock) -> APIRouter:
    """The routes ``/item/…`` and ``/booking``."""
    routes = APIRouter(include_in_schema=False)
    pen = _Pen()
    desk = _Bookings(store, clock)

    @routes.get("/pages/page.css")
    def style() -> FileResponse:
        return FileResponse(resources() / "pages" / "page.css", media_type="text/css")

    @routes.get("/item/{item_id}")
    def item(item_id: str, lang: str = "", accept_language: Annotated[str, Header()] = "") -> HTMLResponse:
        language = language_of(lang, accept_language)
        found = None
        if _ITEM.fullmatch(item_id):
            with store.reading() as connection:
                found = _item(connection, item_id, language, clock)
        if found is None:
            return pen.write("missing.html", language, WORDS[language]["nothing"], status=404, home="../")
        return pen.write("item.html", language, home="../", **found)

    @routes.get("/booking")
    def ask(lang: str = "", accept_language: Annotated[str, Header()] = "") -> HTMLResponse:
        language = language_of(lang, accept_language)
        return pen.write("booking.html", language, WORDS[language]["booking"])

    @routes.post("/booking")
    def show(
        request: Request,
        fields: Annotated[dict[str, str], Depends(_fields)],
        lang: str = "",
        accept_language: Annotated[str, Header()] = "",
    ) -> HTMLResponse:
        language = language_of(lang, accept_language)
        reader = house(request.client.host) if request.client else ""
        status, found = desk.answer(fields, reader, language)
        return pen.write("booking.html", language, WORDS[language]["booking"], status=status, **found)

    return routes


class _Pen:
    """Writes pages. Everything that is put into one is escaped."""

    def __init__(self) -> None:
        loader = FileSystemLoader(resources() / "pages")
        self._environment = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )

    def write(
        self, name: str, language: Language, title: str, *, status: int = 200, home: str = "", **values: object
    ) -> HTMLResponse:
        nothing = {"said": "", "is_fault": False, "shown": None, "code": "", "is_asked": False}
        given = {**nothing, **values, "title": title, "home": home, "language": language}
        page = self._environment.get_template(name).render(words=WORDS[language], tongues=TONGUES, **given)
        return HTMLResponse(page, status_code=status, headers=_SAFE)


class _Bookings:
    """Finds a booking by its code, and does what its owner asks for."""

    def __init__(self, store: HubStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._ids = Ids(clock)
        self._tries = Tries(clock, _MOST_WRONG)

    def answer(self, fields: dict[str, str], reader: str, language: Language) -> tuple[int, dict[str, Any]]:
        """The status, and what to show."""
        words = WORDS[language]
        if not self._tries.take(reader):
            return 429, {"said": words["slow"], "is_fault": True}
        code = read_code(fields.get("code", ""))
        hashed = code_hash(code) if code else ""
        with self._store.reading() as connection:
            booking = find_by_code(connection, hashed)
        if booking is None:
            return 404, {"said": words["wrong"], "is_fault": True}
        self._tries.was_right(reader)
        said = self._do(booking, fields.get("do", ""))
        with self._store.reading() as connection:
            shown = _shown(connection, find_by_code(connection, hashed) or booking, language)
        return 200, {
            "said": words.get(said, ""),
            "is_fault": said == "cannot",
            "shown": shown,
            "code": code,
            "is_asked": fields.get("do") == "ask" and shown["may_cancel"],
        }

    def _do(self, booking: Booking, wish: str) -> str:
        kind = {"cancel": "cancel", "erase": "erase_details"}.get(wish)
        if kind is None:
            return ""
        at = self._clock.now()
        intent = RawIntent.model_validate(
            {"id": self._ids.new(), "kind": kind, "subject": booking.id, "at": at.isoformat()}
        )
        answer = settle(self._store, Device("page", booking.centre), intent, at)
        return "cannot" if answer is None or answer.state == "refused" else _CODES[kind]


def _shown(connection: Connection, booking: Booking, language: Language) -> dict[str, Any]:
    found = standing(connection, booking.slot)
    words = WORDS[language]
    shown: dict[str, Any] = {"state": words[booking.state], "party": booking.party, "has_details": booking.has_details}
    shown["words"] = own_words(booking.reason) if booking.state == "cancelled" else ""
    if found is None:
        return {**shown, "what": "–", "when": "–", "where": "–", "station": 0, "phone": "", "may_cancel": False}
    at = found.slot.centre
    item, centre = document_known(connection, found.slot.item, at), document_known(connection, at, at)
    station = centre.station_in_use(found.slot.station) if isinstance(centre, Centre) else None
    return {
        **shown,
        "what": item.title.read(language) if item else found.slot.item,
        "when": _when(found.slot.starts, centre, language),
        "where": place(centre, at, language, full=True),
        "station": station.number if station else 0,
        "phone": centre.phone if isinstance(centre, Centre) else "",
        "may_cancel": booking.state in ("confirmed", "requested", "waiting"),
    }


def _item(connection: Connection, item_id: str, language: Language, clock: Clock) -> dict[str, Any] | None:
    document = document_anywhere(connection, item_id)
    if document is None or document.hidden or not document.valid_at(clock.now()):
        return None
    document = visible(document)
    words, lists, times = WORDS[language], [], []
    if isinstance(document, Technology):
        lists.append((words["does"], [line.read(language) for line in document.does]))
        lists.append((words["does_not"], [line.read(language) for line in document.cannot]))
    for slot in coming(connection, item_id, clock.now(), _MOST_TIMES):
        centre = document_known(connection, slot.centre, slot.centre)
        where = place(centre, slot.centre, language)
        times.append((_when(slot.starts, centre, language), where, words["room"].format(free=slot.free)))
    return {
        "title": document.title.read(language),
        "summary": document.summary.read(language),
        "lists": lists,
        "times": times,
        "is_bookable": document.kind in HELD_AS,
    }


def _when(instant: datetime, centre: AnyDocument | None, language: Language) -> str:
    return local_time(instant, centre.zone if isinstance(centre, Centre) else "UTC", language)
