"""One item under an editor's hands: its words in every language beside each other, hiding, choices and history."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.language import short_day, time_words
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_item_rows import (
    ChoiceRows,
    LanguageRows,
    VersionRows,
    WordRows,
    choice_rows,
    language_rows,
    spoken,
    word_rows,
)
from kiosk.screen.staff_page import StaffPageModel
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.languages import Language
    from kiosk.services.content_item import ContentItem
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemPage(StaffPageModel):
    """What is typed stays here until it is saved; news from elsewhere never change it under a finger."""

    changed = Signal()
    topics = frozenset({"content", "answers", "staff"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        item: ContentItem,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._item = item
        self._typed: dict[tuple[str, str], str] = {}
        self._languages, self._words = LanguageRows(self), WordRows(self)
        self._choices, self._versions = ChoiceRows(self), VersionRows(self)
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._languages.replace(language_rows(self._item))
        self._words.replace(word_rows(self._item, self._typed))
        self._choices.replace(choice_rows(self._item, self.language))
        newest = self._item.history[0].revision if self._item.history else 0
        self._versions.replace(
            [
                (
                    each.revision,
                    each.what,
                    self._item.names.get(each.by, each.by),
                    f"{short_day(each.at.astimezone().date(), self.language)} "
                    f"{time_words(each.at.astimezone(), self.language)}",
                    each.revision == newest,
                )
                for each in self._item.history
            ]
        )

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._typed = {}

    def holds_words(self) -> bool:
        """Whether something typed is not saved."""
        return bool(self._typed)

    async def refresh(self) -> None:
        """Show how things stand now; what is typed stays."""
        if self._closed:
            return
        item_id = self._item.id
        found = await self.ask(lambda desk, staff: desk.content.item(staff, item_id))
        if found is not None:
            self._item = found
            self.speak()
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What visitors call it."""
        return spoken(self._item.fields.get("title"), self.language)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The document's kind; empty once it was removed."""
        return str(self._item.fields.get("kind", ""))

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        """Whether no visitor sees it."""
        return bool(self._item.fields.get("hidden"))

    @Property(bool, notify=changed)
    def featured(self) -> bool:
        """Whether it stands before the others."""
        return bool(self._item.fields.get("featured"))

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """Whether it was made here."""
        return self._item.center is None

    @Property(bool, notify=changed)
    def altered(self) -> bool:
        """Whether something of the Center's item is changed here."""
        return bool(self._item.changed)

    @Property(bool, notify=changed)
    def unsent(self) -> bool:
        """Whether the hub does not know of the last change yet."""
        return self._item.is_unsent

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        return bool(self._typed)

    @Property(LanguageRows, constant=True)
    def languages(self) -> LanguageRows:
        """How it stands in each language."""
        return self._languages

    @Property(WordRows, constant=True)
    def words(self) -> WordRows:
        """The words, by text and language."""
        return self._words

    @Property(ChoiceRows, constant=True)
    def choices(self) -> ChoiceRows:
        """What waits for a choice."""
        return self._choices

    @Property(VersionRows, constant=True)
    def versions(self) -> VersionRows:
        """What was changed, the newest first."""
        return self._versions

    @Slot(str, str, str)
    def type(self, field: str, code: str, words: str) -> None:
        """What stands in a field now."""
        before = str(self._item.fields.get(field, {}).get(code, ""))
        was = bool(self._typed)
        if words == before:
            self._typed.pop((field, code), None)
        else:
            self._typed[field, code] = words
        if was != bool(self._typed):
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Keep what was typed."""
        if self._typed:
            self.do("edit_item", self._save)

    @Slot()
    def hide(self) -> None:
        """Show it to no visitor."""
        item_id = self._item.id
        self.do("hide_item", lambda desk, staff: desk.content.hide(staff, item_id, hidden=True))

    @Slot()
    def show(self) -> None:
        """Show it to visitors again."""
        item_id = self._item.id
        self.do("show_item", lambda desk, staff: desk.content.hide(staff, item_id, hidden=False))

    @Slot()
    def toggleFeatured(self) -> None:
        """Put it before the others, or no longer."""
        item_id, featured = self._item.id, not self.featured
        self.do("feature_item", lambda desk, staff: desk.content.feature(staff, item_id, featured=featured))

    @Slot(str)
    def publish(self, code: Language) -> None:
        """Show a language to visitors."""
        item_id = self._item.id
        self.do("edit_item", lambda desk, staff: desk.content.publish_language(staff, item_id, code, shown=True))

    @Slot(str)
    def hold(self, code: Language) -> None:
        """Keep a language back."""
        item_id = self._item.id
        self.do("edit_item", lambda desk, staff: desk.content.publish_language(staff, item_id, code, shown=False))

    @Slot(str)
    def checked(self, code: Language) -> None:
        """Somebody has read a language again: it is still right."""
        item_id = self._item.id
        self.do("edit_item", lambda desk, staff: desk.content.save(staff, item_id, {}, checked=(code,)))

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
        """Go back to an earlier version; 0 is the Center's own."""
        item_id = self._item.id
        self.do("restore_item", lambda desk, staff: desk.content.restore(staff, item_id, revision))

    @Slot()
    def remove(self) -> None:
        """Remove what was made here."""
        item_id = self._item.id
        self.do("remove_item", lambda desk, staff: desk.content.remove(staff, item_id))

    def _choose(self, key: str, *, other: bool) -> None:
        item_id, path = self._item.id, tuple(json.loads(key))
        self.do("edit_item", lambda desk, staff: desk.content.choose(staff, item_id, path, other=other))

    def _save(self, desk: Desk, staff: StaffSession) -> str:
        wanted: dict[str, Any] = {}
        for (field, code), words in self._typed.items():
            text = wanted.setdefault(field, dict(self._item.fields.get(field, {})))
            text[code] = words.strip()
        kept = {
            field: text if any(text.get(code) for code in ("fi", "sv", "en")) else None
            for field, text in wanted.items()
        }
        intent = desk.content.save(staff, self._item.id, kept)
        self._typed = {}
        return intent
