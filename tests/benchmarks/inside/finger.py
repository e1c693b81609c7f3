"""A finger outside the screen's process: it presses and lets go through the display, when nobody can foresee it.

A line ``press x y`` or ``release`` on standard input; the moment of it, in seconds of ``time.monotonic()``, on standard
output. It waits a random while before it presses, so that the screen is not always found idle.
"""

from __future__ import annotations

import os
import random
import sys
import time

from tests.benchmarks.display import Display

_LONGEST = 0.04  # seconds


def main() -> int:
    """Obey until standard input ends."""
    display = Display(os.environ["DISPLAY"])
    chance = random.Random(1)
    for line in sys.stdin:
        match line.split():
            case ["press", x, y]:
                time.sleep(chance.uniform(0, _LONGEST))
                moment = display.press(int(x), int(y))
            case _:
                moment = display.release()
        sys.stdout.write(f"{moment!r}\n")
        sys.stdout.flush()
    display.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
