"""Hostile files on a stick, taken by touch: each is refused with the reason, leaves nothing, and the desk goes on.

The child processes are real ones. A picture that can be taken comes last, so that what went before has broken nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from tests.journeys import desk_content, places, route
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.words import shown
from tests.services.test_importing import bomb, film_bomb, picture, sparse, torn, torn_film, written

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
_PLAYLIST = b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n"
_OTHER = "It is something else than its name says. Save it anew and try again."
_EMPTY = "The file is empty. Copy it onto the stick again."
_LARGE = "The file is too large. A film may have 2 GB, a picture 60 MB. Save it smaller."
_DAMAGED = "The file is damaged, or can’t be read. Copy it again, or try another one."
_MANY_DOTS = "The picture has more than 50 million dots. Save it with fewer."
_PATIENCE = 120.0  # seconds; a child process has all others before it

PICTURES = {
    "bomb.png": (bomb, _MANY_DOTS),
    "cut.jpg": (torn, _DAMAGED),
    "drawing.png": (written(_SVG), _OTHER),
    "nothing.jpg": (written(b""), _EMPTY),
    "ten-gigabytes.png": (sparse, _LARGE),
}
FILMS = {
    "bomb.mov": (film_bomb, _MANY_DOTS),
    "cut.mp4": (torn_film, _DAMAGED),
    "playlist.mp4": (written(_PLAYLIST), _OTHER),
    "nothing.mp4": (written(b""), _EMPTY),
    "ten-gigabytes.mp4": (sparse, _LARGE),
}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_hostile_files_are_refused_with_the_reason_and_leave_nothing(
    theatre: Theatre, tmp_path: Path, language: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name, (make, _) in (PICTURES | FILMS).items():
        make(stick / name)
    for left in stick.glob("whole*"):
        left.unlink()
    picture(stick / "well.jpg", "JPEG")
    data = places.prepare(theatre.backstage, "desk", "kiosk")

    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, language)
        await route.choose(stage, "No motion")
        await desk_content.part("Picture and film")(stage)
        before = stage.model.media.picture  # type: ignore[attr-defined]
        await stage.touch_words("Take another picture")
        await _refused(stage, {name: words for name, (_, words) in PICTURES.items()})
        assert _left(data) == set()
        await stage.touch_words("Take nothing")
        assert stage.model.media.picture == before, "what was there still shows"  # type: ignore[attr-defined]
        assert not stage.model.dirty  # type: ignore[attr-defined]

        await desk_content.part("Picture and film", "video")(stage)
        await stage.touch_words("Take another film")
        await _refused(stage, {name: words for name, (_, words) in FILMS.items()})
        assert _left(data) == set()
        await stage.touch_words("Take nothing")

        await stage.touch_words("Take another picture")
        take = stage.model.media.take  # type: ignore[attr-defined]
        await stage.touch("well.jpg")
        await stage.until(lambda: not take.kind or take.fault, "a good picture", _PATIENCE)
        assert (take.fault, stage.model.dirty, len(_left(data)) > 0) == ("", True, True)  # type: ignore[attr-defined]

    theatre.play(story, data, media_folder=stick)


async def _refused(stage: Stage, files: dict[str, str]) -> None:
    """Each file, taken by touch, is refused in these words; meanwhile the screen answers another touch."""
    take = stage.model.media.take  # type: ignore[attr-defined]
    for name, words in files.items():
        await stage.until(lambda: not take.looking, "the files on the stick")
        await stage.touch(name)
        await stage.touch("English")
        assert stage.screen.kiosk.session.language == "en", "it answers while a file is looked at"
        await stage.touch(route.OWN_NAMES[route.language(stage)])
        await stage.until(lambda: not take.name and take.fault, f"{name} to be refused", _PATIENCE)
        await stage.still()
        assert take.refused == name
        assert stage.says(shown(words)), (name, take.fault)


def _left(data: Path) -> set[str]:
    """What of any file lies in the kiosk's folder, half or whole."""
    local = DataFolder(data).local
    return {path.name for path in local.rglob("*") if path.is_file()}
