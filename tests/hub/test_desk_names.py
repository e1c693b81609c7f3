"""Names: read by one staff session and nobody else, and who has read them can be read at the hub."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from desk_http import Caller
from desk_kit import NOW
from sqlalchemy import select

from kiosk import cli
from kiosk.domain.persons import Staff
from kiosk.domain.sealed import Access, Contact, Sealed
from kiosk.hub.desk_tables import NAMES_READ
from kiosk.hub.folders import HubFolder
from kiosk.hub.names_read import names_read
from kiosk.hub.roster import find_staff, put_staff
from kiosk.hub.seal_keys import SealKeys
from kiosk.sealing import public_half, seal, unseal
from kiosk.store.instants import stamp

pytestmark = pytest.mark.both_databases


def test_names_are_read_by_one_staff_session_and_by_nobody_else(ours: Caller, keys: SealKeys) -> None:
    session = X25519PrivateKey.generate()
    wish = ours.desk.wish(1)
    contact = Contact(code="7K2M9QXA", name="Aino Virtanen", phone="+358401234567")
    about = wish["subject"]
    wish["contact"] = sealed(contact.model_dump_json(), keys, "contact", about)
    wish["access"] = sealed(Access(needs=("hearing",)).model_dump_json(), keys, "access", about)
    ours.exchange(wish)
    body = {
        "staff": "anna",
        "key": public_half(session).model_dump(),
        "since": NOW.isoformat(),
        "until": (NOW + timedelta(days=1)).isoformat(),
    }
    answer = ours("POST", "names", json=body)
    (name,) = answer.json()["names"]
    assert "Aino" not in answer.text
    opened = json.loads(unseal(Sealed.model_validate(name["sealed"]), session, purpose="names", about=about))
    assert opened["contact"]["name"] == "Aino Virtanen"
    assert (opened["access"]["needs"], opened["note"]) == (["hearing"], None)
    with ours.desk.store.reading() as connection:
        read = connection.execute(select(NAMES_READ)).mappings().all()
    slot = wish["slot"]
    assert [(row["staff"], row["slot"], row["at"]) for row in read] == [("anna", slot, stamp(ours.desk.clock.now()))]
    assert len(ours("POST", "names", json={**body, "slot": slot}).json()["names"]) == 1
    assert ours("POST", "names", json={**body, "slot": "s-other"}).json() == {"names": []}
    later = {**body, "since": (NOW + timedelta(hours=4)).isoformat()}
    assert ours("POST", "names", json=later).json() == {"names": []}
    assert ours("POST", "names", json={**body, "staff": "eija"}).status_code == 403
    with ours.desk.store.writing() as connection:
        put_staff(connection, Staff(id="maja", name="Maja", centre="umea", roles=("booker", "administrator")))
    elsewhere = ours("POST", "names", json={**body, "staff": "maja"})
    assert (elsewhere.status_code, "may not read names here" in elsewhere.text) == (403, True)
    assert ours("POST", "names", json={**body, "until": (NOW + timedelta(days=9)).isoformat()}).status_code == 403
    assert ours("POST", "names", json={**body, "key": {"id": "0" * 16, "public": "0" * 64}}).status_code == 422
    ours.token = ""
    assert ours("POST", "names", json=body).status_code == 401


@pytest.mark.expected_logs("the contact of a booking can't be opened")
def test_a_box_that_does_not_open_spoils_no_other(ours: Caller, keys: SealKeys) -> None:
    good, bad = ours.desk.wish(1), ours.desk.wish(1)
    for wish in (good, bad):
        wish["contact"] = sealed('{"name": "Aino"}', keys, "contact", good["subject"])
    ours.exchange(good, bad)
    key = public_half(X25519PrivateKey.generate()).model_dump()
    body = {"staff": "anna", "key": key, "since": "2026-11-23T00:00:00Z", "until": "2026-11-24T00:00:00Z"}
    assert len(ours("POST", "names", json=body).json()["names"]) == 2


def sealed(words: str, keys: SealKeys, purpose: Any, about: str) -> dict[str, str]:
    return seal(words.encode(), keys.public, purpose=purpose, about=about).model_dump()


def asked(ours: Caller, **more: Any) -> dict[str, Any]:
    """What a shift of Anna sends to be told the names of a day."""
    key = public_half(X25519PrivateKey.generate()).model_dump()
    return {
        "staff": "anna",
        "key": key,
        "since": NOW.isoformat(),
        "until": (NOW + timedelta(days=1)).isoformat(),
        **more,
    }


@pytest.mark.expected_logs("the contact of a booking can't be opened")
def test_the_hub_tells_who_of_the_staff_has_read_names(
    ours: Caller, folder: HubFolder, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def listed(*words: str) -> list[str]:
        assert cli.main(["hub", "names-read", "--data", str(folder.root), "--database", server, *words]) == 0
        return capsys.readouterr().out.splitlines()

    assert listed() == ["nobody has read names"]
    wish = ours.desk.wish(1, contact={"key": "0" * 16, "box": "QUJD"})
    ours.exchange(wish)
    for _ in range(2):
        assert ours("POST", "names", json=asked(ours)).status_code == 200
        ours.desk.later(minutes=1)
    with ours.desk.store.writing() as connection:
        anna = find_staff(connection, "anna")
        assert anna is not None
        put_staff(connection, anna, gone=True)  # what she read stays known
    assert listed() == [
        f"2026-11-23T07:0{minute}:00Z  anna  Anna  seinajoki  s-1  2026-11-23T09:00:00Z  at Aula" for minute in (0, 1)
    ]
    assert listed("--since", "2026-11-23T09:01+02:00") == listed()[1:]
    assert listed("--since", "2026-11-24") == ["nobody has read names"]
    with ours.desk.store.reading() as connection:
        assert len(names_read(connection, "seinajoki")) == 2
        assert names_read(connection, "umea") == []


def test_what_is_no_centre_and_no_day_is_said_so(folder: HubFolder, capsys: pytest.CaptureFixture[str]) -> None:
    at = ("hub", "names-read", "--data", str(folder.root))
    assert cli.main([*at, "--centre", "nowhere"]) == 2
    assert "there is no centre 'nowhere'; there are: none; load content first" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main([*at, "--since", "yesterday"])
    assert "'yesterday' is no day; one looks like 2026-11-28" in capsys.readouterr().err
