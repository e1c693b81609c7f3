"""Reading how somebody can be reached, field by field, as they typed it. All of it is optional.

It says what is wrong in codes; the words are the screen's. Nothing is kept here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from kiosk.domain.errors import WorldError
from kiosk.domain.mail import is_email
from kiosk.domain.sealed import Contact
from kiosk.services.identity_numbers import has_identity_number

Country = Literal["fi", "se"]
Field = Literal["name", "phone", "email"]
Fault = Literal["phone", "email", "identity_number", "length"]

_LONGEST: dict[Field, int] = {"name": 200, "phone": 40, "email": 254}
_REGIONS: dict[Country, str] = {"fi": "FI", "se": "SE"}
_DIALLED = re.compile(r"[0-9 +()/.–-]+")  # no letters, which would be read as digits or passed over


class ContactError(WorldError):
    """Something can't be taken. ``faults`` tells what is wrong with which field; what was typed is not in it."""

    def __init__(self, faults: Mapping[Field, Fault]) -> None:
        self.faults: Mapping[Field, Fault] = MappingProxyType(dict(faults))
        super().__init__(", ".join(f"{field}: {fault}" for field, fault in faults.items()))


def read_contact(name: str, phone: str, email: str, *, country: Country = "fi") -> Contact:
    """The contact that was typed, with the phone number in E.164 form (+358 …, +46 …); its code is still empty.

    ``country`` is the centre's: a number without + is one of that country. Raises ContactError for all that is wrong.
    """
    faults: dict[Field, Fault] = {}
    values: dict[Field, str] = {"name": _plain(name), "phone": _plain(phone), "email": _plain(email)}
    for field, value in values.items():
        if len(value) > _LONGEST[field]:
            faults[field] = "length"
        elif field == "phone":
            values["phone"] = _phone(value, country, faults)
        elif has_identity_number(value):
            faults[field] = "identity_number"
        elif field == "email" and value and not is_email(value):
            faults[field] = "email"
    if faults:
        raise ContactError(faults)
    return Contact(code="", name=values["name"], phone=values["phone"], email=values["email"])


def spaced(phone: str) -> str:
    """A number in E.164 form with gaps, to be read by a person: +358 40 1234567. Any other is given back as it is."""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    try:
        return format_number(parse(phone), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return phone


def _phone(typed: str, country: Country, faults: dict[Field, Fault]) -> str:
    if not typed:
        return ""
    if has_identity_number(typed):
        faults["phone"] = "identity_number"
        return ""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    try:
        number = parse(typed, _REGIONS[country])
    except NumberParseException:
        number = None
    if number is None or not _DIALLED.fullmatch(typed) or not is_valid_number(number):
        faults["phone"] = "phone"
        return ""
    return format_number(number, PhoneNumberFormat.E164)


def _plain(typed: str) -> str:
    """Without signs that nobody sees, and one space where there are several."""
    seen = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in typed)
    return unicodedata.normalize("NFC", " ".join(seen.split()))
