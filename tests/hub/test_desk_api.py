"""The desk over HTTP: enrolling, tokens, exchanges and media, and plain words when something is wrong."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from desk_http import Caller, a_code
from desk_kit import ANNA, NOW, slot

from kiosk.domain.exchange import Reply
from kiosk.hub.app import make_app
from kiosk.hub.devices import all_devices, revoke
from kiosk.hub.folders import HubFolder
from kiosk.hub.seal_keys import KeyRing, SealKeys

pytestmark = pytest.mark.both_databases
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
MANY = 200


def test_a_kiosk_enrols_once_with_a_code_and_shows_who_it_is_by_its_key(stranger: Caller, keys: SealKeys) -> None:
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
    other = Caller(stranger.app, stranger.desk)
    refused = other.enrol(code)
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "this code is wrong, used or too old; let the hub show a new one",
    )


def test_a_code_is_good_for_a_quarter_of_an_hour(stranger: Caller) -> None:
    code = a_code(stranger)
    stranger.desk.later(minutes=15)
    assert stranger.enrol(code).status_code == 403


def test_guessing_codes_ends_after_sixty_in_a_minute(stranger: Caller) -> None:
    body = {"code": "0000-0000", "public_key": "0" * 64, "name": "n"}
    assert {answer.status_code for answer in stranger.all([("POST", "enrol", {"json": body})] * 60)} == {403}
    assert stranger.enrol(a_code(stranger)).status_code == 429
    stranger.desk.later(minutes=1)
    assert stranger.enrol(a_code(stranger)).status_code == 200


def test_a_challenge_is_good_once_for_a_minute_and_for_one_kiosk(ours: Caller) -> None:
    def challenge() -> str:
        return str(ours("POST", "challenge", json={"device": ours.device}).json()["challenge"])

    first = challenge()
    assert ours.answer(first).status_code == 200
    assert ours.answer(first).status_code == 403
    assert ours.answer(challenge(), key=Ed25519PrivateKey.generate()).status_code == 403
    assert ours.answer(challenge(), device=ours.desk.id()).status_code == 403
    late = challenge()
    ours.desk.later(minutes=1)
    assert ours.answer(late).status_code == 403
    assert ours.sign_in(device=ours.desk.id()).json()["detail"].startswith("this kiosk is not one of the hub's")


def test_a_token_ends_after_a_quarter_of_an_hour(ours: Caller) -> None:
    ours.desk.later(minutes=15)
    refused = ours("POST", "exchange", json={"ledger": "l1"})
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert ours.sign_in().status_code == 200
    assert ours.exchange().cursor > 0


def test_a_kiosk_is_revoked_alone_and_at_once(ours: Caller) -> None:
    other = Caller(ours.app, ours.desk)
    other.enrol(a_code(ours))
    other.sign_in()
    with ours.desk.store.writing() as connection:
        assert revoke(connection, ours.device, NOW)
        assert not revoke(connection, ours.device, NOW)
    assert ours("POST", "exchange", json={"ledger": "l1"}).status_code == 401
    assert ours.sign_in().status_code == 403
    assert ours.enrol(a_code(ours)).status_code == 403
    assert other.exchange().cursor > 0


def test_one_exchange_settles_intents_and_tells_what_came_of_them(ours: Caller) -> None:
    first = ours.exchange()
    wish, nonsense = ours.desk.wish(3), {"id": "x", "kind": "dance"}
    told = ours.exchange(wish, nonsense, mark=first.mark, cursor=first.cursor)
    assert [(each.id, each.state, each.reason, each.booking) for each in told.answers] == [
        (wish["id"], "accepted", "", "confirmed"),
        ("x", "refused", "unknown_kind", None),
    ]
    assert [change.model_fields_set for change in told.changes] == [{"booking"}, {"slot"}]
    assert told.changes[1].slot is not None
    assert told.changes[1].slot.free == 1
    again = ours.exchange(wish, mark=told.mark, cursor=told.cursor)
    assert (again.answers, again.changes) == (told.answers[:1], ())


def test_the_hub_notes_that_a_kiosk_was_here_once_a_minute(ours: Caller) -> None:
    for _ in range(5):
        ours.exchange(health={"disk": 7})
        ours.desk.later(seconds=20)
    with ours.desk.store.reading() as connection:
        (known,) = all_devices(connection)
    assert (known.name, known.seen_at) == ("Aula", "2026-11-23T07:01:00.000000+00:00")


def test_two_hundred_visitors_at_once_for_one_last_place_and_one_gets_it(ours: Caller) -> None:
    ours.desk.book(3)
    wishes = [ours.desk.wish(1) for _ in range(MANY)]
    asked = [
        ("POST", "exchange", {"json": {"ledger": f"l{number}", "intents": [wish]}})
        for number, wish in enumerate(wishes)
    ]
    replies = [Reply.model_validate_json(answer.content) for answer in ours.all(asked)]
    states = [(reply.answers[0].state, reply.answers[0].reason) for reply in replies]
    assert sorted(set(states)) == [("accepted", ""), ("refused", "full")]
    assert states.count(("accepted", "")) == 1
    assert ours.desk.slot().free == 0
    assert {reply.answers[0].id for reply in replies} == {wish["id"] for wish in wishes}


def test_the_same_intent_sent_at_once_by_many_has_one_effect(ours: Caller) -> None:
    wish = ours.desk.wish(2)
    answers = ours.all([("POST", "exchange", {"json": {"ledger": "", "intents": [wish]}})] * 20)
    assert {Reply.model_validate_json(answer.content).answers for answer in answers} == {
        Reply.model_validate_json(answers[0].content).answers
    }
    assert ours.desk.slot().free == 2


def test_media_goes_up_piece_by_piece_and_is_checked_by_its_hash(ours: Caller, folder: HubFolder) -> None:
    sha256 = hashlib.sha256(PNG).hexdigest()
    place, total = f"blobs/{sha256}", len(PNG)

    def put(first: int, last: int, data: bytes | None = None) -> tuple[int, str | None]:
        options = {"content": PNG[first : last + 1] if data is None else data}
        answer = ours("PUT", place, headers={"Content-Range": f"bytes {first}-{last}/{total}"}, **options)
        return answer.status_code, answer.headers.get("upload-offset")

    assert (ours("HEAD", place).status_code, ours("HEAD", place).headers["upload-offset"]) == (404, "0")
    assert put(0, 499) == (202, "500")
    assert put(600, 699) == (409, "500")
    assert ours("HEAD", place).headers["upload-offset"] == "500"
    assert put(500, total - 1) == (201, str(total))
    assert put(0, 499) == (201, str(total))
    assert ours("HEAD", place).status_code == 200
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
    ours: Caller, folder: HubFolder, data: bytes, named: str | None, words: str
) -> None:
    sha256 = named or hashlib.sha256(data).hexdigest()
    answer = ours("PUT", f"blobs/{sha256}", content=data)
    assert answer.status_code == 422
    assert words in answer.json()["detail"]
    assert [path for path in folder.uploads.rglob("*") if path.is_file()] == []


def test_only_a_kiosk_of_ours_sends_anything_up(stranger: Caller) -> None:
    place = f"blobs/{hashlib.sha256(PNG).hexdigest()}"
    assert stranger("PUT", place, content=PNG).status_code == 401
    assert stranger("HEAD", place).status_code == 401
    assert stranger("PUT", "blobs/..%2f..%2fhub.db", content=PNG).status_code in (401, 404, 422)


def test_an_exchange_that_is_none_is_refused_in_words(ours: Caller) -> None:
    for body in (b"{", b"[]", b'{"ledger": "\\u0000"}', b'{"ledger": "l", "intents": [{"kind": "book"}]}'):
        answer = ours("POST", "exchange", content=body, headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()) == (422, {"detail": "this request can't be read"})
    deep = b'{"ledger": "l", "intents": [{"id": "a", "x": ' + b"[" * 900 + b"]" * 900 + b"}]}"
    answer = ours("POST", "exchange", content=deep, headers={"Content-Type": "application/json"})
    assert answer.status_code in (200, 400, 422)


@pytest.mark.expected_logs("a request can't be answered")
def test_a_database_that_is_away_is_said_so_and_ends_no_intent(ours: Caller) -> None:
    def broken() -> None:
        from kiosk.domain.errors import StoreError

        raise StoreError("the hub's database can't be used: gone")

    wish = ours.desk.wish(1)
    ours.desk.store.reading, kept = broken, ours.desk.store.reading  # type: ignore[method-assign, assignment]
    answer = ours("POST", "exchange", json={"ledger": "", "intents": [wish]})
    ours.desk.store.reading = kept  # type: ignore[method-assign]
    assert (answer.status_code, answer.json()["detail"]) == (503, "the hub's database can't be used just now")
    assert ours.exchange(wish).answers[0].state == "accepted"


@pytest.mark.expected_logs("a request can't be answered")
def test_files_that_can_not_be_used_are_said_in_a_sentence(ours: Caller, folder: HubFolder) -> None:
    (folder.uploads / "begun" / ours.device / f"{'a' * 64}.part").mkdir(parents=True)
    ours.app = make_app(folder=folder, store=ours.desk.store, clock=ours.desk.clock, keys=KeyRing(folder))
    (folder.keys / "seal.pem").write_text("nonsense")
    asked = ours("PUT", f"blobs/{'a' * 64}", content=b"WEBVTT"), ours("POST", "exchange", json={"ledger": ""})
    told = {(answer.status_code, answer.json()["detail"]) for answer in asked}
    assert told == {(503, "the hub's files can't be used just now")}


def test_staff_works_through_the_exchange(ours: Caller) -> None:
    opened = ours.desk.intent("open_slots", ours.desk.id(), ANNA, slots=[slot("new", 5)])
    booked = ours.desk.wish(2, slot="new", person=ANNA)
    told = ours.exchange(opened, booked, ours.desk.intent("check_in", booked["subject"], ANNA))
    assert [answer.state for answer in told.answers] == ["accepted"] * 3
    assert told.answers[-1].booking == "arrived"


def test_what_the_staff_writes_for_each_other_is_not_for_everybody(ours: Caller) -> None:
    ours.desk.put(slot(host="anna"))
    ours.desk.do("close_slot", "s-1", reason="Eija on sairas")
    mine, theirs = ours.exchange(), Caller(ours.app, ours.desk).exchange()
    (own,) = [change.slot for change in mine.changes if change.slot]
    (told,) = [change.slot for change in theirs.changes]
    assert told is not None
    assert (own.reason, own.host, own.state) == ("Eija on sairas", "anna", "closed")
    assert told == own.model_copy(update={"reason": "", "host": None})
