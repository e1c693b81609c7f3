"""What a bundle, the folder that ``make bundle`` makes, says of itself. Nothing of it is run.

It does not know who asks: the hub packs it, a machine installs it.
"""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.domain.errors import ConfigurationError
from kiosk.domain.release import NAME

_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,63}")


def bundle_version(bundle: Path) -> str:
    """The version of a bundle, as the name of its metadata says.

    Raises ConfigurationError where ``bundle`` is not the folder that ``make bundle`` makes.
    """
    found = sorted(bundle.glob("_internal/ntc_kiosk-*.dist-info"))
    if not (bundle / NAME).is_file() or len(found) != 1:
        raise ConfigurationError(f"{bundle} is not a bundle; name the folder that make bundle makes, dist/{NAME}")
    name = found[0].name.removeprefix("ntc_kiosk-").removesuffix(".dist-info")
    if not names_a_folder(name):
        raise ConfigurationError(f"{bundle} says that it is version {name!r}, which is none")
    return name


def names_a_folder(version: str) -> bool:
    """Whether a version can be the name of a folder beside other versions."""
    return bool(_VERSION.fullmatch(version))
