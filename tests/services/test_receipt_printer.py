"""A receipt printer: what it is sent comes out, and what keeps it from printing is named within a deadline."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from kiosk.services.escpos import Trouble
from kiosk.services.receipt_printer import ReceiptPrinter
from tests.receipt_printer import PrinterOnATerminal

WIDTH = 72
ROWS = b"".join(bytes([row % 251] * WIDTH) for row in range(1_300))


def test_what_is_sent_comes_out_dot_by_dot_and_is_cut_off_once() -> None:
    with PrinterOnATerminal() as printer:
        assert ReceiptPrinter(printer.device).print(ROWS, WIDTH) is Trouble.NONE
        printer.wait_for_cut()
        assert b"".join(printer._rows) == ROWS
        assert printer.take_slip().size == (WIDTH * 8, 1_300)
        assert (printer.cuts, printer.strange) == (1, [])


def test_a_printer_that_never_answers_prints_all_the_same() -> None:
    with PrinterOnATerminal(answers=False) as printer:
        assert ReceiptPrinter(printer.device).look() is Trouble.SILENT
        assert ReceiptPrinter(printer.device).print(ROWS, WIDTH) is Trouble.SILENT
        printer.wait_for_cut()
        assert b"".join(printer._rows) == ROWS


@pytest.mark.parametrize(
    ("offline", "paper", "trouble"),
    [
        (0x12 | 0x20, 0x12 | 0x60, Trouble.PAPER),
        (0x12, 0x12 | 0x60, Trouble.PAPER),
        (0x12 | 0x24, 0x12 | 0x60, Trouble.COVER),
        (0x12 | 0x40, 0x12, Trouble.BROKEN),
        (0x12, 0x12 | 0x0C, Trouble.NONE),  # a roll that is nearly at its end
        (0x12 | 0x08, 0x12, Trouble.NONE),  # somebody presses its button
    ],
)
def test_it_tells_what_keeps_it_from_printing_and_then_is_sent_nothing(
    offline: int, paper: int, trouble: Trouble
) -> None:
    with PrinterOnATerminal() as printer:
        printer.offline, printer.paper = offline, paper
        line = ReceiptPrinter(printer.device)
        assert line.look() is trouble
        if trouble is not Trouble.NONE:
            assert line.print(ROWS, WIDTH) is trouble
            assert printer._rows == []


def test_paper_that_ends_within_a_slip_is_told() -> None:
    with PrinterOnATerminal(ends_at=700) as printer:
        assert ReceiptPrinter(printer.device).print(ROWS, WIDTH) is Trouble.PAPER


def test_a_printer_that_takes_nothing_is_given_up_and_the_next_slip_is_whole() -> None:
    with PrinterOnATerminal(answers=False, takes=False) as printer:
        line = ReceiptPrinter(printer.device, patience=0.3)
        assert line.print(ROWS, WIDTH) is Trouble.STUCK
        printer.takes = True
        assert line.print(ROWS, WIDTH) is Trouble.SILENT
        printer.wait_for_cut()
        assert b"".join(printer._rows).endswith(ROWS)
        assert printer.strange == []


def test_a_printer_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert ReceiptPrinter(tmp_path / "lp0").look() is Trouble.MISSING
    with PrinterOnATerminal() as printer:
        device = printer.device
    assert ReceiptPrinter(device).print(ROWS, WIDTH) in (Trouble.MISSING, Trouble.BROKEN)


def test_a_file_on_a_disk_is_no_printer_and_nothing_is_written_to_it(tmp_path: Path) -> None:
    file = tmp_path / "lp0"
    file.touch()
    assert ReceiptPrinter(file).print(ROWS, WIDTH) is Trouble.MISSING
    assert file.read_bytes() == b""
    os.mkfifo(tmp_path / "fifo")
    assert ReceiptPrinter(tmp_path / "fifo").print(ROWS, WIDTH) is Trouble.MISSING


def test_it_waits_no_longer_when_the_program_ends() -> None:
    with PrinterOnATerminal(answers=False, takes=False) as printer:
        line = ReceiptPrinter(printer.device, patience=600.0)
        waits = threading.Thread(target=line.print, args=(ROWS, WIDTH))
        waits.start()
        line.close()
        waits.join(timeout=20)
        assert not waits.is_alive()


def test_a_device_that_talks_without_pause_is_given_up() -> None:
    line, found = ReceiptPrinter(Path("/dev/zero")), list[Trouble]()
    looks = threading.Thread(target=lambda: found.append(line.look()), daemon=True)
    looks.start()
    looks.join(timeout=20)
    assert found == [Trouble.SILENT]


def test_it_listens_no_longer_to_such_a_one_when_the_program_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.services.receipt_printer._ANSWERS_WITHIN", 600.0)
    line = ReceiptPrinter(Path("/dev/zero"))
    looks = threading.Thread(target=line.look, daemon=True)
    looks.start()
    line.close()
    looks.join(timeout=20)
    assert not looks.is_alive()
