"""The cache's one writer: the agent's hand on ``cache-<schema>.db``. Every method is one transaction.

It knows what belongs together in one commit. It fetches nothing and decides nothing about what an edition holds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError

from kiosk.domain.clock import Clock
from kiosk.domain.documents import DOCUMENT, Centre
from kiosk.domain.edition import Catalogue
from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.domain.media import Blob
from kiosk.domain.status import Link, Status
from kiosk.store.cache_desk_writer import DeskWriter, raise_marks, replace_row
from kiosk.store.cache_edition import Arrived, EditionLines, Line, recounted
from kiosk.store.cache_file import open_cache
from kiosk.store.cache_reader import identity_of
from kiosk.store.cache_tables import (
    EDITION,
    ITEMS,
    LAYERS,
    MEDIA,
    REFUSED,
    STATUS,
)
from kiosk.store.instants import stamp

_NOTHING = "0" * 64


@dataclass(frozen=True, slots=True)
class Applied:
    """What the cache holds: the edition's number, the digest counted here, the ids of the keys that signed it, and the
    centre that it was made for.

    ``mended`` is the last edition whose snapshot was taken because of drift, or which drifted from the start.
    """

    edition: int = 0
    digest: str = _NOTHING
    mended: int = 0
    keys: str = ""
    centre: str = ""


class CacheWriter(DeskWriter):
    """Opens the cache, or makes it anew where it is damaged, foreign or of another schema.

    Every method raises DiskFullError when the disk is full and StoreError when the file can't be written. Not
    thread-safe: one thread owns it.
    """

    def __init__(self, path: Path, *, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._open()

    def close(self) -> None:
        """Let go of the file, with everything moved out of the -wal file."""
        self._engine.dispose()

    @property
    def gone(self) -> bool:
        """Whether the file was deleted or replaced behind our back."""
        return identity_of(self._path) != self._identity

    def ensure(self, *, thoroughly: bool = False) -> bool:
        """Open the file again if it has gone or is another one, or is to be checked; True when it was made anew."""
        if not thoroughly and not self.gone:
            return False
        self._engine.dispose()
        return self._open()

    def applied(self) -> Applied:
        """What was last applied; edition 0 when nothing has been."""
        with self._writing() as reading:
            row = reading.execute(select(EDITION)).first()
        return Applied(row.edition, row.digest, row.mended, row.keys, row.centre) if row else Applied()

    def apply(
        self,
        catalogue: Catalogue,
        lines: Iterable[Line],
        *,
        whole: bool,
        refused: Mapping[str, str],
        arrived: Arrived,
        mending: bool = False,
        keys: str = "",
        centre: str = "",
    ) -> Applied:
        """Take an edition: documents, cards, wanted media and the edition mark go in together, or not at all.

        ``lines`` is read once, as a stream. ``mending``: the snapshot is taken because of drift. See ``EditionLines``
        for the rest; with another ``centre`` than before only a snapshot makes everything right, where not ``is_of``.
        """
        with self._writing() as writing:
            row = writing.execute(select(EDITION)).first()
            taking = EditionLines(
                writing,
                digest=row.digest if row else _NOTHING,
                whole=whole,
                refused=refused,
                arrived=arrived,
                centre=centre,
            )
            digest = taking.take(lines)
            hopeless = mending or (whole and digest != catalogue.digest)
            applied = Applied(
                catalogue.edition, digest, catalogue.edition if hopeless else row.mended if row else 0, keys, centre
            )
            replace_row(
                writing,
                EDITION,
                **asdict(applied),
                published_at=stamp(catalogue.published_at),
                applied_at=stamp(self._clock.now()),
                seal_key=catalogue.seal_key.model_dump_json() if catalogue.seal_key else "",
                details_days=catalogue.details_days,
            )
            raise_marks(writing, "content", "media")
        return applied

    def is_of(self, centre: str) -> bool:
        """Whether what is here would be shown just so at that centre."""
        with self._writing() as reading:
            row = reading.execute(select(EDITION.c.centre)).first()
            if row is None or row.centre == centre:
                return True
            others = {row.centre, centre} - {""}
            query = select(LAYERS.c.id).where(LAYERS.c.centre.in_(others)).limit(1)
            return reading.execute(query).first() is None

    def recount(self) -> Applied:
        """Count the digest over all documents afresh, and keep it; what drifted shows as a difference."""
        with self._writing() as writing:
            if writing.execute(select(EDITION.c.edition)).first() is not None:
                writing.execute(update(EDITION).values(digest=recounted(writing)))
        return self.applied()

    def refused(self) -> dict[str, str]:
        """The documents that were not taken, each with the reason."""
        with self._writing() as reading:
            return {row.id: row.reason for row in reading.execute(select(REFUSED))}

    def centre(self, centre_id: str) -> Centre | None:
        """The document of a centre; None where there is none."""
        with self._writing() as reading:
            found = reading.execute(select(ITEMS.c.document).where(ITEMS.c.id == centre_id)).scalar()
        document = DOCUMENT.validate_json(found) if found else None
        return document if isinstance(document, Centre) else None

    def media(self, *, here: bool) -> tuple[Blob, ...]:
        """The blobs that items name: those on disk, or those still missing, small ones first."""
        states = ("here",) if here else ("wanted", "failed")
        query = select(MEDIA).where(MEDIA.c.state.in_(states), MEDIA.c.unnamed_for.is_(None))
        with self._writing() as reading:
            rows = reading.execute(query.order_by(MEDIA.c.size, MEDIA.c.sha256))
            return tuple(Blob(sha256=row.sha256, size=row.size, type=row.type) for row in rows)

    def medium(self, blob: Blob, here: int, reason: str = "") -> None:
        """How many bytes of a blob are on disk now; with a reason when getting it failed."""
        state = "failed" if reason else "here" if here >= blob.size else "wanted"
        changed = (MEDIA.c.here != here) | (MEDIA.c.state != state) | (MEDIA.c.reason != reason)
        statement = update(MEDIA).where(MEDIA.c.sha256 == blob.sha256, changed)
        with self._writing() as writing:
            if writing.execute(statement.values(here=here, state=state, reason=reason)).rowcount:
                raise_marks(writing, "media")

    def found_unnamed(self, files: Mapping[str, int]) -> int:
        """Take note of files on disk, by hash with their bytes; how many of them are in no list yet.

        They count from now on as named by nobody.
        """
        rows = [
            {"sha256": sha256, "size": size, "type": "", "here": size, "state": "here", "unnamed_for": 0}
            for sha256, size in files.items()
        ]
        with self._writing() as writing:
            known = upsert(MEDIA).on_conflict_do_nothing(index_elements=[MEDIA.c.sha256])
            return sum(writing.execute(known, row).rowcount for row in rows)

    def unnamed_older(self, seconds: int) -> None:
        """What no item names has gone without a name for so many seconds more."""
        with self._writing() as writing:
            unnamed = update(MEDIA).where(MEDIA.c.unnamed_for.is_not(None))
            writing.execute(unnamed.values(unnamed_for=MEDIA.c.unnamed_for + seconds))

    def forget_unnamed(self, seconds: int = 0, *, but: Container[str] = ()) -> tuple[str, ...]:
        """Strike off what no item has named for so long, but for some; the hashes, for the files to be removed."""
        query = select(MEDIA.c.sha256).where(MEDIA.c.unnamed_for >= seconds, MEDIA.c.unnamed_for.is_not(None))
        with self._writing() as writing:
            gone = tuple(sha256 for sha256 in writing.execute(query).scalars() if sha256 not in but)
            if gone:
                struck = delete(MEDIA).where(MEDIA.c.sha256 == bindparam("gone"))
                writing.execute(struck, [{"gone": sha256} for sha256 in gone])
        return gone

    def status(self) -> Status:
        """What was last said."""
        with self._writing() as reading:
            row = reading.execute(select(STATUS).where(STATUS.c.one == 1)).mappings().first()
        return Status.model_validate({name: row[name] for name in Status.model_fields}) if row else Status()

    def set_status(self, status: Status) -> None:
        """Say how things are. The same words again write nothing."""
        if status == self.status():
            return
        values = status.model_dump()
        for name in ("checked_at", "offline_since"):
            values[name] = stamp(values[name]) if values[name] else None
        with self._writing() as writing:
            replace_row(writing, STATUS, **values)
            raise_marks(writing, "status")

    def link(self) -> Link:
        """How it stood with the desk at last."""
        with self._writing() as reading:
            row = reading.execute(select(STATUS).where(STATUS.c.one == 2)).first()
        return Link.model_validate(
            {"state": row.state, "detail": row.detail, "since": row.offline_since} if row else {}
        )

    def set_link(self, link: Link) -> None:
        """Say how it stands with the desk."""
        since = stamp(link.since) if link.since else None
        with self._writing() as writing:
            replace_row(writing, STATUS, one=2, state=link.state, detail=link.detail, offline_since=since)
            raise_marks(writing, "status")

    def checkpoint(self) -> None:
        """Move the -wal file's content into the cache, as far as readers allow."""
        with self._faults(), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _open(self) -> bool:
        self._engine: Engine
        self._engine, made = open_cache(self._path)
        self._identity = identity_of(self._path)
        return made

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._faults(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode == sqlite3.SQLITE_FULL:
                raise DiskFullError("the disk is full; the cache can't be written") from error
            raise StoreError(f"the cache can't be written: {cause}") from error
