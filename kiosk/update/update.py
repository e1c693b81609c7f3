"""The steps of an update, in an order that a power cut may end anywhere.

Until the link is switched, nothing that runs has changed. From then on a mark on the disk says that the new version is
on trial (``trial``), and ``settle`` ends a trial that nobody is watching any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import NAME
from kiosk.install.at_work import only_one, unstopped
from kiosk.install.layout import Layout, link
from kiosk.install.machine import Machine
from kiosk.update import health, trial
from kiosk.update.bring import bring, check_version, own_copy, rehearse, remove
from kiosk.update.health import Patience, Time
from kiosk.update.ledger_copy import copy_ledger
from kiosk.update.trial import Trial
from kiosk.update.trust import signed


@dataclass(frozen=True, slots=True)
class Update:
    """Updates the kiosk at ``layout``. ``say`` tells a person how far it has come, and raises nothing."""

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
            release = signed(archive, self.layout.release_key)
            check_version(release, old, allow_older=allow_older)
            self.say(f"unpacking version {release.version}")
            bring(self.layout, archive, release)
            self.say("trying it unseen")
            rehearse(self.layout, self.machine, release)
            copy = copy_ledger(self.layout)
            if copy is not None:
                self.say(f"what people did here is copied to {copy}")
            self._switch(Trial(old, release.version))

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
        with only_one(self.layout):
            with suppress(OSError):
                own_copy(self.layout).unlink(missing_ok=True)
            yield

    def _switch(self, new_trial: Trial) -> None:
        link(self.layout.previous, Path(self.layout.versions.name) / new_trial.old)
        self.say(f"switching from {new_trial.old} to {new_trial.new}")
        try:
            trial.begin(self.layout, new_trial)
            self.layout.switch_to(new_trial.new)
            fault = self._fault(restart=True)
        except (OSError, WorldError) as error:
            fault = str(error)
        except KeyboardInterrupt:
            fault = "the update was stopped"
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
        """Keep the new version, or go back to the old one. Raises WorldError where it went back.

        Going back leaves the ledger as it is, for people may have used the kiosk since: a program refuses a ledger of a
        newer schema and loses nothing of it, and ``kiosk doctor`` then says how to put the copy in its place.
        """
        with unstopped():
            if fault:
                self._go_back(judged, fault)
            trial.end(self.layout)
        self.say(f"version {judged.new} runs; {judged.old} is kept beside it")
        for name in self.layout.installed_versions():
            if name not in (judged.new, judged.old):
                remove(self.layout, name)
        self._say_what_the_machine_lacks()

    def _go_back(self, judged: Trial, fault: str) -> NoReturn:
        """First all that matters, then the words."""
        self.layout.switch_to(judged.old)
        again = health.restart(self.machine)
        trial.end(self.layout)
        remove(self.layout, judged.new)
        came = "which could not be started either: " + again if again else "which runs again"
        raise WorldError(
            f"version {judged.new} was not healthy ({fault}), so the kiosk went back to {judged.old}, {came}. See why: "
            f"sudo journalctl -u {' -u '.join(health.UNITS)} --since -10min. What people did meanwhile stays; see "
            f"whether the old version can read it: sudo {NAME} doctor"
        )

    def _say_what_the_machine_lacks(self) -> None:
        """Ask the new version, whose units and packages may be others than those that are installed."""
        answer = self.machine.run((str(self.layout.executable), "install", "--dry-run"))
        missing = [line.removeprefix("to do").strip() for line in answer.said.splitlines() if line.startswith("to do")]
        if missing:
            self.say(f"it wants {len(missing)} other things of this machine: {'; '.join(missing)}")
            self.say(f"look with: sudo {NAME} install --dry-run; then: sudo {NAME} install, and restart the machine")
        elif answer.code:
            self.say(f"what it needs of this machine is not known; look: sudo {NAME} install --dry-run")
