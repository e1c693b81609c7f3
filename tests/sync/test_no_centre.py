"""An agent that nobody has told its centre: it works all the same, and takes the centre up once it is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk import setup_file
from kiosk.setup_file import Setup
from kiosk.store.ledger import Ledger
from kiosk.store.orders import CHECK_NOW, order_enrolment
from kiosk.sync import agent

from .conftest import Kiosk
from .publisher import Publisher, video
from .test_sticks import HalfWay


@pytest.fixture
def nowhere(kiosk: Kiosk) -> Kiosk:
    kiosk.config = replace(kiosk.config, centre="")
    return kiosk


@pytest.mark.usefixtures("published")
def test_it_fetches_content_and_takes_the_centre_up_while_it_runs(nowhere: Kiosk) -> None:
    ledger = Ledger(nowhere.folder.ledger, clock=nowhere.clock)
    drawn: list[bool] = []

    def act() -> None:
        if not drawn and nowhere.screen.edition() == 1:
            drawn.append(nowhere.folder.first.exists())
            setup_file.write(nowhere.folder, Setup(centre="seinajoki", done=False))
            ledger.order(CHECK_NOW)
        elif drawn and nowhere.status.order_done:
            nowhere.time.stopped = True

    nowhere.time.on_wait = act
    assert nowhere.sync(once=False) == agent.WELL
    ledger.close()
    assert drawn == [False]
    assert nowhere.folder.first.exists()


@pytest.mark.usefixtures("published")
def test_a_flag_goes_before_what_was_chosen(nowhere: Kiosk) -> None:
    setup_file.write(nowhere.folder, Setup(centre="umea"))
    nowhere.config = replace(nowhere.config, centre="seinajoki")
    assert nowhere.sync() == agent.WELL
    assert nowhere.folder.first.exists()


@pytest.mark.expected_logs("the edition holds no centre umea")
@pytest.mark.usefixtures("published")
def test_a_centre_that_is_not_there_is_logged(nowhere: Kiosk) -> None:
    setup_file.write(nowhere.folder, Setup(centre="umea"))
    assert nowhere.sync() == agent.WELL
    assert not nowhere.folder.first.exists()


def test_a_code_does_not_wait_for_the_first_films(nowhere: Kiosk, published: Publisher) -> None:
    film = published.blob(b"F" * (9 << 20), "video/mp4")
    published.put(video("film", film, published.blob(b"captions", "text/vtt")))
    published.publish()
    ledger = Ledger(nowhere.folder.ledger, clock=nowhere.clock)
    seconds = iter(range(10**7))
    nowhere.time = HalfWay(nowhere, lambda: float(next(seconds)), lambda: order_enrolment(ledger, "7K2M9QXA", "door"))  # type: ignore[assignment]
    assert nowhere.sync() == agent.WELL
    ledger.close()
    assert (nowhere.status.order_done, nowhere.status.order_outcome) == (1, "no_desk"), "a folder has none"
    assert nowhere.has(film["sha256"])
    asked = [offset for path, offset, _ in nowhere.transport.requests if film["sha256"] in path]
    assert len(asked) == 2
    assert asked[1] > 0, "it was gone on with"
