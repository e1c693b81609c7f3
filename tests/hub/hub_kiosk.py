"""A kiosk's view of a publication: python-tuf's own client over a folder, with a clock that a test may set."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

from kiosk.domain.edition import LINE, Catalogue, Digest
from kiosk.hub.publish import Published

Run = Callable[..., Published]
"""Publishes what is loaded; options as of ``publish``."""


class Folder(FetcherInterface):
    """Reads a folder as if it were a server."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(unquote(urlparse(url).path))
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        return iter([path.read_bytes()])


class Kiosk:
    """Trusts the first root, refreshes, and takes the catalogue."""

    def __init__(self, home: Path, publication: Path) -> None:
        self.home, self.publication = home, publication
        (home / "targets").mkdir(parents=True, exist_ok=True)
        self.root = (publication / "metadata" / "1.root.json").read_bytes()

    def catalogue(self, publication: Path | None = None) -> Catalogue:
        base = (publication or self.publication).as_uri()
        updater = Updater(
            str(self.home),
            f"{base}/metadata/",
            str(self.home / "targets"),
            f"{base}/targets/",
            Folder(),
            bootstrap=self.root,
        )
        updater.refresh()
        info = updater.get_targetinfo("catalogue.json")
        assert info is not None
        return Catalogue.model_validate_json(Path(updater.download_target(info)).read_bytes())

    def lines(self, sha256: str, publication: Path | None = None) -> list[Any]:
        data = ((publication or self.publication) / "blobs" / sha256[:2] / sha256).read_bytes()
        return [LINE.validate_json(line) for line in gzip.decompress(data).splitlines()]


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def digest(lines: list[Any]) -> str:
    total = Digest()
    for line in lines:
        total.add(line.id, line.revision)
    return total.hex
