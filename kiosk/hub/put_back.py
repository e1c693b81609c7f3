"""Finding out by itself that a hub's database was put back from a backup, also where nobody said so.

Beside the database lies a note of how far the hub had told its kiosks when it was last stopped, or an hour ago. A
database that does not know that far is not the one that was there. Where the note was put back too, the first kiosk
that knows more will tell (``incarnations.is_behind``).
"""

from __future__ import annotations

import json
import logging
import uuid
from datetime import datetime

from sqlalchemy import Connection

from kiosk.files import replacing
from kiosk.hub.facts import INCARNATION, fact, was_incarnation
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.incarnations import begin_again, finish
from kiosk.hub.reload import reload
from kiosk.hub.runs import begin_run, place
from kiosk.hub.store import HubStore

_log = logging.getLogger(__name__)

_WHAT_TO_DO = (
    "so it was put back from a backup. No seat is given away until every kiosk has told again what was decided there: "
    "'kiosk hub devices' lists them, and 'kiosk hub restore --go' goes on without those that are not expected"
)


def begin(connection: Connection, folder: HubFolder, now: datetime) -> None:
    """Begin to serve: with a new incarnation where the database is behind its publication, or behind what it had told.

    Raises StoreError where the publication is not whole.
    """
    is_behind = _is_behind_note(connection, folder)
    edition = reload(connection, Publication(folder.publication), now)
    if edition or is_behind:
        what = f"edition {edition}" if edition else "what it told its kiosks"
        _log.error("the database lies behind %s, %s", what, _WHAT_TO_DO)
        begin_again(connection, now, lambda: uuid.uuid4().hex)
        finish(connection, now)
    begin_run(connection, now)


def tell_of(device_id: str) -> None:
    """Say in the log that a kiosk knows more than the database."""
    _log.error("the database lies behind kiosk %s, %s", device_id, _WHAT_TO_DO)


def note_told(store: HubStore, folder: HubFolder) -> None:
    """Note how far the kiosks were told at most. Raises StoreError, and OSError where it can't be written."""
    with store.reading() as connection:
        noted = {
            "incarnation": fact(connection, INCARNATION),
            "cursor": place(connection).cursor,
        }
    with replacing(folder.told) as file:
        file.write(json.dumps(noted).encode())


def _is_behind_note(connection: Connection, folder: HubFolder) -> bool:
    try:
        noted = json.loads(folder.told.read_bytes())
        name, cursor = noted["incarnation"], int(noted["cursor"])
    except FileNotFoundError:
        return False
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.warning("%s can't be read, and tells nothing: %s", folder.told, error)
        return False
    if name != fact(connection, INCARNATION):
        return not was_incarnation(connection, str(name))
    return not place(connection, cursor).given_out
