"""A hub's database from the version before, its keys for what is sealed, and the commands that staff the desk."""

from __future__ import annotations

import getpass
import json
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hub_content import Content, Load
from hub_kiosk import Kiosk, Run
from sqlalchemy import update

from kiosk import cli
from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import ConfigurationError, StoreError
from kiosk.hub.agenda import standing
from kiosk.hub.booked import find
from kiosk.hub.engines import is_there
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import rotate_keys
from kiosk.hub.roster import all_staff
from kiosk.hub.seal_keys import load_seal_keys, new_seal_key
from kiosk.hub.store import HubStore, open_store
from kiosk.hub.tables import FACTS
from kiosk.pins import is_pin
from kiosk.sealing import SealBrokenError, public_half, seal
from tests.intents import uuid7

OLD = """
CREATE TABLE documents (id VARCHAR(64) PRIMARY KEY, kind VARCHAR(32) NOT NULL, revision INTEGER NOT NULL,
  gone BOOLEAN NOT NULL, published INTEGER NOT NULL);
CREATE TABLE facts (name VARCHAR(32) PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE counters (name VARCHAR(32) PRIMARY KEY, n INTEGER NOT NULL);
CREATE TABLE slots (id VARCHAR(64) PRIMARY KEY, body TEXT NOT NULL, gone BOOLEAN NOT NULL,
  change INTEGER NOT NULL UNIQUE);
CREATE TABLE bookings (id VARCHAR(64) PRIMARY KEY, slot VARCHAR(64) NOT NULL, party INTEGER NOT NULL,
  state VARCHAR(16) NOT NULL, language VARCHAR(2) NOT NULL, code_hash VARCHAR(64) NOT NULL UNIQUE,
  made_at VARCHAR(40) NOT NULL, place INTEGER NOT NULL, centre VARCHAR(64) NOT NULL, device VARCHAR(64) NOT NULL,
  tell VARCHAR(16) NOT NULL, reason TEXT NOT NULL, change INTEGER NOT NULL UNIQUE);
INSERT INTO facts VALUES ('incarnation', 'one');
INSERT INTO counters VALUES ('changes', 7);
"""
BODY = {
    "id": "s-1",
    "centre": "seinajoki",
    "technology": "heart-rhythm",
    "station": None,
    "starts": "2026-11-23T08:00:00Z",
    "ends": "2026-11-23T08:45:00Z",
    "capacity": 4,
    "free": 1,
    "guest": None,
}


def test_a_database_of_the_version_before_is_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"
    old = sqlite3.connect(path)
    old.executescript(OLD)
    old.execute("INSERT INTO slots VALUES ('s-1', ?, 0, 7)", (json.dumps(BODY),))
    booked = (
        uuid7(1),
        "s-1",
        2,
        "confirmed",
        "fi",
        "0" * 64,
        "2026-11-20T08:00:00Z",
        1,
        "seinajoki",
        "k",
        "moved",
        "",
        6,
    )
    old.execute(f"INSERT INTO bookings VALUES ({', '.join('?' * len(booked))})", booked)
    old.commit()
    old.close()
    for _ in range(2):
        store = open_store(path)
        with store.reading() as connection:
            found, booking = standing(connection, "s-1"), find(connection, uuid7(1))
        store.close()
        assert booking is not None
        assert (booking.tell, booking.untold) == ("moved", False)
        assert found is not None
        assert (found.told.item, found.told.free, found.seats.held) == ("heart-rhythm", 0, 3)


def test_a_database_of_a_later_version_is_left_alone(store: HubStore, folder: HubFolder) -> None:
    with store.writing() as connection:
        connection.execute(update(FACTS).where(FACTS.c.name == "schema").values(value="99"))
    with pytest.raises(StoreError, match="form 99"):
        open_store(folder.database)


@pytest.mark.parametrize("address", ["mysql://root@localhost/hub", "hub.db", "postgresql//x"])
def test_an_address_that_is_none_is_said_so(address: str) -> None:
    with pytest.raises(ConfigurationError, match="postgresql://"):
        open_store(address)


def test_a_server_that_is_away_is_said_so(tmp_path: Path) -> None:
    address = f"postgresql://nobody@/hub?host={tmp_path}"
    assert is_there(address)
    with pytest.raises(StoreError, match="can't be used"):
        open_store(address)


def test_the_catalogue_carries_the_key_and_a_new_one_makes_an_edition(
    content: Content, load_content: Load, run: Run, kiosk: Kiosk, folder: HubFolder, clock: FixedClock, at_now: None
) -> None:
    content.small()
    load_content()
    run()
    first = load_seal_keys(folder)
    assert kiosk.catalogue().seal_key == first.public
    assert not run().new
    box = seal(b"Aino", first.public, purpose="contact", about="b")
    rotate_keys(folder, clock, online=True)
    assert run().new
    second = load_seal_keys(folder)
    assert kiosk.catalogue().seal_key == second.public != first.public
    assert second.open(box, purpose="contact", about="b") == b"Aino"
    assert {path.name for path in folder.keys.glob("seal*")} == {"seal.pem", "seal-2.pem"}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.keys.iterdir())


def test_a_box_whose_key_is_gone_and_a_key_that_is_none_are_said_so(folder: HubFolder) -> None:
    stranger = public_half(X25519PrivateKey.generate())
    with pytest.raises(SealBrokenError, match="not here"):
        load_seal_keys(folder).open(seal(b"", stranger, purpose="contact", about=""), purpose="contact", about="")
    (folder.keys / "seal.pem").write_text("nonsense")
    with pytest.raises(ConfigurationError, match="put it back from a backup"):
        new_seal_key(folder)
    (folder.keys / "seal.pem").write_bytes((folder.keys / "root.pem").read_bytes())
    with pytest.raises(ConfigurationError, match="not an X25519 key"):
        load_seal_keys(folder)


def hub(folder: HubFolder, *words: str) -> int:
    return cli.main(["hub", *words, "--data", str(folder.root)])


def test_the_hub_shows_a_code_and_lists_its_kiosks(
    content: Content, load_content: Load, folder: HubFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    content.small()
    load_content()
    assert hub(folder, "code", "seinajoki") == 0
    code, warning, typed = capsys.readouterr().out.splitlines()
    assert len(code) == 9
    assert "No kiosk can join yet" in warning
    assert typed == f"    kiosk hub publish --data {folder.root} --desk https://hub.example"
    kept = folder.root / "code"
    assert hub(folder, "code", "seinajoki", "--to", str(kept)) == 0
    assert capsys.readouterr().out == "", "an agent takes it, which may know the address"
    assert (len(kept.read_text()), kept.stat().st_mode & 0o777) == (10, 0o600)
    assert hub(folder, "code", "vasa") == 2
    assert "there is no centre 'vasa'; there are: seinajoki" in capsys.readouterr().err
    assert hub(folder, "devices") == 0
    assert hub(folder, "devices", "--revoke", "d-1") == 2
    assert "there is no kiosk 'd-1'" in capsys.readouterr().err


def test_staff_is_added_and_removed_at_the_hub(
    content: Content, load_content: Load, store: HubStore, folder: HubFolder,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    content.small()
    load_content()
    typed = iter(["482915", "123456"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))
    new = ("staff", "--set", "anna", "--name", "Anna", "--centre", "seinajoki", "--role", "administrator")
    assert hub(folder, *new) == 0
    assert capsys.readouterr().out == "anna  seinajoki  Anna  administrator\n"
    with store.reading() as connection:
        (anna,) = all_staff(connection)
    assert anna.pin is not None
    assert is_pin("482915", anna.pin)
    assert hub(folder, *new) == 2
    assert "too easy to guess" in capsys.readouterr().err
    assert hub(folder, "staff", "--set", "asa") == 2
    assert "--set needs --name" in capsys.readouterr().err
    assert hub(folder, "staff", "--remove", "anna") == 0
    assert hub(folder, "staff", "--remove", "anna") == 2
    assert "nobody here is called 'anna'" in capsys.readouterr().err


def test_nobody_works_at_a_centre_that_there_is_not(
    content: Content, load_content: Load, folder: HubFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content.small()
    load_content()
    people = tmp_path / "people.yaml"
    entries = (("anna", "seinajoki"), ("una", "nowhere"))
    lines = (f"  - {{id: {who}, name: X, centre: {where}, roles: [booker], pin: '482915'}}" for who, where in entries)
    people.write_text("\n".join(("staff:", *lines)), encoding="utf-8")
    named = ("--name", "Una", "--centre", "nowhere", "--role", "booker")
    for words in (("--set", "una", *named), ("--from", str(people))):
        assert hub(folder, "staff", *words) == 2
        assert "there is no centre 'nowhere'; there are: seinajoki" in capsys.readouterr().err
    for words in (named, named[:2], named[2:4]):
        assert hub(folder, "staff", *words) == 2
        assert "--set names whom" in capsys.readouterr().err
    assert hub(folder, "staff") == 0
    assert "nobody works at the centres yet" in capsys.readouterr().out
