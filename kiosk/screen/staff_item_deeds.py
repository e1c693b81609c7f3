"""What somebody does with an item at one touch: hide, sort, publish a language, choose a version, go back, remove."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import found_by
from kiosk.screen.staff_item_history import choice_of
from kiosk.screen.staff_item_standing import ItemStanding

if TYPE_CHECKING:
    from kiosk.domain.item_forms import Timing
    from kiosk.domain.languages import Language
    from kiosk.services.content_item import ContentItem
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MADE = {"home": "add_item", "search": "add_item_search", "unplaced": "add_item_unplaced"}
_SAVED = {"": "edit_item", "later": "edit_item_later", "over": "edit_item_over"}


def saved_as(fields: Mapping[str, Any], when: Timing, *, is_new: bool) -> str:
    """What becomes for visitors of an item that is saved with these fields, as ``Deed.done`` names it."""
    if is_new and not when:
        return _MADE[found_by(fields)]
    return "edit_item_hidden" if fields.get("hidden") else _SAVED[when]


@QmlElement
class ItemDeeds(ItemStanding):
    """The base of the page of an item. Each deed can be undone."""

    _restoring = ""  # the last intent that goes back to another version

    @Slot(bool)
    def move(self, earlier: bool) -> None:  # noqa: FBT001  (QML calls it)
        """Let it change places with its neighbour in the lists."""
        item_id = self.item_id
        self.do("order_items", lambda desk, staff: desk.content.move(staff, item_id, earlier=earlier))

    @Slot()
    def hide(self) -> None:
        """Show it to no visitor."""
        item_id = self.item_id
        what = "hide_item_everywhere" if self._shift.everywhere else "hide_item"
        self.do(what, lambda desk, staff: desk.content.hide(staff, item_id, hidden=True))

    @Slot()
    def show(self) -> None:
        """Show it to visitors again."""
        item_id = self.item_id
        self.do("show_item", lambda desk, staff: desk.content.hide(staff, item_id, hidden=False))

    @Slot()
    def toggleFeatured(self) -> None:
        """Put it before the others, or no longer."""
        item_id, featured = self.item_id, not self.featured
        self.do("feature_item", lambda desk, staff: desk.content.feature(staff, item_id, featured=featured))

    @Slot(str)
    def publish(self, code: Language) -> None:
        """Show a language to visitors."""
        self._show_language(code, shown=True)

    @Slot(str)
    def hold(self, code: Language) -> None:
        """Keep a language back."""
        self._show_language(code, shown=False)

    @Slot(str)
    def checked(self, code: Language) -> None:
        """Somebody has read a language again: it is still right."""
        item_id = self.item_id
        self.do("check_language", lambda desk, staff: desk.content.save(staff, item_id, {}, checked=(code,)))

    @Slot(str)
    def keepOurs(self, key: str) -> None:
        """Of two versions let the one hold that shows."""
        self._choose(key, other=False)

    @Slot(str)
    def takeOther(self, key: str) -> None:
        """Of two versions let the other one hold."""
        self._choose(key, other=True)

    @Slot(int)
    def restore(self, revision: int) -> None:
        """Go back to an earlier version; 0 is the Center's own, which shows at once, and any other when the hub has
        answered.
        """
        item_id = self.item_id

        def go_back(desk: Desk, staff: StaffSession) -> str:
            self._restoring = desk.content.restore(staff, item_id, revision)
            return self._restoring

        self.do("restore_item" if revision else "restored", go_back)

    @Slot()
    def remove(self) -> None:
        """Remove what was made here."""
        item_id = self.item_id
        self.do("remove_item", lambda desk, staff: desk.content.remove(staff, item_id))

    async def _refusal(self, found: ContentItem) -> str | None:
        """Why the hub did not go back to a version, of which the page still says that it was asked to; empty where it
        did. None where nothing was asked, or is answered.
        """
        if self.deed.done != "restore_item" or found.is_unsent:
            return None
        item_id, intent = self.item_id, self._restoring
        return await self.ask(lambda desk, staff: desk.content.refusal(staff, item_id, intent))

    def _tell_restored(self, refusal: str | None) -> None:
        if refusal:
            self.deed.failed(refusal)
        elif refusal is not None:
            self.deed.did("restored")

    def _show_language(self, code: Language, *, shown: bool) -> None:
        item_id, what = self.item_id, "show_language" if shown else "hold_language"
        self.do(what, lambda desk, staff: desk.content.publish_language(staff, item_id, code, shown=shown))

    def _choose(self, key: str, *, other: bool) -> None:
        item_id, choice = self.item_id, choice_of(key)
        what = "edit_item_everywhere" if self._shift.everywhere else "edit_item"
        self.do(what, lambda desk, staff: desk.content.choose(staff, item_id, choice, other=other))
