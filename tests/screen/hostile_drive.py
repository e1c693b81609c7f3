"""Shows hostile content on every page and panel of the real screen. Run by ``test_hostile`` as a child process."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.domain.clock import FixedClock
from kiosk.domain.documents import DOCUMENT, Centre
from kiosk.paths import DataFolder
from kiosk.store.first import write_first
from tests.samples import NOW, Cache, Sample
from tests.screen.drive import Drive, Script, run
from tests.screen.hostile import Hostile, corpus


def fill(folder: DataFolder, cache: Cache, hostile: Hostile) -> None:
    """Take the content as the agent would."""
    documents = hostile.documents()
    captions = folder.blob(Sample.sha("captions"))
    captions.parent.mkdir(parents=True, exist_ok=True)
    captions.write_text(hostile.captions(), encoding="utf-8", newline="")
    cache.publish(*documents, missing={Sample.sha("film")})
    cache.slots(*hostile.slots())
    centre = next(each for each in documents if each["id"] == "seinajoki")
    read = DOCUMENT.validate_python(centre)
    assert isinstance(read, Centre)
    write_first(folder.first, read, 1)


class Look:
    """Compares what shows with what was said."""

    def __init__(self, drive: Drive, name: str, hostile: Hostile) -> None:
        self._drive = drive
        self._name = name
        self._hostile = hostile

    def at(self, page: str, *fields: str, within: tuple[str, ...] = ()) -> None:
        """Each of ``fields`` stands there as it is, each of ``within`` inside a sentence of the program."""
        shown = self._drive.texts()
        for field in fields:
            if self._hostile.says(field) not in shown:
                self._drive.faults.append(f"{self._name}: {page} does not show {field} as it is")
        for field in within:
            words = self._hostile.says(field)
            if not any(words in text for text in shown):
                self._drive.faults.append(f"{self._name}: {page} does not show {field} within its words")

    def exactly(self, page: str, words: str) -> None:
        """These words stand there."""
        if words not in self._drive.texts():
            self._drive.faults.append(f"{self._name}: {page} does not show {words[:60]!r}")


BODY = ("body heading", "paragraph", "item", "fact", "fact text", "body picture")


def body(name: str) -> list[str]:
    return [f"{name} {part}" for part in BODY]


async def visit(drive: Drive, look: Look, hostile: Hostile) -> None:
    """Every page, once."""
    technology, film, demo = "heart-rhythm", "a-film", "a-demo"
    await drive.open("home")
    look.at("home", "heart title", f"{technology} title", "city", within=(f"{technology} title",))
    await drive.open("topic", "heart")
    look.at("topic", "heart title", "heart summary", f"{technology} title", f"{technology} summary")
    await drive.open("watch")
    look.at("watch", f"{film} title", f"{film} summary")
    await drive.open("try")
    look.at("try", f"{demo} title", f"{demo} summary")
    await drive.open("technology", technology)
    look.at("technology", *(f"{technology} {part}" for part in ("title", "summary", "picture")), *body(technology))
    provider = ("a-provider title", "provider city", "contact")
    look.at("technology", "does", "cannot", "station where", "a-provider summary", f"{demo} summary", within=provider)
    await drive.get_it()
    look.at("get", f"{technology} title", "fi ask", "fi cost", "se ask", "se cost", within=("fi source", "se source"))
    await drive.open("demo", demo)
    look.at("demo", "first scene", "first scene text", "first label", "first scene picture")
    drive.screen.kiosk.navigator.current.touch(0)
    await drive.draw()
    look.at("the end of the demo", "last scene", "last scene text", "last scene picture")
    await drive.open("video", film)
    look.at("video", f"{film} title", f"{film} summary", f"{film} picture")
    look.exactly("video", hostile.caption().replace("\n", " "))
    await drive.open("times")
    look.at("times", f"{technology} title", within=("guest", "other city"))
    drive.screen.kiosk.navigator.current.strip.choose(1)
    await drive.draw()
    look.at("another day", f"{technology} title", within=("guest", "other city"))
    await drive.open("times", technology)
    look.at("times of one", f"{technology} title", within=("guest", "other city"))
    await book(drive, look, technology)
    await drive.open("about")
    look.at("about", "about title", "about summary", *body("about"))
    look.at("about", "city", "other city", "address", "phone", "umea summary", "seinajoki picture")
    drive.screen.kiosk.session.speak("fi")
    await drive.draw()
    look.at("about in Finnish", "about title (fi)", "about paragraph (fi)", "city (fi)")
    drive.screen.kiosk.session.speak("en")
    await drive.open("technology", "gone", lands_on="missing")


async def book(drive: Drive, look: Look, technology: str) -> None:
    """The questions of a booking, up to the last one."""
    await drive.open("book")
    look.at("book", f"{technology} title")
    page = drive.screen.kiosk.navigator.current
    page.chooseItem(technology)
    page.choosePersons(2)
    await drive.draw()
    look.at("how many", f"{technology} title")
    page.next()
    await drive.draw()
    look.at("when", within=("guest", "other city", f"{technology} title"))
    page.next()
    page.next()
    await drive.until(lambda: page.step == "check", "the last question")
    await drive.draw()
    look.at("check", f"{technology} title", within=("guest", "other city", "city"))
    await drive.open("booking")


async def panels(drive: Drive, look: Look) -> None:
    """What lies over the pages."""
    await drive.panel("seeHearWanted")
    await drive.panel("helpWanted")
    look.exactly("help", drive.screen.kiosk.welcome.phone)
    idle = drive.screen.kiosk.idle
    while not idle.warning and drive.screen.kiosk.session.underWay:  # its clock ticks too
        idle.tick()
    await drive.draw()
    if not idle.warning:
        drive.faults.append("there is no warning")
    drive.screen.kiosk.session.end()
    await drive.draw()
    greetings = ("seinajoki summary (fi)", "seinajoki summary (sv)", "seinajoki summary")
    look.at("attract", "city (fi)", within=greetings)


def script(port: int, names: list[str]) -> Script:
    """Each of the words of those names, one after the other."""

    async def steps(drive: Drive) -> None:
        folder = DataFolder(drive.data)
        cache = Cache(folder.cache, FixedClock(NOW))
        try:
            for name in names:
                hostile = Hostile(corpus(port)[name])
                fill(folder, cache, hostile)
                assert await drive.screen.show_house()
                await drive.begin()
                look = Look(drive, name, hostile)
                await visit(drive, look, hostile)
                await panels(drive, look)
        finally:
            cache.writer.close()

    return steps


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), script(int(sys.argv[2]), sys.argv[3:])))
