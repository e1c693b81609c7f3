"""Looking around: what each visitor page needs, asked for once, when the page opens.

An open page keeps what it got here; nothing in these values changes under a finger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from kiosk.domain.cards import Card, Need, NextTime, told_apart
from kiosk.domain.clock import Clock
from kiosk.domain.held import HELD_AS
from kiosk.domain.keeping import DETAILS_DAYS
from kiosk.domain.languages import LANGUAGES, Language, language_read
from kiosk.domain.words import words_of
from kiosk.paths import DataFolder
from kiosk.services.browse_reading import KINDS, MOST_MADE, Reading, TechnologyContent
from kiosk.services.captions import captions
from kiosk.store.projection import Arrival, Projection

if TYPE_CHECKING:
    from kiosk.domain.centre import Station
    from kiosk.domain.documents import AnyDocument, Centre, Demo, Page, Provider, Technology, Topic, Video
    from kiosk.domain.slots import Slot
    from kiosk.domain.webvtt import Cue

PAGE_SIZE = 12
"""Cards that a list page reads at a time: two screenfuls, drawn in the time of a blink."""

_MOST_TIMES = 400
_AT_ONCE = timedelta(minutes=1)  # what starts sooner can't be reached any more
_NO_ZONE = "UTC"


@dataclass(frozen=True, slots=True)
class House:
    """The fields of the centre's document as they are kept, and the cards of what plays on the attract page."""

    fields: Mapping[str, Any]
    loop: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class HomeContent:
    """What home leads with. ``zone`` is the centre's; ``to_try_station`` a station's number, 0 where none is named;
    ``next_time`` is the soonest one with room.
    """

    zone: str
    needs: tuple[Need, ...]
    to_try: Card | None
    to_try_station: int
    next_time: NextTime | None
    has_videos: bool
    has_demos: bool


@dataclass(frozen=True, slots=True)
class VideoContent:
    """A video with its captions in every language."""

    video: Video
    captions: dict[Language, tuple[Cue, ...]]


@dataclass(frozen=True, slots=True)
class TimesContent:
    """The coming slots of a centre, with the cards of their technologies and the zones of guests' centres.

    ``details_days`` after a slot the hub erases who booked.
    """

    centre: Centre | None
    slots: tuple[Slot, ...]
    cards: dict[str, Card]
    guests: dict[str, Centre]
    details_days: int = DETAILS_DAYS


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
        return found if found is not None and found.kind == "centre" else None

    def house(self) -> House | None:
        """The centre that this kiosk stands in, as the attract page needs it; None where nothing is known of it."""
        now = self._clock.now()
        fields = self._projection.fields(self._centre, "centre", now)
        wanted = [str(each) for each in fields.get("attract", ())]
        cards = self._projection.cards_of(wanted, now) if wanted else {}
        return House(fields, tuple(cards[each] for each in wanted if each in cards)) if fields else None

    def home(self) -> HomeContent | None:
        """What home shows; None while there is no content yet."""
        if self._projection.edition() is None:
            return None
        now = self._clock.now()
        centre = self._projection.fields(self._centre, "centre", now)
        stations = self._stations(centre)
        to_try = self._to_try(now, stations)
        return HomeContent(
            zone=str(centre.get("zone", _NO_ZONE)),
            needs=self._projection.needs(now),
            to_try=to_try,
            to_try_station=stations.get(to_try.id, 0) if to_try else 0,
            next_time=self._projection.next_time(self._centre, now + _AT_ONCE, now),
            has_videos=bool(self._projection.cards("video", now, limit=1)),
            has_demos=bool(self._projection.cards("demo", now, limit=1)),
        )

    def topic(self, topic_id: str) -> Topic | None:
        """A need."""
        found = self._document(topic_id)
        return found if found is not None and found.kind == "topic" else None

    def maker(self, provider_id: str) -> Provider | None:
        """Who makes technologies."""
        found = self._document(provider_id)
        return found if found is not None and found.kind == "provider" else None

    def cards(
        self,
        kind: str,
        *,
        topic: str | None = None,
        provider: str | None = None,
        offset: int = 0,
        limit: int = PAGE_SIZE,
    ) -> tuple[Card, ...]:
        """A page of cards of one kind, of one topic or maker where given; ``limit`` of them while there are more."""
        now = self._clock.now()
        return self._projection.cards(kind, now, topic=topic, provider=provider, offset=offset, limit=limit)

    def search(self, typed: str, language: Language, *, offset: int = 0) -> tuple[Card, ...]:
        """A page of what is found for what was typed; ``PAGE_SIZE`` cards while there are more."""
        words = words_of(typed)
        found = self._projection.search(words, language, self._clock.now(), offset=offset, limit=PAGE_SIZE)
        return tuple(self._with_city(card) if card.kind == "centre" else card for card in found)

    def technology(self, technology_id: str) -> TechnologyContent | None:
        """A technology and what stands around it."""
        found = self._document(technology_id)
        return self.content_of(found) if found is not None and found.kind == "technology" else None

    def content_of(self, found: Technology) -> TechnologyContent:
        """What stands around a technology, also one that is not published."""
        linked = [item for item in (found.video, found.demo) if item]
        cards = self._projection.cards_of(linked, self._clock.now())
        provider = self.maker(found.provider) if found.provider else None
        slots = self._coming(found.id)
        video = self._document(found.video) if found.video else None
        return TechnologyContent(
            technology=found,
            station=self._station(found, self.centre()),
            video=_of_kind("video", cards.get(found.video or "")),
            video_seconds=video.film.seconds if video is not None and video.kind == "video" else 0.0,
            demo=_of_kind("demo", cards.get(found.demo or "")),
            provider=provider,
            next_slot=next((slot for slot in slots if slot.free > 0), None),
            has_times=bool(slots),
        )

    def reading(self, item_id: str) -> Reading | None:
        """Something to read, and what stands around it."""
        found = self._document(item_id)
        return self.reading_of(found) if found is not None and found.kind in KINDS else None

    def reading_of(self, found: AnyDocument) -> Reading:
        """What stands around something to read, also where it is not published."""
        here, centre = self.centre(), self.centre(found.centre) if found.kind == "event" else None
        zone = next((each.zone for each in (centre, here) if each is not None), _NO_ZONE)
        station = self._station(found, here) if found.kind == "event" else None
        has_times = found.kind in HELD_AS and any(slot.free > 0 for slot in self._coming(found.id))
        more = MOST_MADE + 1
        made = self.cards("technology", provider=found.id, limit=more) if found.kind == "provider" else ()
        return Reading(found, str(zone), centre, station, has_times, made[:MOST_MADE], len(made) > MOST_MADE)

    def around_of(self, found: AnyDocument) -> TechnologyContent | Reading | None:
        """What stands around a document that has a page to read."""
        if found.kind == "technology":
            return self.content_of(found)
        return self.reading_of(found) if found.kind in KINDS else None

    def demo(self, demo_id: str) -> Demo | None:
        """A demo to try on the screen."""
        found = self._document(demo_id)
        return found if found is not None and found.kind == "demo" else None

    def video(self, video_id: str) -> VideoContent | None:
        """A video with the captions that can be read."""
        found = self._document(video_id)
        if found is None or found.kind != "video":
            return None
        cues = {language: captions(self._folder, found, language) for language in LANGUAGES}
        return VideoContent(video=found, captions=cues)

    def arrival(self, sha256: str) -> Arrival | None:
        """How much of a film is here. Only what lies on disk in full length counts as complete."""
        known = self._projection.arrival(sha256)
        if known is not None and not known.complete:
            return known
        try:
            size = self._folder.shown(sha256).stat().st_size
        except OSError:
            size = 0
        if known is None:  # no edition names it: it was taken in here, whole
            return Arrival(size, size, failed=False) if size else None
        return Arrival(min(size, known.size), known.size, failed=size != known.size)

    def times(self, technology: str | None = None) -> TimesContent:
        """The coming slots here, all of them or those of one technology."""
        now = self._clock.now()
        slots = self._projection.slots(self._centre, now, technology=technology, limit=_MOST_TIMES)
        return self.around(tuple(slot for slot in slots if slot.state == "open"))

    def around(self, slots: tuple[Slot, ...], items: tuple[str, ...] = (), *, booked: str = "") -> TimesContent:
        """What stands around these slots: this centre, their guests' centres, and cards, also of other ``items``. An
        item that somebody has ``booked`` is known to them though no visitor sees it any more.
        """
        cards = self._projection.cards_of({*(slot.item for slot in slots), *items}, self._clock.now())
        cards |= self._projection.cards_known((booked,)) if booked else {}
        guests = {
            centre.id: centre
            for centre_id in {slot.guest.centre for slot in slots if slot.guest}
            if (centre := self.centre(centre_id))
        }
        shown = tuple(slot for slot in slots if slot.item in cards)
        days = self._projection.bookings.details_days() or DETAILS_DAYS
        return TimesContent(centre=self.centre(), slots=shown, cards=cards, guests=guests, details_days=days)

    def about(self) -> tuple[Page | None, tuple[Centre, ...]]:
        """The page about the Center, and its centres."""
        page = self._document("about")
        cards = self._projection.cards("centre", self._clock.now())
        centres = tuple(centre for card in cards if (centre := self.centre(card.id)))
        return (page if page is not None and page.kind == "page" else None), centres

    def _document(self, item_id: str) -> AnyDocument | None:
        return self._projection.document(item_id, self._clock.now())

    def _to_try(self, now: datetime, stations: Mapping[str, int]) -> Card | None:
        """One technology that stands here, another one each day; where some are put in front, one of those. What stands
        at no station that is in use is taken where there is nothing else.
        """
        cards = self._projection.cards("technology", now, centre=self._centre)
        here = tuple(card for card in cards if card.id in stations) or cards
        in_front = takewhile(lambda card: self._projection.fields(card.id, "technology", now).get("featured"), here)
        here = tuple(in_front) or here
        return here[now.toordinal() % len(here)] if here else None

    def _stations(self, centre: Mapping[str, Any]) -> dict[str, int]:
        """The number of the station where something stands, by its id; none for what stands at none that is in use."""
        placed = self._projection.placed(self._centre)
        used = [each for each in centre.get("stations", ()) if not each.get("retired")]
        return {item: int(each["number"]) for each in reversed(used) for item in placed.get(each["id"], ())}

    def _station(self, found: AnyDocument, centre: Centre | None) -> Station | None:
        if centre is None:
            return None
        wanted = {place.station for place in found.places if place.centre == centre.id}
        return next((each for each in centre.stations if each.id in wanted and not each.retired), None)

    def _with_city(self, card: Card) -> Card:
        city = self._projection.fields(card.id, "centre", self._clock.now()).get("city", {})
        said = {code: city.get(language_read(city, code), "") for code in card.words}
        words = {code: replace(each, title=told_apart(each.title, said[code])) for code, each in card.words.items()}
        return replace(card, words=words)

    def _coming(self, technology: str) -> tuple[Slot, ...]:
        after = self._clock.now() + _AT_ONCE
        slots = self._projection.slots(self._centre, after, technology=technology, limit=_MOST_TIMES)
        return tuple(slot for slot in slots if slot.state == "open")


def _of_kind(kind: str, card: Card | None) -> Card | None:
    """A link that leads to something of another kind leads nowhere."""
    return card if card is not None and card.kind == kind else None
