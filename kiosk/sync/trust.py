"""From signed metadata to a catalogue that may be believed: The Update Framework, and its faults in our codes.

It knows keys, versions, expiry, and the clock that expiry is judged by. What a catalogue is good for, it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError
from tuf.api import exceptions as tuf
from tuf.api.metadata import Metadata, Root, Targets
from tuf.ngclient.updater import Updater

from kiosk.domain.clock import Clock
from kiosk.domain.edition import CATALOGUE, Catalogue
from kiosk.domain.errors import HubUnreachableError, StoreError
from kiosk.domain.status import Refusal
from kiosk.files import disk_fault
from kiosk.sync.doubt import differs, outlived, too_early
from kiosk.sync.faults import ClockDoubtedError, CutShortError, NotTakenError
from kiosk.sync.fetch import Transport, TufFetcher

_REASONS: tuple[tuple[type[Exception], Refusal, str], ...] = (
    (tuf.BadVersionNumberError, "older", "something older than what was seen before"),
    (tuf.UnsignedMetadataError, "signature", "not signed by the keys that are trusted here"),
    (tuf.LengthOrHashMismatchError, "damaged", "a file is not what the signed list says"),
    (tuf.DownloadLengthMismatchError, "damaged", "a file is longer than it may be"),
    (tuf.RepositoryError, "malformed", "the metadata can't be read"),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A catalogue that may be believed. ``keys`` are the ids of the keys that sign it; ``doubt`` is what speaks against
    this computer's clock, though not against the catalogue.
    """

    catalogue: Catalogue
    keys: str
    doubt: str = ""


class Trust:
    """The chain from the first root to the newest catalogue, kept in ``metadata``.

    ``root`` is the first ``root.json`` as configured; where there is none, the one in ``metadata`` is the anchor.
    """

    def __init__(self, metadata: Path, transport: Transport, *, root: Path | None, clock: Clock) -> None:
        self._metadata = metadata
        self._fetcher = TufFetcher(transport)
        self._root = root
        self._clock = clock

    def newest(self) -> Offer:
        """The catalogue now published. Two requests when nothing changed.

        Raises NotTakenError when what is offered may not be believed, HubUnreachableError when nobody answers,
        and DiskFullError or StoreError when what is trusted can't be kept.
        """
        self._fetcher.told = None
        try:
            catalogue = self._believed()
        except HubUnreachableError as error:
            if why := too_early(self._clock.now(), self._known()):
                raise ClockDoubtedError(f"{why} ({error})") from error
            raise
        now = self._clock.now()
        if why := too_early(now, catalogue.published_at):
            raise NotTakenError("clock", why)
        role = self._root_kept().roles[Targets.type]
        return Offer(catalogue, ",".join(sorted(role.keyids)), differs(now, self._fetcher.told))

    def _believed(self) -> Catalogue:
        bootstrap = self._bootstrap()
        try:
            return self._catalogue(self._refresh(bootstrap))
        except CutShortError as error:
            raise HubUnreachableError(str(error)) from error
        except OSError as error:
            raise disk_fault(error, "the data folder") from error
        except tuf.DownloadHTTPError as error:
            raise HubUnreachableError(f"no publication there: {error}") from error
        except tuf.ExpiredMetadataError as error:
            raise self._expired(error) from error
        except (tuf.RepositoryError, tuf.DownloadError) as error:
            for kind, reason, words in _REASONS:
                if isinstance(error, kind):
                    raise NotTakenError(reason, f"{words} ({error})") from error
            raise HubUnreachableError(str(error)) from error

    def _expired(self, error: tuf.ExpiredMetadataError) -> NotTakenError:
        """Whichever is the likelier cause: the signature is old, or this computer's clock is wrong."""
        now = self._clock.now()
        told = self._fetcher.told
        why = differs(now, told, far=True) if told else outlived(now, self._root_kept().expires)
        if why:
            return NotTakenError("clock", f"{why} ({error})")
        return NotTakenError("expired", f"the signature is too old, or this computer's clock is wrong ({error})")

    def _known(self) -> datetime | None:
        """When the edition that was seen last was published; None where none was."""
        try:
            return Catalogue.model_validate_json((self._metadata / CATALOGUE).read_bytes()).published_at
        except (OSError, ValidationError):
            return None

    def _root_kept(self) -> Root:
        try:
            return Metadata[Root].from_bytes((self._metadata / "root.json").read_bytes()).signed
        except (OSError, tuf.RepositoryError) as error:
            raise StoreError(f"the trusted root.json in {self._metadata} can't be read: {error}") from error

    def _bootstrap(self) -> bytes | None:
        if self._root is not None:
            try:
                return self._root.read_bytes()
            except OSError as error:
                raise NotTakenError("untrusted", f"the first root.json can't be read: {error}") from error
        if not (self._metadata / "root.json").exists():
            raise NotTakenError("untrusted", f"no first root.json is configured, and none is in {self._metadata}")
        return None

    def _refresh(self, bootstrap: bytes | None) -> Updater:
        self._metadata.mkdir(parents=True, exist_ok=True)
        try:
            updater = Updater(
                str(self._metadata), "metadata/", target_base_url="targets/", fetcher=self._fetcher, bootstrap=bootstrap
            )
        except tuf.RepositoryError as error:
            raise NotTakenError("untrusted", f"the first root.json is not one: {error}") from error
        # python-tuf takes no clock and reads the computer's; signatures too are judged by the one that all goes by.
        updater._trusted_set.reference_time = self._clock.now()
        updater.refresh()
        return updater

    def _catalogue(self, updater: Updater) -> Catalogue:
        target = updater.get_targetinfo(CATALOGUE)
        if target is None:
            raise NotTakenError("malformed", f"there is no {CATALOGUE} among the targets")
        kept = str(self._metadata / CATALOGUE)
        if updater.find_cached_target(target, kept) is None:
            updater.download_target(target, kept)
        try:
            return Catalogue.model_validate_json(Path(kept).read_bytes())
        except ValidationError as error:
            raise NotTakenError("malformed", f"the catalogue can't be read: {error}") from error
