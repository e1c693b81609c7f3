"""What may happen to a hub, its kiosks and whatever lies between them, in any order; and what holds all the while.

A rule takes numbers and makes them fit to what there is, so that no draw is thrown away.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from datetime import timedelta
from unittest import mock

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.answers import Answer
from kiosk.hub.desk_tables import DEVICES
from kiosk.hub.incarnations import awaited
from kiosk.services.refused import BookingRefusedError
from kiosk.services.unheard import to_tell

from .agreement import at_hub, differences
from .disasters import DISASTERS, Disasters
from .template import KIOSKS, begin_from_the_template, compiling_once, new_room
from .world import CAPACITY, SLOTS_AT, Hub, Kiosk

ROUNDS = 12  # exchanges after which whoever can be reached must be at rest
WHICH = st.integers(0, 11)
SLOT = st.sampled_from(sorted(SLOTS_AT))
FALLBACK = st.sampled_from(("none", "request", "wait"))
FAULTS = st.sampled_from(("", "", "", "lost", "no reply", "doubled", "held up"))
KILLS = st.sampled_from(("", "", "", "before the hub", "after the hub", "after the cache"))


class Seats(Disasters, RuleBasedStateMachine):
    """Three kiosks at one centre, the hub and its web page."""

    def __init__(self) -> None:
        super().__init__()
        self.root = new_room()
        self._patches = ExitStack()
        self._patches.enter_context(mock.patch("kiosk.store.sqlite.create_engine", compiling_once))
        hashed = mock.patch("kiosk.services.book.code_hash", lambda code: code.encode().hex().zfill(64))
        self._patches.enter_context(hashed)  # the hash of a code is dear by design; here many are made
        devices = begin_from_the_template(self.root)
        self.hub = Hub(self.root)
        self.kiosks = [self.new_kiosk(number, device) for number, device in enumerate(devices)]
        self.made: list[str] = []
        self._looked_at: object = None  # this moment of the hub
        self.promised: set[str] = set()  # a screen has said "confirmed", from a lease
        self.ended: set[str] = set()  # a person has cancelled it
        self.cancelled: set[str] = set()  # slots that a person has cancelled, and reopened perhaps

    def teardown(self) -> None:
        try:
            self.heal()
        finally:
            for kiosk in self.kiosks:
                kiosk.end()
            self.hub.close()
            self._patches.close()
            shutil.rmtree(self.root, ignore_errors=True)

    def kiosk(self, which: int) -> Kiosk:
        return self.kiosks[which % len(self.kiosks)]

    def booking(self, which: int) -> str:
        return self.made[which % len(self.made)]

    # -- people

    @rule(which=WHICH, slot=SLOT, party=st.integers(1, 4), fallback=FALLBACK)
    def book(self, which: int, slot: str, party: int, fallback: str) -> None:
        kiosk = self.kiosk(which)
        try:
            made = kiosk.booker.book(slot, party, language="fi", fallback=fallback)  # type: ignore[arg-type]
        except BookingRefusedError:
            return
        self.made.append(made.booking)
        if kiosk.booker.state(made.booking).state == "confirmed":
            self.promised.add(made.booking)

    @rule(which=WHICH, parties=st.lists(st.integers(1, 3), min_size=1, max_size=4), fallback=FALLBACK)
    def book_the_next(self, which: int, parties: list[int], fallback: str) -> None:
        """A few come one after the other, and all want the same."""
        for party in parties:
            self.book(which, "noon", party, fallback)

    @precondition(lambda self: self.made)
    @rule(which=WHICH, booking=WHICH, slot=st.none() | SLOT)
    def change(self, which: int, booking: int, slot: str | None) -> None:
        """Somebody comes with their code, to another kiosk perhaps, and cancels or moves."""
        kiosk, about = self.kiosk(which), self.booking(booking)
        kiosk.booker._at_hand.add(about)
        try:
            if slot is None:
                kiosk.booker.cancel(about)
                self.ended.add(about)
            else:
                kiosk.booker.move(about, slot)
        except BookingRefusedError:
            return

    @precondition(lambda self: self.made)
    @rule(booking=WHICH)
    def cancel_on_page(self, booking: int) -> None:
        about = self.booking(booking)
        if about in at_hub(self.hub.store)[1]:
            self.hub.cancel_on_page(about)
            self.ended.add(about)
            self.since_saved = True  # a backup from before knows nothing of it, and no kiosk tells of it

    @precondition(lambda self: self.made)
    @rule(which=WHICH, booking=WHICH, kind=st.sampled_from(("confirm", "check_in", "missed", "told", "cancel")))
    def work(self, which: int, booking: int, kind: str) -> None:
        kiosk, about = self.kiosk(which), self.booking(booking)
        if kiosk.projection.bookings.party(about) is not None:
            kiosk.put(kind, about)
            if kind == "cancel":
                self.ended.add(about)

    @rule(which=WHICH, slot=SLOT, kind=st.sampled_from(("close_slot", "reopen_slot", "cancel_slot", "change_slot")))
    def keep_slots(self, which: int, slot: str, kind: str) -> None:
        kiosk = self.kiosk(which)
        found = kiosk.projection.slot(slot)
        if found is None:
            return
        if kind == "cancel_slot":
            kiosk.put("close_slot", slot, cancelled=True)
            self.cancelled.add(slot)
        elif kind == "change_slot":
            kiosk.put(
                kind, slot, base=found.revision, capacity=CAPACITY // 2 if found.capacity == CAPACITY else CAPACITY
            )
        else:
            kiosk.put(kind, slot)

    # -- messages, processes and clocks

    @rule(which=WHICH, fault=FAULTS, kill=KILLS)
    def talk(self, which: int, fault: str, kill: str) -> None:
        kiosk = self.kiosk(which)
        kiosk.mode, kiosk.kill_at = fault, kill
        kiosk.talk()
        kiosk.kill_at = ""

    @rule(which=WHICH, kill=st.sampled_from(("", "", "before settling", "after settling")))
    def look(self, which: int, kill: str) -> None:
        kiosk = self.kiosk(which)
        kiosk.kill_at = kill
        kiosk.look()
        kiosk.kill_at = ""

    @rule(which=WHICH)
    def live(self, which: int) -> None:
        """As on any day: the screen looks and the agent talks."""
        self.kiosk(which).live()

    @rule(which=WHICH, there=st.booleans(), back=st.booleans())
    def turn_link(self, which: int, there: bool, back: bool) -> None:
        kiosk = self.kiosk(which)
        kiosk.there, kiosk.back = there, back

    @rule(which=WHICH, loses_cache=st.booleans())
    def start_anew(self, which: int, loses_cache: bool) -> None:
        kiosk = self.kiosk(which)
        if loses_cache:
            kiosk.lose_cache()
        else:
            kiosk.restart()

    @rule(minutes=st.sampled_from((1, 1, 5, 30, 130)), which=WHICH, hours=st.none() | st.integers(-48, 48))
    def pass_time(self, minutes: int, which: int, hours: int | None) -> None:
        """Time passes; somebody may set a kiosk's clock."""
        self.hub.clock.instant += timedelta(minutes=minutes)
        if hours is not None:
            self.kiosk(which).ahead = timedelta(hours=hours)

    # -- what must never happen, and does

    @rule(what=st.sampled_from(DISASTERS), which=WHICH)
    def suffer(self, what: str, which: int) -> None:
        getattr(self, f"_{what}")(self.kiosk(which))

    # -- what holds all the while

    @invariant()
    def no_slot_is_promised_twice(self) -> None:
        """Not even for kiosks that are copied or gone: what they confirm is work for a person, where there is no room.

        While a restored hub is told again what it has forgotten, it may have heard of a booking, and not yet of who
        made room for it.
        """
        if self._looked_at == (moment := self.hub.moment()):
            return
        self._looked_at = moment
        for found in at_hub(self.hub.store)[0].values():
            assert found.seats.kept or self.hub.is_recovering or self.has_forgotten, found
        for lease in self.hub.leases():
            assert 0 <= lease.used + lease.returned <= lease.seats, lease

    @invariant()
    def what_a_kiosk_may_still_confirm_the_hub_keeps_for_it(self) -> None:
        if self.is_restored or len(self.kiosks) > KIOSKS:
            return
        known = {lease.id: lease.seats - lease.used - lease.returned for lease in self.hub.leases()}
        for kiosk in self.kiosks:
            for lease, left in kiosk.left().items() if not self.gone else ():
                assert 0 <= left <= known.get(lease, 0), (kiosk.number, lease)

    def heal(self) -> None:
        """Every kiosk is one of ours and can be reached, nobody is killed, and time goes on: then all agree."""
        for kiosk in self.kiosks:
            if not self._is_ours(kiosk):  # somebody finds it, or the restored hub has never heard of it
                kiosk.device = self.hub.enrol().id
                self.has_forgotten |= self.is_restored
            kiosk.there = kiosk.back = True
            kiosk.mode = kiosk.kill_at = ""
        for _ in range(ROUNDS):
            self.hub.clock.instant += timedelta(seconds=15)
            before = self.hub.numbers()
            for kiosk in self.kiosks:
                kiosk.live()
            if self.hub.is_recovering and not self._awaits_only(self.kiosks):
                self.hub.go_on()
                self.has_forgotten = True
            is_at_rest = self.hub.numbers() == before and not self.hub.is_recovering
            if is_at_rest and all(kiosk.is_at_rest() for kiosk in self.kiosks):
                break  # once round, nobody had news, and nobody has any after what they were told
        self._all_is_settled(self.kiosks)
        self._all_agree(self.kiosks)
        self._no_promise_is_broken()
        self._nobody_is_forgotten()

    def _is_ours(self, kiosk: Kiosk) -> bool:
        with self.hub.store.reading() as connection:
            query = DEVICES.select().where(DEVICES.c.id == kiosk.device, DEVICES.c.revoked_at.is_(None))
            return connection.execute(query).first() is not None

    def _awaits_only(self, kiosks: list[Kiosk]) -> bool:
        with self.hub.store.reading() as connection:
            return set(awaited(connection)) <= {kiosk.device for kiosk in kiosks}

    def _all_is_settled(self, kiosks: list[Kiosk]) -> None:
        for kiosk in kiosks:
            assert kiosk.unsettled() == 0, (kiosk.number, kiosk.outbox._wishes.unsettled())

    def _all_agree(self, kiosks: list[Kiosk]) -> None:
        slots, bookings = at_hub(self.hub.store)
        for kiosk in kiosks:
            assert not differences(kiosk.projection, slots, bookings), kiosk.number

    def _no_promise_is_broken(self) -> None:
        """Whoever was shown "confirmed" is; or a person has cancelled it; or it is work for one, because the kiosk was
        gone or copied, or the hub has forgotten.
        """
        bookings = at_hub(self.hub.store)[1]
        is_excused = self.has_forgotten or bool(self.gone) or len(self.kiosks) > KIOSKS
        for booking in self.promised - self.ended:
            found = bookings.get(booking)
            if found is None:
                assert self.is_restored, "the hub has lost it by itself"
                assert booking in self.only_at_hub, "a ledger knows it, and has not told"
                continue
            is_told = found.state == "cancelled" and found.slot in self.cancelled
            is_work = found.state == "requested" and is_excused
            assert found.state in ("confirmed", "arrived", "missed") or is_told or is_work, found

    def _nobody_is_forgotten(self) -> None:
        """Whoever left with another word than the hub's refusal is known there, so that a person can tell them."""
        if self.is_restored or len(self.kiosks) > KIOSKS:
            return
        bookings = at_hub(self.hub.store)[1]
        for booking in set(self.made) - self.ended - bookings.keys():
            for wish in (each for kiosk in self.kiosks for each in kiosk.outbox._wishes.about(booking) if each.answer):
                assert to_tell(wish, Answer.model_validate(wish.answer)) != "cancelled", wish
