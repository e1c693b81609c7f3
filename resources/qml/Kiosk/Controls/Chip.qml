import QtQuick
import Kiosk.Theme

// A short highlighted word.
Rectangle {
    id: chip

    property alias text: words.text
    property real most: Theme.u(900)

    color: Theme.cloudberry
    radius: Theme.u(14)
    implicitWidth: words.width + Theme.u(36)
    implicitHeight: words.height + Theme.u(16)

    SafeText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, chip.most - Theme.u(36))
        strong: true
        color: Theme.ink
    }
}
