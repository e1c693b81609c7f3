"""One item under an editor's hands: how it stands, what is written of it, choices and history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import timing
from kiosk.screen.qt import Property
from kiosk.screen.session import Session
from kiosk.screen.shift import Shift
from kiosk.screen.staff_item_deeds import ItemDeeds, saved_as
from kiosk.screen.staff_item_form import ItemForm
from kiosk.screen.staff_item_history import ChoiceRows, VersionRows, choice_rows, version_rows
from kiosk.screen.staff_item_media import ItemMedia
from kiosk.screen.staff_item_rows import LanguageRows, language_rows, title_of
from kiosk.screen.staff_item_scenes import ItemScenes
from kiosk.screen.staff_item_seen import ItemSeen
from kiosk.screen.store_thread import StoreThread
from kiosk.screen.tasks import Tasks
from kiosk.services.content_waiting import doing

if TYPE_CHECKING:
    from kiosk.domain.languages import Language
    from kiosk.paths import DataFolder
    from kiosk.services.content_item import ContentItem
    from kiosk.services.content_opened import Opened
    from kiosk.services.desk import Desk
    from kiosk.services.door import StaffSession
    from kiosk.services.importing import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Saved:
    """A draft's ``fields`` that were kept; of a new item the id that it was ``made`` with, and all its fields.
    ``asked``: somebody else had changed the same, and both versions wait.
    """

    fields: Mapping[str, Any]
    made: str
    whole: Mapping[str, Any]
    asked: bool = False


@QmlElement
class ItemPage(ItemDeeds):
    """What is written stays here until it is saved; news from elsewhere never change it under a finger. An item without
    an id is a new one, which saving makes.
    """

    changed = Signal()
    follows = frozenset({"content", "answers", "staff"})

    def __init__(
        self,
        *,
        session: Session,
        shift: Shift,
        store: StoreThread,
        tasks: Tasks,
        opened: Opened,
        folder: DataFolder,
        shelf: Shelf,
        parent: QObject | None = None,
    ) -> None:
        from kiosk.services.content_draft import Draft

        item, around = opened.item, opened.around
        super().__init__(item=item, session=session, shift=shift, store=store, tasks=tasks, parent=parent)
        self.changed.connect(self.stood)
        self._draft = Draft({} if item.is_new else item.fields)
        if item.is_new:
            self._draft.begin(item.fields)
        for name, value in opened.written.items():
            self._draft.put((name,), value)
        self._form = ItemForm(page=self, draft=self._draft, around=around, item=item)
        self._form.touched.connect(self._touched)
        self._form.turned.connect(self.deed.mending)
        self._media = ItemMedia(page=self, form=self._form, folder=folder, shelf=shelf, tasks=tasks)
        self._scenes = ItemScenes(page=self, form=self._form, media=self._media)
        self._seen = ItemSeen(page=self, session=session, folder=folder)
        self._languages = LanguageRows(self)
        self._choices, self._versions = ChoiceRows(self), VersionRows(self)
        self._resumed = bool(opened.written)
        session.ending.connect(self._keep_words)
        self._told = (False, "")
        self._made: Mapping[str, Any] = {}
        self._saved: _Saved | None = None
        self.speak()

    def speak(self) -> None:
        """Everything in the language of now."""
        self._show_states()
        zone = self._form.around.zone
        self._choices.replace(choice_rows(self._item, self.language, zone))
        self._versions.replace(version_rows(self._item, self.language, zone))
        self._form.show_all(steady=self._seen.is_open)
        self._media.take.speak()
        self._seen.speak()

    def close(self) -> None:
        """Forget what was written."""
        super().close()
        self._media.take.end()
        self._seen.close()
        self._form.close()
        self._draft.take({})

    def step_back(self) -> bool:
        """From a preview, or from choosing a file, back to the item."""
        was_open = self._seen.is_open
        self._seen.close()
        return was_open or self._media.step_back()

    @Property(bool, notify=changed)
    def resumed(self) -> bool:
        """Whether it holds what was written before this page was opened, and is not saved."""
        return self._resumed and self._draft.is_touched

    def holds_words(self) -> bool:
        """Whether something written is not saved."""
        return self._draft.is_touched

    async def refresh(self) -> None:
        """Show how things stand now; what is written stays."""
        self._take_saved()
        if self._closed or self._item.is_new:
            return
        item_id = self._item.id
        found = await self.ask(lambda desk, staff: desk.content.item(staff, item_id))
        if found is not None:
            refusal = await self._refusal(found)
            self._follow(found)
            self._tell_restored(refusal)
        elif self._made:
            self._unmake()
        self._tell()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What visitors call it; with its city where it is a centre."""
        return title_of(self._draft.fields if self._item.is_new else self._item.fields, self.language)

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
            said = self._saved_as(self._draft.whole())
            self.do(lambda: "edit_item_asked" if self._saved and self._saved.asked else said, self._saving())

    @Slot()
    def look(self) -> None:
        """See it as a visitor, with what is not saved yet."""
        self.start(self._look())

    @Slot()
    def discard(self) -> None:
        """Throw away what was written since it was saved."""
        self._draft.take(self._item.fields)
        self.speak()
        self._tell()

    async def _look(self) -> None:
        item_id, fields = self._item.id, self._draft.whole()
        document = await self.ask(lambda desk, staff: desk.content.visible(staff, item_id, fields))
        content = await self._store.ask(lambda browse: browse.around_of(document))
        if self.on:
            self.deed.mending()
            self._seen.show(document, content, self._form.around)

    def _saved_as(self, fields: Mapping[str, Any]) -> str:
        """What becomes of it for visitors, as ``Deed.done`` names it."""
        everywhere = self._shift.everywhere
        if everywhere and not self._item.is_new and self._item.keeps_own(self._draft.wanted()):
            return "edit_item_own"
        said = saved_as(fields, timing(fields, self._form.around.now), is_new=self._item.is_new)
        return f"{said}_everywhere" if everywhere else said

    def _show_language(self, code: Language, *, shown: bool) -> None:
        if self._item.is_new:
            self._form.put(("drafts", code), None if shown else True)
        else:
            super()._show_language(code, shown=shown)

    def _show_states(self) -> None:
        from kiosk.services.content_draft import draft_states

        self._languages.replace(
            language_rows(draft_states(self._draft.fields) if self._item.is_new else self._item.states)
        )

    def _saving(self) -> Callable[[Desk, StaffSession], str]:
        """What the store's thread does with the draft as it is now: whoever writes goes on with it meanwhile."""
        draft, kind, item_id = self._draft, self._form.kind, self._item.id
        fields, whole, wanted, seen = deepcopy(draft.fields), draft.whole(), draft.wanted(), dict(draft.seen)

        def save(desk: Desk, staff: StaffSession) -> str:
            if item_id:
                keep = partial(desk.content.save, staff, item_id, wanted, seen=seen)
                intent, asked = doing(desk.content, staff, item_id, keep)
                self._saved = _Saved(fields, "", whole, asked)
            else:
                intent, made = desk.content.add(staff, kind, whole)
                self._saved = _Saved(fields, made, whole)
            return intent

        return save

    def _take_saved(self) -> None:
        """What was kept is no longer a draft."""
        saved, self._saved = self._saved, None
        if saved is not None and not self._closed:
            self._draft.keep(saved.fields)
            if saved.made:
                self._made = saved.whole
                self._item = replace(self._item, id=saved.made)

    def _follow(self, found: ContentItem) -> None:
        self._item = found
        self._form.item = found
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
        self.deed.mending()
        if self._item.is_new:
            self._show_states()
        if (self._draft.is_touched, self.title) != self._told:
            self._tell()

    @Slot()
    def _keep_words(self) -> None:
        """The shift ends: what is written waits for whoever wrote it, but for what was saved a moment ago."""
        self._take_saved()
        if self._closed or not self._draft.is_touched:
            return
        from kiosk.services.content_opened import written_in

        self._shift.kept.put(self._shift.person, written_in(self._draft, self._item.id))

    def _tell(self) -> None:
        self._told = self._draft.is_touched, self.title
        self.changed.emit()
