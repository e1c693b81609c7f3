"""Words that want to be more than words are shown as they are: no request, no crash, nothing saved."""

from __future__ import annotations

import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.domain.documents import DOCUMENT, KINDS
from tests.screen.drive import Ended, start
from tests.screen.hostile import Hostile, corpus

UNHEARD = 9
"""A port at which nobody listens; used where there is no network at all, not even within the machine."""


@dataclass
class Listener:
    """Counts who calls on a port of the loopback interface."""

    port: int = UNHEARD
    calls: list[bytes] = field(default_factory=list)


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """Somebody at home at the address that the hostile words name."""
    with closing(socket.socket()) as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        made = Listener(server.getsockname()[1])
        if not _reachable(made.port):
            yield Listener()
            return
        server.accept()[0].close()
        stop = threading.Event()
        thread = threading.Thread(target=_listen, args=(server, made, stop), name="listener")
        thread.start()
        yield made
        stop.set()
        with closing(socket.create_connection(("127.0.0.1", made.port))):
            thread.join()


def _reachable(port: int) -> bool:
    """Whether anybody could call. In an empty network namespace nobody can."""
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


def _listen(server: socket.socket, listener: Listener, stop: threading.Event) -> None:
    while True:
        with closing(server.accept()[0]) as call:
            if stop.is_set():
                return
            call.settimeout(2)
            try:
                listener.calls.append(call.recv(1000))
            except OSError:
                listener.calls.append(b"")


NAMES = tuple(corpus(UNHEARD))
HALVES = (NAMES[: len(NAMES) // 2], NAMES[len(NAMES) // 2 :])


def shown(tmp_path: Path, port: int, *names: str) -> Ended:
    (tmp_path / "home").mkdir()
    return start("tests.screen.hostile_drive", tmp_path / "data", str(port), *names, home=tmp_path / "home")


@pytest.mark.parametrize("names", HALVES, ids=["first half", "second half"])
def test_hostile_words_are_shown_as_they_are(tmp_path: Path, listener: Listener, names: tuple[str, ...]) -> None:
    before = len(listener.calls)
    ended = shown(tmp_path, listener.port, *names)
    assert (ended.code, ended.words) == (0, "")
    assert ended.heard.messages == []
    assert "Traceback" not in ended.heard.others
    assert listener.calls[before:] == []
    assert saved(tmp_path) == []


def saved(folder: Path) -> list[str]:
    """The files that a visit left behind and that are neither the agent's nor Qt's compiled QML."""
    agents = ("data/cache-", "data/first.json", "data/media/")
    found = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    left = [name for name in found if not name.startswith((*agents, "home/.cache/kiosk/qmlcache/", "data/ledger.db"))]
    with closing(sqlite3.connect(folder / "data" / "ledger.db")) as ledger:
        tables = {name for (name,) in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        rows = {name: ledger.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    return left + [f"{count} rows in {name}" for name, count in rows.items() if count and name != "about"]


def test_the_listener_would_hear_a_call(listener: Listener) -> None:
    if listener.port == UNHEARD:
        pytest.skip("there is no network within this namespace, so nobody can call")
    before = len(listener.calls)
    with closing(socket.create_connection(("127.0.0.1", listener.port))) as call:
        call.sendall(b"GET /image.png HTTP/1.1\r\n\r\n")
        assert call.recv(10) == b""
    assert [call.split()[1] for call in listener.calls[before:]] == [b"/image.png"]
    del listener.calls[before:]


@pytest.mark.parametrize("name", NAMES)
def test_the_content_says_them_in_every_kind(name: str) -> None:
    documents = Hostile(corpus(UNHEARD)[name]).documents()
    assert {each["kind"] for each in documents} == set(KINDS)
    for each in documents:
        read = DOCUMENT.validate_python(each)
        assert corpus(UNHEARD)[name] in read.title.en


def test_a_screen_that_shows_something_else_is_found_out(tmp_path: Path) -> None:
    """The drive's own test: a page that is led past its data ends with another code than 0."""
    (tmp_path / "home").mkdir()
    ended = start("tests.screen.broken_drive", tmp_path / "data", home=tmp_path / "home")
    assert ended.code == 3
    assert "does not show" in ended.words
    assert "socket tcp" in ended.words
    assert "asked for a socket: IPv4" in ended.words
    assert any("a warning of Qt" in message for message in ended.heard.messages)
