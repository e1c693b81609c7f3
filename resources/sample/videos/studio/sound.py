"""Instruments and small noises, made from sines and filtered noise; nothing is recorded.

Each returns one channel as an array at ``RATE``. This module must not know films.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Wave = npt.NDArray[np.float64]
RATE = 48_000


def pitch(note: str) -> float:
    """The frequency of a note such as ``A4`` or ``F#3``."""
    steps = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}
    half = steps[note[0]] + note.count("#") - note.count("b") + 12 * (int(note[-1]) - 4)
    return float(440.0 * 2 ** (half / 12))


def time(seconds: float, rate: int = RATE) -> Wave:
    """The instants of a sound of that length."""
    return np.arange(round(seconds * rate)) / rate


def marimba(note: str, seconds: float = 1.8, rate: int = RATE) -> Wave:
    """A soft wooden bar."""
    t, f = time(seconds, rate), pitch(note)
    tone = np.sin(2 * np.pi * f * t) * np.exp(-t * 3.2)
    tone += 0.22 * np.sin(2 * np.pi * 3.93 * f * t) * np.exp(-t * 11) + 0.10 * np.sin(2 * np.pi * 2 * f * t) * np.exp(
        -t * 5
    )
    return _ends(tone, 0.004, 0.1, rate)


def pad(note: str, seconds: float) -> Wave:
    """A long, warm tone that comes and goes slowly."""
    t, f = time(seconds), pitch(note)
    tone = np.zeros_like(t)
    for detune, part in ((-0.0016, 0.5), (0.0017, 0.5)):
        base = 2 * np.pi * f * (1 + detune) * t
        tone += part * (np.sin(base) + 0.24 * np.sin(2 * base + 0.6) + 0.07 * np.sin(3 * base + 1.1))
    return _ends(tone * (1 + 0.08 * np.sin(2 * np.pi * 0.31 * t)), min(1.4, seconds / 2), min(1.8, seconds / 2))


def bell(note: str, seconds: float = 1.6, rate: int = RATE) -> Wave:
    """A small clear bell."""
    t, f = time(seconds, rate), pitch(note)
    tone = np.sin(2 * np.pi * f * t) * np.exp(-t * 3.4) + 0.3 * np.sin(2 * np.pi * 2.76 * f * t) * np.exp(-t * 7)
    return _ends(tone + 0.12 * np.sin(2 * np.pi * 5.4 * f * t) * np.exp(-t * 14), 0.003, 0.2, rate)


def heartbeat() -> Wave:
    """Two soft thumps."""
    out = np.zeros(round(0.7 * RATE))
    for at, size, f in ((0.0, 1.0, 62.0), (0.27, 0.62, 74.0)):
        t = time(0.26)
        thump = size * np.sin(2 * np.pi * (f * t + 10 * (1 - np.exp(-t * 30)) / 30)) * np.exp(-t * 19)
        thump += 0.3 * size * np.sin(2 * np.pi * 2.2 * f * t) * np.exp(-t * 32)
        start = round(at * RATE)
        out[start : start + len(thump)] += _ends(thump, 0.012, 0.05)
    return out


def beep() -> Wave:
    """The dispenser's call: two mild tones."""
    out = np.zeros(round(0.62 * RATE))
    for at, f in ((0.0, 784.0), (0.24, 1046.5)):
        t = time(0.2)
        tone = _ends(np.sin(2 * np.pi * f * t) + 0.18 * np.sin(4 * np.pi * f * t), 0.02, 0.09)
        out[round(at * RATE) : round(at * RATE) + len(tone)] += tone
    return out


def ring() -> Wave:
    """A call comes in: a friendly run of notes."""
    out = np.zeros(round(1.4 * RATE))
    for i, note in enumerate(("E5", "G#5", "B5", "G#5")):
        tone = bell(note, 0.8)
        out[round(i * 0.17 * RATE) : round(i * 0.17 * RATE) + len(tone)] += tone
    return out


def click(f: float = 900.0, seconds: float = 0.07) -> Wave:
    """A button, a pill in a cup, a ball of snow: a short dry knock."""
    t = time(seconds)
    return _ends(
        np.sin(2 * np.pi * f * t) * np.exp(-t * 75) + 0.4 * np.sin(2 * np.pi * f * 2.3 * t) * np.exp(-t * 120),
        0.002,
        0.01,
    )


def noise(seconds: float, low: float, high: float, seed: int = 7) -> Wave:
    """Noise between two frequencies: wind, water, steps in leaves."""
    count = round(seconds * RATE)
    grain = np.random.default_rng(seed).standard_normal(count)
    spectrum, at = np.fft.rfft(grain), np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= np.exp(-((np.log2(np.maximum(at, 1.0) / np.sqrt(low * high)) / (np.log2(high / low) / 2)) ** 2))
    out = np.fft.irfft(spectrum, count)
    return _ends(out / np.max(np.abs(out)), min(1.0, seconds / 3), min(1.0, seconds / 3))


def bird(seed: int = 0) -> Wave:
    """A small bird, twice."""
    out = np.zeros(round(0.9 * RATE))
    for i, at in enumerate((0.0, 0.17, 0.46)):
        t = time(0.13)
        f = 2700 + 260 * ((seed + i) % 3) + 900 * np.sin(np.pi * t / 0.13)
        tone = _ends(np.sin(2 * np.pi * np.cumsum(f) / RATE), 0.03, 0.05)
        out[round(at * RATE) : round(at * RATE) + len(tone)] += tone
    return out


def room(dry: npt.NDArray[np.float64], seconds: float = 1.7, amount: float = 0.22) -> npt.NDArray[np.float64]:
    """The two channels with the sound of a mild, wooden room around them."""
    t = time(seconds)
    count = 1 << (dry.shape[1] + len(t) - 1).bit_length()
    out = dry.copy()
    for side in (0, 1):
        tail = np.random.default_rng(40 + side).standard_normal(len(t)) * np.exp(-t * 4.4)
        tail = np.convolve(tail, np.ones(9) / 9, "same")
        wet = np.fft.irfft(np.fft.rfft(dry[side], count) * np.fft.rfft(tail / np.sqrt(np.sum(tail**2)), count), count)
        out[side] += amount * wet[: dry.shape[1]]
    return out


def _ends(tone: Wave, attack: float, release: float, rate: int = RATE) -> Wave:
    """The tone with soft ends."""
    a, r = max(1, round(attack * rate)), max(1, round(release * rate))
    tone[:a] *= np.sin(np.linspace(0, np.pi / 2, a)) ** 2
    tone[-r:] *= np.cos(np.linspace(0, np.pi / 2, r)) ** 2
    return tone
