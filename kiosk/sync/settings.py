"""What the agent is told: plain values, so that reading them costs no import of what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.domain.errors import ConfigurationError
from kiosk.domain.rate import Rates
from kiosk.paths import DataFolder
from kiosk.setup_file import centre_of

_WEB = ("http", "https")


@dataclass(frozen=True, slots=True)
class SyncConfig:
    """One agent's configuration.

    ``source`` is the publication: an http(s) address, a ``file://`` address or a folder. ``desk`` is the desk's base
    address; empty takes the published one. ``trusted_root`` is the first ``root.json``; None takes the one in the data
    folder. ``centre`` is the one that it stands in; empty takes the one that somebody chooses at the screen, as soon as
    they do. ``interval`` in seconds; ``rates`` caps downloads by the machine's local time. ``code`` is a file with a
    code that the hub has shown, with which to enrol; it may come later, and goes once it is used.
    """

    data: DataFolder
    source: str
    centre: str
    desk: str = ""
    trusted_root: Path | None = None
    interval: float = 300.0
    rates: Rates = field(default_factory=Rates)
    code: Path | None = None

    def where(self) -> str:
        """The centre as it is known now; empty while it is not."""
        return self.centre or centre_of(self.data)

    @property
    def is_web(self) -> bool:
        """Whether the publication is behind http(s)."""
        return urlsplit(self.source).scheme in _WEB

    @property
    def folder(self) -> Path:
        """The publication's folder. Raises ConfigurationError where the source is neither folder nor http(s)."""
        parts = urlsplit(self.source)
        if parts.scheme == "file" and parts.netloc in ("", "localhost"):
            return Path(unquote(parts.path))
        if parts.scheme or not self.source:
            raise ConfigurationError(f"{self.source!r} is neither a folder nor an http(s) address")
        return Path(self.source).expanduser()
