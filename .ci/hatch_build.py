"""Puts the resources and the compiled translations into a wheel.

An editable installation takes both from the checkout, where ``make`` compiles the translations.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Resources(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles ``translations/*.ts`` with Qt's ``lrelease``, which comes with PySide6-Essentials."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what goes into the wheel beside the package."""
        if version == "editable":
            return
        import PySide6  # a requirement of the build

        lrelease = Path(PySide6.__file__).parent / "lrelease"
        root = Path(self.root)
        for file in sorted((root / "resources").rglob("*")):
            if file.is_file() and not {"studio", "__pycache__"} & set(file.parts):  # how the films were drawn
                build_data["force_include"][str(file)] = f"kiosk/{file.relative_to(root).as_posix()}"
        for source in sorted((root / "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            command = [lrelease, "-silent", source, "-qm", compiled]
            subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool
            build_data["force_include"][str(compiled)] = f"kiosk/translations/{compiled.name}"
