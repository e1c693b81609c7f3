import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A help for the eyes on the attract page, named in all three languages.
Touchable {
    id: aid

    required property string glyph

    back: Theme.night
    edge: Theme.onDark
    padding: Theme.u(16)

    contentItem: Item {
        Icon {
            id: mark

            name: aid.glyph
            color: Theme.onDark
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - mark.height - Theme.u(8) - line.height) / 2
        }
        SafeText {
            id: line

            text: aid.text
            y: mark.y + mark.height + Theme.u(8)
            width: parent.width
            color: Theme.onDark
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
