"""A canary, and how its traces are found. As a program: books and writes for it, says so, and goes on until it is
killed.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.ids import Ids
from kiosk.domain.sealed import Access
from kiosk.paths import DataFolder
from kiosk.services.book import Booker
from kiosk.services.contact import read_contact
from kiosk.services.patience import CodeGate
from kiosk.services.write import MessageGate, Writer
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection
from tests.samples import NOW
from tests.watcher import forms

NAME, PHONE, EMAIL, WORDS = "Kanarie Gulfågel", "0709998877", "kanarie@example.se", "sjunger högt"
KEPT_PHONE = "709998877"


def traces(root: Path, *words: str) -> list[tuple[str, str]]:
    """Where any of the words stands, in either case."""
    wanted = forms(words)
    found: list[tuple[str, str]] = []
    for path in sorted(root.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        found += [(path.name, word) for form, word in wanted.items() if form in data]
    return found


def main(root: Path) -> None:
    """Book, write, erase and book again."""
    folder, clock = DataFolder(root), FixedClock(NOW)
    ledger, projection = Ledger(folder.ledger, clock=clock), Projection(folder.cache, folder.ledger)
    booker = Booker(
        projection=projection,
        ledger=lambda: ledger,
        clock=clock,
        centre="seinajoki",
        ids=Ids(clock),
        chance=os.urandom,
        seal_key=projection.bookings.seal_key,
        gate=CodeGate(lambda: 0.0),
    )
    hours = itertools.count(0.0, 3600.0)
    writer = Writer(
        projection=projection,
        ledger=lambda: ledger,
        clock=clock,
        ids=Ids(clock),
        seal_key=projection.bookings.seal_key,
        gate=MessageGate(lambda: next(hours)),
    )
    contact = read_contact(NAME, PHONE, EMAIL, country="se")
    while True:
        made = booker.book(
            "noon", 1, language="sv", contact=contact, access=Access(needs=("other",), words=WORDS), fallback="wait"
        )
        writer.write(f"{NAME} {WORDS}, {PHONE}", language="sv", contact=contact)
        os.write(1, f"{made.code}\n".encode())
        assert booker.find(made.code)
        booker.erase(made.booking)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
