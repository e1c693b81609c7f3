"""The kinds of content, and the one adapter that reads a document of any kind."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, TypeAdapter, model_validator

from kiosk.domain.audience import Audience
from kiosk.domain.blocks import Block
from kiosk.domain.centre import Announcement, DayException, OpeningHours, Station, Zone
from kiosk.domain.demo import Scene, check_scenes
from kiosk.domain.language_states import without_drafts
from kiosk.domain.media import Captions, Film, Picture
from kiosk.domain.model import Model, Slug
from kiosk.domain.text import Language, Text

Tone = Literal["fjord", "spruce", "cloudberry"]
Country = Literal["fi", "se"]


class Place(Model):
    """Where something can be tried: a centre, and a station in its room."""

    centre: Slug
    station: Slug


class Document(Model):
    """What every kind has.

    ``order`` sorts lists, low first, and what is ``featured`` before all else; ``valid_until`` is the first instant it
    no longer holds. ``note`` is a word of the place where it is shown; ``hidden``: no visitor sees it. ``drafts``: the
    languages that no visitor sees yet; ``outdated``: those whose words were translated from others than there are now.
    """

    id: Slug
    title: Text
    summary: Text
    picture: Picture | None = None
    topics: tuple[Slug, ...] = ()
    audiences: tuple[Audience, ...] = ("citizen",)
    places: tuple[Place, ...] = ()
    valid_from: AwareDatetime | None = None
    valid_until: AwareDatetime | None = None
    order: int = 100
    body: tuple[Block, ...] = ()
    note: Text | None = None
    featured: bool = False
    hidden: bool = False
    drafts: dict[Language, bool] = Field(default_factory=dict)
    outdated: dict[Language, bool] = Field(default_factory=dict)

    def valid_at(self, instant: datetime) -> bool:
        """Whether the document holds at ``instant`` (timezone-aware)."""
        after_start = self.valid_from is None or self.valid_from <= instant
        return after_start and (self.valid_until is None or instant < self.valid_until)


class Topic(Document):
    """A need in everyday words. ``icon`` names one of the program's own icons."""

    kind: Literal["topic"]
    icon: Slug
    tone: Tone = "fjord"


class WayToGet(Model):
    """How a person gets a technology in one country; ``checked`` is the day somebody last made sure."""

    ask: Text
    cost: Text
    source: Text
    checked: date


class Technology(Document):
    """A health technology: what it does for me, what it can't do, and where to go from here."""

    kind: Literal["technology"]
    does: tuple[Text, ...] = Field(min_length=1)
    cannot: tuple[Text, ...] = Field(min_length=1)
    video: Slug | None = None
    demo: Slug | None = None
    provider: Slug | None = None
    get_fi: WayToGet | None = None
    get_se: WayToGet | None = None


class Video(Document):
    """A film with captions, or one in which nobody speaks (``silent``)."""

    kind: Literal["video"]
    film: Film
    captions: Captions
    silent: bool = False


class Demo(Document):
    """A technology to try on the screen: scenes with touch points. ``start`` is the id of the first scene."""

    kind: Literal["demo"]
    start: Slug
    scenes: tuple[Scene, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _can_be_played(self) -> Demo:
        check_scenes(self.start, self.scenes)
        return self

    def scene(self, scene_id: str) -> Scene:
        """The scene of that id. Raises KeyError where there is none."""
        for scene in self.scenes:
            if scene.id == scene_id:
                return scene
        raise KeyError(scene_id)


class Lesson(Document):
    """Something to learn in ``minutes``, in the order of its body."""

    kind: Literal["lesson"]
    minutes: int = Field(gt=0, le=240)


class Event(Document):
    """Something that happens at a centre."""

    kind: Literal["event"]
    centre: Slug
    starts: AwareDatetime
    ends: AwareDatetime

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Event:
        if self.ends <= self.starts:
            raise ValueError("the event ends before it starts")
        return self


class Practice(Document):
    """A work model that others can copy: what it takes, and what came of it."""

    kind: Literal["practice"]
    needs: tuple[Text, ...] = Field(min_length=1)
    results: tuple[Text, ...] = ()


class Provider(Document):
    """Who makes a technology."""

    kind: Literal["provider"]
    city: str
    country: Country
    contact: str = ""


class Page(Document):
    """A page of its own, such as the one about the Center."""

    kind: Literal["page"]


class Centre(Document):
    """A contact point, or a partner city (``partner``) that has no screen of its own.

    ``zone`` is an IANA time zone; ``languages`` stand in the order in which the centre offers them; ``phone`` is in
    international form. ``attract`` are the items that play until somebody touches the screen, in their order.
    """

    kind: Literal["centre"]
    city: Text
    country: Country
    zone: Zone
    languages: tuple[Language, ...] = Field(min_length=1)
    partner: bool = False
    address: str = ""
    phone: str = ""
    hours: OpeningHours = ()
    exceptions: tuple[DayException, ...] = ()
    stations: tuple[Station, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    attract: tuple[Slug, ...] = ()

    @property
    def first_language(self) -> Language:
        """The language that a touch on the attract page starts in."""
        return self.languages[0]

    def station_in_use(self, station: str | None) -> Station | None:
        """The station to which visitors are sent; None where there is none of that id, or it is retired."""
        return next((each for each in self.stations if each.id == station and not each.retired), None)


AnyDocument = Annotated[
    Topic | Technology | Video | Demo | Lesson | Event | Practice | Provider | Page | Centre,
    Field(discriminator="kind"),
]
DOCUMENT: TypeAdapter[AnyDocument] = TypeAdapter(AnyDocument)
"""Reads a document of any kind from Python values or JSON."""


def visible(document: AnyDocument) -> AnyDocument:
    """The document as visitors see it, without what is still a draft."""
    if not any(document.drafts.values()):
        return document
    return DOCUMENT.validate_python(without_drafts(document.model_dump(mode="json", exclude_defaults=True)))


KINDS: tuple[str, ...] = (
    "topic",
    "technology",
    "video",
    "demo",
    "lesson",
    "event",
    "practice",
    "provider",
    "page",
    "centre",
)
