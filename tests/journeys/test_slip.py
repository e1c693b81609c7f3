"""A slip on paper, by touch: the real bytes through a device, read back as whoever takes the slip would read it."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.screen import slip
from kiosk.services.receipt_printer import ReceiptPrinter
from tests.journeys import booking, desk, desk_centre, route
from tests.journeys.backstage import Backstage
from tests.journeys.stage import Stage
from tests.journeys.story import Theatre
from tests.receipt_printer import PrinterOnATerminal
from tests.screen.lockdown_traces import in_files
from tests.watcher import Watcher

FAILED = "a slip was not printed"
IN = {
    "fi": ("Ota lappusi.", "klo", "Koodisi"),
    "sv": ("Ta din lapp.", "kl.", "Din kod"),
    "en": ("Please take your slip.", "at", "Your code"),
}
"""What is said once it is printed, and words that stand on it."""
MARGIN = 8  # dots that stay white at both edges


def code_of(stage: Stage) -> str:
    card = booking.page(stage).card
    return f"{card.codeFirst}{card.codeSecond}"


async def print_it(stage: Stage, words: str) -> None:
    """Touch the button, and wait for what is said then."""
    await stage.touch_words("Print a slip")
    await stage.until(lambda: stage.says(words), words)
    await stage.still()


def calendar_of(paper: Image.Image) -> list[str]:
    """The lines of the calendar's entry that a telephone reads from the paper."""
    (found,) = zxingcpp.read_barcodes(paper)
    return [line.replace("\\,", ",") for line in found.text.replace("\r\n ", "").split("\r\n")]


def is_white(paper: Image.Image, left: int, right: int) -> bool:
    """Whether nothing was printed between two columns of dots."""
    return paper.crop((left, 0, right, paper.height)).getextrema() == (255, 255)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[slip.Slip]:
    """The words of each slip that is drawn."""
    made: list[slip.Slip] = []
    draw = slip.draw_slip
    monkeypatch.setattr(slip, "draw_slip", lambda each, dots: made.append(each) or draw(each, dots))
    return made


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_slip_says_when_what_and_where_with_code_and_calendar_and_leaves_no_trace(
    theatre: Theatre, tmp_path: Path, drawn: list[slip.Slip], paper_mm: int
) -> None:
    async def story(theatre: Theatre, stage: Stage) -> None:
        await route.begin(stage, "fi")
        for language, (said, moment, named) in IN.items():
            await stage.touch(route.OWN_NAMES[language])
            await booking.done(stage)
            code, card = code_of(stage), booking.page(stage).card
            with Watcher([code, f"{code[:4]}-{code[4:]}", f"{code[:4]} {code[4:]}"], [tmp_path]) as watcher:
                await print_it(stage, said)
                looks, found = watcher.look()
            assert looks > 0
            assert found == {}
            assert in_files(code, [theatre.data]) == []
            check(drawn[-1], printer.take_slip())
            assert drawn[-1].code == (code[:4], code[4:])
            assert drawn[-1].when == f"{card.day} {moment}\u00a0{card.time}"
            assert (drawn[-1].what, drawn[-1].named, drawn[-1].standing) == (card.title, named, "")
            assert drawn[-1].phone == stage.screen.kiosk.welcome.phone
            assert [part for part in drawn[-1].where if part][-1] == card.address
            assert all((drawn[-1].people, drawn[-1].manage, drawn[-1].call, drawn[-1].calendar))

    def check(made: slip.Slip, paper: Image.Image) -> None:
        assert paper.width == slip.DOTS[paper_mm]
        assert is_white(paper, 0, MARGIN), "nothing is cut off at the left"
        assert is_white(paper, paper.width - MARGIN, paper.width), "nothing is cut off at the right"
        entry = calendar_of(paper)
        assert f"SUMMARY:{made.what}" in entry
        assert f"DESCRIPTION:{'-'.join(made.code)}" in entry

    with PrinterOnATerminal() as printer:
        data = theatre.backstage.kiosk("kiosk")
        theatre.play(story, data, printer=printer.device, paper_mm=paper_mm)
        assert printer.strange == []
        assert printer.cuts == 3


@pytest.mark.expected_logs(FAILED)
def test_without_paper_it_is_said_in_words_and_a_new_roll_mends_it(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        printer.offline, printer.paper = 0x32, 0x72
        await route.begin(stage, "en")
        await booking.done(stage)
        await print_it(stage, "The slip can’t be printed. Please write the code down.")
        assert stage.screen.kiosk.slipPrinter.trouble == "paper"
        assert stage.says(code_of(stage)[:4])
        printer.offline = printer.paper = 0x12
        await print_it(stage, "Please take your slip.")
        assert stage.screen.kiosk.slipPrinter.trouble == ""

    with PrinterOnATerminal() as printer:
        theatre.play(story, theatre.backstage.kiosk("kiosk"), printer=printer.device)


def test_a_printer_that_takes_nothing_keeps_nobody_waiting(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        printing = stage.screen.kiosk.slipPrinter
        printing._printer = ReceiptPrinter(printer.device, patience=600.0)
        await route.begin(stage, "en")
        await booking.done(stage)
        await print_it(stage, "Your slip is being printed …")
        await stage.touch_words("Done")
        await stage.arrive("home")
        assert printing.state == "printing"
        printer.takes = True
        await stage.until(lambda: printing.state == "printed", "the slip")

    with PrinterOnATerminal(answers=False, takes=False) as printer:
        theatre.play(story, theatre.backstage.kiosk("kiosk"), printer=printer.device)


def test_a_booking_that_is_looked_up_is_printed_as_it_stands_now(theatre: Theatre, drawn: list[slip.Slip]) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "sv")
        await booking.asked(stage)
        code = code_of(stage)
        await print_it(stage, "Ta din lapp.")
        await booking.mine(stage)
        booking.my_page(stage).type(code.lower())
        booking.my_page(stage).find()
        await stage.until(lambda: booking.my_page(stage).step == "found", "the booking")
        await stage.still()
        assert stage.screen.kiosk.slipPrinter.state == "", "nothing is said of the slip before"
        await print_it(stage, "Ta din lapp.")
        assert [made.code for made in drawn] == [(code[:4], code[4:])] * 2
        assert all(made.standing and not made.calendar for made in drawn), "nobody has confirmed it"
        await stage.touch_words("Cancel my booking")
        await stage.touch_words("Yes, cancel it")
        await stage.until(lambda: booking.my_page(stage).state == "cancelled", "the cancellation")
        await stage.still()
        assert stage.control("Skriv ut en lapp") is None
        card = booking.my_page(stage).card
        await stage.touch_words("Home")
        await stage.arrive("home")
        assert card.codeFirst == "", "the code goes with the page"

    with PrinterOnATerminal() as printer:
        theatre.play(story, theatre.backstage.kiosk("kiosk"), printer=printer.device)
        assert zxingcpp.read_barcodes(printer.take_slip()) == []


def test_where_no_printer_is_configured_nothing_speaks_of_one(theatre: Theatre) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await booking.done(stage)
        assert stage.control("Print a slip") is None
        await booking.found(stage)
        assert stage.control("Print a slip") is None

    theatre.play(story, theatre.backstage.kiosk("kiosk"))


@pytest.fixture
def desk_kiosk(backstage: Backstage) -> Path:
    data = backstage.kiosk("kiosk")
    desk.furnish(data)
    return data


def test_the_staff_sees_how_the_printer_is(theatre: Theatre, desk_kiosk: Path) -> None:
    async def story(_: Theatre, stage: Stage) -> None:
        await route.begin(stage, "en")
        await desk_centre.condition(stage)
        await stage.until(lambda: stage.says("The printer for slips has no paper"), "its state")
        assert stage.says("Put a new roll in.")
        printer.offline = printer.paper = 0x12
        await stage.model.refresh()  # as each quarter of a minute does
        await stage.until(lambda: stage.says("The printer for slips is ready"), "its state")
        printer.unplug()
        await stage.model.refresh()
        await stage.until(lambda: stage.says("The printer for slips is not there"), "its state")

    with PrinterOnATerminal() as printer:
        printer.offline, printer.paper = 0x32, 0x72
        theatre.play(story, desk_kiosk, printer=printer.device)
