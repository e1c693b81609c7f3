"""National identity numbers in what somebody typed: they are nobody's business here, and are refused everywhere.

A Swedish one of ten digits can look like a mobile number, and the other way round: one valid mobile number in a hundred
has a date and a check digit. What can be a phone number, written as one, is taken for one.
"""

from __future__ import annotations

import re
from datetime import date

_CHECK_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_FINNISH = re.compile(
    r"(?<!\w)(?P<date>\d{6})\s?(?P<century>[-+–A-FU-Y])\s?(?P<number>\d{3})\s?(?P<check>[0-9A-Y])(?!\w)", re.IGNORECASE
)
_SWEDISH = re.compile(r"(?<![\w+])(?P<century>(?:18|19|20)?)(?P<date>\d{6})(?P<sign>\s?[-+–]?\s?)(?P<last>\d{4})(?!\w)")
_COORDINATION = 60  # is added to the day of those who are not registered
_OUR_REGIONS = ("SE", "FI")


def has_identity_number(words: str) -> bool:
    """Whether a Finnish or Swedish identity number is in ``words``: a date that exists, and a right check sign."""
    return any(_is_finnish(found) for found in _FINNISH.finditer(words)) or any(
        _is_swedish(found) for found in _SWEDISH.finditer(words)
    )


def _is_finnish(found: re.Match[str]) -> bool:
    """The check sign is the remainder modulo 31 of date and number, as the Digital and Population Data Services
    Agency describes it.
    """
    day, month, year = (int(found["date"][at : at + 2]) for at in (0, 2, 4))
    century = found["century"].upper()
    first = 1800 if century == "+" else 1900 if century in "-–UVWXY" else 2000
    digits = int(found["date"] + found["number"])
    return _is_date(first + year, month, day) and _CHECK_SIGNS[digits % 31] == found["check"].upper()


def _is_swedish(found: re.Match[str]) -> bool:
    """The last of the ten digits is a Luhn check digit, as the Swedish Tax Agency describes it."""
    digits = found["date"] + found["last"]
    year, month, day = (int(digits[at : at + 2]) for at in (0, 2, 4))
    day -= _COORDINATION if day > _COORDINATION else 0
    centuries = [int(found["century"]) * 100] if found["century"] else [1900, 2000]
    if not any(_is_date(century + year, month, day) for century in centuries) or not _is_luhn(digits):
        return False
    is_plain = not found["century"] and not found["sign"].strip()
    return not (is_plain and digits.startswith("0") and _is_phone(digits))


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def _is_phone(digits: str) -> bool:
    from phonenumbers import NumberParseException, is_valid_number, parse

    for region in _OUR_REGIONS:
        try:
            if is_valid_number(parse(digits, region)):
                return True
        except NumberParseException:
            continue
    return False
