pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the centre tells everybody just now: above the page, which makes room for it, and read as soon as it is there.
Rectangle {
    id: strip

    required property var said
    // How a language is told of where the reader's is not the session's.
    property var tongues: null

    visible: said.length > 0
    color: Theme.cloudberryTint
    implicitHeight: visible ? Math.max(mark.height, texts.height) + 2 * Theme.u(20) : 0

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.highContrast ? Theme.ink : Theme.cloudberry
    }
    Icon {
        id: mark

        name: "info"
        color: Theme.cloudberryInk
        size: Theme.subheading * 1.5
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: texts

        x: mark.x + mark.width + Theme.u(22)
        width: parent.width - x - Theme.margin
        spacing: Theme.u(10)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: strip.said

            Column {
                id: each

                required property var modelData

                width: texts.width

                SafeText {
                    text: each.modelData.words
                    width: each.width
                    strong: true
                    color: Theme.cloudberryInk
                    font.pixelSize: Theme.subheading
                    Accessible.role: Accessible.AlertMessage
                }
                OtherTongue {
                    language: each.modelData.tongue
                    tongues: strip.tongues
                    width: each.width
                    muted: false
                    color: Theme.cloudberryInk
                }
            }
        }
    }
}
