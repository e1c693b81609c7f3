"""Body text: a row of blocks, never markup, so that nothing in it can be anything but words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.domain.media import Picture
from kiosk.domain.model import Model
from kiosk.domain.text import Text


class Heading(Model):
    """A heading inside a body."""

    type: Literal["heading"]
    text: Text


class Paragraph(Model):
    """A paragraph."""

    type: Literal["paragraph"]
    text: Text


class ListBlock(Model):
    """A list; ``numbered`` for steps that have an order."""

    type: Literal["list"]
    items: tuple[Text, ...] = Field(min_length=1)
    numbered: bool = False


class KeyFact(Model):
    """A short figure or word (``fact``) and what it means (``text``)."""

    type: Literal["key_fact"]
    fact: Text
    text: Text


class PictureBlock(Model):
    """A picture inside a body."""

    type: Literal["picture"]
    picture: Picture


Block = Annotated[Heading | Paragraph | ListBlock | KeyFact | PictureBlock, Field(discriminator="type")]
