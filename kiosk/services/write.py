"""Writing to the centre, as a visitor does it: the words are sealed here, before anything touches a file.

What somebody writes goes into the ledger and from there to the hub, whose staff answers it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from kiosk.domain.clock import Clock
from kiosk.domain.errors import WorldError
from kiosk.domain.ids import Ids
from kiosk.domain.languages import Language
from kiosk.domain.messages import Matter, Write
from kiosk.domain.sealed import MOST_WORDS, Contact, Message, SealKey
from kiosk.services.identity_numbers import has_identity_number
from kiosk.services.refused import BookingRefusedError
from kiosk.services.sealing import sealed_to_hub
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.store.ledger import Ledger

LIMITS = ((3, 600.0), (10, 3600.0))
"""So many messages go out from one screen in so many seconds."""

Fate = Literal["waiting", "arrived", "refused"]


class TooManyMessagesError(WorldError):
    """Much has been written here in a short time; ``seconds`` until the next message is taken."""

    def __init__(self, seconds: float) -> None:
        self.seconds = math.ceil(seconds)
        super().__init__(f"too many messages; the next one is taken in {self.seconds} s")


class MessageGate:
    """Counts what is written at this screen, whoever writes it. ``monotonic`` is in seconds, from anywhere."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._taken: tuple[float, ...] = ()

    def wait(self) -> float:
        """Seconds until another message is taken; 0 for none."""
        now = self._monotonic()
        ends = (self._taken[-most] + span for most, span in LIMITS if len(self._taken) >= most)
        return max(0.0, *(end - now for end in ends), 0.0)

    def took(self) -> None:
        """One more was taken."""
        most = max(most for most, _ in LIMITS)
        self._taken = (*self._taken, self._monotonic())[-most:]


class Writer:
    """Runs on the one thread that owns the projection. Every method may raise StoreError. ``ledger`` opens the ledger
    when first needed; ``seal_key`` is None while no edition has brought one.
    """

    def __init__(
        self,
        *,
        projection: Projection,
        ledger: Callable[[], Ledger],
        clock: Clock,
        ids: Ids,
        seal_key: Callable[[], SealKey | None],
        gate: MessageGate,
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._clock = clock
        self._ids = ids
        self._seal_key = seal_key
        self._gate = gate

    def check(self) -> None:
        """Whether somebody can write just now, before they begin to. Raises BookingRefusedError (``no_key``), or
        TooManyMessagesError.
        """
        if self._seal_key() is None:
            raise BookingRefusedError("no_key")
        if wait := self._gate.wait():
            raise TooManyMessagesError(wait)

    def write(
        self, words: str, *, matter: Matter = "general", language: Language, contact: Contact | None = None
    ) -> str:
        """Write to the centre; the message's id. It is on disk, sealed, when this returns.

        Raises BookingRefusedError for words that can't be taken (``no_words``, ``identity_number``, ``too_long``), and
        what ``check`` raises.
        """
        plain = words.strip()
        check_words(plain)
        self.check()
        message, key = self._ids.new(), self._seal_key()
        named = contact.model_copy(update={"language": language}) if contact else None
        wish = Write(
            id=self._ids.new(),
            subject=message,
            at=self._clock.now(),
            matter=matter,
            language=language,
            words=sealed_to_hub(Message(words=plain), key, purpose="message", booking=message),
            contact=sealed_to_hub(named, key, purpose="contact", booking=message) if named else None,
        )
        from kiosk.store.intents import put_intents

        put_intents(self._ledger(), wish)
        self._gate.took()
        return message

    def fate(self, message: str) -> Fate:
        """What has become of a message that was written here: it waits for the hub, or the hub has it."""
        state = self._projection.bookings.answered_as("write", message)
        return "waiting" if not state else "arrived" if state == "accepted" else "refused"

    def linked(self) -> bool:
        """Whether something carries it to the hub just now."""
        return self._projection.bookings.link().state == "well"


def check_words(plain: str) -> None:
    """Whether these words can be sent. Raises BookingRefusedError."""
    if not plain:
        raise BookingRefusedError("no_words")
    if has_identity_number(plain):
        raise BookingRefusedError("identity_number")
    if len(plain) > MOST_WORDS:
        raise BookingRefusedError("too_long")
