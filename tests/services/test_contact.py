"""Reading a contact: numbers in one form, identity numbers refused, and phone numbers never taken for one."""

from __future__ import annotations

import random

import pytest
from phonenumbers import is_valid_number, parse

from kiosk.services.contact import ContactError, Country, read_contact, spaced
from kiosk.services.identity_numbers import has_identity_number

FINNISH = ["131052-308T", "010594Y9032", "131052 -308t", "010516B903X", "020594X903P"]
SWEDISH = ["850709-9805", "8507099805", "19850709-9805", "198507099805", "19850769-9802", "850709+9805", "850709 9805"]


def luhn(nine: str) -> str:
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(nine))
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def faults(name: str = "", phone: str = "", email: str = "", country: Country = "fi") -> dict[str, str]:
    with pytest.raises(ContactError) as error:
        read_contact(name, phone, email, country=country)
    return dict(error.value.faults)


@pytest.mark.parametrize(
    ("typed", "country", "read"),
    [
        ("040 123 4567", "fi", "+358401234567"),
        ("(040) 123-4567", "fi", "+358401234567"),
        ("+358 40 1234567", "se", "+358401234567"),
        ("00358 40 1234567", "fi", "+358401234567"),
        ("070-123 45 67", "se", "+46701234567"),
        ("0701234567", "se", "+46701234567"),
        ("+46 70 123 45 67", "fi", "+46701234567"),
        ("08-123 456 78", "se", "+46812345678"),
        ("+47 22 12 34 56", "fi", "+4722123456"),
        ("", "fi", ""),
        ("   ", "se", ""),
    ],
)
def test_a_phone_number_is_read_as_one_of_the_centres_country(typed: str, country: Country, read: str) -> None:
    assert read_contact("", typed, "", country=country).phone == read


@pytest.mark.parametrize(
    ("phone", "seen"),
    [("+358401234567", "+358 40 1234567"), ("+46701234567", "+46 70 123 45 67"), ("0401234567", "0401234567")],
)
def test_a_number_is_shown_in_groups_with_its_country(phone: str, seen: str) -> None:
    assert spaced(phone) == seen


@pytest.mark.parametrize("typed", ["12", "040", "call me", "0401234567 ext 3", "131052308T", "+999 123", "0" * 30])
def test_what_is_no_phone_number_is_a_fault_of_that_field(typed: str) -> None:
    assert faults(phone=typed) == {"phone": "phone"}


@pytest.mark.parametrize("typed", ["anna@example.fi", "anna.a+kiosk@post.example.se", "å@exämple.fi", ""])
def test_an_address_is_taken_as_it_is(typed: str) -> None:
    assert read_contact("", "", typed).email == typed


@pytest.mark.parametrize(
    "typed", ["anna", "anna@", "@example.fi", "a@b", "a b@example.fi", "a@b@example.fi", "a@ex..fi", "a@x.fi, b@x.fi"]
)
def test_what_is_no_address_is_a_fault_of_that_field(typed: str) -> None:
    assert faults(email=typed) == {"email": "email"}


def test_a_header_cannot_be_smuggled_in_with_an_address() -> None:
    assert faults(email="anna@example.fi\nBcc: all@example.fi") == {"email": "email"}


@pytest.mark.parametrize("number", FINNISH + SWEDISH)
def test_an_identity_number_is_refused_in_every_field(number: str) -> None:
    assert faults(name=f"Anna {number}", phone=number, email=f"{number.replace(' ', '')}@example.fi", country="se") == {
        "name": "identity_number",
        "phone": "identity_number",
        "email": "identity_number",
    }


@pytest.mark.parametrize("words", [*(f"see {number}." for number in FINNISH + SWEDISH), "a 131052-308T\nb"])
def test_an_identity_number_is_found_among_words(words: str) -> None:
    assert has_identity_number(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "131052-308U",  # a wrong check sign
        "321052-308T",  # no such day
        "850709-9806",
        "850799-9803",
        "room 12, 24.11.2026 at 13:30",
        "call 070-123 45 67 or +46701234567",
        "0401234567",
        "order 12345678901234",
        "EAN 7350012345678",
    ],
)
def test_what_is_no_identity_number_is_let_through(words: str) -> None:
    assert not has_identity_number(words)


def test_no_swedish_mobile_number_is_ever_taken_for_an_identity_number() -> None:
    numbers = random.Random(4)
    lookalikes = 0
    for _ in range(300):
        nine = f"07{numbers.choice('02369')}{numbers.randrange(1, 13) % 10}{numbers.randrange(1, 29):02d}"
        nine = (nine + f"{numbers.randrange(10**4):04d}")[:9]
        typed = nine + luhn(nine)
        if is_valid_number(parse(typed, "SE")):
            assert read_contact("", typed, "", country="se").phone == f"+46{typed[1:]}"
            lookalikes += 1
    assert lookalikes > 100


def test_names_keep_their_letters_and_lose_what_nobody_sees() -> None:
    read = read_contact("  Åsa\u0000 \u200bO\u0308berg\t", "", "")
    assert read.name == "Åsa Öberg"
    assert read.code == ""


def test_all_that_is_wrong_is_told_at_once_and_nothing_of_what_was_typed() -> None:
    with pytest.raises(ContactError) as error:
        read_contact("A" * 201, "nonsense", "secret@")
    assert dict(error.value.faults) == {"name": "length", "phone": "phone", "email": "email"}
    assert "nonsense" not in str(error.value)
    assert "secret" not in str(error.value)
