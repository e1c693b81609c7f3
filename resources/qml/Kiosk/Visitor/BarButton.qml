import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the bar: an icon over its name.
Touchable {
    id: button

    required property string glyph
    property bool chosen: false
    readonly property color ink: chosen ? Theme.fjord : Theme.ink

    back: "transparent"
    padding: Theme.u(10)
    implicitWidth: Math.max(Theme.control, implicitContentWidth + 2 * padding)

    contentItem: Item {
        implicitWidth: Math.ceil(words.implicitWidth) + 2
        implicitHeight: mark.height + Theme.u(6) + words.height

        Icon {
            id: mark

            name: button.glyph
            color: button.ink
            size: Theme.u(52)
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - parent.implicitHeight) / 2
        }
        SafeText {
            id: words

            text: button.text
            width: parent.width
            y: mark.y + mark.height + Theme.u(6)
            horizontalAlignment: Text.AlignHCenter
            color: button.ink
            font.pixelSize: Theme.barText
            weight: button.chosen ? 600 : 500
            Accessible.ignored: true
        }
    }
}
