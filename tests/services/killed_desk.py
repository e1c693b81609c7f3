"""An editor at work until somebody kills them: edits of an item, one after the other. Run by ``killing_edits``.

The process that holds the other end has all imported and makes a desk by a fork for every line that it reads. It says
``born <pid>``, the desk ``done <intent> <order>`` for each edit that the ledger has acknowledged, and then
``ended <code>``.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from itertools import count
from pathlib import Path

from kiosk.domain.clock import SystemClock
from kiosk.domain.ids import Ids
from kiosk.domain.persons import Staff
from kiosk.paths import DataFolder
from kiosk.services.centre_desk import CentreDesk
from kiosk.services.content import ContentDesk
from kiosk.services.door import StaffSession
from kiosk.store.ledger import Ledger
from kiosk.store.projection import Projection

ITEM = "heart-rhythm"
ANNA = Staff(id="anna", name="Anna", centre="seinajoki", roles=("editor",))


def edit_for_ever(folder: DataFolder, first: int) -> None:
    """Change the item and the centre in turn; numbers that never come twice tell the edits apart."""
    clock = SystemClock()
    ids, projection, ledger = (
        Ids(clock),
        Projection(folder.cache, folder.ledger, "seinajoki"),
        Ledger(folder.ledger, clock=clock),
    )
    shared = {"projection": projection, "clock": clock, "ids": ids, "centre": "seinajoki"}
    content = ContentDesk(**shared, ledger=lambda: ledger)
    centre = CentreDesk(**shared, content=content)
    session = StaffSession(ANNA, lambda: 0.0)
    for number in count(first):
        if number % 2:
            say(f"done {content.save(session, ITEM, {'order': number})} {number}")
        else:
            words = {"fi": f"Ikkuna {number}"}
            say(f"done {centre.put_station(session, 'window', 2, words, words)} {number}")


def say(words: str) -> None:
    """To whoever holds the other end."""
    os.write(1, f"{words}\n".encode())


def main(data: Path) -> int:
    """Make desks until nobody asks for one."""
    import kiosk.domain.documents
    import kiosk.domain.intents
    import kiosk.domain.persons
    import kiosk.services.identity_numbers
    import kiosk.store.intents  # noqa: F401  (a desk is forked with all of it)

    for line in sys.stdin:
        if (desk := os.fork()) == 0:
            signal.alarm(60)  # should nobody be left to end it
            try:
                edit_for_ever(DataFolder(data), int(line))
            except BaseException:  # noqa: BLE001  (told, and the process ends)
                traceback.print_exc()
                os._exit(1)
        say(f"born {desk}")
        say(f"ended {os.waitstatus_to_exitcode(os.waitpid(desk, 0)[1])}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
