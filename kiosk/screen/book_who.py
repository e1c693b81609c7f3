"""The question "who": how somebody can be reached, if they want to be, and what they need. Nothing outlives the page.

What is wrong with a field is told in codes of ``kiosk.services.contact``; the words are QML's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.qt import Property

if TYPE_CHECKING:
    from kiosk.domain.sealed import Access, Contact

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "phone", "email")
NEEDS = ("step-free", "hearing", "sight", "interpreter", "companion")


class Reader(Protocol):
    """Whoever reads what was typed, off the thread of the screen."""

    async def read(self, typed: tuple[str, str, str], country: str) -> Contact | None:
        """The contact that was typed. Raises ContactError."""


@QmlElement
class WhoModel(QObject):
    """Three fields and five needs, all of them optional."""

    changed = Signal()
    faultsChanged = Signal()
    blamed = Signal()
    cleared = Signal()

    def __init__(self, parent: QObject, *, retention_days: int = 0) -> None:
        super().__init__(parent)
        self._retention_days = retention_days
        self._typed = dict.fromkeys(FIELDS, "")
        self._faults: dict[str, str] = {}
        self._needs: tuple[str, ...] = ()
        self.contact: Contact | None = None
        self._reached = ""

    @property
    def typed(self) -> tuple[str, str, str]:
        """Name, phone and e-mail as they were typed."""
        return self._typed["name"], self._typed["phone"], self._typed["email"]

    async def read(self, desk: Reader, country: str) -> bool:
        """Read what was typed into ``contact``, which is None where nothing was; False where something is wrong with
        it, which is told then. Raises StoreError.
        """
        from kiosk.services.contact import ContactError, spaced

        try:
            self.contact = await desk.read(self.typed, country)
        except ContactError as error:
            self.blame({str(field): fault for field, fault in error.faults.items()})
            return False
        read = self.contact
        parts = (read.name, read.phone and spaced(read.phone), read.email) if read else ()
        self._reached = " · ".join(part for part in parts if part)
        self.blame({})
        self.changed.emit()
        return True

    def blame(self, faults: Mapping[str, str]) -> None:
        """Tell what is wrong with which field; ``blamed`` says that somebody has to mend it."""
        self._tell(faults)
        if faults:
            self.blamed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget everything."""
        self._typed, self._needs, self.contact, self._reached = dict.fromkeys(FIELDS, ""), (), None, ""
        self.blame({})
        self.changed.emit()
        self.cleared.emit()

    def access(self) -> Access | None:
        """What they need; None where they need nothing."""
        from kiosk.domain.sealed import Access, Need

        needs = tuple(need for need in get_args(Need) if need in self._needs)
        return Access(needs=needs) if needs else None

    @Property(int, constant=True)
    def retentionDays(self) -> int:
        """Days after the visit until the details are erased."""
        return self._retention_days

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(words.strip() for words in self._typed.values())

    @Property(str, notify=changed)
    def name(self) -> str:
        """Their name."""
        return self._typed["name"]

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Their phone number, as typed."""
        return self._typed["phone"]

    @Property(str, notify=changed)
    def email(self) -> str:
        """Their e-mail address."""
        return self._typed["email"]

    @Property(str, notify=changed)
    def reached(self) -> str:
        """Name, phone number with its country, and e-mail address, as they were read last; for those who check them."""
        return self._reached

    @Property("QStringList", notify=changed)
    def needs(self) -> list[str]:
        """What they need: codes of ``NEEDS``."""
        return list(self._needs)

    @Property(str, notify=faultsChanged)
    def nameFault(self) -> str:
        """What is wrong with the name."""
        return self._faults.get("name", "")

    @Property(str, notify=faultsChanged)
    def phoneFault(self) -> str:
        """What is wrong with the phone number."""
        return self._faults.get("phone", "")

    @Property(str, notify=faultsChanged)
    def emailFault(self) -> str:
        """What is wrong with the e-mail address."""
        return self._faults.get("email", "")

    @Property(str, notify=faultsChanged)
    def fault(self) -> str:
        """What is wrong with all of it: ``no_key`` where nothing can be sealed."""
        return self._faults.get("all", "")

    @Slot(str, str)
    def type(self, field: str, words: str) -> None:
        """What stands in a field now. A name that is no field changes nothing."""
        if self._typed.get(field, words) == words:
            return
        self._typed[field] = words
        if self._faults:
            self._tell({name: fault for name, fault in self._faults.items() if name not in {field, "all"}})
        self.changed.emit()

    @Slot(str)
    def toggle(self, need: str) -> None:
        """Need something, or not. A word that is no need changes nothing."""
        if need in NEEDS:
            self._needs = tuple(each for each in NEEDS if (each in self._needs) != (each == need))
            self.changed.emit()

    def _tell(self, faults: Mapping[str, str]) -> None:
        self._faults = dict(faults)
        self.faultsChanged.emit()


def read_typed(typed: tuple[str, str, str], country: str) -> Contact | None:
    """The contact that was typed; None where nothing was. For the store's thread: phone numbers take a while to load.

    Raises ContactError.
    """
    from kiosk.services.contact import read_contact

    if not any(words.strip() for words in typed):
        return None
    return read_contact(*typed, country="se" if country == "se" else "fi")
