"""The signed heads of a publication, by The Update Framework: targets, snapshot and timestamp.

Versions of targets and snapshot are the edition's number. The timestamp counts for itself: it is signed again daily.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.blobs import write_atomically
from kiosk.domain.edition import CATALOGUE
from kiosk.domain.errors import StoreError
from kiosk.hub.folders import Publication
from kiosk.hub.keys import OnlineKeys

PUBLISHED_VALID = timedelta(days=45)
STICK_VALID = timedelta(days=60)
EDITION_VALID = timedelta(days=400)
"""Targets and snapshot; an edition without changes follows in time when none came by itself."""

TIMESTAMP = "timestamp.json"


def write_edition(publication: Publication, keys: OnlineKeys, edition: int, catalogue: bytes, now: datetime) -> str:
    """Write catalogue, targets and snapshot of an edition, which nobody sees before the timestamp names them.

    Returns the catalogue's SHA-256.
    """
    target = TargetFile.from_data(CATALOGUE, catalogue, ["sha256"])
    sha256 = target.hashes["sha256"]
    write_atomically(publication.targets / f"{sha256}.{CATALOGUE}", catalogue)
    expires = now + EDITION_VALID
    targets = Metadata(Targets(version=edition, expires=expires, targets={CATALOGUE: target}))
    targets.sign(keys.targets)
    data = targets.to_bytes()
    write_atomically(publication.metadata / f"{edition}.targets.json", data)
    snapshot = Metadata(Snapshot(version=edition, expires=expires, meta={"targets.json": _meta(edition, data)}))
    snapshot.sign(keys.snapshot)
    write_atomically(publication.metadata / f"{edition}.snapshot.json", snapshot.to_bytes())
    return sha256


def timestamp_for(publication: Publication, keys: OnlineKeys, edition: int, version: int, expires: datetime) -> bytes:
    """A timestamp that names ``edition``, whose snapshot has to be there."""
    data = (publication.metadata / f"{edition}.snapshot.json").read_bytes()
    timestamp = Metadata(Timestamp(version=version, expires=expires, snapshot_meta=_meta(edition, data)))
    timestamp.sign(keys.timestamp)
    return timestamp.to_bytes()


def read_timestamp(publication: Publication) -> Timestamp | None:
    """The timestamp in force, or None. Raises StoreError where it can't be read."""
    path = publication.metadata / TIMESTAMP
    try:
        return Metadata[Timestamp].from_bytes(path.read_bytes()).signed
    except FileNotFoundError:
        return None
    except (OSError, RepositoryError) as error:
        raise StoreError(f"{path} can't be read: {error}") from error


def is_whole(publication: Publication, edition: int, catalogue_sha256: str) -> bool:
    """Whether the heads of an edition are all there."""
    heads = [publication.metadata / f"{edition}.{role}.json" for role in ("snapshot", "targets")]
    return all(path.is_file() for path in [*heads, catalogue_file(publication, catalogue_sha256)])


def is_believed(publication: Publication, root: Root, edition: int) -> bool:
    """Whether an edition is signed by the keys that ``root`` names, so that kiosks take it."""
    try:
        for role in (Targets.type, Snapshot.type):
            head = Metadata.from_bytes((publication.metadata / f"{edition}.{role}.json").read_bytes())
            root.verify_delegate(role, head.signed_bytes, head.signatures)
    except (OSError, RepositoryError):
        return False
    return True


def edition_expires(publication: Publication, edition: int) -> datetime:
    """When the signatures under an edition end."""
    path = publication.metadata / f"{edition}.targets.json"
    return Metadata[Targets].from_bytes(path.read_bytes()).signed.expires


def catalogue_file(publication: Publication, sha256: str) -> Path:
    """The file of a catalogue."""
    return publication.targets / f"{sha256}.{CATALOGUE}"


def _meta(version: int, data: bytes) -> MetaFile:
    return MetaFile.from_data(version, data, ["sha256"])
