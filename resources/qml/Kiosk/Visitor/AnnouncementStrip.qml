pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the centre tells everybody just now: above the page, which makes room for it, and read as soon as it is there.
Rectangle {
    id: strip

    required property list<string> words

    visible: words.length > 0
    color: Theme.cloudberryTint
    implicitHeight: visible ? Math.max(mark.height, said.height) + 2 * Theme.u(20) : 0

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
        id: said

        x: mark.x + mark.width + Theme.u(22)
        width: parent.width - x - Theme.margin
        spacing: Theme.u(10)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: strip.words

            SafeText {
                required property string modelData

                text: modelData
                width: said.width
                strong: true
                color: Theme.cloudberryInk
                font.pixelSize: Theme.subheading
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
