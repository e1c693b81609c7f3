"""Something out of the ordinary that people at a centre have to know, until one of them has seen to it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.domain.instants import Instant
from kiosk.domain.languages import Language
from kiosk.domain.model import Slug, WireModel, YesOrNo

NoticeKind = Literal[
    "call",  # somebody at a screen asks for help; seen to once a person has said that they come
    "missed",  # a call that nobody has answered, and whoever called has left
    "gone",  # a kiosk was declared gone: what was decided there and not told may never come
    "copied",  # two kiosks go by one name, so that neither confirms by itself
    "restored",  # the hub was put back from a backup: what it alone knew since is lost
    "message",  # a visitor has written something; seen to once somebody has answered it
    "overbooked",  # more persons than places, because the hub has forgotten, or a kiosk was copied
]


class Notice(WireModel):
    """``about`` is the kiosk's name, or the slot's id; empty for none. One thing has one id for ever, and so have all
    calls of one kiosk. A call that is ``answered`` is still told, for it is whoever called that has to know.

    A message has a ``matter`` (as in ``kiosk.domain.messages``, or of a hub to come) and the ``language`` that it is
    written in; ``contact``: whoever wrote has left how to answer them.
    """

    id: Slug
    centre: Slug
    kind: NoticeKind
    at: Instant
    about: str = Field(default="", max_length=100)
    answered: YesOrNo = False
    matter: str = Field(default="", max_length=32)
    language: Language | None = None
    contact: YesOrNo = False
