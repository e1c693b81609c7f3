"""The base of every value here: a frozen pydantic model that takes no unknown field."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Number = Annotated[int, Field(strict=True)]
"""A whole number, and not a word or a yes that could be read as one."""

YesOrNo = Annotated[bool, Field(strict=True)]
"""True or false, and nothing that could be read as such."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
"""An item's name for ever: lower-case ASCII letters, digits and hyphens, 1 to 64 of them."""

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in lower-case hex."""

FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")]
"""A file beside ``item.yaml``: one plain name, no folder in it."""


class Model(BaseModel):
    """A frozen value; unknown fields are an error, so that a misspelt one is found at once."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False, allow_inf_nan=False)


class WireModel(Model):
    """A frozen value that another program sends: a field that we don't know yet is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=False, allow_inf_nan=False)
