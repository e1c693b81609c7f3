"""Where things lie: the files of one centre, and the resources that come with the program."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

CACHE_SCHEMA = 10
"""Part of the cache's name. Raise it with every change of ``kiosk.store.cache_tables``."""


@dataclass(frozen=True)
class DataFolder:
    """The folder of one kiosk. ``kiosk screen`` and ``kiosk sync`` share it."""

    root: Path

    @property
    def cache(self) -> Path:
        """The hub's truth as last seen; written by the agent alone."""
        return self.root / f"cache-{CACHE_SCHEMA}.db"

    @property
    def ledger(self) -> Path:
        """What people did here; written by the screen alone."""
        return self.root / "ledger.db"

    @property
    def ledger_copies(self) -> Path:
        """Copies of the ledger of the last nights."""
        return self.root / "ledger-copies"

    @property
    def device(self) -> Path:
        """Which of the hub's kiosks this is, and its key; the agent's alone."""
        return self.root / "device.json"

    @property
    def media(self) -> Path:
        """Blobs by hash, ``<first two hex>/<sha256>``."""
        return self.root / "media"

    @property
    def local(self) -> Path:
        """Likewise, what was taken in here and is no edition's yet; written by the screen's child processes alone, and
        by the screen rid of what was never saved.
        """
        return self.media / "local"

    @property
    def metadata(self) -> Path:
        """What the agent trusts: TUF metadata, ``root.json`` first."""
        return self.root / "metadata"

    @property
    def first(self) -> Path:
        """What the attract page is drawn from, before any store is read."""
        return self.root / "first.json"

    @property
    def setup(self) -> Path:
        """What an administrator answered at the screen; written by the screen alone. See ``kiosk.setup_file``."""
        return self.root / "setup.toml"

    def blob(self, sha256: str) -> Path:
        """The file of a blob that editions bring, whether it is there or not."""
        return self.media / sha256[:2] / sha256

    def shown(self, sha256: str) -> Path:
        """The file of a blob to show: as editions bring it, else as it was taken in here."""
        published, local = self.blob(sha256), self.local / sha256[:2] / sha256
        return local if local.exists() and not published.exists() else published


def resources() -> Path:
    """The folder of QML, icons, images and sample content, in a checkout, a wheel and a bundle alike."""
    return _beside("resources")


def translations() -> Path:
    """The folder of compiled translations."""
    return _beside("translations")


def fonts() -> Path:
    """The folder of the typeface Inter, which comes as the dependency fontpkg-inter."""
    found = importlib.util.find_spec("fontpkg_inter")
    if found is None or found.origin is None:
        raise FileNotFoundError("the typeface Inter is missing; install the program again")
    return Path(found.origin).parent / "files"


def _beside(name: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    for root in ([Path(bundle)] if bundle else []) + [package, package.parent]:
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"the program's folder {name!r} is missing; install it again")
