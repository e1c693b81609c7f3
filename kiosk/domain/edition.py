"""What an edition is made of: the catalogue, lines of a snapshot or change set, and the digest over all documents."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field, TypeAdapter

from kiosk.domain.keeping import DETAILS_DAYS
from kiosk.domain.model import Model, Sha256, Slug
from kiosk.domain.sealed import SealKey

CATALOGUE = "catalogue.json"
"""The name of the only TUF target."""

_MODULUS = 1 << 256


class SnapshotRef(Model):
    """The snapshot's blob: gzip JSON Lines. ``size`` in bytes as it lies there, ``items`` the number of documents."""

    sha256: Sha256
    size: int = Field(ge=0)
    items: int = Field(ge=0)


class ChangesRef(Model):
    """The blob of one edition's change set, of the same form as a snapshot."""

    edition: int = Field(gt=0)
    sha256: Sha256
    size: int = Field(ge=0)


class Catalogue(Model):
    """The head of a publication. ``digest`` is the hex of ``Digest`` over all documents. ``details_days``: for so long
    after a slot the hub knows who booked, as the privacy notice says.
    """

    edition: int = Field(gt=0)
    published_at: AwareDatetime
    snapshot: SnapshotRef
    changes: tuple[ChangesRef, ...] = ()
    digest: Sha256
    seal_key: SealKey | None = None
    desk: str = ""
    details_days: int = Field(default=DETAILS_DAYS, gt=0, le=3650)


class Put(Model):
    """A document as it now is. ``document`` is not parsed yet: one that does not validate must not spoil the rest."""

    op: Literal["put"]
    id: Slug
    revision: int = Field(gt=0)
    document: dict[str, Any]


class Drop(Model):
    """A tombstone."""

    op: Literal["drop"]
    id: Slug
    revision: int = Field(gt=0)


LINE: TypeAdapter[Put | Drop] = TypeAdapter(Annotated[Put | Drop, Field(discriminator="op")])


class Digest:
    """The sum modulo 2**256 of SHA-256 over id and revision of every document: order does not matter, and it is kept
    up to date by adding and taking away.
    """

    def __init__(self, hexadecimal: str = "0" * 64) -> None:
        self._sum = int(hexadecimal, 16)

    def add(self, item_id: str, revision: int) -> None:
        """Count a document in."""
        self._sum = (self._sum + _term(item_id, revision)) % _MODULUS

    def remove(self, item_id: str, revision: int) -> None:
        """Count a document out."""
        self._sum = (self._sum - _term(item_id, revision)) % _MODULUS

    @property
    def hex(self) -> str:
        """64 hex digits."""
        return f"{self._sum:064x}"


def _term(item_id: str, revision: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{item_id}\n{revision}".encode()).digest(), "big")
