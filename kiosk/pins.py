"""PINs of the staff: which are good enough, and how they are hashed: argon2id, 19 MiB, two passes, one lane (OWASP).

How often somebody may try is not decided here.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SHORTEST, LONGEST = 6, 12
_PASSES, _LANES, _KIB = 2, 1, 19 * 1024
_ROWS = ("01234567890", "09876543210", "147258369", "159357", "258013")


def fault_of_pin(pin: str) -> str:
    """Why ``pin`` is none to take: ``length``, ``digits`` or ``trivial``; empty when it is a good one."""
    if not (pin.isascii() and pin.isdigit()):
        return "digits"
    if not SHORTEST <= len(pin) <= LONGEST:
        return "length"
    repeats = any(pin == pin[:n] * (len(pin) // n) for n in range(1, len(pin) // 2 + 1))
    mirrored = len(set(pin)) <= 2
    in_a_row = any(pin in row * 2 for row in _ROWS)
    return "trivial" if repeats or mirrored or in_a_row else ""


def hash_pin(pin: str, *, chance: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """The hash of a PIN in the usual text form. Some 40 ms. Raises ValueError for a PIN that is not good enough."""
    if fault := fault_of_pin(pin):
        raise ValueError(f"this PIN can't be taken: {fault}")
    work = Argon2id(salt=chance(16), length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_KIB)
    return work.derive_phc_encoded(pin.encode())


def is_pin(pin: str, hashed: str) -> bool:
    """Whether ``pin`` is the one that was hashed."""
    try:
        Argon2id.verify_phc_encoded(pin.encode(), hashed)
    except (InvalidKey, ValueError):
        return False
    return True
