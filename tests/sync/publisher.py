"""A publication made on the spot with tuf.api, in a folder that a test may spoil; and small documents to put in it."""

from __future__ import annotations

import gzip
import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.domain.edition import CATALOGUE, Digest

LATER = timedelta(days=3650)
PUBLISHED = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # before the tests' clock, and before the computer's


def text(words: str) -> dict[str, str]:
    return {"fi": f"{words} fi", "sv": f"{words} sv", "en": f"{words} en"}


class Publisher:
    """Publishes editions into ``root``. ``documents`` is what is published, by id: revision and document."""

    def __init__(self, root: Path, *, version: int = 0) -> None:
        self.root = root
        self.edition = 0
        self.documents: dict[str, tuple[int, dict[str, Any]]] = {}
        self.changes: list[dict[str, Any]] = []
        self.desk = ""
        self.published_at = PUBLISHED
        self._lines: list[dict[str, Any]] = []
        self._version = version
        self.signer = CryptoSigner.generate_ed25519()
        for folder in ("metadata", "targets", "blobs"):
            (root / folder).mkdir(parents=True)
        self._sign_root()

    @property
    def trusted_root(self) -> Path:
        return self.root / "metadata" / "1.root.json"

    def put(self, document: dict[str, Any]) -> None:
        revision = self.documents.get(document["id"], (0, {}))[0] + 1
        self.documents[document["id"]] = (revision, document)
        self._lines.append({"op": "put", "id": document["id"], "revision": revision, "document": document})

    def drop(self, item_id: str) -> None:
        revision, _ = self.documents.pop(item_id)
        self._lines.append({"op": "drop", "id": item_id, "revision": revision + 1})

    def blob(self, data: bytes, mime: str = "image/png") -> dict[str, Any]:
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return {"sha256": sha256, "size": len(data), "type": mime}

    def path(self, sha256: str) -> Path:
        return self.root / "blobs" / sha256[:2] / sha256

    def publish(self, *, forget: str = "", digest: str = "", **raw: bytes) -> dict[str, Any]:
        """One more edition. ``forget`` leaves a document out of the change set; ``raw`` replaces ``snapshot`` or
        ``changes`` by other bytes. The catalogue.
        """
        self.edition += 1
        counted = Digest()
        for item_id, (revision, _) in self.documents.items():
            counted.add(item_id, revision)
        every = [
            {"op": "put", "id": item_id, "revision": revision, "document": document}
            for item_id, (revision, document) in self.documents.items()
        ]
        snapshot = self.blob(raw.get("snapshot") or packed(every))
        changes = self.blob(raw.get("changes") or packed([line for line in self._lines if line["id"] != forget]))
        self.changes.append({"edition": self.edition, "sha256": changes["sha256"], "size": changes["size"]})
        self._lines = []
        catalogue = {
            "edition": self.edition,
            "published_at": self.published_at.isoformat(),
            "snapshot": {"sha256": snapshot["sha256"], "size": snapshot["size"], "items": len(every)},
            "changes": self.changes,
            "digest": digest or counted.hex,
            "desk": self.desk,
        }
        self.sign(catalogue)
        return catalogue

    def sign(self, catalogue: dict[str, Any], *, expires_in: timedelta = LATER) -> None:
        self._version += 1
        version, expires = self._version, (self.published_at + expires_in).replace(microsecond=0)
        data = json.dumps(catalogue).encode()
        target = TargetFile.from_data(CATALOGUE, data, ["sha256"])
        (self.root / "targets" / f"{target.hashes['sha256']}.{CATALOGUE}").write_bytes(data)
        targets = self._write(
            f"{version}.targets", Targets(version=version, expires=expires, targets={CATALOGUE: target})
        )
        meta = {"targets.json": MetaFile.from_data(version, targets, ["sha256"])}
        snapshot = self._write(f"{version}.snapshot", Snapshot(version=version, expires=expires, meta=meta))
        head = MetaFile.from_data(version, snapshot, ["sha256"])
        self._write("timestamp", Timestamp(version=version, expires=expires, snapshot_meta=head))

    def _sign_root(self) -> None:
        root = Root(version=1, expires=PUBLISHED + LATER, consistent_snapshot=True)
        for role in ("root", "timestamp", "snapshot", "targets"):
            root.add_key(self.signer.public_key, role)
        self._write("1.root", root)

    def _write(self, name: str, signed: Any) -> bytes:
        metadata = Metadata(signed)
        metadata.sign(self.signer)
        data = metadata.to_bytes()
        (self.root / "metadata" / f"{name}.json").write_bytes(data)
        return data


def packed(lines: list[dict[str, Any]]) -> bytes:
    return gzip.compress(b"".join(json.dumps(line).encode() + b"\n" for line in lines), mtime=0)


def picture(*blobs: dict[str, Any]) -> dict[str, Any]:
    renditions = [{"blob": blob, "width": 480 * n, "height": 300 * n} for n, blob in enumerate(blobs, start=1)]
    return {"file": "picture.svg", "alt": text("alt"), "renditions": renditions}


def topic(item_id: str, words: str = "words", **more: Any) -> dict[str, Any]:
    return {
        "id": item_id,
        "kind": "topic",
        "title": text(words),
        "summary": text("summary"),
        "icon": "heart",
        **more,
    }


def technology(item_id: str, **more: Any) -> dict[str, Any]:
    return {
        "id": item_id,
        "kind": "technology",
        "title": text("technology"),
        "summary": text("summary"),
        "does": [text("does")],
        "cannot": [text("cannot")],
        **more,
    }


def video(item_id: str, film: dict[str, Any], captions: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": item_id,
        "kind": "video",
        "title": text("video"),
        "summary": text("summary"),
        "film": {"file": "film.mp4", "blob": film, "seconds": 20.0, "width": 1920, "height": 1080},
        "captions": {"fi": {"file": "fi.vtt", "blob": captions}},
    }


def centre(item_id: str = "seinajoki", **more: Any) -> dict[str, Any]:
    return {
        "id": item_id,
        "kind": "centre",
        "title": text("centre"),
        "summary": text("summary"),
        "city": text("Seinajoki"),
        "country": "fi",
        "zone": "Europe/Helsinki",
        "languages": ["fi", "sv", "en"],
        "phone": "+358 6 123 4567",
        "hours": [{"days": ["mon", "tue"], "opens": "09:00", "closes": "16:00"}],
        **more,
    }
