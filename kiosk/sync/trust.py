"""From signed metadata to a catalogue that may be believed: The Update Framework, and its faults in our codes.

It knows keys, versions and expiry. What a catalogue is good for, it does not know.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError
from tuf.api import exceptions as tuf
from tuf.ngclient.updater import Updater

from kiosk.domain.edition import CATALOGUE, Catalogue
from kiosk.domain.errors import HubUnreachableError
from kiosk.domain.status import Reason
from kiosk.store.files import disk_fault
from kiosk.sync.faults import CutShortError, NotTakenError
from kiosk.sync.fetch import Transport, TufFetcher

_REASONS: tuple[tuple[type[Exception], Reason, str], ...] = (
    (tuf.ExpiredMetadataError, "expired", "the signature is too old, or this computer's clock is wrong"),
    (tuf.BadVersionNumberError, "older", "something older than what was seen before"),
    (tuf.UnsignedMetadataError, "signature", "not signed by the keys that are trusted here"),
    (tuf.LengthOrHashMismatchError, "damaged", "a file is not what the signed list says"),
    (tuf.DownloadLengthMismatchError, "damaged", "a file is longer than it may be"),
    (tuf.RepositoryError, "malformed", "the metadata can't be read"),
)


class Trust:
    """The chain from the first root to the newest catalogue, kept in ``metadata``.

    ``root`` is the first ``root.json`` as configured; where there is none, the one in ``metadata`` is the anchor.
    """

    def __init__(self, metadata: Path, transport: Transport, *, root: Path | None) -> None:
        self._metadata = metadata
        self._fetcher = TufFetcher(transport)
        self._root = root

    def newest(self) -> Catalogue:
        """The catalogue now published. Two requests when nothing changed.

        Raises NotTakenError when what is offered may not be believed, HubUnreachableError when nobody answers,
        and DiskFullError or StoreError when what is trusted can't be kept.
        """
        bootstrap = self._bootstrap()
        try:
            return self._catalogue(self._refresh(bootstrap))
        except CutShortError as error:
            raise HubUnreachableError(str(error)) from error
        except OSError as error:
            raise disk_fault(error, "the data folder") from error
        except tuf.DownloadHTTPError as error:
            raise HubUnreachableError(f"no publication there: {error}") from error
        except (tuf.RepositoryError, tuf.DownloadError) as error:
            for kind, reason, words in _REASONS:
                if isinstance(error, kind):
                    raise NotTakenError(reason, f"{words} ({error})") from error
            raise HubUnreachableError(str(error)) from error

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
