"""The desk over HTTP: enrolling, tokens, exchanges, names and media, and plain words when something is wrong."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta
from typing import Any

import anyio
import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from desk_kit import ANNA, NOW, Desk, slot
from fastapi import FastAPI
from sqlalchemy import select

from kiosk.domain.clock import FixedClock
from kiosk.domain.enrolment import signed_text
from kiosk.domain.exchange import Reply
from kiosk.domain.sealed import Access, Contact, Sealed
from kiosk.hub.app import make_app
from kiosk.hub.desk_tables import NAMES_READ
from kiosk.hub.devices import all_devices, revoke, show_code
from kiosk.hub.folders import HubFolder
from kiosk.hub.seal_keys import SealKeys, load_seal_keys
from kiosk.hub.store import HubStore
from kiosk.sealing import public_half, seal, unseal
from kiosk.store.instants import stamp

pytestmark = pytest.mark.both_databases
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
MANY = 200


class Kiosk:
    """A kiosk that talks to the hub without a socket."""

    def __init__(self, app: FastAPI, desk: Desk) -> None:
        self.app, self.desk = app, desk
        self.key = Ed25519PrivateKey.generate()
        self.device = ""
        self.token = ""

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.all([(method, path, options)])[0]

    def all(self, asked: list[tuple[str, str, dict[str, Any]]]) -> list[httpx.Response]:
        """Ask all of it at once."""
        answers: dict[int, httpx.Response] = {}

        async def ask(client: httpx.AsyncClient, number: int) -> None:
            method, path, options = asked[number]
            answers[number] = await client.request(method, f"/desk/{path}", headers=self._headers(options), **options)

        async def ask_all() -> None:
            transport = httpx.ASGITransport(app=self.app)
            client = httpx.AsyncClient(transport=transport, base_url="http://hub", timeout=60)
            async with client, anyio.create_task_group() as group:
                for number in range(len(asked)):
                    group.start_soon(ask, client, number)

        anyio.run(ask_all)
        return [answers[number] for number in range(len(asked))]

    def _headers(self, options: dict[str, Any]) -> dict[str, str]:
        given = options.pop("headers", {})
        return {"Authorization": f"Bearer {self.token}", **given} if self.token else given

    def enrol(self, code: str) -> httpx.Response:
        public = self.key.public_key().public_bytes_raw().hex()
        answer = self("POST", "enrol", json={"code": code, "public_key": public, "name": "Aula"})
        self.device = answer.json().get("device", self.device)
        return answer

    def sign_in(self, device: str = "", key: Ed25519PrivateKey | None = None) -> httpx.Response:
        asked = self("POST", "challenge", json={"device": device or self.device})
        if asked.status_code != 200:
            return asked
        return self.answer(asked.json()["challenge"], device, key)

    def answer(self, challenge: str, device: str = "", key: Ed25519PrivateKey | None = None) -> httpx.Response:
        signature = (key or self.key).sign(signed_text(challenge)).hex()
        body = {"device": device or self.device, "challenge": challenge, "signature": signature}
        answer = self("POST", "token", json=body)
        self.token = answer.json().get("token", self.token)
        return answer

    def exchange(self, *intents: dict[str, Any], **more: Any) -> Reply:
        answer = self("POST", "exchange", json={"ledger": "", "intents": intents, **more})
        assert answer.status_code == 200, answer.text
        return Reply.model_validate_json(answer.content)


@pytest.fixture
def keys(folder: HubFolder) -> SealKeys:
    return load_seal_keys(folder)


@pytest.fixture
def stranger(folder: HubFolder, store: HubStore, clock: FixedClock, keys: SealKeys, desk: Desk) -> Kiosk:
    return Kiosk(make_app(folder=folder, store=store, clock=clock, keys=lambda: keys), desk)


def a_code(kiosk: Kiosk) -> str:
    with kiosk.desk.store.writing() as connection:
        return show_code(connection, "seinajoki", kiosk.desk.clock.now())


@pytest.fixture
def kiosk(stranger: Kiosk) -> Kiosk:
    assert stranger.enrol(a_code(stranger)).status_code == 200
    assert stranger.sign_in().status_code == 200
    return stranger


def test_a_kiosk_enrols_once_with_a_code_and_shows_who_it_is_by_its_key(stranger: Kiosk, keys: SealKeys) -> None:
    code = a_code(stranger)
    answer = stranger.enrol(f"{code[:4].lower()}-{code[4:]}")
    assert answer.json() == {
        "device": stranger.device,
        "centre": "seinajoki",
        "seal_key": keys.public.model_dump(),
    }
    assert stranger.enrol("WRONG").json()["device"] == stranger.device  # the answer may have been lost
    assert stranger.sign_in().json()["expires_at"] == "2026-11-23T07:15:00Z"
    assert [change for change in stranger.exchange().changes if change.staff]
    other = Kiosk(stranger.app, stranger.desk)
    refused = other.enrol(code)
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "this code is wrong, used or too old; let the hub show a new one",
    )


def test_a_code_is_good_for_a_quarter_of_an_hour(stranger: Kiosk) -> None:
    code = a_code(stranger)
    stranger.desk.later(minutes=15)
    assert stranger.enrol(code).status_code == 403


def test_guessing_codes_ends_after_sixty_in_a_minute(stranger: Kiosk) -> None:
    body = {"code": "0000-0000", "public_key": "0" * 64, "name": "n"}
    assert {answer.status_code for answer in stranger.all([("POST", "enrol", {"json": body})] * 60)} == {403}
    assert stranger.enrol(a_code(stranger)).status_code == 429
    stranger.desk.later(minutes=1)
    assert stranger.enrol(a_code(stranger)).status_code == 200


def test_a_challenge_is_good_once_for_a_minute_and_for_one_kiosk(kiosk: Kiosk) -> None:
    def challenge() -> str:
        return str(kiosk("POST", "challenge", json={"device": kiosk.device}).json()["challenge"])

    first = challenge()
    assert kiosk.answer(first).status_code == 200
    assert kiosk.answer(first).status_code == 403
    assert kiosk.answer(challenge(), key=Ed25519PrivateKey.generate()).status_code == 403
    assert kiosk.answer(challenge(), device=kiosk.desk.id()).status_code == 403
    late = challenge()
    kiosk.desk.later(minutes=1)
    assert kiosk.answer(late).status_code == 403
    assert kiosk.sign_in(device=kiosk.desk.id()).json()["detail"].startswith("this kiosk is not one of the hub's")


def test_a_token_ends_after_a_quarter_of_an_hour(kiosk: Kiosk) -> None:
    kiosk.desk.later(minutes=15)
    refused = kiosk("POST", "exchange", json={"ledger": "l1"})
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert kiosk.sign_in().status_code == 200
    assert kiosk.exchange().cursor > 0


def test_a_kiosk_is_revoked_alone_and_at_once(kiosk: Kiosk) -> None:
    other = Kiosk(kiosk.app, kiosk.desk)
    other.enrol(a_code(kiosk))
    other.sign_in()
    with kiosk.desk.store.writing() as connection:
        assert revoke(connection, kiosk.device, NOW)
        assert not revoke(connection, kiosk.device, NOW)
    assert kiosk("POST", "exchange", json={"ledger": "l1"}).status_code == 401
    assert kiosk.sign_in().status_code == 403
    assert kiosk.enrol(a_code(kiosk)).status_code == 403
    assert other.exchange().cursor > 0


def test_one_exchange_settles_intents_and_tells_what_came_of_them(kiosk: Kiosk) -> None:
    first = kiosk.exchange()
    wish, nonsense = kiosk.desk.wish(3), {"id": "x", "kind": "dance"}
    told = kiosk.exchange(wish, nonsense, mark=first.mark, cursor=first.cursor)
    assert [(each.id, each.state, each.reason, each.booking) for each in told.answers] == [
        (wish["id"], "accepted", "", "confirmed"),
        ("x", "refused", "unknown_kind", None),
    ]
    assert [change.model_fields_set for change in told.changes] == [{"booking"}, {"slot"}]
    assert told.changes[1].slot is not None
    assert told.changes[1].slot.free == 1
    again = kiosk.exchange(wish, mark=told.mark, cursor=told.cursor)
    assert (again.answers, again.changes) == (told.answers[:1], ())


def test_the_hub_notes_that_a_kiosk_was_here_once_a_minute(kiosk: Kiosk) -> None:
    for _ in range(5):
        kiosk.exchange(health={"disk": 7})
        kiosk.desk.later(seconds=20)
    with kiosk.desk.store.reading() as connection:
        (known,) = all_devices(connection)
    assert (known.name, known.seen_at) == ("Aula", "2026-11-23T07:01:00.000000+00:00")


def test_two_hundred_visitors_at_once_for_one_last_place_and_one_gets_it(kiosk: Kiosk) -> None:
    kiosk.desk.book(3)
    wishes = [kiosk.desk.wish(1) for _ in range(MANY)]
    asked = [
        ("POST", "exchange", {"json": {"ledger": f"l{number}", "intents": [wish]}})
        for number, wish in enumerate(wishes)
    ]
    replies = [Reply.model_validate_json(answer.content) for answer in kiosk.all(asked)]
    states = [(reply.answers[0].state, reply.answers[0].reason) for reply in replies]
    assert sorted(set(states)) == [("accepted", ""), ("refused", "full")]
    assert states.count(("accepted", "")) == 1
    assert kiosk.desk.slot().free == 0
    assert {reply.answers[0].id for reply in replies} == {wish["id"] for wish in wishes}


def test_the_same_intent_sent_at_once_by_many_has_one_effect(kiosk: Kiosk) -> None:
    wish = kiosk.desk.wish(2)
    answers = kiosk.all([("POST", "exchange", {"json": {"ledger": "", "intents": [wish]}})] * 20)
    assert {Reply.model_validate_json(answer.content).answers for answer in answers} == {
        Reply.model_validate_json(answers[0].content).answers
    }
    assert kiosk.desk.slot().free == 2


def test_names_are_read_by_one_staff_session_and_by_nobody_else(kiosk: Kiosk, keys: SealKeys) -> None:
    session = X25519PrivateKey.generate()
    wish = kiosk.desk.wish(1)
    contact = Contact(code="7K2M9QXA", name="Aino Virtanen", phone="+358401234567")
    about = wish["subject"]
    wish["contact"] = sealed(contact.model_dump_json(), keys, "contact", about)
    wish["access"] = sealed(Access(needs=("hearing",)).model_dump_json(), keys, "access", about)
    kiosk.exchange(wish)
    body = {
        "staff": "anna",
        "key": public_half(session).model_dump(),
        "since": NOW.isoformat(),
        "until": (NOW + timedelta(days=1)).isoformat(),
    }
    answer = kiosk("POST", "names", json=body)
    (name,) = answer.json()["names"]
    assert "Aino" not in answer.text
    opened = json.loads(unseal(Sealed.model_validate(name["sealed"]), session, purpose="names", about=about))
    assert opened["contact"]["name"] == "Aino Virtanen"
    assert (opened["access"]["needs"], opened["note"]) == (["hearing"], None)
    with kiosk.desk.store.reading() as connection:
        read = connection.execute(select(NAMES_READ)).mappings().all()
    slot = wish["slot"]
    assert [(row["staff"], row["slot"], row["at"]) for row in read] == [("anna", slot, stamp(kiosk.desk.clock.now()))]
    assert len(kiosk("POST", "names", json={**body, "slot": slot}).json()["names"]) == 1
    assert kiosk("POST", "names", json={**body, "slot": "s-other"}).json() == {"names": []}
    later = {**body, "since": (NOW + timedelta(hours=4)).isoformat()}
    assert kiosk("POST", "names", json=later).json() == {"names": []}
    assert kiosk("POST", "names", json={**body, "staff": "eija"}).status_code == 403
    assert kiosk("POST", "names", json={**body, "until": (NOW + timedelta(days=9)).isoformat()}).status_code == 403
    assert kiosk("POST", "names", json={**body, "key": {"id": "0" * 16, "public": "0" * 64}}).status_code == 422
    kiosk.token = ""
    assert kiosk("POST", "names", json=body).status_code == 401


@pytest.mark.expected_logs("the contact of a booking can't be opened")
def test_a_box_that_does_not_open_spoils_no_other(kiosk: Kiosk, keys: SealKeys) -> None:
    good, bad = kiosk.desk.wish(1), kiosk.desk.wish(1)
    for wish in (good, bad):
        wish["contact"] = sealed('{"name": "Aino"}', keys, "contact", good["subject"])
    kiosk.exchange(good, bad)
    key = public_half(X25519PrivateKey.generate()).model_dump()
    body = {"staff": "anna", "key": key, "since": "2026-11-23T00:00:00Z", "until": "2026-11-24T00:00:00Z"}
    assert len(kiosk("POST", "names", json=body).json()["names"]) == 2


def sealed(words: str, keys: SealKeys, purpose: Any, about: str) -> dict[str, str]:
    return seal(words.encode(), keys.public, purpose=purpose, about=about).model_dump()


def test_media_goes_up_piece_by_piece_and_is_checked_by_its_hash(kiosk: Kiosk, folder: HubFolder) -> None:
    sha256 = hashlib.sha256(PNG).hexdigest()
    place, total = f"blobs/{sha256}", len(PNG)

    def put(first: int, last: int, data: bytes | None = None) -> tuple[int, str | None]:
        options = {"content": PNG[first : last + 1] if data is None else data}
        answer = kiosk("PUT", place, headers={"Content-Range": f"bytes {first}-{last}/{total}"}, **options)
        return answer.status_code, answer.headers.get("upload-offset")

    assert (kiosk("HEAD", place).status_code, kiosk("HEAD", place).headers["upload-offset"]) == (404, "0")
    assert put(0, 499) == (202, "500")
    assert put(600, 699) == (409, "500")
    assert kiosk("HEAD", place).headers["upload-offset"] == "500"
    assert put(500, total - 1) == (201, str(total))
    assert put(0, 499) == (201, str(total))
    assert kiosk("HEAD", place).status_code == 200
    assert (folder.uploads / sha256[:2] / sha256).read_bytes() == PNG
    assert put(0, 499, b"")[0] == 422


@pytest.mark.parametrize(
    ("data", "named", "words"),
    [
        (PNG, "0" * 64, "not the file whose hash"),
        (b"MZ" + bytes(200), None, "only pictures, films and captions"),
    ],
)
def test_what_is_not_what_it_claims_to_be_is_thrown_away(
    kiosk: Kiosk, folder: HubFolder, data: bytes, named: str | None, words: str
) -> None:
    sha256 = named or hashlib.sha256(data).hexdigest()
    answer = kiosk("PUT", f"blobs/{sha256}", content=data)
    assert answer.status_code == 422
    assert words in answer.json()["detail"]
    assert [path for path in folder.uploads.rglob("*") if path.is_file()] == []


def test_only_a_kiosk_of_ours_sends_anything_up(stranger: Kiosk) -> None:
    place = f"blobs/{hashlib.sha256(PNG).hexdigest()}"
    assert stranger("PUT", place, content=PNG).status_code == 401
    assert stranger("HEAD", place).status_code == 401
    assert stranger("PUT", "blobs/..%2f..%2fhub.db", content=PNG).status_code in (401, 404, 422)


def test_an_exchange_that_is_none_is_refused_in_words(kiosk: Kiosk) -> None:
    for body in (b"{", b"[]", b'{"ledger": "\\u0000"}', b'{"ledger": "l", "intents": [{"kind": "book"}]}'):
        answer = kiosk("POST", "exchange", content=body, headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()) == (422, {"detail": "this request can't be read"})
    deep = b'{"ledger": "l", "intents": [{"id": "a", "x": ' + b"[" * 900 + b"]" * 900 + b"}]}"
    answer = kiosk("POST", "exchange", content=deep, headers={"Content-Type": "application/json"})
    assert answer.status_code in (200, 400, 422)


@pytest.mark.expected_logs("a request can't be answered")
def test_a_database_that_is_away_is_said_so_and_ends_no_intent(kiosk: Kiosk) -> None:
    def broken() -> None:
        from kiosk.domain.errors import StoreError

        raise StoreError("the hub's database can't be used: gone")

    wish = kiosk.desk.wish(1)
    kiosk.desk.store.reading, kept = broken, kiosk.desk.store.reading  # type: ignore[method-assign, assignment]
    answer = kiosk("POST", "exchange", json={"ledger": "", "intents": [wish]})
    kiosk.desk.store.reading = kept  # type: ignore[method-assign]
    assert (answer.status_code, answer.json()["detail"]) == (503, "the hub's database can't be used just now")
    assert kiosk.exchange(wish).answers[0].state == "accepted"


def test_staff_works_through_the_exchange(kiosk: Kiosk) -> None:
    opened = kiosk.desk.intent("open_slots", kiosk.desk.id(), ANNA, slots=[slot("new", 5)])
    booked = kiosk.desk.wish(2, slot="new", person=ANNA)
    told = kiosk.exchange(opened, booked, kiosk.desk.intent("check_in", booked["subject"], ANNA))
    assert [answer.state for answer in told.answers] == ["accepted"] * 3
    assert told.answers[-1].booking == "arrived"
