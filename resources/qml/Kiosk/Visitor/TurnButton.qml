import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Earlier or later days: an arrow with its word below.
Touchable {
    id: turn

    required property string glyph

    edge: Theme.fjord
    padding: Theme.u(16)
    implicitWidth: Math.max(Theme.u(128), Theme.mm(16), implicitContentWidth + 2 * padding)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + 2 * padding)

    contentItem: Item {
        implicitWidth: Math.ceil(words.implicitWidth) + 2
        implicitHeight: mark.height + words.height

        Icon {
            id: mark

            name: turn.glyph
            color: Theme.fjord
            size: Theme.subheading * 1.48
            anchors.horizontalCenter: parent.horizontalCenter
        }
        SafeText {
            id: words

            text: turn.text
            y: mark.height
            anchors.horizontalCenter: parent.horizontalCenter
            strong: true
            color: Theme.fjord
            Accessible.ignored: true
        }
    }
}
