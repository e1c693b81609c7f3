"""Writing to the centre: what can't be taken is said, what is taken is sealed, and both are over when they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.domain.clock import FixedClock
from kiosk.domain.ids import Ids
from kiosk.domain.intents import INTENT
from kiosk.domain.messages import Write
from kiosk.domain.sealed import MOST_WORDS, Contact, Message, Sealed
from kiosk.paths import DataFolder
from kiosk.sealing import unseal
from kiosk.services.refused import BookingRefusedError
from kiosk.services.settling import Settling
from kiosk.services.write import LIMITS, MessageGate, TooManyMessagesError, Writer
from kiosk.store.intents import strip_over, tell_again
from tests.intents import notice
from tests.samples import Cache
from tests.services.booking_desk import BookingDesk, booking_desk, chance

WORDS = "We make a walking frame that counts steps."
AINO = Contact(code="", phone="+358401234567", email="aino@example.fi")
(FEW, SOON), (MANY, LATER) = LIMITS


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock, cache: Cache) -> Iterator[BookingDesk]:
    with booking_desk(folder, clock, cache) as made:
        yield made


@pytest.fixture
def writer(desk: BookingDesk) -> Writer:
    return Writer(
        projection=desk.projection,
        ledger=desk.ledger,
        clock=desk.clock,
        ids=Ids(desk.clock, chance("written")),
        seal_key=desk.booker._seal_key,
        gate=MessageGate(lambda: desk.seconds),
    )


def opened(desk: BookingDesk, name: str, message: str) -> str:
    box = Sealed.model_validate(desk.wishes.about(message)[0].payload[name])
    purpose = "contact" if name == "contact" else "message"
    return unseal(box, desk.private, purpose=purpose, about=message).decode()


def look(desk: BookingDesk) -> None:
    """What the screen does by itself when there is news."""
    settling = Settling(projection=desk.projection, ledger=desk.ledger, clock=desk.clock)
    settling.look(frozenset({"notices"}))


def boxes(desk: BookingDesk, message: str) -> set[str]:
    return desk.wishes.about(message)[0].payload.keys() & {"words", "contact"}


def test_what_is_written_is_an_intent_that_only_the_hub_can_read(desk: BookingDesk, writer: Writer) -> None:
    message = writer.write(f"  {WORDS}\n", matter="solution", language="sv", contact=AINO)
    (wish,) = desk.unsettled()
    intent = INTENT.validate_python(wish.body())
    assert isinstance(intent, Write)
    assert (intent.subject, intent.matter, intent.language, intent.person.kind) == (
        message,
        "solution",
        "sv",
        "visitor",
    )
    assert Message.model_validate_json(opened(desk, "words", message)) == Message(words=WORDS)
    contact = Contact.model_validate_json(opened(desk, "contact", message))
    assert contact == AINO.model_copy(update={"language": "sv"})


def test_nobody_has_to_say_how_to_reach_them(desk: BookingDesk, writer: Writer) -> None:
    message = writer.write(WORDS, language="fi")
    assert desk.wishes.about(message)[0].payload["contact"] is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (" \n", "no_words"),
        ("I am 131052-308T", "identity_number"),
        ("811218-9876", "identity_number"),
        ("x" * (MOST_WORDS + 1), "too_long"),
    ],
)
def test_what_cant_be_taken_says_why_and_writes_nothing(
    desk: BookingDesk, writer: Writer, words: str, reason: str
) -> None:
    with pytest.raises(BookingRefusedError) as error:
        writer.write(words, language="en")
    assert error.value.reason == reason
    assert words.strip() == "" or words not in str(error.value)
    assert desk.unsettled() == ()
    assert writer.write("x" * MOST_WORDS, language="en"), "and it counts for nothing"


def test_without_the_hubs_key_nobody_is_let_begin(desk: BookingDesk, writer: Writer) -> None:
    desk.has_key = False
    for attempt in (writer.check, lambda: writer.write(WORDS, language="fi")):
        with pytest.raises(BookingRefusedError) as error:
            attempt()
        assert error.value.reason == "no_key"
    assert desk.unsettled() == ()
    desk.has_key = True
    writer.check()


def test_few_messages_are_taken_in_ten_minutes_and_more_in_an_hour(desk: BookingDesk, writer: Writer) -> None:
    taken = 0
    for _ in range(FEW):
        writer.write(WORDS, language="fi")
        taken += 1
        desk.seconds += 1
    with pytest.raises(TooManyMessagesError) as error:
        writer.check()
    assert error.value.seconds == SOON - FEW
    with pytest.raises(TooManyMessagesError):
        writer.write(WORDS, language="fi")
    while taken < MANY:
        desk.seconds += SOON
        for _ in range(min(FEW, MANY - taken)):
            writer.write(WORDS, language="fi")
            taken += 1
    desk.seconds += SOON
    with pytest.raises(TooManyMessagesError) as error:
        writer.check()
    assert error.value.seconds == LATER - desk.seconds
    desk.seconds = LATER
    writer.check()
    assert len(desk.unsettled()) == MANY


def test_what_became_of_it_is_told(desk: BookingDesk, writer: Writer) -> None:
    first, second = writer.write(WORDS, language="fi"), writer.write(WORDS, language="fi")
    assert writer.fate(first) == "waiting"
    desk.hub_accepts()
    assert (writer.fate(first), writer.fate(second)) == ("waiting", "arrived")
    desk.settle()
    desk.hub_refuses("not_allowed")
    assert (writer.fate(first), writer.fate(second)) == ("refused", "arrived")
    desk.link("unreachable")
    assert not writer.linked()
    desk.link("well")
    assert writer.linked()


def accepted(desk: BookingDesk, writer: Writer) -> str:
    """A message that the hub has, as the centre is told of it."""
    from kiosk.domain.answers import Answer

    message = writer.write(WORDS, language="fi", contact=AINO)
    told = notice("message", id=message, matter="general", language="fi", contact=True)
    answer = Answer(id=desk.unsettled()[-1].id, state="accepted")
    desk.hub_tells(answers=(answer,), notices=(told,))
    look(desk)
    return message


def test_its_boxes_leave_the_kiosk_once_somebody_has_answered(desk: BookingDesk, writer: Writer) -> None:
    message = accepted(desk, writer)
    assert boxes(desk, message) == {"words", "contact"}, "a hub that is put back can be told again"
    closed(desk, message)
    look(desk)
    assert boxes(desk, message) == set()
    assert writer.fate(message) == "arrived"


def closed(desk: BookingDesk, message: str, mark: str = "") -> None:
    from kiosk.store.cache_desk import News

    desk.cache.writer.exchange(News(notices_gone=(message,)), cursor=3, mark=mark, device="kiosk", whole=False)


def test_they_leave_it_after_three_days_whatever_becomes_of_it(desk: BookingDesk, writer: Writer) -> None:
    message = accepted(desk, writer)
    desk.clock.instant += timedelta(hours=72)
    assert strip_over(desk.ledger(), lambda _: None) == 0
    desk.clock.instant += timedelta(seconds=1)
    assert strip_over(desk.ledger(), lambda _: None) == 1
    assert boxes(desk, message) == set()
    tell_again(desk.ledger(), "hub-1", lambda _: None)
    assert tell_again(desk.ledger(), "hub-2", lambda _: None) == 0, "there is nothing left to tell"


def test_a_hub_that_was_put_back_is_told_before_they_leave(desk: BookingDesk, writer: Writer) -> None:
    tell_again(desk.ledger(), "hub-1", lambda _: None)
    message = accepted(desk, writer)
    closed(desk, message, mark="hub-2")  # it has forgotten the message
    look(desk)
    assert boxes(desk, message) == {"words", "contact"}
    assert [wish.subject for wish in desk.unsettled()] == [message]
