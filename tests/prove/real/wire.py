"""A wire between an agent and the hub that can be cut, made slow, and made to break off in the middle of anything.

It lives on the event loop of whoever made it, and listens on loopback.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass

_CHUNK = 16_384  # bytes


@dataclass(frozen=True)
class Way:
    """How one direction is. ``open``: what is sent arrives, else it is lost without a word. ``delay``: seconds for
    which every piece is held up. ``breaks_after``: so many bytes of each connection arrive, and then it breaks.
    """

    open: bool = True
    delay: float = 0.0
    breaks_after: int | None = None


@dataclass(frozen=True)
class Weather:
    """Both directions: ``up`` to the hub, ``down`` from it."""

    up: Way = Way()
    down: Way = Way()


FAIR = Weather()


class Wire:
    """Hands on what comes to ``port`` to the hub's port, and back, as the weather lets it."""

    def __init__(self, hub_port: int) -> None:
        self.port = 0
        self._hub_port = hub_port
        self._weather = FAIR
        self._links: set[asyncio.StreamWriter] = set()
        self._busy: set[asyncio.Task[None]] = set()

    async def begin(self) -> None:
        """Listen."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def end(self) -> None:
        """Let go of everything."""
        self._server.close()
        self._break()
        await asyncio.gather(*self._busy, return_exceptions=True)
        await self._server.wait_closed()

    def change(self, weather: Weather) -> None:
        """Other weather from now on. What was connected before breaks: nobody waits for what was lost there."""
        self._weather = weather
        self._break()

    def _break(self) -> None:
        for link in self._links:
            link.transport.abort()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (task := asyncio.current_task()) is not None:
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        weather = self._weather
        self._links.add(writer)
        try:
            there, onward = await asyncio.open_connection("127.0.0.1", self._hub_port)
        except OSError:  # the hub is down
            await self._let_go(writer)
            return
        self._links.add(onward)
        ways = (_hand_on(reader, onward, weather.up), _hand_on(there, writer, weather.down))
        await asyncio.gather(*ways)
        await self._let_go(onward, writer)

    async def _let_go(self, *links: asyncio.StreamWriter) -> None:
        for link in links:
            self._links.discard(link)
            link.close()
            with suppress(OSError):
                await link.wait_closed()


async def _hand_on(source: asyncio.StreamReader, goal: asyncio.StreamWriter, way: Way) -> None:
    """Until the source ends, or the wire breaks."""
    left = way.breaks_after
    with suppress(OSError):
        while data := await source.read(_CHUNK):
            if way.delay:
                await asyncio.sleep(way.delay)
            if not way.open:
                continue
            goal.write(data if left is None else data[:left])
            await goal.drain()
            if left is not None and (left := left - len(data)) <= 0:
                break
    with suppress(OSError):
        goal.close()
