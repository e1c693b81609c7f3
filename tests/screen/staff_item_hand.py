"""What an editor's hand does on the page of an item: open it, type, save."""

from __future__ import annotations

from typing import Any

from kiosk.screen.staff_item import ItemPage
from tests.samples import NOW
from tests.screen.reading import table, turns
from tests.screen.staff_room import StaffRoom

ITEM = "heart-rhythm"


async def opened(room: StaffRoom, argument: str = ITEM) -> ItemPage:
    room.begin("editor")
    page = await room.open("staff-item", argument)
    assert isinstance(page, ItemPage)
    return page


def write(page: ItemPage, field: str, words: str, code: str = "fi", number: int = 0) -> None:
    """Type into the field of that text."""
    rows = [each for each in table(page.form.words) if (each["field"], each["number"]) == (field, number)]
    page.form.type(rows[0]["key"], code, words)


async def saved(page: ItemPage) -> tuple[str, str]:
    page.save()
    await turns(20)
    return page.deed.done, page.deed.fault


def own(room: StaffRoom, page: ItemPage) -> Any:
    return room.staff.projection.document(page._item.id, NOW)
