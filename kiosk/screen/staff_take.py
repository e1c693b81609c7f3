"""Taking a picture or a film from a stick: the files that there are, small pictures of them, and how far one has come.

Looking at files and taking one in is done by child processes, which a thread of its own follows.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.paths import DataFolder
from kiosk.screen.page import PageModel
from kiosk.screen.qt import Property
from kiosk.screen.staff_take_rows import File, FileRows, file_row, found
from kiosk.screen.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.domain.imports import ImportKind, Made
    from kiosk.domain.merge import Path as Place
    from kiosk.services.importing import Import, Shelf
    from kiosk.services.taking import Taken

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_Answer = TypeVar("_Answer")
_AT_ONCE = 24  # files that show, and of which there are small pictures


@QmlElement
class TakeIn(QObject):
    """``kind`` is picture or film while somebody chooses or waits, else empty. ``taken`` hears where it is to stand
    and what was made of it.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        page: PageModel,
        folder: DataFolder,
        shelf: Shelf,
        tasks: Tasks,
        taken: Callable[[Place, Taken], Awaitable[None]],
    ) -> None:
        super().__init__(page)
        self._page, self._folder, self._shelf, self._tasks, self._taken = page, folder, shelf, tasks, taken
        self._rows = FileRows(self)
        self._kind = self._name = self._fault = self._refused = ""
        self._done = 0.0
        self._looking = False
        self._place: Place = ()
        self._files: tuple[File, ...] = ()
        self._shown = _AT_ONCE
        self._pictures: dict[File, str] = {}
        self._turn = 0
        self._import: Import | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="take in")
        self._small: tempfile.TemporaryDirectory[str] | None = None

    def begin(self, kind: ImportKind, place: Place) -> None:
        """Somebody wants a file there."""
        self._kind, self._place, self._shown = kind, place, _AT_ONCE
        self._fault = self._name = ""
        self.look()

    def end(self) -> None:
        """The page is left: whatever runs is given up."""
        self._stop()
        self._kind = ""
        if self._small is not None:
            self._thread.submit(self._small.cleanup)  # once nobody writes there any more
            self._small = None
        self._thread.shutdown(wait=False)

    def speak(self) -> None:
        """The files in the language of now."""
        if self._kind and not self._looking:
            self._show()

    @Property(FileRows, constant=True)
    def files(self) -> FileRows:
        """What can be taken."""
        return self._rows

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is to be taken."""
        return self._kind

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is still looking for files."""
        return self._looking

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether there are files that do not show."""
        return len(self._files) > self._shown

    @Property(str, notify=changed)
    def name(self) -> str:
        """The file that is on its way in; empty while somebody chooses."""
        return self._name

    @Property(float, notify=changed)
    def done(self) -> float:
        """How much of it is done, from 0 to 1."""
        return self._done

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the last file was not taken: an ``ImportFault``; empty where it was."""
        return self._fault

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The name of the file that was not taken, which may be that of captions beside a film."""
        return self._refused

    @Slot()
    def look(self) -> None:
        """Look for files, again where somebody has just put a stick in."""
        if self._kind and not self._name:
            self._stop()
            self._looking = True
            self.changed.emit()
            self._tasks.start(self._look(self._turn))

    @Slot()
    def showMore(self) -> None:
        """Show more files."""
        self._shown += _AT_ONCE
        self.look()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Take the file of that row. A row that does not exist takes nothing."""
        if 0 <= number < len(self._files) and not self._name and self._kind:
            self._stop()
            self._tasks.start(self._take(self._files[number].path, self._turn))

    @Slot()
    def cancel(self) -> None:
        """Give up the file that is on its way; else close the list."""
        waiting = bool(self._name)
        self._stop()
        self._name = ""
        if waiting:
            self.look()
            return
        self._kind = ""
        self._rows.replace([])
        self.changed.emit()

    def _stop(self) -> None:
        self._turn += 1
        if self._import is not None:
            self._import.end()
            self._import = None

    async def _look(self, turn: int) -> None:
        if turn != self._turn:
            return  # the page was left at once
        kind = self._kind
        files = await self._aside(lambda: tuple(map(found, self._shelf.files(_kind(kind)))))
        if turn != self._turn:
            return
        self._files, self._looking = files, False
        self._show()
        for file in files[: self._shown]:
            if file not in self._pictures:
                picture = await self._picture(file.path, turn)
                if turn != self._turn:
                    return
                self._pictures[file] = picture
                self._show()

    async def _picture(self, file: Path, turn: int) -> str:
        from kiosk.services.importing import Import, ImportRefusedError

        try:
            self._small = self._small or tempfile.TemporaryDirectory(prefix="kiosk-small-")
        except OSError:
            return ""  # there is no room for small pictures
        folder = DataFolder(Path(self._small.name))

        def work() -> Made:
            running = Import(self._shelf.check(file), "preview", folder=folder)
            self._begun(running, turn)
            return running.follow()

        try:
            made = await self._aside(work)
        except ImportRefusedError:
            return ""  # it says why once somebody chooses it
        finally:
            if turn == self._turn:
                self._import = None
        return folder.shown(made.renditions[0].blob.sha256).as_uri()

    async def _take(self, file: Path, turn: int) -> None:
        from kiosk.services.importing import ImportRefusedError
        from kiosk.services.taking import take

        if turn != self._turn:
            return  # it was given up at once
        self._name, self._done, self._fault = file.name, 0.0, ""
        self.changed.emit()
        loop = asyncio.get_running_loop()

        def told(done: float) -> None:
            loop.call_soon_threadsafe(self._tell, done, turn)

        place, kind, language = self._place, _kind(self._kind), self._page.language
        try:
            made = await self._aside(
                lambda: take(
                    file,
                    kind,
                    shelf=self._shelf,
                    folder=self._folder,
                    language=language,
                    told=told,
                    begun=lambda one: self._begun(one, turn),
                )
            )
        except ImportRefusedError as error:
            if turn == self._turn:
                self._name, self._fault, self._refused = "", error.reason, error.file
                self.look()  # the small pictures that choosing broke off
            return
        if turn == self._turn:
            self._import = None
            self._name = self._kind = ""
            self._rows.replace([])
            await self._taken(place, made)
            self.changed.emit()

    def _begun(self, one: Import, turn: int) -> None:
        self._import = one
        if turn != self._turn:
            one.end()

    def _tell(self, done: float, turn: int) -> None:
        if turn == self._turn:
            self._done = done
            self.changed.emit()

    def _show(self) -> None:
        self._rows.replace(
            [file_row(file, self._pictures.get(file, ""), self._page.language) for file in self._files[: self._shown]]
        )
        self.changed.emit()

    async def _aside(self, work: Callable[[], _Answer]) -> _Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _kind(kind: str) -> ImportKind:
    return "film" if kind == "film" else "picture"
