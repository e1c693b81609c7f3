"""A visitor writes and the staff answers: a real hub, two real agents, and the real screen under a finger.

What is written is a canary: a watcher looks for it in every file of both machines from beginning to end.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.intents import HELD_SECONDS
from kiosk.hub.desk_tables import MESSAGES
from kiosk.hub.names_read import names_read
from kiosk.screen.store_thread import StoreThread
from tests.journeys import desk, desk_messages, keys, route, writing
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.journeys.test_help_call import elsewhere
from tests.journeys.whole import CENTRE, Whole
from tests.journeys.words import shown
from tests.services.canary import traces
from tests.watcher import Watcher

WORDS, LATER, PHONE = "kanarja soittaa", "tirppala odottaa", "0401999888"
CANARIES = (WORDS, LATER, "kanarja", "tirppala", "401999888", "40 1999888", "040 199 9888")
AN_EXCHANGE, LONGEST_WAIT = 19.0, 121.0
"""Seconds after which an agent talks at the latest, and tries again where it found no hub."""


@pytest.mark.expected_logs("the exchange with the desk failed")
def test_a_message_reaches_every_desk_is_answered_once_and_is_in_no_file(theatre: Theatre, tmp_path: Path) -> None:
    whole, office = Whole(theatre.backstage, tmp_path / "kiosk", desk.staff(CENTRE)), tmp_path / "office"
    with Watcher(CANARIES, [tmp_path]) as watcher, whole.running():
        with whole.agent(office, code=whole.code(tmp_path / "office-code")):
            whole.wait_for_newest(office)
            with elsewhere(whole, office) as there:
                theatre.play(lambda _, stage: Journey(whole, stage, there).play(), whole.data, clock=whole.clock)
        looks, found = watcher.look()
    assert found == {}
    assert looks > 5, "it looked all the while"
    assert traces(tmp_path, *CANARIES) == []


class Journey:
    """The story, a scene for each promise."""

    def __init__(self, whole: Whole, stage: Stage, office: StoreThread) -> None:
        self.whole, self.stage, self.office = whole, stage, office

    async def play(self) -> None:
        await route.begin(self.stage, "en")
        await self.writes(WORDS)
        assert self.stage.says("Thank you! We have your message.")
        assert self.stage.says("One of our staff will read it and answer you.")
        await self.leaves()
        await self.office_has(1)
        await self.staff_reads_and_answers()
        await self.office_has(0)
        await self.writes_without_the_hub()
        await self.office_has(1)

    async def writes(self, words: str) -> None:
        stage = self.stage
        await writing.about_work(stage)
        assert stage.says("Only our staff can read it."), "before the first field"
        await stage.touch_item(writing.field(stage, "Your message"))
        for word in words.split():
            await keys.type_words(stage, word)
            await keys.touch(stage, "Space")
        assert writing.page(stage).words.strip().lower() == words
        await writing.onward(stage, "answer")
        await stage.touch_words("Back")
        assert (stage.page, writing.page(stage).words.strip().lower()) == ("write", words)
        await writing.onward(stage, "answer")
        await stage.touch_item(writing.field(stage, "Phone (you may leave it empty)"))
        await keys.type_words(stage, PHONE)
        await writing.onward(stage, "done")

    async def leaves(self) -> None:
        await self.stage.touch_words("Done")
        await self.stage.arrive("home")

    async def office_has(self, count: int) -> None:
        """So many messages stand under To do at the other desk."""
        stage = self.stage
        for look in range(400):
            if look % 20 == 0:
                self.whole.clock.skip(AN_EXCHANGE)
            notices = await self.office.help_line(lambda line: line._projection.bookings.notices())
            if len([each for each in notices if each.kind == "message"]) == count:
                return
            await stage.still()
        pytest.fail(f"the office never had {count} messages")

    async def staff_reads_and_answers(self) -> None:
        stage, whole = self.stage, self.whole
        whole.clock.skip(AN_EXCHANGE)
        await desk.today(stage)
        await stage.until(lambda: stage.says("To do: 1"), "that it waits")
        assert stage.says("Show or test a solution")
        await stage.touch_words("A message")
        await stage.arrive("staff-message")
        assert not stage.says(WORDS.title().split()[0])
        assert not stage.says("Answered"), "nobody has read it yet"
        await stage.touch_words("Show the message")
        await stage.until(lambda: stage.says("40 1999888"), "how to answer")
        await stage.still()
        assert stage.says(desk_messages.page_of(stage).words)
        assert desk_messages.page_of(stage).words.lower() == WORDS
        (message,) = self.ids()
        await stage.touch("Answered")
        await stage.until(lambda: stage.says(shown("Answered: it is no longer under To do")), "that it is closed")
        await stage.touch_words("Undo")
        await stage.until(lambda: stage.says("Undone"), "that it is taken back")
        await stage.touch_words("Show the message")
        await stage.until(lambda: stage.says("40 1999888"), "that it is still there")
        await stage.still()
        await stage.touch("Answered")
        whole.clock.skip(HELD_SECONDS)
        await stage.until(lambda: whole.heard(message) == ["write", "noted"], "the hub to know that it is answered")
        assert self.boxes() == [(None, None)]
        with whole._store.reading() as connection:
            read = names_read(connection, CENTRE)
        assert [(each.staff, each.message) for each in read] == [("aino", message)] * 2
        await desk.today(stage)
        assert stage.says("Nothing is waiting for you.")
        await stage.touch(f"Lock: {desk.AINO}")
        await stage.arrive("attract")
        await route.begin(stage, "en")

    async def writes_without_the_hub(self) -> None:
        stage, whole = self.stage, self.whole
        whole.stop()
        whole.clock.skip(AN_EXCHANGE)
        await self.writes(LATER)
        assert stage.says("Thank you! Your message is kept here.")
        whole.start()
        whole.clock.skip(LONGEST_WAIT)
        await stage.until(lambda: stage.says("Thank you! We have your message."), "that it has arrived")
        await self.leaves()

    def ids(self) -> list[str]:
        with self.whole._store.reading() as connection:
            return list(connection.execute(select(MESSAGES.c.id)).scalars())

    def boxes(self) -> list[tuple[str | None, str | None]]:
        with self.whole._store.reading() as connection:
            return [(row.words, row.contact) for row in connection.execute(select(MESSAGES))]
