pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Announcements in full, below each other, each with a word about its language where that is another one.
Column {
    id: texts

    required property var said
    property var tongues: null
    property color ink: Theme.cloudberryInk

    spacing: Theme.u(10)

    Repeater {
        model: texts.said

        Column {
            id: each

            required property var modelData

            width: texts.width

            SafeText {
                text: each.modelData.words
                width: each.width
                strong: true
                color: texts.ink
                font.pixelSize: Theme.subheading
                Accessible.role: Accessible.AlertMessage
            }
            OtherTongue {
                language: each.modelData.tongue
                tongues: texts.tongues
                width: each.width
                muted: false
                color: texts.ink
            }
        }
    }
}
