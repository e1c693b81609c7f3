"""``kiosk hub export``: the edition in force as a folder, for a stick that is carried to a centre without a link."""

from __future__ import annotations

from pathlib import Path

from kiosk.blobs import copy_atomically, sha256_of, write_atomically
from kiosk.domain.clock import Clock
from kiosk.domain.edition import Catalogue
from kiosk.domain.errors import StoreError
from kiosk.hub.contents import bodies_of
from kiosk.hub.editions import Edition, blobs_in, last_edition
from kiosk.hub.folders import HubFolder, Publication
from kiosk.hub.keys import load_keys
from kiosk.hub.publish import sign
from kiosk.hub.signing import STICK_VALID, TIMESTAMP, catalogue_file, is_believed, timestamp_for
from kiosk.hub.store import HubStore
from kiosk.hub.sweep import remove_all_but


def export(target: Path, *, folder: HubFolder, store: HubStore, clock: Clock) -> int:
    """Copy the edition in force to ``target``; what an earlier export left there is brought up to date.

    The hub signs its own timestamp anew with the same version, so that neither the stick nor the hub looks older than
    the other to a kiosk that has seen both. Returns the edition's number. Raises StoreError, ConfigurationError.
    """
    with folder.locked():
        keys = load_keys(folder)
        source, stick = Publication(folder.publication), Publication(target)
        with store.reading() as connection:
            last = last_edition(connection)
        if last is None:
            raise StoreError("nothing is published yet; publish first: kiosk hub publish")
        if not is_believed(source, keys.root, last.number):
            raise StoreError("the edition is signed by keys that were replaced; publish first: kiosk hub publish")
        now = clock.now()
        version = sign(source, keys, store, last.number, now)
        try:
            blobs = _blobs(source, store, last)
            for blob in sorted(blobs):
                _copy(source.blobs / blob[:2] / blob, stick.blobs / blob[:2] / blob)
            catalogue = catalogue_file(source, last.catalogue_sha256)
            _copy(catalogue, stick.targets / catalogue.name)
            for head in _heads(source, last.number):
                _copy(head, stick.metadata / head.name)
            data = timestamp_for(source, keys, last.number, version, now + STICK_VALID)
            write_atomically(stick.metadata / TIMESTAMP, data)
            remove_all_but(stick, blobs, {last.catalogue_sha256}, last.number)
        except OSError as error:
            raise StoreError(f"the copy in {target} could not be finished: {error.strerror or error}") from error
        return last.number


def _blobs(source: Publication, store: HubStore, edition: Edition) -> set[str]:
    data = catalogue_file(source, edition.catalogue_sha256).read_bytes()
    catalogue = Catalogue.model_validate_json(data)
    own = {catalogue.snapshot.sha256, *(changes.sha256 for changes in catalogue.changes)}
    with store.reading() as connection:
        return own.union(*(blobs_in(body) for body in bodies_of(connection, edition.number)))


def _heads(source: Publication, edition: int) -> list[Path]:
    numbered = [source.metadata / f"{edition}.{role}.json" for role in ("targets", "snapshot")]
    return [*sorted(source.metadata.glob("*root.json")), *numbered]


def _copy(source: Path, target: Path) -> None:
    same = target.is_file() and target.stat().st_size == source.stat().st_size
    if not same or sha256_of(target) != sha256_of(source):
        copy_atomically(source, target)
