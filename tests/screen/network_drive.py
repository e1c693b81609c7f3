"""Opens every page of the real screen, with content, looking for sockets. Run by ``test_network`` as a child process.

The film is a real one and plays, help chimes, and the agent is asked to look: all that could want a network.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from tests.samples import NOW, Cache, Sample
from tests.screen.drive import Drive, Script, run
from tests.screen.films import make_film
from tests.screen.hostile import Hostile

PAGES = (
    ("topic", "heart"),
    ("watch", ""),
    ("try", ""),
    ("search", ""),
    ("technology", "heart-rhythm"),
    ("demo", "a-demo"),
    ("times", ""),
    ("times", "heart-rhythm"),
    ("book", ""),
    ("book", "heart-rhythm"),
    ("booking", ""),
    ("about", ""),
    ("video", "a-film"),
)


def fill(folder: DataFolder) -> None:
    """Content with a film that is here."""
    cache = Cache(folder.cache, FixedClock(NOW))
    hostile = Hostile("words")
    captions, film = folder.blob(Sample.sha("captions")), folder.blob(Sample.sha("film"))
    for path in (captions, film):
        path.parent.mkdir(parents=True, exist_ok=True)
    captions.write_text(hostile.captions(), encoding="utf-8")
    make_film(folder.root / "film.mp4", seconds=1).rename(film)
    size = film.stat().st_size
    documents = hostile.documents()
    for document in documents:
        if document["kind"] == "video":
            document["film"]["blob"]["size"] = size
    cache.publish(*documents)
    cache.slots(*hostile.slots())
    cache.writer.close()


def script(folder: DataFolder) -> Script:
    """Without content first, and then with it."""

    async def steps(drive: Drive) -> None:
        await drive.begin()
        for page in ("watch", "try", "times", "about"):
            await drive.open(page)
        await drive.open("technology", "gone", lands_on="missing")
        drive.screen.kiosk.checkNow()
        fill(folder)
        await drive.open("home")
        for page, argument in PAGES:
            await drive.open(page, argument)
        player = drive.screen.kiosk.navigator.current.player
        await drive.until(lambda: player.ended or player.failed, "the end of the film")
        if player.failed:
            drive.faults.append("the film did not play")
        await drive.draw()
        for language in ("fi", "sv"):
            drive.screen.kiosk.session.speak(language)
            await drive.draw()
        await drive.panel("seeHearWanted")
        await drive.panel("helpWanted")
        drive.screen.kiosk.session.end()
        await drive.draw()

    return steps


if __name__ == "__main__":
    data = Path(sys.argv[1])
    sys.exit(run(data, script(DataFolder(data))))
