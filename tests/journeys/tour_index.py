"""The page that shows all pictures of the tour side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tour of the kiosk</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 2rem; background: #f7f5f0; color: #13263b }
section { border-top: 1px solid #d9d3c7; padding: 1rem 0 }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end }
figure { margin: 0 } img { height: 240px; border: 1px solid #d9d3c7; display: block }
figcaption { font-size: 13px; color: #4c5f73 }
</style>
<h1>Every page of the kiosk</h1>
<p>Two orientations, three languages, text at 100 and 200 per cent. Touch a picture to see it in full.</p>
"""


def write_index(folder: Path, pages: Sequence[str]) -> None:
    """Write ``index.html`` for the pictures that lie in ``folder``."""
    found = sorted(path.name for path in folder.glob("*.png"))
    parts = [_HEAD, *(part for page in pages for part in _section(page, found))]
    (folder / "index.html").write_text("".join(parts), encoding="utf-8")


def _section(page: str, found: Sequence[str]) -> Iterator[str]:
    pictures = [name for name in found if name.rsplit("-", 3)[0] == page]
    if not pictures:
        return
    yield f'<section id="{escape(page)}"><h2>{escape(page)}</h2><div>\n'
    for name in pictures:
        _, language, orientation, size = name.removesuffix(".png").rsplit("-", 3)
        words = f"{language}, {orientation}, {size} %"
        yield f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" alt="{escape(words)}"></a>'
        yield f"<figcaption>{escape(words)}</figcaption></figure>\n"
    yield "</div></section>\n"
