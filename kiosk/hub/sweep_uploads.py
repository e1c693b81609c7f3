"""Taking away what centres have sent up and nobody needs: what was begun and left, and files that no revision names.

Every revision is kept, and one can go back to any; so whole files that some revision names stay, for they are the only
copy once the publication has dropped its own.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.hub.editions import blobs_in
from kiosk.hub.facts import is_recovering
from kiosk.hub.store import HubStore
from kiosk.hub.tables import REVISIONS
from kiosk.hub.uploads import Uploads

_PART_KEPT = timedelta(days=7)
_UNNAMED_KEPT = timedelta(days=30)
_MOST = 50  # files in one go: nobody can book meanwhile


def sweep_uploads(uploads: Uploads, store: HubStore, now: datetime) -> int:
    """Drop pieces of a file that nobody has gone on with for a week, and whole files that no revision has named for 30
    days; the number dropped. A hub that was restored drops none of the latter until it knows what it has forgotten.

    Raises StoreError, and OSError where a file can't be removed.
    """
    dropped = uploads.drop_parts(now - _PART_KEPT)
    whole = uploads.whole()
    if not whole:
        return dropped
    with store.reading() as connection:
        bodies = connection.execute(select(REVISIONS.c.body).where(REVISIONS.c.body.is_not(None))).scalars()
        named = set[str]().union(*(blobs_in(body) for body in bodies))
        waits = is_recovering(connection)
    uploads.note_named(named, now)
    latest = (now - _UNNAMED_KEPT).timestamp()
    old = [each for each in sorted(whole.keys() - named) if not waits and whole[each].stat().st_mtime < latest]
    if not old:
        return dropped
    with store.writing() as connection:  # no edit can name one meanwhile
        for sha256 in old[:_MOST]:
            query = select(REVISIONS.c.id).where(REVISIONS.c.body.contains(sha256)).limit(1)
            if connection.execute(query).first() is None:
                whole[sha256].unlink(missing_ok=True)
                dropped += 1
    return dropped
