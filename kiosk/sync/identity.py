"""Which of the hub's kiosks this is: its key, made here once, and the short-lived tokens that it wins with it.

A kiosk that has not enrolled has no id; it reads what everybody may know, and keeps what people decide until it has.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ValidationError

from kiosk.domain.enrolment import Challenge, Enrolled, Token, signed_text
from kiosk.domain.errors import HubUnreachableError
from kiosk.files import disk_fault, replacing
from kiosk.sync.faults import NotAdmittedError

_LOG = logging.getLogger(__name__)
_Model = TypeVar("_Model", bound=BaseModel)
_TOKEN_KEPT = 600.0  # seconds of running time; the hub takes it a little longer


class Post(Protocol):
    """Sends JSON to an address and brings the answer. Raises HubUnreachableError, of which NotAdmittedError is one."""

    def __call__(self, url: str, body: dict[str, Any], *, token: str = "") -> bytes:
        """The answer to ``body``; ``token`` goes along where there is one."""
        ...


class _Kept(BaseModel):
    private: str  # an Ed25519 key, hex
    device: str = ""


def _new() -> _Kept:
    return _Kept(private=Ed25519PrivateKey.generate().private_bytes_raw().hex())


def _key(kept: _Kept) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept.private))


class Identity:
    """Kept in ``file``, which nobody else may read. ``desk`` is the desk's base address throughout."""

    def __init__(self, file: Path, post: Post, monotonic: Callable[[], float]) -> None:
        self._file = file
        self._post = post
        self._monotonic = monotonic
        self._kept = self._read()
        self._token, self._token_until = "", 0.0

    @property
    def device(self) -> str:
        """The id that the hub gave; empty for a kiosk that has not enrolled."""
        return self._kept.device if self._kept else ""

    def enrol(self, desk: str, code: str, name: str) -> Enrolled:
        """Become one of the hub's kiosks with a code that it has shown; twice with one key is the same kiosk.

        A kiosk that the hub has told to go gets a new key with the new code. Raises NotAdmittedError for a wrong code,
        HubUnreachableError and DiskFullError or StoreError.
        """
        if self._kept is None:
            self._kept = _new()
            self._write()
        kept = self._kept
        try:
            enrolled = self._enrol(kept, desk, code, name)
        except NotAdmittedError:
            if not kept.device:
                raise
            kept = _new()
            enrolled = self._enrol(kept, desk, code, name)
        self._kept = kept.model_copy(update={"device": enrolled.device})
        self._write()
        self.forget_token()
        return enrolled

    def _enrol(self, kept: _Kept, desk: str, code: str, name: str) -> Enrolled:
        public = _key(kept).public_key().public_bytes_raw().hex()
        return self._ask(Enrolled, desk, "enrol", {"code": code, "public_key": public, "name": name})

    def token(self, desk: str) -> str:
        """A token for some minutes; empty for a kiosk that has not enrolled. Raises HubUnreachableError."""
        if not self.device or self._monotonic() < self._token_until:
            return self._token
        challenge = self._ask(Challenge, desk, "challenge", {"device": self.device}).challenge
        assert self._kept is not None  # noqa: S101  (only a kiosk with a key has a device)
        signature = _key(self._kept).sign(signed_text(challenge)).hex()
        body = {"device": self.device, "challenge": challenge, "signature": signature}
        self._token = self._ask(Token, desk, "token", body).token
        self._token_until = self._monotonic() + _TOKEN_KEPT
        return self._token

    def forget_token(self) -> None:
        """The hub does not take it any more."""
        self._token, self._token_until = "", 0.0

    def _ask(self, model: type[_Model], desk: str, what: str, body: dict[str, Any]) -> _Model:
        try:
            return model.model_validate_json(self._post(f"{desk.rstrip('/')}/desk/{what}", body))
        except ValidationError as error:
            raise HubUnreachableError(f"the desk's answer to {what} can't be read") from error

    def _read(self) -> _Kept | None:
        try:
            kept = _Kept.model_validate_json(self._file.read_bytes())
            Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept.private))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            _LOG.error("the kiosk's own key can't be read, enrol it again: %s", type(error).__name__)
            return None
        return kept

    def _write(self) -> None:
        assert self._kept is not None  # noqa: S101  (there is something to write)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file) as file:
                os.fchmod(file.fileno(), 0o600)
                file.write(json.dumps(self._kept.model_dump()).encode())
        except OSError as error:
            raise disk_fault(error, "the data folder") from error


def post_as(identity: Identity, post: Post, desk: str, what: str, body: dict[str, Any]) -> bytes:
    """Post to the desk as this kiosk, once more with a new token where the old one is not taken.

    Raises NotAdmittedError where the hub does not take that one either, and HubUnreachableError.
    """
    url = f"{desk.rstrip('/')}/desk/{what}"
    try:
        return post(url, body, token=identity.token(desk))
    except NotAdmittedError:
        if not identity.device:
            raise
        identity.forget_token()
        return post(url, body, token=identity.token(desk))
