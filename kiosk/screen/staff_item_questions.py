"""What is asked about an item beside its words, as rows: the answers to choose from, and those chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtQml import QmlElement

from kiosk.domain.item_forms import NEEDED, QUESTIONS, STATION, WHERE_HELD, Question
from kiosk.screen.language import Language
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.screen.staff_item_picks import Picks
    from kiosk.screen.staff_page import StaffPageModel
    from kiosk.services.content_around import Around
    from kiosk.services.content_draft import Draft

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


_AT_ONCE = 9
"""Answers to a question that show at once on a page that opens."""


@QmlElement
class PickRows(Rows):
    """The answers to choose from."""

    class Columns(IntEnum):
        """``words`` are empty where the page has words for the option."""

        option = 0
        words = 1
        chosen = 2


@QmlElement
class QuestionRows(Rows):
    """Questions about an item."""

    class Columns(IntEnum):
        """``form`` is one, many, number or line; ``picks`` are the answers to choose from. ``line`` is the answer as
        words, ``number`` as a number; ``needed``: there has to be one. ``searched``: there are so many that one may
        search, ``typed`` is for what, ``nothing``: for something that is not there.
        """

        field = 0
        form = 1
        picks = 2
        line = 3
        number = 4
        lowest = 5
        highest = 6
        needed = 7
        searched = 8
        typed = 9
        nothing = 10
        hasMore = 11

    def __init__(self, page: StaffPageModel) -> None:
        super().__init__(page)
        self._page = page
        self._picks: dict[str, PickRows] = {}

    def offer(self, field: str, rows: list[Row]) -> PickRows:
        """The answers to the question about ``field``, which are ``rows`` now: many come a few at a time, so that no
        frame has to wait for all of them.
        """
        picks = self._picks.setdefault(field, PickRows(self))
        at_once = 0 if picks.count() else _AT_ONCE
        if len(rows) <= max(picks.count(), at_once):
            picks.replace(rows)
        else:
            self._page.start_quietly(picks.grow(rows, at_once))
        return picks


def question_rows(
    asked: QuestionRows, part: str, draft: Draft, around: Around, picks: Picks, language: Language
) -> list[Row]:
    """A row a question, in the order of asking; in the part ``held`` those that say where."""
    rows: list[Row] = []
    kind = str(draft.fields.get("kind", ""))
    held = WHERE_HELD.get(kind, ())
    for question in QUESTIONS.get(kind, ()):
        if (question.field in held) != (part == "held"):
            continue
        chosen, of = chosen_of(question, draft, around), question.of
        options = _options(question, chosen, around, picks, language)
        search = (picks.is_long(of), picks.typed(of), picks.finds_nothing(of), picks.has_more(of))
        few = len(options) <= (1 if question.optional else 0)
        if question.form in ("one", "many") and few and not picks.is_long(of):
            continue  # there is nothing to choose
        value = draft.fields.get(question.field)
        line = value if isinstance(value, str) else ""
        number = value if isinstance(value, int) else question.lowest
        offered = asked.offer(question.field, [(option, words, option in chosen) for option, words in options])
        answers = (offered, line, number, question.lowest, question.highest)
        rows.append((question.field, question.form, *answers, question.field in NEEDED, *search))
    return rows


def chosen_of(question: Question, draft: Draft, around: Around) -> list[str]:
    """The answers that hold."""
    if question.field == STATION:
        here = [each for each in draft.fields.get("places") or () if each["centre"] == around.centre]
        return [str(each["station"]) for each in here] or [""]
    value = draft.fields.get(question.field)
    if question.form == "many":
        return list(value if value is not None else question.default)
    return [str(value)] if value is not None else list(question.default or ("",))


def answer(question: Question, option: str, draft: Draft, around: Around) -> None:
    """Let this be the answer, or of many one more or no longer."""
    if question.field == STATION:
        others = [each for each in draft.fields.get("places") or () if each["centre"] != around.centre]
        here = [{"centre": around.centre, "station": option}] if option else []
        draft.put(("places",), [*others, *here] or None)
    elif question.form == "many":
        chosen = chosen_of(question, draft, around)
        chosen = [each for each in chosen if each != option] if option in chosen else [*chosen, option]
        draft.put((question.field,), None if tuple(chosen) == question.default else chosen or None)
    elif question.form == "number":
        draft.put((question.field,), min(max(int(option), question.lowest), question.highest))
    else:
        draft.put((question.field,), None if (option,) == question.default else option or None)


def question_of(kind: str, field: str) -> Question | None:
    """The question of that name about items of a kind."""
    return next((each for each in QUESTIONS.get(kind, ()) if each.field == field), None)


def _options(
    question: Question, chosen: list[str], around: Around, picks: Picks, language: Language
) -> list[tuple[str, str]]:
    """Each answer with its words."""
    none = [("", "")] if question.optional else []
    found: Iterable[tuple[str, str]] = ()
    if question.field == STATION:
        stations = (each for each in around.stations if not each.get("retired") or each["id"] in chosen)
        found = ((str(each["id"]), _station(each, language)) for each in stations)
    elif question.of:
        found = ((each.id, each.titles.get(language, each.id)) for each in picks.options(question.of, chosen))
    else:
        found = ((each, "") for each in question.among)
    return [*none, *found]


def _station(station: Mapping[str, Any], language: Language) -> str:
    name = station.get("name", {})
    return f"{station.get('number', '')} · {name.get(language) or next(iter(name.values()), '')}"
