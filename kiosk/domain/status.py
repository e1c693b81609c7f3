"""What the agent tells the screen about itself."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from kiosk.domain.model import Model

State = Literal["never", "fresh", "offline", "downloading", "refused", "disk_full"]
Refusal = Literal[
    "signature",  # not signed by the keys that we trust
    "expired",  # the signature is too old; or, less likely, the clock is wrong
    "clock",  # this computer's clock is wrong
    "older",  # an older edition was offered again
    "damaged",  # a file's hash or length is not what the edition says
    "malformed",  # the catalogue, a snapshot or a change set can't be read
    "untrusted",  # there is no first root.json to start from
]
"""Why an edition is not taken."""

Reason = Literal["", "unreachable", "disk_full", Refusal]
"""``unreachable``: no answer from the hub or the folder. With the state ``fresh``, ``clock`` says that this computer's
clock differs from the hub's, and ``damaged`` that some films can't be had; all else was taken. With ``offline``,
``clock`` says that a wrong clock may be why nobody answers."""

EnrolmentOutcome = Literal[
    "enrolled",  # this is one of the hub's kiosks now
    "code",  # the hub does not take the code
    "unreachable",  # no answer from the hub
    "no_desk",  # the edition does not say where the desk is
]

NamesOutcome = Literal[
    "unreachable",
    "not_allowed",  # this person may not read names, or this kiosk may not ask
]

OrderOutcome = Literal[
    "",
    "done",  # a check was answered, and what came of it is the state; or names are here, or forgotten
    "taken",  # the edition of the folder is here now, or films that were missing
    "same",  # the folder holds the edition that is here already
    "incomplete",  # the edition is here, but some of its films are missing in the folder or damaged
    "no_folder",  # there is no such folder, or it can't be read
    "no_edition",  # the folder holds no edition
    "unknown",  # this agent does not know the order
    "disk_full",
    "files",  # the kiosk's own files can't be read or written
    Refusal,
    EnrolmentOutcome,
    NamesOutcome,
]
"""How an order ended."""


LinkState = Literal[
    "",  # nothing was tried yet
    "well",
    "unreachable",  # no answer from the desk
    "not_admitted",  # the hub does not know this kiosk, or not any more: nothing goes until it joins again
    "not_joined",  # this kiosk has never joined the hub, or has lost its key
    "no_desk",  # the edition does not say where the desk is
    "failed",  # the answer can't be read or kept
]


class Link(Model):
    """How it stands with the desk at the hub, by the last exchange; ``since`` when it has stood so. ``detail`` is for
    staff and logs.
    """

    state: LinkState = ""
    detail: str = ""
    since: datetime | None = None


class Status(Model):
    """The state of the content at this centre.

    ``reason`` is a code that the screen puts in words; ``detail`` is for staff and logs. ``done`` of ``total`` media
    files have arrived. ``order_done`` is the number of the last order carried out,
    ``order_outcome`` how it ended, and ``order_detail`` that in words for staff and logs. While an edition is taken
    from a folder the state is ``downloading``.
    """

    state: State = "never"
    reason: Reason = ""
    detail: str = ""
    checked_at: datetime | None = None
    offline_since: datetime | None = None
    done: int = 0
    total: int = 0
    order_done: int = 0
    order_outcome: OrderOutcome = ""
    order_detail: str = ""
