"""Who made the bookings, and what was written, for one staff session: asked of the hub, and opened with a key that is
in no file.

The key is made in memory when the session first asks, and dropped when it ends. What the hub answers is sealed to it
and lies in the cache, where nobody else can open it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from kiosk.domain.languages import Language
from kiosk.domain.names import Opened
from kiosk.domain.sealed import MOST_WORDS, Message, Need, Sealed
from kiosk.services.door import StaffSession
from kiosk.services.identity_numbers import has_identity_number
from kiosk.services.refused import BookingRefusedError
from kiosk.services.sealing import sealed_to_hub
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    from kiosk.store.ledger import Ledger

_LOG = logging.getLogger(__name__)
_RIGHT = "check_in"  # whoever may do that has to know who comes

NamesState = Literal["waiting", "here", "unreachable", "not_allowed"]
"""How far an order of names has come. ``unreachable`` is also said where the kiosk's files could not take them."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who made a booking or wrote a message, whose words are the ``note``; what they did not say is empty. ``phone`` is
    in E.164 form. Never to be written anywhere.
    """

    name: str
    phone: str
    email: str
    language: Language | None
    needs: tuple[Need, ...]
    access_words: str
    note: str


@dataclass(frozen=True, slots=True)
class _Asking:
    """A session that has asked, and its key."""

    session: StaffSession
    private: X25519PrivateKey
    key: str


class NameBook:
    """Runs on the one thread that owns the projection. Every method may raise StoreError. ``ledger`` opens the ledger
    when first needed.
    """

    def __init__(self, *, projection: Projection, ledger: Callable[[], Ledger]) -> None:
        self._projection = projection
        self._ledger = ledger
        self._asking: _Asking | None = None
        self._is_to_forget = False

    def ask(
        self,
        session: StaffSession,
        since: datetime,
        until: datetime,
        slot: str | None = None,
        message: str | None = None,
    ) -> int:
        """Ask for the names behind the bookings of the slots that end after ``since`` and not after ``until``, or of
        one ``slot`` of them, or for what one ``message`` says; the number of the order, for ``state``. Names that are
        here stay until the new ones come.

        Raises NotAllowedError where the session is locked or may not know them, and ValueError where the two are no
        span of at most eight days, or have no zone.
        """
        from kiosk.sealing import public_half
        from kiosk.store.orders import order_names

        person = session.demand(_RIGHT)
        asking = self._begun(session)
        self._is_to_forget = True
        return order_names(self._ledger(), public_half(asking.private), str(person.staff), since, until, slot, message)

    def state(self, order: int) -> NamesState:
        """What has become of an order; of a later one of the same session, where there is one."""
        done = self._projection.status().order_done  # first: the answer is written before it
        answer = self._projection.bookings.names_answer(self._asking.key) if self._asking else None
        if answer is None or answer[0] < order:
            return "unreachable" if done >= order else "waiting"
        return "here" if answer[1] == "done" else "not_allowed" if answer[1] == "not_allowed" else "unreachable"

    def who(self, session: StaffSession, booking: str) -> Who | None:
        """Who made a booking or wrote a message; None where that is not known here, or the session is locked or has not
        asked.
        """
        asking = self._asking
        if asking is None or asking.session is not session or not session.may(_RIGHT):
            return None
        box = self._projection.bookings.names(asking.key, booking).get(booking)
        return _who(box, asking.private, booking) if box else None

    def forget(self) -> None:
        """The session has ended: drop the key at once, and let the agent drop the boxes."""
        self._asking = None
        if self._is_to_forget:
            from kiosk.store.orders import FORGET_NAMES

            self._ledger().order(FORGET_NAMES)
            self._is_to_forget = False

    def seal_note(self, session: StaffSession, words: str, booking: str) -> Sealed | None:
        """Words about a booking, as only the hub can read them, for an intent ``note``; None for no words, which
        removes them.

        Raises NotAllowedError, and BookingRefusedError with ``identity_number``, ``too_long`` or ``no_key``.
        """
        session.demand("note")
        plain = words.strip()
        if not plain:
            return None
        if has_identity_number(plain):
            raise BookingRefusedError("identity_number")
        if len(plain) > MOST_WORDS:
            raise BookingRefusedError("too_long")
        key = self._projection.bookings.seal_key()
        return sealed_to_hub(Message(words=plain), key, purpose="message", booking=booking)

    def _begun(self, session: StaffSession) -> _Asking:
        if self._asking is None or self._asking.session is not session:
            from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

            from kiosk.sealing import public_half

            private = X25519PrivateKey.generate()
            self._asking = _Asking(session, private, public_half(private).id)
        return self._asking


def _who(box: Sealed, private: X25519PrivateKey, booking: str) -> Who | None:
    from kiosk.sealing import SealBrokenError, unseal

    try:
        opened = Opened.model_validate_json(unseal(box, private, purpose="names", about=booking))
    except (SealBrokenError, ValueError) as error:
        _LOG.warning("who made a booking can't be read: %s", type(error).__name__)
        return None
    contact, access, note = opened.contact, opened.access, opened.note
    return Who(
        name=contact.name if contact else "",
        phone=contact.phone if contact else "",
        email=contact.email if contact else "",
        language=contact.language if contact else None,
        needs=access.needs if access else (),
        access_words=access.words if access else "",
        note=note.words if note else "",
    )
