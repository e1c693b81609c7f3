"""What is sealed opens with one key, for one purpose and one booking, and its length says little."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.sealed import Sealed, SealKey
from kiosk.sealing import SealBrokenError, public_half, seal, unseal

KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = public_half(KEY)
ABOUT = "0193a000-0000-7000-8000-000000000001"


@given(st.binary(max_size=700))
def test_what_was_sealed_opens_as_it_was(plain: bytes) -> None:
    box = seal(plain, PUBLIC, purpose="contact", about=ABOUT)
    assert unseal(box, KEY, purpose="contact", about=ABOUT) == plain
    assert plain not in base64.b64decode(box.box) or len(plain) < 8


def test_the_length_tells_only_how_many_blocks_there_are() -> None:
    sizes = {len(base64.b64decode(seal(b"x" * n, PUBLIC, purpose="contact", about=ABOUT).box)) for n in range(256)}
    assert sizes == {256 + 32 + 16}  # the encapsulated key, and the tag


def test_the_same_words_sealed_twice_look_different() -> None:
    one, other = (seal(b"Aino", PUBLIC, purpose="contact", about=ABOUT).box for _ in range(2))
    assert one != other


def test_another_purpose_booking_or_key_does_not_open() -> None:
    box = seal(b"Aino", PUBLIC, purpose="contact", about=ABOUT)
    other = X25519PrivateKey.generate()
    for spoilt, key, purpose, about in (
        (box, KEY, "access", ABOUT),
        (box, KEY, "contact", ABOUT[:-1] + "2"),
        (box, other, "contact", ABOUT),
        (Sealed(key="0" * 16, box=box.box), KEY, "contact", ABOUT),
        (Sealed(key=box.key, box="QUJD"), KEY, "contact", ABOUT),
        (Sealed(key=box.key, box="A"), KEY, "contact", ABOUT),
    ):
        with pytest.raises(SealBrokenError, match="can't be opened"):
            unseal(spoilt, key, purpose=purpose, about=about)  # type: ignore[arg-type]


def test_a_key_that_is_none_is_said_so() -> None:
    with pytest.raises(ValueError, match=r".+"):
        seal(b"Aino", SealKey(id="0" * 16, public="0" * 64), purpose="contact", about=ABOUT)


def test_a_key_has_an_id_of_its_own() -> None:
    assert PUBLIC.id == public_half(KEY).id
    assert PUBLIC.id != public_half(X25519PrivateKey.generate()).id
