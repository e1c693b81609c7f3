"""What an e-mail address looks like, for whoever takes one and for whoever writes to it."""

from __future__ import annotations

import re

_FORM = re.compile(r"[^@\s\"(),:;<>\[\\\]]{1,64}@[^@\s\"(),:;<>\[\\\].]+(?:\.[^@\s\"(),:;<>\[\\\].]+)+")


def is_email(words: str) -> bool:
    """Whether it can be one: a plain address, without a name, a comment or anything else that a letter's head may
    hold.
    """
    return words.isprintable() and _FORM.fullmatch(words) is not None and ".." not in words and words[0] != "."
