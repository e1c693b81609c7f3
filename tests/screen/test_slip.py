"""The slip as it is drawn: nothing is cut off, whatever the words, and a telephone reads its code from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.screen.calendar_entry import Drawing, draw
from kiosk.screen.slip import DOTS, Slip, draw_slip, rows_of
from kiosk.screen.window import load_fonts

SLIP = Slip(
    centre="Nordic Telemedicine Center, Seinäjoki",
    standing="",
    when="Tiistai 24. marraskuuta klo\u00a013.30",
    people="2\u00a0henkilöä",
    what="Sydämesi rytmi kotisohvalta",
    where=("Seinäjoki, piste 3", "Ikkunan vieressä", "Esimerkkikatu 4, 60100 Seinäjoki"),
    guest="",
    named="Koodisi",
    code=("7K2M", "9QXA"),
    manage="Koodilla voit perua varauksesi.",
    call="Tai soita meille:",
    phone="+358\u00a06\u00a0000\u00a00000",
    calendar="Puhelimen kalenteriin",
    drawing=draw("BEGIN:VCALENDAR"),
)
LONG = "Verenpaineenmittauslaitteistoasiantuntija " * 20


@pytest.fixture(autouse=True)
def _letters(qapp: QGuiApplication) -> None:
    load_fonts()


def printed(slip: Slip, paper_mm: int) -> Image.Image:
    """What the printer is sent, as a picture."""
    picture = draw_slip(slip, DOTS[paper_mm])
    width = picture.bytesPerLine()
    assert width * 8 == DOTS[paper_mm], "a row has no dots beside the paper"
    return Image.frombytes("1", (width * 8, picture.height()), rows_of(picture), "raw", "1;I").convert("L")


def ink(paper: Image.Image) -> tuple[int, int, int, int]:
    """The edges of what is black: left, top, right and bottom, in dots."""
    edges = paper.point(lambda grey: 255 - grey).getbbox()
    assert edges is not None
    return edges


@pytest.mark.parametrize("paper_mm", [58, 80])
@pytest.mark.parametrize(
    "slip",
    [
        SLIP,
        replace(SLIP, standing="Ei vielä vahvistettu", guest="Elsa tulee mukaan Uumajasta, jossa kello on\u00a012.30"),
        replace(SLIP, phone="+358\u00a0600\u00a0000\u00a0000\u00a0000\u00a0000"),
        replace(SLIP, what=LONG, where=(LONG, LONG, LONG), guest=LONG, centre=LONG, manage=LONG, standing=LONG),
        replace(SLIP, drawing=draw("X" * 900)),
    ],
    ids=["usual", "guest", "long number", "long words", "large code"],
)
def test_nothing_is_cut_off_at_any_edge_and_the_square_code_can_be_read(slip: Slip, paper_mm: int) -> None:
    paper = printed(slip, paper_mm)
    left, top, right, bottom = ink(paper)
    assert left >= 6
    assert right <= paper.width - 6
    assert top > 0
    assert paper.height > bottom > paper.height - 40, "it ends where the words end"
    assert len(zxingcpp.read_barcodes(paper)) == 1


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_what_is_empty_takes_no_paper(paper_mm: int) -> None:
    whole = printed(SLIP, paper_mm).height
    assert printed(replace(SLIP, guest="Elsa"), paper_mm).height > whole
    assert printed(replace(SLIP, standing="Odottaa"), paper_mm).height > whole
    assert printed(replace(SLIP, phone=""), paper_mm).height < whole
    assert printed(replace(SLIP, calendar="", drawing=Drawing()), paper_mm).height < whole
    assert zxingcpp.read_barcodes(printed(replace(SLIP, calendar=""), paper_mm)) == []


@pytest.mark.parametrize(("paper_mm", "least_mm"), [(58, 4.5), (80, 8.0)])
def test_the_letters_of_the_code_are_large_enough_to_read_without_glasses(paper_mm: int, least_mm: float) -> None:
    bare = replace(SLIP, centre="", when="", people="", what="", where=(), manage="", phone="", calendar="")
    paper = printed(replace(bare, named=""), paper_mm)
    _, top, _, bottom = ink(paper.crop((40, 60, paper.width - 40, paper.height - 40)))  # within the frame
    assert (bottom - top) / 8 >= least_mm
