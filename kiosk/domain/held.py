"""What is held in slots, and as what: a demonstration of a technology, a training from a lesson, an event.

It stands apart from ``slots`` and ``documents`` so that a page of the screen can ask without either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

SlotKind = Literal["technology", "training", "event"]

HELD_AS: Mapping[str, SlotKind] = {"technology": "technology", "lesson": "training", "event": "event"}
"""By the kind of a document, the kind of slot in which it is held; no other kind can be booked."""
