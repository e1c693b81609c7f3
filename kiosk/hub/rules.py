"""The rules of ``slots.yaml`` in the hub's database, so that a hub which stays up makes slots week after week.

It knows which rules hold. What a rule means is in ``recurring``, and where slots are kept in ``agenda``.
"""

from __future__ import annotations

import logging
from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection

from kiosk.domain.documents import Centre
from kiosk.domain.slots import Slot
from kiosk.hub.agenda import put_slots
from kiosk.hub.contents import canonical_json
from kiosk.hub.edited import document_at, loaded
from kiosk.hub.facts import fact, set_fact
from kiosk.hub.recurring import SlotsFile, expand

_log = logging.getLogger(__name__)

_RULES = "rules"
_FILES = TypeAdapter(tuple[SlotsFile, ...])


def keep_rules(connection: Connection, file: SlotsFile | None, *, keep: bool) -> None:
    """Note the rules of a load, None where it had none. With ``keep``, the rules of centres that ``file`` does not name
    go on beside them.
    """
    named = {rule.centre for rule in file.slots} if file else set()
    files = [file] if file else []
    for earlier in _kept(connection) if keep else ():
        others = tuple(rule for rule in earlier.slots if rule.centre not in named)
        if others:
            files.append(earlier.model_copy(update={"slots": others}))
    set_fact(connection, _RULES, canonical_json(_FILES.dump_python(tuple(files), mode="json")))


def make_coming(connection: Connection, now: datetime) -> int:
    """Make the slots of the coming weeks that are not there yet, under the ids that a load gives them. The number made.

    What is there already stays, whether a rule still makes it or not.
    """
    there = centres(connection)
    slots: dict[str, Slot] = {}
    for file in _kept(connection):
        for rule in file.slots:
            if rule.centre in there:
                slots.update((slot.id, slot) for slot in expand(rule, there[rule.centre], file.weeks, now))
    return put_slots(connection, slots.values(), keep=True)


def _kept(connection: Connection) -> tuple[SlotsFile, ...]:
    try:
        return _FILES.validate_json(fact(connection, _RULES) or "[]")
    except ValidationError:
        _log.warning("the rules for slots were loaded by another version of the program; load them again")
        return ()


def centres(connection: Connection) -> dict[str, Centre]:
    """The centres, by id, each with the hours that its own people have given it."""
    documents = (document_at(connection, item, item) for item in loaded(connection, "centre"))
    return {document.id: document for document in documents if isinstance(document, Centre)}
