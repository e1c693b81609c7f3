"""A calendar entry that telephones take, in lines of 75 octets, and a QR code that is drawn here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from kiosk.screen.calendar_entry import QUIET_ZONE, Entry, calendar_text, draw

ENTRY = Entry(
    uid="one",
    made=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    starts=datetime(2026, 11, 25, 13, 30, tzinfo=timezone(timedelta(hours=2))),
    ends=datetime(2026, 11, 25, 14, 0, tzinfo=timezone(timedelta(hours=2))),
    summary="Sydämen rytmi; kotona, sohvalla",
    location="Nordic Telemedicine Center, Seinäjoki, " + "ä" * 60,
    description="7K2M-9QXA",
)


def test_the_entry_is_in_utc_and_its_commas_are_commas() -> None:
    lines = calendar_text(ENTRY).split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART:20261125T113000Z" in lines
    assert "DTEND:20261125T120000Z" in lines
    assert r"SUMMARY:Sydämen rytmi\; kotona\, sohvalla" in lines


def test_no_line_is_longer_than_75_octets_and_no_letter_is_torn() -> None:
    words = calendar_text(ENTRY)
    assert max(len(line.encode()) for line in words.split("\r\n")) <= 75
    assert "ä" * 60 in words.replace("\r\n ", "")


def test_the_code_is_drawn_with_white_around_it() -> None:
    drawing = draw("7K2M")
    assert drawing.size == 21 + 2 * QUIET_ZONE
    assert drawing.path.startswith(f"M{QUIET_ZONE} {QUIET_ZONE}h7v1h-7z")
