"""Who reads the hub's pages: each is counted for themselves, also behind a proxy, and nobody gets round by haste."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest

from kiosk import cli
from kiosk.domain.clock import FixedClock
from kiosk.hub.folders import HubFolder
from kiosk.hub.serve import serve
from kiosk.hub.tries import Tries, house


@contextmanager
def served(folder: HubFolder, proxy: str) -> Iterator[httpx.Client]:
    stop, ready = threading.Event(), threading.Event()
    ports: list[int] = []

    def started(port: int) -> None:
        ports.append(port)
        ready.set()

    options = {"data": folder.root, "host": "127.0.0.1", "port": 0, "proxy": proxy, "stop": stop, "ready": started}
    thread = threading.Thread(target=serve, kwargs=options)
    thread.start()
    try:
        assert ready.wait(20)
        with httpx.Client(base_url=f"http://127.0.0.1:{ports[0]}", timeout=20) as client:
            yield client
    finally:
        stop.set()
        thread.join(20)


@pytest.mark.expected_logs("nothing is published yet")
@pytest.mark.parametrize(("proxy", "told_apart"), [("127.0.0.1/32", True), ("", False)])
def test_a_proxy_is_believed_for_whom_it_asks_and_nobody_else_is(
    folder: HubFolder, proxy: str, *, told_apart: bool
) -> None:
    with served(folder, proxy) as client:

        def guess(who: str) -> int:
            headers = {"X-Forwarded-For": who}
            return client.post("/booking", data={"code": "00000000"}, headers=headers).status_code

        assert [guess("198.51.100.1") for _ in range(6)] == [*[404] * 5, 429]
        assert guess("198.51.100.2") == (404 if told_apart else 429)
        assert guess("203.0.113.9, 198.51.100.1") == 429, "what a reader says of themselves comes before"


@pytest.mark.parametrize("words", ["*", "proxy.example", "10.0.0.1/8"])
def test_what_is_no_address_of_a_proxy_is_said_so(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["hub", "serve", "--proxy", words])
    assert f"'{words}' is no address" in capsys.readouterr().err


def test_many_wrong_tries_at_once_are_no_way_round(clock: FixedClock) -> None:
    tries = Tries(clock, 5)
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(lambda _: tries.take("a"), range(40))) == 5
    assert tries.take("b")
    tries.was_right("b")
    assert [tries.take("b") for _ in range(6)] == [*[True] * 5, False]


def test_a_line_of_ipv6_is_one_reader_and_ipv4_is_told_apart() -> None:
    assert house("2001:db8:1:2::1") == house("2001:db8:1:2:3:4:5:6") != house("2001:db8:1:3::1")
    assert house("::ffff:192.0.2.7") == house("192.0.2.7") != house("192.0.2.8")
    assert house("testclient") == "testclient"
