"""The day's list as a PDF, read back as whoever prints it would see it."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from kiosk.domain.errors import DiskFullError, StoreError
from kiosk.screen.day_list import (
    DayHeadings,
    DayList,
    DayParty,
    DaySlot,
    day_list_name,
    usb_mounts,
    where_to_save,
    write_day_list,
)
from kiosk.screen.day_list_pages import _Sheets, pdf_of
from kiosk.screen.paper import Face, inter
from kiosk.screen.window import load_fonts

HEADINGS = DayHeadings("Aika", "Aihe", "Piste", "Vetäjä", "Varattu / vapaa")
TWO = (DayParty("2 henkilöä", "vahvistettu", "suomi"), DayParty("1 henkilö", "odottaa", "ruotsi"))
A4 = (595, 842)  # points


@pytest.fixture(autouse=True)
def _letters(qapp: QGuiApplication) -> None:
    load_fonts()


def day(*slots: DaySlot, **changed: str) -> DayList:
    words = {"title": "Lauantai 28.11.2026", "subtitle": "Seinäjoki", "nothing": "Ei aikoja", "foot": "Tehty klo 7.02"}
    return DayList(headings=HEADINGS, slots=slots, **{**words, **changed})


def slot(number: int = 0, what: str = "Sydämen rytmi", parties: tuple[DayParty, ...] = ()) -> DaySlot:
    time = f"{8 + number // 6:02}.{number % 6}0–{9 + number // 6:02}.{number % 6}0"
    return DaySlot(time, what, "Uumaja 7.00", "Piste A", "Anna", "3 / 1", parties)


def pages(tmp_path: Path, made: DayList) -> list[str]:
    """The words of each page, with one space between them."""
    path = tmp_path / "lists" / "day.pdf"
    write_day_list(path, pdf_of(made))
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found: list[str] = []
    for number in range(document.pageCount()):
        size, said = document.pagePointSize(number), document.getAllText(number)
        assert (round(size.width()), round(size.height())) == A4
        edge = said.boundingRectangle()
        assert edge.left() > 36
        assert edge.right() < A4[0] - 36
        assert edge.bottom() < A4[1] - 36
        found.append(" ".join(said.text().split()))
    document.close()
    return found


def laid_out(made: DayList) -> list[Any]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return _Sheets(QPdfWriter(buffer)).lay_out(made)


def test_a_row_for_each_slot_and_a_line_for_each_party(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, day(slot(0, parties=TWO), slot(3)))
    assert page.startswith("Lauantai 28.11.2026 Seinäjoki Aika Aihe Piste Vetäjä Varattu / vapaa 08.00–09.00")
    assert page.count("Uumaja 7.00") == page.count("Piste A Anna 3 / 1") == 2
    assert "2 henkilöä vahvistettu suomi 1 henkilö odottaa ruotsi" in page
    assert page.endswith("Tehty klo 7.02 1 / 1")


def test_what_parties_need_stands_below_what_it_is_about(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, day(replace(slot(0, parties=TWO), needs="Esteetön reitti: 1 · Tulkki: 2"), slot(3)))
    assert "Sydämen rytmi Esteetön reitti: 1 · Tulkki: 2 Piste A" in page
    assert page.count("Tulkki") == 1


def test_each_party_has_an_empty_box_to_tick() -> None:
    (page,) = laid_out(day(slot(0, parties=TWO), slot(3)))
    assert len(page.boxes) == 2
    assert all(box.width() == box.height() > 0 for box in page.boxes)
    written = [each.at for each in page.words]
    assert not [at for at in written for box in page.boxes if box.contains(at)], "nothing is written into it"


def test_who_is_here_already_is_ticked() -> None:
    here = DayParty("4 henkilöä", "saapunut", "englanti", here=True)
    (page,) = laid_out(day(slot(0, parties=(TWO[0], here))))
    assert page.ticked == [page.boxes[1]]


def test_sixty_slots_take_pages_that_each_have_headings_and_a_number(tmp_path: Path) -> None:
    found = pages(tmp_path, day(*(slot(number, parties=TWO[: number % 3]) for number in range(60))))
    assert len(found) > 2
    for number, page in enumerate(found, start=1):
        assert page.count("Aika Aihe Piste Vetäjä Varattu / vapaa") == 1
        assert page.endswith(f"Tehty klo 7.02 {number} / {len(found)}")
    times = [word for page in found for word in page.split() if "–" in word]
    assert times == [slot(number).time for number in range(60)], "each once, in their order"


def test_a_slot_stays_with_its_parties(tmp_path: Path) -> None:
    three = (*TWO, DayParty("4 henkilöä", "saapunut", "englanti"))
    for page in pages(tmp_path, day(*(slot(number, parties=three) for number in range(40)))):
        assert page.count("–") == page.count("vahvistettu") == page.count("odottaa") == page.count("saapunut")


def test_a_slot_that_is_longer_than_a_page_is_named_again_on_the_next(tmp_path: Path) -> None:
    found = pages(tmp_path, day(slot(0, parties=TWO * 40)))
    assert len(found) > 1
    assert all(page.count("08.00–09.00") == 1 for page in found)
    assert sum(page.count("vahvistettu") for page in found) == 40


def test_long_titles_wrap_and_what_never_ends_is_cut(tmp_path: Path) -> None:
    long = "Lääkeautomaatti joka muistuttaa ja kertoo hoitajalle jos annos on jäänyt ottamatta kahdesti peräkkäin"
    (page,) = pages(tmp_path, day(slot(0, long), slot(1, "Y" * 5000), slot(2)))
    assert long in page.replace(" Uumaja 7.00", "").replace(" Piste A Anna 3 / 1", "")
    assert "…" in page
    assert "YYYY" in page
    assert slot(2).time in page


def test_words_are_words_and_no_markup(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, day(slot(0, "<b>Uni &amp; lepo</b>\n<img src=x>")))
    assert "<b>Uni &amp; lepo</b> <img src=x>" in page.replace(" Piste A Anna 3 / 1", "")


def test_lines_are_broken_between_letters_that_qt_counts_twice() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    face = Face(inter(), writer := QPdfWriter(buffer))
    lines = face.lines("𝄞a" * 20, face.metrics.horizontalAdvance("aaaaaaaaaa"))
    assert len(lines) > 1
    assert "".join(lines) == "𝄞a" * 20
    assert face.lines(" \n", 100.0) == []
    assert writer.logicalDpiX() > 0


def test_a_day_without_slots_says_so(tmp_path: Path) -> None:
    assert pages(tmp_path, day()) == ["Lauantai 28.11.2026 Seinäjoki Ei aikoja Tehty klo 7.02 1 / 1"]


def test_it_is_set_in_inter(tmp_path: Path) -> None:
    write_day_list(tmp_path / "day.pdf", pdf_of(day(slot())))
    names = [line for line in (tmp_path / "day.pdf").read_bytes().splitlines() if b"/FontName" in line]
    assert names
    assert all(b"Inter" in name for name in names)


def test_the_file_is_named_after_the_day_and_an_old_one_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / day_list_name(date(2026, 11, 28))
    assert path.name == "day-2026-11-28.pdf"
    path.write_bytes(b"old")
    write_day_list(path, pdf_of(day(slot())))
    assert path.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_full_disk_is_told_and_the_old_list_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "day.pdf"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError, match="full"):
        write_day_list(path, pdf_of(day(slot())))
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["day.pdf"]


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"day\.pdf can't be written"):
        write_day_list(tmp_path / "file" / "day.pdf", pdf_of(day(slot())))


def test_it_goes_to_the_first_stick_that_can_be_written_else_to_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, locked, stick, other = (tmp_path / name for name in ("gone", "locked", "stick", "other"))
    for folder in (locked, stick, other):
        folder.mkdir()
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != locked and access(path, mode))
    assert where_to_save(tmp_path, [gone, locked, stick, other]) == stick
    assert where_to_save(tmp_path, [gone, locked]) == where_to_save(tmp_path, []) == tmp_path / "lists"


def test_sticks_are_looked_for_where_they_are_mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounted = [tmp_path / name for name in ("media/usb0", "media/anna/STICK", "run/media/anna/OTHER")]
    for path in (*mounted, tmp_path / "media/anna/no-mount", tmp_path / "mnt/else"):
        path.mkdir(parents=True)
    monkeypatch.setattr(Path, "is_mount", lambda path: path in mounted or path.name == "else")
    assert usb_mounts(tmp_path) == tuple(mounted)


def test_a_stick_that_is_dying_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying, well = tmp_path / "media/dying", tmp_path / "media/well"
    for path in (dying, well):
        path.mkdir(parents=True)

    def answer(path: Path) -> bool:
        if path == dying:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return True

    monkeypatch.setattr(Path, "is_mount", answer)
    assert usb_mounts(tmp_path) == (well,)
    monkeypatch.setattr(Path, "is_dir", answer)
    assert where_to_save(tmp_path, [dying, well]) == well
