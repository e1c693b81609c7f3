"""What the staff decides about the centre: it shows at once, and goes to the hub as what one person changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.paths import DataFolder
from kiosk.services.content_rules import EditRefusedError
from kiosk.services.door import NotAllowedError
from tests.samples import NOW, Cache, Sample, layer_of
from tests.services.staff_desk import StaffDesk, staff_desk

WEEK = [{"days": ["mon", "tue", "wed", "thu", "fri"], "opens": "09:00:00", "closes": "16:00:00"}]
BEN = f"ben {NOW.isoformat()}"
SOON = NOW + timedelta(hours=3)


class House:
    """An editor of Seinäjoki, and the centre as visitors see it."""

    def __init__(self, desk: StaffDesk, cache: Cache, sample: Sample) -> None:
        self.desk, self.cache, self.sample = desk, cache, sample
        self.centre = desk.desk.centre
        self.session = desk.session("editor")

    def publish(self, *more: dict[str, Any], **fields: Any) -> None:
        window = {"id": "window", "number": 2, "name": self.sample.text("Window"), "where": self.sample.text("There")}
        shared = {"hours": WEEK, "stations": [window], **fields}
        items = [self.sample.document("technology", name) for name in ("heart-rhythm", "self-care")]
        self.cache.publish(self.sample.document("centre", "seinajoki", **shared), *items, *more, centre="seinajoki")

    def seen(self) -> Any:
        return self.desk.projection.document("seinajoki", NOW)

    def refused(self, method: str, *given: Any, **more: Any) -> str:
        before = self.desk.kinds()
        with pytest.raises(EditRefusedError) as caught:
            getattr(self.centre, method)(self.session, *given, **more)
        assert self.desk.kinds() == before
        return caught.value.reason


@pytest.fixture
def house(folder: DataFolder, clock: FixedClock, cache: Cache, sample: Sample) -> Iterator[House]:
    with staff_desk(folder, clock, cache) as desk:
        made = House(desk, cache, sample)
        made.publish()
        yield made


def test_hours_change_for_the_days_that_are_named_and_stay_for_the_others(house: House) -> None:
    house.centre.set_hours(house.session, ("sat",), (time(10), time(14)))
    house.centre.set_hours(house.session, ("mon", "fri"), (time(9), time(18)))
    house.centre.set_hours(house.session, ("wed",), None)
    spans = [(span.days, span.opens.hour, span.closes.hour) for span in house.seen().hours]
    assert spans == [(("mon", "fri"), 9, 18), (("tue", "thu"), 9, 16), (("sat",), 10, 14)]
    assert house.refused("set_hours", ("sun",), (time(12), time(10))) == "not_valid"
    assert house.refused("set_hours", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), None) == "all_closed"


def test_days_that_are_over_go_and_easy_words_stay(house: House) -> None:
    today, eve = NOW.date(), date(2026, 12, 24)
    known = [
        {"on": "2026-01-06"},
        {"on": today.isoformat()},
        {"on": "2026-12-24", "note": {"fi": "A", "easy": {"fi": "B"}}},
    ]
    house.publish(exceptions=known)
    house.centre.set_exception(house.session, eve, None, {"fi": "Jouluaatto"})
    noted = {each.on: each.note for each in house.seen().exceptions}
    assert set(noted) == {today, eve}
    assert (noted[eve].fi, noted[eve].easy.fi) == ("Jouluaatto", "B")
    house.centre.set_exception(house.session, eve, None, {"fi": " "})
    assert house.seen().exceptions[-1].note is None


def test_a_day_is_unlike_the_others_until_it_is_like_them_again(house: House) -> None:
    eve, party = date(2026, 12, 24), date(2026, 12, 11)
    house.centre.set_exception(house.session, eve, None, {"fi": "Jouluaatto ", "sv": ""})
    house.centre.set_exception(house.session, party, (time(9), time(12)), {})
    assert [(each.on, each.opens, each.note and each.note.fi) for each in house.seen().exceptions] == [
        (party, time(9), None),
        (eve, None, "Jouluaatto"),
    ]
    house.centre.drop_exception(house.session, eve)
    assert [each.on for each in house.seen().exceptions] == [party]


def test_a_station_is_made_named_in_three_languages_and_taken_out_of_use(house: House) -> None:
    names = {"fi": "Kotinurkka", "sv": "Hemhörnan", "en": "Home corner"}
    house.centre.put_station(house.session, "", 3, names, {"fi": "Oven vieressä"})
    house.centre.put_station(house.session, "window", 2, {"fi": "Ikkuna", "sv": "Fönstret"}, {"fi": "Tuolla"})
    stations = house.seen().stations
    assert [(each.number, each.name.fi, each.name.sv) for each in stations] == [
        (2, "Ikkuna", "Fönstret"),
        (3, "Kotinurkka", "Hemhörnan"),
    ]
    house.centre.retire(house.session, "window", retired=True)
    assert [each.retired for each in house.seen().stations] == [True, False]
    house.centre.put_station(house.session, stations[1].id, 2, names, names)
    assert house.refused("retire", "window", retired=False) == "number_taken"
    assert house.refused("put_station", "", 2, names, names) == "number_taken"
    assert house.refused("put_station", "", 4, {"fi": " "}, names) == "no_name"
    assert house.refused("put_station", "", 4, names, {"sv": " "}) == "no_way"


def test_a_station_that_is_out_of_use_is_shown_to_nobody(house: House, folder: DataFolder, clock: FixedClock) -> None:
    from kiosk.services.browse import Browse

    place = [{"centre": "seinajoki", "station": "window"}]
    house.publish(house.sample.document("technology", "cuff", places=place))
    browse = Browse(projection=house.desk.projection, folder=folder, clock=clock, centre="seinajoki")
    content = browse.technology("cuff")
    assert content is not None
    assert content.station is not None
    house.centre.retire(house.session, "window", retired=True)
    content = browse.technology("cuff")
    assert content is not None
    assert content.station is None


def test_an_announcement_stands_until_its_time_and_two_at_once(house: House) -> None:
    words = {"fi": "Suljemme tänään klo 14", "sv": "Vi stänger kl. 14 i dag"}
    house.centre.announce(house.session, "", words, SOON)
    house.centre.announce(house.session, "", {"fi": "Kahvia on"}, SOON)
    first, second = house.seen().announcements
    assert (first.words.sv, first.until, second.words.fi) == (words["sv"], SOON, "Kahvia on")
    assert house.refused("announce", "", words, SOON) == "too_many"
    house.centre.announce(house.session, first.id, {"fi": "Suljemme klo 15"}, SOON)
    assert {each.words.fi for each in house.seen().announcements} == {"Kahvia on", "Suljemme klo 15"}
    house.centre.withdraw(house.session, second.id)
    assert [each.id for each in house.seen().announcements] == [first.id]
    assert house.refused("announce", first.id, {}, SOON) == "no_words"
    assert house.refused("announce", first.id, {"fi": "a" * 161}, SOON) == "too_long"
    assert house.refused("announce", first.id, words, NOW) == "over_already"


def test_an_announcement_of_the_center_keeps_what_nobody_changes(house: House) -> None:
    words = {"fi": "Suljettu " * 30 + "tänään", "sv": "Stängt", "easy": {"fi": "Emme ole auki."}}
    house.publish(announcements=[{"id": "a", "words": words, "until": SOON.isoformat()}])
    later = SOON + timedelta(hours=1)
    house.centre.announce(house.session, "a", {**words, "easy": "", "sv": "Stängt i dag"}, later)
    (said,) = house.seen().announcements
    assert (said.words.fi, said.words.sv, said.until) == (words["fi"], "Stängt i dag", later)
    assert said.words.easy.fi == "Emme ole auki."
    assert house.refused("announce", "a", {"fi": "a" * 161}, later) == "too_long"


def test_what_is_over_goes_with_the_next_announcement(house: House) -> None:
    old = {"id": "old", "words": {"fi": "Vanha"}, "until": NOW - timedelta(minutes=1)}
    house.publish(announcements=[old])
    house.centre.announce(house.session, "", {"fi": "Uusi"}, SOON)
    assert [each.words.fi for each in house.seen().announcements] == ["Uusi"]


def test_what_plays_is_shown_in_its_order_and_what_is_hidden_is_left_out(
    house: House, folder: DataFolder, clock: FixedClock
) -> None:
    from kiosk.services.browse import Browse

    browse = Browse(projection=house.desk.projection, folder=folder, clock=clock, centre="seinajoki")
    house.centre.play(house.session, ("self-care", "heart-rhythm", "self-care"))
    shown = browse.house()
    assert shown is not None
    assert [card.id for card in shown.loop] == ["self-care", "heart-rhythm"]
    house.desk.desk.content.hide(house.session, "self-care", hidden=True)
    shown = browse.house()
    assert shown is not None
    assert [card.id for card in shown.loop] == ["heart-rhythm"]
    assert house.refused("play", tuple(f"item-{number}" for number in range(21))) == "too_many"


def test_where_two_changed_the_same_day_both_are_there_and_one_touch_decides(house: House) -> None:
    other = {"on": "2026-12-24", "opens": "10:00:00", "closes": "12:00:00"}
    asked = [{"path": ["exceptions", "2026-12-24"], "value": other, "by": "ben", "at": NOW}]
    house.publish(layer_of("seinajoki", {"exceptions": [{"on": "2026-12-24"}]}, asked=asked))
    found = house.centre.centre(house.session)
    assert found is not None
    (choice,) = found.item.choices
    assert (choice.shown, choice.other, choice.by) == ({"on": "2026-12-24"}, other, "ben")
    house.desk.desk.content.choose(house.session, "seinajoki", choice.key, other=True)
    assert house.seen().exceptions[0].opens == time(10)
    found = house.centre.centre(house.session)
    assert found is not None
    assert found.item.choices == ()


def test_where_two_changed_the_hours_of_a_day_either_choice_leaves_the_other_days(house: House) -> None:
    monday = {"days": ["mon"], "opens": "10:00:00", "closes": "12:00:00"}
    versions = (("mon", monday), ("fri", None))
    asked = [{"path": ["hours", day], "value": value, "by": "ben", "at": NOW} for day, value in versions]
    house.publish(layer_of("seinajoki", {}, asked=asked))
    for day, _ in versions:
        house.desk.desk.content.choose(house.session, "seinajoki", (("hours", day), BEN), other=True)
    spans = [(span.days, span.opens.hour, span.closes.hour) for span in house.seen().hours]
    assert spans == [(("mon",), 10, 12), (("tue", "wed", "thu"), 9, 16)]
    found = house.centre.centre(house.session)
    assert found is not None
    assert found.item.choices == ()


def test_a_choice_that_would_leave_no_day_open_is_refused_and_a_week_of_other_hours_taken(house: House) -> None:
    late = [{"days": ["sat"], "opens": "10:00:00", "closes": "14:00:00"}]
    house.publish(layer_of("seinajoki", {}, asked=[{"path": ["hours", "fri"], "by": "ben", "at": NOW}]))
    house.centre.set_hours(house.session, ("mon", "tue", "wed", "thu"), None)
    choose = house.desk.desk.content.choose
    with pytest.raises(EditRefusedError, match="all_closed"):
        choose(house.session, "seinajoki", (("hours", "fri"), BEN), other=True)
    house.publish(layer_of("seinajoki", {}, asked=[{"path": ["hours"], "value": late, "by": "ben", "at": NOW}]))
    choose(house.session, "seinajoki", (("hours",), BEN), other=True)
    assert [(span.days, span.opens.hour, span.closes.hour) for span in house.seen().hours] == [(("sat",), 10, 14)]


def test_for_all_centres_only_a_central_editor_decides(house: House) -> None:
    with pytest.raises(NotAllowedError):
        house.session.edit_everywhere(on=True)
    house.publish(house.sample.document("centre", "umea", hours=WEEK))
    central = house.desk.session("central_editor")
    central.edit_everywhere(on=True)
    found = house.centre.centre(central, "umea")
    assert found is not None
    assert set(found.cities) == {"seinajoki", "umea"}
    house.centre.set_hours(central, ("sun",), (time(12), time(14)), "umea")
    assert house.desk.unsettled()[-1].payload["centre"] == ""
    central.edit_everywhere(on=False)
    house.desk.desk.content.hide(central, "heart-rhythm", hidden=True)
    assert house.desk.unsettled()[-1].payload["centre"] == "seinajoki"


def test_of_more_items_than_may_play_some_can_be_taken_out(house: House) -> None:
    many = [f"item-{number}" for number in range(25)]
    house.publish(attract=many)
    house.centre.play(house.session, many[1:])
    assert house.seen().attract == tuple(many[1:])
    assert house.refused("play", many) == "too_many"
