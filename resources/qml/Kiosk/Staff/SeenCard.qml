import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// What a visitor sees of an item that has no page of its own: its card's words and picture, a need's tile, and its text.
ScrollPage {
    id: page

    required property ItemSeen preview

    TopicTile {
        visible: page.preview.shape === "need"
        itemId: ""
        title: page.preview.title
        summary: page.preview.summary
        glyph: page.preview.glyph
        tone: page.preview.tone
        width: Math.min(Theme.u(480) * Theme.textScale, page.columnWidth)
    }
    RoundedPicture {
        visible: page.preview.picture.length > 0
        source: page.preview.picture
        alt: ""
        width: page.columnWidth
        height: width * 0.5
    }
    Heading {
        text: page.preview.title
        width: page.columnWidth
    }
    OtherTongue {
        language: page.preview.otherLanguage
        width: page.columnWidth
    }
    SafeText {
        text: page.preview.summary
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    BodyBlocks {
        blocks: page.preview.blocks
        width: page.columnWidth
    }
}
