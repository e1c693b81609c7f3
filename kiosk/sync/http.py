"""A publication behind http or https. Bodies are taken as they lie on the server, uncompressed by anybody under way."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.exceptions import HTTPError

from kiosk.domain.errors import HubUnreachableError
from kiosk.sync.faults import CutShortError, NotAdmittedError
from kiosk.sync.fetch import CHUNK, OK, PARTIAL, Answer, safe

_TIMEOUT = urllib3.Timeout(connect=5, read=15)  # seconds
_PATIENCE, _SLOWEST = 30.0, 100.0  # seconds of waiting for a body, after which it has to have come at bytes a second
_LONGEST_QUEUE = 30.0  # seconds that a request waits for one of the connections
_MOST_REDIRECTS = 4
_REDIRECTS = {301, 302, 303, 307, 308}
_BUSY = {408, 425, 429}
_OF_A_FILE = frozenset({200, 201, 202, 404, 409, 422})  # what the desk says of a file that is sent up
_NOT_ADMITTED = {401, 403}
_FAILED = 500
_PORTS = {"http": 80, "https": 443}
_AGENT = "ntc-kiosk"
_AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")  # whom Debian trusts


def pool() -> urllib3.PoolManager:
    """Connections as every talk of the agent wants them: with time limits, and no retries but our own.

    Whom https trusts, OpenSSL knows; one that was built on another system, and came in a bundle, is told.
    """
    known = ssl.get_default_verify_paths()
    lost = known.cafile is None and known.capath is None and _AUTHORITIES.exists()
    return urllib3.PoolManager(
        ca_certs=str(_AUTHORITIES) if lost else None,
        maxsize=6,
        block=True,
        retries=False,
        timeout=_TIMEOUT,
        headers={"User-Agent": _AGENT, "Accept-Encoding": "identity"},
    )


class HttpTransport:
    """Reads files below one base address. Redirects are followed on the same host and port only, and from http to https
    where both have their usual port.
    """

    def __init__(self, base: str, pool: urllib3.PoolManager) -> None:
        self._base = base.rstrip("/") + "/"
        self._pool = pool

    @contextmanager
    def open(self, path: str, *, offset: int = 0, etag: str = "") -> Iterator[Answer]:
        """Begin to read a file; see ``Transport``."""
        headers = dict(self._pool.headers)
        if offset:
            headers["Range"] = f"bytes={offset}-"
            if etag:
                headers["If-Range"] = etag
        response = self._get(urljoin(self._base, safe(path)), headers)
        try:
            yield self._answer(path, response)
        finally:
            _give_back(response)

    def close(self) -> None:
        """Close all connections."""
        self._pool.clear()

    def _get(self, url: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        for _ in range(_MOST_REDIRECTS + 1):
            try:
                response = self._pool.request(
                    "GET",
                    url,
                    headers=headers,
                    redirect=False,
                    preload_content=False,
                    pool_timeout=_LONGEST_QUEUE,
                )
            except HTTPError as error:
                raise HubUnreachableError(f"{url} does not answer ({type(error).__name__})") from error
            if response.status not in _REDIRECTS:
                return response
            _give_back(response)
            url = _followed(url, response.headers.get("Location", ""))
        raise HubUnreachableError(f"{url} redirects for ever")

    def _answer(self, path: str, response: urllib3.BaseHTTPResponse) -> Answer:
        if response.status >= _FAILED or response.status in _BUSY:
            raise HubUnreachableError(f"{path}: the server answers {response.status}")
        encoded = response.headers.get("Content-Encoding", "identity") != "identity"
        start = _start(response.headers.get("Content-Range", "")) if response.status == PARTIAL else 0
        if response.status == PARTIAL and encoded:
            raise CutShortError(f"{path}: a part was sent encoded")
        etag = response.headers.get("ETag", "")
        strong = "" if encoded or etag.startswith("W/") else etag
        chunks, told = _chunks(path, response), _told(response.headers)
        return Answer(response.status, chunks, start=start, etag=strong, told=told)


def post(pool: urllib3.PoolManager, url: str, body: dict[str, Any], *, most: int, token: str = "") -> bytes:
    """Send JSON and bring the answer, of at most ``most`` bytes. ``token`` shows who sends it, where there is one.

    Raises NotAdmittedError where the hub says that we may not, and HubUnreachableError for any other outcome.
    """
    shown = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        response = pool.request(
            "POST",
            url,
            json=body,
            headers={**pool.headers, **shown},
            redirect=False,
            preload_content=False,
            pool_timeout=_LONGEST_QUEUE,
        )
    except HTTPError as error:
        raise HubUnreachableError(f"{url} does not answer ({type(error).__name__})") from error
    try:
        answer = b"".join(_up_to(most, _chunks(url, response)))
    except CutShortError as error:
        raise HubUnreachableError(str(error)) from error
    finally:
        _give_back(response)
    if response.status != OK:
        fault = NotAdmittedError if response.status in _NOT_ADMITTED else HubUnreachableError
        raise fault(f"{url}: the server answers {response.status}")
    return answer


def send_piece(
    pool: urllib3.PoolManager, url: str, *, token: str, data: bytes = b"", content_range: str = ""
) -> tuple[int, int]:
    """Send a piece of a file, or with no data ask how much of it is there; the status, and where the next piece begins.

    Raises NotAdmittedError and HubUnreachableError as ``post`` does; what the hub says of the file is no error here.
    """
    headers = {**pool.headers, "Authorization": f"Bearer {token}"}
    if data:
        headers |= {"Content-Range": content_range, "Content-Type": "application/octet-stream"}
    try:
        response = pool.request(
            "PUT" if data else "HEAD",
            url,
            body=data or None,
            headers=headers,
            redirect=False,
            preload_content=False,
            pool_timeout=_LONGEST_QUEUE,
        )
    except HTTPError as error:
        raise HubUnreachableError(f"{url} does not answer ({type(error).__name__})") from error
    _give_back(response)
    if response.status in _NOT_ADMITTED:
        raise NotAdmittedError(f"{url}: the server answers {response.status}")
    offset = response.headers.get("Upload-Offset", "")
    if response.status not in _OF_A_FILE or not offset.isdecimal():
        raise HubUnreachableError(f"{url}: the server answers {response.status}")
    return response.status, int(offset)


def _give_back(response: urllib3.BaseHTTPResponse) -> None:
    """Let the next request have the connection. Every answer has to come here, or the pool runs dry."""
    rest = response.length_remaining
    if rest and rest < CHUNK:
        with suppress(HTTPError):
            response.read1(CHUNK)  # a short refusal, there at once: the connection is worth more than its last bytes
    response.close()
    response.release_conn()


def _up_to(most: int, chunks: Iterator[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        most -= len(chunk)
        if most < 0:
            raise CutShortError("the answer is too long")
        yield chunk


def _chunks(path: str, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
    """What comes, as it comes: a server that sends a byte now and then must not hold us for ever."""
    waited, came = 0.0, 0
    try:
        while True:
            began = time.monotonic()
            chunk = response.read1(CHUNK, decode_content=True)
            if not chunk:
                return
            waited += time.monotonic() - began
            came += len(chunk)
            if waited >= _PATIENCE:
                if came < _SLOWEST * waited:
                    raise CutShortError(f"{path} comes too slowly ({came} bytes in {waited:.0f} s)")
                waited, came = 0.0, 0
            yield chunk
    except HTTPError as error:
        raise CutShortError(f"{path} broke off ({type(error).__name__})") from error


def _start(content_range: str) -> int:
    """Where a part begins: ``bytes 500-999/1000`` is 500. -1 where that can't be told."""
    unit, _, rest = content_range.partition(" ")
    first = rest.partition("-")[0]
    return int(first) if unit == "bytes" and first.isascii() and first.isdigit() else -1


def _told(headers: Mapping[str, str]) -> datetime | None:
    """The server's clock, as an answer tells it; one from a store under way is as much older as it says."""
    try:
        date = parsedate_to_datetime(headers.get("Date", ""))
        return date + timedelta(seconds=int(headers.get("Age", "0"))) if date.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _followed(url: str, location: str) -> str:
    """Where a redirect leads. Raises HubUnreachableError where it leads to another server."""
    try:
        goal = urljoin(url, location) if location else ""
        old, new = _server(url), _server(goal)
    except ValueError as error:
        raise HubUnreachableError(f"{url} redirects to what is no address") from error
    upgraded = ("http", old[1], _PORTS["http"]) == old and ("https", old[1], _PORTS["https"]) == new
    if new != old and not upgraded:
        raise HubUnreachableError(f"{url} redirects to another server, which is not followed")
    return goal


def _server(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
