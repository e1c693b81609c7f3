"""Every page that a visitor can see, in each state that it can be in, and what the kiosk needs for it.

The tour takes pictures of them, and the walker checks them. A new page gets its line here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.journeys import (
    booking,
    desk,
    desk_centre,
    desk_content,
    desk_deeds,
    desk_messages,
    desk_notices,
    desk_refused,
    desk_times,
    help_calls,
    route,
    set_up,
    writing,
)
from tests.journeys.backstage import Backstage, film_arrives, film_spoilt
from tests.journeys.stage import Stage


@dataclass(frozen=True)
class Place:
    """A page in one state. ``kiosk`` says what lies in the kiosk's folder; ``attracts`` where nobody has begun yet."""

    name: str
    go: route.Way
    kiosk: str = "full"
    attracts: bool = False
    scrolled: bool = False


@dataclass(frozen=True)
class Entrance:
    """How a kind of kiosk begins, and how one comes back there. ``opens`` says how it differs, for ``open_stage``."""

    begin: Callable[[Stage, str], Awaitable[None]] = route.begin
    home: route.Way = route.home
    opens: Mapping[str, Any] = field(default_factory=dict)


_USUAL = Entrance(opens={"printer": Path("/dev/null")})  # it takes every slip, and says nothing
_ENTRANCES = {
    "new": Entrance(set_up.begin, set_up.home, {"centre": ""}),
    "lost": Entrance(set_up.begin_lost, set_up.lost, {"centre": "", "lost": True}),
    "pc": Entrance(set_up.begin_desk, set_up.home_desk, {"desk": True}),
}


def entrance(kiosk: str) -> Entrance:
    """How that kind of kiosk begins."""
    return _ENTRANCES.get(kiosk, _USUAL)


def prepare(backstage: Backstage, kiosk: str, name: str) -> Path:
    """A kiosk's folder: ``full`` (two films are not well), ``desk`` with a staff, ``called`` where a visitor at another
    screen waits for help, some have written, and content has two versions or was refused, ``offline``, ``empty``,
    ``new`` before its first start, ``lost`` without its settings, or ``pc``, which is a desk on a PC that is cut off.
    """
    if kiosk == "empty":
        return backstage.empty(name)
    if kiosk in ("offline", "pc"):
        data = backstage.offline_kiosk(name)
        if kiosk == "pc":
            desk.furnish(data)
        return data
    data = backstage.kiosk(name)
    if kiosk in ("new", "lost"):
        return data
    if kiosk == "desk":
        desk.furnish(data)
        desk_refused.refuse(data)
        desk_notices.tell(data, "copied", "overbooked")
        return data
    if kiosk == "called":
        desk.furnish(data)
        desk_notices.tell(data, "call")
        desk_messages.tell(data)
        desk_content.tell_versions(data)
        desk_refused.refuse_words(data)
        return data
    film_arrives(data, route.ARRIVING, share=0.435)
    film_spoilt(data, route.BROKEN)
    return data


def further(way: route.Way, screens: int) -> route.Way:
    """The same page, some touches of "Further down" later."""

    async def go(stage: Stage) -> None:
        await way(stage)
        for _ in range(screens):
            await route.down(stage)

    return go


async def _stay(stage: Stage) -> None:
    await stage.still()


PLACES = (
    Place("attract", _stay, attracts=True),
    Place("attract-no-content", _stay, "empty", attracts=True),
    Place("home", route.home),
    Place("home-2", further(route.home, 1), scrolled=True),
    Place("home-empty", route.home, "empty"),
    Place("home-offline", route.home, "offline"),
    Place("home-announced", desk_centre.announced),
    Place("home-announced-panel", desk_centre.announced_at_length),
    Place("topic", route.topic),
    Place("watch", route.watch),
    Place("try", route.to_try),
    Place("search", route.search),
    Place("search-found", route.search_found),
    Place("search-none", route.search_none),
    Place("technology", route.technology),
    Place("technology-2", further(route.technology, 1), scrolled=True),
    Place("technology-3", further(route.technology, 2), scrolled=True),
    Place("get", route.get),
    Place("reading", route.reading),
    Place("demo", route.demo),
    Place("demo-choice", route.demo_choice),
    Place("demo-end", route.demo_end),
    Place("video", route.film_playing),
    Place("video-arriving", lambda stage: route.film(stage, route.ARRIVING)),
    Place("video-broken", route.film_broken),
    Place("times", route.times),
    Place("times-technology", route.times_of_one),
    Place("book-what", booking.what),
    Place("book-party", booking.party),
    Place("book-when", booking.when),
    Place("book-who", booking.who),
    Place("book-who-2", further(booking.who, 1), scrolled=True),
    Place("book-who-wrong", booking.who_wrong),
    Place("book-check", booking.check),
    Place("book-taken", booking.taken),
    Place("book-asked", booking.asked),
    Place("book-lost", booking.lost),
    Place("book-done", booking.done),
    Place("book-done-2", further(booking.done, 1), scrolled=True),
    Place("book-done-slip", booking.slip_printed),
    Place("book-done-slip-2", further(booking.slip_printed, 1), scrolled=True),
    Place("book-leaving", booking.leaving),
    Place("my-booking", booking.mine),
    Place("my-booking-unknown", booking.mine_unknown),
    Place("my-booking-found", booking.found),
    Place("my-booking-waiting", booking.waiting),
    Place("my-booking-cancelled", booking.cancelled),
    Place("my-booking-cancelling", booking.cancelling),
    Place("my-booking-moving", booking.moving),
    Place("about", route.about),
    Place("about-2", further(route.about, 1), scrolled=True),
    Place("write", writing.words),
    Place("work", writing.work),
    Place("write-work", writing.about_work),
    Place("write-typing", writing.typing),
    Place("write-wrong", writing.wrong),
    Place("write-answer", writing.how_to_answer),
    Place("write-kept", writing.kept),
    Place("write-done", writing.done),
    Place("write-done-alone", writing.done_alone),
    Place("write-unable", writing.unable),
    Place("write-leaving", writing.leaving),
    Place("see-and-hear", lambda stage: route.panel(stage, "See and hear")),
    Place("help", help_calls.called),
    Place("help-coming", help_calls.coming),
    Place("help-unanswered", help_calls.unanswered),
    Place("warning", route.warning),
    Place("missing", route.missing),
    Place("staff", desk.door, "desk"),
    Place("staff-pin", desk.pin, "desk"),
    Place("staff-pin-wrong", desk.wrong_pin, "desk"),
    Place("staff-today", desk.today, "desk"),
    Place("staff-today-2", further(desk.today, 1), "desk", scrolled=True),
    Place("staff-notice", desk_notices.overbooked, "desk"),
    Place("staff-notice-copied", desk_notices.copied, "desk"),
    Place("staff-refused", desk_refused.refused, "desk"),
    Place("staff-refused-2", further(desk_refused.refused, 1), "desk", scrolled=True),
    Place("staff-slot", desk.slot, "desk"),
    Place("staff-slot-2", further(desk.slot, 1), "desk", scrolled=True),
    Place("staff-party", desk.party, "desk"),
    Place("staff-party-here", desk.party_here, "desk"),
    Place("staff-moving", desk.moving, "desk"),
    Place("staff-sizing", desk.sizing, "desk"),
    Place("staff-cancelling", desk.cancelling, "desk"),
    Place("staff-find", desk.find, "desk"),
    Place("staff-find-unknown", desk.find_unknown, "desk"),
    Place("staff-agenda", desk_times.agenda, "desk"),
    Place("staff-agenda-2", further(desk_times.agenda, 1), "desk", scrolled=True),
    Place("staff-agenda-day", desk_times.agenda_day, "desk"),
    Place("staff-agenda-list", desk_times.agenda_list, "desk"),
    Place("staff-open", desk_times.opening, "desk"),
    Place("staff-open-2", further(desk_times.opening, 1), "desk", scrolled=True),
    Place("staff-open-series", desk_times.opening_series, "desk"),
    Place("staff-open-series-end", further(desk_times.opening_series, 9), "desk", scrolled=True),
    Place("staff-open-closed", desk_times.opening_closed, "desk"),
    Place("staff-open-closed-end", further(desk_times.opening_closed, 7), "desk", scrolled=True),
    Place("staff-opened", desk_times.opened, "desk", scrolled=True),  # it shows while it can be undone
    Place("staff-copy", desk_times.copying, "desk"),
    Place("staff-close", desk_times.closing, "desk"),
    Place("staff-change", desk_times.changing, "desk"),
    Place("staff-change-place", desk_times.changing_place, "desk"),
    Place("staff-change-2", further(desk_times.changing_place, 2), "desk", scrolled=True),
    Place("staff-cancelling-slot", desk_times.cancelling_slot, "desk"),
    Place("staff-free", desk_times.free, "desk"),
    Place("staff-free-2", further(desk_times.free, 1), "desk", scrolled=True),
    Place("staff-content", desk_content.content, "desk"),
    Place("staff-content-2", further(desk_content.content, 1), "desk", scrolled=True),
    Place("staff-item", desk_content.item, "desk"),
    Place("staff-item-2", further(desk_content.item, 1), "desk", scrolled=True),
    Place("staff-item-3", further(desk_content.item, 2), "desk", scrolled=True),
    Place("staff-item-new", desk_content.making, "desk"),
    Place("staff-item-needed", desk_content.making_lacks, "desk"),
    Place("staff-item-about", desk_content.part("What it belongs to"), "desk"),
    Place("staff-item-media", desk_content.part("Picture and film"), "desk"),
    Place("staff-item-taking", desk_content.taking, "desk"),
    Place("staff-item-when", desk_content.part("When it shows"), "desk"),
    Place("staff-item-hidden", desk_content.hidden, "desk"),
    Place("staff-item-held", desk_content.holding, "desk"),
    Place("staff-item-scenes", desk_content.part("Scenes", "demo"), "desk"),
    Place("staff-item-scenes-2", further(desk_content.part("Scenes", "demo"), 2), "desk", scrolled=True),
    Place("staff-item-seen", desk_content.part("See it as a visitor"), "desk"),
    Place("staff-item-seen-need", desk_content.part("See it as a visitor", "topic"), "desk"),
    Place("staff-centre", desk_centre.centre, "desk"),
    Place("staff-hours", desk_centre.hours, "desk"),
    Place("staff-hours-2", further(desk_centre.hours, 1), "desk", scrolled=True),
    Place("staff-stations", desk_centre.stations, "desk"),
    Place("staff-stations-2", further(desk_centre.stations, 1), "desk", scrolled=True),
    Place("staff-announce", desk_centre.announcing, "desk"),
    Place("staff-announce-2", further(desk_centre.announcing, 1), "desk", scrolled=True),
    Place("staff-attract", desk_centre.attract, "desk"),
    Place("staff-condition", desk_centre.condition, "desk"),
    Place("staff-condition-2", further(desk_centre.condition, 1), "desk", scrolled=True),
    Place("staff-book", desk.book, "desk"),
    Place("staff-book-who", desk.book_who, "desk"),
    Place("staff-book-waiting", desk_deeds.book_waiting, "desk"),
    Place("staff-names", desk_deeds.names, "desk"),
    Place("staff-names-2", further(desk_deeds.names, 1), "desk", scrolled=True),
    Place("staff-note", desk_deeds.note, "desk"),
    Place("staff-list-saved", desk_deeds.list_saved, "desk", scrolled=True),  # what was done, and no other control
    Place("staff-seen", desk_deeds.seen_to, "desk", scrolled=True),
    Place("staff-booked", desk_deeds.booked, "desk", scrolled=True),
    Place("set-up-lost", set_up.lost, "lost"),
    Place("set-up-language", set_up.language, "new"),
    Place("set-up-join", set_up.join, "new"),
    Place("set-up-join-wrong", set_up.join_wrong, "new"),
    Place("set-up-joined", set_up.joined, "new"),
    Place("set-up-centre", set_up.centre, "new"),
    Place("set-up-width", set_up.width, "new"),
    Place("set-up-width-2", further(set_up.width, 1), "new", scrolled=True),
    Place("set-up-height", set_up.height, "new"),
    Place("set-up-height-2", further(set_up.height, 1), "new", scrolled=True),
    Place("set-up-sound", set_up.sound, "new"),
    Place("set-up-done", set_up.ready, "new"),
    Place("staff-called", desk.today, "called"),
    Place("staff-call", desk_notices.call, "called"),
    Place("staff-message", desk_messages.message, "called"),
    Place("staff-message-alone", desk_messages.unanswerable, "called"),
    Place("staff-message-shown", desk_messages.shown, "called"),
    Place("staff-refused-words", desk_refused.words, "called"),
    Place("staff-item-again", desk_refused.written, "called"),
    Place("staff-item-choices", desk_content.item, "called"),
    Place("staff-item-history", desk_content.part("What was changed"), "called"),
    Place("pc-door", set_up.home_desk, "pc"),
    Place("pc-pin", set_up.desk_pin, "pc"),
    Place("pc-today", set_up.desk_today, "pc"),
    Place("pc-names", set_up.desk_names, "pc"),
    Place("staff-book-who-2", further(desk.book_who, 1), "desk", scrolled=True),
)
