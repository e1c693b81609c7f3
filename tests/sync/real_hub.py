"""The real hub with a small content, over loopback or as a folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

from kiosk.domain.clock import SystemClock
from kiosk.hub.folders import HubFolder
from kiosk.hub.keys import make_keys
from kiosk.hub.load import load
from kiosk.hub.publish import publish
from kiosk.hub.serve import serve
from kiosk.hub.store import HubStore

CLOCK = SystemClock()
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#E4EDF0"/>'
    '<circle cx="800" cy="500" r="{radius}" fill="#0B4F6C"/></svg>\n'
)
TOPIC = """
kind: topic
title: {{fi: {title}, sv: {title}, en: {title}}}
summary: {{fi: Sana, sv: Ord, en: Word}}
icon: heart
picture: {{file: picture.svg, alt: {{fi: Kuva, sv: Bild, en: Picture}}}}
"""
CENTRE = """
kind: centre
title: {fi: Seinäjoki, sv: Seinäjoki, en: Seinäjoki}
summary: {fi: Sana, sv: Ord, en: Word}
city: {fi: Seinäjoki, sv: Seinäjoki, en: Seinäjoki}
country: fi
zone: Europe/Helsinki
languages: [fi, sv, en]
"""


class RealHub:
    """A hub with a small content under a test's hands."""

    def __init__(self, root: Path) -> None:
        self.folder = HubFolder(root / "hub")
        self.content = root / "content"
        self.store: HubStore
        make_keys(self.folder, CLOCK)
        self.write("centres/seinajoki", CENTRE)

    @property
    def trusted_root(self) -> Path:
        return self.folder.publication / "metadata" / "1.root.json"

    def write(self, name: str, yaml: str, picture: str = "") -> None:
        item = self.content / name
        item.mkdir(parents=True, exist_ok=True)
        (item / "item.yaml").write_text(yaml, encoding="utf-8")
        if picture:
            (item / "picture.svg").write_text(picture, encoding="utf-8")

    def topic(self, name: str, title: str, radius: int) -> None:
        self.write(f"topics/{name}", TOPIC.format(title=title), SVG.format(radius=radius))

    def publish(self) -> int:
        load(self.content, folder=self.folder, store=self.store, clock=CLOCK)
        return publish(folder=self.folder, store=self.store, clock=CLOCK).edition

    @contextmanager
    def serving(self) -> Iterator[str]:
        stop, ports = threading.Event(), Queue[int]()
        thread = threading.Thread(
            target=serve,
            kwargs={"data": self.folder.root, "host": "127.0.0.1", "port": 0, "stop": stop, "ready": ports.put},
        )
        thread.start()
        try:
            yield f"http://127.0.0.1:{ports.get(timeout=20)}"
        finally:
            stop.set()
            thread.join()
