"""The code of a booking: eight signs that a person can write down, read out and type again.

Crockford's base32 has no I, L, O or U, and reads the first three as the digits that they look like. A code opens a
booking, so files keep its hash only. That is scrypt with one salt for all: a code of 40 bits has to be dear to guess,
and still be found by its hash alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Annotated

from pydantic import StringConstraints

LENGTH = 8
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011", " -–_.")
_SALT = b"ntc-kiosk/1 code"
_COST = 1 << 14  # with blocks of 8: 16 MiB and some 40 ms for one guess

CodeHash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""What files keep of a code: 64 hex digits."""


def new_code(chance: Callable[[int], bytes]) -> str:
    """A new code: 40 bits of ``chance``."""
    bits = int.from_bytes(chance(5), "big")
    return "".join(ALPHABET[bits >> shift & 31] for shift in range(35, -1, -5))


def read_code(typed: str) -> str | None:
    """The code that a person has typed or a scanner has read, whatever its case and gaps; None when it is none."""
    code = typed.upper().translate(_READ_AS)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def spoken_code(code: str) -> str:
    """The code in two groups, as it is shown: ``7K2M-9QXA``."""
    return f"{code[:4]}-{code[4:]}"


def code_hash(code: str) -> str:
    """The hash of a code as ``read_code`` gives it. It takes some 40 ms, so keep it off the thread that draws."""
    return hashlib.scrypt(code.encode(), salt=_SALT, n=_COST, r=8, p=1, dklen=32).hex()
