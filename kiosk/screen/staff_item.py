"""One item under an editor's hands: how it stands, what is written of it, choices and history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_item_deeds import ItemDeeds
from kiosk.screen.staff_item_form import ItemForm
from kiosk.screen.staff_item_media import ItemMedia
from kiosk.screen.staff_item_rows import (
    ChoiceRows,
    LanguageRows,
    VersionRows,
    choice_rows,
    language_rows,
    spoken,
    version_rows,
)
from kiosk.screen.staff_item_scenes import ItemScenes
from kiosk.screen.staff_item_seen import ItemSeen
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.paths import DataFolder
    from kiosk.services.content_around import Around
    from kiosk.services.content_item import ContentItem
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.services.importing import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemPage(ItemDeeds):
    """What is written stays here until it is saved; news from elsewhere never change it under a finger. An item without
    an id is a new one, which saving makes.
    """

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
        around: Around,
        folder: DataFolder,
        shelf: Shelf,
        parent: QObject | None = None,
    ) -> None:
        from kiosk.services.content_draft import Draft

        super().__init__(session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self._item = item
        self._draft = Draft({} if item.is_new else item.fields)
        if item.is_new:
            self._draft.begin(item.fields)
        self._form = ItemForm(page=self, draft=self._draft, around=around, center=item.center)
        self._form.touched.connect(self._touched)
        self._media = ItemMedia(page=self, form=self._form, folder=folder, shelf=shelf, tasks=tasks)
        self._scenes = ItemScenes(page=self, form=self._form, media=self._media)
        self._seen = ItemSeen(page=self, session=session, folder=folder)
        self._languages = LanguageRows(self)
        self._choices, self._versions = ChoiceRows(self), VersionRows(self)
        self._was_dirty = False
        self._made: Mapping[str, Any] = {}
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._languages.replace(language_rows(self._item))
        self._choices.replace(choice_rows(self._item, self.language))
        self._versions.replace(version_rows(self._item, self.language))
        self._form.show_all()
        self._seen.speak()

    def close(self) -> None:
        """Forget what was written."""
        super().close()
        self._media.take.end()
        self._seen.close()
        self._draft.take({})

    def step_back(self) -> bool:
        """From a preview, or from choosing a file, back to the item."""
        was_open = self._seen.is_open
        self._seen.close()
        return was_open or self._media.step_back()

    def holds_words(self) -> bool:
        """Whether something written is not saved."""
        return self._draft.is_touched

    async def refresh(self) -> None:
        """Show how things stand now; what is written stays."""
        if self._closed or self._item.is_new:
            return
        item_id = self._item.id
        found = await self.ask(lambda desk, staff: desk.content.item(staff, item_id))
        if found is not None:
            self._follow(found)
        elif self._made:
            self._unmake()
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What visitors call it."""
        fields = self._draft.fields if self._item.is_new else self._item.fields
        return spoken(fields.get("title"), self.language)

    @property
    def item_id(self) -> str:
        """The item's id; empty for one that is not made yet."""
        return self._item.id

    @property
    def is_featured(self) -> bool:
        """Whether it stands before the others."""
        return bool(self._item.fields.get("featured"))

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether it is not made yet."""
        return self._item.is_new

    @Property(ItemForm, constant=True)
    def form(self) -> ItemForm:
        """What is written of it."""
        return self._form

    @Property(ItemMedia, constant=True)
    def media(self) -> ItemMedia:
        """Its picture and film."""
        return self._media

    @Property(ItemSeen, constant=True)
    def seen(self) -> ItemSeen:
        """What a visitor sees of it."""
        return self._seen

    @Property(ItemScenes, constant=True)
    def scenes(self) -> ItemScenes:
        """The scenes of a demo."""
        return self._scenes

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
        return self.is_featured

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
        """Whether something written is not saved."""
        return self._draft.is_touched

    @Property(LanguageRows, constant=True)
    def languages(self) -> LanguageRows:
        """How it stands in each language."""
        return self._languages

    @Property(ChoiceRows, constant=True)
    def choices(self) -> ChoiceRows:
        """What waits for a choice."""
        return self._choices

    @Property(VersionRows, constant=True)
    def versions(self) -> VersionRows:
        """What was changed, the newest first."""
        return self._versions

    @Slot()
    def save(self) -> None:
        """Keep what was written."""
        if self._draft.is_touched or self._item.is_new:
            self.do("add_item" if self._item.is_new else "edit_item", self._save)

    @Slot()
    def look(self) -> None:
        """See it as a visitor, with what is not saved yet."""
        self.start(self._look())

    @Slot()
    def discard(self) -> None:
        """Throw away what was written since it was saved."""
        self._draft.take(self._item.fields)
        self.speak()
        self.changed.emit()

    async def _look(self) -> None:
        item_id, fields = self._item.id, self._draft.whole()
        document = await self.ask(lambda desk, staff: desk.content.visible(staff, item_id, fields))
        content = None
        if document.kind == "technology":
            technology = document
            content = await self._store.ask(lambda browse: browse.content_of(technology))
        if self.on:
            self._seen.show(document, content, self._form.around)

    def _save(self, desk: Desk, staff: StaffSession) -> str:
        draft = self._draft
        if self._item.is_new:
            fields = draft.whole()
            intent, item_id = desk.content.add(staff, self._form.kind, fields)
            self._made = fields
            self._item = replace(self._item, id=item_id)
        else:
            intent = desk.content.save(staff, self._item.id, draft.wanted(), seen=draft.seen)
        draft.take(draft.fields)
        return intent

    def _follow(self, found: ContentItem) -> None:
        self._item = found
        self._form.center = found.center
        self._draft.follow(found.fields)
        self.speak()

    def _unmake(self) -> None:
        """It was taken back before the hub heard of it: what was written is there as it was."""
        made, self._made = self._made, {}
        self._item = replace(self._item, id="", fields=made)
        self._draft.begin(made)
        self.speak()

    @Slot()
    def _touched(self) -> None:
        if self._was_dirty != self._draft.is_touched:
            self._was_dirty = self._draft.is_touched
            self.changed.emit()
