import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A line of a ticket: an icon, words, and a second line.
Item {
    id: fact

    required property string glyph
    required property string words
    property string more: ""

    implicitHeight: Math.max(mark.height, column.height)

    Icon {
        id: mark

        name: fact.glyph
        color: Theme.fjord
        size: Math.max(Theme.u(44), Theme.label * 1.2)
    }
    Column {
        id: column

        x: mark.width + Theme.u(22)
        width: parent.width - x
        spacing: Theme.u(2)

        SafeText {
            text: fact.words
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: fact.more
            visible: text.length > 0
            width: parent.width
            muted: true
        }
    }
}
