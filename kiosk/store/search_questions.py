"""The words in which the screen searches the cache; see ``questions``.

Where something was changed here, and the edition that brings it is not here yet, the tables of ``own_edits`` are
searched beside it: through their views it would take ten times as long.
"""

from __future__ import annotations

from kiosk.store.questions import GOES_ON, HOLDS, PAGE

_ALL_IN = "NOT EXISTS (SELECT 1 FROM json_each(:{}) w WHERE instr({}, w.value) = 0)"
_WHOLE = (
    "NOT EXISTS (SELECT 1 FROM json_each(:words) w "
    "WHERE ' ' || t.title || ' ' NOT GLOB '*[^a-z\u00df-\u00ff0-9]' || w.value || '[^a-z\u00df-\u00ff0-9]*')"
)
_BEGINS = "instr(t.title, json_extract(:{}, '$[0]')) = 1"
_SCORED = "{0}(number, score) AS MATERIALIZED (SELECT rowid, bm25({1}, 8.0, 1.0) FROM {1} WHERE {1} MATCH :match)"
_JOINED = " ".join(
    (
        "SELECT i.id AS id, i.kind AS kind, i.position AS position, f.score AS score,",
        f"({_WHOLE} OR {_BEGINS.format('words')}) AS exact,",
        f"({_BEGINS.format('stems')}) * (1 + (instr(t.title, ' ') = 0)) AS begins,",
        f"{_ALL_IN.format('words', 't.title')} AS as_typed,",
        f"{_ALL_IN.format('stems', 't.title')} AS in_title,",
        _ALL_IN.format("words", "t.title || ' ' || t.words"),
        "AS in_text,",
        f"{_ALL_IN.format('folded', 't.inside')} AS folded",
        "FROM {0} f JOIN {1} t ON t.number = f.number AND t.language = :language JOIN {2} i ON i.id = t.id",
        f"WHERE {HOLDS} AND {GOES_ON}",
    )
)
_INSIDE = " ".join(
    (
        "SELECT i.id AS id, i.kind AS kind, i.position AS position FROM {0} t JOIN {1} i ON i.id = t.id",
        f"WHERE t.language = :language AND {_ALL_IN.format('folded', 't.inside')} AND {HOLDS} AND {GOES_ON}",
    )
)
_BEST = (
    "ORDER BY exact DESC, begins DESC, as_typed DESC, in_title DESC, in_text DESC, folded DESC, score, position, id "
    "LIMIT :limit OFFSET :offset"
)
_OTHERS = "AND i.id NOT IN (SELECT id FROM own_ids)"


def _union(*parts: str) -> str:
    return " ".join(("SELECT id, kind FROM (", " UNION ALL ".join(parts), ")"))


FOUND = " ".join(
    ("WITH", _SCORED.format("found", "search"), _union(_JOINED.format("found", "search_texts", "items")), _BEST)
)
"""What has words that begin alike. First what is a word of the title, or its beginning; then titles that are, or begin
with, another form of it, as Sydämeni for sydän; then what is inside the title as it was typed, what is there in another
form, what is in the text as it was typed, and what is so without dots."""
FOUND_HERE = " ".join(
    (
        "WITH",
        ", ".join((_SCORED.format("found", "search"), _SCORED.format("own_found", "own_search"))),
        _union(
            " ".join((_JOINED.format("found", "main.search_texts", "main.items"), _OTHERS)),
            _JOINED.format("own_found", "own_search_texts", "own_items"),
        ),
        _BEST,
    )
)
INSIDE = " ".join((_union(_INSIDE.format("search_texts", "items")), PAGE.replace("i.", "")))
"""What has the words inside longer ones: Finnish and Swedish write words together, as the mittari of a kuumemittari."""
INSIDE_HERE = " ".join(
    (
        _union(
            " ".join((_INSIDE.format("main.search_texts", "main.items"), _OTHERS)),
            _INSIDE.format("own_search_texts", "own_items"),
        ),
        PAGE.replace("i.", ""),
    )
)
