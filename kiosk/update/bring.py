"""Brings a new version to the machine: beside those that are here, whole, and tried before anything is switched.

It changes nothing of what runs. Which version that is, and what becomes of the new one, is not known here.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.domain.release import NAME, Release, is_older
from kiosk.files import disk_fault, fsync
from kiosk.install.layout import Layout
from kiosk.install.machine import Machine
from kiosk.update.trust import Offer, trusted
from kiosk.update.unpack import unpack

SPARE_BYTES = 100_000_000  # that stay free beside the new version, for the kiosk's own files
PATIENCE = "150"  # seconds that the new version gets to draw a frame
_AS_THE_KIOSK = ("setpriv", "--reuid", NAME, "--regid", NAME, "--init-groups", "--no-new-privs")


def check_version(release: Release, old: str, *, allow_older: bool) -> None:
    """Raises ConfigurationError for a version that is not to be taken where ``old`` runs."""
    if release.version == old:
        raise ConfigurationError(f"version {old} runs already")
    if is_older(release.version, than=old) and not allow_older:
        raise ConfigurationError(
            f"version {release.version} is older than {old}, which runs; --allow-older takes it all the same"
        )


def bring(layout: Layout, archive: Path, release: Release) -> None:
    """Put the version that ``archive`` holds beside the others; it is whole, or not there at all.

    Raises ConfigurationError and WorldError.
    """
    _check_room(layout, release)
    with trusted(archive, release, own_copy(layout)) as offer:
        _unpack(layout, offer)


def own_copy(layout: Layout) -> Path:
    """Where the archive lies while it is unpacked; a power cut may leave it."""
    return layout.program / ".offered.tar.xz"


def rehearse(layout: Layout, machine: Machine, release: Release) -> None:
    """The new version says who it is, and draws a frame unseen, as the kiosk's own user.

    Raises WorldError, and removes it again, where it does not.
    """
    program = str(layout.version(release.version) / NAME)
    begin = (*_AS_THE_KIOSK, "timeout", PATIENCE, program)
    told = machine.run((*begin, "--version"))
    why = f"it says that it is {told.said.strip() or 'nothing'!r}"
    if told.code == 0 and told.said.strip() == f"kiosk {release.version}":
        answer = machine.run((*begin, "update", "--rehearse"))
        if answer.code == 0:
            return
        why = answer.said or f"it ends with {answer.code}"
    remove(layout, release.version)
    raise WorldError(f"version {release.version} does not run on this machine: {why}. Nothing was changed")


def remove(layout: Layout, version: str) -> None:
    """Remove a version, unless a link leads to it."""
    if version not in layout.in_use():
        shutil.rmtree(layout.version(version), ignore_errors=True)


def _check_room(layout: Layout, release: Release) -> None:
    free = shutil.disk_usage(layout.program).free
    needed = release.size + release.unpacked + SPARE_BYTES
    if free < needed:
        raise WorldError(
            f"there are {free / 1e6:.0f} MB free for {layout.versions}, and {needed / 1e6:.0f} MB are needed; "
            "make room. Nothing was changed"
        )


def _unpack(layout: Layout, offer: Offer) -> None:
    place = layout.version(offer.release.version)
    incoming = layout.versions / f".unpacked-{offer.release.version}"
    shutil.rmtree(incoming, ignore_errors=True)
    unpack(offer, incoming)
    try:
        if not os.access(incoming / NAME, os.X_OK):
            raise WorldError(f"{offer.release.file} holds no program {NAME}. Nothing was changed")
        shutil.rmtree(place, ignore_errors=True)  # what an earlier, broken-off update brought
        incoming.rename(place)
        fsync(layout.versions)
    except OSError as error:
        raise disk_fault(error, str(place)) from error
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
