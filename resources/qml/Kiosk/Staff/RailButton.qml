import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place of the staff's desk: an icon and its name, beside each other or one over the other.
Touchable {
    id: button

    required property string glyph
    property bool chosen: false
    property bool upright: false
    readonly property color ink: Theme.onDark

    back: chosen ? Theme.fjord : "transparent"
    edge: Theme.highContrast ? Theme.onDark : "transparent"
    corner: Theme.u(22)
    padding: Theme.u(14)
    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)
    Accessible.checkable: true
    Accessible.checked: button.chosen

    contentItem: Item {
        implicitWidth: button.upright ? Math.max(mark.width, Math.ceil(words.implicitWidth) + 2) : mark.width + Theme.u(18) + Math.ceil(words.implicitWidth) + 2
        implicitHeight: button.upright ? mark.height + Theme.u(4) + words.height : Math.max(mark.height, words.height)

        Icon {
            id: mark

            name: button.glyph
            color: button.ink
            size: Theme.u(44)
            x: button.upright ? (parent.width - width) / 2 : 0
            y: button.upright ? Math.max(0, (Theme.smallControl - 2 * button.padding - parent.implicitHeight) / 2) : (parent.height - height) / 2 // the marks of a row stand in line
        }
        SafeText {
            id: words

            text: button.text
            x: button.upright ? 0 : mark.width + Theme.u(18)
            y: button.upright ? mark.y + mark.height + Theme.u(4) : (parent.height - height) / 2
            width: parent.width - x
            horizontalAlignment: button.upright ? Text.AlignHCenter : Text.AlignLeft
            color: button.ink
            font.pixelSize: Theme.barText
            weight: 500 // the chosen one would be wider, and might need another line
            Accessible.ignored: true
        }
    }
}
