"""Publications and kiosks of any size: the sample content, and invented technologies around it.

What is invented has the length of real texts in three languages, and pictures that the sample has.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.clock import SystemClock
from kiosk.domain.slots import Slot
from kiosk.paths import DataFolder
from kiosk.store.cache_writer import CacheWriter
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig
from tests.benchmarks.figures import AbsentError
from tests.journeys.backstage import Backstage
from tests.sync.publisher import Publisher

CENTRE = "seinajoki"
TOPIC = "heart"
_IN_TOPIC = 500
_VOCABULARY = re.findall(
    r"\w+",
    "a person at home can try this with somebody who knows it well and see on the screen how the heart beats after "
    "a walk in the morning before the nurse calls to ask whether medicines were taken or forgotten while family far "
    "away looks at the same curve and learns when help is needed without waiting for another visit to a clinic",
)

Document = dict[str, Any]

_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_ALWAYS_OPEN: Document = {  # a screen goes dark at night, and figures are wanted then too
    "hours": [{"days": _DAYS, "opens": "00:00", "closes": "23:59"}],
    "exceptions": [],
}


@dataclass
class Stock:
    """A publication, and a kiosk that has taken it. ``sample`` are the documents that the program comes with, and
    ``snapshot`` is the first edition as it lies in its file.
    """

    publisher: Publisher
    data: Path
    sample: list[Document]
    snapshot: bytes = b""

    @property
    def root(self) -> Path:
        """The publication's folder."""
        return self.publisher.root

    def change(self, count: int, turn: int, *more: Document) -> None:
        """Publish an edition in which so many invented items have other words, and ``more`` documents.

        Its snapshot is the first edition's: a kiosk that follows takes the change set, and packing all items for each
        edition would take longer than what is measured.
        """
        picture = _picture(self.sample)
        for document in (*(invented(number, picture, f"turn {turn}") for number in range(count)), *more):
            self.publisher.put(document)
        self.publisher.publish(snapshot=self.snapshot)

    def sync(self) -> None:
        """Let the agent take what is published, from the folder. Raises AbsentError where it does not."""
        folder = DataFolder(self.data)
        config = SyncConfig(folder, str(self.root), CENTRE, trusted_root=self.publisher.trusted_root)
        if agent.run(config, stop=threading.Event(), clock=SystemClock(), once=True) != agent.WELL:
            raise AbsentError(f"the agent could not fill {self.data}")

    def have_times(self) -> None:
        """Demonstrations in the coming hours, as the hub would tell them."""
        now = datetime.now(UTC).replace(microsecond=0)
        writer = CacheWriter(DataFolder(self.data).cache, clock=SystemClock())
        try:
            writer.exchange([_slot(now, hours) for hours in range(1, 40)], (), cursor=1, mark="", whole=True)
        finally:
            writer.close()


def stock(folder: Path, items: int) -> Stock:
    """A publication of so many items, and a kiosk with all of them, in ``folder``, which must not exist."""
    made = Stock(Publisher(folder / "publication"), folder / "kiosk", _sample(folder / "hub", folder / "publication"))
    for document in made.sample:
        made.publisher.put(document)
    picture = _picture(made.sample)
    for number in range(items - len(made.sample)):
        made.publisher.put(invented(number, picture, "turn 0"))
    first = made.publisher.publish()
    made.snapshot = made.publisher.path(first["snapshot"]["sha256"]).read_bytes()
    made.sync()
    made.have_times()
    return made


def films(publisher: Publisher, count: int, size: int) -> list[Document]:
    """So many videos of ``size`` bytes each. The bytes are noise: nobody plays them."""
    return [_video(number, publisher.blob(os.urandom(size), "video/mp4")) for number in range(count)]


def _sample(hub: Path, publication: Path) -> list[Document]:
    backstage = Backstage(hub)
    backstage.close()
    made = hub / "hub" / "publication"
    head = json.loads(next((made / "targets").glob("*.catalogue.json")).read_bytes())
    snapshot = made / "blobs" / head["snapshot"]["sha256"][:2] / head["snapshot"]["sha256"]
    _link(made / "blobs", publication / "blobs")
    documents = [json.loads(line)["document"] for line in gzip.decompress(snapshot.read_bytes()).splitlines()]
    return [each | _ALWAYS_OPEN if each["kind"] == "centre" else each for each in documents]


def _link(source: Path, target: Path) -> None:
    for path in source.rglob("*"):
        if path.is_file():
            to = target / path.relative_to(source)
            to.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileExistsError):
                os.link(path, to)


def _picture(documents: Iterable[Document]) -> Document:
    return next(each["picture"] for each in documents if each["kind"] == "technology" and each.get("picture"))


def _text(words: str) -> dict[str, str]:
    return {"fi": f"{words} (suomeksi)", "sv": f"{words} (på svenska)", "en": words}


def _prose(chance: random.Random, count: int) -> dict[str, str]:
    return {language: " ".join(chance.choices(_VOCABULARY, k=count)) for language in ("fi", "sv", "en")}


def invented(number: int, picture: Document, words: str) -> Document:
    """A technology like any other: two kilobytes of words, and that picture."""
    chance = random.Random(number)
    return {
        "id": f"invented-{number:06}",
        "kind": "technology",
        "title": _text(f"Invented {number}"),
        "summary": _text(f"What it is good for, {words}."),
        "picture": picture,
        "topics": [TOPIC] if number < _IN_TOPIC else ["moving"],
        "does": [_prose(chance, 18) for _ in range(3)],
        "cannot": [_prose(chance, 18) for _ in range(2)],
        "body": [{"type": "paragraph", "text": _prose(chance, 50)} for _ in range(3)],
        "order": 1000 + number,
    }


def _video(number: int, film: Document) -> Document:
    return {
        "id": f"invented-film-{number:03}",
        "kind": "video",
        "title": _text(f"Film {number}"),
        "summary": _text("A film"),
        "film": {"file": "film.mp4", "blob": film, "seconds": 60.0, "width": 1920, "height": 1080},
        "captions": {},
        "order": 5000 + number,
    }


def _slot(now: datetime, hours: int) -> Slot:
    starts = now + timedelta(hours=hours)
    ends = starts + timedelta(minutes=30)
    return Slot(
        id=f"slot-{hours}",
        centre=CENTRE,
        item="heart-rhythm",
        starts=starts,
        ends=ends,
        capacity=6,
        free=4,
    )
