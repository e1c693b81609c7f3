"""A kiosk that talks to the hub's desk over HTTP, without a socket."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from desk_kit import Desk
from fastapi import FastAPI

from kiosk.domain.enrolment import signed_text
from kiosk.domain.exchange import Reply
from kiosk.hub.devices import show_code


class Caller:
    """One kiosk; ``token`` is what the hub gave it."""

    def __init__(self, app: FastAPI, desk: Desk) -> None:
        self.app, self.desk = app, desk
        self.key = Ed25519PrivateKey.generate()
        self.device = ""
        self.token = ""

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.all([(method, path, options)])[0]

    def all(self, asked: list[tuple[str, str, dict[str, Any]]]) -> list[httpx.Response]:
        """Ask all of it at once."""
        answers: dict[int, httpx.Response] = {}

        async def ask(client: httpx.AsyncClient, number: int) -> None:
            method, path, options = asked[number]
            answers[number] = await client.request(method, f"/desk/{path}", headers=self._headers(options), **options)

        async def ask_all() -> None:
            transport = httpx.ASGITransport(app=self.app)
            client = httpx.AsyncClient(transport=transport, base_url="http://hub", timeout=60)
            async with client, anyio.create_task_group() as group:
                for number in range(len(asked)):
                    group.start_soon(ask, client, number)

        anyio.run(ask_all)
        return [answers[number] for number in range(len(asked))]

    def _headers(self, options: dict[str, Any]) -> dict[str, str]:
        given = options.pop("headers", {})
        return {"Authorization": f"Bearer {self.token}", **given} if self.token else given

    def enrol(self, code: str) -> httpx.Response:
        public = self.key.public_key().public_bytes_raw().hex()
        answer = self("POST", "enrol", json={"code": code, "public_key": public, "name": "Aula"})
        self.device = answer.json().get("device", self.device)
        return answer

    def sign_in(self, device: str = "", key: Ed25519PrivateKey | None = None) -> httpx.Response:
        asked = self("POST", "challenge", json={"device": device or self.device})
        if asked.status_code != 200:
            return asked
        return self.answer(asked.json()["challenge"], device, key)

    def answer(self, challenge: str, device: str = "", key: Ed25519PrivateKey | None = None) -> httpx.Response:
        signature = (key or self.key).sign(signed_text(challenge)).hex()
        body = {"device": device or self.device, "challenge": challenge, "signature": signature}
        answer = self("POST", "token", json=body)
        self.token = answer.json().get("token", self.token)
        return answer

    def exchange(self, *intents: dict[str, Any], **more: Any) -> Reply:
        answer = self("POST", "exchange", json={"ledger": "", "intents": intents, **more})
        assert answer.status_code == 200, answer.text
        return Reply.model_validate_json(answer.content)


def a_code(ours: Caller, centre: str = "seinajoki") -> str:
    with ours.desk.store.writing() as connection:
        return show_code(connection, centre, ours.desk.clock.now())
