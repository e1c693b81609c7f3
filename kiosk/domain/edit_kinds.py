"""The kinds of intents that change content. It needs no library, for home is drawn with it."""

from __future__ import annotations

EDITS = frozenset(
    {"edit_item", "add_item", "remove_item", "hide_item", "feature_item", "order_items", "restore_item"},
)
