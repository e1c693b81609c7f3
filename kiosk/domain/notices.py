"""Something out of the ordinary that people at a centre have to know, until one of them has seen to it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.domain.instants import Instant
from kiosk.domain.model import Slug, WireModel

NoticeKind = Literal[
    "gone",  # a kiosk was declared gone: what was decided there and not told may never come
    "copied",  # two kiosks go by one name, so that neither confirms by itself
    "restored",  # the hub was put back from a backup: what it alone knew since is lost
    "overbooked",  # more persons than places, because the hub has forgotten, or a kiosk was copied
]


class Notice(WireModel):
    """``about`` is the kiosk's name, or the slot's id; empty for none. One thing has one id for ever."""

    id: Slug
    centre: Slug
    kind: NoticeKind
    at: Instant
    about: str = Field(default="", max_length=100)
