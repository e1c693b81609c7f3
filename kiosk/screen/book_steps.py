"""The way through a booking: which question comes after which, and what going back means. It knows no answers."""

from __future__ import annotations

STEPS = ("what", "party", "when", "who", "check")


class Steps:
    """Where somebody is: at one of ``STEPS``, ``sending``, ``done``, ``taken`` or ``failed``. ``checking``: all was
    answered, and one answer is being changed.
    """

    def __init__(self, first: str) -> None:
        self._first = self.now = first
        self.checking = False

    @property
    def number(self) -> int:
        """Which of the questions shows, from 0; as many as there are once they are answered."""
        return STEPS.index(self.now) if self.now in STEPS else len(STEPS)

    def before(self) -> str | None:
        """The step that going back leads to: the one of now while it can't be left, None where the page is left."""
        if self.now == "sending":
            return self.now
        if self.now in {"done", self._first}:
            return None
        if self.now in {"taken", "failed"}:
            return "when" if self.now == "taken" else "check"
        if self.checking and self.now != "check":
            return "check"
        return STEPS[STEPS.index(self.now) - 1]

    def after(self, *, party: bool, time: bool) -> str | None:
        """The step after this one, where it is said how many come, and when; None where the question is not answered,
        or what was typed has to be read first.
        """
        if self.now == "party" and party:
            return "check" if self.checking and time else "when"
        if self.now == "when" and time:
            return "check" if self.checking else "who"
        return None

    def can_go(self, step: str) -> bool:
        """Whether one may go to a question from here."""
        return step in STEPS and self.now in {*STEPS, "taken"}

    def show(self, step: str, *, checking: bool | None = None) -> None:
        """Be there. At "check" nothing is being changed any more; ``checking`` says otherwise of another step."""
        self.checking = step != "check" and (self.checking if checking is None else checking)
        self.now = step


def after_loss(reason: str) -> str:
    """The step that leads on where nothing was booked, for this reason."""
    if reason == "no_key":
        return "who"
    return "party" if reason in {"party_too_small", "party_too_large"} else "taken"
