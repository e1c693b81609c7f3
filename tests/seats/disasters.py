"""What must never happen to a hub, a kiosk or their files, and does; and what may be lost by it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.store.ledger_backup import back_up, restore
from kiosk.sync.faults import NotAdmittedError

from .template import KIOSKS
from .world import SAVED, Hub, Kiosk

DISASTERS = (
    *(
        "hub_is_restored",
        "held_up_message_arrives",
        "is_declared_gone",
        "is_enrolled_again",
        "hub_is_saved",
        "hub_is_rolled_back",
    ),
    *("hub_is_told_to_go_on", "ledger_is_saved", "ledger_is_restored", "kiosk_is_copied"),
)


class Disasters:
    """One method for each, and what is noted of them, for what holds afterwards depends on it."""

    root: Path
    hub: Hub
    kiosks: list[Kiosk]
    made: list[str]
    promised: set[str]

    def __init__(self) -> None:
        super().__init__()
        self.only_at_hub: set[str] = set()  # their ledger was restored: if the hub forgets them, nobody knows them
        self.gone: set[str] = set()  # devices
        self.since_saved = False  # something has happened at the hub alone, of which no kiosk will tell it
        self.is_restored = False
        self.has_forgotten = False  # and such a thing is lost, or a person said that it should go on without knowing

    def new_kiosk(self, number: int, device: str) -> Kiosk:
        return Kiosk(DataFolder(self.root / f"kiosk-{number}"), self.hub, device, number)

    def _held_up_message_arrives(self, kiosk: Kiosk) -> None:
        """Nobody waits for its reply any more."""
        if kiosk.late:
            with suppress(NotAdmittedError):
                self.hub.answer(*kiosk.late.pop(0))

    def _is_declared_gone(self, kiosk: Kiosk) -> None:
        if self.hub.declare_gone(kiosk.device):
            self.gone.add(kiosk.device)
            self.since_saved = True

    def _is_enrolled_again(self, kiosk: Kiosk) -> None:
        kiosk.device = self.hub.enrol().id
        self.since_saved = True

    def _hub_is_saved(self, _kiosk: Kiosk) -> None:
        self.hub.save()
        self.since_saved = False

    def _hub_is_restored(self, _kiosk: Kiosk) -> None:
        self.hub.restore()
        self.is_restored = True
        self.has_forgotten |= self.since_saved

    def _hub_is_rolled_back(self, _kiosk: Kiosk) -> None:
        """Its file is put back, and nobody says so."""
        self.hub.restore(in_silence=True)
        self.is_restored = True
        self.has_forgotten |= self.since_saved

    def _hub_is_told_to_go_on(self, _kiosk: Kiosk) -> None:
        if self.hub.is_recovering:
            self.has_forgotten = True
            self.hub.go_on()

    def _ledger_is_saved(self, kiosk: Kiosk) -> None:
        back_up(kiosk.folder.ledger, kiosk.folder.root / SAVED)

    def _ledger_is_restored(self, kiosk: Kiosk) -> None:
        """What was decided since, and not told, lies in the ledger that is set aside."""
        self.promised -= {wish.subject for wish in kiosk.outbox._wishes.unsettled() or ()}
        self.only_at_hub |= {booking for booking in self.made if kiosk.outbox._wishes.about(booking)}
        kiosk.end()
        restore(kiosk.folder.root / SAVED, kiosk.folder.ledger)
        kiosk.begin()

    def _kiosk_is_copied(self, kiosk: Kiosk) -> None:
        """Its disk is copied as it is, and the copy runs as well."""
        if len(self.kiosks) == KIOSKS:
            kiosk.end()
            shutil.copytree(kiosk.folder.root, self.root / f"kiosk-{KIOSKS}")
            kiosk.begin()
            self.kiosks.append(self.new_kiosk(KIOSKS, kiosk.device))
            self.kiosks[-1].ahead = kiosk.ahead
