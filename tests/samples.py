"""Small content made on the spot, and a cache that holds it, for the tests of all layers behind the screen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.bookings import Booking
from kiosk.domain.clock import Clock
from kiosk.domain.edition import Catalogue, Put, SnapshotRef
from kiosk.domain.layers import Layer, layer_id
from kiosk.domain.media import Blob
from kiosk.domain.persons import Staff
from kiosk.domain.slots import Slot
from kiosk.store.cache_desk import News
from kiosk.store.cache_writer import CacheWriter

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, 11.00 in Seinäjoki


class Sample:
    """Makes the smallest valid content of every kind, as the plain values that JSON holds."""

    @staticmethod
    def text(words: str) -> dict[str, str]:
        """A text that tells its languages apart."""
        return {"fi": f"{words} (fi)", "sv": f"{words} (sv)", "en": words}

    @staticmethod
    def sha(name: str) -> str:
        """A hash that only looks like one."""
        return name.encode().hex()[:64].ljust(64, "0")

    def blob(self, name: str, *, size: int = 10, kind: str = "image/webp") -> dict[str, Any]:
        """A blob of that name's hash."""
        return {"sha256": self.sha(name), "size": size, "type": kind}

    def picture(self, name: str, *widths: int) -> dict[str, Any]:
        """A picture with a rendition a width."""
        renditions = [{"blob": self.blob(f"{name}{width}"), "width": width, "height": width} for width in widths]
        return {"file": f"{name}.svg", "alt": self.text(f"Picture of {name}"), "renditions": renditions}

    def scene(self, name: str, *to: str, after: str | None = None) -> dict[str, Any]:
        """A scene with a touch point for each scene in ``to``, and ``after`` following by itself."""
        touch = [{"x": 0.5, "y": 0.5, "label": self.text(f"To {each}"), "to": each} for each in to]
        scene: dict[str, Any] = {"id": name, "picture": self.picture(name, 800), "touch": touch}
        scene |= {"title": self.text(name), "text": self.text(f"In {name}")}
        return scene | ({"by_itself": {"seconds": 1, "to": after}} if after else {})

    def slot(self, name: str, *, hours: float, technology: str = "heart-rhythm", **fields: Any) -> Slot:
        """A slot that starts some hours after now and lasts half an hour."""
        starts = NOW + timedelta(hours=hours)
        values = {"centre": "seinajoki", "starts": starts, "ends": starts + timedelta(minutes=30)}
        return Slot.model_validate({"capacity": 4, "free": 4, **values, **fields, "id": name, "item": technology})

    def document(self, kind: str, name: str, **fields: Any) -> dict[str, Any]:
        """A document with nothing but what its kind demands, and ``fields``."""
        base = {"id": name, "kind": kind, "title": self.text(f"Title of {name}"), "summary": self.text("Summary")}
        return base | self._demanded(kind) | fields

    def _demanded(self, kind: str) -> dict[str, Any]:
        words = self.text("Words")
        match kind:
            case "topic":
                return {"icon": "heart"}
            case "technology":
                return {"does": [words], "cannot": [words]}
            case "video":
                return {"film": {"file": "film.mp4"}, "captions": {}}
            case "demo":
                return {"start": "first", "scenes": [self.scene("first", "last"), self.scene("last")]}
            case "lesson":
                return {"minutes": 5}
            case "event":
                return {"centre": "umea", "starts": "2026-12-01T10:00:00Z", "ends": "2026-12-01T11:00:00Z"}
            case "practice":
                return {"needs": [words]}
            case "provider":
                return {"city": "Umeå", "country": "se"}
            case "centre":
                return {"city": words, "country": "fi", "zone": "Europe/Helsinki", "languages": ["fi", "sv", "en"]}
        return {}


def layer_of(item: str, fields: dict[str, Any], centre: str = "seinajoki", **more: Any) -> dict[str, Any]:
    """What an edition brings of an item that was changed at a desk: these fields, where nothing lay beneath."""
    changed = {name: {"value": value} for name, value in fields.items() if name != "id"}
    layer = Layer.model_validate({"item": item, "centre": centre, "fields": changed, **more})
    return {"id": layer_id(item, centre), **layer.model_dump(mode="json")}


class Cache:
    """A cache and the agent's hand on it."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self.writer = CacheWriter(path, clock=clock)
        self._edition = 0

    def publish(
        self,
        *documents: dict[str, Any],
        edition: int = 0,
        missing: Iterable[str] = (),
        centre: str = "",
        **head: Any,
    ) -> None:
        """Take these documents as the whole of a new edition; all media is here but the hashes in ``missing``.

        ``centre`` is where the kiosk stands, ``head`` what else its catalogue says.
        """
        self._edition = edition or self._edition + 1
        lines = (Put(op="put", id=each["id"], revision=self._edition, document=each) for each in documents)
        absent = frozenset(missing)

        def arrived(blob: Blob) -> bool:
            return blob.sha256 not in absent

        snapshot = SnapshotRef(sha256="0" * 64, size=0, items=len(documents))
        catalogue = Catalogue(edition=self._edition, published_at=NOW, snapshot=snapshot, digest="0" * 64, **head)
        self.writer.apply(catalogue, lines, whole=True, refused={}, arrived=arrived, centre=centre)
        assert self.writer.refused() == {}

    def slots(self, *slots: Slot) -> None:
        """These are all the slots there are."""
        self.writer.exchange(News(slots=slots), cursor=1, mark="", whole=True)

    def tell(self, *, staff: Iterable[Staff] = (), bookings: Iterable[Booking] = ()) -> None:
        """These too."""
        news = News(staff=tuple(staff), bookings=tuple(bookings))
        self.writer.exchange(news, cursor=2, mark="", whole=False)
