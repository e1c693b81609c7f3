"""A watcher beside a test: it looks for words in files, again and again, and says where it saw one, ever.

It is a process of its own, and no thread: whoever closes a file lets go of all locks that its process holds on it, and
SQLite's are among them. What comes and goes between two looks, some hundredths of a second, it can't see. The standard
library only, so that it looks on while the test begins.
"""

from __future__ import annotations

import json
import os
import select
import stat
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

_ROOT = Path(__file__).parents[1]
_CODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
_PAUSE = 0.02  # seconds between two looks
_TICK = 50_000_000  # nanoseconds; a file may change twice within one and show the same time
_MAPPED = "-shm"  # such a file is written through memory, and its time stands still

Found = dict[str, list[str]]
"""The words that were seen, by the file in which they stood."""


def forms(words: Iterable[str]) -> dict[bytes, str]:
    """All bytes that a word can be in a file, in either case, and which word it is."""
    return {
        form.encode(coding): word
        for word in words
        for form in (word, word.lower(), word.upper())
        for coding in _CODINGS
    }


class Watcher:
    """Watches all files below ``roots``, their names too, and all that this process has open, deleted ones too."""

    def __init__(self, words: Iterable[str], roots: Iterable[Path]) -> None:
        self._told = {"words": [*words], "roots": [str(root) for root in roots], "process": os.getpid()}

    def __enter__(self) -> Watcher:
        words = [sys.executable, "-m", "tests.watcher"]
        self._child = subprocess.Popen(words, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._ask(json.dumps(self._told))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._child.communicate(timeout=60)

    def look(self) -> tuple[int, Found]:
        """One whole look from now on: how many looks there were, and all that was ever seen."""
        looks, found = json.loads(self._ask("look"))
        return looks, found

    def _ask(self, line: str) -> str:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(f"{line}\n")
        self._child.stdin.flush()
        return self._child.stdout.readline()


class _Eye:
    """What was seen so far. A file that stays as it was is read once."""

    def __init__(self, words: list[str], roots: list[str], process: int) -> None:
        self._words, self._forms = words, forms(words)
        self._roots, self._open = [Path(root) for root in roots], Path(f"/proc/{process}/fd")
        self._read: dict[tuple[int, int], tuple[int, int]] = {}
        self._looks = 0
        self._found: Found = {}

    def look(self) -> tuple[int, Found]:
        for path, name in self._files():
            try:
                self._look_at(path, name)
            except OSError:  # it is gone, or nobody may read it
                continue
        self._looks += 1
        return self._looks, self._found

    def _files(self) -> Iterator[tuple[Path, str]]:
        """Where each can be read, and what it is called."""
        for root in self._roots:
            for place, _, names in os.walk(root):
                yield from ((path, str(path)) for path in (Path(place, name) for name in names))
        for path in self._open.iterdir():
            with suppress(FileNotFoundError):  # it has been closed
                yield path, str(path.readlink())

    def _look_at(self, path: Path, name: str) -> None:
        there = path.stat()
        if not stat.S_ISREG(there.st_mode):
            return
        which, state = (there.st_dev, there.st_ino), (there.st_size, there.st_mtime_ns)
        if self._read.get(which) == state:
            return
        held = path.read_bytes()
        if time.time_ns() - there.st_mtime_ns > _TICK and not name.removesuffix(" (deleted)").endswith(_MAPPED):
            self._read[which] = state
        seen = {word for form, word in self._forms.items() if form in held}
        seen |= {word for word in self._words if word.lower() in Path(name).name.lower()}
        if seen:
            self._found[name] = sorted({*self._found.get(name, ()), *seen})


def main() -> None:
    """Look until nobody asks any more."""
    eye, asked = _Eye(**json.loads(sys.stdin.readline())), "watch"
    while True:
        seen = eye.look()
        if asked:
            sys.stdout.write(f"{json.dumps(seen)}\n")
            sys.stdout.flush()
        is_asked = select.select([sys.stdin], [], [], _PAUSE)[0]
        asked = sys.stdin.readline() if is_asked else ""
        if is_asked and not asked:
            return


if __name__ == "__main__":
    main()
