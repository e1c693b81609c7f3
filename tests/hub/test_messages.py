"""What visitors write to a centre: its desks know of it, one session reads it, and it is kept no longer than said."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from desk_http import Caller
from desk_kit import ANNA, EIJA, Desk
from sqlalchemy import select, text
from test_leases import Kiosk

from kiosk import cli
from kiosk.domain.clock import FixedClock
from kiosk.domain.notices import Notice
from kiosk.domain.sealed import Contact, Message, Sealed
from kiosk.hub.desk_tables import MESSAGES
from kiosk.hub.facts import keep_details
from kiosk.hub.folders import HubFolder
from kiosk.hub.names_read import names_read
from kiosk.hub.seal_keys import SealKeys
from kiosk.hub.serve import Keeper
from kiosk.hub.store import HubStore, open_store
from kiosk.sealing import public_half, seal, unseal

pytestmark = pytest.mark.both_databases
WORDS, PHONE = "We make a walking frame that counts steps.", "+358401234567"
BOX = {"key": "0" * 16, "box": "c2VhbGVk"}


@pytest.fixture
def hall(desk: Desk) -> Kiosk:
    made = Kiosk(desk)
    made.talk()
    return made


def written(desk: Desk, **more: Any) -> dict[str, Any]:
    return desk.intent("write", desk.id(), **{"language": "sv", "matter": "solution", "words": BOX, **more})


def told(kiosk: Kiosk, *intents: dict[str, Any]) -> list[Notice]:
    return [change.notice for change in kiosk.talk(*intents).changes if change.notice]


def gone(kiosk: Kiosk) -> list[str]:
    return [change.notice_gone for change in kiosk.talk().changes if change.notice_gone]


def boxes(store: HubStore) -> list[tuple[str | None, str | None]]:
    with store.reading() as connection:
        return [(row.words, row.contact) for row in connection.execute(select(MESSAGES))]


def test_every_desk_of_the_centre_is_told_what_it_is_about_and_no_word_of_it(desk: Desk, hall: Kiosk) -> None:
    office, elsewhere = Kiosk(desk, 2), Kiosk(desk, 3, "umea")
    wish = written(desk, contact=BOX)
    (own,) = told(hall, wish)
    assert told(office) == [own]
    assert own.model_dump(exclude_unset=True) == {
        "id": wish["subject"],
        "centre": "seinajoki",
        "kind": "message",
        "at": desk.clock.now(),
        "about": "kiosk 1",
        "matter": "solution",
        "language": "sv",
        "contact": True,
    }
    assert told(elsewhere) == []
    office.cursor = 0
    assert told(office) == [own], "also who begins anew"
    assert [each.contact for each in told(hall, written(desk))] == [False]


def test_it_is_kept_once_whatever_comes_again(desk: Desk, hall: Kiosk) -> None:
    wish = written(desk)
    assert [answer.state for answer in hall.talk(wish, wish).answers] == ["accepted", "accepted"]
    again = {**wish, "id": desk.id()}
    assert [answer.reason for answer in hall.talk(again).answers] == ["exists"]
    assert len(boxes(desk.store)) == 1


@pytest.mark.parametrize("spoilt", [{"matter": "gossip"}, {"words": None}, {"words": WORDS}, {"language": "de"}])
def test_what_makes_no_sense_is_refused(desk: Desk, hall: Kiosk, spoilt: dict[str, Any]) -> None:
    assert [answer.reason for answer in hall.talk(written(desk, **spoilt)).answers] == ["unreadable"]
    assert boxes(desk.store) == []


def test_answered_it_is_no_longer_to_do_anywhere_and_its_words_are_gone(desk: Desk, hall: Kiosk) -> None:
    office, elsewhere = Kiosk(desk, 2), Kiosk(desk, 3, "umea")
    wish = written(desk, contact=BOX)
    told(hall, wish)
    told(office)
    for person, kiosk, reason in ((EIJA, hall, "not_allowed"), ({"kind": "visitor"}, hall, "not_allowed")):
        assert kiosk.talk(desk.intent("noted", wish["subject"], person)).answers[0].reason == reason
    elsewhere.talk(desk.intent("noted", wish["subject"], ANNA))
    assert boxes(desk.store) != [(None, None)], "nobody at another centre closes it"
    before = {**desk.intent("noted", wish["subject"], ANNA), "at": (desk.clock.now() - timedelta(days=1)).isoformat()}
    hall.talk(before)
    assert (gone(office), len(boxes(desk.store))) == ([], 1)
    assert boxes(desk.store) != [(None, None)], "that was said before anybody had written"
    hall.talk(desk.intent("noted", wish["subject"], ANNA))
    assert gone(office) == [wish["subject"]]
    assert boxes(desk.store) == [(None, None)]


def test_what_nobody_answered_is_erased_when_its_days_are_over(
    desk: Desk, hall: Kiosk, folder: HubFolder, clock: FixedClock
) -> None:
    wish, keeper = written(desk, contact=BOX), Keeper(folder, desk.store, clock)
    told(hall, wish)
    with desk.store.writing() as connection:
        keep_details(connection, 3)
    desk.later(days=3)
    keeper.roll_on()
    assert (gone(hall), len(boxes(desk.store))) == ([], 1)
    assert boxes(desk.store) != [(None, None)]
    desk.later(seconds=1)
    keeper.roll_on()
    assert (gone(hall), boxes(desk.store)) == ([wish["subject"]], [(None, None)])
    keeper.roll_on()
    assert gone(hall) == [], "it is told once"


def sealed(words: str, keys: SealKeys, purpose: Any, about: str) -> dict[str, str]:
    return seal(words.encode(), keys.public, purpose=purpose, about=about).model_dump()


def a_message(ours: Caller, keys: SealKeys) -> dict[str, Any]:
    wish = written(ours.desk)
    about = wish["subject"]
    contact = Contact(code="", phone=PHONE, language="sv")
    wish["words"] = sealed(Message(words=WORDS).model_dump_json(), keys, "message", about)
    wish["contact"] = sealed(contact.model_dump_json(), keys, "contact", about)
    ours.exchange(wish)
    return wish


def asks(ours: Caller, session: X25519PrivateKey, **more: Any) -> dict[str, Any]:
    now = ours.desk.clock.now()
    span = {"since": now.isoformat(), "until": (now + timedelta(seconds=1)).isoformat()}
    return {"staff": "anna", "key": public_half(session).model_dump(), **span, **more}


def test_one_session_reads_it_by_the_road_of_names_and_that_is_noted(
    ours: Caller, keys: SealKeys, folder: HubFolder, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    session, wish = X25519PrivateKey.generate(), a_message(ours, keys)
    message = wish["subject"]
    other = a_message(ours, keys)["subject"]
    answer = ours("POST", "names", json=asks(ours, session, message=message))
    (name,) = answer.json()["names"]
    opened = json.loads(unseal(Sealed.model_validate(name["sealed"]), session, purpose="names", about=message))
    assert (opened["note"]["words"], opened["contact"]["phone"], opened["access"]) == (WORDS, PHONE, None)
    assert name["booking"] == message != other
    assert ours("POST", "names", json=asks(ours, session, message=message, staff="eija")).status_code == 403
    assert ours("POST", "names", json=asks(ours, session, message=ours.desk.id())).json() == {"names": []}
    assert ours("POST", "names", json=asks(ours, session, message="nonsense")).status_code == 422
    with ours.desk.store.reading() as connection:
        read, elsewhere = names_read(connection, "seinajoki"), names_read(connection, "umea")
    assert [(each.staff, each.slot, each.message, each.centre) for each in read] == [("anna", "", message, "seinajoki")]
    assert elsewhere == []
    capsys.readouterr()
    assert cli.main(["hub", "names-read", "--data", str(folder.root), "--database", server]) == 0
    said = capsys.readouterr().out
    assert f"message {message}" in said
    assert WORDS not in said
    ours.exchange(ours.desk.intent("noted", message, ANNA))
    assert ours("POST", "names", json=asks(ours, session, message=message)).json() == {"names": []}


def test_a_message_to_another_centre_is_not_read_here(ours: Caller, keys: SealKeys) -> None:
    session, message = X25519PrivateKey.generate(), a_message(ours, keys)["subject"]
    with ours.desk.store.writing() as connection:
        connection.execute(MESSAGES.update().values(centre="umea"))
    assert ours("POST", "names", json=asks(ours, session, message=message)).json() == {"names": []}
    with ours.desk.store.reading() as connection:
        assert names_read(connection) == []


def test_a_database_from_before_there_were_messages_is_brought_up(store: HubStore, folder: HubFolder) -> None:
    with store.writing() as connection:
        connection.execute(text("ALTER TABLE names_read DROP COLUMN message"))
        connection.execute(text("DROP TABLE messages"))
        connection.execute(text("UPDATE facts SET value = '4' WHERE name = 'schema'"))
        connection.execute(
            text("INSERT INTO names_read (at, staff, device, slot) VALUES ('2026-11-20', 'a', 'k', 's')")
        )
    later = open_store(folder.database)
    with later.reading() as connection:
        row = connection.execute(text("SELECT slot, message FROM names_read")).one()
        there = connection.execute(select(MESSAGES)).all()
    later.close()
    assert (tuple(row), there) == (("s", ""), [])
