"""The postman: what can't be sent waits or is told, and holds up no other letter."""

from __future__ import annotations

import smtplib
import threading
from email.message import EmailMessage
from typing import Any

import pytest
from desk_kit import ANNA, Desk, slot
from letter_kit import SENDER, Box, book, entry
from sqlalchemy import update

from kiosk import cli
from kiosk.domain.errors import ConfigurationError
from kiosk.hub.desk_tables import BOOKINGS
from kiosk.hub.folders import HubFolder
from kiosk.hub.postman import Postman, Server, server_at
from kiosk.hub.seal_keys import KeyRing, SealKeys

pytestmark = pytest.mark.both_databases


@pytest.mark.expected_logs("a letter could not be sent")
def test_a_letter_that_can_not_be_sent_waits_and_goes_later(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, caplog: pytest.LogCaptureFixture
) -> None:
    book(desk, folder)
    box.is_full = True
    assert postman.go() == 0
    box.is_full = False
    assert postman.go() == 0  # it waits a minute
    desk.later(minutes=1)
    assert (postman.go(), len(box.letters)) == (1, 1)
    assert "example.org" not in caplog.text


@pytest.mark.parametrize("email", ["ake@example.org\nBcc: all@example.org", ":[b ;@[.a"])
def test_what_is_no_address_stops_no_other_letter(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, email: str
) -> None:
    book(desk, folder, 1, email)
    book(desk, folder, 1)
    assert (postman.go(), postman.go()) == (1, 0)
    assert [letter["To"] for letter in box.letters] == ["ake@example.org"]


def listed(folder: HubFolder, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert cli.main(["hub", "letters", "--data", str(folder.root), "--database", folder.server]) == 0
    return capsys.readouterr().out.splitlines()


@pytest.mark.expected_logs(r"a letter can't be made \(ValidationError\)", "a letter was given up")
def test_a_letter_that_can_not_be_made_is_told_and_holds_up_no_other(
    desk: Desk, folder: HubFolder, postman: Postman, box: Box, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.put(slot("far", 24 * 10))
    spoilt, well = book(desk, folder, 1, slot="far"), book(desk, folder, 1)
    with desk.store.writing() as connection:
        connection.execute(update(BOOKINGS).where(BOOKINGS.c.id == spoilt).values(language="xx"))
    assert (postman.go(), len(box.letters)) == (1, 1)
    assert entry(box.letters[0])["uid"] == f"{well}@ntc-kiosk"
    at = f"seinajoki  heart-rhythm  2026-12-03T07:00:00Z  booking {spoilt}"
    assert listed(folder, capsys) == [f"{at}  tried 1 times, next try 2026-11-23T07:01:00Z"]
    for _ in range(50):
        desk.later(hours=2)
        postman.go()
    assert listed(folder, capsys) == [f"{at}  tried 40 times, given up: tell them in another way"]
    with desk.store.writing() as connection:
        connection.execute(update(BOOKINGS).where(BOOKINGS.c.id == spoilt).values(language="sv"))
    assert postman.go() == 0
    desk.do("cancel", spoilt, ANNA)
    assert postman.go() == 1, "the next change is told again"
    assert listed(folder, capsys) == ["no letter waits because it could not be sent"]


@pytest.mark.expected_logs(r"letters wait \(PermissionError\)")
def test_no_fault_ends_the_postman(
    desk: Desk, folder: HubFolder, postman: Postman, smtp: Server, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.hub.postman._EVERY", 0.001)
    book(desk, folder, 1)
    ended = threading.Event()
    faults = [PermissionError(13, "no")]

    def keys() -> SealKeys:
        if faults:
            raise faults.pop()
        return KeyRing(folder)()

    def send(letter: EmailMessage) -> None:
        smtp.send(letter)
        ended.set()

    Postman(store=desk.store, keys=keys, sender=SENDER, send=send, clock=desk.clock).run(ended)
    assert len(box.letters) == 1


def test_the_address_of_a_server_is_read_and_nonsense_said_so() -> None:
    assert server_at("smtp://hub%40ntc@mail.example", "s") == Server("mail.example", 587, False, "hub@ntc", "s")
    assert server_at("smtps://mail.example:4650") == Server("mail.example", 4650, is_wrapped=True)
    for wrong in ("mail.example", "http://mail.example", "smtp://", "smtp://host:port"):
        with pytest.raises(ConfigurationError, match="mail server"):
            server_at(wrong)


def test_a_server_elsewhere_is_only_spoken_to_encrypted(monkeypatch: pytest.MonkeyPatch, smtp: Server) -> None:
    def away(self: Any, host: str, port: int, timeout: float) -> Any:
        import socket

        return socket.create_connection(("127.0.0.1", port), timeout)

    monkeypatch.setattr(smtplib.SMTP, "_get_socket", away)
    with pytest.raises(smtplib.SMTPNotSupportedError):
        Server("mail.example", smtp.port, is_wrapped=False).send(EmailMessage())
