"""Work that the store may not be able to do just now: its page tells so, or none where nobody has asked for it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.domain.errors import StoreError


async def quietly(log: logging.Logger, failed: str, work: Coroutine[Any, Any, None]) -> None:
    """Do it. What the store can't do is logged after the words of ``failed``."""
    from kiosk.services.door import NotAllowedError

    try:
        await work
    except NotAllowedError:
        pass  # it was locked meanwhile
    except StoreError as error:
        log.warning("%s: %s", failed, error)


async def or_else(
    otherwise: Callable[[], None], log: logging.Logger, failed: str, work: Coroutine[Any, Any, None]
) -> None:
    """Do what a visitor has asked for. What the store can't do is logged likewise, and the page tells ``otherwise``."""
    try:
        await work
    except StoreError as error:
        log.warning("%s: %s", failed, error)
        otherwise()
