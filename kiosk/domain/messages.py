"""A message that a visitor writes to the centre: what it is about, and the words, sealed on the screen.

To the staff it is a notice like others, until one of them has answered it.
"""

from __future__ import annotations

from typing import Literal

from kiosk.domain.asked import Asked
from kiosk.domain.languages import Language
from kiosk.domain.sealed import Sealed

Matter = Literal[
    "general",
    "training",  # a training for people who work in care
    "practice",  # a work model, or one's own
    "solution",  # to show or test something that one makes
    "evaluation",  # to evaluate something together
]


class Write(Asked):
    """Write to the centre. ``subject`` is the message's id, for which ``words`` are sealed as ``message``, and the
    ``contact`` of whoever wants an answer as ``contact``.
    """

    kind: Literal["write"] = "write"
    matter: Matter = "general"
    language: Language
    words: Sealed
    contact: Sealed | None = None
