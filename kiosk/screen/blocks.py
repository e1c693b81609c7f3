"""Body text for QML: one row a block."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.screen.language import Language
from kiosk.screen.page import picture_url
from kiosk.screen.rows import Row, Rows

if TYPE_CHECKING:
    from kiosk.domain.blocks import Block
    from kiosk.paths import DataFolder

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BlockRows(Rows):
    """The blocks of a body."""

    class Columns(IntEnum):
        """``type`` is heading, paragraph, list, key_fact or picture; ``items`` is a list of strings."""

        type = 0
        text = 1
        items = 2
        numbered = 3
        fact = 4
        picture = 5

    def show(self, blocks: tuple[Block, ...], folder: DataFolder, language: Language) -> None:
        """Show those blocks in that language."""
        self.replace([_row(block, folder, language) for block in blocks])


def _row(block: Block, folder: DataFolder, language: Language) -> Row:
    match block.type:
        case "heading" | "paragraph":
            return (block.type, block.text.read(language), [], False, "", "")
        case "list":
            items = [item.read(language) for item in block.items]
            return ("list", "\n".join(items), items, block.numbered, "", "")
        case "key_fact":
            return ("key_fact", block.text.read(language), [], False, block.fact.read(language), "")
        case "picture":
            return ("picture", block.picture.alt.read(language), [], False, "", picture_url(folder, block.picture))
