"""A thousand kiosks in one process: each holds its connection, asks every 15 seconds, and books now and then.

Fifty centres have twenty kiosks and ten slots each. Everything but the screens behind them is as in the agent: tokens,
ledgers, cursors and turns.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.clock import SystemClock
from kiosk.domain.enrolment import Enrol, Signed, signed_text
from kiosk.domain.ids import Ids
from kiosk.domain.intents import Book
from kiosk.domain.slots import Slot
from kiosk.domain.turns import following
from kiosk.hub import devices, tokens
from kiosk.hub.agenda import put_slots
from kiosk.hub.store import HubStore
from tests.benchmarks.figures import AbsentError

KIOSKS = 1_000
EVERY = 15.0  # seconds between two exchanges of a kiosk
_CENTRES, _SLOTS = 50, 10
_BOOKS = 20  # one exchange in so many
_AT_ONCE = 8  # of those that take everything there is, before anything is measured
_CLOCK = SystemClock()


def enrolled(store: HubStore) -> list[tuple[str, str]]:
    """Make them kiosks of the hub, and slots for them; centre and token of each."""
    made: list[tuple[str, str]] = []
    with store.writing() as connection:
        put_slots(
            connection, [_slot(centre, number) for centre in range(_CENTRES) for number in range(_SLOTS)], keep=True
        )
    for number in range(KIOSKS):
        key, centre, now = Ed25519PrivateKey.generate(), f"centre-{number % _CENTRES}", _CLOCK.now()
        with store.writing() as connection:
            code = devices.show_code(connection, centre, now)
            wish = Enrol(code=code, public_key=key.public_key().public_bytes_raw().hex(), name=f"Kiosk {number}")
            device = devices.enrol(connection, wish, _CLOCK)
            asked = tokens.challenge(connection, device.id, now) if device else None
            if device is None or asked is None:
                raise AbsentError("the hub takes no kiosk")
            signature = key.sign(signed_text(asked.challenge)).hex()
            signed = Signed(device=device.id, challenge=asked.challenge, signature=signature)
            token = tokens.token(connection, signed, now)
        if token is None:
            raise AbsentError("the hub gives no token")
        made.append((centre, token.token))
    return made


async def exchanging(kiosks: list[tuple[str, str]], base: str, rounds: int) -> list[tuple[float, float]]:
    """So many exchanges of each, spread over time: when each was answered, in seconds from the start, and how long that
    took from the moment at which it was due.
    """
    crowd = [_Kiosk(number, centre, token, base) for number, (centre, token) in enumerate(kiosks)]
    gate = asyncio.Semaphore(_AT_ONCE)
    took: list[tuple[float, float]] = []
    try:
        for _ in range(2):  # once more, for what the others were given meanwhile
            await asyncio.gather(*(kiosk.meet(gate) for kiosk in crowd))
        began = time.monotonic()
        await asyncio.gather(*(kiosk.live(began, rounds, took) for kiosk in crowd))
    finally:
        for kiosk in crowd:
            kiosk.leave()
    return took


class _Kiosk:
    def __init__(self, number: int, centre: str, token: str, base: str) -> None:
        self._number, self._centre = number, centre
        host, port = base.removeprefix("http://").split(":")
        self._address = (host, int(port))
        self._head = f"POST /desk/exchange HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n"
        self._ids = Ids(_CLOCK)
        self._mark, self._cursor, self._turn = "", 0, ""
        self._link: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def meet(self, gate: asyncio.Semaphore) -> None:
        """Take all that there is."""
        async with gate:
            await self._exchange([])
            await self._exchange([])

    async def live(self, began: float, rounds: int, took: list[tuple[float, float]]) -> None:
        """Ask when it is time; one that is late asks at once."""
        for turn in range(rounds):
            due = began + EVERY * (turn + self._number / KIOSKS)
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            await self._exchange([self._wish()] if (self._number + turn) % _BOOKS == 0 else [])
            now = time.monotonic()
            took.append((now - began, now - due))

    def leave(self) -> None:
        if self._link is not None:
            self._link[1].close()

    async def _exchange(self, intents: list[dict[str, Any]]) -> None:
        body = {"ledger": f"ledger-{self._number}", "mark": self._mark, "cursor": self._cursor, "intents": intents}
        body |= {"health": {}, "turn": self._turn, "next": following(self._turn, secrets.token_bytes(8))}
        reply = json.loads(await self._post(json.dumps(body).encode()))
        self._mark, self._cursor = reply["mark"], reply["cursor"]
        self._turn = reply.get("turn") or self._turn
        if wrong := [answer for answer in reply.get("answers", ()) if answer["state"] != "accepted"]:
            raise AbsentError(f"the hub refused a booking: {wrong[0]}")

    async def _post(self, body: bytes) -> bytes:
        is_new = self._link is None
        reader, writer = self._link = self._link or await asyncio.open_connection(*self._address, limit=1 << 20)
        head = f"{self._head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        try:
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            self.leave()
            self._link = None
            if is_new:
                raise AbsentError("the hub takes no connection") from error
            return await self._post(body)  # it lets an idle connection go, as any server does
        size = next(int(line.split(":")[1]) for line in lines if line.lower().startswith("content-length"))
        answer = await reader.readexactly(size)
        if " 200 " not in f"{first} ":
            raise AbsentError(f"the hub answers {first}")
        return answer

    def _wish(self) -> dict[str, Any]:
        booking = self._ids.new()
        wish = Book(
            id=self._ids.new(),
            subject=booking,
            at=datetime.now(UTC),
            slot=f"{self._centre}-{secrets.randbelow(_SLOTS)}",
            party=1,
            language="fi",
            code_hash=booking.replace("-", "").rjust(64, "0"),
        )
        return wish.model_dump(mode="json")


def _slot(centre: int, number: int) -> Slot:
    starts = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(days=1, hours=number)
    ends = starts + timedelta(minutes=30)
    name = f"centre-{centre}"
    return Slot(
        id=f"{name}-{number}", centre=name, item="heart-rhythm", starts=starts, ends=ends, capacity=400, free=400
    )
