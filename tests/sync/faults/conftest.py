from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sync.conftest import Kiosk
from tests.sync.publisher import Publisher, centre, picture, technology, topic

from .watched import Watched, watched


@pytest.fixture
def watch(kiosk: Kiosk, publisher: Publisher) -> Iterator[Watched]:
    """Edition 1 shows; edition 2, with a new picture, is not published yet."""
    with watched(kiosk, publisher) as made:
        publisher.put(centre(picture=picture(publisher.blob(b"centre small"), publisher.blob(b"centre large"))))
        publisher.put(topic("heart", "one", picture=picture(publisher.blob(b"heart"))))
        publisher.put(technology("heart-rhythm", topics=["heart"]))
        for n in range(30):  # so that a change set is cheaper than the snapshot
            publisher.put(topic(f"filler-{n}", f"{n} " * (100 + n)))
        made.publish()
        made.recovers()
        publisher.put(topic("heart", "two", picture=picture(publisher.blob(b"another heart"))))
        publisher.drop("heart-rhythm")
        yield made
