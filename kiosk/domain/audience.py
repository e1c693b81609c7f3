"""Whom something is for. It stands apart from ``documents`` so that a slot needs no document."""

from __future__ import annotations

from typing import Literal

Audience = Literal["citizen", "professional", "company", "researcher"]
