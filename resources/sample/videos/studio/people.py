"""The people of the films: heads, bodies and hands in the house style.

A head is 220 wide around 0, 0; everything else follows from it. This module must not know rooms, devices or stories.
"""

from __future__ import annotations

from dataclasses import dataclass

import draw as d


@dataclass(frozen=True)
class Look:
    """How one person looks: colours, hair (a name in ``_BACK`` and ``_FRONT``), glasses and clothes."""

    skin: str
    shade: str
    hair: str
    style: str
    top: str
    trim: str
    clothes: str = "jumper"
    glasses: bool = False


OTSO = Look("#E9C1A2", "#DDAF8D", "#C9CFD4", "bald", "#3F6C8A", "#5C8AA8", "shirt")
AMINA = Look("#6E4A35", "#5C3C2A", "#3A2A22", "bun", d.SPRUCE, d.SPRUCE_DARK, "scrubs")
HELMI = Look("#F2CDB2", "#E9C1A2", "#E3E6E8", "curls", "#D98E2B", "#C27B1E", "cardigan", glasses=True)
LINNEA = Look("#F2CDB2", "#E9C1A2", "#E0B867", "ponytail", d.FJORD, d.DEEP, "scrubs")
RIITTA = Look("#F0C8AA", "#E2B493", "#B8794A", "plait", d.LINGONBERRY, "#962539", "knit")
SAMIR = Look("#D9A27E", "#C98F6B", "#3A2A22", "short", d.FJORD, d.DEEP, "scrubs")

_CAP = "M-116 12C-126-104-66-146 2-146C74-146 126-100 116 14C104-38 66-70 6-74C-52-72-100-36-116 12Z"
_CROP = "M-114 0C-128-98-70-144 4-146C76-146 124-104 114 2C110-30 98-52 84-64C40-52-30-56-76-72C-100-52-110-30-114 0Z"


def head(
    look: Look, *, closed: float = 0, smile: float = 1, talk: float = 0, gaze: float = 0, headset: bool = False
) -> str:
    """A head around 0, 0. ``closed``: eyelids, 0 to 1; ``talk``: how open the mouth is; ``gaze``: eyes to a side."""
    ears = d.ellipse(-108, 14, 17, 27, look.shade) + d.ellipse(108, 14, 17, 27, look.shade)
    skull = d.ellipse(0, 0, 110, 124, look.skin)
    face = _eyes(look, closed, gaze) + _mouth(look, smile, talk, gaze)
    gear = _headset() if headset else ""
    return _back(look) + ears + skull + _front(look) + d.group(face, gaze * 5, 0) + gear


def bust(look: Look, **face: float | bool) -> str:
    """A person from the chest up; the head is around 0, 0 and the body goes down to 560."""
    nod, lean = float(face.pop("nod", 0)), float(face.pop("lean", 0))
    neck = d.rect(-40, 80, 80, 122, look.shade, 40)
    return body(look) + neck + d.group(head(look, **face), 0, nod, turn=lean) + _over(look)  # type: ignore[arg-type]


def body(look: Look) -> str:
    """Shoulders and chest with the person's clothes."""
    torso = d.shape("M-212 640C-238 330-176 176 0 172C176 176 238 330 212 640Z", look.top)
    if look.clothes == "scrubs":
        return torso + d.shape("M-62 178L0 268L62 178Z", look.shade) + d.stroke("M-66 176L0 272L66 176", look.trim, 15)
    if look.clothes == "shirt":
        collar = d.shape("M-70 176L-92 246L-2 216Z", look.trim) + d.shape("M70 176L92 246L2 216Z", look.trim)
        return torso + d.stroke("M0 226V640", look.trim, 8) + collar
    if look.clothes == "cardigan":
        blouse = d.shape("M-66 178C-56 320-30 420 0 640C30 420 56 320 66 178Z", "#FBF3E6")
        return torso + blouse + "".join(d.circle(0, y, 9, look.trim) for y in (300, 372, 444))
    if look.clothes == "knit":
        return torso + _yoke(look)
    return torso


def arm(points: tuple[d.Point, d.Point, d.Point], look: Look, width: float = 84) -> str:
    """A sleeve from the shoulder over the elbow to the wrist."""
    return d.bend(points, look.top, width)


def fist(look: Look, *, thumb: bool = True) -> str:
    """A hand closed around something that stands at 0, 0; the arm comes from below on the right."""
    fingers = "".join(d.line([(-26, y), (24, y)], look.skin, 28) for y in (-34, -11, 12, 35))
    creases = "".join(d.line([(-22, y), (6, y)], look.shade, 4) for y in (-22, 1, 24))
    palm = d.rect(-12, -44, 62, 92, look.skin, 30)
    return palm + fingers + creases + (d.line([(34, -30), (4, -58)], look.skin, 27) if thumb else "")


def pointing(look: Look) -> str:
    """A hand that points up: fingertip at 0, 0, wrist and sleeve below."""
    sleeve = d.rect(-26, 330, 152, 420, look.top, 30) + d.rect(-34, 316, 168, 44, look.trim, 22)
    wrist = d.rect(2, 210, 96, 140, look.shade, 36)
    palm = d.shape(
        "M-24 150C-30 110 10 96 60 96C112 96 132 120 130 168C128 236 112 282 52 282C0 282-18 222-24 150Z", look.skin
    )
    index = d.line([(0, 22), (4, 160)], look.skin, 44) + d.ellipse(0, 10, 12, 9, look.shade, 0.55)
    curled = "".join(d.line([(x, 112), (x - 2, 158)], look.skin, 40) for x in (43, 81, 114))
    gaps = "".join(d.line([(x, 112), (x - 2, 166)], look.shade, 4) for x in (25, 62, 98))
    thumb = d.line([(4, 222), (-40, 176)], look.skin, 42) + d.line([(26, 214), (-14, 184)], look.shade, 4)
    return sleeve + wrist + palm + index + curled + gaps + thumb


def pinching(look: Look) -> str:
    """A hand whose fingers and thumb hold a small thing at 0, 0; the arm comes from the right below."""
    sleeve = d.line([(330, 290), (560, 480)], look.top, 150) + d.line([(318, 280), (330, 290)], look.trim, 150)
    wrist = d.line([(190, 170), (300, 264)], look.shade, 96)
    palm = d.shape("M60-10C110-70 220-40 250 60C270 140 240 220 170 226C100 230 40 110 60-10Z", look.skin)
    fingers = "".join(
        d.bend([(150, 20 + i * 4), (70 - i * 8, -84 + i * 34), (-20 + i * 17, -30 + i * 28)], look.skin, 44)
        for i in (2, 1, 0)
    )
    creases = d.bend([(128, -8), (60, -56), (10, -8)], look.shade, 4) + d.bend(
        [(134, 22), (66, -20), (34, 20)], look.shade, 4
    )
    return sleeve + wrist + palm + fingers + creases


def pinching_thumb(look: Look) -> str:
    """The thumb of ``pinching``, drawn over what it holds."""
    return d.bend([(150, 160), (70, 130), (16, 62)], look.skin, 46) + d.bend(
        [(160, 128), (96, 112), (60, 84)], look.shade, 4
    )


def _eyes(look: Look, closed: float, gaze: float) -> str:
    x = gaze * 9
    if closed > 0.8:
        lids = "".join(d.stroke(f"M{s * 40 - 15} 2Q{s * 40} 14 {s * 40 + 15} 2", d.INK, 6) for s in (-1, 1))
    else:
        lids = "".join(d.ellipse(s * 40 + x, 2, 8.5, 10.5 * (1 - closed), d.INK) for s in (-1, 1))
    if look.glasses:
        rims = "".join(d.ring(s * 42, 4, 31, d.INK, 6.5) for s in (-1, 1))
        return lids + rims + d.line([(-11, 4), (11, 4)], d.INK, 6.5)
    brow = d.MUTED if look.style == "bald" else look.hair
    return lids + "".join(d.stroke(f"M{s * 40 - 18}-28Q{s * 40}-39 {s * 40 + 18}-28", brow, 6.5) for s in (-1, 1))


def _mouth(look: Look, smile: float, talk: float, gaze: float) -> str:
    x = gaze * 4
    whiskers = d.shape("M-50 58C-40 30-14 28 0 38C14 28 40 30 50 58C30 60 14 58 0 52C-14 58-30 60-50 58Z", look.hair)
    y = 66 if look.style == "bald" else 56
    if talk > 0.12:
        left, right, low = d.num(x - 26), d.num(x + 26), d.num(y + 12 + 26 * talk)
        lips = d.shape(
            f"M{left} {y}Q{d.num(x)} {y + 8} {right} {y}Q{right} {low} {d.num(x)} {low}Q{left} {low} {left} {y}Z",
            "#9B5A4A",
        )
    else:
        half = 30 + 4 * smile
        lips = d.stroke(
            f"M{d.num(x - half)} {y}Q{d.num(x)} {d.num(y + 8 + 26 * smile)} {d.num(x + half)} {y}", "#9B5A4A", 8
        )
    return lips + (d.group(whiskers, x, 0) if look.style == "bald" else "")


def _back(look: Look) -> str:
    hair = look.hair
    if look.style == "bald":
        return d.ellipse(-100, 4, 27, 60, hair) + d.ellipse(100, 4, 27, 60, hair)
    if look.style == "curls":
        spots = (
            (-112, -10),
            (-116, 36),
            (112, -10),
            (116, 36),
            (-94, -62),
            (94, -62),
            (-54, -108),
            (54, -108),
            (0, -122),
        )
        return "".join(d.circle(x, y, 44, hair) for x, y in spots)
    if look.style == "bun":
        return d.circle(0, -158, 54, hair) + d.ellipse(0, -30, 122, 118, hair)
    if look.style == "ponytail":
        return d.shape("M70-90C170-130 210-30 168 150C150 170 132 150 136 110C150 20 120-20 70-30Z", hair)
    if look.style == "plait":
        return d.ellipse(0, -14, 124, 130, hair)
    return ""


def _front(look: Look) -> str:
    if look.style == "bald":
        return d.stroke("M-34-98Q2-108 38-98", look.shade, 5)
    if look.style == "curls":
        return "".join(
            d.circle(x, y, r, look.hair) for x, y, r in ((-76, -72, 36), (-26, -96, 38), (28, -96, 38), (78, -70, 36))
        )
    return d.shape(_CROP if look.style == "short" else _CAP, look.hair)


def _over(look: Look) -> str:
    """What lies on the body in front of it: a plait."""
    if look.style != "plait":
        return ""
    knots = "".join(d.ellipse(112 + i * 7, 96 + i * 44, 33 - i * 2.5, 31, look.hair) for i in range(5))
    seams = "".join(d.stroke(f"M{90 + i * 7} {110 + i * 44}q24 14 46-4", "#9C6239", 5) for i in range(4))
    return knots + seams + d.rect(128, 300, 34, 20, d.CLOUDBERRY, 8) + d.ellipse(146, 338, 19, 27, look.hair)


def _yoke(look: Look) -> str:
    """The pattern of a knitted jumper."""
    band = d.stroke("M-150 246C-90 326 90 326 150 246", "#F4E7DC", 13)
    dots = "".join(d.circle(x, 292 - x * x / 330, 7, "#F4E7DC") for x in range(-132, 133, 33))
    low = d.stroke("M-172 300C-100 392 100 392 172 300", "#F4E7DC", 8)
    return band + d.group(dots, 0, 46) + low + d.stroke("M-58 180C-40 216 40 216 58 180", look.trim, 22)


def _headset() -> str:
    arch = d.stroke("M-112 6C-116-170 116-170 112 6", d.INK, 13)
    return (
        arch
        + d.rect(-130, -14, 36, 66, d.INK, 17)
        + d.stroke("M-112 44C-110 92-84 104-50 100", d.INK, 8)
        + d.rect(-58, 90, 28, 19, d.INK, 9)
    )
