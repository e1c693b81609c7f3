"""SVG drawings: a strict look at what is in them, and rendering by resvg.

A drawing may hold shapes and colours only. Whatever reaches outside the file, runs, or depends on the fonts of the
computer is refused, with its line.
"""

from __future__ import annotations

import re
import xml.parsers.expat
from dataclasses import dataclass, field

from kiosk.domain.errors import MediaError

_REFUSED = {
    "script": "scripts",
    "image": "pictures inside drawings",
    "foreignobject": "foreign objects",
    "text": "letters (draw them as paths, so that they look the same everywhere)",
    "a": "links",
    "style": "style sheets (write the colours on the shapes)",
    "filter": "filters (they are slow and not the same everywhere)",
    "animate": "animations",
    "set": "animations",
}
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:", re.IGNORECASE)
_LENGTH = re.compile(r"^\s*(\d+(?:\.\d+)?)(?:px)?\s*$")
_MOST_ELEMENTS = 20_000
_LARGEST_RATIO = 4.0


class FileFaultError(MediaError):
    """A fault inside a media file, at a line of it."""

    def __init__(self, line: int, reason: str, fault: str = "unreadable") -> None:
        self.line = line
        self.reason = reason
        super().__init__(f"line {line}: {reason}", fault)


@dataclass
class _Look:
    """What has been seen of a drawing so far."""

    elements: int = 0
    ratio: float = 0.0  # width by height
    open_ids: list[str] = field(default_factory=list)
    uses: list[tuple[str, frozenset[str], int]] = field(default_factory=list)  # target, ids around, line


def check_drawing(data: bytes) -> float:
    """The width of a drawing divided by its height. Raises FileFaultError."""
    parser = xml.parsers.expat.ParserCreate()
    look = _Look()

    def doctype(*_: object) -> None:
        raise FileFaultError(parser.CurrentLineNumber, "a DOCTYPE is not taken; remove it")

    def start(name: str, attributes: dict[str, str]) -> None:
        _element(look, name, attributes, parser.CurrentLineNumber)

    def end(_: str) -> None:
        look.open_ids.pop()

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(data, True)  # noqa: FBT003
    except xml.parsers.expat.ExpatError as error:
        raise FileFaultError(error.lineno, f"the drawing can't be read: {error.args[0].split(':')[0]}") from error
    _refuse_nested_uses(look)
    return look.ratio


def render(data: bytes, width: int) -> bytes:
    """The drawing as a PNG, ``width`` pixels wide. Raises MediaError."""
    import resvg_py  # which the hub alone has

    try:
        return resvg_py.svg_to_bytes(svg_string=data.decode(), width=width, skip_system_fonts=True)
    except (ValueError, UnicodeDecodeError) as error:
        raise MediaError(f"the drawing can't be rendered: {error}") from error


def _element(look: _Look, name: str, attributes: dict[str, str], line: int) -> None:
    look.elements += 1
    if look.elements > _MOST_ELEMENTS:
        raise FileFaultError(line, f"the drawing has more than {_MOST_ELEMENTS} parts; make it simpler")
    plain = name.rsplit(":", 1)[-1].lower()
    if look.elements == 1:
        look.ratio = _ratio(plain, attributes, line)
    for refused, words in _REFUSED.items():
        if plain == refused or (refused == "animate" and plain.startswith(refused)):
            raise FileFaultError(line, f"drawings can't hold {words}")
    for key, value in attributes.items():
        _attribute(key.rsplit(":", 1)[-1].lower(), value, line)
    look.open_ids.append(attributes.get("id", ""))
    if plain == "use":
        target = (attributes.get("href") or attributes.get("xlink:href") or "").removeprefix("#")
        look.uses.append((target, frozenset(look.open_ids), line))


def _attribute(name: str, value: str, line: int) -> None:
    if name.startswith("on"):
        raise FileFaultError(line, "drawings can't hold scripts")
    if (name == "href" and not value.startswith("#")) or _OUTSIDE.search(value):
        raise FileFaultError(line, "drawings can't name anything outside their own file")


def _ratio(name: str, attributes: dict[str, str], line: int) -> float:
    if name != "svg":
        raise FileFaultError(line, "this is not an SVG drawing")
    box = [float(part) for part in re.findall(r"-?\d+(?:\.\d+)?", attributes.get("viewBox", ""))]
    sides = [_LENGTH.match(attributes.get(side, "")) for side in ("width", "height")]
    if sides[0] and sides[1]:
        width, height = float(sides[0][1]), float(sides[1][1])
    elif len(box) == 4:
        width, height = box[2], box[3]
    else:
        raise FileFaultError(line, "the drawing does not say how large it is; give it a viewBox")
    if width <= 0 or height <= 0 or not 1 / _LARGEST_RATIO <= width / height <= _LARGEST_RATIO:
        raise FileFaultError(line, f"one side of the drawing is more than {_LARGEST_RATIO:g} times the other")
    return width / height


def _refuse_nested_uses(look: _Look) -> None:
    around = {name for _, names, _ in look.uses for name in names if name}
    for target, _, line in look.uses:
        if target in around:
            raise FileFaultError(line, "a <use> of something that holds a <use> is not taken")
