"""Words that want to be more than words, and content of every kind that says them in every field."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from kiosk.domain.slots import Slot
from tests.samples import Sample

_SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><image href='http://127.0.0.1:{port}/svg'/></svg>"


def corpus(port: int) -> dict[str, str]:
    """The words by name; those that name an address name one at which somebody listens on ``port``."""
    away = f"http://127.0.0.1:{port}"
    return {
        "markup": "<b>bold</b> <i>x</i> <h1>big</h1> & &amp; &#65; <!-- c --> <br/> <a href='x'>link</a>",
        "remote image": f'<img src="{away}/image.png"> <img src={away}/2 width=9999>',
        "local image": '<img src="file:///etc/passwd"> <img src="/etc/hostname"> file:///etc/passwd',
        "style": f"<style>*{{background:url({away}/css)}}</style><link rel=stylesheet href='{away}/l'>",
        "drawing": _SVG.format(port=port) + '"/><script>1</script>',
        "markdown": f"# Title\n\n![x]({away}/md.png) **bold** [link]({away}) `code` | a | b |",
        "address": f"{away}/plain data:image/svg+xml,<svg/> javascript:alert(1) image://x/y qrc:/qt",
        "right to left": "\u202eevil\u202c \u2066iso\u2069 \u200f עברית مرحبا \u061c",
        "nul and controls": "a\x00b \x01\x02\x07\x08\x0b\x0c\x1b[31m\x7f \x85 \u2028 \u2029 \ufeff \ufffe",
        "emoji": "👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇫🇮🇸🇪 1️⃣ ☺︎ ☺️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝕏 𠜎",
        "combining": "Z" + "\u0351\u034f\u0321\u0489" * 40 + "ä ä\u0308\u0308\u0308 \u200b\u200d\u00ad",
        "one long word": "A" + "ä" * 3_000,
        "newlines": "first" + "\n" * 400 + "last\r\nwin\rmac\ttab",
        "placeholders": "%1 %2 %3 %L1 %n %% %s {0} {} $1 $& \\1 \\n \\u0041",
        "quotes": "'\"`\\ '; DROP TABLE items; -- \" OR 1=1 «» ”’",
        "code": 'Qt.quit(); ${Qt.exit(1)} "}; Component.onCompleted: Qt.quit() //{{7*7}} <?php exit ?> __proto__',
        "a hundred kilobytes": "lorem ipsum <b>dolor</b> %1 " * 3_600,
    }


@dataclass(frozen=True)
class Hostile:
    """Content that says one word everywhere; each field adds its own name, so that none stands for another."""

    word: str

    def says(self, field: str) -> str:
        """What a field says in English."""
        said = f"{self.word}·{field}"
        return said[-200:] if field == "guest" else said  # the desk takes no longer name of a person

    def text(self, field: str) -> dict[str, Any]:
        """A localized text."""
        words = {"fi": f"{self.word}·{field} (fi)", "sv": f"{self.word}·{field} (sv)", "en": self.says(field)}
        return words | {"easy": {"fi": self.word, "sv": self.word, "en": self.word}}

    def caption(self) -> str:
        """What a caption says: the word on lines of which none is empty."""
        return re.sub(r"[\r\n]+", "\n", self.says("caption")).strip("\n")

    def captions(self) -> str:
        """A WebVTT file whose one cue says it."""
        return f"WEBVTT\n\n00:00.000 --> 10:00.000\n{html.escape(self.caption(), quote=False)}\n"

    def documents(self) -> list[dict[str, Any]]:
        """One document of every kind, with every field that holds text."""
        return [self._full(document) for document in self._kinds(Sample())]

    def slots(self) -> list[Slot]:
        """A time today and one tomorrow, with a guest."""
        guest = {"centre": "umea", "name": self.says("guest")}
        made = Sample()
        return [
            made.slot("today", hours=1, guest=guest, station="window"),
            made.slot("tomorrow", hours=25, guest=guest),
        ]

    def _full(self, document: dict[str, Any]) -> dict[str, Any]:
        name = document["id"]
        body = [
            {"type": "heading", "text": self.text(f"{name} body heading")},
            {"type": "paragraph", "text": self.text(f"{name} paragraph")},
            {"type": "list", "items": [self.text(f"{name} item")], "numbered": name == "about"},
            {"type": "key_fact", "fact": self.text(f"{name} fact"), "text": self.text(f"{name} fact text")},
            {"type": "picture", "picture": self._picture(f"{name} body picture")},
        ]
        words = {"title": self.text(f"{name} title"), "summary": self.text(f"{name} summary")}
        return document | words | {"picture": self._picture(f"{name} picture"), "body": body}

    def _picture(self, field: str) -> dict[str, Any]:
        return {"file": "picture.svg", "alt": self.text(field), "renditions": []}

    def _kinds(self, sample: Sample) -> list[dict[str, Any]]:
        station = {"id": "window", "number": 2, "name": self.text("station name"), "where": self.text("station where")}
        note = {"on": "2026-11-24", "opens": "08:00", "closes": "20:00", "note": self.text("note")}
        here = {
            "stations": [station],
            "exceptions": [note],
            "address": self.says("address"),
            "phone": self.says("phone"),
        }
        there = {"zone": "Europe/Stockholm", "country": "se", "partner": True, "city": self.text("other city")}
        blob = {"blob": sample.blob("captions", kind="text/vtt"), "file": "en.vtt"}
        film = {"file": "film.mp4", "blob": sample.blob("film", size=100, kind="video/mp4")}
        return [
            sample.document("topic", "heart", icon="constructor"),
            sample.document("technology", "heart-rhythm", **self._technology()),
            sample.document("video", "a-film", film=film, captions={"fi": blob, "sv": blob, "en": blob}),
            sample.document(
                "demo", "a-demo", start="first", scenes=[self._scene("first", "last"), self._scene("last")]
            ),
            sample.document("lesson", "a-lesson"),
            sample.document("event", "an-event"),
            sample.document("practice", "a-practice", needs=[self.text("need")], results=[self.text("result")]),
            sample.document("provider", "a-provider", city=self.says("provider city"), contact=self.says("contact")),
            sample.document("page", "about"),
            sample.document("centre", "seinajoki", city=self.text("city"), **here),
            sample.document("centre", "umea", **there),
        ]

    def _technology(self) -> dict[str, Any]:
        def way(country: str) -> dict[str, Any]:
            texts = {name: self.text(f"{country} {name}") for name in ("ask", "cost", "source")}
            return texts | {"checked": "2026-10-01"}

        links = {"video": "a-film", "demo": "a-demo", "provider": "a-provider", "topics": ["heart"]}
        places = [{"centre": "seinajoki", "station": "window"}]
        words = {"does": [self.text("does")], "cannot": [self.text("cannot")]}
        return {**links, **words, "places": places, "get_fi": way("fi"), "get_se": way("se")}

    def _scene(self, name: str, *to: str) -> dict[str, Any]:
        touch = [{"x": 0.5, "y": 0.5, "label": self.text(f"{name} label"), "to": each} for each in to]
        words = {"title": self.text(f"{name} scene"), "text": self.text(f"{name} scene text")}
        return {"id": name, "picture": self._picture(f"{name} scene picture"), "touch": touch, **words}
