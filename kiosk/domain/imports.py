"""Taking a file in at a kiosk: what a child process tells of it while it works, and how that ends."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import Field

from kiosk.domain.media import Blob, Rendition
from kiosk.domain.model import Model, WireModel

ImportKind = Literal["picture", "film", "captions", "preview"]
"""What a file is to be; a preview is a small picture of a picture or film, for whoever chooses."""

ImportFault = Literal[
    "unreadable",  # nobody can make anything of it, or it is damaged
    "unknown_type",  # its name says that it is something else than is taken
    "not_what_it_says",  # it is something else than its name says
    "empty",
    "too_large",
    "too_many_dots",  # a small file may say that it is an enormous picture
    "too_long",  # a film of more than an hour
    "no_words",  # captions without a cue
    "not_captions",  # they are not in the form or the encoding of captions
    "missing",  # it is gone, or the stick is
    "not_allowed",  # it lies where nothing is taken from
    "disk_full",
    "no_converter",  # this installation can't convert media
    "failed",  # the child process ended without a word
    "cancelled",
]
IMPORT_FAULTS: frozenset[str] = frozenset(get_args(ImportFault))


class Made(Model):
    """What was made of one file; for a film also its facts, for captions ``captions``."""

    renditions: tuple[Rendition, ...] = ()
    film: Blob | None = None
    captions: Blob | None = None
    seconds: float = 0.0
    width: int = 0
    height: int = 0


class Told(WireModel):
    """A line of the child: how much is done, from 0 to 1; at the end what was made, or why nothing was."""

    done: float = Field(default=0.0, ge=0, le=1)
    made: Made | None = None
    fault: str = ""
