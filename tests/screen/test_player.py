"""Playing a film: it plays to its end, and whatever can't be played is told within seconds."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.domain.errors import OurError
from kiosk.screen.player import Player
from kiosk.screen.projector import Projector
from tests.screen.drive import ROOT
from tests.screen.films import make_film
from tests.screen.reading import heard

LONG = 30_000


@pytest.fixture
def projector(expected_messages: Callable[..., None]) -> Projector:
    expected_messages("Immediate exit requested")  # a film may be closed while it is still being opened
    return Projector()


@pytest.fixture
def player(projector: Projector) -> Iterator[Player]:
    made = Player(projector)
    yield made
    made.close()


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4")


def patience(player: Player) -> QTimer:
    (found,) = player.findChildren(QTimer)
    return found


def loaded(player: Player, path: Path) -> QVideoSink:
    sink = QVideoSink(player)
    player.show(sink)
    player.load(QUrl.fromLocalFile(str(path)))
    return sink


def test_a_film_plays_to_its_end(player: Player, film: Path, qtbot: QtBot) -> None:
    frames = heard(loaded(player, film).videoFrameChanged)
    moved = heard(player.positionChanged)
    player.play()
    qtbot.waitUntil(lambda: player.ended, timeout=LONG)
    assert not player.failed
    assert not player.playing
    assert not patience(player).isActive()
    assert 1900 <= player.duration <= 2200
    assert len(frames) > 10
    assert moved


def test_a_film_that_has_ended_plays_again_from_the_beginning(player: Player, film: Path, qtbot: QtBot) -> None:
    loaded(player, film)
    player.play()
    qtbot.waitUntil(lambda: player.duration > 0, timeout=LONG)
    player.seek(player.duration)
    qtbot.waitUntil(lambda: player.ended, timeout=LONG)
    player.play()
    qtbot.waitUntil(lambda: player.playing and 0 < player.position < 1500, timeout=LONG)


def test_a_film_can_be_held_and_goes_on(player: Player, film: Path, qtbot: QtBot) -> None:
    loaded(player, film)
    player.play()
    qtbot.waitUntil(lambda: player.position > 0, timeout=LONG)
    player.pause()
    assert not player.playing
    held = player.position
    player.play()
    qtbot.waitUntil(lambda: player.position > held, timeout=LONG)


def test_a_place_outside_the_film_is_its_nearest_end(player: Player, film: Path, qtbot: QtBot) -> None:
    player.seek(500)
    loaded(player, film)
    player.play()
    qtbot.waitUntil(lambda: player.duration > 0, timeout=LONG)
    player.pause()
    player.seek(-10_000)
    qtbot.waitUntil(lambda: player.position == 0, timeout=LONG)
    player.seek(10**9)
    qtbot.waitUntil(lambda: player.position >= player.duration - 100, timeout=LONG)


@pytest.mark.parametrize("damage", ["garbage", "empty", "truncated", "words", "missing", "a folder"])
def test_what_cant_be_played_is_told(
    player: Player, film: Path, tmp_path: Path, qtbot: QtBot, expected_messages: Callable[..., None], damage: str
) -> None:
    expected_messages("Could not open media")
    broken = tmp_path / "film.mp4"
    match damage:
        case "garbage":
            broken.write_bytes(bytes(range(256)) * 64)
        case "empty":
            broken.touch()
        case "truncated":
            broken.write_bytes(film.read_bytes()[:900])
        case "words":
            broken.write_text("This is no film.\n" * 50)
        case "a folder":
            broken.mkdir()
    told = heard(player.failedChanged)
    loaded(player, broken)
    player.play()
    qtbot.waitUntil(lambda: player.failed, timeout=LONG)
    assert len(told) == 1
    assert not player.playing
    player.play()
    assert not player.playing


def test_a_film_that_breaks_off_ends_all_the_same(
    player: Player, film: Path, tmp_path: Path, qtbot: QtBot, expected_messages: Callable[..., None]
) -> None:
    expected_messages("")  # what is said depends on where it breaks off
    half = tmp_path / "film.mp4"
    whole = film.read_bytes()
    half.write_bytes(whole[: len(whole) * 3 // 4])
    loaded(player, half)
    player.play()
    qtbot.waitUntil(lambda: player.ended or player.failed, timeout=LONG)


def test_a_film_without_a_frame_in_three_seconds_has_failed(player: Player, film: Path) -> None:
    told = heard(player.failedChanged)
    player.load(QUrl.fromLocalFile(str(film)))
    player.play()
    assert patience(player).isActive()
    assert patience(player).interval() == 3000
    patience(player).timeout.emit()
    assert player.failed
    assert len(told) == 1
    patience(player).timeout.emit()
    assert len(told) == 1


def test_patience_rests_while_the_film_is_held(player: Player, film: Path) -> None:
    player.load(QUrl.fromLocalFile(str(film)))
    player.play()
    player.pause()
    assert not patience(player).isActive()
    player.play()
    assert patience(player).isActive()


def test_without_a_film_nothing_plays_and_nothing_fails(player: Player) -> None:
    player.play()
    player.pause()
    player.seek(10)
    assert (player.playing, player.ended, player.failed, player.position, player.duration) == (False,) * 3 + (0, 0)


def test_sound_goes_up_and_down_in_steps(player: Player) -> None:
    assert player.volume == 0.8
    told = heard(player.volumeChanged)
    for _ in range(6):
        player.quieter()
    assert player.volume == 0.0
    for _ in range(6):
        player.louder()
    assert player.volume == 1.0
    assert told


def test_closing_lets_go_of_the_file(player: Player, film: Path, qtbot: QtBot) -> None:
    loaded(player, film)
    player.play()
    qtbot.waitUntil(lambda: player.position > 0, timeout=LONG)
    player.close()
    assert (player.playing, player.position) == (False, 0)
    player.close()


def test_what_films_are_played_with_is_not_made_by_python(
    projector: Projector, player: Player, film: Path, qtbot: QtBot
) -> None:
    """What Python makes, Qt's threads ask Python about: see kiosk.screen.media."""
    player.show(projector.canvas.videoSink)
    player.load(QUrl.fromLocalFile(str(film)))
    player.play()
    for made in (player._media, player._media and player._media.audioOutput(), projector.canvas.videoSink):
        assert made is not None
        assert not Shiboken.createdByPython(made)
    assert Shiboken.createdByPython(projector.canvas)


def test_films_are_played_with_the_same_things(projector: Projector, film: Path, qtbot: QtBot) -> None:
    """Each film that brought its own would leave some of it in memory for good."""
    with_what = set()
    for _ in range(3):
        player = Player(projector)
        player.show(player.canvas.videoSink)
        player.load(QUrl.fromLocalFile(str(film)))
        player.play()
        qtbot.waitUntil(lambda player=player: player.position > 0, timeout=LONG)
        with_what.add((player._media, player._media and player._media.audioOutput(), player.canvas))
        player.close()
        assert player.canvas._image is None
    assert len(with_what) == 1
    assert len(projector.findChildren(QMediaPlayer)) == len(projector.findChildren(QAudioOutput)) == 1


def test_a_film_that_begins_takes_the_projector_from_another(
    projector: Projector, player: Player, film: Path, qtbot: QtBot
) -> None:
    player.louder()
    loaded(player, film)
    player.play()
    qtbot.waitUntil(lambda: player.position > 0, timeout=LONG)
    other = Player(projector)
    loaded(other, film)
    told = heard(player.stateChanged)
    other.play()
    assert told
    assert (player.playing, player.position, player.duration, player.failed) == (False, 0, 0, False)
    qtbot.waitUntil(lambda: other.position > 0, timeout=LONG)
    player.close()
    player.louder()
    assert other.playing
    assert other._media is not None
    assert other._media.audioOutput().volume() == pytest.approx(other.volume)
    player.play()
    assert not other.playing
    qtbot.waitUntil(lambda: player.position > 0, timeout=LONG)
    assert not other.failed


def test_a_film_after_one_that_failed_plays(
    projector: Projector,
    player: Player,
    film: Path,
    tmp_path: Path,
    qtbot: QtBot,
    expected_messages: Callable[..., None],
) -> None:
    expected_messages("Could not open media")
    loaded(player, tmp_path / "missing.mp4")
    player.play()
    qtbot.waitUntil(lambda: player.failed, timeout=LONG)
    player.close()
    other = Player(projector)
    loaded(other, film)
    other.play()
    qtbot.waitUntil(lambda: other.ended, timeout=LONG)
    assert not other.failed
    other.close()


def test_films_can_be_left_at_any_moment(film: Path) -> None:
    """A hundred times, in a child: a screen that freezes would take this process with it."""
    command = [sys.executable, "-m", "tests.screen.film_drive", str(film), "100"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    ended = subprocess.run(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL, timeout=100, check=False)
    assert ended.returncode == 0


def test_only_a_sink_is_drawn_into(player: Player) -> None:
    with pytest.raises(OurError):
        player.show(QObject(player))


def test_frames_reach_the_item_that_paints_them(player: Player, film: Path, qtbot: QtBot) -> None:
    canvas = player.canvas
    player.show(canvas.videoSink)
    player.load(QUrl.fromLocalFile(str(film)))
    player.play()
    qtbot.waitUntil(lambda: canvas._image is not None, timeout=LONG)
    assert canvas._image is not None
    assert (canvas._image.width(), canvas._image.height()) == (64, 48)
    player.close()
    assert canvas._image is None
