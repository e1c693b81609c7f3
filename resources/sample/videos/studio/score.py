"""The music and the noises of each film, and the kiosk's chime.

Times of noises are in seconds of a shot, so that they move with it. This module must not know pictures or encoding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

import sound
from film import Film

Stereo = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Tune:
    """A tune: seconds a chord, the chords (bass first), and which chord notes the marimba plays, a number a beat."""

    pace: float
    chords: tuple[tuple[str, ...], ...]
    steps: tuple[int, ...]


@dataclass(frozen=True)
class Noise:
    """A noise in shot ``shot`` at ``at`` seconds; ``side`` from -1 (left) to 1."""

    shot: int
    at: float
    wave: sound.Wave
    level: float
    side: float = 0.0


_HEART = Tune(
    3.2,
    (
        ("D2", "A3", "D4", "F#4", "A4"),
        ("B2", "F#3", "D4", "F#4", "B4"),
        ("G2", "G3", "B3", "D4", "G4"),
        ("A2", "A3", "C#4", "E4", "A4"),
    ),
    (2, 3, 4, 3, 2, -1, 3, -1),
)
_DISPENSER = Tune(
    2.8,
    (
        ("F2", "A3", "C4", "F4", "A4"),
        ("C3", "G3", "C4", "E4", "G4"),
        ("D3", "A3", "D4", "F4", "A4"),
        ("Bb2", "Bb3", "D4", "F4", "Bb4"),
    ),
    (2, -1, 4, 3, -1, 3, 4, -1),
)
_VISIT = Tune(
    3.6,
    (
        ("C2", "G3", "C4", "E4", "G4"),
        ("A2", "A3", "C4", "E4", "A4"),
        ("F2", "A3", "C4", "F4", "A4"),
        ("G2", "G3", "B3", "D4", "G4"),
    ),
    (4, -1, 3, -1, 2, 3, -1, -1),
)


def score(film: Film) -> Stereo:
    """The whole sound of a film: two channels, calm, well below the loudest possible."""
    tune, noises = {
        "heart-rhythm-film": (_HEART, _heart_noises()),
        "medicine-dispenser-film": (_DISPENSER, _dispenser_noises()),
        "remote-visit-film": (_VISIT, _visit_noises()),
    }[film.name]
    out = _music(tune, film.seconds)
    for noise in noises:
        _add(out, film.starts[noise.shot] + noise.at, noise.wave * noise.level, noise.side)
    out = sound.room(out)
    count = out.shape[1]
    edge_in, edge_out = round(1.2 * sound.RATE), round(2.4 * sound.RATE)
    out[:, :edge_in] *= np.sin(np.linspace(0, np.pi / 2, edge_in)) ** 2
    out[:, count - edge_out :] *= np.cos(np.linspace(0, np.pi / 2, edge_out)) ** 2
    loud = np.sqrt(np.mean(out**2))
    return np.asarray(np.tanh(out * (0.085 / loud) * 1.05) * 0.9, dtype=np.float64)


def chime(rate: int = 44_100) -> sound.Wave:
    """The kiosk's call for help: two friendly tones, 1.2 seconds, one channel."""
    out = np.zeros(round(1.2 * rate))
    for at, note in ((0.0, "E5"), (0.24, "A5")):
        tone = sound.bell(note, 1.2 - at, rate) + 0.5 * sound.marimba(note, 1.2 - at, rate)
        start = round(at * rate)
        out[start : start + len(tone)] += tone[: len(out) - start]
    tail = round(0.35 * rate)
    out[-tail:] *= np.cos(np.linspace(0, np.pi / 2, tail)) ** 2
    return np.asarray(out / np.max(np.abs(out)) * 0.6, dtype=np.float64)


def _music(tune: Tune, seconds: float) -> Stereo:
    out = np.zeros((2, round(seconds * sound.RATE)))
    beat, index, at = tune.pace / len(tune.steps), 0, 0.0
    while at < seconds - 0.5:
        bass, *notes = tune.chords[index % len(tune.chords)]
        _add(out, at, sound.pad(bass, tune.pace + 1.6) * 0.13)
        for i, note in enumerate(notes[:3]):
            _add(out, at, sound.pad(note, tune.pace + 1.6) * 0.055, (-0.5, 0.0, 0.5)[i])
        for i, step in enumerate(tune.steps):
            if step >= 0 and at > 1:
                _add(
                    out,
                    at + i * beat,
                    sound.marimba((bass, *notes)[step]) * (0.15 if i % 4 == 0 else 0.11),
                    (-0.3, 0.3)[i % 2],
                )
        index, at = index + 1, at + tune.pace
    return out


def _heart_noises() -> list[Noise]:
    noises = [Noise(0, 0.9, sound.bird(), 0.035, 0.6), Noise(0, 3.6, sound.bird(1), 0.028, 0.3)]
    noises.append(Noise(1, 2.9, sound.click(420), 0.16))
    noises += [Noise(1, 3.5 + i * 0.95, sound.heartbeat(), 0.42) for i in range(4)]
    noises += [Noise(2, 0.2 + i * 0.575, sound.noise(0.16, 700, 2600, i), 0.06, -0.1) for i in range(8)]
    noises += [Noise(3, 1.7, sound.noise(0.5, 1800, 6000), 0.035), Noise(4, 0.3, sound.noise(4.4, 120, 420), 0.03)]
    noises += [Noise(4, 0.5 + i * 1.35, sound.heartbeat(), 0.22) for i in range(3)]
    noises += [
        Noise(5, 4.3, sound.bell("A5"), 0.11),
        Noise(6, 0.05, sound.ring(), 0.12, -0.2),
        Noise(6, 1.5, sound.click(), 0.09),
    ]
    noises += [Noise(7, 0.2, sound.noise(4.8, 200, 900), 0.025), Noise(7, 3.4, sound.bell("D6", 2.0), 0.05, 0.2)]
    return noises


def _dispenser_noises() -> list[Noise]:
    noises = [Noise(0, 0.5 + i * 0.5, sound.click(1500, 0.03), 0.035, -0.6) for i in range(7)]
    noises += [Noise(0, 1.1, sound.noise(2.2, 900, 3200), 0.035), Noise(0, 4.3, sound.beep(), 0.07, 0.5)]
    noises += [Noise(1, at, sound.beep(), 0.12, -0.2) for at in (0.3, 1.9, 3.5)]
    noises += [Noise(2, 1.45, sound.click(520), 0.2)]
    noises += [Noise(2, 2.7 + i * 0.45, sound.click(1250 + 140 * i), 0.14) for i in range(3)]
    noises += [
        Noise(3, 1.6, sound.click(1300), 0.05),
        Noise(3, 4.1, sound.noise(0.9, 500, 1500), 0.03),
        Noise(3, 6.0, sound.click(1700), 0.08),
    ]
    noises += [Noise(4, at, sound.beep(), 0.1, 0.3) for at in (5.0, 6.2)]
    noises += [Noise(5, 1.6, sound.bell("C6"), 0.09, -0.2), Noise(5, 3.0, sound.bell("F6"), 0.09, -0.2)]
    noises += [Noise(6, 0.3 + i * 0.8, sound.click(2100, 0.04), 0.05, (-0.1, 0.1)[i % 2]) for i in range(5)]
    return noises


def _visit_noises() -> list[Noise]:
    noises = [
        Noise(0, 0.0, sound.noise(7.0, 180, 700), 0.075),
        Noise(0, 1.0, sound.noise(5.0, 500, 1300, 3), 0.03, 0.5),
    ]
    noises += [Noise(1, at, sound.ring(), 0.15) for at in (0.2, 1.9)]
    noises += [Noise(1, 3.45, sound.click(), 0.14), Noise(1, 3.7, sound.bell("G5"), 0.1)]
    noises += [Noise(3, 3.4, sound.click(700), 0.09), Noise(3, 5.4, sound.bell("C6"), 0.1)]
    noises += [Noise(4, 2.9 + i * 0.25, sound.noise(0.14, 2400, 6500, i), 0.03, 0.2) for i in range(6)]
    noises += [Noise(5, 0.0, sound.noise(7.0, 160, 600, 5), 0.06)]
    noises += [Noise(5, 0.62 * i + 0.6, sound.click(240, 0.09), 0.07, -0.7 + 0.15 * i) for i in range(9)]
    return noises


def _add(out: Stereo, at: float, wave: sound.Wave, side: float = 0.0) -> None:
    start = round(at * sound.RATE)
    part = wave[: max(0, out.shape[1] - start)]
    angle = (side + 1) * np.pi / 4
    out[0, start : start + len(part)] += part * np.cos(angle)
    out[1, start : start + len(part)] += part * np.sin(angle)
