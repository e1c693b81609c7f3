import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A need in everyday words.
Touchable {
    id: tile

    required property string itemId
    required property string title
    required property string summary
    required property string glyph
    required property string tone
    readonly property color ink: Theme.toneInk(tone)

    text: title
    back: Theme.toneBack(tone)
    implicitHeight: Math.max(Theme.u(220), implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitHeight: mark.height + Theme.u(36) + words.height

        Icon {
            id: mark

            name: tile.glyph
            color: tile.ink
            size: Theme.u(76)
            weight: 1.7
        }
        SafeText {
            id: words

            text: tile.title
            width: parent.width
            anchors.bottom: parent.bottom
            strong: true
            color: tile.ink
            font.pixelSize: Theme.subheading
            Accessible.ignored: true
        }
    }
}
