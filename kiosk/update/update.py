"""The steps of an update, in an order that a power cut may end anywhere.

Until the link is switched, nothing that runs has changed. From then on a mark on the disk says that the new version is
on trial (``trial``), and ``settle`` ends a trial that nobody is watching any more.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.alone import alone
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import NAME, Release, is_older
from kiosk.install.layout import Layout, link
from kiosk.install.machine import Machine
from kiosk.store.files import disk_fault, sync_folder
from kiosk.update import health, trial
from kiosk.update.health import Patience, Time
from kiosk.update.ledger_copy import copy_ledger
from kiosk.update.trial import Trial
from kiosk.update.trust import Offer, trusted
from kiosk.update.unpack import unpack

SPARE_BYTES = 100_000_000  # that stay free beside the new version, for the kiosk's own files
_REHEARSAL = "150"  # seconds that the new version gets to draw a frame


@dataclass(frozen=True, slots=True)
class Update:
    """Updates the kiosk at ``layout``. ``say`` tells a person how far it has come."""

    layout: Layout
    machine: Machine
    say: Callable[[str], None]
    patience: Patience = field(default_factory=Patience)
    clock: Time = field(default_factory=Time)

    def take(self, archive: Path, *, allow_older: bool = False) -> None:
        """Put the release in ``archive`` in the place of what runs, and go back where it is not healthy.

        Raises ConfigurationError for what was asked wrongly, and WorldError for all else that failed; what ran before
        then runs again.
        """
        with self._alone():
            self._settle(restart=True)
            old = self.layout.current_version() or ""
            offer = trusted(archive, self.layout.release_key)
            self._check_version(offer.release, old, allow_older=allow_older)
            self._check_room(offer.release)
            self._bring(offer)
            self._rehearse(offer.release)
            copy_ledger(self.layout)
            self._switch(Trial(old, offer.release.version))

    def settle(self) -> None:
        """End a trial that a power cut broke off, once the units were started. Raises WorldError after going back."""
        with self._alone():
            self._settle(restart=False)

    def _settle(self, *, restart: bool) -> None:
        """``restart`` makes sure that what is judged is the version on trial, also where only we were stopped."""
        open_trial = trial.under_way(self.layout)
        if open_trial is None:
            return
        if self.layout.current_version() == open_trial.new:
            self.say(f"version {open_trial.new} is on trial")
            self._judge(open_trial, self._fault(restart=restart))
        else:
            trial.end(self.layout)
            self.say(f"an update to {open_trial.new} was broken off; {open_trial.old} runs on")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if self.layout.current_version() is None:
            raise ConfigurationError(f"no kiosk is installed in {self.layout.program}; begin with: kiosk install")
        try:
            with alone(self.layout.program / "update.lock", "another kiosk update is at work; wait for its end"):
                yield
        except PermissionError as error:
            raise ConfigurationError("only root may update: sudo kiosk update …") from error

    def _check_version(self, release: Release, old: str, *, allow_older: bool) -> None:
        if release.version == old:
            raise ConfigurationError(f"version {old} runs already")
        if is_older(release.version, than=old) and not allow_older:
            raise ConfigurationError(
                f"version {release.version} is older than {old}, which runs; --allow-older takes it all the same"
            )

    def _check_room(self, release: Release) -> None:
        free = shutil.disk_usage(self.layout.program).free
        if free < release.unpacked + SPARE_BYTES:
            wanted = (release.unpacked + SPARE_BYTES) / 1e6
            raise WorldError(
                f"there are {free / 1e6:.0f} MB free for {self.layout.versions}, and {wanted:.0f} MB are needed; "
                "make room. Nothing was changed"
            )

    def _bring(self, offer: Offer) -> None:
        """Unpack beside the versions that are here; the new one is whole, or not there at all."""
        place = self.layout.version(offer.release.version)
        incoming = self.layout.versions / f".unpacked-{offer.release.version}"
        self.say(f"unpacking version {offer.release.version}")
        shutil.rmtree(incoming, ignore_errors=True)
        unpack(offer, incoming)
        try:
            if not os.access(incoming / NAME, os.X_OK):
                raise WorldError(f"{offer.archive.name} holds no program {NAME}. Nothing was changed")
            shutil.rmtree(place, ignore_errors=True)  # what an earlier, broken-off update brought
            incoming.rename(place)
            sync_folder(self.layout.versions)
        except OSError as error:
            raise disk_fault(error, str(place)) from error
        finally:
            shutil.rmtree(incoming, ignore_errors=True)

    def _rehearse(self, release: Release) -> None:
        """The new version says who it is, and draws a frame unseen, before anything is switched."""
        program = str(self.layout.version(release.version) / NAME)
        said = self.machine.run(("timeout", _REHEARSAL, program, "--version")).said
        answer = self.machine.run(("timeout", _REHEARSAL, program, "update", "--rehearse"))
        if said.strip() == f"kiosk {release.version}" and answer.code == 0:
            return
        self._remove(release.version)
        why = answer.said or f"it says that it is {said.strip() or 'nothing'!r}"
        raise WorldError(f"version {release.version} does not run on this machine: {why}. Nothing was changed")

    def _switch(self, new_trial: Trial) -> None:
        link(self.layout.program / "previous", Path(self.layout.versions.name) / new_trial.old)
        trial.begin(self.layout, new_trial)
        self.say(f"switching from {new_trial.old} to {new_trial.new}")
        try:
            self.layout.switch_to(new_trial.new)
            fault = self._fault(restart=True)
        except (OSError, WorldError) as error:
            fault = str(error)
        self._judge(new_trial, fault)

    def _fault(self, *, restart: bool) -> str:
        """Start the units if they are to be, and watch them; what is wrong, or nothing."""
        try:
            fault = health.restart(self.machine) if restart else ""
            if not fault:
                self.say(f"watching it for {self.patience.steady:.0f} s")
                fault = health.why_unhealthy(self.machine, self.patience, self.clock)
        except KeyboardInterrupt:
            return "the watch was stopped"
        return fault

    def _judge(self, judged: Trial, fault: str) -> None:
        """Keep the new version, or go back to the old one. Raises WorldError where it went back."""
        if not fault:
            trial.end(self.layout)
            self.say(f"version {judged.new} runs; {judged.old} is kept beside it")
            for name in self.layout.installed_versions():
                if name not in (judged.new, judged.old):
                    self._remove(name)
            return
        self.say(f"version {judged.new} is not healthy: {fault}")
        self.layout.switch_to(judged.old)
        again = health.restart(self.machine)
        trial.end(self.layout)
        self._remove(judged.new)
        came = "which could not be started either: " + again if again else "which runs again"
        raise WorldError(
            f"version {judged.new} was not healthy ({fault}), so the kiosk went back to {judged.old}, {came}"
        )

    def _remove(self, version: str) -> None:
        shutil.rmtree(self.layout.version(version), ignore_errors=True)
