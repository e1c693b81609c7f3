"""The staff in the hub's database, and what intents about them do."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.intents import RemoveStaff, SetStaff, StaffIntent
from kiosk.domain.persons import Staff
from kiosk.hub.contents import canonical_json
from kiosk.hub.desk_tables import STAFF
from kiosk.hub.facts import CHANGES, take_numbers
from kiosk.hub.outcomes import Desk, refuse


def find_staff(connection: Connection, staff_id: str) -> Staff | None:
    """Somebody who works here, or None."""
    query = select(STAFF.c.body).where(STAFF.c.id == staff_id, STAFF.c.gone.is_(False))
    body = connection.execute(query).scalar_one_or_none()
    return Staff.model_validate_json(body) if body else None


def all_staff(connection: Connection) -> list[Staff]:
    """Everybody who works here, by id."""
    bodies = connection.execute(select(STAFF.c.body).where(STAFF.c.gone.is_(False)).order_by(STAFF.c.id)).scalars()
    return [Staff.model_validate_json(body) for body in bodies]


def put_staff(connection: Connection, staff: Staff, *, gone: bool = False) -> None:
    """Add, change or remove somebody, and let the centres be told."""
    body = canonical_json(staff.model_dump(mode="json"))
    values = {"body": body, "gone": gone, "change": take_numbers(connection, CHANGES, 1)[0]}
    if connection.execute(update(STAFF).where(STAFF.c.id == staff.id).values(**values)).rowcount == 0:
        connection.execute(insert(STAFF).values(id=staff.id, **values))


def do_staff(desk: Desk, intent: StaffIntent) -> None:
    """Carry it out. The last administrator can't be removed, nor become something else. Raises EndedError."""
    there = find_staff(desk.connection, intent.subject)
    others = [one for one in all_staff(desk.connection) if one.id != intent.subject]
    stays = isinstance(intent, SetStaff) and "administrator" in intent.roles
    if not stays and not any("administrator" in one.roles for one in others):
        refuse("last_administrator")
    match intent:
        case SetStaff(name=name, centre=centre, roles=roles):
            pin = intent.pin or (there.pin if there else None)
            put_staff(desk.connection, Staff(id=intent.subject, name=name, centre=centre, roles=roles, pin=pin))
        case RemoveStaff():
            if there is None:
                refuse("no_such_staff")
            put_staff(desk.connection, there.model_copy(update={"pin": None}), gone=True)
