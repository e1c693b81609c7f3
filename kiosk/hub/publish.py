"""``kiosk hub publish``: what has changed becomes one signed edition in the publication folder.

The order makes it atomic: blobs and heads are written first, where nobody looks for them yet; then the database takes
the edition; then the timestamp is swapped in by a rename, and with it the edition is there. A crash before the last
step leaves the edition before whole, and the next publish finishes the work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.blobs import Blobs, write_atomically
from kiosk.domain.clock import Clock
from kiosk.domain.edition import SnapshotRef
from kiosk.domain.errors import StoreError
from kiosk.hub.contents import Standing, note_published, standings
from kiosk.hub.editions import (
    GZIP,
    Edition,
    Head,
    all_lines,
    blobs_in,
    catalogue_of,
    changed_lines,
    digest_of,
    last_edition,
    note_edition,
    packed,
)
from kiosk.hub.facts import details_days, fact, set_fact, take_numbers
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.keys import OnlineKeys, load_keys
from kiosk.hub.seal_keys import load_seal_keys
from kiosk.hub.signing import (
    PUBLISHED_VALID,
    TIMESTAMP,
    edition_expires,
    is_believed,
    is_whole,
    read_timestamp,
    timestamp_for,
    write_edition,
)
from kiosk.hub.store import HubStore
from kiosk.hub.sweep import sweep
from kiosk.hub.uploads import Uploads

_RESIGN_AFTER = timedelta(days=1)
_RENEW_BEFORE = timedelta(days=90)
_SEAL_KEY = "seal_key"  # the fact that says which one the last edition carries
_DETAILS_DAYS = "details_days_published"  # likewise, how long who booked is kept


class EmptyHubError(StoreError):
    """The hub holds no documents, and an edition without any would empty the kiosks."""


@dataclass(frozen=True)
class Published:
    """The edition in force, and what this publish did about it."""

    edition: int
    new: bool
    signed: bool


def publish(
    *, folder: HubFolder, store: HubStore, clock: Clock, desk: str | None = None, empty: bool = False
) -> Published:
    """Publish what has changed. With no change there is no new edition, but an old timestamp is signed anew.

    ``desk`` is the base address of the desk API; None keeps the one of the last edition. ``empty``: an edition without
    documents is meant.

    Raises ConfigurationError without keys, EmptyHubError without documents, and StoreError where database and
    publication don't belong together.
    """
    with folder.locked():
        keys = load_keys(folder)
        publication = Publication(folder.publication)
        now = clock.now()
        with store.reading() as connection:
            last = last_edition(connection)
            days = details_days(connection)
        _check_not_behind(publication, last)
        _check_not_empty(store, last, empty=empty)
        head = Head(desk if desk is not None else last.desk if last else "", load_seal_keys(folder).public, days)
        uploads = Uploads(folder.uploads)
        with store.reading() as connection:  # films are copied before, for nobody can book while an edition is noted
            _bring_media(Blobs(publication.blobs), _bodies(standings(connection)), uploads)
        edition = _new_edition(publication, keys, store, last, head, now, uploads)
        signed = edition is not None or _is_due(publication, last, now)
        number = edition or (last.number if last else 0)
        if signed:
            sign(publication, keys, store, number, now)
        if edition is not None:
            sweep(publication, store, number)
        return Published(number, edition is not None, signed)


def sign(publication: Publication, keys: OnlineKeys, store: HubStore, edition: int, now: datetime) -> int:
    """Sign the timestamp anew and swap it in. Returns its version."""
    in_force = read_timestamp(publication)
    with store.writing() as connection:
        version = take_numbers(connection, "timestamp", 1)[0]
        if in_force is not None and version <= in_force.version:
            version = take_numbers(connection, "timestamp", in_force.version + 1 - version)[-1]
    data = timestamp_for(publication, keys, edition, version, now + PUBLISHED_VALID)
    write_atomically(publication.metadata / TIMESTAMP, data)
    return version


def _new_edition(
    publication: Publication,
    keys: OnlineKeys,
    store: HubStore,
    last: Edition | None,
    head: Head,
    now: datetime,
    uploads: Uploads,
) -> int | None:
    with store.writing() as connection:
        if last is not None and not _is_needed(connection, publication, keys, last, head, now):
            return None
        number = last.number + 1 if last else 1
        catalogue = _write_blobs(connection, publication, number, head, now, uploads)
        sha256 = write_edition(publication, keys, number, catalogue, now)
        note_edition(connection, catalogue, sha256)
        set_fact(connection, _SEAL_KEY, head.seal_key.id)
        set_fact(connection, _DETAILS_DAYS, str(head.details_days))
        changed = [standing for standing in standings(connection) if standing.revision != standing.published]
        note_published(connection, changed, number)
    return number


def _write_blobs(
    connection: Connection, publication: Publication, number: int, head: Head, now: datetime, uploads: Uploads
) -> bytes:
    blobs = Blobs(publication.blobs)
    documents = standings(connection)
    if missing := _bring_media(blobs, _bodies(documents), uploads):
        raise StoreError(f"{len(missing)} media files are missing in {blobs.root}; load the content again")
    snapshot = blobs.put(packed(all_lines(documents)), GZIP)
    changes = blobs.put(packed(changed_lines(documents)), GZIP)
    items = sum(standing.body is not None for standing in documents)
    reference = SnapshotRef(sha256=snapshot.sha256, size=snapshot.size, items=items)
    return catalogue_of(
        connection,
        blobs,
        number=number,
        now=now,
        snapshot=reference,
        changes=changes,
        digest=digest_of(documents),
        head=head,
    )


def _is_needed(
    connection: Connection, publication: Publication, keys: OnlineKeys, last: Edition, head: Head, now: datetime
) -> bool:
    return (
        head.desk != last.desk
        or head.seal_key.id != fact(connection, _SEAL_KEY)
        or str(head.details_days) != fact(connection, _DETAILS_DAYS)
        or any(standing.revision != standing.published for standing in standings(connection))
        or not is_whole(publication, last.number, last.catalogue_sha256)
        or not is_believed(publication, keys.root, last.number)
        or not Blobs(publication.blobs).path(last.snapshot_sha256).is_file()
        or edition_expires(publication, last.number) - now < _RENEW_BEFORE
    )


def _is_due(publication: Publication, last: Edition | None, now: datetime) -> bool:
    in_force = read_timestamp(publication)
    if in_force is None or last is None or in_force.snapshot_meta.version != last.number:
        return True
    return now - (in_force.expires - PUBLISHED_VALID) >= _RESIGN_AFTER


def _check_not_behind(publication: Publication, last: Edition | None) -> None:
    in_force = read_timestamp(publication)
    if in_force is not None and in_force.snapshot_meta.version > (last.number if last else 0):
        raise StoreError(
            f"edition {in_force.snapshot_meta.version} is published, but the hub's database knows only "
            f"{last.number if last else 'none'}; put a newer backup of the database back, or begin again "
            "from what is published: kiosk hub restore"
        )


def _check_not_empty(store: HubStore, last: Edition | None, *, empty: bool) -> None:
    if empty or (last is not None and last.items == 0):
        return
    with store.reading() as connection:
        if all(standing.body is None for standing in standings(connection)):
            raise EmptyHubError(
                "the hub holds no documents, and an empty edition would empty every kiosk; "
                "load content first (kiosk hub load), or publish with --empty if that is meant"
            )


def _bodies(documents: Iterable[Standing]) -> list[str]:
    return [standing.body for standing in documents if standing.body is not None]


def _bring_media(blobs: Blobs, bodies: list[str], uploads: Uploads) -> set[str]:
    """Take what centres have sent up and documents name now. The hashes of what is nowhere."""
    missing = {sha256 for body in bodies for sha256 in blobs_in(body) if not blobs.path(sha256).is_file()}
    for sha256 in sorted(missing):  # a copy, for it is made smaller
        if uploads.has(sha256):
            blobs.put_file(uploads.path(sha256), "")
            missing.discard(sha256)
    return missing
