"""The hub over HTTP: the publication as static files, and the desk API. The composition root of the role."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.domain.clock import Clock
from kiosk.domain.errors import StoreError, WorldError
from kiosk.hub.desk_api import desk_api
from kiosk.hub.folders import HubFolder
from kiosk.hub.pages import pages
from kiosk.hub.seal_keys import SealKeys
from kiosk.hub.store import HubStore
from kiosk.hub.uploads import Uploads

_log = logging.getLogger(__name__)

_NAME = re.compile(
    r"metadata/(?:(?:[1-9]\d{0,9}\.)?root|timestamp|[1-9]\d{0,9}\.(?:snapshot|targets))\.json"
    r"|targets/[0-9a-f]{64}\.catalogue\.json"
    r"|blobs/([0-9a-f]{2})/\1[0-9a-f]{62}"
)
_LARGEST_BODY = 4 << 20
_FOR_EVER = "public, max-age=31536000, immutable"


def make_app(*, folder: HubFolder, store: HubStore, clock: Clock, keys: Callable[[], SealKeys]) -> FastAPI:
    """The application over a hub's folder and store. ``keys`` gives those that open what is sealed."""
    app = FastAPI(title="NTC Kiosk hub", version="1", docs_url=None, redoc_url=None)
    app.add_middleware(_BodyLimit)

    @app.exception_handler(RequestValidationError)
    def refused(_request: Request, _error: RequestValidationError) -> JSONResponse:
        # What came is not quoted: it need not be text that can be sent.
        return JSONResponse({"detail": "this request can't be read"}, status_code=422)

    @app.exception_handler(WorldError)
    @app.exception_handler(OSError)
    def unavailable(_request: Request, error: Exception) -> JSONResponse:
        _log.error("a request can't be answered: %s", error)
        what = "database" if isinstance(error, StoreError) else "files"
        return JSONResponse({"detail": f"the hub's {what} can't be used just now"}, status_code=503)

    @app.head("/publication/{name:path}", include_in_schema=False)
    @app.get("/publication/{name:path}", response_class=FileResponse)
    def published(name: str) -> FileResponse:
        """A file of the publication; ``Range`` and ``If-Range`` are answered."""
        return _file(folder.publication, name)

    @app.get("/health")
    def health() -> dict[str, str]:
        """Whether the hub answers, and its clock."""
        return {"status": "ok", "now": clock.now().isoformat()}

    app.include_router(pages(store=store, clock=clock))
    app.include_router(desk_api(store=store, clock=clock, uploads=Uploads(folder.uploads), keys=keys))
    return app


def _file(publication: Path, name: str) -> FileResponse:
    # Only the names that an edition is made of are looked up, so that no path can lead out of the folder.
    if not _NAME.fullmatch(name):
        raise HTTPException(404)
    path = publication / name
    try:
        stat = path.stat()
    except OSError as error:
        raise HTTPException(404) from error
    lasting = name.startswith(("blobs/", "targets/"))
    headers = {"cache-control": _FOR_EVER if lasting else "no-cache"}
    if lasting:
        headers["etag"] = f'"{path.name[:64]}"'
    mime = "application/json" if name.endswith(".json") else "application/octet-stream"
    return FileResponse(path, headers=headers, media_type=mime, stat_result=stat)


class _BodyLimit:
    """Cuts a request off whose body is larger than any exchange."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or int(length) > _LARGEST_BODY:
            await PlainTextResponse("too large", status_code=413)(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > _LARGEST_BODY:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)
