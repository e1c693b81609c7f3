"""PINs: hashed by argon2id as strongly as promised, and those that everybody tries first are not taken."""

from __future__ import annotations

import pytest

from kiosk.domain.persons import Staff
from kiosk.pins import fault_of_pin, hash_pin, is_pin


def test_a_pin_is_hashed_with_argon2id_of_19_mib_and_two_passes() -> None:
    hashed = hash_pin("482915", chance=bytes)
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert is_pin("482915", hashed)
    assert not is_pin("482916", hashed)
    assert not is_pin("482915", "nonsense")
    Staff(id="anna", name="Anna", centre="umea", roles=("booker",), pin=hashed)


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("482915", ""),
        ("10738264", ""),
        ("48291", "length"),
        ("4829150000000", "length"),
        ("48291a", "digits"),
        ("٤٨٢٩١٥", "digits"),
        ("", "digits"),
        *((pin, "trivial") for pin in ("000000", "121212", "123456", "987654", "234567", "123123", "147258", "112211")),
    ],
)
def test_trivial_pins_are_refused(pin: str, fault: str) -> None:
    assert fault_of_pin(pin) == fault
    if fault:
        with pytest.raises(ValueError, match="can't be taken"):
            hash_pin(pin)
