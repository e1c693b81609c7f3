"""What only the hub can read: who booked, what they need, and words that somebody wrote.

Here are the forms. How they are sealed and opened is in ``kiosk.sealing``, for that takes a library.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.domain.languages import Language
from kiosk.domain.model import WireModel

Purpose = Literal["contact", "access", "message", "names"]
"""What a box is for. A box sealed for one purpose does not open as another."""

KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
PublicKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""The 32 bytes of a public key, in hex."""

Need = Literal["step-free", "hearing", "sight", "interpreter", "companion", "other"]


class Sealed(WireModel):
    """A sealed box: base64 of the encapsulated key and the ciphertext, and the id of the key that opens it."""

    key: KeyId
    box: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]+={0,2}$", max_length=16_384)]


class SealKey(WireModel):
    """The hub's public key, as the catalogue carries it."""

    id: KeyId
    public: PublicKey


class Contact(WireModel):
    """Who booked; sealed for ``contact``. Everything is optional but the code, which goes into the confirmation."""

    code: str = Field(max_length=8)
    name: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=40)
    email: str = Field(default="", max_length=254)
    language: Language = "en"


MOST_WORDS = 500
"""So many signs have the free words in a box at most."""


class Access(WireModel):
    """What somebody needs; sealed for ``access``."""

    needs: tuple[Need, ...] = ()
    words: str = Field(default="", max_length=MOST_WORDS)


class Message(WireModel):
    """What a visitor writes to the centre, or the staff about a booking; sealed for ``message``."""

    words: str = Field(default="", max_length=MOST_WORDS)
