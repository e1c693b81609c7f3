"""What the page on which one writes to the centre asks of the store, and how it waits for the hub's answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.screen.book_who import read_typed
from kiosk.screen.booking_desk import LOOKS, a_moment
from kiosk.screen.language import Language

if TYPE_CHECKING:
    from kiosk.domain.messages import Matter
    from kiosk.domain.sealed import Contact
    from kiosk.services.browse import Browse, TimesContent
    from kiosk.services.write import Fate, Writer

_Answer = TypeVar("_Answer")


class Store(Protocol):
    """The part of ``StoreThread`` that is asked here."""

    async def ask(self, question: Callable[[Browse], _Answer]) -> _Answer:
        """The answer of ``question``."""

    async def writer(self, question: Callable[[Writer], _Answer]) -> _Answer:
        """The answer of ``question`` to whoever writes to the centre."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody wants to write. ``contact`` is how to answer them, None where they do not say."""

    words: str
    matter: Matter
    language: Language
    contact: Contact | None


class WritingDesk:
    """Every method may raise StoreError, and those that write what the writer raises."""

    def __init__(self, store: Store, pause: Callable[[], Awaitable[None]] = a_moment) -> None:
        self._store = store
        self._pause = pause

    async def around(self) -> TimesContent:
        """The centre, and for how long details are kept."""
        return await self._store.ask(lambda browse: browse.around(()))

    async def check(self) -> None:
        """Whether anybody can write just now."""
        await self._store.writer(lambda writer: writer.check())

    async def check_words(self, words: str) -> None:
        """Whether these words can be sent."""
        from kiosk.services.write import check_words

        await self._store.writer(lambda _: check_words(words.strip()))

    async def read(self, typed: tuple[str, str, str], country: str) -> Contact | None:
        """The contact that was typed. Raises ContactError."""
        return await self._store.writer(lambda _: read_typed(typed, country))

    async def write(self, letter: Letter) -> str:
        """Write it down; its id."""
        return await self._store.writer(
            lambda writer: writer.write(
                letter.words, matter=letter.matter, language=letter.language, contact=letter.contact
            )
        )

    async def fate(self, message: str) -> Fate:
        """What has become of it."""
        return await self._store.writer(lambda writer: writer.fate(message))

    async def answered(self, message: str) -> Fate:
        """The same once the hub has answered, or after three seconds; at once where nothing leads to the hub."""
        if not await self._store.writer(lambda writer: writer.linked()):
            return "waiting"
        for _ in range(LOOKS):
            if (fate := await self.fate(message)) != "waiting":
                return fate
            await self._pause()
        return await self.fate(message)
