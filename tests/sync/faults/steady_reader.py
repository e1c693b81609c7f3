"""A screen's eye in a process of its own, which reads on and on; run as a module by ``test_cache_destroyed``.

It says ``ready`` after the first whole edition, reads until its standard input is closed, and ends with a line of JSON:
how often it saw which edition, nothing, or an error, and every answer that was no whole edition.
"""

from __future__ import annotations

import json
import select
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path

from kiosk.domain.errors import StoreError
from kiosk.store.projection import Projection


def look(screen: Projection, now: datetime, items: int) -> str:
    """``edition <n>``, ``nothing``, ``error``, or what was wrong."""
    try:
        with screen.together():
            edition = screen.edition()
            cards = screen.cards("topic", now, limit=items + 1)
            document = screen.document("topic-7", now)
    except StoreError:
        return "error"
    if edition is None:
        return "nothing"
    titles = {card.words["en"].title for card in cards}
    if len(cards) == items and document is not None and titles == {document.title.en} == {f"edition {edition} en"}:
        return f"edition {edition}"
    return f"wrong: edition {edition}, {len(cards)} cards, {sorted(titles)[:3]}"


def main(cache: Path, now: datetime, items: int) -> None:
    """Read on and on."""
    screen, seen, last = Projection(cache), Counter[str](), ""
    while not select.select([sys.stdin], [], [], 0)[0]:
        last = look(screen, now, items)
        if last.startswith("edition") and not seen:
            sys.stdout.write("ready\n")
            sys.stdout.flush()
        seen[last] += 1
    screen.close()
    sys.stdout.write(json.dumps({"seen": seen, "last": last}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]), int(sys.argv[3]))
