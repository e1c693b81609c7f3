"""What the agent tells the screen about itself."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from kiosk.domain.model import Model

State = Literal["never", "fresh", "offline", "downloading", "refused", "disk_full"]
Reason = Literal[
    "",
    "unreachable",  # no answer from the hub or the folder
    "signature",  # not signed by the keys that we trust
    "expired",  # the signature is too old; or the clock is wrong
    "older",  # an older edition was offered again
    "damaged",  # a file's hash or length is not what the edition says
    "malformed",  # the catalogue, a snapshot or a change set can't be read
    "disk_full",
    "untrusted",  # there is no first root.json to start from
]


class Status(Model):
    """The state of the content at this centre.

    ``reason`` is a code that the screen puts in words; ``detail`` is for staff and logs. ``done`` of ``total`` media
    files have arrived. ``order_done`` is the number of the last order carried out.
    """

    state: State = "never"
    reason: Reason = ""
    detail: str = ""
    checked_at: datetime | None = None
    offline_since: datetime | None = None
    done: int = 0
    total: int = 0
    order_done: int = 0
