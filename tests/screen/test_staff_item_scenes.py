"""A demo is made at the desk: scenes, pictures, places to touch and what follows, and nothing that leads nowhere."""

from __future__ import annotations

from typing import Any

from kiosk.services.taking import Taken
from tests.samples import NOW, Sample
from tests.screen.reading import column, turns
from tests.screen.staff_item_hand import opened, own, saved, write
from tests.screen.staff_room import StaffRoom


async def picture(page: Any, number: int) -> None:
    """The picture of a scene, as it comes from a stick, and its words."""
    made = {name: value for name, value in Sample().picture(f"p{number}", 800).items() if name != "alt"}
    await page.media._taken(("scenes", number, "picture"), Taken("picture", made))
    page.scenes.choose(number)
    write(page, "alt", f"Kuva {number}")
    write(page, "scene.title", f"Vaihe {number}")
    write(page, "scene.text", "Kosketa")


def test_a_demo_of_three_scenes_is_made_and_a_scene_leads_to_an_end(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        page = await opened(room, "new/demo")
        write(page, "title", "Kokeile")
        write(page, "summary", "Kolme vaihetta")
        page.form.show("scenes")
        scenes = page.scenes
        fields = ("picture", "scene.title", "scene.text")
        missing = ",".join(f"scenes/{field}/{number}" for number in (1, 2) for field in fields)
        assert await saved(page) == ("", f"missing:{missing}")
        for number in (0, 1):
            await picture(page, number)
        assert await saved(page) == ("", "scenes_apart")
        scenes.add()
        await picture(page, 2)
        scenes.choose(0)
        scenes.touchAt(0.25, 1.5)
        write(page, "scene.touch", "Käynnistä", number=1)
        scenes.choose(1)
        scenes.follow("s2")
        assert (scenes.shown, scenes.after) == ("s2", ""), "no scene follows itself"
        scenes.follow("s3")
        scenes.wait(7)
        assert column(scenes.scenes, "end") == [False, False, True]
        assert await saved(page) == ("add_item", "")
        demo = own(room, page)
        (point,) = demo.scene("s1").touch
        assert (point.x, point.y, point.to, point.label.fi) == (0.25, 1.0, "s2", "Käynnistä")
        assert demo.scene("s2").by_itself.seconds == 7

    room.play(story)


def test_ways_are_led_elsewhere_and_a_scene_goes_with_the_ways_to_it(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        three = [sample.scene("a", "b", "c"), sample.scene("b"), sample.scene("c")]
        demo = sample.document("demo", "d", start="a", scenes=three)
        room.staff.cache.publish(sample.document("centre", "seinajoki"), demo, centre="seinajoki")
        page = await opened(room, "d")
        page.form.show("scenes")
        scenes = page.scenes
        assert column(scenes.places, "to") == ["b", "c"]
        scenes.lead(1, "b")
        scenes.lead(0, "nowhere")
        scenes.choose(2)
        scenes.remove()
        scenes.choose(0)
        scenes.removePlace(0)
        assert (column(scenes.places, "to"), column(scenes.scenes, "scene")) == (["b"], ["a", "b"])
        scenes.choose(1)
        scenes.begin()
        assert await saved(page) == ("", "scenes_apart"), "nothing leads to the first one now"
        scenes.choose(0)
        scenes.begin()
        assert await saved(page) == ("edit_item", "")
        found: Any = room.staff.projection.document("d", NOW)
        assert [each.id for each in found.scenes] == ["a", "b"]

    room.play(story)


def test_a_scene_that_somebody_else_took_out_meanwhile_is_not_gone_on_with(room: StaffRoom) -> None:
    async def story(room: StaffRoom) -> None:
        sample = Sample()
        three = [sample.scene("a", "b", "c"), sample.scene("b"), sample.scene("c")]
        centre = sample.document("centre", "seinajoki")
        for scenes in (three, [sample.scene("a", "b"), three[1]]):
            demo = sample.document("demo", "d", start="a", scenes=scenes)
            room.staff.cache.publish(centre, demo, centre="seinajoki")
            if scenes is three:
                page = await opened(room, "d")
                page.form.show("scenes")
                page.scenes.choose(2)
        page.show_again()
        await turns(20)
        assert (page.scenes.shown, column(page.scenes.scenes, "chosen")) == ("b", [False, True])
        assert page.form.words.count() > 0
        page.scenes.begin()
        page.scenes.touchAt(0.5, 0.5)
        assert page.form.draft.fields["start"] == "b"

    room.play(story)
