"""The desk API over HTTP: who asks, what they may ask, and faults in plain sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Never

from fastapi import APIRouter, Depends, Header, HTTPException, Path, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from kiosk.domain.clock import Clock
from kiosk.domain.enrolment import Challenge, ChallengeAsked, Enrol, Enrolled, Signed, Token
from kiosk.domain.exchange import Reply
from kiosk.domain.exchange import Request as Ask
from kiosk.domain.model import Sha256, WireModel
from kiosk.domain.names import Names, NamesAsked
from kiosk.hub import devices, tokens
from kiosk.hub.desk import exchange
from kiosk.hub.names import names
from kiosk.hub.needs import with_needs
from kiosk.hub.outcomes import Device
from kiosk.hub.seal_keys import SealKeys
from kiosk.hub.store import HubStore
from kiosk.hub.tries import Tries
from kiosk.hub.uploads import Arrived, Uploads, piece_of

_MOST_WRONG = 60  # codes in a minute, of everybody together: one of 40 bits that lives a quarter of an hour is safe
_WORDS = {
    401: "the token is missing or too old",
    403: "this kiosk is not one of the hub's, or has been revoked",
    409: "another piece of the file comes next",
    422: "this request can't be read",
    404: "the file is not here as a whole",
    413: "too large",
    429: "too many wrong codes; wait a minute",
    503: "the hub's database can't be used just now",
}


class Fault(WireModel):
    """What is wrong, in a sentence."""

    detail: str


_BEARER = Depends(HTTPBearer(auto_error=False, description="The token that a signed challenge was answered with."))
_Sha256 = Annotated[Sha256, Path(description="The SHA-256 of the whole file, in lower-case hex.")]


def _failing(*statuses: int) -> dict[int | str, dict[str, object]]:
    known = (*statuses, 413, 422, 503)
    return {status: {"description": _WORDS[status], "model": Fault} for status in known}


_HEAD: dict[int | str, dict[str, object]] = {**_failing(401), 404: {"description": _WORDS[404]}}
_PUT: dict[int | str, dict[str, object]] = {
    **_failing(401, 409),
    429: {"description": "this kiosk has sent too much that no edit has named", "model": Fault},
    201: {"description": "the file is here as a whole"},
    202: {"description": "the piece is here; ``Upload-Offset`` says which one comes next"},
}
_OR_NO_TOKEN: dict[str, Any] = {"security": [{}]}
_ANY_BYTES = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


async def _body(request: Request) -> bytes:
    return await request.body()


def desk_api(*, store: HubStore, clock: Clock, uploads: Uploads, keys: Callable[[], SealKeys]) -> APIRouter:
    """The routes under ``/desk``."""
    api = APIRouter(prefix="/desk", tags=["desk"])

    def asking(credentials: HTTPAuthorizationCredentials | None = _BEARER) -> Device | None:
        if credentials is None:
            return None
        with store.reading() as connection:
            device = tokens.device_of(connection, credentials.credentials, clock.now())
        return device or _fail(401)

    anybody = Depends(asking)

    def enrolled(device: Device | None = anybody) -> Device:
        return device or _fail(401)

    ours = Depends(enrolled)

    @api.post("/exchange", response_model_exclude_unset=True, responses=_failing(401), openapi_extra=_OR_NO_TOKEN)
    def desk_exchange(ask: Ask, device: Device | None = anybody) -> Reply:
        """What a kiosk has to say, and what it is told. Without a token: of the slots, what everybody may know."""
        if device is None and ask.intents:
            _fail(401)
        reply = exchange(ask, store, device, clock, uploads.has)
        return with_needs(reply, store, device.centre, keys()) if device else reply

    @api.post("/names", responses=_failing(401, 403))
    def desk_names(asked: NamesAsked, device: Device = ours) -> Names:
        """Who made the bookings at the kiosk's centre, or what a message to it says, for one staff session."""
        with store.writing() as connection:
            found = _read(lambda: names(connection, device, asked, keys(), clock.now()))
        return found or _fail(403, "this person may not read names here, or asks for more than eight days")

    _add_enrolment(api, store, clock, keys)
    _add_uploads(api, uploads, ours)
    return api


def _add_enrolment(api: APIRouter, store: HubStore, clock: Clock, keys: Callable[[], SealKeys]) -> None:
    tries = Tries(clock, _MOST_WRONG)

    @api.post("/enrol", responses=_failing(403, 429))
    def enrol(wish: Enrol) -> Enrolled:
        """Become one of the hub's kiosks, with the code that it has shown."""
        if not tries.take():
            _fail(429)
        with store.writing() as connection:
            device = devices.enrol(connection, wish, clock)
        if device is None:
            _fail(403, "this code is wrong, used or too old; let the hub show a new one")
        tries.was_right()
        return Enrolled(device=device.id, centre=device.centre, seal_key=keys().public)

    @api.post("/challenge", responses=_failing(403))
    def challenge(asked: ChallengeAsked) -> Challenge:
        """Something to sign, which shows that a kiosk is the one that enrolled."""
        with store.writing() as connection:
            return tokens.challenge(connection, asked.device, clock.now()) or _fail(403)

    @api.post("/token", responses=_failing(403))
    def token(signed: Signed) -> Token:
        """A token for a signed challenge."""
        with store.writing() as connection:
            made = tokens.token(connection, signed, clock.now())
        return made or _fail(403)


def _add_uploads(api: APIRouter, uploads: Uploads, ours: Any) -> None:  # noqa: ANN401  # FastAPI's Depends(…)
    place = "/blobs/{sha256}"

    @api.head(place, responses=_HEAD, response_class=Response)
    def arrived(sha256: _Sha256, device: Device = ours) -> Response:
        """Whether a file is here as a whole; ``Upload-Offset`` says how much of it is."""
        here = uploads.arrived(sha256, device.id)
        return _state(here, 200 if here.complete else 404)

    @api.put(
        place,
        status_code=201,
        responses=_PUT,
        response_class=Response,
        openapi_extra=_ANY_BYTES,
    )
    def send(
        sha256: _Sha256,
        data: Annotated[bytes, Depends(_body)],
        content_range: Annotated[str | None, Header(max_length=100)] = None,
        device: Device = ours,
    ) -> Response:
        """The next piece of a file, with ``Content-Range``, or all of it: 202 until it is whole, then 201."""
        piece = piece_of(content_range, len(data))
        if piece is None:
            _fail(422, "the Content-Range does not fit what was sent")
        here = uploads.take(sha256, piece, data, device.id)
        if here.is_too_much:
            _fail(429, here.fault)
        if here.fault:
            _fail(409 if here.is_misplaced else 422, here.fault, **_offset(here))
        return _state(here, 201 if here.complete else 202)


def _state(here: Arrived, status: int) -> Response:
    return Response(status_code=status, headers=_offset(here))


def _offset(here: Arrived) -> dict[str, str]:
    return {"Upload-Offset": str(here.offset)}


def _read(question: Callable[[], Names | None]) -> Names | None:
    try:
        return question()
    except ValueError:
        _fail(422)


def _fail(status: int, words: str = "", **headers: str) -> Never:
    more = {401: {"WWW-Authenticate": "Bearer"}, 429: {"Retry-After": "60"}}.get(status, {})
    raise HTTPException(status, words or _WORDS[status], {**more, **headers})
