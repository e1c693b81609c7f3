import QtQuick
import Kiosk.Theme

// What a scroll button shows: an arrow, and words where there is room for them.
Item {
    id: content

    required property string glyph
    required property string words

    Row {
        anchors.centerIn: parent
        spacing: Theme.u(16)

        Icon {
            name: content.glyph
            color: Theme.fjord
            anchors.verticalCenter: parent.verticalCenter
        }
        SafeText {
            text: content.words
            visible: text.length > 0
            width: Math.min(implicitWidth, content.width - Theme.u(80))
            strong: true
            color: Theme.fjord
            font.pixelSize: Theme.barText
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
