"""The staff's door: who may come in, how often somebody may try, and how long a session lasts.

A try counts before the PIN is looked at, in the ledger, so that neither a crash nor a restart gives one back; the wait
runs by the machine's running time, which no clock being set can shorten, and begins anew with the program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.errors import WorldError
from kiosk.domain.patience import FREE_TRIES, wait_after
from kiosk.domain.persons import OF_ALL_CENTRES, Person, Role, Staff, rights
from kiosk.services.patience import TooManyTriesError
from kiosk.store.projection import Projection

if TYPE_CHECKING:
    from kiosk.store.ledger import Ledger

IDLE_SECONDS = 120.0
LONGEST_SECONDS = 3600.0


class WrongPinError(WorldError):
    """That was not it. ``left`` tries are looked at without a wait."""

    def __init__(self, left: int) -> None:
        self.left = left
        super().__init__(f"the PIN is wrong; {left} tries are left without a wait")


class NotAllowedError(WorldError):
    """The session is locked, or whose it is has not the right to do that."""


class StaffSession:
    """Somebody of the staff at work. It locks after two minutes without a touch, and an hour after it began; what is
    locked stays locked, and a new one begins with the PIN. ``monotonic`` is in seconds, from anywhere.
    """

    def __init__(self, staff: Staff, monotonic: Callable[[], float]) -> None:
        self.person = Person(kind="staff", staff=staff.id)
        self.name = staff.name
        self.roles: tuple[Role, ...] = staff.roles
        self._monotonic = monotonic
        self._began = self._touched = monotonic()
        self._locked = False
        self._everywhere = False

    @property
    def everywhere(self) -> bool:
        """Whether what they edit is for all centres, and not for this one."""
        return self._everywhere

    def edit_everywhere(self, *, on: bool) -> None:
        """Edit for all centres from now on, or for this one again. Raises NotAllowedError."""
        self.demand(OF_ALL_CENTRES)
        self._everywhere = on

    @property
    def locked(self) -> bool:
        """Whether it is over."""
        self._locked |= self.seconds_left <= 0
        return self._locked

    @property
    def seconds_left(self) -> float:
        """Until it locks by itself where nobody touches; 0 once it has."""
        if self._locked:
            return 0.0
        now = self._monotonic()
        return max(min(self._touched + IDLE_SECONDS, self._began + LONGEST_SECONDS) - now, 0.0)

    def touch(self) -> None:
        """Somebody is there. It opens nothing that is locked."""
        if not self.locked:
            self._touched = self._monotonic()

    def lock(self) -> None:
        """They leave."""
        self._locked = True

    @property
    def rights(self) -> frozenset[str]:
        """The kinds of intents that they may ask for, now; none once it is locked."""
        return frozenset() if self.locked else rights(self.roles)

    def may(self, kind: str) -> bool:
        """Whether they may ask for what an intent of that kind does, now."""
        return kind in self.rights

    def demand_open(self) -> Person:
        """Who asks, for what everybody of the staff may see. Raises NotAllowedError once it is locked."""
        if self.locked:
            raise NotAllowedError("this session is locked")
        return self.person

    def demand(self, kind: str) -> Person:
        """Who asks, for an intent of that kind. Raises NotAllowedError."""
        if not self.may(kind):
            raise NotAllowedError(f"this session may not {kind}")
        return self.person


class Door:
    """Lets the staff of a centre in. Runs on the one thread that owns the projection; may raise StoreError."""

    def __init__(
        self, *, projection: Projection, ledger: Callable[[], Ledger], centre: str, monotonic: Callable[[], float]
    ) -> None:
        self._projection = projection
        self._ledger = ledger
        self._centre = centre
        self._monotonic = monotonic
        self._last: dict[str, float] = {}
        self._session: StaffSession | None = None
        self._began = monotonic()

    @property
    def at_work(self) -> bool:
        """Whether somebody has come in who has not left."""
        return self._session is not None and not self._session.locked

    def staff(self) -> tuple[Staff, ...]:
        """Who works here and has a PIN, by name."""
        here = (each for each in self._projection.bookings.staff() if each.centre == self._centre and each.pin)
        return tuple(sorted(here, key=lambda each: (each.name.casefold(), each.id)))

    def sign_in(self, staff_id: str, pin: str) -> StaffSession:
        """Begin a session; looking at a PIN takes some 50 ms.

        Raises WrongPinError, TooManyTriesError, and NotAllowedError for somebody who does not work here.
        """
        staff = next((each for each in self.staff() if each.id == staff_id), None)
        if staff is None or staff.pin is None:
            raise NotAllowedError("nobody of that name can sign in here")
        from kiosk.pins import is_pin
        from kiosk.store.tries import count_try, forget_tries, wrong_tries

        ledger = self._ledger()
        wrong = wrong_tries(ledger, staff.id)
        wait = wait_after(wrong) - (self._monotonic() - self._last.get(staff.id, self._began))
        if wait > 0:
            raise TooManyTriesError(wait)
        count_try(ledger, staff.id)
        self._last[staff.id] = self._monotonic()
        if not is_pin(pin, staff.pin):
            raise WrongPinError(max(FREE_TRIES - wrong - 1, 0))
        forget_tries(ledger, staff.id)
        self._session = StaffSession(staff, self._monotonic)
        return self._session
