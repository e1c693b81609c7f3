"""The staff's pages of the centre: what is filled in, what it becomes, and two versions of one thing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.screen.announced import Announced
from kiosk.screen.welcome import Welcome
from tests.samples import NOW, Sample, layer_of
from tests.screen.reading import column, turns
from tests.screen.staff_centre_hand import opened, publish, seen
from tests.screen.staff_room import StaffRoom


def test_what_can_not_be_kept_stays_typed(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-stations")
        assert (column(page.stations, "number"), page.number) == ([2], 3)
        page.name.type("fi", "Nurkka")
        page.save()
        await turns(20)
        assert (page.deed.fault, page.holds_words()) == ("no_way", True)
        page.where.type("fi", "Tuolla")
        page.chooseNumber(2)
        page.save()
        await turns(20)
        assert (page.deed.fault, page.name.text("fi")) == ("number_taken", "Nurkka")
        page.chooseNumber(7)
        page.save()
        await turns(20)
        assert (column(page.stations, "called"), page.number) == (["Window (fi)", "Nurkka"], 8)

    room.play(story)


def test_what_a_station_lacks_is_said_before_and_goes_when_it_is_filled_in(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-stations")
        page.name.type("fi", "Nurkka")
        assert (page.name.empty, page.where.empty) == (False, True)
        page.save()
        await turns(20)
        assert page.deed.fault == "no_way"
        page.where.type("fi", "Ikkunan vieressä")
        assert (page.deed.fault, page.where.empty) == ("", False)
        page.chooseNumber(2)
        page.save()
        await turns(20)
        assert page.deed.fault == "number_taken"
        page.chooseNumber(3)
        assert page.deed.fault == ""

    room.play(story)


def test_a_look_that_began_before_a_station_was_saved_does_not_offer_its_number_again(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-stations")
        page.name.type("fi", "Nurkka")
        page.where.type("fi", "Tuolla")
        room.store.lets.clear()
        page.show_again()
        await turns(5)
        page.save()
        await turns(5)
        room.store.lets.set()
        await turns(20)
        assert (column(page.stations, "called"), page.number) == (["Window (fi)", "Nurkka"], 4)
        assert page.name.text("fi") == ""

    room.play(story)


def test_what_is_filled_in_for_one_centre_is_not_kept_for_all(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-stations", "central_editor")
        page.edit("window")
        page.name.type("fi", "Nurkka")
        room.shift.editEverywhere(True)
        await turns(20)
        assert (page.editing, page.name.text("fi"), page.holds_words()) == ("", "", False)

    room.play(story)


def test_a_station_is_changed_and_taken_out_of_use(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-stations")
        page.edit("window")
        assert (page.editing, page.number, page.name.text("sv")) == ("window", 2, "Window (sv)")
        page.name.type("sv", "Fönstret")
        page.save()
        await turns(20)
        assert (page.editing, seen(room).stations[0].name.sv) == ("", "Fönstret")
        page.retire("window")
        await turns(20)
        assert column(page.stations, "retired") == [True]
        page.useAgain("window")
        await turns(20)
        assert column(page.stations, "retired") == [False]

    room.play(story)


def test_what_others_wrote_while_it_was_filled_in_is_not_lost(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample, eve = Sample(), "2026-12-24"
        window = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}
        said = {"id": "a", "words": {"fi": "Kahvia", "sv": "Kaffe"}, "until": "2026-12-01T10:00:00Z"}
        publish(room, stations=[window], announcements=[said], exceptions=[{"on": eve}])
        pages = [await opened(room, f"staff-{name}") for name in ("stations", "announce", "hours")]
        stations, announcing, hours = pages
        stations.edit("window")
        announcing.edit("a")
        hours.editDay(eve)
        others = {**window, "name": sample.text("Sill"), "where": sample.text("Here")}
        open_day = {"on": eve, "opens": "10:00:00", "closes": "12:00:00"}
        publish(
            room,
            stations=[others],
            announcements=[{**said, "words": {"fi": "Teetä", "sv": "Te"}}],
            exceptions=[open_day],
        )
        for page in pages:
            await page.refresh()
        stations.name.type("sv", "Fönstret")
        stations.save()
        announcing.words.type("fi", "Pullaa")
        announcing.announce()
        hours.note.type("fi", "Jouluaatto")
        hours.saveDay()
        await turns(40)
        (station,), (announced,) = seen(room).stations, seen(room).announcements
        assert (station.name.sv, station.where.fi, announced.words.fi) == ("Sill (sv)", "Here (fi)", "Teetä")
        assert [page.deed.done for page in pages] == ["edit_centre_asked"] * 3
        page = await opened(room, "staff-centre")
        asked = dict(zip(column(page.choices, "field"), column(page.choices, "other"), strict=True))
        assert asked == {
            "stations": "Fönstret",
            "announcements": "Pullaa",
            "exceptions": "to 24.12. {closed}: Jouluaatto",
        }

    room.play(story)


def test_a_station_says_what_stands_there_and_what_is_planned_before_it_is_taken_out_of_use(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample, place = Sample(), [{"centre": "seinajoki", "station": "window"}]
        window = {"id": "window", "number": 2, "name": sample.text("Window"), "where": sample.text("There")}
        items = sample.document("technology", "heart", places=place), sample.document("technology", "sleep")
        room.staff.cache.publish(sample.document("centre", "seinajoki", stations=[window]), *items, centre="seinajoki")
        page = await opened(room, "staff-stations")
        told = {"stands": "Title of heart (fi)", "times": 1, "people": 1, "retired": False}
        assert {name: column(page.stations, name)[0] for name in told} == told
        page.retire("window")
        await turns(20)
        assert {name: column(page.stations, name)[0] for name in told} == {**told, "retired": True}

    room.play(story)


def test_an_announcement_shows_as_it_will_and_is_taken_away(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-announce")
        page.words.type("sv", "Vi stänger tidigt i dag")
        assert page.preview == [{"words": "Vi stänger tidigt i dag", "tongue": "sv"}]  # nothing is written in Finnish
        assert page.missing == ["fi", "en"]
        page.words.type("fi", "Suljemme tänään aikaisin")
        assert page.preview == [{"words": "Suljemme tänään aikaisin", "tongue": ""}]
        page.announce()
        await turns(20)
        assert (page.deed.done, column(page.announcements, "words")) == ("announce", ["Suljemme tänään aikaisin"])
        (said,) = seen(room).announcements
        assert timedelta(hours=1) < said.until - NOW <= timedelta(hours=2)
        page.edit(said.id)
        assert page.words.text("sv") == "Vi stänger tidigt i dag"
        page.day.choose(1)
        page.announce()
        await turns(20)
        assert seen(room).announcements[0].until - said.until == timedelta(days=1)
        page.withdraw(said.id)
        await turns(20)
        assert page.announcements.count() == 0

    room.play(story)


@pytest.mark.parametrize(("other", "left"), [(True, "10.00–12.00"), (False, "")])
def test_two_versions_of_a_day_stand_side_by_side(room: StaffRoom, other: bool, left: str) -> None:
    async def story(room: StaffRoom) -> None:
        open_day = {"on": "2026-12-24", "opens": "10:00:00", "closes": "12:00:00"}
        asked = [{"path": ["exceptions", "2026-12-24"], "value": open_day, "by": "ben", "at": NOW}]
        publish(room, layer_of("seinajoki", {"exceptions": [{"on": "2026-12-24"}]}, asked=asked))
        room.begin("booker", "editor")
        today = await room.open("staff-today")
        assert (column(today.waiting, "kind")[-1], column(today.waiting, "what")[-1]) == ("choice", "centre")
        page = await opened(room, "staff-centre")
        assert column(page.choices, "field") == ["exceptions"]
        assert column(page.choices, "ours") == ["to 24.12. {closed}"]
        assert (column(page.choices, "other"), column(page.choices, "by")) == (["to 24.12. 10.00–12.00"], ["Ben Dal"])
        (page.takeOther if other else page.keepOurs)(column(page.choices, "key")[0])
        await turns(20)
        assert page.choices.count() == 0
        hours = await opened(room, "staff-hours")
        assert column(hours.exceptions, "hours") == [left]

    room.play(story)


def test_versions_of_everything_else_are_in_words_too(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        late = [{"days": ["mon", "tue", "wed", "sat"], "opens": "09:00:00", "closes": "18:00:00"}]
        window = {"id": "window", "number": 2, "name": {"fi": "Ikkuna"}, "where": {"fi": "Tuolla"}}
        said = {"id": "a", "words": {"fi": "Kahvia"}, "until": "2026-12-01T10:00:00Z"}
        versions = (
            (("hours",), late),
            (("hours", "mon"), None),
            (("hours", "sat"), {**late[0], "days": ["sat"]}),
            (("stations", "window"), None),
            (("stations", "window", "retired"), True),
            (("announcements", "a"), said),
            (("announcements", "a", "until"), said["until"]),
            (("attract",), ["sleep", "gone", "heart"]),
            (("title", "fi"), "Toinen"),
        )
        asked = [{"path": list(path), "value": value, "by": "ben", "at": NOW} for path, value in versions]
        fields = {"stations": [window], "announcements": [said], "attract": ["heart"]}
        publish(room, layer_of("seinajoki", fields, asked=asked))
        page = await opened(room, "staff-centre")
        others = [
            "ma–ke, la 9.00–18.00",
            "ma {closed}",
            "la 9.00–18.00",
            "{gone}",
            "{out}",
            "Kahvia",
            "ti 1.12. 12.00",
            "\n1. Title of sleep (fi)\n2. Title of heart (fi)",
            "Toinen",
        ]
        assert column(page.choices, "other") == others
        assert column(page.choices, "ours")[1:5] == ["ma 9.00–16.00", "la {closed}", "2 · Ikkuna", "{in}"]
        assert (page.week, page.stations, page.playing) == ("ma–ke 9.00–16.00", 1, 1)

    room.play(story)


def test_a_central_editor_edits_any_centre_for_all(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "staff-centre", "central_editor")
        assert page.others.count() == 0
        room.shift.editEverywhere(True)
        await turns(20)
        assert (room.shift.everywhere, column(page.others, "option")) == (True, ["seinajoki", "umea"])
        page.take("umea")
        await turns(20)
        assert (page.centreId, page.title) == ("umea", "Title of umea (fi) · Umeå (fi)")
        hours = await room.open("staff-hours", "umea")
        hours.toggleDay("mon")
        hours.span.choose(False)
        hours.saveWeek()
        await turns(20)
        wish = room.staff.unsettled()[-1]
        assert (wish.subject, wish.payload["centre"]) == ("umea", "")
        room.shift.editEverywhere(False)
        await turns(20)
        assert page.centreId == ""
        room.begin("editor")
        room.shift.editEverywhere(True)
        assert room.shift.everywhere is False

    room.play(story)


def test_the_announcement_goes_at_its_time_and_reads_in_every_language(room: StaffRoom) -> None:
    welcome = Welcome(folder=room.folder, session=room.session, now=NOW)
    until = (NOW + timedelta(minutes=1)).isoformat()
    good = {"words": {"sv": "Hej"}, "until": until}
    spoilt = [{"words": {"fi": "x"}, "until": "soon"}, {"words": {}, "until": until}, {"words": 3}, 4]
    announced: Announced = welcome.announced
    announced.show([good, *spoilt])
    in_swedish = {"words": "Hej", "tongue": "sv"}
    assert announced.said == [{"fi": in_swedish, "sv": {"words": "Hej", "tongue": ""}, "en": in_swedish}]
    welcome.tick(NOW + timedelta(seconds=59))
    assert len(announced.said) == 1
    welcome.tick(NOW + timedelta(seconds=60))
    assert announced.said == []
    announced.show("nonsense")
    assert announced.said == []


def test_whoever_edits_for_all_centres_is_told_what_this_one_has_of_its_own(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        said = {"id": "tea", "words": {"fi": "Teetä"}, "until": (NOW + timedelta(hours=2)).isoformat()}
        publish(room, layer_of("seinajoki", {"announcements": [said]}))
        page = await opened(room, "staff-centre", "central_editor")
        assert (page.announcements, page.own) == (1, []), "it is what the page is about"
        room.shift.editEverywhere(True)
        await turns(20)
        assert (page.announcements, page.own) == (0, ["announcements"])
        for name, own in (("hours", []), ("stations", []), ("announce", ["announcements"]), ("attract", [])):
            page = await room.open(f"staff-{name}")
            assert page.own == own, name
        page = await room.open("staff-centre", "umea")
        assert page.own == []

    room.play(story)


def test_what_is_filled_in_for_one_centre_is_not_saved_for_another(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        named = {"name": sample.text("Named"), "where": sample.text("There")}
        umea = sample.document("centre", "umea", stations=[{"id": "snow", "number": 7, **named}])
        room.staff.cache.publish(sample.document("centre", "seinajoki"), umea, centre="seinajoki")
        room.begin("central_editor")
        room.shift.editEverywhere(True)
        page = await room.open("staff-stations", "umea")
        page.edit("snow")
        page.name.type("fi", "Lumi")
        room.shift.editEverywhere(False)
        await turns(20)
        assert (page.centre, page.editing, page.holds_words()) == ("", "", False)
        page.save()
        await turns(20)
        assert page.deed.fault == "no_name"

    room.play(story)
