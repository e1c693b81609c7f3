"""A centre with its hours and two items, and its pages opened."""

from __future__ import annotations

from typing import Any

from kiosk.domain.persons import Role
from tests.samples import NOW, Sample
from tests.screen.staff_room import StaffRoom

WEEK = [{"days": ["mon", "tue", "wed"], "opens": "09:00:00", "closes": "16:00:00"}]


async def opened(room: StaffRoom, page: str, role: Role = "editor") -> Any:
    room.begin(role)
    room.session.speak("fi")
    return await room.open(page)


def publish(room: StaffRoom, *layers: dict[str, Any], **fields: Any) -> None:
    sample = Sample()
    items = [sample.document("technology", name, picture=sample.picture(name, 480)) for name in ("heart", "sleep")]
    centres = sample.document("centre", "seinajoki", hours=WEEK, **fields), sample.document("centre", "umea")
    room.staff.cache.publish(*centres, *items, *layers, centre="seinajoki")


def seen(room: StaffRoom) -> Any:
    return room.staff.projection.document("seinajoki", NOW)
