"""What visitors write to a centre, at the hub: sealed as it came, with a notice that tells the centre's desks of it.

The boxes go as soon as somebody has answered, else with other personal details; what it was about stays.

All of it happens inside a transaction that somebody else holds.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, null, select, update

from kiosk.domain.messages import Write
from kiosk.hub.desk_tables import DEVICES, MESSAGES, NOTICES
from kiosk.hub.notices import put_notice, settle_notice
from kiosk.hub.outcomes import Desk, refuse
from kiosk.store.instants import stamp


def do_message(desk: Desk, intent: Write) -> None:
    """Keep it, and tell the kiosk's centre. Raises EndedError for an id that is a notice's already."""
    connection, device = desk.connection, desk.device
    there = select(NOTICES.c.id).where(NOTICES.c.id == intent.subject)
    if connection.execute(there).first() is not None:
        refuse("exists")
    connection.execute(
        insert(MESSAGES).values(
            id=intent.subject,
            centre=device.centre,
            matter=intent.matter,
            language=intent.language,
            came_at=stamp(desk.now),
            reachable=intent.contact is not None,
            words=intent.words.model_dump_json(),
            contact=intent.contact.model_dump_json() if intent.contact else None,
        )
    )
    name = connection.execute(select(DEVICES.c.name).where(DEVICES.c.id == device.id)).scalar_one()
    put_notice(connection, "message", intent.subject, device.centre, desk.decided_at(intent), name)


def forget_message(connection: Connection, message_id: str, centre: str) -> None:
    """Somebody there has answered it: what it said is kept no longer. Any other id changes nothing."""
    there = (MESSAGES.c.id == message_id, MESSAGES.c.centre == centre)
    connection.execute(update(MESSAGES).where(*there).values(words=None, contact=None))


def forget_old_messages(connection: Connection, before: datetime, now: datetime) -> int:
    """Erase what came before an instant, and let the centres be told that nobody can answer it any more; how many."""
    old = select(MESSAGES.c.id, MESSAGES.c.centre).where(MESSAGES.c.words.is_not(None))
    rows = connection.execute(old.where(MESSAGES.c.came_at < stamp(before)).order_by(MESSAGES.c.id)).all()
    for row in rows:
        forget_message(connection, row.id, row.centre)
        settle_notice(connection, row.id, row.centre, now)
    return len(rows)


def boxes(connection: Connection, message_id: str, centre: str) -> list[Row[Any]]:
    """The sealed words and contact of a message to that centre, as ``names`` opens them; none once they are erased."""
    named = (MESSAGES.c.id.label("booking"), MESSAGES.c.words.label("note"), null().label("access"))
    query = select(*named, MESSAGES.c.contact)
    there = (MESSAGES.c.id == message_id, MESSAGES.c.centre == centre, MESSAGES.c.words.is_not(None))
    return list(connection.execute(query.where(*there)))
