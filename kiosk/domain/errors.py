"""The one tree of errors.

Two families: the world failed (retry, tell staff) and we failed (log, report). Every error carries a sentence that a
person who looks after the kiosk can act on.
"""


class KioskError(Exception):
    """Base of every error that this program raises on purpose."""


class WorldError(KioskError):
    """The world failed: a link, a disk, a file, a key, an author. Retrying or mending the world helps."""


class HubUnreachableError(WorldError):
    """The hub, or the folder that stands for it, did not answer."""


class EditionRefusedError(WorldError):
    """What was offered as an edition is not one: unsigned, tampered with, expired, older, or torn."""


class MediaError(WorldError):
    """A picture, video or caption file is missing, damaged, or not what it claims to be. ``fault`` is a code of
    ``kiosk.domain.imports``, for words in any language.
    """

    def __init__(self, message: str, fault: str = "unreadable") -> None:
        self.fault = fault
        super().__init__(message)


class DiskFullError(WorldError):
    """There is no room left for what was being written."""


class ContentError(WorldError):
    """Content that an author wrote can't be taken. ``problems`` lists all that is wrong, a line each."""

    def __init__(self, problems: "list[Problem]") -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


class ConfigurationError(WorldError):
    """The configuration names something that does not exist or is not allowed."""


class StoreError(WorldError):
    """One of the two files can't be read or written."""


class OurError(KioskError):
    """We failed: a promise inside the program was broken. Log it and report it; retrying does not help."""


class Problem:
    """One thing wrong in content: where, and why, in words.

    ``file`` is relative to the folder that was loaded, ``line`` counts from 1 (0: the file as a whole).
    """

    __slots__ = ("file", "line", "reason")

    def __init__(self, file: str, line: int, reason: str) -> None:
        self.file = file
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.reason}"

    def __repr__(self) -> str:
        return f"Problem({str(self)!r})"
