"""A YAML file of people who work at the centres, with their first PINs, for a hub that is set up all at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError, field_validator

from kiosk.domain.errors import ContentError, Problem
from kiosk.domain.model import Model, Slug
from kiosk.domain.persons import Role, Staff
from kiosk.hub.authored import read_yaml
from kiosk.hub.wording import problems_in
from kiosk.pins import fault_of_pin, hash_pin

WRONG_PIN = {
    "digits": "a PIN is made of digits",
    "length": "a PIN has 6 to 12 digits",
    "trivial": "this PIN is too easy to guess; take one without a row or a pattern",
}
"""What is wrong with a PIN, by the codes of ``kiosk.pins``."""


class _Entry(Model):
    id: Slug
    name: Annotated[str, Field(min_length=1, max_length=100)]
    centre: Slug
    roles: tuple[Role, ...] = Field(min_length=1)
    pin: str

    @field_validator("pin")
    @classmethod
    def _is_good(cls, pin: str) -> str:
        if fault := fault_of_pin(pin):
            raise ValueError(WRONG_PIN[fault])
        return pin


class _StaffFile(Model):
    staff: tuple[_Entry, ...] = Field(min_length=1)


def read_staff(path: Path) -> tuple[Staff, ...]:
    """The people of a file, their PINs hashed, which takes some 40 ms each. Raises ContentError with all faults."""
    problems: list[Problem] = []
    authored = read_yaml(path, path.name, problems)
    if authored is not None:
        try:
            entries = _StaffFile.model_validate(authored.value).staff
            return tuple(_staff(entry) for entry in entries)
        except ValidationError as error:
            problems += problems_in(error, path.name, authored, {*_StaffFile.model_fields, *_Entry.model_fields})
    raise ContentError(problems)


def _staff(entry: _Entry) -> Staff:
    return Staff(id=entry.id, name=entry.name, centre=entry.centre, roles=entry.roles, pin=hash_pin(entry.pin))
