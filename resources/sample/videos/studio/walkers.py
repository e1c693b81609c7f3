"""Small whole figures for wide pictures: somebody who walks, and a dog.

This module must not know places or stories.
"""

from __future__ import annotations

import math

import draw as d
from people import Look


def walker(t: float, look: Look, coat: str, cap: str) -> str:
    """A person who walks to the right, 360 high, feet at y = 0."""
    a = 2 * math.pi * t / 1.15
    bob = 4 * abs(math.cos(a))
    far, near = _leg(a + math.pi, "#2C4157"), _leg(a, "#34495E")
    torso = d.shape("M-50-128C-58-200-48-280 2-282C52-280 56-200 48-128Q0-112-50-128Z", coat)
    face = (
        d.rect(-12, -300, 28, 40, look.shade, 14)
        + d.ellipse(4, -322, 37, 42, look.skin)
        + d.ellipse(41, -318, 7, 8, look.skin)
    )
    features = d.circle(22, -326, 4, d.INK) + d.stroke("M20-303q10 6 16-2", "#9B5A4A", 4.5)
    hat = d.shape("M-36-330C-36-380 44-384 44-334Z", cap) + d.rect(-38, -344, 86, 19, d.blend(cap, "#FFFFFF", 0.25), 9)
    whiskers = d.ellipse(31, -310, 13, 6, look.hair) if look.style == "bald" else ""
    far_arm, near_arm = _arm(a, d.blend(coat, d.INK, 0.22), look), _arm(a + math.pi, d.blend(coat, d.INK, 0.1), look)
    upper = far_arm + torso + face + features + whiskers + hat + d.circle(4, -384, 12, d.SNOW) + near_arm
    return far + near + d.group(upper, 0, -bob)


def dog(t: float) -> str:
    """A grey dog that trots to the right, 130 high, paws at y = 0."""
    a = 2 * math.pi * t / 0.8
    coat, pale = "#7C8790", "#EDEFF0"
    legs = "".join(
        d.line([(x, -52), (x + 17 * math.sin(a + o), -5 - 5 * max(0.0, math.cos(a + o)))], shade, 17)
        for x, o, shade in ((-52, 0, "#6C767F"), (44, 2.2, "#6C767F"), (-44, math.pi, pale), (54, 5.3, pale))
    )
    tail = d.group(d.stroke("M0 0C-34-10-44-50-14-60", coat, 19), -66, -78, turn=9 * math.sin(a))
    trunk = d.rect(-78, -98, 152, 56, coat, 28) + d.ellipse(30, -54, 46, 15, pale)
    face = d.ellipse(94, -112, 36, 33, coat) + d.shape("M72-134L76-170L100-142ZM98-140L112-168L122-132Z", "#6C767F")
    muzzle = d.ellipse(116, -101, 26, 17, pale) + d.circle(139, -105, 7, d.INK) + d.circle(102, -118, 4.5, d.INK)
    collar = d.line([(62, -96), (80, -76)], d.LINGONBERRY, 9)
    return legs + tail + trunk + d.group(face + muzzle, 0, 2 * math.sin(a * 2)) + collar


def _leg(a: float, colour: str) -> str:
    swing, lift = math.sin(a), max(0.0, math.cos(a))
    knee = (30 * swing + 14 * lift, -76.0)
    foot = (48 * swing - 26 * lift * (1 - swing) * 0.5, -10 - 26 * lift)
    boot = d.line([foot, (foot[0] + 22, foot[1] + 1)], d.INK, 22)
    return d.line([(0, -140), knee, foot], colour, 36) + boot


def _arm(a: float, colour: str, look: Look) -> str:
    swing = math.sin(a)
    hand = (4 + 50 * swing, -158 - 12 * abs(swing))
    return d.circle(hand[0] + 3, hand[1] + 8, 15, look.skin) + d.bend(
        [(0, -256), (-10 + 22 * swing, -204), hand], colour, 31
    )
