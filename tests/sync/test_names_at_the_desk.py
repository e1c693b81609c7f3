"""Names for a staff session with the whole agent: no round is made for them, and no file of the kiosk holds one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.ids import Ids
from kiosk.domain.intents import AnyIntent
from kiosk.domain.persons import Staff
from kiosk.domain.sealed import Access, Contact
from kiosk.hub.roster import put_staff
from kiosk.hub.store import open_store
from kiosk.services.door import StaffSession
from kiosk.services.names import NameBook
from kiosk.services.write import MessageGate, Writer
from kiosk.store.intents import put_intents
from kiosk.store.ledger import Ledger
from kiosk.store.orders import names_asked, order_names, orders_after
from kiosk.sync import agent
from kiosk.sync.settings import SyncConfig
from tests.intents import intent, last_order
from tests.services.canary import EMAIL, KEPT_PHONE, NAME, WORDS, traces

from .conftest import NOW, Kiosk
from .publisher import Publisher, centre, topic, video
from .test_identity import CLOCK, WholeKiosk
from .test_names import a_key
from .test_real_hub import RealHub
from .test_running import EndsWhen

DAY = timedelta(days=1)


def heads(kiosk: Kiosk) -> int:
    return int(kiosk.transport.paths().count("metadata/timestamp.json"))


def test_the_loop_answers_at_the_next_look_and_makes_no_round_of_it(kiosk: Kiosk, published: Publisher) -> None:
    ledger = Ledger(kiosk.folder.ledger, clock=kiosk.clock)
    seen: list[tuple[float, str, int]] = []

    def act() -> None:
        if kiosk.time.now - 1000 > 20 and not last_order(ledger):
            order_names(ledger, a_key(), "anna", NOW, NOW + DAY)
            seen.append((kiosk.time.now, "", heads(kiosk)))
        elif seen and kiosk.status.order_done == 1:
            seen.append((kiosk.time.now, kiosk.status.order_outcome, heads(kiosk)))
            kiosk.time.stopped = True

    kiosk.time.on_wait = act
    assert kiosk.sync(once=False) == agent.WELL
    ledger.close()
    (ordered, _, before), (answered, outcome, after) = seen
    assert answered - ordered <= 0.5
    assert (outcome, after) == ("unreachable", before), "there is no desk here"


def test_a_round_that_somebody_wants_is_made_beside_it(kiosk: Kiosk, published: Publisher) -> None:
    ledger = Ledger(kiosk.folder.ledger, clock=kiosk.clock)

    def act() -> None:
        if kiosk.time.now - 1000 > 20 and not last_order(ledger):
            published.put(topic("heart", "asked for"))
            published.publish()
            ledger.order("check_now")
            order_names(ledger, a_key(), "anna", NOW, NOW + DAY)
            ledger.order("forget_names")
        kiosk.time.stopped = kiosk.status.order_done == 3 or kiosk.time.now - 1000 > 60

    kiosk.time.on_wait = act
    kiosk.sync(once=False)
    ledger.close()
    assert (kiosk.status.order_done, kiosk.status.order_outcome) == (3, "done")
    assert kiosk.title("heart") == "asked for en"


def test_they_are_answered_while_a_film_is_on_its_way(kiosk: Kiosk, publisher: Publisher) -> None:
    publisher.put(centre())
    film = publisher.blob(b"F" * (9 << 20), "video/mp4")
    publisher.put(video("film", film, publisher.blob(b"captions", "text/vtt")))
    publisher.publish()
    part = kiosk.folder.blob(film["sha256"]).with_name(f"{film['sha256']}.part")
    ledger, key = Ledger(kiosk.folder.ledger, clock=kiosk.clock), a_key()

    def is_answered() -> bool:
        if part.exists() and not last_order(ledger):
            order_names(ledger, key, "anna", NOW, NOW + DAY)
        return kiosk.screen.bookings.names_answer(key.id) is not None

    kiosk.time = EndsWhen(kiosk.clock, is_answered)  # type: ignore[assignment]
    kiosk.sync()
    ledger.close()
    assert kiosk.screen.bookings.names_answer(key.id) == (1, "unreachable")
    assert 0 < part.stat().st_size < 9 << 20


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[WholeKiosk]:
    hub = RealHub(tmp_path)
    hub.store = open_store(hub.folder.database)
    hub.publish()
    made = WholeKiosk(hub, tmp_path)
    with hub.store.writing() as connection:
        put_staff(connection, Staff(id="eija", name="Eija", centre="seinajoki", roles=("editor",)))
    yield made
    made.close()
    hub.store.close()


@contextmanager
def running(whole: WholeKiosk, address: str) -> Iterator[None]:
    """The agent as it runs, which never has a reason for a second round."""
    stop = threading.Event()
    where = {"desk": address, "trusted_root": whole.hub.trusted_root, "code": whole.code_file, "interval": 3600.0}
    config = SyncConfig(whole.data, f"{address}/publication", "seinajoki", **where)  # type: ignore[arg-type]
    thread = threading.Thread(target=agent.run, args=(config,), kwargs={"stop": stop, "clock": CLOCK})
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def until(so: Callable[[], bool]) -> None:
    """Wait for another thread, for half a minute at most."""
    end = time.monotonic() + 30
    while not so():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def test_a_session_at_the_screen_reads_the_names_and_no_file_of_the_kiosk_ever_holds_one(whole: WholeKiosk) -> None:
    anna = StaffSession(Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)), time.monotonic)
    eija = StaffSession(Staff(id="eija", name="Eija", centre="seinajoki", roles=("booker",)), time.monotonic)
    book = NameBook(projection=whole.screen, ledger=lambda: whole.ledger)
    now, canaries = CLOCK.now(), (NAME, *NAME.split(), KEPT_PHONE, EMAIL, WORDS, "Sjungbok")
    whole.code_file.write_text(whole.code)
    with whole.hub.serving() as address, running(whole, address):
        until(lambda: bool(whole.screen.bookings.seal_key() and whole.screen.slot("slot-1")))
        contact = Contact(code="", name=NAME, phone=f"+46{KEPT_PHONE}", email=EMAIL)
        access = Access(needs=("other",), words=WORDS)
        made = whole.booker.book("slot-1", 1, language="sv", contact=contact, access=access)
        note = book.seal_note(anna, "Sjungbok", made.booking)
        staff = {"kind": "staff", "staff": "anna"}
        noted = intent(1, "note", at=now, words=note, person=staff).model_copy(update={"subject": made.booking})
        put_intents(whole.ledger, noted)
        until(lambda: whole.screen.bookings.waiting(now + DAY) == 0)
        checked = whole.screen.status().checked_at
        order = book.ask(anna, now, now + DAY)
        until(lambda: book.state(order) != "waiting")
        found = book.who(anna, made.booking)
        assert found is not None
        assert (found.name, found.phone, found.email, found.language) == (NAME, f"+46{KEPT_PHONE}", EMAIL, "sv")
        assert (found.needs, found.access_words, found.note) == (("other",), WORDS, "Sjungbok")
        assert whole.screen.status().checked_at == checked, "no round was made for it"
        assert traces(whole.data.root, *canaries) == []
        refused = book.ask(eija, now, now + DAY)  # the screen has old news of her rights, the hub has not
        until(lambda: book.state(refused) != "waiting")
        assert book.state(refused) == "not_allowed"
        assert whole.screen.bookings.names(key_of_the_first(whole)) == {}
        book.forget()
        until(lambda: whole.screen.status().order_done == last_order(whole.ledger))
    assert traces(whole.data.root, *canaries) == []


def key_of_the_first(whole: WholeKiosk) -> str:
    """The key of the session that asked first; the enrolment was by a file."""
    asked = names_asked(orders_after(whole.data.ledger, 0)[0].argument)
    assert asked is not None
    return asked.key.id


def test_a_message_reaches_a_session_at_the_screen_and_stands_in_no_file_of_the_kiosk(whole: WholeKiosk) -> None:
    anna = StaffSession(Staff(id="anna", name="Anna", centre="seinajoki", roles=("booker",)), time.monotonic)
    book = NameBook(projection=whole.screen, ledger=lambda: whole.ledger)
    writer = Writer(
        projection=whole.screen,
        ledger=lambda: whole.ledger,
        clock=CLOCK,
        ids=Ids(CLOCK),
        seal_key=whole.screen.bookings.seal_key,
        gate=MessageGate(time.monotonic),
    )
    canaries = (NAME, *NAME.split(), KEPT_PHONE, EMAIL, WORDS)
    whole.code_file.write_text(whole.code)
    with whole.hub.serving() as address, running(whole, address):
        until(lambda: bool(whole.screen.bookings.seal_key() and whole.screen.bookings.link().state == "well"))
        contact = Contact(code="", phone=f"+46{KEPT_PHONE}", email=EMAIL)
        message = writer.write(f"{NAME}: {WORDS}", matter="evaluation", language="sv", contact=contact)
        until(lambda: writer.fate(message) == "arrived")
        (told,) = whole.screen.bookings.notices()
        assert (told.id, told.kind, told.matter, told.contact) == (message, "message", "evaluation", True)
        order = book.ask(anna, told.at, told.at + timedelta(seconds=1), message=message)
        until(lambda: book.state(order) != "waiting")
        found = book.who(anna, message)
        assert found is not None
        assert (found.note, found.phone, found.email) == (f"{NAME}: {WORDS}", f"+46{KEPT_PHONE}", EMAIL)
        assert traces(whole.data.root, *canaries) == []
        put_intents(whole.ledger, noted(message, told.at))
        until(lambda: whole.screen.bookings.waiting(CLOCK.now() + DAY) == 0)
        assert whole.screen.bookings.notices() == ()
        again = book.ask(anna, told.at, told.at + timedelta(seconds=1), message=message)
        until(lambda: book.state(again) != "waiting")
        assert book.who(anna, message) is None, "nobody can read it any more"
    assert traces(whole.data.root, *canaries) == []


def noted(message: str, at: datetime) -> AnyIntent:
    made = intent(7, "noted", at=at, person={"kind": "staff", "staff": "anna"})
    return made.model_copy(update={"subject": message})
