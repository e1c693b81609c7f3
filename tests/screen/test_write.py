"""Writing to the centre at the screen: nothing typed is lost on the way, and nothing of it is left at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.errors import StoreError
from kiosk.domain.ids import Ids
from kiosk.domain.sealed import MOST_WORDS, Contact, Message, Sealed
from kiosk.paths import DataFolder
from kiosk.screen import booking_desk as looking
from kiosk.screen.session import Session
from kiosk.screen.tasks import Tasks
from kiosk.screen.write import WritePage, write_page
from kiosk.sealing import unseal
from kiosk.services.browse import Browse
from kiosk.services.write import LIMITS, MessageGate, Writer
from tests.samples import Cache, Sample
from tests.screen.lockdown_traces import traces
from tests.screen.reading import turns
from tests.services.booking_desk import BookingDesk, booking_desk, chance

WORDS = "We make a walking frame."
Story = Callable[[WritePage], Coroutine[Any, Any, None]]


class Hall:
    """A store that asks without a thread. ``fails`` is what every question meets."""

    def __init__(self, desk: BookingDesk, browse: Browse, session: Session) -> None:
        self.desk, self.browse, self.session = desk, browse, session
        self.fails: BaseException | None = None
        self.page: WritePage | None = None
        self.gate = MessageGate(lambda: desk.seconds)
        self._writer = Writer(
            projection=desk.projection,
            ledger=desk.ledger,
            clock=desk.clock,
            ids=Ids(desk.clock, chance("written")),
            seal_key=desk.booker._seal_key,
            gate=self.gate,
        )

    async def ask(self, question: Callable[[Any], Any]) -> Any:
        return question(self.browse)

    async def writer(self, question: Callable[[Any], Any]) -> Any:
        if self.fails is not None:
            raise self.fails
        return question(self._writer)

    def play(self, story: Story, matter: str = "") -> None:
        async def lead() -> None:
            tasks = Tasks(failed=failures.append)
            page = await write_page(matter, store=self, session=self.session, tasks=tasks, parent=self.session)
            await story(page)
            page.close()
            await turns(20)
            await tasks.stop()

        failures: list[BaseException] = []
        asyncio.run(lead())
        assert failures == []

    def sent(self, name: str) -> str:
        """What is in the box of that name of the message that was sent last."""
        wish = self.desk.unsettled()[-1]
        box = Sealed.model_validate(wish.payload[name])
        purpose = "contact" if name == "contact" else "message"
        return unseal(box, self.desk.private, purpose=purpose, about=wish.subject).decode()


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_PAUSE_SECONDS", 0)


@pytest.fixture
def hall(
    folder: DataFolder, clock: FixedClock, cache: Cache, browse: Browse, sample: Sample, session: Session
) -> Iterator[Hall]:
    cache.publish(sample.document("centre", "seinajoki"))
    session.speak("sv")
    with booking_desk(folder, clock, cache) as desk:
        yield Hall(desk, browse, session)


async def to_answer(page: WritePage, words: str = WORDS) -> None:
    page.type(words)
    page.next()
    await turns(5)


def test_a_message_goes_out_with_its_matter_and_how_to_answer(hall: Hall) -> None:
    hall.desk.link("well")

    async def story(page: WritePage) -> None:
        assert (page.step, page.matter, page.who.retentionDays, page.ready) == ("words", "solution", 14, False)
        await to_answer(page)
        assert page.step == "answer"
        page.who.type("phone", "040 123 4567")
        page.next()
        assert page.step == "sending"
        await turns(5)
        hall.desk.hub_accepts()
        await turns(4 * looking.LOOKS)
        assert (page.step, page.outcome, page.answerable) == ("done", "arrived", True)
        assert (page.words, page.who.empty, page.holds_words()) == ("", True, False)
        assert not page.step_back(), "it is sent"

    hall.play(story, "solution")
    assert Message.model_validate_json(hall.sent("words")).words == WORDS
    contact = Contact.model_validate_json(hall.sent("contact"))
    assert (contact.phone, contact.email, contact.language) == ("+358401234567", "", "sv")
    assert hall.desk.unsettled()[-1].payload["language"] == "sv"


@pytest.mark.parametrize("matter", ["", "gossip", "general"])
def test_where_nothing_else_is_meant_it_is_about_anything(hall: Hall, matter: str) -> None:
    async def story(page: WritePage) -> None:
        assert page.matter == "general"

    hall.play(story, matter)


def test_without_a_link_it_is_kept_and_said_so_and_later_that_it_has_arrived(hall: Hall) -> None:
    hall.desk.link("unreachable")

    async def story(page: WritePage) -> None:
        await to_answer(page)
        page.next()
        await turns(5)
        assert (page.step, page.outcome, page.answerable) == ("done", "waiting", False)
        page.show_again()
        await turns(5)
        assert page.outcome == "waiting"
        hall.desk.hub_accepts()
        page.show_again()
        await turns(5)
        assert page.outcome == "arrived"

    hall.play(story)


def test_a_hub_that_is_slow_is_not_waited_for_for_ever_nor_called_reached(hall: Hall) -> None:
    hall.desk.link("well")

    async def story(page: WritePage) -> None:
        await to_answer(page)
        page.next()
        await turns(6 * looking.LOOKS)
        assert (page.step, page.outcome) == ("done", "waiting")

    hall.play(story)


def test_going_back_loses_nothing_and_leaving_asks(hall: Hall) -> None:
    async def story(page: WritePage) -> None:
        assert not page.step_back()
        assert not page.holds_words()
        await to_answer(page)
        page.who.type("email", "aino@example.fi")
        assert page.step_back()
        assert (page.step, page.words, page.who.email) == ("words", WORDS, "aino@example.fi")
        assert page.holds_words()
        page.type("")
        assert page.holds_words(), "an address was typed too"

    hall.play(story)


@pytest.mark.parametrize(
    ("words", "fault"), [("I am 131052-308T", "identity_number"), ("x" * (MOST_WORDS + 1), "length")]
)
def test_words_that_cant_be_taken_are_said_before_anything_else_is_asked(hall: Hall, words: str, fault: str) -> None:
    async def story(page: WritePage) -> None:
        await to_answer(page, words)
        assert (page.step, page.fault, page.words) == ("words", fault, words)
        await to_answer(page)
        assert (page.step, page.fault) == ("answer", "")

    hall.play(story)
    assert hall.desk.unsettled() == ()


def test_nothing_written_leads_nowhere_and_the_room_is_told(hall: Hall) -> None:
    async def story(page: WritePage) -> None:
        await to_answer(page, " \n ")
        assert (page.step, page.ready) == ("words", False)
        page.type("x" * (MOST_WORDS - 40))
        assert (page.left, page.longest) == (40, MOST_WORDS)

    hall.play(story)


def test_a_number_that_is_none_is_blamed_and_nothing_is_sent(hall: Hall) -> None:
    async def story(page: WritePage) -> None:
        blamed: list[str] = []
        page.who.blamed.connect(lambda: blamed.append(page.step))
        await to_answer(page)
        page.who.type("phone", "040 12")
        page.who.type("email", "131052-308T")
        page.next()
        await turns(5)
        assert (page.step, page.who.phoneFault, page.who.emailFault) == ("answer", "phone", "identity_number")
        assert blamed[-1] == "answer", "the field that is wrong is on the screen by then"
        assert page.words == WORDS

    hall.play(story)
    assert hall.desk.unsettled() == ()


def test_a_screen_that_can_take_no_message_says_so_before_anybody_types(hall: Hall) -> None:
    hall.desk.has_key = False

    async def story(page: WritePage) -> None:
        assert (page.step, page.hindrance) == ("unable", "no_key")
        page.next()
        assert page.step == "unable"

    hall.play(story)


def test_after_many_messages_one_has_to_wait_and_what_is_typed_stays(hall: Hall) -> None:
    most, seconds = LIMITS[0]

    async def late(page: WritePage) -> None:
        await to_answer(page)
        for _ in range(most):
            hall.gate.took()
        page.next()
        await turns(5)
        assert (page.step, page.hindrance, page.minutes, page.words) == ("answer", "too_many", 10, WORDS)
        hall.desk.seconds += seconds
        page.next()
        await turns(5)
        assert (page.step, page.hindrance) == ("done", "")

    async def early(page: WritePage) -> None:
        assert (page.step, page.hindrance) == ("words", "")

    hall.play(late)
    hall.play(early)
    for _ in range(most):
        hall.gate.took()

    async def told(page: WritePage) -> None:
        assert (page.step, page.hindrance, page.minutes) == ("unable", "too_many", 10)

    hall.play(told)


@pytest.mark.expected_logs("a message has to wait")
def test_a_full_disk_is_said_and_can_be_tried_again(hall: Hall) -> None:
    async def story(page: WritePage) -> None:
        await to_answer(page)
        hall.fails = StoreError("the disk is full")
        page.next()
        await turns(5)
        assert page.step == "failed"
        hall.fails = None
        assert page.step_back()
        assert (page.step, page.words) == ("answer", WORDS)
        page.next()
        await turns(5)
        assert page.step == "done"

    hall.play(story)


def test_what_the_hub_refuses_is_never_called_sent(hall: Hall) -> None:
    hall.desk.link("well")

    async def story(page: WritePage) -> None:
        await to_answer(page)
        page.next()
        await turns(5)
        hall.desk.hub_refuses("unknown_kind")
        await turns(4 * looking.LOOKS)
        assert (page.step, page.words) == ("failed", WORDS)

    hall.play(story)


def test_the_end_of_the_page_forgets_all_of_it_also_what_is_still_on_its_way(hall: Hall) -> None:
    marked = "Kanarie Gulfågel"

    async def story(page: WritePage) -> None:
        await to_answer(page, f"{WORDS} {marked}")
        page.who.type("email", "kanarie@example.se")
        page.next()
        page.close()
        await turns(20)
        assert (page.words, page.who.email, page.outcome) == ("", "", "")
        for secret in (marked, "kanarie@example.se"):
            assert traces(secret, page) == []

    hall.play(story)
