"""Looking around: what each visitor page needs, asked for once, when the page opens.

An open page keeps what it got here; nothing in these values changes under a finger.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.cards import Card
from kiosk.domain.centre import Station
from kiosk.domain.clock import Clock
from kiosk.domain.documents import AnyDocument, Centre, Demo, Page, Provider, Technology, Topic, Video
from kiosk.domain.slots import Slot
from kiosk.domain.text import LANGUAGES, Language
from kiosk.domain.webvtt import CaptionsError, Cue, parse
from kiosk.paths import DataFolder
from kiosk.store.projection import Arrival, Projection

PAGE_SIZE = 24
"""Cards that a list page reads at a time."""

_MOST_TIMES = 400
_LARGEST_CAPTIONS = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class HomeContent:
    """What home leads with. ``next_slot`` is the soonest one with room, ``next_card`` its technology."""

    centre: Centre | None
    topics: tuple[Card, ...]
    topic_documents: tuple[Topic, ...]
    to_try: Card | None
    to_try_station: Station | None
    next_slot: Slot | None
    next_card: Card | None
    has_videos: bool
    has_demos: bool


@dataclass(frozen=True, slots=True)
class TechnologyContent:
    """A technology with what its page leads to."""

    technology: Technology
    station: Station | None
    video: Card | None
    video_seconds: float
    demo: Card | None
    provider: Provider | None
    next_slot: Slot | None


@dataclass(frozen=True, slots=True)
class VideoContent:
    """A video with its captions in every language."""

    video: Video
    captions: dict[Language, tuple[Cue, ...]]


@dataclass(frozen=True, slots=True)
class TimesContent:
    """The coming slots of a centre, with the cards of their technologies and the zones of guests' centres."""

    centre: Centre | None
    slots: tuple[Slot, ...]
    cards: dict[str, Card]
    guests: dict[str, Centre]


class Browse:
    """Reads for the visitor's pages. Runs on the one thread that owns the projection.

    Every method may raise StoreError when the cache can't be read; a missing document is None.
    """

    def __init__(self, *, projection: Projection, folder: DataFolder, clock: Clock, centre: str) -> None:
        self._projection = projection
        self._folder = folder
        self._clock = clock
        self._centre = centre

    def centre(self, centre_id: str = "") -> Centre | None:
        """A centre, by default the one that this kiosk stands in."""
        found = self._document(centre_id or self._centre)
        return found if isinstance(found, Centre) else None

    def home(self) -> HomeContent | None:
        """What home shows; None while there is no content yet."""
        if self._projection.edition() is None:
            return None
        now = self._clock.now()
        topics = self._projection.cards("topic", now)
        documents = tuple(found for card in topics if isinstance(found := self._document(card.id), Topic))
        centre = self.centre()
        to_try, station = self._to_try(centre)
        next_slot, next_card = self._next_shown(now)
        return HomeContent(
            centre=centre,
            topics=topics,
            topic_documents=documents,
            to_try=to_try,
            to_try_station=station,
            next_slot=next_slot,
            next_card=next_card,
            has_videos=bool(self._projection.cards("video", now, limit=1)),
            has_demos=bool(self._projection.cards("demo", now, limit=1)),
        )

    def topic(self, topic_id: str) -> Topic | None:
        """A need."""
        found = self._document(topic_id)
        return found if isinstance(found, Topic) else None

    def cards(self, kind: str, *, topic: str | None = None, offset: int = 0) -> tuple[Card, ...]:
        """A page of cards of one kind; ``PAGE_SIZE`` of them while there are more."""
        return self._projection.cards(kind, self._clock.now(), topic=topic, offset=offset, limit=PAGE_SIZE)

    def technology(self, technology_id: str) -> TechnologyContent | None:
        """A technology and what stands around it."""
        found = self._document(technology_id)
        if not isinstance(found, Technology):
            return None
        linked = [item for item in (found.video, found.demo) if item]
        cards = self._projection.cards_of(linked, self._clock.now())
        provider = self._document(found.provider) if found.provider else None
        video = self._document(found.video) if found.video else None
        return TechnologyContent(
            technology=found,
            station=self._station(found, self.centre()),
            video=_of_kind("video", cards.get(found.video or "")),
            video_seconds=video.film.seconds if isinstance(video, Video) else 0.0,
            demo=_of_kind("demo", cards.get(found.demo or "")),
            provider=provider if isinstance(provider, Provider) else None,
            next_slot=next(iter(self._next_slots(found.id)), None),
        )

    def demo(self, demo_id: str) -> Demo | None:
        """A demo to try on the screen."""
        found = self._document(demo_id)
        return found if isinstance(found, Demo) else None

    def video(self, video_id: str) -> VideoContent | None:
        """A video with the captions that can be read."""
        found = self._document(video_id)
        if not isinstance(found, Video):
            return None
        captions = {language: self._captions(found, language) for language in LANGUAGES}
        return VideoContent(video=found, captions=captions)

    def arrival(self, sha256: str) -> Arrival | None:
        """How much of a film is here. Only what lies on disk in full length counts as complete."""
        known = self._projection.arrival(sha256)
        if known is not None and known.complete:
            try:
                size = self._folder.blob(sha256).stat().st_size
            except OSError:
                size = 0
            return Arrival(min(size, known.size), known.size, failed=size != known.size)
        return known

    def times(self, technology: str | None = None) -> TimesContent:
        """The coming slots here, all of them or those of one technology."""
        now = self._clock.now()
        slots = self._projection.slots(self._centre, now, technology=technology, limit=_MOST_TIMES)
        cards = self._projection.cards_of({slot.technology for slot in slots}, now)
        guests = {
            centre.id: centre
            for centre_id in {slot.guest.centre for slot in slots if slot.guest}
            if (centre := self.centre(centre_id))
        }
        shown = tuple(slot for slot in slots if slot.technology in cards)
        return TimesContent(centre=self.centre(), slots=shown, cards=cards, guests=guests)

    def about(self) -> tuple[Page | None, tuple[Centre, ...]]:
        """The page about the Center, and its centres."""
        page = self._document("about")
        cards = self._projection.cards("centre", self._clock.now())
        centres = tuple(centre for card in cards if (centre := self.centre(card.id)))
        return (page if isinstance(page, Page) else None), centres

    def _document(self, item_id: str) -> AnyDocument | None:
        return self._projection.document(item_id, self._clock.now())

    def _to_try(self, centre: Centre | None) -> tuple[Card | None, Station | None]:
        """One technology that stands here, another one each day."""
        now = self._clock.now()
        here = self._projection.cards("technology", now, centre=self._centre)
        if not here:
            return None, None
        card = here[now.toordinal() % len(here)]
        technology = self._document(card.id)
        station = self._station(technology, centre) if isinstance(technology, Technology) else None
        return card, station

    def _station(self, technology: Technology, centre: Centre | None) -> Station | None:
        if centre is None:
            return None
        wanted = {place.station for place in technology.places if place.centre == centre.id}
        return next((station for station in centre.stations if station.id in wanted), None)

    def _next_shown(self, now: datetime) -> tuple[Slot | None, Card | None]:
        """The next time with room of a technology that is shown, and its card."""
        slots = self._next_slots()
        cards = self._projection.cards_of({slot.technology for slot in slots}, now)
        found = next((slot for slot in slots if slot.technology in cards), None)
        return found, cards[found.technology] if found else None

    def _next_slots(self, technology: str | None = None) -> tuple[Slot, ...]:
        after = self._clock.now() + timedelta(minutes=1)
        slots = self._projection.slots(self._centre, after, technology=technology, limit=_MOST_TIMES)
        return tuple(slot for slot in slots if slot.free > 0)

    def _captions(self, video: Video, language: Language) -> tuple[Cue, ...]:
        named = video.captions.read(language)
        if named is None or named.blob is None:
            return ()
        path: Path = self._folder.blob(named.blob.sha256)
        try:
            if path.stat().st_size > _LARGEST_CAPTIONS:
                return ()
            return parse(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, CaptionsError):
            return ()


def _of_kind(kind: str, card: Card | None) -> Card | None:
    """A link that leads to something of another kind leads nowhere."""
    return card if card is not None and card.kind == kind else None
